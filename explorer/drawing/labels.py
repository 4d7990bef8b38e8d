"""Scene + Geometry → where each label stands, if there is room for it.

A label never covers a node, another label, or a line that is not its own. Names of nodes come first, then
words on lines by importance; these slide along their line. What finds no room is left out, and shows on hover.
But a node without its name misleads: while there are not too many to be read, a name without room stands across lines
where it hides least of them, though never on another node or its name, nor nearer to another node than to its own.
Only the numbers of sources, which pictures have, are likewise not left out: they stand where they cover least, as long
as there are few enough of them to be told apart.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from explorer.drawing.fonts import line_height, width
from explorer.drawing.room import Room
from explorer.drawing.spots import ALONG, WAYS, Box, line_spots, node_spots, nodes_seen, spots_around, spots_beside
from explorer.network.geometry import Geometry, points, text_scale
from explorer.network.scene import Floats

NAME_SIZE, NOTE_SIZE, LINE_SIZE = 13.0, 11.0, 11.5
BESIDE = 4.0
"""Pixels to the left and right of words on a line that others keep clear of."""
_MOST_LABELS, _MOST_FORCED = 400, 300
"""How many names, or words on lines, are tried at the most; and how many numbers may stand where there is no room."""
ALL_NAMED = 100
"""Among so many nodes each shows its name."""
_ROUNDS, _SMALLEST, _CUT = 6, 0.66, 10
"""How often names are placed anew, those first that found no room; how small they become; how short where cut off."""
Rows = tuple[tuple[str, float, bool], ...]
"""Text, size and weight of each row of a label."""


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place: the rectangle ``x, y, width, height`` in the pixels of the geometry.

    ``mark`` is the index of its node or line, ``spot`` which of the places it may have; ``rows`` are each row's
    text, size and weight; ``along`` is where on its line it stands, as the curve's parameter.
    """

    mark: int
    spot: int
    rows: Rows
    x: float
    y: float
    width: float
    height: float
    along: float = 0.5

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
    room = Room(geometry, window)
    order = np.argsort(-geometry.radii, kind="stable")
    order = order[nodes_seen(geometry, room.window)[order]]
    nodes = tuple(name_labels(geometry, room, order[:_MOST_LABELS]))
    if len(nodes) < len(order) <= ALL_NAMED:
        nodes = _all_named(geometry, room, order.tolist(), nodes)
    order = np.lexsort((-geometry.lengths, -geometry.scene.claims))
    lines = tuple(line_labels(geometry, room, order[(room.first < room.last)[order]][:_MOST_LABELS]))
    return Labels(nodes, (*lines, *_forced(geometry, room, {label.mark for label in lines})))


def node_rows(geometry: Geometry, node: int) -> Rows:
    """The rows of a node's label: its name, on two rows when long, and its note below."""
    return name_rows(geometry.scene.names[node], geometry.scene.notes[node], text_scale(geometry.zoom))


def name_rows(name: str, note: str, scale: float) -> Rows:
    """The rows of a name and what is noted below it."""
    rows = [(text, NAME_SIZE * scale, True) for text in wrap(name)]
    if note:
        rows.append((note, NOTE_SIZE * scale, False))
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


def follow(labels: Labels, before: Geometry, geometry: Geometry) -> Labels:
    """The same labels beside the same marks in another geometry of the same scene: quick, unchecked, for motion."""
    steps = (geometry.centres - before.centres).tolist()
    wider = (geometry.radii - before.radii).tolist()
    nodes = []
    for label in labels.nodes:
        (dx, dy), grown, (ax, ay) = steps[label.mark], wider[label.mark], WAYS[label.spot]
        nodes.append(replace(label, x=label.x + dx + grown * ax, y=label.y + dy + grown * ay))
    marks = np.array([label.mark for label in labels.lines], np.intp)
    t = np.array([label.along for label in labels.lines])
    ways = (points(geometry.curves[marks], t) - points(before.curves[marks], t)).tolist()
    lines = [replace(label, x=label.x + dx, y=label.y + dy) for label, (dx, dy) in zip(labels.lines, ways, strict=True)]
    return Labels(tuple(nodes), tuple(lines))


