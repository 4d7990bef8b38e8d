"""Map → a finished picture of it, kept as long as it holds.

Two grades: *quick* while something moves (labels ride along with their marks), *full* when it rests.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from explorer.drawing.fonts import font, width
from explorer.drawing.framing import frame
from explorer.drawing.labels import follow
from explorer.drawing.painter import Drawing, draw, paint
from explorer.drawing.theme import Theme
from explorer.network.geometry import geometry
from explorer.network.scene import Floats, Scene
from explorer.network.view import Viewport
from explorer.session.screen import Map
from explorer.words import tr


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
        self._picture: tuple[tuple[object, ...], tuple[float, float], QPixmap] | None = None

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
        if kept is None or kept[0] is not scene or kept[1] is not places or kept[2] != size:
            kept = self._frame = (scene, places, QSize(size), frame(scene, places, wide, high))
        return kept[3]

    def drawing(self, part: Map, size: QSize, quick: bool) -> Drawing:
        """The marks and labels of the map; with *quick*, labels may ride along unchecked."""
        places = part.positions if self.preview is None else self.preview
        if self.held:
            places = places.copy()
            places[list(self.held)] = list(self.held.values())
        zoom = self.viewport(part, size).zoom
        key = (part.scene, zoom, places.tobytes())
        before = self._drawing
        if before is not None and self._drawn == key and (self.is_full or quick):
            return before
        shapes = geometry(part.scene, places, zoom)
        if quick and before is not None and before.geometry.scene is part.scene:
            made, self.is_full = Drawing(shapes, follow(before.labels, before.geometry, shapes)), False
        else:
            made, self.is_full = draw(shapes), True
        self._drawing, self._drawn = made, key
        return made

    def picture(self, drawing: Drawing | None, theme: Theme, viewport: Viewport, ratio: float) -> QPixmap:
        """The drawing in a theme, as pixels of a screen with this many of them to a unit."""
        origin = viewport.origin()
        size = QSize(round(viewport.width * ratio), round(viewport.height * ratio))
        key = (drawing, theme, size, ratio)
        if self._picture is not None and self._picture[0] == key:
            _, kept, pixels = self._picture
            if kept == origin:
                return pixels
            stale = self._shift(pixels, (origin[0] - kept[0]) * ratio, (origin[1] - kept[1]) * ratio)
        else:
            pixels = QPixmap(size)
            pixels.setDevicePixelRatio(ratio)
            stale = QRegion(pixels.rect())
        _paint_part(pixels, stale, drawing, theme, viewport)
        self._picture = (key, origin, pixels)
        return pixels

    def _shift(self, pixels: QPixmap, dx: float, dy: float) -> QRegion:
        """Move what is painted, and say which pixels now have to be painted: all, unless they moved as a whole.

        Parts of pixels would add up: the picture would stay behind the hand, and behind what is lit on it.
        """
        right, down = round(dx), round(dy)
        if not pixels.devicePixelRatio().is_integer() or abs(dx - right) > 1e-3 or abs(dy - down) > 1e-3:
            return QRegion(pixels.rect())
        exposed = QRegion(pixels.rect()) - QRegion(pixels.rect().translated(right, down))
        pixels.scroll(right, down, pixels.rect())
        return exposed


def _paint_part(pixels: QPixmap, part: QRegion, drawing: Drawing | None, theme: Theme, viewport: Viewport) -> None:
    """Paint these pixels of the picture."""
    ratio = pixels.devicePixelRatio()
    painter = QPainter(pixels)
    try:
        painter.scale(1 / ratio, 1 / ratio)
        painter.setClipRegion(part)
        painter.scale(ratio, ratio)
        painter.fillRect(QRectF(0, 0, viewport.width + 1, viewport.height + 1), QColor(theme.canvas))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if drawing is not None and drawing.geometry.scene.node_ids:
            painter.translate(*viewport.origin())
            paint(painter, drawing, theme)
        else:
            _paint_nothing(painter, theme, viewport)
    finally:
        painter.end()


def _paint_nothing(painter: QPainter, theme: Theme, viewport: Viewport) -> None:
    text = tr("Nothing to show here. Show everything again with Ctrl+Shift+A.")
    painter.setFont(font(14))
    painter.setPen(QColor(theme.muted))
    painter.drawText(QPointF((viewport.width - width(text, 14)) / 2, viewport.height / 2), text)
