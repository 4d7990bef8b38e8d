"""The words before a name → how much they speak for each type."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.appositions import EITHER, VAGUE_GOODS
from explorer.reading.naming.lines import Line
from explorer.reading.naming.movements import Vote
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.sites import HOUSES, WORKS
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_COMPANY = EntityType.ORGANISATION
_PERSON = EntityType.PERSON
_PLACE = EntityType.PLACE
_PRODUCT = EntityType.PRODUCT
_OWN = frozenset(
    ("its", "new", "upcoming", "their", "latest", "first", "forthcoming", "planned", "popular", "flagship")
)
_HOUSED = word_set("subsidiary unit partner rival customer supplier competitor partners rivals customers suppliers")
_MODALS = word_set("will to would can could may might should must help helps helped")
_TONNAGES = word_set("teu dwt gt grt cbm ceu ton tonne -ton -tonne -teu -dwt -built")
_SOMEBODY = word_set("broker analyst trader official dealer source lawyer economist resident farmer diplomat banker")
_HOUSEHOLD = word_set(
    "co-operative cooperative bank club brewery bakery dairy firm startup start-up outfit distillery winery"
)
"""What is called by its town: ", the Graz brewery,"."""
_NEAR = word_set("near outside around beside opposite")
_AFTER_GOODS = word_set("in on at to for from with by this last next and")


def noun_before(line: Line, at: int, key: str, names: Names) -> str:
    """The noun of the list that ends right before *at* ("chipmaker Velar"), or an empty text."""
    for width in (3, 2, 1):
        if at - width >= line.begin:
            words = phrase(line.tokens[at - width : at]).casefold()
            if names.has(key, words):
                return words
    return ""


def after_noun(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "chipmaker Velar", "analyst Kim Dong-hyun", "a malaria vaccine, TartuVax,"."""
    line, first = spot.line, spot.first
    one, two = line.low(first - 1), line.low(first - 2)
    does = two in _MODALS and one in ("fund", "house", "partner", "back", "brand", "label", "staff")
    if noun_before(line, first, "evidence sort", names) and one not in ("owner", "investor", "leader") and not does:
        yield _COMPANY, 3
    elif names.has("people roles", one):
        yield _PERSON, 1 if one in EITHER and len(spot.tokens) == 1 else 3
    elif names.has("products nouns", one) and one not in VAGUE_GOODS and len(spot.tokens) < 4:
        yield _PRODUCT, 3 if len(spot.tokens) > 1 else 2.5  # "survival hit Hollowfrost"
    if one == "the" and names.has("products nouns", two) and line.text(first - 2).islower() and len(spot.tokens) > 1:
        yield _PRODUCT, 2.5  # "named its new ship the Berlin Express"
    if one == "counterpart" and any(line.low(first - back) == "its" for back in (2, 3, 4)):
        yield _COMPANY, 3  # "X and its Lithuanian counterpart Velar"
    if one in _TONNAGES and line.text(first - 2)[-1:].isdigit():
        yield _PRODUCT, 4  # "the 1,740 teu Aster Star", "the 2008-built Aster Star"
    comma = first - 1 if one == "," else first - 2 if two == "," and one == "the" else 0
    if comma > 0 and line.text(spot.last) in (",", ".", "”", ")"):
        carries = names.has("organisations heads", spot.tokens[-1].text)
        for key, vote in (
            ("products nouns", (_PRODUCT, 3)),
            ("evidence sort", (_COMPANY, 2)),
            ("people roles", (_PERSON, 2)),
        ):
            if noun_before(line, comma, key, names) and not (carries and key == "products nouns"):
                yield vote
                return
    if (
        one in ("a", "an")
        and line.text(spot.last).islower()
        and noun_before(line, spot.last + 1, "evidence sort", names)
    ):
        yield _PLACE, 4  # "an Avignon producer"
    if one == "the" and two == "," and line.low(spot.last) in _HOUSEHOLD and line.text(spot.last + 1) in (",", "."):
        yield _PLACE, 4  # "X, the Graz brewery,"


def after_word(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in "acquire X", "a stake in X", "in X", "launched X"."""
    line, first = spot.line, spot.first
    one, two = line.low(first - 1), line.low(first - 2)
    dealt = one in ("of", "with") or (one == "in" and two not in _HOUSED)
    if names.has("evidence before", one) or (dealt and names.has("evidence before", two)):
        yield _COMPANY, 2
    elif one in ("at", "of", "for") and any(
        names.has("people titles", line.text(first - step)) or names.has("people roles", line.low(first - step))
        for step in range(2, 7)
    ):
        yield _COMPANY, 3 if one == "at" else 1
    elif one in ("with", "by", "between", "from", "to", "for", "at"):
        yield _COMPANY, 0.5
    elif names.has("evidence where", one) or (one == "off" and two.islower()) or (one == "the" and two in _NEAR):
        sits = one == "in" and two.removesuffix("s") in _SOMEBODY
        yield _PLACE, 4 if sits else 2  # "a broker in Glyfada said"
    if one == "between" and line.low(spot.last) == "and" and line.text(spot.last + 1) in names.places:
        yield _PLACE, 3  # "between Rhayader and Cardiff"
    ordinary = any(names.is_ordinary(token.text) for token in spot.tokens)
    owner = line.text(first - 2) in names.places or line.text(first - 3) in names.given
    if one in ("'s", "’s") and len(spot.tokens) == 2 and not owner and not ordinary:
        yield _PERSON, 1.5  # "Wizz's József Váradi"
    if one in ("in", "at", "near", "of", "off") and (names.has("evidence based", two) or two in ("farm", "farms")):
        yield _PLACE, 0 if one == "of" and (two in HOUSES or two in WORKS) else 2
    if names.has("people speaks", one) and line.text(first - 2) in ("”", '"', ","):
        yield _PERSON, 1
    if names.has("products launch", one) or (names.has("products launch", two) and one in ("the", "its", "a", "new")):
        yield _PRODUCT, 2
    if one in _OWN:
        alone = not line.text(spot.last).isalpha() or line.low(spot.last) in _AFTER_GOODS
        alone = alone and one in ("its", "their")
        yield _PRODUCT, 2 if one == "new" and two in ("the", "its", "a") else 1.6 if alone else 1
    elif one == "the" and two not in ("by", "with"):
        yield _PRODUCT, 1.5 if len(spot.tokens) > 1 else 1


def called(spot: Spot, names: Names) -> Iterator[Vote]:
    """What "to be called X" speaks of: the nouns before it in the sentence say."""
    line, first = spot.line, spot.first
    if line.low(first - 1) in ("called", "named", "dubbed", "as"):
        for at in range(max(line.begin, first - 9), first):
            if names.has("products nouns", line.low(at)):
                yield _PRODUCT, 2
            elif names.has("evidence sort", line.low(at)):
                yield _COMPANY, 3
        if any(names.has("people roles", line.low(at)) for at in range(max(line.begin, first - 3), first)):
            yield _PERSON, 4  # "a leaker known as X"
