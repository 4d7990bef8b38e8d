"""What differs between two dossiers, as a value that leads from either to the other.

Items are compared with ``is`` first: an edit shares what it leaves alone, so ten thousand claims cost a
walk along pointers. What the two have in common stays the very same objects on the way there and back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from itertools import compress, count
from operator import is_not
from typing import Any, Generic, TypeVar

from explorer.model.claims import Claim
from explorer.model.disagreements import Disagreement
from explorer.model.documents import Document
from explorer.model.dossier import Arrangement, Dossier, Unread
from explorer.model.entities import Entity
from explorer.model.merges import Merge
from explorer.model.ordering import in_order
from explorer.model.relationships import Overrule

T = TypeVar("T")
Point = tuple[float, float]


class MisfitError(ValueError):
    """A change that does not belong to the dossier it was to be applied to."""


@dataclass(frozen=True, slots=True)
class Swap(Generic[T]):
    """Items that left a list and items that came into it; all others keep their order.

    Each has its place: ``gone`` items in the list before, ``come`` items in the list after, both ascending.
    An item that was replaced is in both.
    """

    gone: tuple[tuple[int, T], ...] = ()
    come: tuple[tuple[int, T], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.gone or self.come)


@dataclass(frozen=True, slots=True)
class Move:
    """Where an entity stood on the map and where it stands; None is nowhere."""

    entity: str
    before: Point | None
    after: Point | None


@dataclass(frozen=True, slots=True)
class Change:
    """What differs between two dossiers, part by part; a text is a pair of before and after."""

    title: tuple[str, str] | None = None
    about: tuple[str, str] | None = None
    documents: Swap[Document] = Swap()
    entities: Swap[Entity] = Swap()
    claims: Swap[Claim] = Swap()
    disagreements: Swap[Disagreement] = Swap()
    unread: Swap[Unread] = Swap()
    overrules: Swap[Overrule] = Swap()
    merges: Swap[Merge] = Swap()
    moves: tuple[Move, ...] = ()
    placed: frozenset[str] = frozenset()
    released: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


TEXTS = ("title", "about")
LISTS = ("documents", "entities", "claims", "disagreements", "unread", "overrules", "merges")


def difference(before: Dossier, after: Dossier) -> Change:
    """What leads from *before* to *after*; it is false when they are equal."""
    if before is after:
        return Change()
    old, new = before.arrangement, after.arrangement
    parts: dict[str, Any] = {name: _text(getattr(before, name), getattr(after, name)) for name in TEXTS}
    parts |= {name: swap(getattr(before, name), getattr(after, name)) for name in LISTS}
    return Change(
        **parts,
        moves=_moves(old.positions, new.positions),
        placed=new.placed - old.placed if new.placed is not old.placed else frozenset(),
        released=old.placed - new.placed if new.placed is not old.placed else frozenset(),
    )


def forward(change: Change, dossier: Dossier) -> Dossier:
    """The dossier after *change*; MisfitError unless *dossier* is what it was before."""
    return _apply(change, dossier)


def backward(change: Change, dossier: Dossier) -> Dossier:
    """The dossier before *change*; MisfitError unless *dossier* is what it was after."""
    return _apply(reverse(change), dossier)


def reverse(change: Change) -> Change:
    """The change that leads the other way."""
    parts: dict[str, Any] = {name: (pair[1], pair[0]) for name in TEXTS if (pair := getattr(change, name))}
    parts |= {name: Swap(found.come, found.gone) for name in LISTS if (found := getattr(change, name))}
    moves = tuple(Move(one.entity, one.after, one.before) for one in change.moves)
    return Change(**parts, moves=moves, placed=change.released, released=change.placed)


def touched(change: Change) -> tuple[str, ...]:
    """The entities it is about, by id, each once: themselves, ends of claims and overrules, merged and moved ones."""
    found: dict[str, None] = {}
    found.update((entity.id, None) for entity in _items(change.entities))
    for claim in _items(change.claims):
        found.update({claim.subject: None, claim.object: None})
    for overrule in _items(change.overrules):
        found.update({overrule.relationship.subject: None, overrule.relationship.object: None})
    for merge in _items(change.merges):
        found.update((id, None) for id in (merge.kept, *merge.absorbed))
    found.update((move.entity, None) for move in change.moves)
    found.update((id, None) for id in sorted(change.placed | change.released))
    return tuple(found)


def swap(before: Sequence[T], after: Sequence[T]) -> Swap[T]:
    """What leads from one list to the other, with as few items as keep the others in order."""
    if before is after:
        return Swap()
    shorter = min(len(before), len(after))
    first = next(compress(count(), map(is_not, before, after)), shorter)
    backwards = compress(count(), map(is_not, reversed(before), reversed(after)))
    last = min(next(backwards, shorter), shorter - first)
    old, new = before[first : len(before) - last], after[first : len(after) - last]
    if len(old) == len(new):
        other = [place for place in compress(count(), map(is_not, old, new)) if old[place] != new[place]]
        if len(other) <= max(8, len(old) // 8):  # Replaced where they stand, as nearly always.
            return Swap(
                tuple((first + place, old[place]) for place in other),
                tuple((first + place, new[place]) for place in other),
            )
    kept = in_order(old, new)
    stay, stayed = {pair[0] for pair in kept}, {pair[1] for pair in kept}
    return Swap(
        tuple((first + place, item) for place, item in enumerate(old) if place not in stay),
        tuple((first + place, item) for place, item in enumerate(new) if place not in stayed),
    )


def _items(found: Swap[T]) -> Iterable[T]:
    return (item for _, item in (*found.gone, *found.come))


def _text(before: str, after: str) -> tuple[str, str] | None:
    return None if before == after else (before, after)


def _moves(before: Mapping[str, Point], after: Mapping[str, Point]) -> tuple[Move, ...]:
    if before is after:
        return ()
    old = before.get
    found = [Move(id, old(id), there) for id, there in after.items() if (was := old(id)) is not there and was != there]
    found += [Move(id, there, None) for id, there in before.items() if id not in after]
    return tuple(found)


def _apply(change: Change, dossier: Dossier) -> Dossier:
    parts: dict[str, Any] = {}
    for name in TEXTS:
        if pair := getattr(change, name):
            if getattr(dossier, name) != pair[0]:
                raise MisfitError(f"the {name} was {pair[0]!r:.60}, and is {getattr(dossier, name)!r:.60}")
            parts[name] = pair[1]
    for name in LISTS:
        if found := getattr(change, name):
            parts[name] = _played(name, getattr(dossier, name), found)
    if change.moves or change.placed or change.released:
        parts["arrangement"] = _arranged(change, dossier.arrangement)
    return replace(dossier, **parts) if parts else dossier


def _played(name: str, items: tuple[T, ...], found: Swap[T]) -> tuple[T, ...]:
    rest: list[T] = []
    reached = 0
    for place, item in found.gone:
        if not reached <= place < len(items) or not (items[place] is item or items[place] == item):
            raise MisfitError(f"number {place + 1} of the {name} is not what the change takes away")
        rest += items[reached:place]
        reached = place + 1
    rest += items[reached:]
    made: list[T] = []
    reached = 0
    for place, item in found.come:
        until = reached + place - len(made)
        if not reached <= until <= len(rest):
            raise MisfitError(f"the change puts something at number {place + 1} of {len(rest)} {name}")
        made += rest[reached:until]
        made.append(item)
        reached = until
    made += rest[reached:]
    return tuple(made)


def _arranged(change: Change, arrangement: Arrangement) -> Arrangement:
    positions, placed = arrangement.positions, arrangement.placed
    if change.moves:
        positions = dict(positions)
        for move in change.moves:
            if positions.get(move.entity) != move.before:
                raise MisfitError(f"{move.entity!r} does not stand where the change takes it from")
            if move.after is None:
                del positions[move.entity]
            else:
                positions[move.entity] = move.after
    if not change.released <= placed or change.placed & placed:
        raise MisfitError("other entities were placed by hand than the change knows of")
    return Arrangement(positions, (placed | change.placed) - change.released)
