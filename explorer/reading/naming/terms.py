"""Ordinary words with a capital letter → whether they are a term of a contract, no name: "the Offer Period"."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.model.entities import EntityType
from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_DETERMINERS = word_set("the this that these those such our its their his her any each every all no an a said both")
_LEAST = 2.5
_SHORT = 2


def is_plain(spot: Spot, weights: Mapping[EntityType, float], names: Names) -> bool:
    """Whether all words of a name are ordinary ones, and hardly anything around it speaks for a name."""
    plain = all(names.is_ordinary(token.text) or _is_plural(token.text) for token in spot.tokens)
    return plain and max(weights.values(), default=0) < 2


def _is_plural(word: str) -> bool:
    """Whether letters stand for several of a sort: "NPAs", "SMEs"."""
    return word[:-1].isupper() and word[-1:] == "s" and len(word) > _SHORT


def is_term(spots: list[Spot], weights: Mapping[EntityType, float], names: Names) -> bool:
    """Whether ordinary words stand behind an article wherever they are printed: "the Transaction", "Customers"."""
    words = [token.text for token in spots[0].tokens]
    if words[0] in ("The", "the"):
        words = words[1:]
    if not words or len(words) > 3 or not all(names.is_ordinary(word) and word.istitle() for word in words):
        return False
    if len(words) > 1 and any(_is_article_named(spot) for spot in spots):
        return False  # "a majority of The Fresh Market"
    listed = words[0] in names.given or words[0] in names.family_last or words[0] in names.companies
    if listed or max(weights.values(), default=0) >= _LEAST:
        return False
    if all(names.has("common acronyms", spot.line.text(spot.last)) for spot in spots):
        return True  # "Adjusted EBITDA"
    if len(words) == 1 and words[0].endswith("s") and f"{words[0].casefold()}" in names.ordinary:
        return True
    return all(_is_determined(spot, names) for spot in spots)


def _is_determined(spot: Spot, names: Names) -> bool:
    before = spot.line.low(spot.first - 1)
    nation = spot.line.text(spot.first - 1) in names.adjectives
    return nation or before in _DETERMINERS or spot.tokens[0].text == "The"


def _is_article_named(spot: Spot) -> bool:
    """Whether the article itself has a capital letter though no sentence begins there."""
    line, before = spot.line, spot.line.text(spot.first - 1)
    return spot.tokens[0].text == "The" and before.islower() and spot.first > line.begin and not line.heading
