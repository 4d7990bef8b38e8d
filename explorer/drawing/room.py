"""What is on the map already, and where there is room for another label."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from explorer.drawing.spots import Box, inside
from explorer.network.geometry import GLYPH, Geometry
from explorer.network.scene import Floats

SMOTHERED = 0.3
"""The part of one of its own lines that a node's label may cover at the most."""
_SPACING = 4.0
"""Pixels between the points a line is looked at: less than the height of any label."""


class Room:
    """Discs, lines as points, signs, arrow heads, and the labels placed so far."""

    def __init__(self, geometry: Geometry, window: Box | None = None) -> None:
        self.window = window
        reach = geometry.radii[:, None] + 1
        self.discs = np.hstack([geometry.centres - reach, geometry.centres + reach])
        self.points, self.owners = _points(geometry)
        self.mine: NDArray[np.bool_] = np.zeros(len(geometry.curves), bool)
        places = [(sign.x, sign.y) for sign in geometry.glyphs] + [(badge.x, badge.y) for badge in geometry.badges]
        signs, half = np.array(places).reshape(-1, 2), GLYPH / 2 * geometry.scale
        tips = geometry.arrow_tips
        tip = 4.5 * geometry.scale
        self.boxes = np.vstack([np.hstack([signs - half, signs + half]), np.hstack([tips - tip, tips + tip])])

    def add(self, box: Floats, beside: float = 0.0) -> None:
        """Take this box, and *beside* pixels to its left and right, so that words do not run together."""
        self.boxes = np.vstack([self.boxes, box + np.array([-beside, -beside / 3, beside, beside / 3])])

    def free(self, boxes: Floats, but: int = -1) -> NDArray[np.bool_]:
        """Which of the boxes cover no disc (but that of node *but*), glyph or label, and lie in the window."""
        discs = self.discs if but < 0 else np.delete(self.discs, but, axis=0)
        taken = np.vstack([discs, self.boxes])
        apart = (
            (boxes[:, None, 2] <= taken[None, :, 0])
            | (boxes[:, None, 0] >= taken[None, :, 2])
            | (boxes[:, None, 3] <= taken[None, :, 1])
            | (boxes[:, None, 1] >= taken[None, :, 3])
        )
        free: NDArray[np.bool_] = np.logical_and.reduce(apart, axis=1)
        return free if self.window is None else free & inside(boxes, self.window)

    def lines_in(self, boxes: Floats, own: Iterable[int]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """How many points of other lines, and of its own, each box covers."""
        left, top = boxes[:, :2].min(axis=0)
        right, bottom = boxes[:, 2:].max(axis=0)
        x, y = self.points[:, 0], self.points[:, 1]
        near = np.flatnonzero((x > left) & (x < right) & (y > top) & (y < bottom))
        covered = _covered(boxes, self.points[near])
        self.mine.fill(False)
        self.mine[np.fromiter(own, int)] = True
        mine = self.mine[self.owners[near]]
        return (covered & ~mine).sum(axis=1), (covered & mine).sum(axis=1)

    def smothers(self, boxes: Floats, own: Iterable[int]) -> NDArray[np.bool_]:
        """Which of the boxes hide more of one of these lines than a label may."""
        found = np.zeros(len(boxes), bool)
        for line in own:
            found |= _covered(boxes, self.points[self.owners == line]).mean(axis=1) > SMOTHERED
        return found

    def covered(self, boxes: Floats, line: int) -> Floats:
        """How much each box covers: other labels and signs weigh most, then discs, then lines."""
        others, _ = self.lines_in(boxes, (line,))
        cost: Floats = 4.0 * _overlap(boxes, self.boxes) + 3.0 * _overlap(boxes, self.discs) + 6.0 * others
        if self.window is not None:
            cost += np.where(inside(boxes, self.window), 0.0, 1e6)
        # The middle of the line first, and on it rather than beside it.
        cost += np.arange(len(boxes)) * 0.05
        return cost


def _covered(boxes: Floats, points: Floats) -> NDArray[np.bool_]:
    """Which points (columns) each box (row) covers."""
    x, y = points[:, 0], points[:, 1]
    return (x > boxes[:, None, 0]) & (x < boxes[:, None, 2]) & (y > boxes[:, None, 1]) & (y < boxes[:, None, 3])


def _overlap(boxes: Floats, taken: Floats) -> Floats:
    """How many square pixels of the taken boxes each box covers."""
    low = np.maximum(boxes[:, None, :2], taken[None, :, :2])
    high = np.minimum(boxes[:, None, 2:], taken[None, :, 2:])
    area: Floats = np.prod(np.maximum(high - low, 0), axis=2).sum(axis=1)
    return area


def _points(geometry: Geometry) -> tuple[Floats, NDArray[np.intp]]:
    """Points on all lines no further apart than a label's corner could slip through, and whose they are."""
    counts = np.maximum(2, np.ceil(geometry.lengths / _SPACING)).astype(int)
    owners = np.repeat(np.arange(len(counts)), counts)
    if not len(owners):
        return np.empty((0, 2)), owners
    place = np.arange(len(owners)) - np.repeat(np.cumsum(counts) - counts, counts)
    t = (place / (counts[owners] - 1))[:, None]
    a, b, c = (geometry.curves[owners, i] for i in range(3))
    return (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t**2 * c, owners
