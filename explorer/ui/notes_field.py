"""The remarks on an entity: a line for each, with the passages it rests on below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from explorer.drawing.theme import Theme
from explorer.session.form import NoteLine, Use
from explorer.ui.lettering import small
from explorer.ui.link import LinkButton
from explorer.ui.uses_field import UsesField
from explorer.words import tr


class NotesField(QWidget):
    """Shows notes, and an empty line for one more.

    ``marked_asked`` wants the marked words below the note of that number, ``left_out`` a passage away from below it.
    """

    marked_asked = Signal(int)
    left_out = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._notes: tuple[NoteLine, ...] = ()
        self.rows: list[_NoteRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.show_notes(())

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        for row in self.rows:
            row.uses.set_theme(theme)

    def show_notes(self, notes: tuple[NoteLine, ...]) -> None:
        """Show these."""
        self._notes = notes
        while len(self.rows) < len(notes) + 1:
            self._add()
        for number, row in enumerate(self.rows):
            row.show_note(notes[number] if number < len(notes) else NoteLine())
        self._keep_one_empty()

    def value(self) -> tuple[NoteLine, ...]:
        """The notes as they are typed; the empty line is none."""
        rows = [row.value() for row in self.rows]
        while rows and rows[-1] == NoteLine():
            rows.pop()
        return tuple(rows)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [stop for row in self.rows for stop in (row.line, *row.uses.crosses, row.take)]

    def _keep_one_empty(self) -> None:
        """As soon as the last line is typed into, there is one more."""
        last = len(self.value())
        while len(self.rows) < last + 1:
            self._add()
        for number, row in enumerate(self.rows):
            row.setVisible(number <= max(last, len(self._notes)))

    def _add(self) -> None:
        row, number = _NoteRow(self), len(self.rows)
        if self._theme is not None:
            row.uses.set_theme(self._theme)
        row.line.textEdited.connect(self._keep_one_empty)
        row.take.clicked.connect(lambda: self.marked_asked.emit(number))
        row.uses.left_out.connect(lambda use: self.left_out.emit(number, use))
        self._column.addWidget(row)
        self.rows.append(row)


class _NoteRow(QWidget):
    """One note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._uses: tuple[Use, ...] = ()
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("a remark"))
        self.line.setAccessibleName(tr("Note"))
        self.take = LinkButton(tr("Use marked words"), self)
        self.take.setFont(small(self.font()))
        self.take.setToolTip(tr("Let the note rest on the words that are marked in the source text"))
        self.uses = UsesField(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.uses)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.textChanged.connect(self._settle)

    def show_note(self, note: NoteLine) -> None:
        if self.line.text() != note.text:
            self.line.setText(note.text)
            self.line.setCursorPosition(0)
        self._uses = note.uses
        self.uses.show_uses(note.uses)
        self._settle()

    def _settle(self) -> None:
        """An empty line rests on nothing yet."""
        self.take.setVisible(bool(self._uses or self.line.text().strip()))

    def value(self) -> NoteLine:
        return NoteLine(self.line.text(), self._uses)
