"""A short word in a frame."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from explorer.drawing.theme import Theme
from explorer.session.cards import Chip
from explorer.ui.lettering import small, strong
from explorer.ui.shades import colour, shade


class ChipView(QWidget):
    """Shows a chip in its status's colour, or as a warning, with "!"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip: Chip | None = None
        self._theme: Theme | None = None
        self.setFont(strong(small(self.font())))

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def show_chip(self, chip: Chip) -> None:
        """Show this word."""
        self._chip = chip
        self.setAccessibleName(chip.text)
        self.update()

    def shown_text(self) -> str:
        """The words that can be seen."""
        if self._chip is None:
            return ""
        return self._chip.text if self._chip.status else f"! {self._chip.text}"

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.shown_text()) + 20, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chip is None or self._theme is None:
            return
        theme, status = self._theme, self._chip.status
        name = theme.status[status] if status else theme.warning
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(name), 1.2))
        painter.setBrush(shade(name, theme.panel, 0.05))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        text = self.fontMetrics().elidedText(self.shown_text(), Qt.TextElideMode.ElideRight, self.width() - 16)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
