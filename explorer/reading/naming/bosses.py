"""A sentence → whose firm somebody runs or owns, where no role beside the firm's name says it."""

from __future__ import annotations

from explorer.reading.cast import How
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import Mark, clause_start
from explorer.reading.naming.speakers import quoted
from explorer.reading.text.tokens import word_set

_BOSSES = word_set(
    "executive ceo boss cfo coo chairman chairwoman founder co-founder cofounder owner proprietor patriarch"
)
_HANDS = word_set("owned founded co-founded cofounded run led headed controlled chaired started established managed")
_HIRES = word_set("hired appointed named promoted picked chosen tapped poached recruited elected")
_BREAKS = word_set(", . ; : ( ) — – that which who whose and or but")
_LONGEST = 6


def unplaced(line: Line, here: list[Mark], people: frozenset[str], firms: frozenset[str], main: str) -> frozenset[str]:
    """Whom a sentence without a firm calls a boss, and not whose: "Errboe replaced Nipper as chief executive"."""
    said = quoted(line)
    if any(main in mark.who and mark.first in said for mark in here):
        return frozenset()  # "We are not in talks with Velar," founder Anna Berg wrote: Velar is another's.
    told = [clause_start(line, mark.first) for mark in here if {*mark.who} & firms and mark.first not in said]
    if not main or not any(line.low(at) in _BOSSES for at in range(line.begin, len(line.tokens))):
        return frozenset()
    named = [mark for mark in here if mark.how is How.NAME and len(mark.who) == 1 and {*mark.who} & people]
    # "Chief executive Lars Holm said that Carlsberg had called": the firm is another's.
    return frozenset(mark.who[0] for mark in named if all(start > mark.last for start in told))


def in_hands(line: Line, here: list[Mark], people: frozenset[str], firms: frozenset[str]) -> dict[str, str]:
    """Who runs or owns which firm: "Courtside, owned by the Melbourne entrepreneur Dean Fallon"."""
    found: dict[str, str] = {}
    for mark in here:
        if len(mark.who) != 1 or mark.who[0] not in people or mark.how is not How.NAME:
            continue
        if hired := _hired_by(line, mark, here, firms):
            found[mark.who[0]] = hired
            continue
        by = mark.first - 1
        while by > mark.first - _LONGEST and line.low(by) != "by" and line.text(by) not in _BREAKS:
            by -= 1
        if line.low(by) != "by" or line.low(by - 1) not in _HANDS:
            continue
        begin = by - 1
        while line.low(begin - 1).endswith("ly") or line.low(begin - 1) in (
            "is",
            "was",
            "now",
            "still",
            "once",
            "family",
        ):
            begin -= 1
        begin -= line.text(begin - 1) == ","
        whose = [one for one in here if one.last == begin and len(one.who) == 1 and one.who[0] in firms]
        if whose:
            found[mark.who[0]] = whose[0].who[0]
    return found


def _hired_by(line: Line, mark: Mark, here: list[Mark], firms: frozenset[str]) -> str:
    """Who has hired somebody to be its head: "Velar has named the former minister Anna Berg as chairwoman"."""
    at = mark.first - 1
    while at > mark.first - _LONGEST and line.low(at) not in _HIRES and line.text(at) not in _BREAKS:
        at -= 1
    if line.low(at) not in _HIRES or line.low(at - 1) in _PASSIVE:
        return ""
    before = [one for one in here if one.last <= at and one.subject and not one.owner and {*one.who} & firms]
    return before[0].who[0] if len(before) == 1 and len(before[0].who) == 1 else ""


_PASSIVE = word_set("was were been being be is are")
