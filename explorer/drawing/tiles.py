"""A window in squares, some of which have to be painted anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from explorer.drawing.spots import Box
from explorer.network.scene import Floats

SIDE = 16
"""Pixels: the side of a square."""


@dataclass(frozen=True, eq=False)
class Tiles:
    """The squares of a window, row by row: ``stale`` are those to be painted. The window is in pixels of a geometry."""

    window: Box
    stale: NDArray[np.bool_]

    @cached_property
    def _sums(self) -> NDArray[np.intp]:
        """How many stale squares there are above and to the left of each corner."""
        return np.pad(self.stale.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))

    def met(self, boxes: Floats) -> NDArray[np.bool_]:
        """Which of the boxes (k, 4) lie in any stale square, if only in part."""
        left, top, right, bottom = _squares(self, boxes)
        sums = self._sums
        found: NDArray[np.bool_] = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left] > 0
        return found

    def areas(self) -> Iterator[tuple[int, int, int, int]]:
        """The stale squares, those side by side as one: column, row, how many across and down."""
        for row, squares in enumerate(self.stale):
            edges = np.flatnonzero(np.diff(np.pad(squares, 1).astype(np.int8)))
            for first, last in edges.reshape(-1, 2).tolist():
                yield first, row, last - first, 1


def tiles(window: Box, boxes: Floats) -> Tiles:
    """The squares of the window that any of the boxes (k, 4) touches."""
    across, down = (int(np.ceil((window[side + 2] - window[side]) / SIDE)) for side in (0, 1))
    blank = Tiles(window, np.zeros((max(down, 0), max(across, 0)), bool))
    for left, top, right, bottom in np.stack(_squares(blank, boxes), axis=1).tolist():
        blank.stale[top:bottom, left:right] = True
    return blank


def _squares(of: Tiles, boxes: Floats) -> tuple[NDArray[np.intp], ...]:
    """From which square to which each box reaches: left, top, right, bottom; nothing where it lies outside."""
    down, across = of.stale.shape
    low = np.floor((boxes[:, :2] - of.window[:2]) / SIDE)
    high = np.floor((boxes[:, 2:] - of.window[:2]) / SIDE) + 1
    left, top = (np.clip(low[:, side], 0, most).astype(np.intp) for side, most in ((0, across), (1, down)))
    right, bottom = (np.clip(high[:, side], 0, most).astype(np.intp) for side, most in ((0, across), (1, down)))
    return left, top, np.maximum(right, left), np.maximum(bottom, top)
