"""A date as people type it, and below it what is understood of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from explorer.model.when import DateRole
from explorer.session.form import DateLine
from explorer.session.forms.dating import edtf_of, reading, says_unknown
from explorer.ui.lettering import small
from explorer.words import tr


class DateField(QWidget):
    """A line for a date; with ``roles``, also what it is the date of.

    Without them it is a source's, of which words that are no date go into its note.
    """

    changed = Signal()

    def __init__(self, words: str, roles: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = ""
        self._published: str | None = None
        self._kept = -1
        self._noted = not roles
        self.line = QLineEdit(self)
        self.line.setAccessibleName(words)
        self.line.setPlaceholderText(tr("by 2027, Q2 2026 …") if roles else tr("unknown, or a date as people write it"))
        self.role = QComboBox(self)
        for role in DateRole:
            self.role.addItem(tr(role.value), role.value)
        self.role.setAccessibleName(tr("What it is the date of"))
        self.role.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.role.setVisible(roles)
        self.answer = QLabel(self, wordWrap=True)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setFont(small(self.font()))
        self.answer.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.answer.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4 if roles else 0)
        grid.setVerticalSpacing(1)
        grid.addWidget(self.line, 0, 0)
        grid.addWidget(self.role, 0, 1)
        grid.addWidget(self.answer, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.line.textChanged.connect(self._read)
        self.setFocusProxy(self.line)

    def show_date(self, date: DateLine, published: str | None = None) -> None:
        """Show a date; "last year" counts from *published*."""
        self._published, self._kept = published, date.kept
        self.role.setCurrentIndex(self.role.findData(date.role.value))
        self.line.setText(date.text)
        self._read(date.text)

    @property
    def date(self) -> DateLine:
        """The date as it was typed."""
        return DateLine(self.line.text(), DateRole(self.role.currentData()), self._kept)

    def ask(self, question: str) -> None:
        """Say this below the line while it is empty."""
        self._question = question
        self._read(self.line.text())

    def _read(self, typed: str) -> None:
        found = reading(typed, self._published)
        # Of what is typed as dates are kept, there is nothing to say.
        words = "" if typed.strip() and edtf_of(typed) == typed.strip() else found.words
        words = words if typed.strip() else self._question
        if self._noted and typed.strip() and edtf_of(typed) is None and not says_unknown(typed):
            words = tr("{words} It goes into the note.", words=words)
        self.answer.setText(words)
        self.answer.setVisible(bool(words))
        role = QPalette.ColorRole.PlaceholderText if found.read else QPalette.ColorRole.BrightText
        self.answer.setForegroundRole(role)
        self.changed.emit()
