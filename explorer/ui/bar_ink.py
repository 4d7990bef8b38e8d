"""A status → a bar cut as its line is dashed, so that colour alone never says which it is."""

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QGradient, QPainter, QPainterPath

from explorer.drawing.glyphs import paint_glyph
from explorer.model.relationships import Status
from explorer.network.style import STROKES, Stroke

_HEIGHT, _GLYPH, _GAPS = 10.0, 11.0, 0.6


def paint_bar(
    painter: QPainter,
    area: QRectF,
    status: Status,
    ink: QBrush | QGradient | QColor,
    ground: QColor,
    glyph: QColor | None = None,
) -> None:
    """Cut a bar with round ends into the dashes of the status, across *area*.

    *ground* is the colour behind it; *glyph*, where it is wanted, that of the sign of the status's line.
    """
    stroke = STROKES[status]
    bar = QRectF(0, 0, area.width(), min(area.height(), _HEIGHT * min(1.2, stroke.width / 2)))
    bar.moveCenter(area.center())
    outline = QPainterPath()
    radius = min(bar.height(), bar.width()) / 2
    outline.addRoundedRect(bar, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    for left, right in _dashes(stroke, bar.width(), open_middle=glyph is not None and bool(stroke.glyph)):
        painter.fillRect(QRectF(bar.left() + left, bar.top(), right - left, bar.height()), ink)
    painter.restore()
    if glyph is not None and stroke.glyph:
        paint_glyph(painter, stroke.glyph, bar.center(), _GLYPH, glyph, ground)


def _dashes(stroke: Stroke, width: float, open_middle: bool) -> Iterator[tuple[float, float]]:
    """Where ink lies from 0 to *width*: the pattern stands evenly about the middle, which a sign may need."""
    if not stroke.dash:
        yield 0.0, width
        return
    # The gaps are shorter than on a thin line: as the bar is thick, they would tear it apart.
    steps = [length * (_GAPS if place % 2 else 1.0) for place, length in enumerate(stroke.dash)]
    period = sum(steps)
    middle = steps[0] + steps[1] / 2 if open_middle else steps[0] / 2
    at = width / 2 - middle
    at -= ceil(at / period) * period
    while at < width:
        for place, length in enumerate(steps):
            if place % 2 == 0 and at + length > 0 and at < width:
                yield max(0.0, at), min(width, at + length)
            at += length
