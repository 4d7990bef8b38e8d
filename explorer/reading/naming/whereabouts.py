"""A cast → the same with its places put together, and with those that stand only as an adjective."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.entities import EntityType
from explorer.reading.naming.gathering import Named
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.sites import GROUNDS
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set


def with_places(
    named: tuple[Named, ...], read: tuple[Line, ...], within: set[tuple[int, int]], names: Names
) -> tuple[Named, ...]:
    """The cast with places by one name each, and those that stand only as an adjective or in a dateline."""
    joined: dict[str, Named] = {}
    inside = {(spot.line.index, at) for one in named for spot in one.spots for at in range(spot.first, spot.last)}
    for one in named:
        name = names.places.get(_short(one.name), one.name) if one.type is EntityType.PLACE else one.name
        if one.type in (EntityType.PLACE, EntityType.EVENT, EntityType.GROUP):
            one = replace(one, also=tuple(dict.fromkeys(filter(None, _with_nouns(one, names)))))
        have = joined.get(name)
        if have is None:
            joined[name] = replace(one, name=name, forms=tuple(dict.fromkeys((*one.forms, name))))
        else:
            joined[name] = replace(
                have, forms=tuple(dict.fromkeys((*have.forms, *one.forms))), spots=have.spots + one.spots
            )
    for spot in (spot for one in named for spot in _happening(one)):
        place = names.places.get(spot.phrase, "")
        if place and place not in joined:
            joined[place] = Named(place, EntityType.PLACE, (place,), (spot,))
    for line in read:
        for at, width, place in dateline_places(line, names):
            if line.begin and width:
                joined.setdefault(place, Named(place, EntityType.PLACE, (place,), (Spot(line, at, at + width),)))
        for at, _, place in adjectives_in(line, names):
            nation = place in names.adjective_of and (place not in names.regions or _introduces(line, at, place, names))
            if nation and not {(line.index, at)} & (within | inside) and not line.heading:
                joined.setdefault(place, Named(place, EntityType.PLACE, (place,)))
    told = [one[3] for line in read if not line.heading for one in joined_nations(line, names)]
    for place in (*told, *(place for line in read if line.heading for place in _headed(line, names))):
        joined.setdefault(place, Named(place, EntityType.PLACE, (place,)))
    return tuple(joined.values())


def _headed(line: Line, names: Names) -> Iterator[str]:
    """The countries that a heading leads to: "Battery Giant Brings Its Own Workers To Spain"."""
    for at in range(1, len(line.tokens)):
        if line.low(at - 1) in _LEADING and line.text(at).istitle():
            country = next((words for width in (3, 2, 1) if (words := phrase(line.tokens[at : at + width]))
                            in names.adjective_of), "")  # fmt: skip
            if country and country not in names.regions:
                yield country


_LEADING = word_set("in to from into across outside")


def _with_nouns(one: Named, names: Names) -> list[str]:
    """Its name with the noun behind it, wherever it is printed: a town that needs no introduction is no mine by that.

    "Chambishi smelter", where nothing else is told of Chambishi.
    """
    told = [_with_noun(spot, _ALL) for spot in one.spots]
    return told if one.name not in names.places or all(told) else [_with_noun(spot, _LANDS) for spot in one.spots]


def _happening(one: Named) -> Iterator[Spot]:
    """The place within "the Antalya aviation forum"."""
    if one.type in (EntityType.EVENT, EntityType.AGREEMENT) and one.spots and one.spots[0].tokens[-1].text.islower():
        spot = one.spots[0]
        while spot.last > spot.first + 1 and spot.tokens[-1].text.islower():
            spot = replace(spot, last=spot.last - 1)
        yield spot


_LANDS = word_set("province state region prefecture county")
_ALL = GROUNDS | word_set("study trial communities tribe tribes peoples")


def _with_noun(spot: Spot, nouns: frozenset[str]) -> str:
    """A name with the noun that tells what it is: "Gruyere mine", "Cerro Pelado wind farm"; or an empty text."""
    line, last = spot.line, spot.last
    for width in (1, 2):
        if not line.text(last + width - 1).islower():
            return ""
        zoned = width == 2 and line.text(last) in _ZONED and line.text(last + 1) in ("zone", "estate", "park")
        if (
            zoned
            or line.text(last + width - 1) in nouns
            or (width == 2 and line.text(last + 1) in ("farm", "flat", "flats"))
        ):
            return phrase(line.tokens[spot.first : last + width])
    return ""


_ZONED = word_set("industrial economic free special export technology science business")


def _short(name: str) -> str:
    """A state by its short name: "Republic of Ghana"."""
    for state in ("Republic of ", "Kingdom of "):
        name = name.removeprefix(state)
    return name.removeprefix("the ")


def _introduces(line: Line, at: int, place: str, names: Names) -> bool:
    """Whether the adjective of a part of a country tells of somebody first named: "Kestrel, the Scottish company"."""
    if line.low(at - 1) == "the" and "of" in (line.low(at + 2), line.low(at + 3)) and line.low(at + 1).islower():
        return True  # "the Scottish island of Skye"
    again = line.low(at - 1) in ("the", "its", "their") and line.text(at - 2) != ","
    return not again and not names.has("places vague", place)


_ALONE = word_set("is was has had will would could may said says told walks joined left , . ; )")
"""After "the Romanian", which is a person there."""


def adjectives_in(line: Line, names: Names, begin: int | None = None) -> Iterator[tuple[int, int, str]]:
    """Where nationalities stand: token, width, place."""
    at = line.begin if begin is None else begin
    while at < len(line.tokens):
        for width in (2, 1) if line.tokens[at].is_capital else ():
            words = phrase(line.tokens[at : at + width])
            nation = words in names.adjectives and words not in names.places and at + width <= len(line.tokens)
            if nation and not (line.low(at - 1) == "the" and line.low(at + width) in _ALONE):
                yield at, width, names.adjectives[words]
                at += width - 1
                break
        at += 1


def nations_in(line: Line, names: Names) -> Iterator[tuple[int, int, str]]:
    """Every nationality: where it begins and ends in the text, its place."""
    for at, width, place in adjectives_in(line, names):
        yield line.tokens[at].start, line.tokens[at + width - 1].end, place
    for _, start, end, place in joined_nations(line, names):
        yield start, end, place


_FIRST_PARTS = {"Anglo": "United Kingdom", "Franco": "France", "Sino": "China", "Russo": "Russia", "Italo": "Italy"}


def joined_nations(line: Line, names: Names) -> Iterator[tuple[int, int, int, str]]:
    """Two nationalities in one word, "Swiss-Swedish": its token, where each begins and ends in the text, its place."""
    for at in range(line.begin, len(line.tokens)):
        first, mark, last = line.tokens[at].text.partition("-")
        one = _FIRST_PARTS.get(first) or names.adjectives.get(first)
        if mark and one and last in names.adjectives:
            start = line.tokens[at].start
            yield at, start, start + len(first), one
            yield at, start + len(first) + 1, line.tokens[at].end, names.adjectives[last]


def dateline_places(line: Line, names: Names) -> Iterator[tuple[int, int, str]]:
    """The places of a dateline: "HSINCHU, Taiwan", "Paris/LYON"; nothing of its brackets, nor its date."""
    at, depth = 0, 0
    while at < line.begin:
        depth += (line.text(at) == "(") - (line.text(at) == ")")
        end = at
        while end < line.begin and line.tokens[end].is_capital and not depth:
            end += 1
        words = phrase(line.tokens[at:end])
        shouted = words.isupper() and (at == 0 or len(words) > 3)
        place = names.places.get(words) or (shouted and _unshouted(words, names))
        if place and not names.has("common months", line.text(at)):
            yield at, end - at, place
        at = max(end, at + 1)


def _unshouted(words: str, names: Names) -> str:
    return names.shouted.get(words) or words.title()
