"""Where a name is printed → whether it takes no part there: "told CNBC", "LSEG data", "the DAX index"."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.model.entities import EntityType
from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_FIGURES = word_set("data figures statistics estimates survey surveys poll polls charts prices ratings")
"""What a house gives that is only quoted: "LSEG data", "figures from Kpler"."""
_GAUGES = word_set("index indexes indices gauge benchmark futures average")
_LAWS = word_set("law act regulation directive rule rules standard standards certification certificate mark tax bill")
_TITLES = word_set("newspaper daily weekly magazine broadcaster website outlet agency news paper channel radio podcast")
"""What stands before the name of one who is told: "told the newspaper Dagens Teknik"."""
_SEEN = word_set("seen obtained reviewed viewed")
_REPORTS = word_set("report reports article story interview column")
_VENUES = word_set("Nasdaq NASDAQ NYSE BSE NSE LSE AIM Xetra Euronext Bursa Borsa Börse Exchange JSE TSX ASX HKEX KRX")
_TRADES = word_set(
    "share shares stock stocks closed close rose fell gained lost climbed dropped listed quoted traded trades trading"
)
_NETWORKS = word_set(
    "X Twitter Facebook LinkedIn Instagram TikTok YouTube WeChat Discord Twitch Pinterest Weibo Telegram Bluesky"
)
_POSTED = word_set(
    "post posts posted wrote writing said praised video message messages statement tweeted follow "
    "denied dismissed confirmed live"
)
_CONTACTS = word_set("contact contacts enquiries inquiries relations")
_PICTURES = word_set("photo photos image images picture photograph")
_PEOPLE = word_set("media press investor investors public relations for further more information please ir pr")


def takes_part(type: EntityType, spots: Iterable[Spot], names: Names) -> bool:
    """Whether anything is said of what a name stands for, wherever it is printed."""
    if type is EntityType.PERSON:
        return not all(is_contact(spot.line, spot.first) for spot in spots)
    if type not in (EntityType.ORGANISATION, EntityType.PRODUCT):
        return True
    return not all(_stands_by(spot, names) for spot in spots)


def _stands_by(spot: Spot, names: Names) -> bool:
    return (
        _is_told(spot, names)
        or _is_quoted(spot)
        or _is_gauge(spot)
        or _is_stage(spot)
        or _is_periphrasis(spot, names)
        or is_contact(spot.line, spot.first)
    )


def _is_told(spot: Spot, names: Names) -> bool:
    """As in "told CNBC", "told Poland's daily Kurier that", "in an interview with the Morgenblad"."""
    line, before = spot.line, spot.first - 1
    while before > line.begin and (
        line.low(before) in _TITLES
        or line.low(before) in ("the", "local", "'s", "’s")
        or line.text(before) in names.adjectives
        or (line.low(before + 1) in ("'s", "’s") and line.text(before) in names.places)
    ):
        before -= 1
    if line.low(before) == "told":
        return not (line.low(spot.last) == "to" or (line.text(spot.last).islower() and _is_people(line, spot.last)))
    return line.low(before) in ("with", "to") and line.low(before - 1) == "interview"


def _is_people(line: Line, at: int) -> bool:
    """Whether those who are told belong to the name: "told Salzgitter shareholders"."""
    return line.text(at).endswith("s") and line.text(at) not in ("is", "was", "has", "this", "its", "his")


def _is_quoted(spot: Spot) -> bool:
    """As in "LSEG data showed", "according to data from Kpler", "seen by BizLedger", "a GameBeat report"."""
    line, first, last = spot.line, spot.first, spot.last
    before = first - 2 if line.low(first - 1) == "the" else first - 1
    one, two = line.low(before), line.low(before - 1)
    if line.low(last) in _FIGURES and line.low(first - 1) in ("to", "by", "in", ".", ";", ",", "", "and", "from", "a"):
        return True
    if one in ("from", "by") and (two in _FIGURES or two == "inputs" or line.low(before - 2) in _FIGURES):
        return True
    if one == "by" and (two in _SEEN or (two in _REPORTS and line.low(before - 2) in ("a", "an"))):
        return True
    if one == "in" and two in _REPORTS and line.low(before - 2) in ("a", "an"):
        return True
    return line.low(last) in _REPORTS and line.low(first - 1) in ("a", "an") and line.low(last + 1) != "on"


def _is_gauge(spot: Spot) -> bool:
    """As in "the Nifty Pharma index", "its RIGI incentive law"."""
    line, last = spot.line, spot.last
    behind = line.low(last) if line.low(last).islower() else ""
    further = line.low(last + 1) if behind.isalpha() else ""
    if behind in _GAUGES:
        return True
    return line.low(spot.first - 1) in ("the", "its", "'s", "’s") and (behind in _LAWS or further in _LAWS)


def _is_stage(spot: Spot) -> bool:
    """As in "shares rose 3% on the Nasdaq", "she wrote on LinkedIn", "our YouTube channel"."""
    line, first = spot.line, spot.first
    before = first - 2 if line.low(first - 1) == "the" else first - 1
    near = range(max(line.begin, before - 12), before)
    if line.low(before) == "our" and spot.phrase in _NETWORKS:
        return True
    if line.low(before) != "on":
        return False
    if any(token.text in _VENUES for token in spot.tokens):
        return any(line.low(at) in _TRADES for at in near)
    return spot.phrase.removesuffix(".") in _NETWORKS and any(line.low(at) in _POSTED for at in near)


def _is_periphrasis(spot: Spot, names: Names) -> bool:
    """As in "the PlayStation maker also has": a noun for somebody else."""
    line = spot.line
    plain = spot.phrase not in names.places and spot.phrase not in names.companies
    follows = line.text(spot.last + 1)
    return plain and line.low(spot.first - 1) == "the" and line.low(spot.last) == "maker" and not follows[:1].isupper()


def is_contact(line: Line, at: int) -> bool:
    """Whether *at* stands behind "Media contact:", or "Contact:", at the end of a release; "Follow us on …"."""
    first, second = line.low(line.begin), line.low(line.begin + 1)
    if (first == "subscribe" and second == "to") or (first in _PICTURES and second in ("by", "credit", "credits", ":")):
        return True
    for colon in range(max(line.begin, at - 14), at + 1):
        if line.text(colon) == ":" and any(
            line.low(back) in _CONTACTS
            and all(line.low(n) in _PEOPLE or line.text(n) in (",", "(", "-") for n in range(line.begin, back))
            for back in (colon - 1, colon - 2)
        ):
            return True
        if line.low(colon) == "follow" and (line.low(colon + 1) == "us" or colon == line.begin):
            return True
    return False
