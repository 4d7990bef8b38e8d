"""Drawing → ink, the same on the screen, in PNG, SVG, PDF and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from math import atan2, cos, hypot, pi, sin

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from explorer.drawing.fonts import ascent, font, line_height
from explorer.drawing.fonts import width as text_width
from explorer.drawing.glyphs import paint_glyph, paint_type
from explorer.drawing.labels import Label, Labels, place_labels
from explorer.drawing.spots import Box
from explorer.drawing.theme import Theme
from explorer.model.entities import EntityType
from explorer.model.relationships import Status
from explorer.network.geometry import GLYPH, Geometry, arrow_lengths, cut, glyphs, travelled, within
from explorer.network.scene import Scene
from explorer.network.style import STROKES

FADE = 0.25
"""How far an inferred line's colour is moved towards the ground."""

_LONG, _AIR = 4000.0, 200.0
"""Pixels: only what can be seen of a longer line is painted, and so much around it."""


@dataclass(frozen=True, eq=False)
class Drawing:
    """A scene ready to be painted: its geometry and its labels, in pixels before the view is moved."""

    geometry: Geometry
    labels: Labels

    def path(self, line: int) -> QPainterPath:
        """A line's curve, without the part that its arrow head covers."""
        if (found := self._paths.get(line)) is None:
            found = self._paths[line] = _path(self._curves[line].tolist())
        return found

    def split(self, line: int) -> tuple[QPainterPath, ...]:
        """The same curve in as many parts as the line has statuses."""
        parts, curve = len(self.geometry.scene.statuses[line]), self._curves[line].tolist()
        return tuple(_path(_piece(curve, part / parts, (part + 1) / parts)) for part in range(parts))

    @cached_property
    def _paths(self) -> dict[int, QPainterPath]:
        """Those that were asked for: of a crowd, an edit paints few."""
        return {}

    @cached_property
    def _heads(self) -> np.ndarray:
        return arrow_lengths(self.geometry)

    @cached_property
    def _curves(self) -> np.ndarray:
        geometry = self.geometry
        shorter = self._heads * 0.8 / np.maximum(geometry.lengths, 1.0)
        last = np.where(geometry.scene.arrows, 1 - np.minimum(shorter, 0.5), 1.0)
        return cut(geometry.curves, np.zeros_like(last), last)


def draw(geometry: Geometry, window: Box | None = None) -> Drawing:
    """Place the labels, within the *window* where there is one; what then remains is paint."""
    return Drawing(geometry, place_labels(geometry, window))


def paint(painter: QPainter, drawing: Drawing, theme: Theme, window: QRectF | None = None) -> None:
    """Everything, from the lines up to the labels; with a *window*, only what can be seen through it."""
    geometry, labels = drawing.geometry, drawing.labels
    lines: Iterable[int] = range(len(geometry.curves))
    nodes: Iterable[int] = range(len(geometry.centres))
    line_labels, node_labels = labels.lines, labels.nodes
    if window is not None:
        lines = _crossing(geometry, window, _within(*geometry.reach, window, geometry))
        radii = geometry.radii[:, None]
        nodes = _within(geometry.centres - radii, geometry.centres + radii, window, geometry)
        line_labels = tuple(label for label in line_labels if window.intersects(label_area(label)))
        node_labels = tuple(label for label in node_labels if window.intersects(label_area(label)))
    paint_lines(painter, drawing, theme, lines)
    paint_nodes(painter, drawing, theme, nodes)
    paint_line_labels(painter, drawing, theme, line_labels)
    paint_node_labels(painter, theme, node_labels)


def label_area(label: Label) -> QRectF:
    """What a label covers, its halo included."""
    return QRectF(label.x - 2, label.y, label.width + 4, label.height)


def _within(low: np.ndarray, high: np.ndarray, window: QRectF, geometry: Geometry) -> Iterable[int]:
    """Which of the boxes from *low* to *high*, both (k, 2), come near the window, as far as signs and arrows reach."""
    reach = 3 * GLYPH * geometry.scale
    right, bottom = window.x() + window.width() + reach, window.y() + window.height() + reach
    near = (low[:, 0] <= right) & (low[:, 1] <= bottom)
    near &= (high[:, 0] >= window.x() - reach) & (high[:, 1] >= window.y() - reach)
    found: list[int] = np.flatnonzero(near).tolist()
    return found


def _crossing(geometry: Geometry, window: QRectF, lines: Iterable[int]) -> Iterable[int]:
    """Those of the lines that themselves come near the window, and not only the boxes around them."""
    some, reach = np.array(lines, np.intp), 3 * GLYPH * geometry.scale
    area = window.adjusted(-reach, -reach, reach, reach)
    first, last = within(geometry.curves[some], (area.left(), area.top(), area.right(), area.bottom()))
    found: list[int] = some[first < last].tolist()
    return found


