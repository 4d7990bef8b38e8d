"""Words for a place → the place they mean: "Graz", "the town of Graz", "there", "where"."""

from __future__ import annotations

from explorer.model.entities import EntityType
from explorer.reading.grammar.parties import Parties
from explorer.reading.grammar.phrases import COMMA
from explorer.reading.text.tokens import word_set

PARTS = word_set(
    "town city village district suburb borough municipality port port-city province state region county prefecture "
    "island canton area outskirts edge centre center suburbs vicinity coast shores docks neighbourhood "
    "neighborhood north south east west north-east north-west south-east south-west northeast northwest southeast "
    "zone park estate valley corridor belt peninsula "
    "southwest end side heart fringe fringes foot banks shore territory republic kingdom emirate harbour harbor "
    "capital cities towns parts basin"
)

CONTINENTS = frozenset({
    "europe", "european", "asia", "asian", "africa", "african", "america", "americas", "latin america",
    "latin american", "north america", "north american", "south america", "south american", "middle east",
    "middle eastern", "eurasia", "west", "western",
})  # fmt: skip
"""What is too wide to tell where somebody is."""
_STREETS = word_set(
    "street road lane square avenue way drive place row terrace hill parade crescent close quay wharf market estate "
    "park mall centre center arcade broadway highway boulevard green gate walk yard mews embankment promenade"
)
"""What a small place is called by: who opens there is at home there, and has entered no market."""


def is_street(name: str) -> bool:
    """Whether a name in small letters is that of a street, a mall or the like."""
    words = name.split()
    return len(words) > 1 and words[-1] in _STREETS


def places(parties: Parties, index: int) -> list[int]:
    """The pieces that name a place in the list of noun phrases that begins here."""
    found = list[int]()
    for at in parties.clauses.listed(index):
        phrase = parties.clauses.phrases[at]
        last = parties.parsed.pieces[phrase.last - 1].low
        after = parties.clauses.after(at)[:1]
        inner = [to for preposition, to in after if preposition == "of"] if last in PARTS and phrase.entity < 0 else []
        found += parties.names(inner or [at]) or _within(parties, at)
    return [piece for piece in found if parties.type_of(piece) is EntityType.PLACE]


def _within(parties: Parties, index: int) -> list[int]:
    """The place whose part a noun phrase is: "the Kezad industrial zone", "Bac Giang province"."""
    phrase, pieces = parties.clauses.phrases[index], parties.parsed.pieces
    told = phrase.entity < 0 and pieces[phrase.last - 1].low in PARTS
    named = [at for at in range(phrase.first, phrase.last - 1) if pieces[at].pointer]
    return named if told and len(named) == 1 else []


def there(parties: Parties, end: int) -> list[int]:
    """The place that "there" means right after a phrase that ends so: the last one told of before it."""
    pieces = parties.parsed.pieces
    if end >= len(pieces) or pieces[end].low != "there":
        return []
    told = [at for at in range(end) if pieces[at].pointer and parties.type_of(at) is EntityType.PLACE]
    return told[-1:]


def where(parties: Parties, verb: int) -> list[int]:
    """The place that "where" before a verb and its subject means: "in Graz, where X has a plant"."""
    clauses = parties.clauses
    subject = clauses.subject(verb)
    at = subject[0] - 1 if subject and subject[0] < verb else -1
    if clauses.head(at) != "where":
        return []
    at -= 2 if clauses.sort(at - 1) == COMMA else 1
    return [piece for piece in parties.name(at) if parties.type_of(piece) is EntityType.PLACE] if at >= 0 else []
