"""What a text says of those it names, in passing: "Taiwanese giant Foxconn", "Velar, a Seoul-based lender"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from explorer.model.entities import EntityType
from explorer.reading.naming.appositions import apposition
from explorer.reading.naming.attributed import is_attributed
from explorer.reading.naming.called import called
from explorer.reading.naming.gathering import Named
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import is_of_an_analyst
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.spotting import Spot
from explorer.reading.naming.verb_like import is_verb_like
from explorer.reading.naming.words_before import noun_before
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
    land: bool = False
    """Whether it is a country."""
    island: bool = False
    town: bool = False
    """Whether it is known to be a town."""
    nouns: frozenset[str] = frozenset()
    """What the text calls it, word by word: "startup", "brand"."""
    words: frozenset[str] = frozenset()
    """The small words that go with them: "pulp" of "a Vancouver pulp company"."""
    staffed: bool = False
    """Whether the text tells of its workers."""
    has: frozenset[str] = frozenset()
    """What the text tells it has or makes: "satellite" of "Velar's satellites", "tyre" of "Velar makes tyres"."""
    called: frozenset[str] = frozenset()
    """The nouns that are its own: "museum" of the Clydeside Museum, "mill" of the Tres Pinhais mill."""


PARTS = word_set("unit subsidiary arm division affiliate offshoot spin-off")


_ISLANDS = frozenset(
    ("Taiwan", "Cuba", "Cyprus", "Malta", "Iceland", "Ireland", "Madagascar", "Sri Lanka", "Singapore", "Jamaica",
     "Bahrain", "Greenland", "Mauritius", "Haiti", "Sicily", "Sardinia", "Corsica", "Bali", "Tasmania", "Hong Kong")
)  # fmt: skip


def describe(cast: Mapping[str, Named], names: Names) -> dict[str, Description]:
    """What is known of each."""
    unions = [one for one in cast.values() if any(_is_union(spot) for spot in one.spots)]
    bodies = tuple(f"{form} " for one in unions for form in one.forms)
    return {
        i: Description(
            one.type,
            _nations(one, names),
            _sorts(one, names) | _of_body(one, bodies),
            _gender(one, names),
            _is_part(one, names),
            one.type is EntityType.PLACE and one.name in names.adjective_of and one.name not in names.regions,
            one.name in _ISLANDS,
            one.type is EntityType.PLACE and one.name in names.country and one.name not in names.adjective_of,
            _nouns(one, names),
            _words(one, names),
            any(_is_staffed(spot) for spot in one.spots),
            frozenset(thing for spot in one.spots for thing in _things(spot)),
            called(one),
        )
        for i, one in cast.items()
    }


_MAKES = word_set(
    "makes make made builds build built produces sells sell runs operates develops launches supplies mines"
)


def _things(spot: Spot) -> Iterator[str]:
    """The nouns of what it has or makes, without their plural."""
    line, at = spot.line, spot.last
    at += 2 if line.text(at) == "," and line.low(at + 1) == "which" else 0
    if line.low(at) in _MAKES or line.low(at) in ("'s", "’s"):
        for place in (at + 1, at + 2):
            if not line.text(place).isalpha() or not line.text(place).islower():
                return
            yield line.low(place).removesuffix("s")


def _is_union(spot: Spot) -> bool:
    return spot.line.low(spot.last) in ("union", "unions", "federation")


def _of_body(one: Named, bodies: tuple[str, ...]) -> frozenset[str]:
    """What one is that bears the name of a body: "Teamsters Canada" beside "the Teamsters union"."""
    body = one.type is EntityType.ORGANISATION and one.name.startswith(bodies) and len(one.name.split()) == _TWO
    return frozenset(("institution",)) if body else frozenset()


_TWO = 2
_STAFF = word_set("workers employees drivers pilots crew nurses miners dockers staff stewards mechanics machinists")


def _is_staffed(spot: Spot) -> bool:
    """As in "Canadian Pacific rail workers", "workers at Velar"."""
    line = spot.line
    behind = any(line.low(at) in _STAFF for at in range(spot.last, spot.last + 3))
    return behind or (line.low(spot.first - 1) in ("at", "of", "for") and line.low(spot.first - 2) in _STAFF)


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
        if place and following == "," and (further := _based_within(line, at + width + 1, names)):
            return place, width + 1 + further
    return "", 0


def _based_within(line: Line, at: int, names: Names) -> int:
    """How many words "Switzerland-based" takes in "the Basel, Switzerland-based company"; 0 where it is not there."""
    for width in (3, 2, 1):
        if phrase(line.tokens[at : at + width]) in names.places and line.low(at + width) in (
            "-based", "-headquartered"):  # fmt: skip
            return width + 1
    return 0


_WITHIN = {
    "Catalonia": "Spain", "Basque Country": "Spain", "Galicia": "Spain", "Andalusia": "Spain",
    "Bavaria": "Germany", "Saxony": "Germany", "Hesse": "Germany", "Westphalia": "Germany",
    "Scotland": "United Kingdom", "Wales": "United Kingdom", "England": "United Kingdom",
    "Northern Ireland": "United Kingdom", "Cornwall": "United Kingdom",
    "Brittany": "France", "Burgundy": "France", "Alsace": "France", "Normandy": "France", "Corsica": "France",
    "Flanders": "Belgium", "Wallonia": "Belgium", "Sicily": "Italy", "Sardinia": "Italy", "Tuscany": "Italy",
    "Piedmont": "Italy", "Lombardy": "Italy", "Texas": "United States", "California": "United States",
    "Alaska": "United States", "Hawaii": "United States", "Quebec": "Canada", "Ontario": "Canada",
    "Alberta": "Canada", "Tasmania": "Australia", "Bali": "Indonesia", "Zanzibar": "Tanzania",
    "Faroe Islands": "Denmark", "Moravia": "Czech Republic",
}  # fmt: skip
"""Regions whose own people are also of a country: "the Catalan bank" is a Spanish one."""


def with_country(place: str, names: Names) -> frozenset[str]:
    """The place itself, and the country it lies in."""
    return frozenset((place, names.country.get(place) or _WITHIN.get(place, place)))


def _nations(one: Named, names: Names) -> frozenset[str]:
    found: set[str] = set()
    if one.type is EntityType.PLACE:
        return with_country(one.name, names)
    for spot in one.spots:
        found.update(_around(spot, names))
    if one.type is EntityType.ORGANISATION:
        for form in one.forms:
            words = form.split()
            while len(words) > 1 and names.has("organisations legal", words[-1]):
                words = words[:-1]
            found.update(names.homes.get(" ".join(words), ()))
            seat = names.places.get(form.rpartition(" of ")[2]) if " of " in form else None
            found.update(with_country(seat, names) if seat else ())  # "Port of Gdynia"
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
    before = line.low(spot.first - 1)
    acts = is_verb_like(line, spot.first - 1) and not (before in ("'s", "’s") or names.has("evidence sort", before))
    # "The Munich-based company owns Velar": Velar may be at home elsewhere.
    for at in range(max(line.begin, spot.first - _NEAR), spot.first) if not acts else ():
        place, width = nation_at(line, at, names)
        if place and all(token.text[0].islower() for token in line.tokens[at + width : spot.first]) and not any(
            line.low(n) in _APART for n in range(at + width, spot.first)
        ):  # fmt: skip
            yield from with_country(place, names)
    if _is_told_of(spot):
        for at in range(spot.last + 2, min(spot.last + 5, len(line.tokens))):
            place, width = nation_at(line, at, names)
            if place:
                yield from with_country(place, names)
        town = names.places.get(line.text(spot.last + 2)) if line.text(spot.last + 3).islower() else None
        if town and line.low(spot.last + 3) not in _APART:
            yield from with_country(town, names)  # "Ember Fox, the Kraków developer"
    home = names.places.get(line.text(spot.last + 1)) if line.low(spot.last) == "of" else None
    if home:
        yield from with_country(home, names)


def _is_told_of(spot: Spot) -> bool:
    """Whether the words behind a name tell what it is: "Velar, a Seoul-based lender"."""
    line, at = spot.line, spot.last
    opens = line.text(at) == "," and line.low(at + 1) in ("a", "an", "the", "another")
    return opens and not is_attributed(line, at)


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
            sort = names.sorts.get(word) or names.sorts.get(word.capitalize())
            if sort == "institution" and word == words[0] and words[1:2] not in ([], ["of"], ["for"]):
                continue  # "Union Pacific"
            if sort:
                found.add(sort)
                break
        if len(words) == 1 and form.endswith("bank"):
            found.add("bank")  # "Kiwibank"
    if any(_is_union(spot) for spot in one.spots):
        found.add("institution")  # "the Teamsters union"
    if any(spot.line.low(spot.last) in ("writes", "wrote") for spot in one.spots):
        found.add("media")
    for spot in one.spots:
        for noun in (
            noun_before(spot.line, spot.first, "evidence sort", names),
            apposition(spot.line, spot.last, names)[1],
        ):
            found.update(sort for sort in names.stands.get(noun, ()) if sort not in ("organisation", "person", "two"))
            found.update({"side"} if noun.split()[-1:] in (["club"], ["team"], ["side"]) else ())
    return frozenset(found)


def _nouns(one: Named, names: Names) -> frozenset[str]:
    """The nouns before its name, in the apposition behind it, and of what it is said to be."""
    if one.type is EntityType.PLACE:
        return frozenset(noun for spot in one.spots for noun in _place_nouns(spot))
    if one.type is not EntityType.ORGANISATION:
        return frozenset()
    found = {
        noun for spot in one.spots
        for noun in (noun_before(spot.line, spot.first, "evidence sort", names),
                     apposition(spot.line, spot.last, names)[1], _told(spot, names))
    }  # fmt: skip
    if any("Bank" in form.split() for form in one.forms):
        found.add("bank")
    if any(is_of_an_analyst(spot.line, spot.first, spot.last) for spot in one.spots):
        found |= {"broker", "brokerage"}
    return frozenset(found - {""})


_GROUNDS = word_set("state province region prefecture city town island district county")


def _place_nouns(spot: Spot) -> Iterator[str]:
    """What a place is called beside its name: "the state of X", "X province"."""
    line = spot.line
    if line.low(spot.first - 1) == "of" and line.low(spot.first - 2) in _GROUNDS:
        yield line.low(spot.first - 2)
    if line.low(spot.last) in _GROUNDS:
        yield line.low(spot.last)


def _told(spot: Spot, names: Names) -> str:
    """The noun of what it is said to be: "Velar is a listed insurer"."""
    line, at = spot.line, spot.last
    if line.low(at) not in ("is", "was", "remains") or line.low(at + 1) not in ("a", "an", "the"):
        return ""
    noun = ""
    for place in range(at + 2, at + 8):
        if line.low(place) in _APART or not line.text(place)[:1].isalpha() or line.text(place).endswith("est"):
            break
        noun = line.low(place) if names.has("evidence sort", line.low(place)) else noun
    return noun


def _words(one: Named, names: Names) -> frozenset[str]:
    """The small words before its name, and of the apposition behind it up to its noun."""
    found: set[str] = set()
    if one.type is not EntityType.ORGANISATION:
        return frozenset()
    for spot in one.spots:
        line = spot.line
        if noun_before(line, spot.first, "evidence sort", names):
            found.update(_small(line, range(spot.first - 2, max(line.begin, spot.first - 5) - 1, -1)))
        if _is_told_of(spot):
            found.update(_small(line, range(spot.last + 2, spot.last + 8)))
    return frozenset(found)


def _small(line: Line, places: range) -> Iterator[str]:
    """The words of small letters at these places, up to the first that is of another phrase."""
    for at in places:
        if line.low(at) in _APART or line.text(at) in (",", ".", "", "(", "“", '"', "a", "an", "the"):
            return
        if line.text(at).islower() and len(line.text(at)) > 3:
            yield line.text(at)


_OWNING = word_set("owns -owned")
"""What stands before the name of a part: "Traton owns Velar", "Traton-owned Velar"."""


def _is_part(one: Named, names: Names) -> bool:
    return one.type is EntityType.ORGANISATION and any(
        spot.line.low(spot.first - 1) in _OWNING or
        {noun_before(spot.line, spot.first, "evidence sort", names), apposition(spot.line, spot.last, names)[1],
         spot.line.low(spot.last), _told(spot, names)} & PARTS
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
