"""The search field, with what it finds below it."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from explorer.drawing.theme import Theme
from explorer.session.search import Hit
from explorer.ui.choices import Choice
from explorer.ui.dropping import brings_files
from explorer.ui.fuzzy import words_matched
from explorer.ui.icons import icon
from explorer.ui.lettering import small
from explorer.ui.own_keys import keeps
from explorer.ui.shades import colour
from explorer.ui.sheet import Sheet
from explorer.words import tr


def _heading(kind: str) -> str:
    return {
        "entity": tr("Entities"),
        "relationship": tr("Relationships"),
        "sentence": tr("Sentences"),
        "source": tr("Sources"),
    }.get(kind, kind)


def _hint() -> str:
    """The keys that lead into the field."""
    return QKeySequence("Ctrl+F").toString(QKeySequence.SequenceFormat.NativeText)


class SearchBox(QLineEdit):
    """Asks for what is typed with `asked`; shows what was found; sends the gesture of what is chosen."""

    asked = Signal(str)
    sent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._hits: tuple[Hit | None, ...] = ()
        self._popup: Sheet | None = None
        self._glass = QAction(self)
        self.setPlaceholderText(tr("Search entities, sentences, sources"))
        self.setAccessibleName(tr("Search"))
        self.setMinimumWidth(160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(self.sizeHint().width())
        self.setTextMargins(0, 0, self._hint_width() + 6, 0)
        self.textEdited.connect(self._ask)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if brings_files(event):
            event.ignore()  # The window takes them.
        else:
            super().dragEnterEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        if self._glass.icon().isNull():
            self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._glass.setIcon(icon("find", theme))
        if self._popup is not None:
            self._popup.set_theme(theme)

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show what was found for the words that stand in the field."""
        typed = self.text().strip()
        if not typed:
            self.close_popup()
            return
        lines: list[Choice] = []
        found: list[Hit | None] = []
        for kind, group in groupby(hits, key=lambda hit: hit.kind):
            lines.append(Choice(_heading(kind), heading=True))
            found.append(None)
            for hit in group:
                lines.append(Choice(hit.text, hit.detail, words_matched(typed, hit.text)))
                found.append(hit)
        if not lines:
            lines, found = [Choice(tr("Nothing found"), enabled=False)], [None]
        self._hits = tuple(found)
        popup = self._the_popup()
        popup.list.show_choices(lines)
        if self.hasFocus():
            popup.open_below(self)

    def close_popup(self) -> None:
        """Put the list away."""
        if self._popup is not None:
            self._popup.hide()

    @property
    def popup(self) -> Sheet:
        """The list below the field."""
        return self._the_popup()

    def sizeHint(self) -> QSize:
        """Wide enough for the words that stand in it while it is empty, and for what it finds."""
        return QSize(max(420, 26 * self.fontMetrics().averageCharWidth()), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.text() and not self.hasFocus() and self._theme is not None:
            painter = QPainter(self)
            painter.setFont(small(self.font()))
            painter.setPen(colour(self._theme.muted))
            area = self.rect().adjusted(0, 0, -10, 0)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), _hint())

    def _hint_width(self) -> int:
        return QFontMetrics(small(self.font())).horizontalAdvance(_hint())

    def event(self, event: QEvent) -> bool:
        return keeps(event, QKeySequence.StandardKey.Cancel) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_open = event.key(), self._popup is not None and self._popup.isVisible()
        if key == Qt.Key.Key_Escape:
            self.clear()
            self.close_popup()
            if not is_open:
                self.clearFocus()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if is_open:
                self._the_popup().list.step(1 if key == Qt.Key.Key_Down else -1)
            elif self.text().strip():
                self._ask(self.text())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if is_open:
                self._choose(self._the_popup().list.current())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_popup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def _ask(self, text: str) -> None:
        if not text.strip():
            self.close_popup()
        self.asked.emit(text)

    def _choose(self, line: int) -> None:
        hit = self._hits[line] if 0 <= line < len(self._hits) else None
        if hit is not None:
            self.close_popup()
            self.sent.emit(hit.gesture)

    def _the_popup(self) -> Sheet:
        """The list, made when it is first needed, on top of the whole window."""
        if self._popup is None or self._popup.parentWidget() is not self.window():
            self._popup = Sheet(self.window())
            self._popup.list.chosen.connect(self._choose)
            if self._theme is not None:
                self._popup.set_theme(self._theme)
        return self._popup
