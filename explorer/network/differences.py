"""Two geometries of a map → which marks are not the same in both."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from explorer.model.changes import swap
from explorer.network.geometry import Geometry
from explorer.network.kept import kept

Indices = NDArray[np.intp]
_UNSEEN = 0.35
"""Pixels: what moves less is not seen to move."""


@dataclass(frozen=True, eq=False)
class Differences:
    """Of the nodes and of the lines: where each one of before is now, and which are not drawn as they were.

    ``node_homes`` and ``line_homes`` hold an index of after for each one of before, -1 for what is gone. What is
    gone, has come, or looks or stands otherwise is listed by its index: of ``before``, and of ``after``.
    Marks that stay keep their order, so that they still lie on one another as they did.
    """

    node_homes: Indices
    line_homes: Indices
    nodes_before: Indices
    nodes_after: Indices
    lines_before: Indices
    lines_after: Indices

    @property
    def count(self) -> int:
        """How many marks differ."""
        return len(self.nodes_before) + len(self.nodes_after) + len(self.lines_before) + len(self.lines_after)


def differences(before: Geometry, after: Geometry) -> Differences:
    """What differs in the shape, the place or the look of marks; what is written on them is not compared."""
    return _compared([(before, after)])[0]


def steadied(before: Geometry, after: Geometry) -> Geometry:
    """The geometry *after* with what moved less than can be seen where it was *before*, at the same zoom.

    One more claim makes its two nodes larger by a fraction of a pixel: that is no reason to draw all their lines anew.
    What is held back does not add up: it is compared with where it would have to be.
    """
    if after.radii is before.radii and after.curves is before.curves:
        return after
    old, new = _pairs(_homes(before.scene.node_ids, after.scene.node_ids))
    radii, curves = after.radii.copy(), after.curves.copy()
    alike = np.flatnonzero(np.abs(before.radii[old] - after.radii[new]) < _UNSEEN)
    radii[new[alike]] = before.radii[old[alike]]
    old, new = _pairs(_homes(before.scene.line_ids, after.scene.line_ids))
    alike = np.flatnonzero((np.abs(before.curves[old] - after.curves[new]) < _UNSEEN).all(axis=(1, 2)))
    curves[new[alike]] = before.curves[old[alike]]
    return replace(after, radii=radii, curves=curves)


def _compare(before: Geometry, after: Geometry) -> Differences:
    was, now = before.scene, after.scene
    nodes, lines = _homes(was.node_ids, now.node_ids), _homes(was.line_ids, now.line_ids)
    old, new = _pairs(nodes)
    other = (before.centres[old] != after.centres[new]).any(axis=1) | (before.radii[old] != after.radii[new])
    other |= (was.badges[old] != now.badges[new]) | _unlike(was.types, now.types, old, new)
    node_sides = _sides(nodes, len(now.node_ids), old[other], new[other])
    old, new = _pairs(lines)
    other = (before.curves[old] != after.curves[new]).any(axis=(1, 2)) | (was.widths[old] != now.widths[new])
    for one, two in ((was.arrows, now.arrows), (was.inferred, now.inferred), (was.disagree, now.disagree)):
        other |= one[old] != two[new]
    other |= _unlike(was.statuses, now.statuses, old, new)
    return Differences(nodes, lines, *node_sides, *_sides(lines, len(now.line_ids), old[other], new[other]))


_compared = kept(_compare, times=1)


def _homes(before: Sequence[Hashable], after: Sequence[Hashable]) -> Indices:
    homes = np.arange(len(before), dtype=np.intp)
    if before == after:
        return homes
    places = {id: place for place, id in enumerate(after)}
    found = np.fromiter((places.get(id, -1) for id in before), np.intp, len(before))
    if (np.diff(found[found >= 0]) > 0).all():
        return found
    change = swap(before, after)
    gone = np.array([place for place, _ in change.gone], np.intp)
    come = np.array([place for place, _ in change.come], np.intp)
    stayed = np.setdiff1d(homes, gone, assume_unique=True)
    homes[gone] = -1
    homes[stayed] = np.setdiff1d(np.arange(len(after)), come, assume_unique=True)
    return homes


def _pairs(homes: Indices) -> tuple[Indices, Indices]:
    old = np.flatnonzero(homes >= 0)
    return old, homes[old]


def _unlike(one: Sequence[object], two: Sequence[object], old: Indices, new: Indices) -> NDArray[np.bool_]:
    if len(one) == len(two) == len(old):
        return np.fromiter((a != b for a, b in zip(one, two, strict=True)), bool, len(old))
    pairs = zip(old.tolist(), new.tolist(), strict=True)
    return np.fromiter((one[a] != two[b] for a, b in pairs), bool, len(old))


def _sides(homes: Indices, count: int, old: Indices, new: Indices) -> tuple[Indices, Indices]:
    """What differs as seen from before and from after: those pairs, what is gone, and what has come."""
    stayed = np.zeros(count, bool)
    stayed[homes[homes >= 0]] = True
    return np.concatenate([np.flatnonzero(homes < 0), old]), np.concatenate([np.flatnonzero(~stayed), new])
