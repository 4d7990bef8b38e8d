"""Scene + Geometry → where each label stands, if there is room for it.

A label never covers a node, another label, or a line that is not its own. Names of nodes come first, then
words on lines by importance; these slide along their line. What finds no room is left out, and shows on hover.
Only the numbers of sources, which pictures have, are never left out: they stand where they cover least.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from explorer.drawing.fonts import line_height, width
from explorer.network.geometry import GLYPH, Geometry, along, text_scale
from explorer.network.scene import Floats

NAME_SIZE, NOTE_SIZE, LINE_SIZE = 13.0, 11.0, 11.5
_SLIDES = np.array([0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.23, 0.77])
_ASIDE = np.array([0.5, 0.36, 0.64])
_NEAREST = np.rint(np.concatenate([_SLIDES, _ASIDE, _ASIDE]) * 24).astype(int).tolist()
"""For each place a line's label may have, the nearest of the points that a geometry samples on the line."""
_WAYS = ((0, 1), (0, -1), (1, 0), (-1, 0), (0.72, 0.72), (-0.72, 0.72), (0.72, -0.72), (-0.72, -0.72))
"""For each place a node's label may have, which way it lies from the node."""
_SPACING = 4.0
_MOST_LINE_LABELS = 400
Rows = tuple[tuple[str, float, bool], ...]
"""Text, size and weight of each row of a label."""
Box = tuple[float, float, float, float]
"""Left, top, right, bottom in the pixels of the geometry."""


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place: the rectangle ``x, y, width, height`` in the pixels of the geometry.

    ``mark`` is the index of its node or line, ``spot`` which of the places it may have; ``rows`` are each row's
    text, size and weight.
    """

    mark: int
    spot: int
    rows: Rows
    x: float
    y: float
    width: float
    height: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        return self.x, self.y, self.x + self.width, self.y + self.height


@dataclass(frozen=True, eq=False)
class Labels:
    """The labels that found room, of nodes and of lines."""

    nodes: tuple[Label, ...] = ()
    lines: tuple[Label, ...] = ()


def place_labels(geometry: Geometry, window: Box | None = None) -> Labels:
    """All labels there is room for; with a *window* only what is seen in it has one, and none crosses its edge."""
    ink = _Ink(geometry, window)
    nodes = tuple(_nodes(geometry, ink))
    lines = tuple(_lines(geometry, ink))
    return Labels(nodes, (*lines, *_forced(geometry, ink, {label.mark for label in lines})))


def node_rows(geometry: Geometry, node: int) -> Rows:
    """The rows of a node's label: its name, on two rows when long, and its note below."""
    scale = text_scale(geometry.zoom)
    rows = [(text, NAME_SIZE * scale, True) for text in wrap(geometry.scene.names[node])]
    if geometry.scene.notes[node]:
        rows.append((geometry.scene.notes[node], NOTE_SIZE * scale, False))
    return tuple(rows)


def line_rows(geometry: Geometry, line: int) -> Rows:
    """The rows of a line's label, on two rows when long; numbers of sources, where the scene has them, at its end."""
    size = LINE_SIZE * text_scale(geometry.zoom)
    words = " ".join(filter(None, (geometry.scene.texts[line], geometry.scene.numbers[line])))
    return tuple((text, size, True) for text in wrap(words, 30))


def number_rows(geometry: Geometry, line: int) -> Rows:
    """Only the numbers of a line's sources, for a line without room for its words; empty where it has none."""
    number = geometry.scene.numbers[line]
    return ((number, LINE_SIZE * text_scale(geometry.zoom), True),) if number else ()


def wrap(text: str, most: int = 18) -> tuple[str, ...]:
    """*text* on one row, or on two of about the same length when it is longer than *most* characters."""
    text = " ".join(text.split())
    if len(text) <= most or " " not in text:
        return (text,) if len(text) <= 40 else (text[:39] + "…",)
    spaces = [place for place, letter in enumerate(text) if letter == " "]
    middle = min(spaces, key=lambda place: abs(place - len(text) / 2))
    return tuple(row if len(row) <= 40 else row[:39] + "…" for row in (text[:middle], text[middle + 1 :]))


def size_of(rows: Iterable[tuple[str, float, bool]]) -> tuple[float, float]:
    """Width and height of rows of text, in pixels."""
    rows = tuple(rows)
    return max(width(*row) for row in rows), sum(line_height(size) for _, size, _ in rows)


