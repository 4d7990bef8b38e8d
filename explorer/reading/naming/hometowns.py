"""What is printed of a text's towns → which names are theirs: "ONEONTA —", "Wagga Wagga City Council"."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_LEVELS = word_set("Town City County District Borough Parish Community Shire Regional Village Municipal Local")
_BODIES = word_set("Council Municipality Corporation Commissioners Board Assembly Government Hall Library")
_TAILS = (
    ("Council",), ("Chamber", "of"), ("Tidy", "Towns"), ("Primary", "School"), ("High", "School"), ("Fire", "Brigade"),
    ("Fire", "Department"), ("Police", "Department"), ("School", "District"), ("Lions", "Club"), ("Rotary", "Club"),
    ("Golf", "Club"), ("Town", "Hall"), ("Village", "Hall"), ("Municipality",), ("Courthouse",), ("Township",),
    ("Agricultural", "Show"), ("Chamber",), ("Development", "Trust"), ("Community", "Trust"), ("Town",),
    ("Civic", "Society"), ("Agricultural", "Society"), ("Historical", "Society"), ("Museum",), ("Library",),
    ("Food", "Festival"), ("Panchayat",), ("Station",),
)  # fmt: skip
_MOST = 3
_SHORTEST = 3


def hometowns(found: Iterable[Spot], names: Names) -> frozenset[str]:
    """The towns that a text shows to be such, in small letters."""
    towns: set[str] = set()
    seen: set[int] = set()
    for spot in found:
        if spot.line.begin and spot.line.index not in seen:
            seen.add(spot.line.index)
            towns |= {town for town in (_dateline(spot.line),) if town and town not in names.places}
        town = town_of([token.text for token in spot.tokens])
        if town and town not in names.companies and not names.is_ordinary(town):
            towns.add(town)
    return frozenset(town.casefold() for town in towns)


def _dateline(line: Line) -> str:
    """The town printed in capitals before the text begins."""
    end = 0
    while end < line.begin and line.text(end).isupper() and line.text(end).replace("-", "").isalpha():
        end += 1
    words = phrase(line.tokens[:end])
    return words.title() if end and len(words) > _SHORTEST and end <= _MOST else ""


def town_of(words: list[str]) -> str:
    """The town in "Gore District Council", "Nenagh Chamber of Commerce"."""
    words = words[words[0] == "The" :]
    for width in range(1, min(_MOST, len(words) - 1) + 1):
        rest = tuple(words[width:])
        level = rest[0] in _LEVELS and rest[-1] in _BODIES and len(rest) < _MOST + 1
        if level or any(rest[: len(tail)] == tail and (len(rest) == len(tail) or tail[-1] == "of") for tail in _TAILS):
            return " ".join(words[:width])
    return ""
