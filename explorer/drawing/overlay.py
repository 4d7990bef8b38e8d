"""What is lit on top of a drawing: hover, selection and the keyboard's focus, which look different from each other."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from explorer.drawing.labels import line_label, node_label
from explorer.drawing.painter import (
    Drawing,
    faded,
    line_ink,
    outline,
    paint_label,
    paint_lines,
    paint_node_labels,
    paint_nodes,
)
from explorer.drawing.theme import Theme
from explorer.model.entities import EntityType
from explorer.model.relationships import RelationshipId

VEIL = 0.74
"""How far what is not lit fades into the ground while something is hovered."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Some nodes and lines of a scene, by their index."""

    nodes: frozenset[int] = frozenset()
    lines: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.nodes or self.lines)


def around(drawing: Drawing, under: Marks) -> Marks:
    """The marks under the hand with all that they are tied to."""
    scene = drawing.geometry.scene
    lines = under.lines | {line for node in under.nodes for line in scene.lines_of[node]}
    nodes = under.nodes | {int(end) for line in lines for end in scene.ends[line]}
    return Marks(frozenset(nodes), frozenset(lines))


def paint_hover(painter: QPainter, drawing: Drawing, theme: Theme, under: Marks, window: QRectF, chosen: Marks) -> None:
    """Fade everything, then draw what is tied to the marks under the hand again, with what is *chosen*."""
    lit = around(drawing, under)
    lit = Marks(lit.nodes | chosen.nodes, lit.lines | chosen.lines)
    veil = QColor(theme.canvas)
    veil.setAlphaF(VEIL)
    painter.fillRect(window, veil)
    paint_lines(painter, drawing, theme, sorted(lit.lines))
    paint_nodes(painter, drawing, theme, sorted(lit.nodes))
    ground, scene = QColor(theme.canvas), drawing.geometry.scene
    placed = {label.mark: label for label in drawing.labels.lines}
    for line in sorted(lit.lines):
        label = placed.get(line) or (line_label(drawing.geometry, line) if line in under.lines else None)
        if label is not None:
            paint_label(painter, label, QColor(line_ink(theme, scene, line)), ground)
    names = {label.mark: label for label in drawing.labels.nodes}
    wanted = [names.get(node) or node_label(drawing.geometry, node) for node in sorted(lit.nodes)]
    paint_node_labels(painter, theme, wanted)


def paint_selection(painter: QPainter, drawing: Drawing, theme: Theme, chosen: Marks) -> None:
    """A band under each selected line and a second ring around each selected node."""
    geometry = drawing.geometry
    band, strength = QColor(theme.focus), 0.6 if theme.name == "contrast" else 0.26
    band.setAlphaF(strength)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in sorted(chosen.lines):
        width = float(geometry.scene.widths[line]) + 11 * min(1.3, geometry.scale)
        painter.setPen(QPen(band, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(drawing.path(line))
    paint_lines(painter, drawing, theme, sorted(chosen.lines))
    for label in drawing.labels.lines:
        if label.mark in chosen.lines:
            ink = line_ink(theme, geometry.scene, label.mark)
            paint_label(painter, label, QColor(ink), faded(theme.canvas, theme.focus, strength))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for node in sorted(chosen.nodes):
        painter.setPen(QPen(QColor(theme.focus), 2.2))
        painter.drawPath(_around(drawing, node, 3.2))


def paint_focus(painter: QPainter, drawing: Drawing, theme: Theme, focus: Marks) -> None:
    """A dashed outline around the mark that the keyboard acts on."""
    pen = QPen(QColor(theme.text), 1.4, Qt.PenStyle.DashLine)
    pen.setDashPattern([2.5, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for node in sorted(focus.nodes):
        painter.drawPath(_around(drawing, node, 6.5))
    for line in sorted(focus.lines):
        middle = QPointF(*drawing.geometry.samples[line][12].tolist())
        painter.drawEllipse(middle, 13, 13)


def paint_box(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """The rubber band of a box selection."""
    fill = QColor(theme.focus)
    fill.setAlphaF(0.1)
    painter.setPen(QPen(QColor(theme.focus), 1))
    painter.setBrush(fill)
    painter.drawRect(box)


def marked(drawing: Drawing, ids: Collection[object]) -> Marks:
    """The marks that stand for these ids, where they are in the scene."""
    scene = drawing.geometry.scene
    nodes = {scene.index[id] for id in ids if isinstance(id, str) and id in scene.index}
    lines = {scene.line_index[id] for id in ids if isinstance(id, RelationshipId) and id in scene.line_index}
    return Marks(frozenset(nodes), frozenset(lines))


def _around(drawing: Drawing, node: int, gap: float) -> QPainterPath:
    type = drawing.geometry.scene.types[node]
    wider = gap * (1.35 if type is EntityType.AGREEMENT else 1)
    return outline(type, QPointF(*drawing.geometry.centres[node].tolist()), float(drawing.geometry.radii[node]) + wider)
