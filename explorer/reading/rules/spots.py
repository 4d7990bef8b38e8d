"""A noun phrase → the place it means: "Graz", "the town of Graz", "the outskirts of Graz"."""

from __future__ import annotations

from explorer.model.entities import EntityType
from explorer.reading.grammar.parties import Parties
from explorer.reading.text.tokens import word_set

_PARTS = word_set(
    "town city village district suburb borough municipality port port-city province state region county prefecture "
    "island canton area outskirts edge centre center heart suburbs vicinity coast shores docks neighbourhood "
    "neighborhood north south east west north-east north-west south-east south-west northeast northwest southeast "
    "southwest territory republic kingdom emirate harbour harbor capital cities towns parts basin"
)


def places(parties: Parties, index: int) -> list[int]:
    """The pieces that name a place in the list of noun phrases that begins here."""
    found = list[int]()
    for at in parties.clauses.listed(index):
        phrase = parties.clauses.phrases[at]
        last = parties.parsed.pieces[phrase.last - 1].low
        after = parties.clauses.after(at)[:1]
        inner = [to for preposition, to in after if preposition == "of"] if last in _PARTS and phrase.entity < 0 else []
        found += parties.names(inner or [at])
    return [piece for piece in found if parties.type_of(piece) is EntityType.PLACE]
