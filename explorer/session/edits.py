"""Every undoable change of what is known: each is a value with ``apply(dossier) → dossier``.

An edit carries the words it is told in, because they name what it was made for: `moved`, `released` and
`arranged` put them together. One that changes nothing returns the very same dossier.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from explorer.model.dossier import Arrangement, Dossier
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


def moved(dossier: Dossier, positions: Positions) -> MoveNodes:
    """The edit for a drag that ended with entities at *positions*."""
    names = _names(dossier, positions)
    return MoveNodes(dict(positions), tr("Move {names}", names=names), tr("{names} moved", names=names))


def released(dossier: Dossier, ids: Collection[str]) -> Unplace:
    """The edit that lets layouts move *ids* again."""
    names = _names(dossier, ids)
    return Unplace(frozenset(ids), tr("Release {names}", names=names), tr("{names} released", names=names))


def arranged(layout: str, positions: Positions) -> Arrange:
    """The edit for the result of the layout called *layout*, by its name as shown ("rings")."""
    return Arrange(dict(positions), tr("Arrange as {layout}", layout=layout), tr("Arranged as {layout}", layout=layout))


def _names(dossier: Dossier, ids: Collection[str]) -> str:
    """Those entities in a few words: "Nissan", "Nissan and Honda", "Nissan and 3 others"."""
    names = [dossier.entity_by_id[id].name for id in ids if id in dossier.entity_by_id]
    if len(names) == 2:
        return tr("{first} and {second}", first=names[0], second=names[1])
    if len(names) > 2:
        return tr("{first} and {number} others", first=names[0], number=len(names) - 1)
    return "".join(names)
