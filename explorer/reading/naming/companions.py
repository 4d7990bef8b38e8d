"""Names side by side → the type of those that nothing else tells: "owned by Velar, Kastor Bank and Quirm Lindal"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from explorer.model.entities import EntityType
from explorer.reading.naming.gathering import Named
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_JOINS = word_set(", and or & ;")
_MOST = 8
_Places = Mapping[tuple[int, int], Named]
"""Where names begin, or end: by sentence and token."""


def with_companions(named: tuple[Named, ...]) -> tuple[Named, ...]:
    """The same, where a name that is not sure is of the type of all those it is listed with."""
    begins = {(spot.line.index, spot.first): one for one in named for spot in one.spots}
    ends = {(spot.line.index, spot.last): one for one in named for spot in one.spots}
    return tuple(_told(one, begins, ends) for one in named)


def _told(one: Named, begins: _Places, ends: _Places) -> Named:
    if one.sure:
        return one
    for spot in one.spots:
        beside = [other for other in _beside(spot, begins, ends) if other.sure]
        types = {other.type for other in beside}
        pair = one.type is EntityType.PERSON and types == {EntityType.ORGANISATION}
        placed = types == {EntityType.PLACE} and _stands_in_places(spot, ends)
        if len(types) == 1 and (len(beside) > 1 or pair or placed) and one.type not in types:
            return replace(one, type=types.pop(), sure=True)
    return one


def _stands_in_places(spot: Spot, ends: _Places) -> bool:
    """Whether the list that it goes on is of where something is: "farmers in Kaduna, Benue and Oyo"."""
    line, at = spot.line, spot.first
    if line.text(at - 1) == "," and line.text(spot.last).isalpha() and line.text(spot.last) not in _JOINS:
        return False  # "In Kinshasa, Velar said"
    for _ in range(_MOST):
        other = ends.get((line.index, at - 1))
        if line.text(at - 1) not in _JOINS or other is None:
            break
        at = next(s.first for s in other.spots if s.line.index == line.index and s.last == at - 1)
    return at < spot.first and line.low(at - 1) in _WHERE


_WHERE = word_set("in at across around throughout near between")


def _beside(spot: Spot, begins: _Places, ends: _Places) -> Iterator[Named]:
    """Those that stand in a list with it: only a comma or an "and" stands between."""
    line, at = spot.line, spot.last
    for _ in range(_MOST):
        after = at + 1 + (line.text(at) == "," and line.text(at + 1) in ("and", "or"))
        other = begins.get((line.index, after))
        if line.text(at) not in _JOINS or other is None:
            break
        yield other
        at = next(s.last for s in other.spots if s.line.index == line.index and s.first == after)
    at = spot.first
    for _ in range(_MOST):
        before = at - 1 - (line.text(at - 1) in ("and", "or") and line.text(at - 2) == ",")
        other = ends.get((line.index, before))
        if line.text(at - 1) not in _JOINS or other is None:
            break
        yield other
        at = next(s.first for s in other.spots if s.line.index == line.index and s.last == before)
