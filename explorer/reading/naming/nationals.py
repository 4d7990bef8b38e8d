"""A firm that bears a nation's adjective → where the adjective alone stands for it: "Ethiopian has bought"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from explorer.model.entities import EntityType
from explorer.reading.naming.gathering import Named
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import Spot
from explorer.reading.naming.verb_like import is_sudden
from explorer.reading.text.tokens import word_set

_CARRIERS = word_set("Airlines Airways Airline Airway Air")
_DOES = word_set(
    "is was has had will would could may might says said told owns plans wants holds flies operates expects hopes "
    "does did cannot denied declined agreed launched joined signed ordered opened"
)
_OF = word_set("with for by of to from at")
_NOT_AFTER = word_set("a an the in its another every")


def with_nationals(named: tuple[Named, ...], read: Iterable[Line], names: Names) -> tuple[Named, ...]:
    """The same, each carrier with the places where its adjective alone is printed after its full name."""
    firms = dict[str, Named]()
    for one in named:
        words = one.name.split()
        carries = one.type is EntityType.ORGANISATION and words[0] in names.adjectives and words[-1] in _CARRIERS
        if carries and words[0] not in names.places:
            firms.setdefault(words[0], one)
    if not firms:
        return named
    found = dict[str, list[Spot]]()
    for line in read:
        for word, spot in _alone(line, frozenset(firms)):
            if spot.start > firms[word].spots[0].start:
                found.setdefault(firms[word].name, []).append(spot)
    return tuple(
        replace(one, spots=tuple(sorted((*one.spots, *found[one.name]), key=lambda spot: spot.start)),
                forms=(*one.forms, one.name.split()[0])) if one.name in found else one
        for one in named
    )  # fmt: skip


def _alone(line: Line, adjectives: frozenset[str]) -> Iterator[tuple[str, Spot]]:
    for at in range(line.begin, len(line.tokens)):
        word, before, after = line.text(at), line.low(at - 1), line.low(at + 1)
        if word not in adjectives or before in _NOT_AFTER:
            continue
        acts = after in _DOES or is_sudden(after) or after in ("'s", "’s")
        led = before in _OF and line.text(at + 1) in (",", ".", "and", ";")
        if acts or led:
            yield word, Spot(line, at, at + 1)
