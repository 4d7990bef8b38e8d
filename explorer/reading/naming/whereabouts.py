"""A cast → the same with its places put together, and with those that stand only as an adjective."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.entities import EntityType
from explorer.reading.naming.gathering import Named
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.passing import ENTERS, in_passing
from explorer.reading.text.tokens import word_set


def with_places(
    named: tuple[Named, ...], read: tuple[Line, ...], within: set[tuple[int, int]], names: Names
) -> tuple[Named, ...]:
    """The cast with places by one name each, and those that stand only as an adjective, or in a release's dateline."""
    joined: dict[str, Named] = {}
    spots_at = frozenset(
        (spot.line.index, spot.first) for one in named if one.type is EntityType.ORGANISATION for spot in one.spots
    )
    for one in named:
        name = names.places.get(one.name, one.name) if one.type is EntityType.PLACE else one.name
        have = joined.get(name)
        if have is None:
            joined[name] = replace(one, name=name, forms=tuple(dict.fromkeys((*one.forms, name))))
        else:
            joined[name] = replace(
                have, forms=tuple(dict.fromkeys((*have.forms, *one.forms))), spots=have.spots + one.spots
            )
    passing = {n: one for n, one in joined.items() if one.type is EntityType.PLACE and in_passing(one.spots, names)}
    joined = {name: one for name, one in joined.items() if name not in passing}
    for one in named:
        if (
            one.type in (EntityType.EVENT, EntityType.AGREEMENT)
            and one.spots
            and one.spots[0].tokens[-1].text.islower()
        ):
            spot = replace(one.spots[0], last=one.spots[0].last - 1)
            place = names.places.get(spot.phrase, "")
            if place and place not in joined:
                joined[place] = Named(place, EntityType.PLACE, (place,), (spot,))
    for line in read:
        for at, width, place in adjectives_in(line, names):
            tells = (
                place in names.adjective_of
                and (place not in names.regions or _introduces(line, at, place, names))
                and not _is_part_of_owner(line, at, at + width)
                and _tells(line, at + width, spots_at, names)
            )
            if tells and (line.index, at) not in within and not line.heading:
                joined.setdefault(place, passing.get(place) or Named(place, EntityType.PLACE, (place,)))
    return tuple(joined.values())


def _introduces(line: Line, at: int, place: str, names: Names) -> bool:
    """Whether the adjective of a part of a country tells of somebody first named: "Kestrel, the Scottish company"."""
    again = line.low(at - 1) in ("the", "its", "their") and line.text(at - 2) != ","
    return not again and not names.has("places vague", place)


def _is_part_of_owner(line: Line, at: int, end: int) -> bool:
    """As in "Paramount's Dutch business": where a part is, not its owner."""
    return line.low(at - 1) in ("'s", "’s", "its", "their") and line.low(end) in (
        "business",
        "businesses",
        "operations",
    )


def _tells(line: Line, at: int, named: frozenset[tuple[int, int]], names: Names) -> bool:
    """Whether the adjective before *at* says where an organisation is: "Taiwanese giant Foxconn", "a Chinese maker"."""
    for end in range(at, min(at + 6, len(line.tokens))):
        if (line.index, end) in named:
            return True
        if any(names.has("evidence sort", phrase(line.tokens[end : end + width])) for width in (2, 1)):
            return True
        if line.low(end) in ("market", "markets") and _is_entered(line, at):
            return True  # "plans to enter the Polish market"
        if not line.tokens[end].is_word or line.low(end) in _ENDS:
            return False
    return False


def _is_entered(line: Line, at: int) -> bool:
    """Whether somebody is said to go into, or out of, the market whose adjective ends at *at*."""
    return any(line.low(back) in ENTERS for back in range(at - 2, max(line.begin, at - 8) - 1, -1))


_ENDS = word_set("and or of in with to by for from at on said says is was will has have that who")


def adjectives_in(line: Line, names: Names, begin: int | None = None) -> Iterator[tuple[int, int, str]]:
    """Where nationalities stand: token, width, place."""
    at = line.begin if begin is None else begin
    while at < len(line.tokens):
        for width in (2, 1):
            words = phrase(line.tokens[at : at + width])
            if words in names.adjectives and words not in names.places:
                yield at, width, names.adjectives[words]
                at += width - 1
                break
        at += 1


def dateline_places(line: Line, names: Names) -> Iterator[tuple[int, int, str]]:
    """The places of a dateline: the words before the first comma, bracket or date."""
    if not line.text(0).isupper():
        width = next((n for n in (3, 2, 1) if phrase(line.tokens[:n]) in names.places), 0)
        yield from ((0, width, names.places[phrase(line.tokens[:width])]) for _ in range(bool(width)))
        return
    at = 0
    while at < line.begin and (line.tokens[at].text.isupper() or line.text(at) in ("and", "/", ",", "–", "-")):
        if not line.tokens[at].is_word or line.text(at) == "and":
            at += 1
            continue
        end = at
        while (
            end < line.begin and line.tokens[end].is_word and line.text(end).isupper() and line.text(end)[0].isalpha()
        ):
            end += 1
        words = phrase(line.tokens[at:end])
        yield at, end - at, next((p for p in names.places if p.upper() == words), words.title())
        at = max(end, at + 1)
