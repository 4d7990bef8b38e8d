"""What a text says of those it names, in passing: "Taiwanese giant Foxconn", "Velar, a Seoul-based lender"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from explorer.model.entities import EntityType
from explorer.reading.naming.evidence import apposition, noun_before
from explorer.reading.naming.gathering import Named
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_NEAR = 6


@dataclass(frozen=True, slots=True)
class Description:
    """Type, nations, sorts, gender ("he", "she" or "") of one member of the cast."""

    type: EntityType
    nations: frozenset[str] = frozenset()
    sorts: frozenset[str] = frozenset()
    gender: str = ""
    part: bool = False
    """Whether the text calls it a part of another: a unit, a subsidiary."""
    nouns: frozenset[str] = frozenset()
    """What the text calls it, word by word: "startup", "brand"."""


PARTS = word_set("unit subsidiary arm division affiliate offshoot spin-off")


def describe(cast: Mapping[str, Named], names: Names) -> dict[str, Description]:
    """What is known of each."""
    return {
        i: Description(
            one.type,
            _nations(one, names),
            _sorts(one, names),
            _gender(one, names),
            _is_part(one, names),
            _nouns(one, names),
        )
        for i, one in cast.items()
    }


def nation_at(line: Line, at: int, names: Names) -> tuple[str, int]:
    """The place of an adjective, a possessive or an "X-based" that begins at *at*; its width, 0 where there is none."""
    for width in (3, 2, 1):
        words = phrase(line.tokens[at : at + width])
        following = line.low(at + width)
        if words in names.adjectives and words not in names.peoples and following not in ("-", "-based"):
            return names.adjectives[words], width
        place: str | None = names.places.get(words) or (words if following == "-based" and width == 1 else None)
        if place and following in ("'s", "’s", "-based", "-headquartered", "-listed"):
            return place, width + 1
        if place and following == "-" and line.low(at + width + 1) == "based":
            return place, width + 2
    return "", 0


def with_country(place: str, names: Names) -> frozenset[str]:
    """The place itself, and the country it lies in."""
    return frozenset((place, names.country.get(place, place)))


def _nations(one: Named, names: Names) -> frozenset[str]:
    found: set[str] = set()
    if one.type is EntityType.PLACE:
        return with_country(one.name, names)
    for spot in one.spots:
        found.update(_around(spot, names))
    if one.type is EntityType.ORGANISATION:
        for form in one.forms:
            for at, word in enumerate(form.split()):
                home = names.adjectives.get(word) or _HOMES.get(word) or names.places.get(word)
                if home and at == 0 and not names.has("companies careful", word):
                    home = names.country.get(home, home)  # "Helsinki Metals"
                if home and home in names.adjective_of and home not in names.regions:
                    found.add(home)
    return frozenset(found)


_HOMES = {"Deutsche": "Germany", "Nippon": "Japan", "Banca": "Italy", "Svenska": "Sweden", "Norske": "Norway"}


def _around(spot: Spot, names: Names) -> Iterable[str]:
    line = spot.line
    for at in range(max(line.begin, spot.first - _NEAR), spot.first):
        place, width = nation_at(line, at, names)
        if place and all(token.text[0].islower() for token in line.tokens[at + width : spot.first]) and not any(
            line.low(n) in _APART for n in range(at + width, spot.first)
        ):  # fmt: skip
            yield from with_country(place, names)
    if line.text(spot.last) == "," and line.low(spot.last + 1) in ("a", "an", "the", "another"):
        for at in range(spot.last + 2, min(spot.last + 5, len(line.tokens))):
            place, width = nation_at(line, at, names)
            if place:
                yield from with_country(place, names)
    home = names.places.get(line.text(spot.last + 1)) if line.low(spot.last) == "of" else None
    if home:
        yield from with_country(home, names)


_APART = word_set("and or of in with to by for from at on said says is was will has have")


def _sorts(one: Named, names: Names) -> frozenset[str]:
    if one.type is not EntityType.ORGANISATION:
        return frozenset()
    found: set[str] = set()
    for form in one.forms:
        if form in names.companies:
            found.add(names.companies[form])
        words = form.split()
        for word in reversed(words):
            if word in names.sorts:
                found.add(names.sorts[word])
                break
        if len(words) == 1 and form.endswith("bank"):
            found.add("bank")  # "Kiwibank"
    for spot in one.spots:
        for noun in (
            noun_before(spot.line, spot.first, "evidence sort", names),
            apposition(spot.line, spot.last, names)[1],
        ):
            found.update(sort for sort in names.stands.get(noun, ()) if sort not in ("organisation", "person", "two"))
    return frozenset(found)


def _nouns(one: Named, names: Names) -> frozenset[str]:
    """The nouns before its name and in the apposition behind it."""
    if one.type is not EntityType.ORGANISATION:
        return frozenset()
    found = {
        noun for spot in one.spots
        for noun in (noun_before(spot.line, spot.first, "evidence sort", names),
                     apposition(spot.line, spot.last, names)[1])
    }  # fmt: skip
    return frozenset(found - {""})


def _is_part(one: Named, names: Names) -> bool:
    return one.type is EntityType.ORGANISATION and any(
        {noun_before(spot.line, spot.first, "evidence sort", names), apposition(spot.line, spot.last, names)[1],
         spot.line.low(spot.last)} & PARTS
        for spot in one.spots
    )  # fmt: skip


def _gender(one: Named, names: Names) -> str:
    if one.type is not EntityType.PERSON:
        return ""
    for spot in one.spots:
        for title in spot.titled.split():
            if names.has("people he", title):
                return "he"
            if names.has("people she", title):
                return "she"
    first = one.name.split()[0]
    gender = names.given.get(first) or names.given.get(first.split("-")[0], "")
    return gender if gender in ("he", "she") else ""
