"""A chip on the map: what it leaves out, and the way back."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from explorer.drawing.theme import Theme
from explorer.session.hint import Hint
from explorer.ui.lettering import small, strong
from explorer.ui.shades import colour

_SIDE, _PAD = 12, 5


class HintView(QAbstractButton):
    """Shows a hint, or hides itself; a click, Enter or Space sends what it offers."""

    sent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # Painted anew as the pointer comes and goes.
        self._hint: Hint | None = None
        self._theme: Theme | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._send)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def show_hint(self, hint: Hint | None) -> None:
        """Show these words; None for nothing to say."""
        self._hint = hint
        if hint is not None:
            self.setText(f"{hint.text} · {hint.offer}")
            self.resize(self.sizeHint())
            self.update()
        self.setVisible(hint is not None)

    def sizeHint(self) -> QSize:
        words, offer = self._words(), QFontMetrics(self._strong())
        offered = self._hint.offer if self._hint else ""
        width = words.horizontalAdvance(self._before()) + offer.horizontalAdvance(offered)
        return QSize(width + 2 * _SIDE + 2, words.height() + 2 * _PAD + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._hint is None or self._theme is None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(colour(theme.focus if self.hasFocus() else theme.border), 2 if self.hasFocus() else 1))
        painter.setBrush(colour(theme.hover if self.underMouse() else theme.panel))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        words = area.adjusted(_SIDE, 0, 0, 0)
        painter.setFont(small(self.font()))
        painter.setPen(colour(theme.text))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self._before())
        words.setLeft(words.left() + self._words().horizontalAdvance(self._before()))
        painter.setFont(self._strong())
        painter.setPen(colour(theme.link))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self._hint.offer)

    def _before(self) -> str:
        return f"{self._hint.text}  ·  " if self._hint else ""

    def _words(self) -> QFontMetrics:
        return QFontMetrics(small(self.font()))

    def _strong(self) -> QFont:
        return strong(small(self.font()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.resize(self.sizeHint())

    def _send(self) -> None:
        if self._hint is not None:
            self.sent.emit(self._hint.gesture)