def without_lines_of(labels: Labels, geometry: Geometry, nodes: Collection[int]) -> Labels:
    """The labels but those on lines at these nodes, which are on their way over others."""
    if not nodes:
        return labels
    moving = {line for node in nodes for line in geometry.scene.lines_of[node]}
    return replace(labels, lines=tuple(label for label in labels.lines if label.mark not in moving))


def line_label(geometry: Geometry, line: int) -> Label:
    """A line's label at its middle, whatever stands there: for the line under the hand."""
    rows = line_rows(geometry, line)
    return _line_label(line, 0, rows, line_spots(geometry, line, *size_of(rows))[0])


def _line_label(line: int, spot: int, rows: Rows, box: Floats, along: float = 0.5) -> Label:
    w, h = size_of(rows)
    return Label(line, spot, rows, float(box[0]) + 2, float(box[1]), w, h, along)


def node_label(geometry: Geometry, node: int) -> Label:
    """A node's label below it, whatever stands there: for the node under the hand."""
    rows = node_rows(geometry, node)
    w, h = size_of(rows)
    box = node_spots(geometry, node, w, h)[0]
    return Label(node, 0, rows, float(box[0]), float(box[1]), w, h)


def name_labels(geometry: Geometry, room: Room, nodes: NDArray[np.intp]) -> Iterator[Label]:
    """The labels of these nodes, one after the other, as far as there is room, which they take."""
    for node in nodes.tolist():
        full = node_rows(geometry, node)
        for rows in (full, _smaller(full, 0.88)):
            w, h = size_of(rows)
            boxes, ties = node_spots(geometry, node, w, h), geometry.scene.lines_of[node]
            free = np.flatnonzero(room.free(boxes, node))
            others, own = room.lines_in(boxes[free], ties)
            open, own = free[others == 0], own[others == 0]
            fits = ~room.smothers(boxes[open], ties)
            if fits.any():
                open, own = open[fits], own[fits]
                best = int(open[np.argmin(own * 3.0 + open)])
                room.add(boxes[best])
                yield Label(node, best, rows, float(boxes[best, 0]), float(boxes[best, 1]), w, h)
                break


def _all_named(geometry: Geometry, room: Room, order: Sequence[int], placed: tuple[Label, ...]) -> tuple[Label, ...]:
    """The names placed, with those that found no room; where they find none even so, they come first another time."""
    rounds = [placed]
    for _ in range(_ROUNDS):
        there = {label.mark for label in rounds[-1]}
        left = [node for node in order if node not in there]
        if not left:
            break
        if len(rounds) > 1:
            order = [*left, *(node for node in order if node in there)]
            room.forget()
            rounds.append(tuple(_pressed(geometry, room, order)))
        else:
            rounds.append((*placed, *_pressed(geometry, room, left)))
    best = max(rounds, key=len)
    room.forget()
    for label in best:
        room.add(np.array(label.box))
    there = {label.mark for label in best}
    return (*best, *_pressed(geometry, room, [node for node in order if node not in there], True))


def _pressed(geometry: Geometry, room: Room, nodes: Iterable[int], cut: bool = False) -> Iterator[Label]:
    """The labels of nodes for which there is no room that is quite free: where they cover least of the lines."""
    for node in nodes:
        ties, tried = geometry.scene.lines_of[node], tuple(_tighter(geometry, node, cut))
        around = [spots_around(geometry, node, *size_of(rows)) for rows in tried]
        boxes, away, ways = (np.concatenate(parts) for parts in zip(*around, strict=True))
        turns = np.repeat(np.arange(len(tried)), [len(part) for part, _, _ in around])
        bare = np.flatnonzero(room.bare(boxes, node))
        strayed = _strayed(geometry, boxes[bare], node)
        bare, strayed = bare[strayed < 1], strayed[strayed < 1]
        if len(bare):
            cost = room.hidden(boxes[bare], ties) + 40.0 * strayed + 0.8 * away[bare] + 6.0 * turns[bare]
            best = int(bare[np.argmin(cost)])
            room.add(boxes[best])
            left, top, right, bottom = boxes[best].tolist()
            yield Label(node, int(ways[best]), tried[turns[best]], left, top, right - left, bottom - top)


