"""A status → a short piece of its line, as the map draws it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.drawing.theme import Theme
from explorer.model.relationships import Status
from explorer.network.style import STROKES
from explorer.ui.shades import colour, shade


def paint_stroke(
    painter: QPainter, area: QRectF, status: Status, theme: Theme, ground: str, inferred: bool = False
) -> None:
    """Draw the status's line across the middle of *area*; *ground* is the colour behind it.

    An inferred one is lighter, as on the map; "?" beside it is for whoever has room for it.
    """
    stroke = STROKES[status]
    line = shade(theme.status[status], ground, 0.6) if inferred else colour(theme.status[status])
    pen = QPen(line, stroke.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke.dash:
        # Qt counts dashes in pen widths, the stroke counts them in pixels at width 1.
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    middle = area.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.drawLine(QPointF(area.left(), middle.y()), QPointF(area.right(), middle.y()))
    if stroke.glyph:
        _paint_glyph(painter, middle, stroke.glyph, line.name(), ground)
    painter.restore()


def _paint_glyph(painter: QPainter, middle: QPointF, glyph: str, line: str, ground: str) -> None:
    """The sign in the middle of the line, drawn and not typed, so that it looks the same in every font."""
    reach = 3.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(ground))
    painter.drawEllipse(middle, reach + 2.5, reach + 2.5)
    pen = QPen(colour(line), 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y = middle.x(), middle.y()
    if glyph == "✕":
        painter.drawLine(QPointF(x - reach, y - reach), QPointF(x + reach, y + reach))
        painter.drawLine(QPointF(x - reach, y + reach), QPointF(x + reach, y - reach))
    elif glyph == "⊘":
        painter.drawEllipse(middle, reach + 0.5, reach + 0.5)
        painter.drawLine(QPointF(x - reach * 0.7, y + reach * 0.7), QPointF(x + reach * 0.7, y - reach * 0.7))
    elif glyph == "‖":
        painter.drawLine(QPointF(x - 1.5, y - reach), QPointF(x - 1.5, y + reach))
        painter.drawLine(QPointF(x + 1.5, y - reach), QPointF(x + 1.5, y + reach))
    elif glyph == "!":
        painter.drawLine(QPointF(x, y - reach - 1), QPointF(x, y + 0.5))
        painter.drawPoint(QPointF(x, y + reach + 0.5))
    else:
        painter.setBrush(colour(line))
        painter.drawEllipse(middle, reach - 0.5, reach - 0.5)


class StrokeSample(QWidget):
    """Shows one status's line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status: Status | None = None
        self._inferred = False
        self._theme: Theme | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def show_status(self, status: Status, inferred: bool = False) -> None:
        """Show the line of this status."""
        self._status, self._inferred = status, inferred
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(48, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._status is not None and self._theme is not None:
            area = QRectF(self.rect())
            paint_stroke(QPainter(self), area, self._status, self._theme, self._theme.panel, self._inferred)