def node_candidates(geometry: Geometry, node: int, w: float, h: float) -> Floats:
    """Places for a node's label as (8, 4) boxes: below first, then above, beside and at the corners."""
    x, y = geometry.centres[node]
    r = geometry.radii[node] + 3 * geometry.scale
    d = r * 0.72
    lefts = [x - w / 2, x - w / 2, x + r + 2, x - r - 2 - w, x + d, x - d - w, x + d, x - d - w]
    tops = [y + r, y - r - h, y - h / 2, y - h / 2, y + d - 2, y + d - 2, y - d - h + 2, y - d - h + 2]
    left, top = np.array(lefts), np.array(tops)
    return np.stack([left, top, left + w, top + h], axis=1)


def line_candidates(geometry: Geometry, line: int, w: float, h: float, first: float = 0, last: float = 1) -> Floats:
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


def follow(labels: Labels, before: Geometry, geometry: Geometry) -> Labels:
    """The same labels beside the same marks in another geometry of the same scene: quick, unchecked, for motion."""
    steps = (geometry.centres - before.centres).tolist()
    wider = (geometry.radii - before.radii).tolist()
    nodes = []
    for label in labels.nodes:
        (dx, dy), grown, (ax, ay) = steps[label.mark], wider[label.mark], _WAYS[label.spot]
        nodes.append(replace(label, x=label.x + dx + grown * ax, y=label.y + dy + grown * ay))
    lines = []
    for label in labels.lines:
        dx, dy = geometry.samples[label.mark, _NEAREST[label.spot]] - before.samples[label.mark, _NEAREST[label.spot]]
        lines.append(replace(label, x=label.x + float(dx), y=label.y + float(dy)))
    return Labels(tuple(nodes), tuple(lines))


def line_label(geometry: Geometry, line: int) -> Label:
    """A line's label at its middle, whatever stands there: for the line under the hand."""
    rows = line_rows(geometry, line)
    return _line_label(line, 0, rows, line_candidates(geometry, line, *size_of(rows))[0])


def _line_label(line: int, spot: int, rows: Rows, box: Floats) -> Label:
    w, h = size_of(rows)
    return Label(line, spot, rows, float(box[0]) + 2, float(box[1]), w, h)


def node_label(geometry: Geometry, node: int) -> Label:
    """A node's label below it, whatever stands there: for the node under the hand."""
    rows = node_rows(geometry, node)
    w, h = size_of(rows)
    box = node_candidates(geometry, node, w, h)[0]
    return Label(node, 0, rows, float(box[0]), float(box[1]), w, h)


