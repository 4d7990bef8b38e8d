"""A word that stands for somebody → how well one of those named fits it, by what the text tells of them."""

from __future__ import annotations

from explorer.model.entities import EntityType
from explorer.reading.naming.described import Description, with_country
from explorer.reading.naming.headwords import StandIn
from explorer.reading.naming.homelands import is_such_a_place
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.naming.verb_like import is_verb_like
from explorer.reading.text.tokens import word_set

OTHERS = word_set("customer client rival competitor partner seller target business supplier vendor contractor")
"""Nouns for somebody beside whom the text is about."""
_SIDES = word_set("club team side")
PLAIN = word_set("company firm group business corporation concern enterprise")
"""Nouns that any company may be called by."""
_OF_COMPANIES = word_set("shares share stock shareholders shareholder customers revenue revenues profit profits sales")
"""What companies have, places and authorities have not."""
_THINGS = {
    EntityType.ORGANISATION: 1.0,
    EntityType.PRODUCT: -0.7,
    EntityType.PLACE: -1.2,
    EntityType.AGREEMENT: -1.0,
    EntityType.EVENT: -1.2,
    EntityType.GROUP: -2.5,
}
"""How likely "it" means one of these."""
_KNOWN_AS = 2.0
"""From here on somebody is known to be what the noun says."""


_OF_ITS_SORT = 2.4
"""Somebody is known to be of the sort that the noun is of."""
_BODIES = frozenset(("institution", "club", "media"))
"""Sorts that are rarely mistaken: "the university", "the club"."""
_OF_NO_SORT = 0.6
"""It is not known of what sort somebody is."""
_OTHERWISE_CALLED = 0.7
"""The text calls somebody by another noun that says what they do."""
_VAGUE = (
    PLAIN
    | OTHERS
    | word_set(
        "brand giant startup start-up maker manufacturer unit subsidiary arm division affiliate producer provider "
        "owner parent buyer leader player outfit conglomerate multinational newcomer heavyweight chain house label "
        "side body developer operator"
    )
)
"""Nouns that say little of what a firm does."""


def is_called(noun: str, one: Description) -> bool:
    """Whether the text calls somebody by this very noun, and not by one that any company bears."""
    known = one.nouns | one.called
    kin = any(other.endswith(noun) for other in known) and len(noun) >= len("yard")  # "the yard": of a shipyard
    return (noun in known or kin) and noun not in PLAIN


def fitness(word: StandIn, line: Line, one: Description, names: Names) -> float | None:
    """How well somebody fits the noun or pronoun; None for not at all."""
    if word.gender:
        if one.type is not EntityType.PERSON or (one.gender and one.gender != word.gender):
            return None
        return 1.0 if one.gender else 0.5
    if word.sorts == ("it",):
        if word.owner and any(line.low(at) in _OF_COMPANIES for at in (word.last, word.last + 1)):
            apart = one.type is not EntityType.ORGANISATION or ("institution" in one.sorts and "bank" not in one.nouns)
            return -3.0 if apart else -0.6 if "media" in one.sorts else 1.0
        return -0.6 if "media" in one.sorts else _THINGS.get(one.type)
    if word.sorts == ("people",):
        return 2.0 if one.type is EntityType.ORGANISATION and word.nations <= one.nations else None
    if word.called:
        return 3.0 if line.low(word.last - 1) in one.called | one.nouns else None
    fit = _noun_fit(word, line, one)
    if fit is None or (word.ranked and fit < _KNOWN_AS and one.sorts and line.low(word.last - 1) not in PLAIN):
        return None
    kin = line.low(word.first - 2) in ("its", "their")  # "its Vietnamese rival": one that is known to be Vietnamese
    if (word.ranked or kin) and (not word.nations <= one.nations or (kin and "media" in one.sorts)):
        return None
    for nation in word.nations:
        home = with_country(nation, names)
        if one.nations and not (home & one.nations):
            return None
        if nation in names.country and nation not in one.nations and any(home in names.country for home in one.nations):
            fit -= 2.5  # A Melbourne company is hardly "the Launceston company".
        # That a bank is Italian does not make it "the Modena lender".
        fit += 3 if nation in one.nations else 0.7 if one.nations else 0
    return fit


