"""Where the name of a place is printed → whether a firm or a club goes by it: "Genoa's owner", "Zealand also has"."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_SUPPORT = word_set(
    "fans fan supporters supporter striker strikers goalkeeper midfielder defender winger coach captain squad ultras "
    "footballers forward playmaker manager"
)
_OWNERS = word_set("owner owners shareholders shareholder board shares chief ceo cfo president chairman directors bid")
_BE = word_set("is was are were remains has had")
_DEGREES = word_set("part partly majority wholly jointly still now been be being also privately fully mostly currently")
_DONE = word_set("owned controlled backed bought acquired sold taken founded relegated promoted listed delisted")
_WHERE = word_set("in near at from to around across outside into of")
_HEADS = word_set("president chief chairman chairwoman ceo cfo finance board shares spokesman spokeswoman founder")
"""Whom a firm has and no place: "Kanto's president", of Kanto Robotics."""
_LEADS = word_set("director chairman chairwoman chair chief president ceo")
_DEALT = word_set(
    "stake stakes shares share interest holding holdings invest invests invested investment investor investors owner "
    "owners control acquisition takeover purchase sale offer bid bids approach talks agreement deal contract contracts "
    "partnership alliance rival rivals spokesman spokeswoman spokesperson customer customers supplier suppliers "
    "shareholder shareholders boss head founder lawyers merger half third quarter rest unit subsidiary belongs belong "
    "belonged sold supplied supplies owed owes awarded hired together analyst analysts board management jointly"
)


def is_of_town(spots: Iterable[Spot]) -> bool:
    """Whether a club goes by its town's name: "Genoa fans", "Milan's striker", "Girona is part owned by"."""
    return any(_is_club(spot) for spot in spots)


def _is_club(spot: Spot) -> bool:
    line, last = spot.line, spot.last
    if line.low(last) in _SUPPORT:
        return True
    if line.low(last) in ("'s", "’s", "'", "’"):
        return line.low(last + 1) in _SUPPORT or line.low(last + 1) in ("owner", "owners", "shareholders")
    return _is_dealt_with(spot) and line.low(spot.first - 1) not in ("of", "and", ",")


def _is_dealt_with(spot: Spot) -> bool:
    """As in "X is part owned by", "X, owned by": what nobody says of a town."""
    line, at = spot.line, spot.last
    if line.text(at) == ",":
        return line.low(at + 1) in _DONE - {"founded", "taken", "listed"} and line.low(at + 2) in ("by", "over")
    if line.low(at) not in _BE:
        return False
    at += 1
    while line.low(at) in _DEGREES or line.low(at) == "-":
        at += 1
    return line.low(at) in _DONE - {"founded"} and line.low(at + 1) in ("by", "over", "to")


def acts_as_firm(spots: Iterable[Spot], since: int, names: Names) -> bool:
    """Whether a place's name stands for a firm that is named in full before, and never for the place."""
    spots = tuple(spots)
    if any((spot.start < since and not _is_in_headline(spot)) or _is_whereabouts(spot) for spot in spots):
        return False
    return any(_acts(spot, names) for spot in spots)


def _is_in_headline(spot: Spot) -> bool:
    """Whether it begins a line above the text: "Harlow eyes Brandt"."""
    return spot.line.index == 0 and spot.first == 0 and spot.line.tokens[-1].text not in (".", "!", "?", ":", '"', "”")


def _is_whereabouts(spot: Spot) -> bool:
    line, first = spot.line, spot.first
    return line.low(first - 1) in _WHERE and not any(line.low(first - back) in _DEALT for back in (2, 3))


def _acts(spot: Spot, names: Names) -> bool:
    line, first, last = spot.line, spot.first, spot.last
    one, two = line.low(last), line.low(last + 1)
    if names.has("evidence deeds", one) or one in ("shares", "said", "also"):
        return True
    if one in ("'s", "’s"):
        led = two in ("managing", "executive", "acting", "interim") and line.low(last + 2) in _LEADS
        return two in _HEADS or two in _OWNERS or led
    told = one == "," and (two in _DONE or two in ("which", "whose", "based"))
    dealt = line.low(first - 1) in ("for", "with", "by", "of", "in", "to", "at") and line.low(first - 2) in _DEALT
    return told or dealt or _is_dealt_with(spot)
