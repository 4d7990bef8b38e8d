"""Scene, figure and preset → Page: the arrangement that leaves the map the most room, without cutting anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from explorer.drawing.blocks import (
    GUTTER,
    brief_block,
    count_block,
    foot_block,
    legend_block,
    right,
    ruled,
    sources_block,
    title_block,
)
from explorer.drawing.framing import extent, frame
from explorer.drawing.legend import Group, groups
from explorer.drawing.overlay import marked
from explorer.drawing.page import Block, Frame, Page, Preset
from explorer.drawing.painter import draw
from explorer.drawing.spots import Box, nodes_seen, seen
from explorer.model.relationships import RelationshipId
from explorer.network.figure import Figure
from explorer.network.geometry import geometry
from explorer.network.scene import Floats, Scene
from explorer.network.view import Viewport

ENOUGH = 0.4
"""The share of a page's area that a map should have before sources are printed in full."""
_GAP = 16.0


@dataclass(frozen=True, slots=True)
class Parts:
    """Which parts of a figure are wanted around the map."""

    title: bool = True
    legend: bool = True
    sources: bool = True
    as_of: bool = True


@dataclass(frozen=True, eq=False)
class Picture:
    """What is to be shown: the scene with its numbers, where its nodes stand, its figure.

    ``seen`` is the part that the window shows; None means all of it. ``chosen`` are lit as when selected.
    ``window`` is the size of the window's map, where there is one.
    """

    scene: Scene
    positions: Floats
    figure: Figure
    seen: Viewport | None = None
    parts: Parts = Parts()
    chosen: tuple[str | RelationshipId, ...] = ()
    window: tuple[float, float] | None = None

    @cached_property
    def legend(self) -> tuple[Group, ...]:
        """What is explained of what is shown."""
        if self.seen is None:
            return groups(self.scene)
        nodes, lines = visible(self.scene, self.positions, self.seen)
        return groups(self.scene, lines, nodes, _signs(self, self.seen))


def compose(picture: Picture, preset: Preset) -> Page:
    """The picture on a page of the preset."""
    width = preset.width or (picture.window[0] if picture.window else 1200.0)
    if preset.height is None:
        return _open(picture, preset, width)
    return _fixed(picture, preset, width, preset.height)


def visible(scene: Scene, positions: Floats, viewport: Viewport) -> tuple[frozenset[int], frozenset[int]]:
    """Which nodes and lines are seen in the viewport."""
    shapes, window = geometry(scene, positions, viewport.zoom), _window(viewport)
    first, last = seen(shapes, window)
    nodes, lines = np.flatnonzero(nodes_seen(shapes, window)), np.flatnonzero(last > first)
    return frozenset(nodes.tolist()), frozenset(lines.tolist())


def _open(picture: Picture, preset: Preset, width: float) -> Page:
    """A page as high as its contents."""
    margin = preset.margin
    across = width - 2 * margin
    title, foot = _title(picture, preset, across), _foot(picture, preset, across)
    sources = _sources(picture, across, _columns(across), preset.text)
    # On the screen the map fills its window up to the edges, and so it does here.
    bleed = preset.width is None
    legend = _legend(picture, preset, across)
    # A part of the map has a frame of its own.
    below = (legend if picture.seen else ruled(legend, across)).above(ruled(sources, across), _GAP)
    span = width if bleed else across
    if picture.seen:
        height = span * picture.seen.height / picture.seen.width
    elif picture.window and bleed:
        height = picture.window[1]
    else:
        height = _natural(picture, span)
    top = margin + title.height + _GAP / 2 if title.height else (0.0 if bleed else margin)
    bottom = below.above(foot, _GAP)
    end = top + height + (_GAP if bottom.height and (picture.seen or not bleed) else 0.0)
    around = _join(title.moved(margin, margin), bottom.moved(margin, end))
    full = end + bottom.height + margin if bottom.height else end + (0.0 if bleed else margin)
    return _page(picture, preset, (width, full), (0.0 if bleed else margin, top, span, height), around)