def _noun_fit(word: StandIn, line: Line, one: Description) -> float | None:
    """How well somebody fits the noun, whatever the place before it."""
    noun = line.low(word.last - 1)
    fit = _OF_ITS_SORT + 0.6 if noun in one.sorts else _sort_fit(word.sorts, one)
    if one.type is EntityType.ORGANISATION and fit is None:
        firm = "organisation" in word.sorts or not {"place", "person", "institution"} & set(word.sorts)
        fit = 0.2 if not one.sorts and noun in _SIDES else _strange_fit(word, one) if firm else None
    elif (
        one.type is EntityType.ORGANISATION
        and "institution" in one.sorts
        and noun in _SIDES
        and "side" not in one.sorts
    ):
        return None  # "The club" is not the body that rules over clubs.
    apart = word.words and one.words and not word.words & one.words
    if one.type is EntityType.PLACE and noun in one.nouns:
        return 4.0  # "the state of X", and later "the state"
    if (noun in one.nouns or is_called(noun, one)) and not apart and not _is_other_noun(word, line, one):
        fit = max(fit or 0.0, 1.0) + (0.9 if noun in PLAIN else 2.4)  # "the startup": whoever was called one
    elif fit is not None and one.type is EntityType.ORGANISATION and noun not in _VAGUE and one.nouns - _VAGUE - _SIDES:
        fit -= _OTHERWISE_CALLED  # "the oil major": hardly the one that was called a utility
    whole = line.low(word.last - 2) in ("whole", "entire")
    if noun in PLAIN and one.nouns & OTHERS and noun not in one.nouns:
        fit = (fit or 0.0) - 0.8  # "Rival Orion approached Velar. Kastor had looked at the company, too."
    told = noun != "business" or whole or one.part or noun in one.nouns or is_verb_like(line, word.last)
    told = told or line.low(word.first - 1) in _RUNS
    if fit is None or not told or not is_such_a_place(noun, one):
        return None
    return fit + (1.5 if word.words & (one.words | one.has) else 0.0)


_RUNS = word_set(
    "started start starting founded founding found ran run runs running owned owns own owning built building inherited "
    "leave leaves leaving left joined join joining rejoined quit bought buy buying acquired rescued rescue grew "
    "list float sell selling sold put offload"
)
"""What people do with a business that is a firm: "started the business in 1986"."""


_APART = word_set("investor airline club")
"""Sorts that a firm of another sort is not of."""


def _strange_fit(word: StandIn, one: Description) -> float | None:
    """How well a firm of a nation fits a noun that is not what it is known as: worse where it is known as another."""
    if not word.nations & one.nations:
        return None
    if one.sorts and _APART.intersection(word.sorts) and not one.nouns - PLAIN:
        return None  # "the US fund": no oil company
    return -1.4 if one.sorts and set(word.sorts) - {"organisation"} and not one.nouns else -0.2


def _is_other_noun(word: StandIn, line: Line, one: Description) -> bool:
    """Whether the noun has a small word before it that nobody said of them: "the flag carrier", "budget carrier"."""
    before = line.text(word.last - 2)
    told = word.last - 2 > word.first and before.islower() and not word.words
    return told and bool(one.words) and before not in one.words


_WIDE = frozenset(("institution", "media", "place", "product", "event", "agreement", "technology"))
"""Sorts that a firm of another sort may be of as well."""


def _sort_fit(sorts: tuple[str, ...], one: Description) -> float | None:
    if one.type.value in sorts and one.type is not EntityType.ORGANISATION:
        return 1.0
    if one.type is not EntityType.ORGANISATION:
        return None
    special = frozenset(sorts) - {"organisation", "person", "two"}
    if special & one.sorts:
        return _OF_ITS_SORT + (0.6 if special & one.sorts & _BODIES else 0.0)
    if special - _WIDE and one.sorts and "organisation" in sorts and "institution" not in one.sorts:
        return -0.2  # "the retailer": not a firm that is known to make cars
    if "organisation" in sorts:
        return -1.6 if "institution" in one.sorts else -0.3 if "media" in one.sorts else 1.0
    if not special - {"place", "product", "event", "agreement"}:
        return None
    if not special - {"place", "product", "event", "agreement", "institution", "media"}:
        return None
    return None if one.sorts else 0.2 if special & _BODIES else _OF_NO_SORT
