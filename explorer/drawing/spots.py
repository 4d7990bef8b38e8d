"""Where a label could stand: beside its node, on its line, or beside that."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.network.geometry import Geometry, along, within
from explorer.network.scene import Floats

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in the pixels of a geometry."""
_GAPS = (4.5, 15.0)
"""Pixels at scale 1 between a node's rim and its label: close by first, so that a ring fits between, else further."""
_LONG = 1500.0
"""Pixels: a longer line is cut exactly where it meets a window."""
_SLIDES = np.array([0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.23, 0.77])
_ASIDE = np.array([0.5, 0.36, 0.64])
_ROUND, _REACHES = 24, (3.0, 9.0, 18.0, 30.0, 46.0)
"""In how many directions, and how many pixels from its rim, a name looks for a place where there is little room."""
_CORNERS = ((0.72, 0.72), (-0.72, 0.72), (0.72, -0.72), (-0.72, -0.72))
WAYS = ((0, 1), (0, -1), (1, 0), (-1, 0), *_CORNERS) * len(_GAPS)
"""For each place a node's label may have, which way it lies from the node: below, above, beside, at the corners."""
ALONG = np.concatenate([_SLIDES, _ASIDE, _ASIDE])
"""For each place a line's label may have, where along the line that is, from 0 to 1."""


def node_spots(geometry: Geometry, node: int, w: float, h: float) -> Floats:
    """Places for a node's label of *w* by *h* as (16, 4) boxes, in the order of `WAYS`."""
    x, y = geometry.centres[node].tolist()
    low = []
    for gap in _GAPS:
        r = float(geometry.radii[node]) + gap * geometry.scale
        d = r * 0.72
        left, right, above, below = x - d - w, x + d, y - d - h + 2, y + d - 2
        low += [(x - w / 2, y + r - 1), (x - w / 2, y - r - h + 1), (x + r + 2, y - h / 2), (x - r - 2 - w, y - h / 2)]
        low += [(right, below), (left, below), (right, above), (left, above)]
    return np.hstack([np.array(low), np.array(low) + np.array([w, h])])


def spots_around(geometry: Geometry, node: int, w: float, h: float) -> tuple[Floats, Floats, NDArray[np.intp]]:
    """Many places all around a node as (k, 4) boxes, the nearest first; how far each is; which of `WAYS` it lies."""
    turns = np.arange(_ROUND) * (2 * np.pi / _ROUND) + np.pi / 2
    ways = np.stack([np.cos(turns), np.sin(turns)], axis=1)
    half = np.array([w, h]) / 2
    # So far that a line across this direction would pass between the disc and the box.
    rim = float(geometry.radii[node]) + np.abs(ways) @ half
    away = np.repeat(_REACHES, _ROUND)
    centres = geometry.centres[node] + np.tile(ways, (len(_REACHES), 1)) * (np.tile(rim, len(_REACHES)) + away)[:, None]
    nearest = np.argmax(ways @ np.array(WAYS[: 4 + len(_CORNERS)]).T, axis=1)
    return np.hstack([centres - half, centres + half]), away, np.tile(nearest, len(_REACHES))


def line_spots(geometry: Geometry, line: int, w: float, h: float, first: float = 0, last: float = 1) -> Floats:
    """Places for a line's label as (15, 4) boxes: on its middle first, sliding to both sides, then beside it.

    *first* and *last* are the curve's parameters between which it is seen.
    """
    spots = along(geometry.curves[line : line + 1], first + _SLIDES * (last - first))[0]
    aside = along(geometry.curves[line : line + 1], first + _ASIDE * (last - first))[0]
    dx, dy = np.abs(geometry.curves[line, 2] - geometry.curves[line, 0])
    # Beside a flat line is above or below it, beside a steep one to its left or right.
    step = np.array([0.0, h / 2 + 5]) if dx > dy else np.array([w / 2 + 6, 0.0])
    half = np.array([w / 2 + 2, h / 2])
    centres = np.vstack([spots, aside - step, aside + step])
    return np.hstack([centres - half, centres + half])


def spots_beside(geometry: Geometry, line: int, w: float, h: float, t: Floats) -> Floats:
    """Boxes on the line at the parameters *t*, and to both sides of it, the middle ones first."""
    t = t[np.argsort(np.abs(t - t.mean()), kind="stable")]
    curve = geometry.curves[line : line + 1]
    spots = along(curve, t)[0]
    way = along(curve, t + 0.01)[0] - along(curve, t - 0.01)[0]
    normal = np.stack([-way[:, 1], way[:, 0]], axis=1) / np.maximum(np.hypot(way[:, 0], way[:, 1]), 1e-9)[:, None]
    # So far that the box just leaves the line.
    away = np.abs(normal) @ np.array([w / 2 + 2, h / 2]) + 1.5
    half = np.array([w / 2 + 2, h / 2])
    centres = np.vstack([spots, spots + normal * away[:, None], spots - normal * away[:, None]])
    return np.hstack([centres - half, centres + half])


def seen(geometry: Geometry, window: Box | None) -> tuple[Floats, Floats]:
    """From which parameter to which, both (m,), each line is seen in the window; 0 and 0 where it is not."""
    if window is None:
        return np.zeros(len(geometry.curves)), np.ones(len(geometry.curves))
    first, last = within(geometry.curves, window)
    # Whole steps, but on a line so long that the window fits between two of them.
    inner, outer = np.ceil(first * 24 - 1e-9) / 24, np.floor(last * 24 + 1e-9) / 24
    exact = geometry.lengths > _LONG
    first, last = np.where(exact, first, inner), np.where(exact, last, outer)
    there = first < last
    return np.where(there, first, 0.0), np.where(there, last, 0.0)


def nodes_seen(geometry: Geometry, window: Box | None) -> NDArray[np.bool_]:
    """Of which nodes (n,) the middle is seen in the window."""
    return inside(np.hstack([geometry.centres, geometry.centres]), window or (-np.inf, -np.inf, np.inf, np.inf))


def inside(boxes: Floats, window: Box) -> NDArray[np.bool_]:
    """Which of the boxes lie wholly in the window."""
    left, top, right, bottom = window
    return (boxes[:, 0] >= left) & (boxes[:, 1] >= top) & (boxes[:, 2] <= right) & (boxes[:, 3] <= bottom)
