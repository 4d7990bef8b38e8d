"""Words that do something when clicked: a button that looks like a link."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from explorer.ui.shades import colour


class LinkButton(QAbstractButton):
    """One line of plain words, shortened where there is no room: at the end, or where it hurts least."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # Painted anew as the pointer comes and goes.
        self._elide = elide
        self._colour: str | None = None
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_colour(self, name: str | None) -> None:
        """Write in this colour; None for the palette's colour of links."""
        if name != self._colour:
            self._colour = name
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 10, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(16, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = colour(self._colour) if self._colour else self.palette().color(QPalette.ColorRole.Link)
        if not self.isEnabled():
            ink = self.palette().color(QPalette.ColorRole.PlaceholderText)
        font = self.font()
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(ink)
        area = self.rect().adjusted(4, 0, -4, 0)
        text = self.fontMetrics().elidedText(self.text(), self._elide, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