def _fixed(picture: Picture, preset: Preset, width: float, height: float) -> Page:
    """A page of a given height: the first size of text at which the map keeps enough room, else sources in brief."""
    margin = min(preset.margin, 0.06 * min(width, height))
    across, down = width - 2 * margin, height - 2 * margin
    title, foot = _title(picture, preset, across), _foot(picture, preset, across)
    gap = min(0.75 * _GAP, 0.3 * margin)
    down -= sum(block.height + gap for block in (title, foot) if block.height)
    top = margin + (title.height + gap if title.height else 0.0)
    room = _arrange(picture, preset, across, down)
    around = _join(
        title.moved(margin, margin), room.around.moved(margin, top), foot.moved(margin, height - margin - foot.height)
    )
    return _page(picture, preset, (width, height), (margin, top, room.width, room.height), around)


@dataclass(frozen=True, slots=True)
class _Room:
    """What is left to the map, from the upper left corner on; ``share`` is how much of the page it could fill."""

    share: float
    around: Block
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Stand:
    """A way to stand: what lies *below* the map, what *beside* it from ``left`` on (0: nothing does).

    ``under`` says that what lies below does so along all of the page, and not only below the map.
    """

    below: Block
    beside: Block = field(default_factory=Block)
    left: float = 0.0
    under: bool = False


def _arrange(picture: Picture, preset: Preset, across: float, down: float) -> _Room:
    """The best way to stand around a map: all sources in full as long as it keeps enough room, else in brief."""
    aspect = _aspect(picture)

    def room(stand: _Stand) -> _Room:
        span = stand.left - 1.25 * GUTTER if stand.left else across
        high = down - (stand.below.height + _GAP if stand.below.height else 0.0)
        used = min(span, high * aspect)
        if high < 80 or span < 80 or stand.beside.height > (high if stand.under else down):
            return _Room(0.0, Block(), across, down)
        share = used * used / aspect / (across * down)
        around = _join(stand.below.moved(0, high + _GAP), stand.beside.moved(stand.left, 0))
        return _Room(share, around, span, high)

    def best(size: float | None) -> _Room:
        # Of two in which the map is as large, the one that leaves more around it.
        found = map(room, _stands(picture, preset, across, down, size))
        return max(found, key=lambda each: (round(each.share, 2), each.width * each.height))

    for smaller in () if preset.brief else (0, 1, 2):
        found = best(preset.text - smaller)
        if found.share >= ENOUGH:
            return found
    found = best(None)
    if found.share > 0.05:
        return found
    count = count_block(picture.figure, across, preset.text) if picture.parts.sources else Block()
    high = max(40.0, down - count.height - _GAP)
    return _Room(0.0, count.moved(0, high + _GAP), across, high)


def _stands(picture: Picture, preset: Preset, across: float, down: float, size: float | None) -> Iterator[_Stand]:
    """Ways to stand, with the sources in *size*, or in brief where that is None; a legend is never smaller than 10."""
    lettered = replace(preset, text=min(preset.text, max(10.0, size or preset.text)))

    def sources(span: float, columns: int) -> Block:
        if not picture.parts.sources:
            return Block()
        if size is None:
            return brief_block(picture.figure, span, preset.text - 1)
        return sources_block(picture.figure, span, columns, size)

    everywhere = ruled(sources(across, _columns(across)), across)
    yield _Stand(ruled(_legend(picture, lettered, across), across).above(everywhere, _GAP))
    if down > across:
        return
    slim = _legend(picture, lettered, 0.4 * across, 1)
    if slim.height:
        span = right(slim)
        yield _Stand(everywhere, slim, across - span, under=True)
        for wider in (1.0, 1.15, 1.3, 1.5, 1.75, 2.0):
            listed = ruled(sources(span * wider, 1), span * wider)
            yield _Stand(Block(), slim.above(listed, _GAP), across - span * wider)
    for columns in (1, 2, 3) if size else (1,):
        for letters in (14.0, 15.0, 16.0, 17.0, 18.0, 19.5, 23.0):
            span = columns * letters * (size or preset.text) + (columns - 1) * GUTTER
            left = across - span
            if left < across * 0.5:
                continue
            listed, width = sources(span, columns), left - 1.25 * GUTTER
            if listed.height:
                yield _Stand(ruled(_legend(picture, lettered, width), width), listed, left)
            yield _Stand(Block(), _legend(picture, lettered, span).above(ruled(listed, span), _GAP), left)


