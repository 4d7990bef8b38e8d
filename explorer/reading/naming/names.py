"""Word tables → what is known of names before a text is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from unicodedata import combining, normalize

from explorer.reading.text.tokens import Token, tokens

LONGEST = 8
"""Tokens of the longest phrase that is looked up."""

Words = frozenset[str]
LISTED = ("products known", "agreements known", "events known", "common feasts", "common acronyms")
"""The lists of names that are known and are neither companies nor places."""


@dataclass(frozen=True)
class Names:
    """The tables, made ready to be looked up. A phrase is its tokens with one space between them."""

    places: Mapping[str, str]
    """How a place may be printed → what it is called."""
    adjectives: Mapping[str, str]
    """ "Taiwanese", "Danes" → the place."""
    peoples: Words
    """Which of these are people: "Danes"."""
    regions: Words
    """Places that are no country: "Europe"."""
    country: Mapping[str, str]
    """A town → its country."""
    adjective_of: Mapping[str, str]
    """A country → its first adjective."""
    given: Mapping[str, str]
    """A given name → "he", "she", or "either"."""
    family_first: Words
    family_last: Words
    companies: Mapping[str, str]
    """A company that needs no introduction → its sort ("automaker")."""
    homes: Mapping[str, Words]
    """A company that needs no introduction → its town, where one writes of it by that, and its country."""
    same: tuple[tuple[str, str], ...]
    stands: Mapping[str, tuple[str, ...]]
    """A noun → the sorts and types it may stand for."""
    sorts: Mapping[str, str]
    """A word of a company's name → its sort: "Motor" is an automaker's."""
    group_nouns: Mapping[str, str]
    """ "carmakers" → the sector, "automakers"."""
    words: Mapping[str, Words]
    """Every other list, by table and key: "organisations legal"."""
    ordinary: Words
    widest: Mapping[str, int]
    """The first word of a known name → the tokens of the longest that begins so."""
    shouted: Mapping[str, str]
    """A place in capitals, as datelines print it → the place."""

    def knowing(self, companies: Mapping[str, str], places: Mapping[str, str]) -> Names:
        """The same with names that a text itself shows to be some; what is known already stays as it is."""
        return replace(
            self,
            companies={**companies, **self.companies},
            places={**places, **self.places},
            widest=_widest((*companies, *places), self.widest),
        )

    def has(self, key: str, word: str) -> bool:
        """Whether the list called *key* holds the word or phrase."""
        return word in self.words[key]

    def is_ordinary(self, word: str) -> bool:
        """Whether the word, or what it is made of, is an ordinary one in small letters."""
        plain = word.casefold()
        return (
            any(form in self.ordinary for form in _forms(plain))
            or f"{plain}s" in self.ordinary
            or ("-" in plain and all(any(form in self.ordinary for form in _forms(part)) for part in plain.split("-")))
        )


def phrase(found: Iterable[Token]) -> str:
    """Tokens as they are looked up."""
    return " ".join([token.text for token in found]).replace("’", "'")


def _widest(phrases: Iterable[str], known: Mapping[str, int]) -> dict[str, int]:
    widest = dict(known)
    for words in phrases:
        first = words.partition(" ")[0]
        widest[first] = max(widest.get(first, 0), words.count(" ") + 1)
    return widest


def _forms(word: str) -> tuple[str, ...]:
    stems = [word]
    for ending, instead in (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
                            ("ly", ""), ("er", ""), ("er", "e"), ("ness", ""), ("d", ""), ("est", ""), ("est", "e"),
                            ("ier", "y"), ("iest", "y")):  # fmt: skip
        if word.endswith(ending) and len(word) - len(ending) > 2:
            stems.append(stem := word[: -len(ending)] + instead)
            if not instead and ending in _DOUBLING and stem[-1] == stem[-2]:
                stems.append(stem[:-1])  # "fatter", "planning"
    return tuple(stems)


_DOUBLING = ("ed", "ing", "er", "est")


def _split(text: str) -> list[str]:
    return [phrase(tokens(part.strip())) for part in text.replace("\n", " ").split(",") if part.strip()]


def known_names(tables: Mapping[str, Mapping[str, Any]]) -> Names:
    """The tables of ``resources/reading``, made ready."""
    places, adjectives, peoples, country, adjective_of = _places(tables["places"])
    people, companies, table = tables["people"], tables["companies"], tables["names"]
    given = {
        name: gender for gender in ("either", "she", "he") for name in str(people["given"][gender]).split()
    }  # later ones win: "Andrea" is no certain "she"
    both = set(people["given"]["he"].split()) & set(people["given"]["she"].split())
    given.update(dict.fromkeys(both, "either"))
    given = {_unmarked(name): gender for name, gender in given.items()} | given
    stands: dict[str, tuple[str, ...]] = {}
    for sort, nouns in table["stands"].items():
        for noun in _split(nouns):
            stands[noun] = (*stands.get(noun, ()), sort)
    words = {
        f"{name} {key}": frozenset(_split(value))
        for name, section in table.items()
        if isinstance(section, Mapping) and name not in ("stands", "groups", "sorts")
        for key, value in section.items()
    }
    words["people particles"] = frozenset(people["particles"]["small"].split())
    words["companies careful"] = frozenset(_split(companies["careful"]["names"]))
    for key, value in tables["places"]["words"].items():
        words[f"places {key}"] = frozenset(_split(value))
    words["places states"] = frozenset(_split(tables["places"]["others"]["states"]))
    all_companies = {name: sort for sort, value in companies["known"].items() for name in _split(value)}
    spelt_out = {name.replace(" & ", " and "): sort for name, sort in all_companies.items()}
    all_companies = {**spelt_out, **all_companies}
    listed = (words[key] for key in LISTED)
    shouted: dict[str, str] = {}
    for form, name in places.items():
        shouted.setdefault(form.upper(), name)
    return Names(
        places=places,
        adjectives=adjectives,
        peoples=frozenset(peoples),
        regions=frozenset(tables["places"]["regions"]),
        country=country,
        adjective_of=adjective_of,
        given=given,
        family_first=frozenset(people["surnames"]["first"].split()),
        family_last=frozenset(people["surnames"]["last"].split()),
        companies=all_companies,
        homes=_homes(tables["homes"], country),
        same=tuple(_pair(pair) for pair in companies["same"]["pairs"]),
        stands=stands,
        sorts={word: sort for sort, value in table["sorts"].items() for word in _split(value)},
        group_nouns={noun: sector for sector, value in table["groups"].items() for noun in _split(value)},
        words=words,
        ordinary=frozenset(str(tables["ordinary"]["words"]).split()),
        widest=_widest((*all_companies, *places, *(name for names in listed for name in names)), {}),
        shouted=shouted,
    )


def _homes(table: Mapping[str, Any], country: Mapping[str, str]) -> dict[str, Words]:
    homes: dict[str, Words] = {}
    for place, value in (row for section in ("countries", "towns") for row in table[section].items()):
        town, _, land = place.partition(", ")
        for company in _split(value):
            homes[company] = homes.get(company, frozenset()) | {town, land or country.get(town, town)}
    return homes


def _pair(text: str) -> tuple[str, str]:
    first, second = (phrase(tokens(part.strip())) for part in text.split("="))
    return first, second


def _add_unmarked(places: dict[str, str], country: dict[str, str]) -> None:
    """Add the places as wires print them: "Sao Paulo"."""
    for form, name in list(places.items()):
        bare = _unmarked(form)
        if bare not in places:
            places[bare] = bare if form == name and name in country else name
            if name in country:
                country.setdefault(bare, country[name])


def _unmarked(name: str) -> str:
    """A name without the marks over its letters."""
    return "".join(letter for letter in normalize("NFD", name.translate(_LETTERS)) if not combining(letter))


_LETTERS = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "đ": "d", "ı": "i"})


def _places(
    table: Mapping[str, Any],
) -> tuple[dict[str, str], dict[str, str], set[str], dict[str, str], dict[str, str]]:
    places: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    peoples: set[str] = set()
    country: dict[str, str] = {}
    adjective_of: dict[str, str] = {}
    for section in ("countries", "regions"):
        for name, row in table[section].items():
            for form in (phrase(tokens(name)), *_split(row.get("also", ""))):
                places[form] = name
            for form in _split(row.get("adjectives", "")):
                adjectives.setdefault(form, name)
                adjective_of.setdefault(name, form)
            for form in _split(row.get("people", "")):
                if form not in adjectives:
                    peoples.add(form)
                adjectives.setdefault(form, name)
    for name, row in table["countries"].items():
        for town in _split(row.get("towns", "")):
            places.setdefault(town, town)
            country.setdefault(town, name)
    for value in table["others"].values():
        for form in _split(value):
            places.setdefault(form, form)
    _add_unmarked(places, country)
    return places, adjectives, peoples, country, adjective_of
