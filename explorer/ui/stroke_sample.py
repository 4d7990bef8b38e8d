"""A status → a short piece of its line, as the map draws it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from explorer.drawing.glyphs import paint_glyph
from explorer.drawing.painter import FADE
from explorer.drawing.theme import Theme
from explorer.model.relationships import Status
from explorer.network.style import STROKES
from explorer.ui.shades import colour, shade

_GLYPH, _FAINT = 12.0, 0.45


def line_colour(status: Status, theme: Theme, ground: str, inferred: bool) -> QColor:
    """A status's colour on *ground*; fainter where it is inferred, by as much as on the map."""
    return shade(theme.status[status], ground, 1 - FADE) if inferred else colour(theme.status[status])


def paint_stroke(
    painter: QPainter,
    area: QRectF,
    status: Status,
    theme: Theme,
    ground: str,
    inferred: bool = False,
    faint: bool = False,
) -> None:
    """Draw the status's line across the middle of *area*; *ground* is the colour behind it.

    An inferred one is lighter, as on the map; "?" beside it is for whoever has room for it. A *faint* one stands
    for lines that are not shown.
    """
    stroke = STROKES[status]
    line = shade(theme.status[status], ground, _FAINT) if faint else line_colour(status, theme, ground, inferred)
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
        paint_glyph(painter, stroke.glyph, middle, _GLYPH, line, colour(ground))
    painter.restore()
