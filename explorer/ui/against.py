"""What speaks against a claim → a line or two on its card, which lead there."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QWidget

from explorer.drawing.theme import Theme
from explorer.session.cards import Link
from explorer.ui.lettering import strong
from explorer.ui.paragraph import lay_out, on_one_line
from explorer.ui.shades import colour
from explorer.ui.tips import plain_tip

_SIDE, _PAD, _GAP = 4, 2, 10


class AgainstView(QAbstractButton):
    """Shows "!", the words, and at the right the place; only the "!" is loud, as the words are another's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # Painted anew as the pointer comes and goes.
        self._link: Link | None = None
        self._theme: Theme | None = None
        self._words: QTextLayout | None = None
        self._arranged = (-1, 0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def show_link(self, link: Link) -> None:
        """Show what speaks against it, and where."""
        if link == self._link:
            return
        self._link = link
        self._arranged = (-1, 0)
        self.setText(f"! {link.text} {link.place}".rstrip())
        self.setToolTip(plain_tip(f"{link.text} {link.place}".rstrip()))
        self.update()

    def arrange(self, width: int) -> int:
        """Break the words into lines beside the place; answers the height they need."""
        if self._arranged[0] != width and self._link is not None:
            place = self.fontMetrics().horizontalAdvance(self._link.place)
            room = width - 2 * _SIDE - self._sign() - (place + _GAP if place else 0)
            self._words, height = lay_out(on_one_line(self._link.text), self.font(), max(60, room))
            self._arranged = (width, round(height + 0.5) + 2 * _PAD)
        return self._arranged[1]

    def sizeHint(self) -> QSize:
        return QSize(320, self.arrange(320))

    def paintEvent(self, event: QPaintEvent) -> None:
        self.arrange(self.width())
        if self._link is None or self._theme is None or self._words is None:
            return
        theme, lit = self._theme, self.underMouse()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        painter.setFont(strong(self.font()))
        painter.setPen(colour(theme.warning))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), "!")
        painter.setPen(colour(theme.text if lit else theme.muted))
        self._words.draw(painter, QPointF(inner.left() + self._sign(), inner.top()))
        font = self.font()
        font.setUnderline(lit)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.Link))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight), self._link.place)
        if self.hasFocus():
            painter.setPen(QPen(colour(theme.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _sign(self) -> int:
        """The room for the "!"."""
        return QFontMetrics(strong(self.font())).horizontalAdvance("!") + 6

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arranged = (-1, 0)
