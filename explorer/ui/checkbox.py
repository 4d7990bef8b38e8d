"""A tick in a small box, in any colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

SIDE = 14


def side_beside(line: int) -> int:
    """How wide the box is beside text whose lines are that high: it grows with the letters."""
    return max(SIDE, round(line * 0.8))


def paint_checkbox(
    painter: QPainter, area: QRectF, checked: bool, ink: QColor, ground: QColor, side: int = SIDE
) -> None:
    """Draw the box in the middle of *area*: filled and ticked, or only its frame."""
    corner = area.center() - QPointF(side, side) / 2
    box = QRectF(0, 0, SIDE, SIDE)
    painter.save()
    painter.translate(round(corner.x()), round(corner.y()))
    painter.scale(side / SIDE, side / SIDE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if checked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(box, 4, 4)
        pen = QPen(ground, 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        at = box.topLeft()
        painter.drawPolyline([at + QPointF(3.6, 7.3), at + QPointF(6.1, 9.8), at + QPointF(10.5, 4.6)])
    else:
        painter.setPen(QPen(ink, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 3.5, 3.5)
    painter.restore()