def paint_lines(painter: QPainter, drawing: Drawing, theme: Theme, lines: Iterable[int]) -> None:
    """These lines, with their arrow heads and signs."""
    lines = tuple(lines)
    for line in lines:
        _paint_line(painter, drawing, theme, line)
    size, ground = GLYPH * drawing.geometry.scale, QColor(theme.canvas)
    for sign in glyphs(drawing.geometry, np.array(lines, np.intp)):
        paint_glyph(painter, sign.sign, QPointF(sign.x, sign.y), size, QColor(theme.status[sign.status]), ground)


def paint_in_motion(painter: QPainter, drawing: Drawing, theme: Theme) -> None:
    """A crowd of marks while it moves: lines and discs in their colours, and the labels, but nothing fine."""
    geometry, scene = drawing.geometry, drawing.geometry.scene
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    area = _visible(painter)
    box = area.left(), area.top(), area.right(), area.bottom()
    first, last = within(geometry.curves, box)
    by_colour: dict[str, list[QLineF]] = {}
    for line, (start, _, end) in enumerate(cut(geometry.curves, first, last).tolist()):
        if first[line] < last[line]:
            by_colour.setdefault(line_ink(theme, scene, line), []).append(QLineF(*start, *end))
    for colour, parts in by_colour.items():
        painter.setPen(QPen(QColor(colour), 1))
        for begin in range(0, len(parts), 2000):
            painter.drawLines(parts[begin : begin + 2000])
    centres, radii = geometry.centres.tolist(), geometry.radii.tolist()
    for node in _within(geometry.centres, geometry.centres, area, geometry):
        type = scene.types[node]
        painter.setPen(QPen(QColor(theme.rim[type]), 1))
        painter.setBrush(QBrush(QColor(theme.fill[type])))
        painter.drawEllipse(QPointF(*centres[node]), radii[node], radii[node])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_node_labels(painter, theme, (label for label in drawing.labels.nodes if area.intersects(label_area(label))))


def paint_nodes(painter: QPainter, drawing: Drawing, theme: Theme, nodes: Iterable[int]) -> None:
    """These nodes: discs with the sign of their type; agreements are diamonds."""
    geometry, nodes = drawing.geometry, tuple(nodes)
    width = 1.7 * min(1.6, max(0.8, geometry.scale))
    for node in nodes:
        type, radius = geometry.scene.types[node], float(geometry.radii[node])
        centre, rim = QPointF(*geometry.centres[node].tolist()), QColor(theme.rim[type])
        painter.setPen(QPen(rim, width))
        painter.setBrush(QBrush(QColor(theme.fill[type])))
        painter.drawPath(outline(type, centre, radius - width / 2))
        if type is not EntityType.AGREEMENT:
            paint_type(painter, type, centre, radius * 0.5, rim)
    wanted = set(nodes)
    for badge in geometry.badges:
        if badge.node in wanted:
            size, place = GLYPH * geometry.scale, QPointF(badge.x, badge.y)
            paint_glyph(painter, "!", place, size, QColor(theme.warning), QColor(theme.canvas))


def outline(type: EntityType, centre: QPointF, radius: float) -> QPainterPath:
    """The shape of a node."""
    path = QPainterPath()
    if type is EntityType.AGREEMENT:
        x, y = centre.x(), centre.y()
        corners = [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]
        path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        path.closeSubpath()
    else:
        path.addEllipse(centre, radius, radius)
    return path


def paint_line_labels(painter: QPainter, drawing: Drawing, theme: Theme, labels: Iterable[Label]) -> None:
    """These words on lines, each on a halo of the ground's colour."""
    scene, ground = drawing.geometry.scene, QColor(theme.canvas)
    for label in labels:
        paint_label(painter, label, QColor(line_ink(theme, scene, label.mark)), ground)


def paint_node_labels(painter: QPainter, theme: Theme, labels: Iterable[Label]) -> None:
    """These names of nodes, each on a halo of the ground's colour."""
    ground, ink, second = QColor(theme.canvas), QColor(theme.text), QColor(theme.muted)
    for label in labels:
        paint_label(painter, label, ink, ground, second)


def paint_label(painter: QPainter, label: Label, ink: QColor, ground: QColor, second: QColor | None = None) -> None:
    """One label, its rows centred below one another; rows that are not bold take the *second* ink."""
    painter.fillRect(label_area(label), ground)
    top = label.y
    for text, size, bold in label.rows:
        used = font(size, bold)
        painter.setFont(used)
        painter.setPen(QPen(ink if bold or second is None else second))
        height = line_height(size)
        # A point, not a box: text in SVG and PDF then is one element at a known place.
        baseline = top + (height - size * 1.362) / 2 + ascent(size)
        painter.drawText(QPointF(label.x + (label.width - text_width(text, size, bold)) / 2, baseline), text)
        top += height


