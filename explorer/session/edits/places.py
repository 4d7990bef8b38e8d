"""Where entities stand on the map: move, pin, arrange, align, distribute."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from explorer.model.dossier import Arrangement, Dossier
from explorer.session.edits.names import names
from explorer.session.edits.refusal import EditError
from explorer.words import tr

Positions = Mapping[str, tuple[float, float]]
"""Where entities stand, by id: ``(x, y)`` in map units, y downwards."""


def _arranged(dossier: Dossier, arrangement: Arrangement) -> Dossier:
    return dossier if arrangement == dossier.arrangement else replace(dossier, arrangement=arrangement)


def _known(dossier: Dossier, positions: Positions) -> dict[str, tuple[float, float]]:
    """The positions of entities that there are, as plain numbers."""
    known = dossier.entity_by_id
    return {id: (float(x), float(y)) for id, (x, y) in positions.items() if id in known}


@dataclass(frozen=True, slots=True)
class MoveNodes:
    """Put entities where the hand let go of them; there they stay."""

    positions: Positions
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        before = dossier.arrangement
        moved = _known(dossier, self.positions)
        return _arranged(dossier, Arrangement({**before.positions, **moved}, before.placed | moved.keys()))


@dataclass(frozen=True, slots=True)
class Unplace:
    """Let layouts move these entities again; they stand where they are until one does."""

    ids: frozenset[str]
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        before = dossier.arrangement
        return _arranged(dossier, replace(before, placed=before.placed - self.ids))


@dataclass(frozen=True, slots=True)
class Arrange:
    """Put entities where a layout wants them, all but those that were placed by hand."""

    positions: Positions
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        before = dossier.arrangement
        found = _known(dossier, self.positions)
        kept = {id: before.positions[id] for id in before.placed if id in before.positions}
        return _arranged(dossier, replace(before, positions={**before.positions, **found, **kept}))


@dataclass(frozen=True, slots=True)
class Pin:
    """Keep these entities where they stand, whatever layout comes."""

    positions: Positions
    title: str
    sentence: str

    def apply(self, dossier: Dossier) -> Dossier:
        before = dossier.arrangement
        standing = {**_known(dossier, self.positions), **before.positions}
        pinned = {id: standing[id] for id in self.positions if id in standing}
        return _arranged(dossier, Arrangement({**before.positions, **pinned}, before.placed | pinned.keys()))


def moved(dossier: Dossier, positions: Positions) -> MoveNodes:
    """The edit for a drag that ended with entities at *positions*."""
    found = names(dossier, positions)
    return MoveNodes(dict(positions), tr("Move {names}", names=found), tr("{names} moved", names=found))


def released(dossier: Dossier, ids: Collection[str]) -> Unplace:
    """The edit that lets layouts move *ids* again."""
    found = names(dossier, ids)
    return Unplace(frozenset(ids), tr("Release {names}", names=found), tr("{names} released", names=found))


def arranged(layout: str, positions: Positions) -> Arrange:
    """The edit for the result of the layout called *layout*, by its name as shown ("rings")."""
    return Arrange(dict(positions), tr("Arrange as {layout}", layout=layout), tr("Arranged as {layout}", layout=layout))


def pinned(dossier: Dossier, positions: Positions) -> Pin:
    """The edit that keeps entities where they stand; *positions* are for those that only the map has placed so far."""
    found = names(dossier, positions)
    return Pin(dict(positions), tr("Pin {names}", names=found), tr("{names} pinned", names=found))


class Edge(StrEnum):
    """Where entities are brought in line."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Axis(StrEnum):
    """In which direction entities are spread evenly."""

    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"


_ACROSS = (Edge.LEFT, Edge.CENTRE, Edge.RIGHT)
_FIRST, _LAST = (Edge.LEFT, Edge.TOP), (Edge.RIGHT, Edge.BOTTOM)


def aligned(dossier: Dossier, positions: Positions, edge: Edge) -> MoveNodes:
    """The edit that brings the entities that stand at *positions* in line at one edge of them, or in their middle."""
    _need(positions, 2)
    index = 0 if edge in _ACROSS else 1
    along = [place[index] for place in positions.values()]
    middle = min(along) / 2 + max(along) / 2
    line = min(along) if edge in _FIRST else max(along) if edge in _LAST else middle
    there = {id: (line, y) if index == 0 else (x, line) for id, (x, y) in positions.items()}
    found = names(dossier, positions)
    return MoveNodes(there, tr("Align {names}", names=found), tr("{names} aligned", names=found))


def distributed(dossier: Dossier, positions: Positions, axis: Axis) -> MoveNodes:
    """The edit that leaves the outermost of these entities where they stand, and even room between the others."""
    _need(positions, 3)
    index = 0 if axis is Axis.HORIZONTAL else 1
    order = sorted(positions, key=lambda id: (positions[id][index], id))
    first, last = positions[order[0]][index], positions[order[-1]][index]
    there = dict(positions)
    for place, id in enumerate(order[1:-1], 1):
        share = place / (len(order) - 1)
        x, y = positions[id]
        at = first * (1 - share) + last * share
        there[id] = (at, y) if index == 0 else (x, at)
    found = names(dossier, positions)
    return MoveNodes(there, tr("Distribute {names}", names=found), tr("{names} distributed", names=found))


def _need(positions: Positions, least: int) -> None:
    if len(positions) < least:
        found = tr("{number} are selected, and it takes {least}; select more of them on the map.",
                   number=len(positions), least=least)  # fmt: skip
        raise EditError(found)
