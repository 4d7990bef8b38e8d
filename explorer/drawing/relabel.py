"""The labels of a map of which little changed → those that it has now: what still holds stays where it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from explorer.drawing.labels import ALL_NAMED, BESIDE, Label, Labels, line_labels, name_labels, place_labels
from explorer.drawing.room import Room, covers
from explorer.drawing.spots import Box, nodes_seen
from explorer.network.differences import Differences, Indices, differences
from explorer.network.geometry import GLYPH, Geometry, glyphs, points
from explorer.network.scene import Floats

_FEW = 150
"""Marks: where more differ, all labels are placed anew."""
_NEAR = 260.0
"""Pixels: so far from its mark a label may reach."""
_STEP = 6.0
"""Pixels between the points that a line is looked at: less than the height of any label."""


def relabel(before: Labels, was: Geometry, geometry: Geometry, window: Box | None) -> Labels:
    """Labels for the *geometry*, with those of *before* that still cover nothing; the same zoom and window as then."""
    found = differences(was, geometry)
    if was.zoom != geometry.zoom or found.count > _FEW or any(geometry.scene.numbers):
        return place_labels(geometry, window)
    nodes, lines = _stale(found, was, geometry)
    names, words = _kept(before.nodes, found.node_homes, nodes), _kept(before.lines, found.line_homes, lines)
    obstacles, passed = _obstacles(geometry, found), _points(geometry, lines)
    names, crowded = _clear(names, obstacles, passed)
    words, crossed = _clear(words, obstacles, passed)
    nodes[crowded], lines[crossed] = True, True
    if not nodes.any() and not lines.any():
        return Labels(names, words)
    room = Room(geometry, _around(geometry, np.flatnonzero(nodes), np.flatnonzero(lines), window))
    for label in names:
        room.add(np.array(label.box))
    for label in words:
        x, y, right, bottom = label.box
        room.add(np.array((x - 2, y, right + 2, bottom)), BESIDE)
    by_size = np.flatnonzero(nodes)[np.argsort(-geometry.radii[nodes], kind="stable")]
    by_weight = np.flatnonzero(lines & (room.first < room.last))
    by_weight = by_weight[np.argsort(-geometry.scene.claims[by_weight], kind="stable")]
    names = (*names, *name_labels(geometry, room, by_size))
    seen = np.count_nonzero(nodes_seen(geometry, window))
    if len(names) < seen <= ALL_NAMED:
        return place_labels(geometry, window)  # A name has found no room: words on lines make way for it.
    return Labels(names, (*words, *line_labels(geometry, room, by_weight)))


def _stale(found: Differences, was: Geometry, geometry: Geometry) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which nodes and lines of now need another label than they had."""
    old, new = was.scene, geometry.scene
    nodes, lines = np.zeros(len(geometry.centres), bool), np.zeros(len(geometry.curves), bool)
    nodes[found.nodes_after] = True
    for before, after in _pairs(found.node_homes):
        if old.names[before] != new.names[after] or old.notes[before] != new.notes[after]:
            nodes[after] = True
    lines[found.lines_after] = True
    stays = np.flatnonzero(found.line_homes >= 0)
    homes = found.line_homes[stays]
    lines[homes] = (was.curves[stays] != geometry.curves[homes]).any(axis=(1, 2))
    for before, after in _pairs(found.line_homes):
        if old.texts[before] != new.texts[after]:
            lines[after] = True
    return nodes, lines


def _pairs(homes: Indices) -> Iterator[tuple[int, int]]:
    return ((before, after) for before, after in enumerate(homes.tolist()) if after >= 0)


def _kept(labels: Sequence[Label], homes: Indices, stale: NDArray[np.bool_]) -> tuple[Label, ...]:
    now = ((label, int(homes[label.mark])) for label in labels)
    stay = ((label, home) for label, home in now if home >= 0 and not stale[home])
    return tuple(label if label.mark == home else replace(label, mark=home) for label, home in stay)


def _clear(labels: tuple[Label, ...], obstacles: Floats, passed: Floats) -> tuple[tuple[Label, ...], list[int]]:
    """Those of the labels that cover no obstacle, and none of the points that lines pass; the marks of the others."""
    boxes = np.array([label.box for label in labels]).reshape(-1, 4)
    bad = _overlapping(boxes, obstacles) | covers(boxes, passed).any(axis=1)
    clear = tuple(label for label, is_bad in zip(labels, bad.tolist(), strict=True) if not is_bad)
    return clear, [labels[place].mark for place in np.flatnonzero(bad).tolist()]


def _obstacles(geometry: Geometry, found: Differences) -> Floats:
    """The discs, signs and arrow heads of what changed, as boxes."""
    reach = geometry.radii[found.nodes_after, None] + 1
    centres = geometry.centres[found.nodes_after]
    nodes = set(found.nodes_after.tolist())
    signs = [(sign.x, sign.y) for sign in glyphs(geometry, found.lines_after)]
    signs += [(badge.x, badge.y) for badge in geometry.badges if badge.node in nodes]
    places, half = np.array(signs).reshape(-1, 2), GLYPH / 2 * geometry.scale
    is_arrow = np.isin(np.flatnonzero(geometry.scene.arrows), found.lines_after)
    tips, tip = geometry.arrow_tips[is_arrow], 4.5 * geometry.scale
    return np.vstack([
        np.hstack([centres - reach, centres + reach]),
        np.hstack([places - half, places + half]),
        np.hstack([tips - tip, tips + tip]),
    ])  # fmt: skip


def _points(geometry: Geometry, lines: NDArray[np.bool_]) -> Floats:
    """Points along these lines, no further apart than a label is high."""
    which = np.flatnonzero(lines)
    counts = np.ceil(geometry.lengths[which] / _STEP).astype(int) + 2
    owners = np.repeat(np.arange(len(which)), counts)
    place = np.arange(len(owners)) - np.repeat(np.cumsum(counts) - counts, counts)
    return points(geometry.curves[which[owners]], place / (counts[owners] - 1))


def _overlapping(boxes: Floats, others: Floats) -> NDArray[np.bool_]:
    apart = (
        (boxes[:, None, 2] <= others[None, :, 0])
        | (boxes[:, None, 0] >= others[None, :, 2])
        | (boxes[:, None, 3] <= others[None, :, 1])
        | (boxes[:, None, 1] >= others[None, :, 3])
    )
    found: NDArray[np.bool_] = np.logical_not(np.logical_and.reduce(apart, axis=1))
    return found


def _around(geometry: Geometry, nodes: Indices, lines: Indices, window: Box | None) -> Box:
    """The part of the window in which these marks and their labels are."""
    there = np.vstack([geometry.centres[nodes], geometry.samples[lines].reshape(-1, 2)])
    lows, highs = there - _NEAR, there + _NEAR
    (left, top), (right, bottom) = lows.min(axis=0).tolist(), highs.max(axis=0).tolist()
    if window is None:
        return left, top, right, bottom
    return max(left, window[0]), max(top, window[1]), min(right, window[2]), min(bottom, window[3])