class _Ink:
    """What is on the map already: discs, lines as points, glyphs, and the labels placed so far."""

    def __init__(self, geometry: Geometry, window: Box | None = None) -> None:
        self.window = window
        reach = geometry.radii[:, None] + 1
        self.discs = np.hstack([geometry.centres - reach, geometry.centres + reach])
        self.points, self.owners = _points(geometry)
        self.mine: NDArray[np.bool_] = np.zeros(len(geometry.curves), bool)
        half = GLYPH / 2 * geometry.scale
        signs = [(sign.x - half, sign.y - half, sign.x + half, sign.y + half) for sign in geometry.glyphs]
        self.boxes = np.array(signs).reshape(-1, 4)

    def add(self, box: Floats) -> None:
        self.boxes = np.vstack([self.boxes, box])

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
        return free if self.window is None else free & _inside(boxes, self.window)

    def lines_in(self, boxes: Floats, own: Iterable[int]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """How many points of other lines, and of its own, each box covers."""
        left, top = boxes[:, :2].min(axis=0)
        right, bottom = boxes[:, 2:].max(axis=0)
        x, y = self.points[:, 0], self.points[:, 1]
        near = np.flatnonzero((x > left) & (x < right) & (y > top) & (y < bottom))
        x, y = x[near], y[near]
        covered = (x > boxes[:, None, 0]) & (x < boxes[:, None, 2]) & (y > boxes[:, None, 1]) & (y < boxes[:, None, 3])
        self.mine.fill(False)
        self.mine[np.fromiter(own, int)] = True
        mine = self.mine[self.owners[near]]
        return (covered & ~mine).sum(axis=1), (covered & mine).sum(axis=1)

    def covered(self, boxes: Floats, line: int) -> Floats:
        """How much each box covers: other labels and signs weigh most, then discs, then lines."""
        others, _ = self.lines_in(boxes, (line,))
        cost: Floats = 4.0 * _overlap(boxes, self.boxes) + 3.0 * _overlap(boxes, self.discs) + 6.0 * others
        if self.window is not None:
            cost += np.where(_inside(boxes, self.window), 0.0, 1e6)
        # The middle of the line first, and on it rather than beside it.
        cost += np.arange(len(boxes)) * 0.05
        return cost


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


def _nodes(geometry: Geometry, ink: _Ink) -> Iterator[Label]:
    for node in np.argsort(-geometry.radii, kind="stable").tolist():
        if ink.window is not None and not node_seen(geometry, node, ink.window):
            continue
        rows = node_rows(geometry, node)
        w, h = size_of(rows)
        boxes = node_candidates(geometry, node, w, h)
        others, own = ink.lines_in(boxes, geometry.scene.lines_of[node])
        cost = np.where(ink.free(boxes, node) & (others == 0), own * 3.0 + np.arange(len(boxes)), np.inf)
        best = int(np.argmin(cost))
        if np.isfinite(cost[best]):
            ink.add(boxes[best])
            yield Label(node, best, rows, boxes[best, 0], boxes[best, 1], w, h)


def _lines(geometry: Geometry, ink: _Ink) -> Iterator[Label]:
    order = np.lexsort((-geometry.lengths, -geometry.scene.claims))
    for line in order[:_MOST_LINE_LABELS].tolist():
        first, last = seen(geometry, line, ink.window)
        if first >= last:
            continue
        for rows in filter(None, (line_rows(geometry, line), number_rows(geometry, line))):
            w, h = size_of(rows)
            if w > geometry.lengths[line] * (last - first) * 1.5:
                continue
            boxes = line_candidates(geometry, line, w, h, first, last)
            others, _ = ink.lines_in(boxes, (line,))
            fits = np.flatnonzero(ink.free(boxes) & (others == 0))
            if len(fits):
                spot = int(fits[0])
                ink.add(boxes[spot])
                yield _line_label(line, spot, rows, boxes[spot])
                break


def _forced(geometry: Geometry, ink: _Ink, labelled: Collection[int]) -> Iterator[Label]:
    """The numbers of the lines without a label, on or beside the line where they cover least; smaller if need be."""
    for line, number in enumerate(geometry.scene.numbers):
        first, last = seen(geometry, line, ink.window)
        if not number or line in labelled or first >= last:
            continue
        found: list[tuple[float, Rows, Floats]] = []
        for rows in (number_rows(geometry, line), _smaller(number_rows(geometry, line))):
            w, h = size_of(rows)
            boxes = _beside(geometry, line, w, h, np.linspace(first + 0.06, last - 0.06, 23))
            cost = ink.covered(boxes, line) + 8.0 * len(found)
            best = int(np.argmin(cost))
            found.append((float(cost[best]), rows, boxes[best]))
        _, rows, box = min(found, key=lambda each: each[0])
        ink.add(box)
        yield _line_label(line, 0, rows, box)


def _smaller(rows: Rows) -> Rows:
    return tuple((text, size * 0.8, bold) for text, size, bold in rows)


def _beside(geometry: Geometry, line: int, w: float, h: float, t: Floats) -> Floats:
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


def seen(geometry: Geometry, line: int, window: Box | None) -> tuple[float, float]:
    """Between which of its parameters a line is seen in the window; (0, 0) when it is not."""
    if window is None:
        return 0.0, 1.0
    points = geometry.samples[line]
    inside = np.flatnonzero(_inside(np.hstack([points, points]), window))
    return (float(inside[0]) / 24, float(inside[-1]) / 24) if len(inside) else (0.0, 0.0)


def node_seen(geometry: Geometry, node: int, window: Box) -> bool:
    """Whether a node's middle is seen in the window."""
    x, y = geometry.centres[node]
    return bool(window[0] <= x <= window[2] and window[1] <= y <= window[3])


def _inside(boxes: Floats, window: Box) -> NDArray[np.bool_]:
    left, top, right, bottom = window
    return (boxes[:, 0] >= left) & (boxes[:, 1] >= top) & (boxes[:, 2] <= right) & (boxes[:, 3] <= bottom)