def _strayed(geometry: Geometry, boxes: Floats, node: int) -> Floats:
    """How much each box seems to name another node: 0 is not at all, from 1 on that one is nearer than its own."""
    nearest = np.clip(geometry.centres[None], boxes[:, None, :2], boxes[:, None, 2:])
    gaps = np.linalg.norm(nearest - geometry.centres[None], axis=2) - geometry.radii[None]
    own = gaps[:, node].copy()
    gaps[:, node] = np.inf
    strayed: Floats = own / np.maximum(gaps.min(axis=1, initial=np.inf), 1e-9)
    return np.maximum(strayed, 0.0)


def _tighter(geometry: Geometry, node: int, cut: bool) -> Iterator[Rows]:
    """The rows of a node's label, in less and less room: on two rows even when short, smaller, or *cut* off."""
    scale, name, note = text_scale(geometry.zoom), geometry.scene.names[node], geometry.scene.notes[node]
    full = name_rows(name, note, scale)
    narrow = (*((text, NAME_SIZE * scale, True) for text in wrap(name, 8)), *(row for row in full if not row[2]))
    for factor in (1.0, 0.88, 0.76, _SMALLEST):
        yield _smaller(full, factor)
        if narrow != full:
            yield _smaller(narrow, factor)
    if cut and len(name) > _CUT:
        yield ((name[: _CUT - 1].rstrip() + "…", NAME_SIZE * scale * _SMALLEST, True),)


def line_labels(geometry: Geometry, room: Room, lines: NDArray[np.intp]) -> Iterator[Label]:
    """The labels on these lines, likewise."""
    for line in lines.tolist():
        first, last = float(room.first[line]), float(room.last[line])
        for rows in filter(None, (line_rows(geometry, line), number_rows(geometry, line))):
            w, h = size_of(rows)
            if w > geometry.lengths[line] * (last - first) * 1.5:
                continue
            boxes = line_spots(geometry, line, w, h, first, last)
            free = np.flatnonzero(room.free(boxes))
            fits = free[room.lines_in(boxes[free], (line,))[0] == 0]
            if len(fits):
                spot = int(fits[0])
                room.add(boxes[spot], BESIDE)
                yield _line_label(line, spot, rows, boxes[spot], float(first + ALONG[spot] * (last - first)))
                break


def _forced(geometry: Geometry, room: Room, labelled: Collection[int]) -> Iterator[Label]:
    """The numbers of the lines without a label, on or beside the line where they cover least; smaller if need be."""
    there = np.flatnonzero(room.first < room.last).tolist()
    wanting = [line for line in there if geometry.scene.numbers[line] and line not in labelled]
    for line in wanting if len(wanting) <= _MOST_FORCED else ():
        first, last = float(room.first[line]), float(room.last[line])
        found: list[tuple[float, Rows, Floats]] = []
        for rows in (number_rows(geometry, line), _smaller(number_rows(geometry, line), 0.8)):
            w, h = size_of(rows)
            # Near its ends only where the rest of it leaves the window on the way.
            along = np.array([*np.linspace(first + 0.06, last - 0.06, 23), first + 0.02, last - 0.02])
            boxes = spots_beside(geometry, line, w, h, along)
            cost = room.covered(boxes, line) + 8.0 * len(found)
            best = int(np.argmin(cost))
            found.append((float(cost[best]), rows, boxes[best]))
        _, rows, box = min(found, key=lambda each: each[0])
        room.add(box)
        yield _line_label(line, 0, rows, box, (first + last) / 2)


def _smaller(rows: Rows, factor: float) -> Rows:
    return tuple((text, size * factor, bold) for text, size, bold in rows)
