"""A cast → the same where bodies and firms go by other words: "Kenya's competition watchdog", "Hallam Street"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from explorer.model.entities import EntityType
from explorer.reading.naming.gathering import Named
from explorer.reading.naming.institutions import is_institution, is_same_body
from explorer.reading.naming.names import phrase
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_LONGEST = 7
_STREETS = word_set("Street Road Lane Avenue Square")


def with_other_words(named: Iterable[Named], found: Iterable[Spot]) -> tuple[Named, ...]:
    """Who is named, bodies and firms with what else they are called; *found* is all that may be a name."""
    kept = _with_bodies(_with_streets({one.name: one for one in named}, found))
    return tuple(sorted(kept.values(), key=lambda one: one.spots[0].start))


def _with_bodies(kept: dict[str, Named]) -> dict[str, Named]:
    """The same, where "Kenya's state ports authority" is the Kenya Ports Authority that is named as well."""
    for words, one in tuple(kept.items()):
        if not is_institution(words.split()):
            continue
        full = _beside(one, kept) or next((o for n, o in kept.items() if n != words and is_same_body(words, n)), None)
        if full is not None:
            spots = tuple(sorted((*full.spots, *one.spots), key=lambda spot: spot.start))
            kept[full.name] = replace(full, forms=(*full.forms, words), spots=spots)
            del kept[words]
    return kept


def _beside(one: Named, kept: Mapping[str, Named]) -> Named | None:
    """Whoever stands in commas beside it: "Argentina's antitrust authority, the CNDC,"."""
    for spot in one.spots:
        line, at = spot.line, spot.last + 1 + (spot.line.low(spot.last + 1) == "the")
        for end in range(at + 1, at + _LONGEST) if line.text(spot.last) == "," else ():
            other = kept.get(phrase(line.tokens[at:end]))
            if other and other.type is EntityType.ORGANISATION and line.text(end) in (",", ".", ")"):
                return other
    return None


def _with_streets(kept: dict[str, Named], found: Iterable[Spot]) -> dict[str, Named]:
    """The same, with firms called by the street of their name: "Hallam Street" of Hallam Street Partners."""
    for spot in found:
        words = spot.phrase
        street = words.split()[-1] in _STREETS and " " in words
        told = words in kept and kept[words].type is not EntityType.PLACE and spot in kept[words].spots
        if not street or told:
            continue
        if any(one.type is EntityType.ORGANISATION and name.startswith(f"{words} ") for name, one in kept.items()):
            before = kept[words].spots if words in kept else ()
            more = () if spot in before else (spot,)
            kept[words] = Named(words, EntityType.ORGANISATION, (words,), (*before, *more), False)
    return kept