def _page(picture: Picture, preset: Preset, size: tuple[float, float], area: Box, around: Block) -> Page:
    left, top, width, height = area
    if picture.seen is None:
        viewport = frame(picture.scene, picture.positions, width, height)
    else:
        ratio = min(width / picture.seen.width, height / picture.seen.height)
        shown = picture.seen.width * ratio, picture.seen.height * ratio
        if not around.words:  # Where something stands around it, its edges are in line with that.
            left, top = left + (width - shown[0]) / 2, top + (height - shown[1]) / 2
        viewport = Viewport(picture.seen.x, picture.seen.y, picture.seen.zoom * ratio, *shown)
    drawing = draw(geometry(picture.scene, picture.positions, viewport.zoom), _window(viewport, 4.0))
    cut = picture.seen is not None and _leaves(extent(drawing), _window(viewport)) if len(picture.positions) else False
    chosen = marked(drawing, picture.chosen)
    shown_frame = Frame(left, top, drawing, viewport, cut)
    return Page(*size, preset.unit, picture.figure.title, shown_frame, around, chosen)


def _window(viewport: Viewport, inset: float = 0.0) -> Box:
    """What the viewport shows, in pixels of the geometry, but for its edge."""
    x, y = viewport.origin()
    return inset - x, inset - y, viewport.width - inset - x, viewport.height - inset - y


def _leaves(inner: Box, outer: Box) -> bool:
    return inner[0] < outer[0] or inner[1] < outer[1] or inner[2] > outer[2] or inner[3] > outer[3]


def _aspect(picture: Picture) -> float:
    """Width by height of what is shown."""
    if picture.seen:
        return picture.seen.width / picture.seen.height
    if not len(picture.positions):
        return 1.6
    left, top, right, bottom = extent(draw(geometry(picture.scene, picture.positions, 1.0)))
    return float(np.clip((right - left) / max(bottom - top, 1.0), 0.5, 3.0))


def _natural(picture: Picture, width: float) -> float:
    """How high the whole map is when it is as wide as this."""
    if not len(picture.positions):
        return width / 2
    zoom = frame(picture.scene, picture.positions, width, 4 * width).zoom
    _, top, _, bottom = extent(draw(geometry(picture.scene, picture.positions, zoom)))
    return float(np.clip(bottom - top + 2 * min(18.0, 0.03 * width), 0.3 * width, 1.5 * width))


def _title(picture: Picture, preset: Preset, across: float) -> Block:
    return title_block(picture.figure.title, across, preset.title) if picture.parts.title else Block()


def _foot(picture: Picture, preset: Preset, across: float) -> Block:
    return foot_block(picture.figure, across, preset.text, picture.parts.as_of)


def _legend(picture: Picture, preset: Preset, across: float, columns: int | None = None) -> Block:
    return legend_block(picture.legend, across, preset.text, columns) if picture.parts.legend else Block()


def _signs(picture: Picture, viewport: Viewport) -> frozenset[str]:
    """The signs that are seen in the viewport."""
    shapes = geometry(picture.scene, picture.positions, viewport.zoom)
    left, top, right, bottom = _window(viewport)
    places = [(each.sign, each.x, each.y) for each in shapes.glyphs]
    places += [("!", each.x, each.y) for each in shapes.badges]
    return frozenset(sign for sign, x, y in places if left < x < right and top < y < bottom)


def _sources(picture: Picture, across: float, columns: int, size: float) -> Block:
    return sources_block(picture.figure, across, columns, size) if picture.parts.sources else Block()


def _columns(across: float) -> int:
    return 1 if across < 480 else 2 if across < 900 else 3


def _join(*blocks: Block) -> Block:
    return Block(
        0.0,
        tuple(each for block in blocks for each in block.words),
        tuple(each for block in blocks for each in block.samples),
        tuple(each for block in blocks for each in block.rules),
    )
