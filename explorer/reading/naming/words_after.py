"""The words behind a name → how much they speak for each type."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.appositions import LABELS, is_owned_product, is_owned_role, is_title
from explorer.reading.naming.localities import is_seat
from explorer.reading.naming.movements import BE, Vote
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.sites import FIELDS, GROUNDS
from explorer.reading.naming.spotting import Spot
from explorer.reading.naming.villages import FOLK
from explorer.reading.naming.works import LAUNCHED
from explorer.reading.text.tokens import word_set

_COMPANY = EntityType.ORGANISATION
_PERSON = EntityType.PERSON
_PLACE = EntityType.PLACE
_PRODUCT = EntityType.PRODUCT
_MINISTRIES = word_set("finance energy economy defence agriculture transport foreign interior prime central supreme")
_TOWN_TAILS = word_set("-based -born -trained -raised -area -listed -headquartered")
_WILL = ("will", "is", "was", "to", "would", ",")
_TOWNLY = word_set(
    "company firm lender chipmaker carmaker automaker drugmaker retailer brewer airline insurer miner utility startup "
    "start-up shipbuilder steelmaker fintech biotech yard manufacturer conglomerate"
)
"""Nouns before which, after "the", the town of somebody stands: "the Herzogenaurach company"."""
_SHOPS = word_set("stores shops branches supermarkets outlets restaurants dealerships showrooms pharmacies")
_HELPING = word_set("has have will would is was had could may might and")
"""What anybody and anything does."""
_BEFORE_PRODUCT = ("the", "its", "a", "new", "of", "and", "'s", "’s", "with", "for", "first", "more")


def followed(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "X's shares", "X-based", "X chairman Alan Whitcombe", "X will be launched", "X acquired"."""
    line, last = spot.line, spot.last
    one, two = line.low(last), line.low(last + 1)
    if one in ("'s", "’s", "'", "’"):
        if names.has("evidence land", two) and (
            two not in _MINISTRIES or names.has("evidence land", line.low(last + 2))
        ):
            yield _PLACE, 3
        elif names.has("evidence owned", two) or names.has("evidence owned", line.low(last + 2)):
            yield _COMPANY, 2
    elif one in _TOWN_TAILS or (one == "-" and two == "based") or is_seat(line, last):
        yield _PLACE, 5
    elif names.has("people roles", one) and line.text(last + 1)[:1].isupper():
        yield _COMPANY, 0 if one in FOLK else 4
    elif names.has("people deeds", one):
        yield _PERSON, 1
    elif names.has("people speaks", one):
        yield _COMPANY, 1
    elif one in _WILL and any(
        line.low(last + step) in LAUNCHED and line.low(last + step - 1) in BE for step in range(1, 7)
    ):
        yield _PRODUCT, 3
    elif names.has("evidence deeds", one):
        if not names.has("evidence where", line.low(spot.first - 1)):
            yield _COMPANY, 0.3 if one in _HELPING else 1
    elif (
        _is_product_noun(one, names) or (names.is_ordinary(one) and one.islower() and names.has("products nouns", two))
    ) and (line.low(spot.first - 1) in _BEFORE_PRODUCT or line.text(spot.first - 1).isdigit()):
        yield _PRODUCT, 4 if spot.tokens[0].text in names.companies and len(spot.tokens) > 1 else 2


def placed(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "X, Indiana", "the X mine", "X and his team", "X, COO of"."""
    line, last = spot.line, spot.last
    one, two = line.low(last), line.low(last + 1)
    state = line.text(last + 1)
    if one == "," and (names.has("places states", state) or names.has("places abbreviated", state)):
        yield _PLACE, 3 if line.text(last + 2) in (",", ".", ")", "") else 1
    if one == "and" and two in ("his", "her"):
        yield _PERSON, 3
    if one == "," and is_title(line, last + 1, names):
        yield _PERSON, 4


def followed_further(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "the AgriVision summit", "the Ishikari wind farm", "in X, Norway", "X, 54,"."""
    line, last = spot.line, spot.last
    one, two = line.low(last), line.low(last + 1)
    maker = two in ("maker", "company", "producer") and names.is_ordinary(one)
    if line.low(spot.first - 1) == "the" and (one in _TOWNLY or maker) and len(spot.tokens) < 3:
        yield _PLACE, 2.5
    elif (
        line.low(spot.first - 1) in ("the", "its")
        and one not in LABELS
        and one not in GROUNDS
        and any(names.has("evidence sort", phrase(line.tokens[last : last + width])) for width in (1, 2))
    ):
        yield _COMPANY, 2.5  # "the Savoy Palace hotel chain"
    if one in _SHOPS and names.has("evidence where", line.low(spot.first - 1)):
        yield _COMPANY, 4  # "in Elkjøp stores"
    if names.has("events nouns", one) or names.has("events nouns", f"{one} {two}"):
        yield EntityType.EVENT, 4
    if one in FIELDS and names.has("evidence based", two):
        yield _PLACE, 3
    beside = line.text(last + 2) if one in ("and", ",") and line.text(last + 1)[:1].isupper() else line.text(last)
    if beside in ("plants", "factories", "fabs", "mills", "mines", "refineries", "shipyards", "warehouses"):
        yield _PLACE, 4  # "its Suminoe and Kaizuka plants"
    if (
        one == ","
        and (line.text(last + 1) in names.places or names.has("places abbreviated", line.text(last + 1)))
        and line.low(spot.first - 1) in ("in", "near", "at", "of", "from", "that", "outside")
    ):
        yield _PLACE, 3
    if one == "," and is_owned_product(line, last, names):
        yield _PRODUCT, 3
    if one == "," and (two == "who" or is_owned_role(line, last, names)):
        yield _PERSON, 4
    if one == "," and two.isdigit() and line.text(last + 2) == ",":
        yield _PERSON, 4


def _is_product_noun(word: str, names: Names) -> bool:
    return names.has("products nouns", word) or (word.endswith("s") and names.has("products nouns", word[:-1]))
