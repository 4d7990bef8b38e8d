"""The words around a name → how much they speak for each type."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from explorer.model.entities import EntityType
from explorer.reading.naming.appositions import apposed
from explorer.reading.naming.articles import with_article
from explorer.reading.naming.dealings import dealt, led, told
from explorer.reading.naming.enumerated import enumerated
from explorer.reading.naming.localities import lies
from explorer.reading.naming.movements import moved
from explorer.reading.naming.names import Names
from explorer.reading.naming.quoted import quoted
from explorer.reading.naming.sites import at_town, listed_with, sited
from explorer.reading.naming.spotting import Spot
from explorer.reading.naming.stretches import is_capital
from explorer.reading.naming.villages import local
from explorer.reading.naming.words_after import followed, followed_further, placed
from explorer.reading.naming.words_before import after_noun, after_word, called
from explorer.reading.naming.works import made, released

Weights = defaultdict[EntityType, float]


def evidence(found: Iterable[Spot], names: Names) -> Weights:
    """What the words around all the places where one name is printed say together."""
    weights: Weights = defaultdict(float)
    for spot in found:
        for rule in (
            after_noun,
            after_word,
            at_town,
            listed_with,
            enumerated,
            quoted,
            sited,
            lies,
            local,
            made,
            released,
            moved,
            dealt,
            led,
            told,
            with_article,
            called,
            followed,
            followed_further,
            placed,
            apposed,
        ):
            for sort, weight in rule(spot, names):
                weights[sort] += weight
    return weights


def looks_printed(spot: Spot) -> bool:
    """Whether the capital letter of a name of one word says something: no sentence begins there."""
    return (
        is_capital(spot.tokens[0]) and spot.first > spot.line.begin and spot.line.text(spot.first - 1) not in "“\"‘'•:"
    )
