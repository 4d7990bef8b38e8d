"""The small signs: what an entity is, what is the matter with a line. They are paths, and so need no font."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QTransform

from explorer.model.entities import EntityType


@cache
def type_path(type: EntityType) -> QPainterPath:
    """The sign of a type of entity as strokes, within −1 … 1 both ways."""
    path = QPainterPath()
    if type is EntityType.ORGANISATION:
        path.addRect(QRectF(-0.75, -0.85, 0.8, 1.7))
        path.moveTo(0.05, -0.2)
        path.lineTo(0.8, -0.2)
        path.lineTo(0.8, 0.85)
        path.lineTo(0.05, 0.85)
        for y in (-0.5, -0.1, 0.3):
            for x in (-0.52, -0.2):
                path.moveTo(x, y)
                path.lineTo(x + 0.02, y)
        for y in (0.15, 0.5):
            path.moveTo(0.42, y)
            path.lineTo(0.44, y)
    elif type is EntityType.PERSON:
        _person(path, 0, -0.35, 0.38, 0.75)
    elif type is EntityType.GROUP:
        _person(path, -0.35, -0.3, 0.3, 0.55)
        path.moveTo(0.2, -0.62)
        path.arcTo(QRectF(0.1, -0.62, 0.6, 0.6), 110, -270)
        path.moveTo(0.45, 0.25)
        path.arcTo(QRectF(0.0, 0.25, 0.95, 1.0), 80, -80)
    elif type is EntityType.PRODUCT:
        top = [(0, -0.85), (0.75, -0.45), (0, -0.05), (-0.75, -0.45)]
        path.moveTo(*top[-1])
        for x, y in top:
            path.lineTo(x, y)
        path.moveTo(-0.75, -0.45)
        path.lineTo(-0.75, 0.45)
        path.lineTo(0, 0.85)
        path.lineTo(0.75, 0.45)
        path.lineTo(0.75, -0.45)
        path.moveTo(0, -0.05)
        path.lineTo(0, 0.85)
    elif type is EntityType.EVENT:
        path.addRoundedRect(QRectF(-0.75, -0.6, 1.5, 1.4), 0.15, 0.15)
        path.moveTo(-0.75, -0.15)
        path.lineTo(0.75, -0.15)
        for x in (-0.38, 0.38):
            path.moveTo(x, -0.85)
            path.lineTo(x, -0.4)
    elif type is EntityType.PLACE:
        path.moveTo(0, 0.9)
        path.cubicTo(-0.25, 0.45, -0.62, 0.1, -0.62, -0.28)
        path.arcTo(QRectF(-0.62, -0.9, 1.24, 1.24), 180, -180)
        path.cubicTo(0.62, 0.1, 0.25, 0.45, 0, 0.9)
        path.addEllipse(QPointF(0, -0.28), 0.2, 0.2)
    return path


def _person(path: QPainterPath, x: float, y: float, head: float, shoulders: float) -> None:
    path.addEllipse(QPointF(x, y), head, head)
    box = QRectF(x - shoulders, y + head + 0.18, 2 * shoulders, 2 * shoulders)
    path.moveTo(x - shoulders, box.center().y())
    path.arcTo(box, 180, -180)


@cache
def _type_path(type: EntityType, size: float) -> QPainterPath:
    return QTransform.fromScale(size, size).map(type_path(type))


def paint_type(painter: QPainter, type: EntityType, centre: QPointF, size: float, colour: QColor) -> None:
    """Draw the sign of a type of entity, *size* pixels from its middle to its edge."""
    painter.translate(centre)
    width = 1.6 * max(1.0, size / 12)
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_type_path(type, round(size, 1)))
    painter.translate(-centre)


def paint_glyph(painter: QPainter, glyph: str, centre: QPointF, size: float, ink: QColor, ground: QColor) -> None:
    """Draw a line's glyph within a square of *size* pixels: ✕, ⊘, ‖, ●, ! or ?."""
    half = size / 2
    width = max(1.2, size * 0.13)
    pen = QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    filled = glyph == "!"
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(ink if filled else ground))
    painter.drawEllipse(centre, half * (1.0 if filled else 0.95), half * (1.0 if filled else 0.95))
    painter.setPen(QPen(ground, width * 1.15, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap) if filled else pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y, arm = centre.x(), centre.y(), half * 0.55
    if glyph == "✕":
        painter.drawLine(QPointF(x - arm, y - arm), QPointF(x + arm, y + arm))
        painter.drawLine(QPointF(x - arm, y + arm), QPointF(x + arm, y - arm))
    elif glyph == "⊘":
        painter.drawEllipse(centre, half * 0.78, half * 0.78)
        painter.drawLine(QPointF(x - arm, y + arm), QPointF(x + arm, y - arm))
    elif glyph == "‖":
        for shift in (-0.2, 0.2):
            painter.drawLine(QPointF(x + half * shift, y - arm), QPointF(x + half * shift, y + arm))
    elif glyph == "●":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(ink))
        painter.drawEllipse(centre, half * 0.5, half * 0.5)
    elif glyph == "!":
        painter.drawLine(QPointF(x, y - half * 0.5), QPointF(x, y + half * 0.08))
        painter.drawPoint(QPointF(x, y + half * 0.5))
    elif glyph == "?":
        painter.setPen(QPen(ink, width * 0.8))
        painter.drawEllipse(centre, half * 0.86, half * 0.86)
        painter.setPen(pen)
        path = QPainterPath(QPointF(x - half * 0.28, y - half * 0.28))
        path.arcTo(QRectF(x - half * 0.28, y - half * 0.56, half * 0.56, half * 0.56), 180, -225)
        path.lineTo(x, y + half * 0.14)
        painter.drawPath(path)
        painter.drawPoint(QPointF(x, y + half * 0.52))
