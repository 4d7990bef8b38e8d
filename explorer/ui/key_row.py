"""One line that a key chooses: the key in a box, and what it does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QWidget

from explorer.drawing.theme import Theme
from explorer.ui.lettering import small
from explorer.ui.paragraph import lay_out, on_one_line
from explorer.ui.shades import colour

_SIDE, _PAD, _GAP = 4, 3, 8


class KeyRow(QAbstractButton):
    """Shows a key and words that wrap; a click, Enter or Space on it does the same as the key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # Painted anew as the pointer comes and goes.
        self._theme: Theme | None = None
        self._key = ""
        self._words: QTextLayout | None = None
        self._arranged = (-1, 0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def show_choice(self, key: str, text: str) -> None:
        """Show what this key does."""
        self._key = key
        self.setText(text)
        self.setAccessibleName(f"{text} ({key})")
        self._arranged = (-1, 0)
        self.update()

    @property
    def key(self) -> str:
        """The key in the box."""
        return self._key

    def arrange(self, width: int) -> int:
        """Break the words into lines beside the box; answers the height they need."""
        if self._arranged[0] != width:
            self._words, height = lay_out(on_one_line(self.text()), self.font(), max(60, width - self._left() - _SIDE))
            self._arranged = (width, round(height + 0.5) + 2 * _PAD)
        return self._arranged[1]

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = self._left() + metrics.horizontalAdvance(self.text()) + 2 * _SIDE + 2
        return QSize(wide, metrics.height() + 2 * _PAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        self.arrange(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(colour(theme.focus), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        painter.setBrush(colour(theme.hover) if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 5, 5)
        ink = colour(theme.text if self.isEnabled() else theme.muted)
        height = self.fontMetrics().height()
        box = QRectF(_SIDE + 0.5, _PAD + 0.5, self._left() - _SIDE - _GAP - 1, height - 1)
        painter.setPen(QPen(colour(theme.muted), 1))
        painter.setBrush(colour(theme.field))
        painter.drawRoundedRect(box, 3.5, 3.5)
        painter.setPen(ink)
        painter.setFont(small(self.font()))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setFont(self.font())
        if self._words is not None:
            self._words.draw(painter, QPointF(self._left(), _PAD))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # A button would walk among its siblings; here these keys walk through what waits.
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arranged = (-1, 0)

    def _left(self) -> int:
        """Where the words begin: behind the box, which is as wide as its key."""
        metrics = QFontMetrics(small(self.font()))
        return _SIDE + max(metrics.height(), metrics.horizontalAdvance(self._key) + 10) + _GAP