def line_ink(theme: Theme, scene: Scene, line: int) -> str:
    """The colour of a line's words: its status's; that of a dispute, or of none where several lines are merged."""
    if len(scene.line_ids[line]) > 1:
        return theme.muted
    statuses = scene.statuses[line]
    return theme.status[statuses[0] if len(statuses) == 1 else Status.DISPUTED]


def faded(colour: str, ground: str, by: float = FADE) -> QColor:
    """*colour* moved towards *ground*."""
    one, other = QColor(colour), QColor(ground)
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * by,
        one.greenF() + (other.greenF() - one.greenF()) * by,
        one.blueF() + (other.blueF() - one.blueF()) * by,
    )


@cache
def pen(theme: Theme, status: Status, width: float, inferred: bool = False) -> QPen:
    """The pen of a status at a width in pixels."""
    stroke = STROKES[status]
    colour = faded(theme.status[status], theme.canvas) if inferred else QColor(theme.status[status])
    made = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    if stroke.dash:
        factor = max(1.0, width / stroke.width) / width
        made.setDashPattern([part * factor for part in stroke.dash])
    return made


def _paint_line(painter: QPainter, drawing: Drawing, theme: Theme, line: int) -> None:
    geometry, scene = drawing.geometry, drawing.geometry.scene
    statuses, inferred = scene.statuses[line], bool(scene.inferred[line])
    width = round(float(scene.widths[line]) * min(1.5, max(0.75, geometry.scale)), 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if geometry.lengths[line] > _LONG:
        _paint_long(painter, drawing, line, [pen(theme, status, width, inferred) for status in statuses])
    elif len(statuses) == 1:
        painter.setPen(pen(theme, statuses[0], width, inferred))
        painter.drawPath(drawing.path(line))
    else:  # Split into the styles of its labels, so that none hides behind another.
        for status, path in zip(statuses, drawing.split(line), strict=True):
            painter.setPen(pen(theme, status, width, inferred))
            painter.drawPath(path)
    if scene.arrows[line]:
        colour = painter.pen().color()
        _paint_arrow(painter, geometry.curves[line].tolist(), float(drawing._heads[line]), colour)


def _paint_long(painter: QPainter, drawing: Drawing, line: int, pens: Sequence[QPen]) -> None:
    """What can be seen of a long line, in as many parts as there are pens: dashes nobody sees cost time, too.

    The dashes begin where they would have, so that what was moved meets what is painted anew.
    """
    area, whole, parts = _visible(painter), drawing._curves[line : line + 1], len(pens)
    for part, used in enumerate(pens):
        piece = cut(whole, np.array([part / parts]), np.array([(part + 1) / parts]))
        first, last = within(piece, (area.left(), area.top(), area.right(), area.bottom()))
        painter.setPen(used)
        if first[0] >= last[0]:
            continue
        dashes = used.dashPattern()
        if dashes:
            used = QPen(used)
            used.setDashOffset(travelled(piece[0], float(first[0])) / used.widthF() % sum(dashes))
            painter.setPen(used)
        painter.drawPath(_path(cut(piece, first, last)[0].tolist()))


def _visible(painter: QPainter) -> QRectF:
    """What of the drawing can come onto the device, with room for what is wide."""
    found = painter.worldTransform().inverted()[0].mapRect(QRectF(painter.window()))
    return found.adjusted(-_AIR, -_AIR, _AIR, _AIR)


def _paint_arrow(painter: QPainter, curve: list[list[float]], length: float, colour: QColor) -> None:
    (x1, y1), (x, y) = curve[1], curve[2]
    if hypot(x - x1, y - y1) < 1e-6:
        (x1, y1) = curve[0]
    angle = atan2(y - y1, x - x1)
    corners = [QPointF(x, y)]
    for turn in (pi - 0.42, pi + 0.42):
        corners.append(QPointF(x + length * cos(angle + turn), y + length * sin(angle + turn)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(colour))
    painter.drawPolygon(QPolygonF(corners))


def _piece(curve: list[list[float]], first: float, last: float) -> list[list[float]]:
    """What `cut` gives of one curve: arrays cost more than they save where there is only one."""

    def blossom(s: float, t: float) -> list[float]:
        start, middle, end = (1 - s) * (1 - t), s * (1 - t) + t * (1 - s), s * t
        return [start * a + middle * b + end * c for a, b, c in zip(*curve, strict=True)]

    return [blossom(first, first), blossom(first, last), blossom(last, last)]


def _path(curve: list[list[float]]) -> QPainterPath:
    path = QPainterPath(QPointF(*curve[0]))
    path.quadTo(QPointF(*curve[1]), QPointF(*curve[2]))
    return path
