"""Map → a finished picture of it, kept as long as it holds.

Two grades: *quick* while something moves (labels ride along with their marks), *full* when it rests.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from time import perf_counter
from typing import cast

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from explorer.drawing.fonts import font
from explorer.drawing.framing import frame
from explorer.drawing.labels import follow, without_lines_of
from explorer.drawing.mending import paint_tiles, stale_tiles
from explorer.drawing.painter import Drawing, draw, paint, paint_in_motion
from explorer.drawing.relabel import relabel
from explorer.drawing.spots import Box
from explorer.drawing.theme import Theme
from explorer.drawing.tiles import SIDE
from explorer.network.differences import steadied
from explorer.network.geometry import Geometry, geometry
from explorer.network.scene import Floats, Scene
from explorer.network.view import Viewport
from explorer.session.screen import Map
from explorer.words import tr

PATIENCE = 0.004
"""Seconds: where painting the whole map takes longer, zooming shows the last picture enlarged until it rests."""

MANY = 400
"""Marks: where there are more, less is drawn of them while they move, and only what is near is labelled."""

_MOST_STALE = 0.6
"""Where more of a picture than this changed, all of it is painted anew."""


class Plate:
    """The last viewport, drawing and picture of a map; each is made anew only when what it shows changed.

    ``held`` are nodes in the hand, by index, at their places in map units; ``preview`` stands in for all
    positions while a layout runs.
    """

    def __init__(self) -> None:
        self.held: Mapping[int, tuple[float, float]] = {}
        self.preview: Floats | None = None
        self.is_full = True
        self._frame: tuple[Scene, Floats, QSize, Viewport] | None = None
        self._drawing: Drawing | None = None
        self._drawn: tuple[object, ...] = ()
        self._picture: _Picture | None = None
        self._stands: tuple[object, ...] = ()
        self._cost = 0.0
        self._is_known = True
        self._window: Box | None = None

    def viewport(self, part: Map, size: QSize) -> Viewport:
        """The part of the map that a window of this size shows."""
        wide, high = float(size.width()), float(size.height())
        if part.look is not None:
            return Viewport(part.look.x, part.look.y, part.look.zoom, wide, high)
        if self.preview is None:
            scene, places = part.frame_scene, part.frame_positions
        else:
            scene, places = part.scene, self.preview
        kept = self._frame
        # Compared as objects that are kept: an address may by now be that of other places.
        if kept is None or kept[1] is not places or kept[2] != size or not _fills(kept[0], scene):
            kept = (scene, places, QSize(size), frame(scene, places, wide, high))
        self._frame = (scene, *kept[1:])
        return kept[3]

    def drawing(self, part: Map, size: QSize, quick: bool) -> Drawing:
        """The marks and labels of the map; with *quick*, labels may ride along unchecked."""
        places = part.positions if self.preview is None else self.preview
        if self.held:
            places = places.copy()
            places[list(self.held)] = list(self.held.values())
        zoom = self.viewport(part, size).zoom
        self._is_known = bool(part.frame_scene.node_ids)
        self._stands = (part.scene, places.tobytes())
        key = (zoom, *self._stands)
        before = self._drawing
        same = before is not None and self._drawn == key
        shapes = before.geometry if before is not None else None
        shapes = shapes if shapes is not None and same else geometry(part.scene, places, zoom, shapes)
        steady = before is not None and not same and before.geometry.zoom == zoom and _is_crowd(before)
        if before is not None and steady and not self.held and self.preview is None:
            shapes = steadied(before.geometry, shapes)
        kept, wanted = self._window, _seen(self.viewport(part, size), 0.25)
        holds = kept is None or _holds(kept, wanted)
        # While a layout runs, too, labels ride along: there is time enough to place them when it has ended.
        quick = quick or self.preview is not None
        if before is not None and same and (quick or (self.is_full and holds)):
            self.is_full = self.is_full and holds
            return before
        if quick and before is not None and before.geometry.scene is part.scene:
            labels = follow(before.labels, before.geometry, shapes)
            made, self.is_full = Drawing(shapes, without_lines_of(labels, shapes, self.held)), False
        elif before is not None and self.is_full and holds and kept and before.geometry.zoom == zoom:
            # Of a crowd in which little changed, labels that still hold stay where they are.
            made = Drawing(shapes, relabel(before.labels, before.geometry, shapes, kept))
        else:
            self._window = _seen(self.viewport(part, size), 1.0) if _is_vast(shapes) else None
            made, self.is_full = draw(shapes, self._window), True
        self._drawing, self._drawn = made, key
        return made

    def show(self, painter: QPainter, drawing: Drawing | None, theme: Theme, viewport: Viewport, ratio: float) -> None:
        """Put the map on the screen: the picture of this drawing, or while it zooms, the last one made larger.

        Where a whole picture is painted within a frame's time, every frame is.
        """
        kept = self._picture
        other = kept is not None and kept.drawing is not drawing and kept.stands == self._stands
        moving = other and not self.is_full and self._cost > PATIENCE
        if moving and kept is not None and kept.looks_like(theme, viewport, ratio):
            painter.fillRect(QRectF(0, 0, viewport.width, viewport.height), QColor(theme.canvas))
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            scale, (x, y), (was_x, was_y) = (
                viewport.zoom / kept.viewport.zoom,
                viewport.origin(),
                kept.viewport.origin(),
            )
            painter.translate(x - was_x * scale, y - was_y * scale)
            painter.scale(scale, scale)
            painter.drawPixmap(0, 0, kept.pixels)
            painter.restore()
        else:
            painter.drawPixmap(0, 0, self.picture(drawing, theme, viewport, ratio))

    def _mended(self, drawing: Drawing | None, theme: Theme, viewport: Viewport, ratio: float) -> QPixmap | None:
        """The last picture with only what changed painted anew; None where that is no good beginning."""
        kept = self._picture
        if kept is None or kept.drawing is None or drawing is None or not _is_crowd(drawing):
            return None
        same_look = kept.looks_like(theme, viewport, ratio) and kept.viewport == viewport
        if not (same_look and kept.is_full and self.is_full and (SIDE * ratio).is_integer()):
            return None
        part = stale_tiles(kept.drawing, drawing, _seen(viewport, 0.0))
        if part.stale.mean() > _MOST_STALE:
            return None
        painter = QPainter(kept.pixels)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(*viewport.origin())
            paint_tiles(painter, drawing, theme, part)
        finally:
            painter.end()
        self._picture = _Picture(drawing, self._stands, theme, viewport, ratio, kept.pixels, True)
        return kept.pixels

    def picture(self, drawing: Drawing | None, theme: Theme, viewport: Viewport, ratio: float) -> QPixmap:
        """The drawing in a theme, as pixels of a screen with this many of them to a unit."""
        kept = self._picture
        if kept is not None and kept.drawing is drawing and kept.looks_like(theme, viewport, ratio):
            if kept.viewport == viewport:
                return kept.pixels
            (x, y), (was_x, was_y) = viewport.origin(), kept.viewport.origin()
            pixels = kept.pixels
            stale = _shift(pixels, (x - was_x) * ratio, (y - was_y) * ratio)
        elif (mended := self._mended(drawing, theme, viewport, ratio)) is not None:
            return mended
        else:
            pixels = QPixmap(QSize(round(viewport.width * ratio), round(viewport.height * ratio)))
            pixels.setDevicePixelRatio(ratio)
            stale = QRegion(pixels.rect())
        started = perf_counter()
        moving = not self.is_full and _is_crowd(drawing)
        _paint_part(pixels, stale, drawing, theme, viewport, self._is_known, coarse=moving)
        if stale.boundingRect() == pixels.rect():
            self._cost = perf_counter() - started
        self._picture = _Picture(drawing, self._stands, theme, viewport, ratio, pixels, self.is_full)
        return pixels


@dataclass(frozen=True, eq=False)
class _Picture:
    """What was painted last, and of what; ``stands`` are the scene and the places of its nodes."""

    drawing: Drawing | None
    stands: tuple[object, ...]
    theme: Theme
    viewport: Viewport
    ratio: float
    pixels: QPixmap
    is_full: bool

    def looks_like(self, theme: Theme, viewport: Viewport, ratio: float) -> bool:
        """Whether a picture in this theme and of this size can be made of it by moving its pixels."""
        was = self.viewport
        same_size = (was.width, was.height, self.ratio) == (viewport.width, viewport.height, ratio)
        return same_size and self.theme is theme


def _fills(before: Scene, scene: Scene) -> bool:
    """Whether a crowd of marks at the same places has the same extent."""
    if before is scene:
        return True
    is_crowd = len(scene.node_ids) > MANY  # Of few marks, the labels on lines count too.
    same_names = before.names == scene.names and before.notes == scene.notes
    return is_crowd and same_names and np.array_equal(before.radii, scene.radii)


def _shift(pixels: QPixmap, dx: float, dy: float) -> QRegion:
    """Move what is painted, and say which pixels now have to be painted: all, unless they moved as a whole.

    Parts of pixels would add up: the picture would stay behind the hand, and behind what is lit on it.
    """
    right, down = round(dx), round(dy)
    if not pixels.devicePixelRatio().is_integer() or abs(dx - right) > 1e-3 or abs(dy - down) > 1e-3:
        return QRegion(pixels.rect())
    exposed = QRegion(pixels.rect()) - QRegion(pixels.rect().translated(right, down))
    pixels.scroll(right, down, pixels.rect())
    return exposed


def _seen(viewport: Viewport, more: float) -> Box:
    """What the viewport shows, in pixels of the geometry, and *more* times its size on each side."""
    (x, y), wide, high = viewport.origin(), viewport.width, viewport.height
    return -x - more * wide, -y - more * high, (1 + more) * wide - x, (1 + more) * high - y


def _holds(outer: Box, inner: Box) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]


def _is_vast(shapes: Geometry) -> bool:
    """Whether so much is there that labels are only placed for what is near the window."""
    return len(shapes.centres) > MANY or float(shapes.lengths.sum()) > 200_000


def _is_crowd(drawing: Drawing | None) -> bool:
    return drawing is not None and len(drawing.geometry.centres) + len(drawing.geometry.curves) > MANY


def _paint_part(
    pixels: QPixmap,
    part: QRegion,
    drawing: Drawing | None,
    theme: Theme,
    viewport: Viewport,
    is_known: bool,
    *,
    coarse: bool,
) -> None:
    """Paint these pixels of the picture; with *coarse*, only what a crowd of marks needs while it moves.

    *is_known* tells what is hidden from what was never there.
    """
    ratio, (x, y) = pixels.devicePixelRatio(), viewport.origin()
    painter = QPainter(pixels)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for area in cast("Iterable[QRect]", part):
            seen = QRectF(area.x() / ratio, area.y() / ratio, area.width() / ratio, area.height() / ratio)
            painter.setClipRect(seen)
            painter.fillRect(seen, QColor(theme.canvas))
            if drawing is None or not drawing.geometry.scene.node_ids:
                _paint_nothing(painter, theme, viewport, is_known)
                continue
            painter.translate(x, y)
            if coarse:
                paint_in_motion(painter, drawing, theme)
            else:
                paint(painter, drawing, theme, seen.translated(-x, -y))
            painter.translate(-x, -y)
    finally:
        painter.end()


def _paint_nothing(painter: QPainter, theme: Theme, viewport: Viewport, is_known: bool) -> None:
    if is_known:
        lines = [tr("Nothing to show here. Show everything again with Ctrl+Shift+A.")]
    else:
        lines = [
            tr("Nothing is on the map yet."),
            tr("Add a source: paste a text (Ctrl+V), drop a file here, or open one (Ctrl+Shift+N)."),
            tr("Then accept what is proposed of it (Ctrl+Shift+R), or mark words, and press C for a claim of them."),
        ]
    painter.setFont(font(14))
    painter.setPen(QColor(theme.muted))
    room = QRectF(0, 0, viewport.width, viewport.height).adjusted(24, 8, -24, -8)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, "\n".join(lines))
