"""A small arrowhead that folds and unfolds something."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget


def paint_chevron(painter: QPainter, middle: QPointF, is_open: bool, ink: QColor) -> None:
    """Draw the arrowhead: down where it is open, to the right where it is not."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    x, y = middle.x(), middle.y()
    if is_open:
        painter.drawPolyline([QPointF(x - 3.5, y - 1.75), QPointF(x, y + 1.75), QPointF(x + 3.5, y - 1.75)])
    else:
        painter.drawPolyline([QPointF(x - 1.75, y - 3.5), QPointF(x + 1.75, y), QPointF(x - 1.75, y + 3.5)])
    painter.restore()


class Chevron(QAbstractButton):
    """The arrowhead as a button for the mouse; whoever owns it answers the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_open(self, is_open: bool) -> None:
        """Point down, or to the right."""
        if is_open != self._open:
            self._open = is_open
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        part = QPalette.ColorRole.WindowText if self.underMouse() else QPalette.ColorRole.PlaceholderText
        paint_chevron(
            painter, QPointF(self.rect().center()) + QPointF(0.5, 0.5), self._open, self.palette().color(part)
        )


class MenuButton(QToolButton):
    """A button of the toolbar with words, and an arrowhead, as it opens a menu."""

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(14, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        middle = QPointF(self.width() - 14, self.height() / 2 + 0.5)
        paint_chevron(QPainter(self), middle, True, self.palette().color(QPalette.ColorRole.PlaceholderText))


class Disclosure(QAbstractButton):
    """Words with an arrowhead: a click, Space or Enter says that more or less is wanted."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 22, metrics.height() + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        ink = palette.color(QPalette.ColorRole.Link)
        middle = self.height() / 2
        paint_chevron(painter, QPointF(7, middle), self.isChecked(), ink)
        painter.setPen(ink)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.drawText(self.rect().adjusted(17, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
