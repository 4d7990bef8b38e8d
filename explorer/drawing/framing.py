"""Scene + window → the viewport that shows all of it, labels included."""

from functools import lru_cache

import numpy as np

from explorer.drawing.labels import name_rows, size_of
from explorer.drawing.painter import Drawing, draw
from explorer.network.geometry import geometry
from explorer.network.kept import kept
from explorer.network.scene import Floats, Scene
from explorer.network.view import Viewport, fit

_MANY = 400
"""Nodes: more than have names that can be read, and so need no second look."""
_LOOKS = 4
"""Labels keep their size while the map shrinks, and may find other places: how often to look again."""


def frame(scene: Scene, positions: Floats, width: float, height: float) -> Viewport:
    """Everything in a window of this size, with an even margin, by what is really drawn."""
    sizes = _sizes(scene.names, scene.notes)
    if len(positions) > _MANY:  # One look, which leaves room for all names on whatever side of their nodes.
        return fit(positions, scene.radii, sizes, width, height, around=True)
    viewport = fit(positions, scene.radii, sizes, width, height)
    if not len(positions):
        return viewport
    margin = min(18.0, 0.03 * min(width, height))
    for _ in range(_LOOKS):
        zoom = viewport.zoom
        left, top, right, bottom = extent(draw(geometry(scene, positions, zoom)))
        spare = min((width - 2 * margin) / max(right - left, 1), (height - 2 * margin) / max(bottom - top, 1), 1.0)
        viewport = Viewport((left + right) / 2 / zoom, (top + bottom) / 2 / zoom, zoom * spare, width, height)
        if spare > 0.985:  # What may stand out by now stands in the margin.
            break
    return viewport


@lru_cache(maxsize=2)
def _sizes(names: tuple[str, ...], notes: tuple[str, ...]) -> Floats:
    """Width and height of the labels of nodes at zoom 1."""
    return np.array(_each_size(zip(names, notes, strict=True))).reshape(-1, 2)


_each_size = kept(lambda name, note: size_of(name_rows(name, note, 1.0)))


def extent(drawing: Drawing) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all that is drawn, in pixels of its geometry."""
    shapes = drawing.geometry
    boxes = [
        np.hstack([shapes.centres - shapes.radii[:, None], shapes.centres + shapes.radii[:, None]]),
        np.hstack([shapes.samples.min(axis=1), shapes.samples.max(axis=1)]),
        np.array([label.box for label in (*drawing.labels.nodes, *drawing.labels.lines)]).reshape(-1, 4),
    ]
    every = np.vstack(boxes)
    low, high = every[:, :2].min(axis=0), every[:, 2:].max(axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])
