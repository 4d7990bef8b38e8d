"""Where a name is printed → whether it takes no part there: "the DAX index", "Follow us on LinkedIn"."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.model.entities import EntityType
from explorer.reading.naming.lines import Line
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_GAUGES = word_set("index indexes indices gauge benchmark futures average")
_LAWS = word_set("law act regulation directive rule rules standard standards certification certificate mark tax bill")
_VENUES = word_set("Nasdaq NASDAQ NYSE BSE NSE ASX LSE JSE TSX AIM Xetra")
"""Exchanges by whose names their prices are meant, unless somebody is listed on them."""
_CREDITS = frozenset({("reporting", "by"), ("editing", "by"), ("writing", "by"), ("assistance", "from"),
                      ("translation", "by"), ("translated", "by"), ("edited", "by")})  # fmt: skip
_PICTURES = word_set("photo photos image images picture photograph")


_LONGEST_CREDIT = 40
_JOINING = frozenset({"and", "in", "for", "of", "the", "de", "van", "von", "al", "el"})


def takes_part(type: EntityType, spots: Iterable[Spot]) -> bool:
    """Whether anything is said of what a name stands for, wherever it is printed."""
    spots = tuple(spots)
    if all(_is_credit(spot.line, spot.first) for spot in spots):
        return False
    if type not in (EntityType.PERSON, EntityType.ORGANISATION, EntityType.PRODUCT):
        return True
    return not all(_stands_by(spot, type) or _is_credit(spot.line, spot.first) for spot in spots)


def _stands_by(spot: Spot, type: EntityType) -> bool:
    listed = spot.line.low(spot.first - 1) == "on" or spot.line.low(spot.first - 2) == "on"
    if spot.phrase in _VENUES and (not listed or _is_priced(spot)):
        return True  # "the Nasdaq fell"
    if type is EntityType.ORGANISATION and (_moves(spot) or _is_channel(spot)):
        return True
    return is_furniture(spot.line, spot.first) or (type is not EntityType.PERSON and _is_gauge(spot))


_RISES = word_set(
    "gained gains rose rises fell falls added adds slipped slips lost loses dropped drops jumped jumps surged climbed "
    "climbs declined eased advanced edged ended closed finished settled shed slid sank rallied tumbled dipped was"
)
_ROUNDS = word_set("up down higher lower flat unchanged by as about around nearly almost some off some")
_SHARES = word_set("%  percent pct points point")
_MOST = 6


def _moves(spot: Spot) -> bool:
    """As in "the Taiex rose 0.4 percent", "The benchmark KOSDAQ gained 0.3 percent": an index, no firm."""
    line, last = spot.line, spot.last
    article = spot.tokens[0].text == "The" or line.low(spot.first - 1) in ("the", "benchmark", "broader", "blue-chip")
    if not article or line.low(last) not in _RISES or line.low(spot.first - 2) in ("on", "at"):
        return False
    at = last + 1
    while line.low(at) in _ROUNDS:
        at += 1
    return line.text(at)[:1].isdigit() and any(line.low(step) in _SHARES for step in (at + 1, at + 2))


def _is_priced(spot: Spot) -> bool:
    """As in "The scrip ended 3.4 per cent higher at Rs 187.60 on the BSE"."""
    line = spot.line
    before = [line.low(at) for at in range(max(line.begin, spot.first - 14), spot.first)]
    listed = any(word in _LISTED for word in before[-_MOST:])
    return not listed and any(word in _RISES for word in before) and any(word[:1].isdigit() for word in before)


_LISTED = word_set("listed listing list trade trades traded trading debut debuted float floated ipo quoted go went")
_CHANNELS = word_set("WhatsApp WeChat Zoom Skype Telegram Messenger FaceTime Teams Gmail Facebook Instagram Moments")
_NETWORKS = word_set("LinkedIn Weibo YouTube TikTok Twitter Threads Bluesky Substack")


def _is_channel(spot: Spot) -> bool:
    """Whether a name only tells by what way somebody wrote: "by WhatsApp", "on his WeChat Moments", "a Zoom call"."""
    line, words = spot.line, {token.text for token in spot.tokens}
    if not words <= _CHANNELS:
        return words <= _NETWORKS and line.low(spot.last) in _POSTED  # "in a LinkedIn post"
    means = line.low(spot.first - 1) in ("by", "via", "over", "on", "his", "her", "a")
    return means or line.low(spot.last) in _POSTED


_POSTED = word_set(
    "profile update video videos clip newsletter blog channel feed "
    "group groups message messages chat chats call calls post posts page pages account banking sales orders link voice"
)


def _is_credit(line: Line, at: int) -> bool:
    """Whether *at* stands where a text says who wrote it: "By A and B", "(Reporting by A in C; Editing by D)"."""
    if any((line.low(back - 1), line.low(back)) in _CREDITS for back in range(max(line.begin + 1, at - 14), at)):
        return True
    first = int(line.text(0) == "(")  # "(By A and B)"
    if line.text(first) != "By" or len(line.tokens) > _LONGEST_CREDIT:
        return False
    words = [token for token in line.tokens[first + 1 :] if token.is_word]
    plain = all(token.is_capital or token.text[0].isdigit() or token.text in _JOINING for token in words)
    return len(words) < 12 and plain and line.tokens[-1].text != "."


def _is_gauge(spot: Spot) -> bool:
    """As in "the Nifty Pharma index", "its RIGI incentive law"."""
    line, last = spot.line, spot.last
    behind = line.low(last) if line.low(last).islower() else ""
    further = line.low(last + 1) if behind.isalpha() else ""
    if behind in _GAUGES:
        return True
    return line.low(spot.first - 1) in ("the", "its", "'s", "’s") and (behind in _LAWS or further in _LAWS)


def is_furniture(line: Line, at: int) -> bool:
    """Whether *at* stands in a line about the page itself: "Photo by …", "Subscribe to …", "Follow us on …"."""
    first, second = line.low(line.begin), line.low(line.begin + 1)
    if (first == "subscribe" and second == "to") or (first in _PICTURES and second in ("by", "credit", "credits", ":")):
        return True
    return any(
        line.low(follow) == "follow" and (line.low(follow + 1) == "us" or follow == line.begin)
        for follow in range(max(line.begin, at - 14), at + 1)
    )
