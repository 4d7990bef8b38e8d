"""A page, small: what a picture will look like."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.drawing.page import Page
from explorer.drawing.page_ink import paint_page
from explorer.drawing.theme import Theme
from explorer.words import tr

_MARGIN = 20
_CHECK = 8


class ExportPreview(QWidget):
    """Shows a page as large as there is room, on a desk of another shade."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._theme: Theme | None = None
        self._ground = True
        self._plate: tuple[object, QPixmap] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self.setAccessibleName(tr("Preview"))

    def show_page(self, page: Page, theme: Theme, ground: bool) -> None:
        """Show this page in these colours."""
        self._page, self._theme, self._ground, self._plate = page, theme, ground, None
        self.setAccessibleDescription(page.title)
        self.update()

    def sheet(self) -> QRectF:
        """Where the page lies in the widget."""
        if self._page is None:
            return QRectF()
        wide, high = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        factor = min(wide / self._page.width, high / self._page.height, 1.5)
        sheet = QRectF(0, 0, self._page.width * factor, self._page.height * factor)
        sheet.moveCenter(QRectF(self.rect()).center())
        return sheet

    def sizeHint(self) -> QSize:
        return QSize(620, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(self.palette().ColorRole.Button))
        if self._page is None or self._theme is None:
            return
        sheet, edge = self.sheet(), QColor(self.palette().color(self.palette().ColorRole.Mid))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(sheet.toAlignedRect().topLeft(), self._picture(sheet.toAlignedRect().size()))
        painter.setPen(QPen(edge, 1))
        painter.drawRect(QRectF(sheet.toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _picture(self, size: QSize) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (size, ratio)
        if self._plate is None or self._plate[0] != key:
            assert self._page is not None
            assert self._theme is not None
            plate = QPixmap(size * ratio)
            plate.setDevicePixelRatio(ratio)
            painter = QPainter(plate)
            if not self._ground:
                _paint_checks(painter, size, self._theme)
            painter.scale(size.width() / self._page.width, size.height() / self._page.height)
            paint_page(painter, self._page, self._theme, ground=self._ground)
            painter.end()
            self._plate = (key, plate)
        return self._plate[1]


def _paint_checks(painter: QPainter, size: QSize, theme: Theme) -> None:
    """The squares that stand for nothing, such as the picture will lie well on."""
    first, second = ("#2b2e35", "#383c45") if theme.is_dark else ("#ffffff", "#e4e7ec")
    painter.fillRect(0, 0, size.width(), size.height(), QColor(first))
    for row in range(size.height() // _CHECK + 1):
        for column in range(row % 2, size.width() // _CHECK + 1, 2):
            painter.fillRect(column * _CHECK, row * _CHECK, _CHECK, _CHECK, QColor(second))
