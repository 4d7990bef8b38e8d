"""What is on the map already, and where there is room for another label."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from explorer.drawing.spots import Box, inside, seen
from explorer.network.geometry import GLYPH, Geometry, points
from explorer.network.scene import Floats

SMOTHERED = 0.3
"""The part of one of its own lines that a node's label may cover at the most."""
_SPACING = 4.0
"""Pixels between the points a line is looked at: less than the height of any label."""
_MOST_POINTS = 400_000
"""Where the lines are longer than so many points reach, these stand further apart."""
_CELL = 48.0
"""Points are looked up by squares of so many pixels."""
_FEW = 3000
"""Up to so many points, several boxes are held against them at once."""


class Room:
    """Discs, lines as points, signs, arrow heads, and the labels placed so far.

    ``first`` and ``last`` (m,) are the parameters between which each line is seen in the ``window``.
    """

    def __init__(self, geometry: Geometry, window: Box | None = None) -> None:
        self.window = window
        self.first, self.last = seen(geometry, window)
        self._points = _Points(geometry, self.first, self.last)
        reach = geometry.radii[:, None] + 1
        discs = np.hstack([geometry.centres - reach, geometry.centres + reach])
        places = [(sign.x, sign.y) for sign in geometry.glyphs] + [(badge.x, badge.y) for badge in geometry.badges]
        signs, half = np.array(places).reshape(-1, 2), GLYPH / 2 * geometry.scale
        tips = geometry.arrow_tips
        tip = 4.5 * geometry.scale
        self._discs = len(discs)
        self._marks = len(discs) + len(signs) + len(tips)
        self._taken = np.vstack([discs, np.hstack([signs - half, signs + half]), np.hstack([tips - tip, tips + tip])])
        self._count = len(self._taken)

    def add(self, box: Floats, beside: float = 0.0) -> None:
        """Take this box, and *beside* pixels to its left and right, so that words do not run together."""
        if self._count == len(self._taken):
            self._taken = np.vstack([self._taken, np.empty((self._count + 64, 4))])
        self._taken[self._count] = box + np.array([-beside, -beside / 3, beside, beside / 3])
        self._count += 1

    def forget(self) -> None:
        """Give up the room of all labels."""
        self._count = self._marks

    def free(self, boxes: Floats, but: int = -1) -> NDArray[np.bool_]:
        """Which of the boxes cover no disc (but that of node *but*), glyph or label, and lie in the window."""
        near = self._near(boxes)
        free = _clear_of(boxes, self._taken[near[near != but]])
        return free if self.window is None else free & inside(boxes, self.window)

    def bare(self, boxes: Floats, but: int) -> NDArray[np.bool_]:
        """Which of the boxes cover no disc (but that of node *but*) or label, and lie in the window."""
        near = self._near(boxes)
        hard = ((near < self._discs) | (near >= self._marks)) & (near != but)
        bare = _clear_of(boxes, self._taken[near[hard]])
        return bare if self.window is None else bare & inside(boxes, self.window)

    def hidden(self, boxes: Floats, own: Iterable[int]) -> Floats:
        """How much of lines and their signs each box covers: a sign weighs more than a line, and that than its own."""
        others, mine = self.lines_in(boxes, own)
        near = self._near(boxes)
        signs = _overlap(boxes, self._taken[near], (near >= self._discs) & (near < self._marks))
        cost: Floats = 2.0 * others + mine + np.where(signs > 0, 40.0, 0.0) + signs
        return cost

    def lines_in(self, boxes: Floats, own: Iterable[int]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """How many points of other lines, and of its own, each box covers."""
        return self._points.counted(boxes, own)

    def smothers(self, boxes: Floats, own: Iterable[int]) -> NDArray[np.bool_]:
        """Which of the boxes hide more of one of these lines than a label may."""
        found = np.zeros(len(boxes), bool)
        for line in own if len(boxes) else ():
            found |= self._points.share(boxes, line) > SMOTHERED
        return found

    def covered(self, boxes: Floats, line: int) -> Floats:
        """How much each box covers: other labels and signs weigh most, then discs, then lines."""
        others, _ = self.lines_in(boxes, (line,))
        near = self._near(boxes)
        weights = np.where(near < self._discs, 3.0, 4.0)
        cost: Floats = _overlap(boxes, self._taken[near], weights) + 6.0 * others
        if self.window is not None:
            cost += np.where(inside(boxes, self.window), 0.0, 1e6)
        # The middle of the line first, and on it rather than beside it.
        cost += np.arange(len(boxes)) * 0.05
        return cost

    def _near(self, boxes: Floats) -> NDArray[np.intp]:
        """Which of what is taken may touch one of the boxes."""
        left, top, right, bottom = self._taken[: self._count].T
        low, high = _around(boxes)
        return np.flatnonzero((left < high[0]) & (top < high[1]) & (right > low[0]) & (bottom > low[1]))


class _Points:
    """Points on the lines where they are seen, no further apart than a label's corner could slip through.

    They lie in the order of the squares they are in, row by row: those in a box are a few slices.
    """

    def __init__(self, geometry: Geometry, first: Floats, last: Floats) -> None:
        spacing = max(_SPACING, float((geometry.lengths * (last - first)).sum()) / _MOST_POINTS)
        self._counts = np.maximum(2, np.ceil(geometry.lengths / spacing)).astype(int)
        start = np.ceil(first * (self._counts - 1) - 1e-9).astype(int)
        shown = np.where(first < last, np.floor(last * (self._counts - 1) + 1e-9).astype(int) - start + 1, 0)
        owners = np.repeat(np.arange(len(shown)), shown)
        place = np.arange(len(owners)) - np.repeat(np.cumsum(shown) - shown, shown) + start[owners]
        found = points(geometry.curves[owners], place / (self._counts[owners] - 1))
        self._mine: NDArray[np.bool_] = np.zeros(len(geometry.curves), bool)
        self._low = found.min(axis=0) if len(found) else np.zeros(2)
        self._across = int((found[:, 0].max(initial=self._low[0]) - self._low[0]) / _CELL) + 1
        across, down = ((found - self._low) / _CELL).astype(np.int64).T
        squares = down * self._across + across
        order = np.argsort(squares, kind="stable")
        self._squares, self._places, self._owners = squares[order], found[order], owners[order]
        self._by_line = np.argsort(self._owners, kind="stable")
        self._line_ends = np.searchsorted(self._owners[self._by_line], np.arange(len(shown) + 1))

    def counted(self, boxes: Floats, own: Iterable[int]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """How many points of other lines than its *own*, and of those, each box covers."""
        if not len(boxes):
            return np.zeros(0, np.intp), np.zeros(0, np.intp)
        self._mine.fill(False)
        self._mine[np.fromiter(own, int)] = True
        near = self._in(boxes)
        if len(near) > _FEW and len(boxes) > 1:
            each = [self._count(box[None], self._in(box[None])) for box in boxes]
            return np.concatenate([one for one, _ in each]), np.concatenate([other for _, other in each])
        return self._count(boxes, near)

    def share(self, boxes: Floats, line: int) -> Floats:
        """Which part of a line each box covers."""
        mine = self._by_line[self._line_ends[line] : self._line_ends[line + 1]]
        share: Floats = covers(boxes, self._places[mine]).sum(axis=1) / self._counts[line]
        return share

    def _count(self, boxes: Floats, near: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        covered, mine = covers(boxes, self._places[near]), self._mine[self._owners[near]]
        return (covered & ~mine).sum(axis=1), (covered & mine).sum(axis=1)

    def _in(self, boxes: Floats) -> NDArray[np.intp]:
        """The points in the squares that the boxes touch."""
        low, high = (((corner - self._low) // _CELL).astype(np.int64) for corner in _around(boxes))
        left, right = max(int(low[0]), 0), min(int(high[0]), self._across - 1)
        last = int(self._squares[-1]) // self._across if len(self._squares) else -1
        rows = np.arange(max(int(low[1]), 0), min(int(high[1]), last) + 1) * self._across
        if left > right or not len(rows):
            return np.empty(0, np.intp)
        starts = np.searchsorted(self._squares, rows + left)
        ends = np.searchsorted(self._squares, rows + right, side="right")
        return np.concatenate([np.arange(start, end) for start, end in zip(starts, ends, strict=True)])


def _around(boxes: Floats) -> tuple[Floats, Floats]:
    """The upper left and the lower right corner of all of the boxes."""
    return boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)


def covers(boxes: Floats, points: Floats) -> NDArray[np.bool_]:
    """Which points (columns) each box (row) covers."""
    x, y = points[:, 0], points[:, 1]
    return (x > boxes[:, None, 0]) & (x < boxes[:, None, 2]) & (y > boxes[:, None, 1]) & (y < boxes[:, None, 3])


def _clear_of(boxes: Floats, taken: Floats) -> NDArray[np.bool_]:
    """Which of the boxes touch none of those taken."""
    apart = (
        (boxes[:, None, 2] <= taken[None, :, 0])
        | (boxes[:, None, 0] >= taken[None, :, 2])
        | (boxes[:, None, 3] <= taken[None, :, 1])
        | (boxes[:, None, 1] >= taken[None, :, 3])
    )
    clear: NDArray[np.bool_] = np.logical_and.reduce(apart, axis=1)
    return clear


def _overlap(boxes: Floats, taken: Floats, weights: Floats | NDArray[np.bool_]) -> Floats:
    """How many square pixels of the taken boxes each box covers, each as often as it weighs."""
    low = np.maximum(boxes[:, None, :2], taken[None, :, :2])
    high = np.minimum(boxes[:, None, 2:], taken[None, :, 2:])
    area: Floats = (np.prod(np.maximum(high - low, 0), axis=2) * weights).sum(axis=1)
    return area
