"""Two drawings in one window → the squares in which they differ, painted anew."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QRegion

from explorer.drawing.labels import Label
from explorer.drawing.painter import Drawing, paint_line_labels, paint_lines, paint_node_labels, paint_nodes
from explorer.drawing.spots import Box
from explorer.drawing.theme import Theme
from explorer.drawing.tiles import SIDE, Tiles, tiles
from explorer.network.differences import differences
from explorer.network.geometry import GLYPH, Geometry, arrow_lengths
from explorer.network.kept import kept
from explorer.network.scene import Floats

_PIECES = 8
"""A line is looked at in so many pieces, each with a box of its own."""


def stale_tiles(before: Drawing, after: Drawing, window: Box) -> Tiles:
    """The squares of the window in which *after* looks otherwise than *before* did, at the same zoom."""
    found = differences(before.geometry, after.geometry)
    names = _unlike(before.labels.nodes, after.labels.nodes, found.node_homes, found.nodes_after)
    words = _unlike(before.labels.lines, after.labels.lines, found.line_homes, found.lines_after)
    return tiles(
        window,
        np.vstack([
            _line_boxes(before.geometry)[found.lines_before].reshape(-1, 4),
            _line_boxes(after.geometry)[found.lines_after].reshape(-1, 4),
            _node_boxes(before.geometry)[found.nodes_before],
            _node_boxes(after.geometry)[found.nodes_after],
            _badge_boxes(before.geometry, after.geometry),
            _label_boxes([*names, *words]),
        ]),
    )  # fmt: skip


def paint_tiles(painter: QPainter, drawing: Drawing, theme: Theme, part: Tiles) -> None:
    """Paint the drawing in these squares, from the ground up; the painter stands at the origin of the geometry."""
    geometry, labels = drawing.geometry, drawing.labels
    region = QRegion()
    for column, row, across, down in part.areas():
        left, top = round(part.window[0]) + column * SIDE, round(part.window[1]) + row * SIDE
        region |= QRegion(QRect(left, top, across * SIDE, down * SIDE))
    painter.save()
    painter.setClipRegion(region)
    painter.fillRect(region.boundingRect(), QColor(theme.canvas))
    lines = part.met(_line_boxes(geometry).reshape(-1, 4)).reshape(-1, _PIECES).any(axis=1)
    paint_lines(painter, drawing, theme, np.flatnonzero(lines).tolist())
    paint_nodes(painter, drawing, theme, np.flatnonzero(part.met(_node_boxes(geometry))).tolist())
    paint_line_labels(painter, drawing, theme, _met(part, labels.lines))
    paint_node_labels(painter, theme, _met(part, labels.nodes))
    painter.restore()


def _unlike(before: Iterable[Label], after: Iterable[Label], homes: np.ndarray, changed: np.ndarray) -> list[Label]:
    """The labels that are not the same before and after, and those of marks that look otherwise."""
    other = set(changed.tolist())
    old = {(int(homes[label.mark]), label.rows, label.box): label for label in before}
    new = {(label.mark, label.rows, label.box): label for label in after}
    found = [label for key, label in old.items() if key not in new or key[0] in other]
    return found + [label for key, label in new.items() if key not in old or key[0] in other]


def _line_boxes(geometry: Geometry) -> Floats:
    return _known_boxes([(geometry,)])[0]


def _boxes_of_lines(geometry: Geometry) -> Floats:
    """Boxes around the pieces of each line, signs and arrow heads included, (m, 8, 4)."""
    samples, step = geometry.samples, (geometry.samples.shape[1] - 1) // _PIECES
    parts = [samples[:, place : place + (_PIECES - 1) * step + 1 : step] for place in range(step + 1)]
    air = np.repeat(geometry.scene.widths[:, None] + 2, _PIECES, axis=1)
    middle = slice(_PIECES // 4, _PIECES - _PIECES // 4)
    air[:, middle] = np.where(geometry.signed[:, None], GLYPH * geometry.scale + 2, air[:, middle])
    air[:, -1] += np.where(geometry.scene.arrows, arrow_lengths(geometry), 0.0)
    air = air[..., None]
    boxes: Floats = np.concatenate([reduce(np.minimum, parts) - air, reduce(np.maximum, parts) + air], axis=2)
    return boxes


_known_boxes = kept(_boxes_of_lines, times=2)


def _node_boxes(geometry: Geometry) -> Floats:
    reach = (geometry.radii + 3 + np.where(geometry.scene.badges, GLYPH * geometry.scale, 0.0))[:, None]
    return np.hstack([geometry.centres - reach, geometry.centres + reach])


def _badge_boxes(before: Geometry, after: Geometry) -> Floats:
    """Around the badges that come, go, or stand elsewhere."""
    places = {(badge.x, badge.y) for badge in before.badges} ^ {(badge.x, badge.y) for badge in after.badges}
    found, reach = np.array(sorted(places)).reshape(-1, 2), GLYPH * after.scale
    return np.hstack([found - reach, found + reach])


def _label_boxes(labels: Iterable[Label]) -> Floats:
    boxes: Floats = np.array([label.box for label in labels]).reshape(-1, 4) + np.array([-3.0, -1.0, 3.0, 1.0])
    return boxes


def _met(part: Tiles, labels: tuple[Label, ...]) -> list[Label]:
    return [labels[place] for place in np.flatnonzero(part.met(_label_boxes(labels))).tolist()]
