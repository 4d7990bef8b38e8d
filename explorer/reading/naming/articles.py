"""The article before a name → whether it is a product: "a steel Navitimer", "a Toyota HiAce"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.movements import Vote
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_PRODUCT = EntityType.PRODUCT
_SELLS = word_set("sell sells sold selling offers offer offering markets drives drove driven wears wore worn bought")
_SOLD_AS = word_set("sold marketed branded prescribed rebadged exported distributed")
_ENDS = word_set(
    ", . ; : ) ” in for with from at on since that which and or through under by to as into onto because when while"
)
_NO_GOODS = word_set("former late new second future fellow rival certain visiting young mr ms so-called would-be local")


def _is_listed_ship(spot: Spot) -> bool:
    """As in "The Front Alta, the Front Cascade and the Front Tweed will sail"."""
    line, first, last = spot.line, spot.first, spot.last
    if len(spot.tokens) - (spot.tokens[0].text == "The") != 2 or "the" not in (line.low(first - 1), line.low(first)):
        return False
    after = line.text(last) in (",", "and") and line.text(last + 1) == "the" and line.text(last + 2)[:1].isupper()
    before = line.text(first - 2) in (",", "and") and line.text(first - 3)[:1].isupper()
    return after or (before and line.text(first - 1) == "the")


def with_article(spot: Spot, names: Names) -> Iterator[Vote]:
    """Votes for a product: an article stands right before it, and no noun behind."""
    line, first, last = spot.line, spot.first, spot.last
    one, two = line.low(first - 1), line.low(first - 2)
    ends = line.low(last) in _ENDS or line.low(last) == ""
    if one == "as" and two in _SOLD_AS and ends:
        yield _PRODUCT, 3.5
    if _is_listed_ship(spot):
        yield _PRODUCT, 2
    if not ends or len(spot.tokens) > 3 or spot.phrase in names.companies or spot.phrase in names.places:
        return
    if one == "the" and two in _SELLS and line.low(last) not in ("and", "for", "which", "by"):
        yield _PRODUCT, 2.5
    if one not in ("a", "an"):
        plain = line.text(first - 1).islower() and one.isalpha() and one not in _NO_GOODS
        plain = plain and not (names.has("evidence sort", one) or names.has("people roles", one))
        if not (plain and two in ("a", "an") and names.is_ordinary(one)):
            return
        yield _PRODUCT, 2
        return
    if any(phrase(spot.tokens[:width]) in names.companies for width in range(1, len(spot.tokens))):
        yield _PRODUCT, 3.5
    elif len(spot.tokens) < 3:
        yield _PRODUCT, 2.5
