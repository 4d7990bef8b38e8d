"""Which part of the map a window of a size shows: fitting, and moving about."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from explorer.network.geometry import mark_scale
from explorer.network.scene import Floats

LEAST_ZOOM, MOST_ZOOM = 0.02, 12.0


@dataclass(frozen=True, slots=True)
class Viewport:
    """The point of the map in the middle, map units, the zoom, and the size of the window in pixels."""

    x: float
    y: float
    zoom: float
    width: float
    height: float

    def to_map(self, x: float, y: float) -> tuple[float, float]:
        """A point of the window, in map units."""
        return self.x + (x - self.width / 2) / self.zoom, self.y + (y - self.height / 2) / self.zoom

    def origin(self) -> tuple[float, float]:
        """Where the map's origin is in the window, in whole pixels, so that a moved picture is the same picture."""
        return round(self.width / 2 - self.x * self.zoom), round(self.height / 2 - self.y * self.zoom)

    def zoomed(self, factor: float, x: float, y: float) -> Viewport:
        """Zoomed by *factor*, with the point of the map under ``(x, y)`` staying there."""
        zoom = float(np.clip(self.zoom * factor, LEAST_ZOOM, MOST_ZOOM))
        there = self.to_map(x, y)
        left, top = there[0] - (x - self.width / 2) / zoom, there[1] - (y - self.height / 2) / zoom
        return Viewport(left, top, zoom, self.width, self.height)

    def moved(self, dx: float, dy: float) -> Viewport:
        """Moved so that the map follows the hand by ``(dx, dy)`` pixels."""
        return Viewport(self.x - dx / self.zoom, self.y - dy / self.zoom, self.zoom, self.width, self.height)


def fit(
    positions: Floats, radii: Floats, labels: Floats, width: float, height: float, most: float = 2.6,
    around: bool = False,
) -> Viewport:  # fmt: skip
    """The viewport that shows everything with an even margin, by bisection on the zoom, never above *most*.

    ``positions`` (n, 2) in map units, ``radii`` (n,) in pixels at zoom 1, ``labels`` (n, 2) width and
    height in pixels, taken to stand below each node, or on any side of it where *around* is said.
    """
    if not len(positions):
        return Viewport(0, 0, 1, width, height)
    margin = min(26.0, 0.04 * min(width, height))

    def extent(zoom: float) -> tuple[Floats, Floats]:
        scale = mark_scale(zoom)
        reach = radii * scale
        beyond = reach + 4 * scale
        sides = beyond + labels[:, 0] if around else np.maximum(reach, labels[:, 0] / 2)
        low = positions * zoom - np.stack([sides, beyond + labels[:, 1] if around else reach], axis=1)
        high = positions * zoom + np.stack([sides, beyond + labels[:, 1]], axis=1)
        return low.min(axis=0), high.max(axis=0)

    least, largest = LEAST_ZOOM, most
    for _ in range(24):
        zoom = (least + largest) / 2
        low, high = extent(zoom)
        if (high - low <= (width - 2 * margin, height - 2 * margin)).all():
            least = zoom
        else:
            largest = zoom
    low, high = extent(least)
    x, y = ((low + high) / 2 / least).tolist()
    return Viewport(x, y, least, width, height)
