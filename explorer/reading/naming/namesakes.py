"""A name that people are called by → what else goes by it: "conglomerate John Keells", "of Newton Aycliffe"."""

from __future__ import annotations

from explorer.model.entities import EntityType
from explorer.reading.naming.dealings import employs, is_owned
from explorer.reading.naming.evidence import evidence
from explorer.reading.naming.movements import is_engaged
from explorer.reading.naming.name_types import Guess
from explorer.reading.naming.names import Names, phrase
from explorer.reading.naming.sites import GROUNDS
from explorer.reading.naming.spotting import Spot
from explorer.reading.naming.words_before import noun_before
from explorer.reading.text.tokens import word_set


def no_person_all_the_same(spots: list[Spot], names: Names) -> Guess | None:
    """What else a person's name is of; None where it is a person's."""
    if _is_firm_all_the_same(spots, names):
        return Guess(EntityType.ORGANISATION)
    return Guess(EntityType.PLACE) if _is_town_all_the_same(spots, names) else None


def _is_firm_all_the_same(spots: list[Spot], names: Names) -> bool:
    """Whether a person's name is a firm's: "conglomerate John Keells"; never said to speak, and "X's shares"."""
    for shown in (_is_firms, _has_agent, _is_someones):
        if all(shown(spot, names) for spot in spots):
            return True
    if any(spot.line.text(spot.last) == "," and spot.line.low(spot.last + 1) == "which" for spot in spots):
        return not any(spot.titled for spot in spots)  # "Glen Orrin, which bottles"
    if any(spot.titled for spot in spots) or not any(
        is_engaged(spot) or is_owned(spot) or employs(spot, names) for spot in spots
    ):
        return False
    return evidence(spots, names)[EntityType.PERSON] < 2 and not any(_says(spot, names) for spot in spots)


def _is_town_all_the_same(spots: list[Spot], names: Names) -> bool:
    """Whether a person's name is a town's: "Velar, of Newton Aycliffe,", "a plant in Newton Aycliffe"."""
    if any(spot.titled or _says(spot, names) for spot in spots) or not any(map(_lies, spots)):
        return False
    return evidence(spots, names)[EntityType.PERSON] < 2


def _lies(spot: Spot) -> bool:
    line, one, two = spot.line, spot.line.low(spot.first - 1), spot.line.low(spot.first - 2)
    behind = line.text(spot.last) in (",", ".", ")", "") or line.text(spot.last).islower()
    beside = one == "of" and two == "," and line.text(spot.first - 3)[:1].isupper()
    return behind and (beside or (one in ("in", "near") and two in GROUNDS | _LYING))


_LYING = word_set("based headquartered located homes jobs workers people residents born residents streets town village")


def _says(spot: Spot, names: Names) -> bool:
    return names.has("people speaks", spot.line.low(spot.last)) or names.has("people deeds", spot.line.low(spot.last))


def _is_firms(spot: Spot, names: Names) -> bool:
    """Whether the noun of a company stands before the name: "conglomerate John Keells"."""
    noun = noun_before(spot.line, spot.first, "evidence sort", names)
    end = spot.first - len(noun.split())
    before = (phrase(spot.line.tokens[max(0, end - width) : end]) for width in (1, 2))
    near = spot.line.low(end - 1)
    if noun in ("rival", "competitor") and near in _NEAR and not spot.titled:
        return True  # "a merger with local competitor Otto Reiff"
    of_firm = spot.line.text(end - 1)[:1].isupper() and not any(
        words in names.adjectives or words in names.places for words in before
    )
    # "CD Projekt producer Adam Rybak" is of that firm.
    return bool(noun) and not spot.titled and not of_firm and noun.split()[-1] not in _OF_PEOPLE


def _has_agent(spot: Spot, names: Names) -> bool:
    """Whether its man follows a long name: "Ray White Rural Broken Hill agent Clinton Bailey"."""
    line, last = spot.line, spot.last
    return (
        len(spot.tokens) > 2
        and not spot.titled
        and names.has("people roles", line.low(last))
        and line.text(last).islower()
        and line.text(last + 1) in names.given
    )


def _is_someones(spot: Spot, names: Names) -> bool:
    """Whether somebody is "of" it, as nobody is of a person: "Tom Baines of Ray White said"."""
    line, of = spot.line, spot.first - 1
    return line.low(of) == "of" and line.text(of - 1).istitle() and line.text(of - 2) in names.given


_NEAR = word_set("local domestic regional foreign larger smaller bigger listed unlisted neighbouring crosstown")
_OF_PEOPLE = word_set(
    "partner rival leader owner investor trader builder farmer specialist player champion newcomer challenger buyer "
    "seller engineer customer client competitor parent contractor broker shareholder backer sponsor tenant dealer "
    "miner house club team body government party auctioneer butcher publican vicar newsagent landlord landlady "
    "shopkeeper grower hotelier grocer chef restaurateur architect solicitor undertaker"
)
