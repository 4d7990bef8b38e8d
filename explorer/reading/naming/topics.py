"""A text → whom it is about: whose release it is, whom its beginning speaks of, whose own deals a publisher's are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

from explorer.reading.naming.described import Description
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import Mark
from explorer.reading.text.tokens import word_set

_NEWS = word_set(
    "announced announces unveiled introduced launched reported confirmed opened revealed signed completed released "
    "presented disclosed named appointed"
)
_WIRES = word_set("announces prnewswire globenewswire newswire businesswire accesswire")
_PLEASED = frozenset((one, "to") for one in ("pleased", "proud", "delighted", "thrilled", "excited"))
"""What is found where a firm tells of itself."""
OPENING = 3
"""Sentences at the beginning that say whom a text is about."""
MEDIA = word_set("publisher broadcaster")


def dealing_media(read: tuple[Line, ...], every: list[list[Mark]], known: Mapping[str, Description]) -> frozenset[str]:
    """Publishers whose own deals a text is about, as it begins with what they do: "Velar Books has bought"."""
    told = [(line, marks) for line, marks in zip(read, every, strict=True) if not line.heading][:1]
    firsts = [(line, marks[0]) for line, marks in told if marks and marks[0].subject and not marks[0].owner]
    behind = {mark.who[0]: {line.low(at) for at in range(mark.last, mark.last + 3)} for line, mark in firsts}
    own = [who for who, words in behind.items() if words.isdisjoint(_NEWS_VERBS)]
    return frozenset(who for who in own if "media" in known[who].sorts)


_NEWS_VERBS = word_set("reported reports report writes wrote said says learned learnt quoted cited according")


def is_release(line: Line) -> bool:
    """Whether a sentence is how a firm's own news begins: "X today announced"."""
    words = [token.text.casefold() for token in line.tokens]
    told = any({one, other} & _NEWS and "today" in (one, other) for one, other in pairwise(words))
    return told or bool(_WIRES & {*words}) or any(pair in _PLEASED for pair in pairwise(words))


def issuer_of(read: tuple[Line, ...], every: list[list[Mark]], firms: frozenset[str], release: bool) -> str:
    """Whose release a text is, or whom its beginning and all of it name most; nobody where two are named alike."""
    for line, marks in zip(read, every, strict=True):
        about = [mark for mark in marks if mark.first == 1 and mark.who[0] in firms]
        if line.low(0) == "about" and about and marks[0].last == len(line.tokens):
            return about[0].who[0]
    counts = Counter(i for marks in every for mark in marks for i in mark.who if i in firms)
    leading = [i for marks in every[:OPENING] for mark in marks if mark.subject for i in mark.who if i in firms]
    if leading and release:
        return leading[0]
    if not leading or counts[leading[0]] < 2:
        return ""
    most = counts.most_common(2)
    return leading[0] if most[0][0] == leading[0] and (len(most) < 2 or most[1][1] < most[0][1]) else ""


def main_of(read: tuple[Line, ...], every: list[list[Mark]], firms: frozenset[str], times: Mapping[str, int]) -> str:
    """Of whom the first sentences of a text speak first, unless it names another firm far more."""
    first, begun = "", 0
    for line, marks in zip(read, every, strict=True):
        named = [mark for mark in marks if not line.heading and mark.who[0] in firms]
        told = [mark.who[0] for mark in named if mark.subject]
        first = first or next((mark.who[0] for mark in named if begun < 2 and not (mark.aside or mark.beside)), "")
        begun += not line.heading
        told = told or ([first] if first and begun >= OPENING else [])
        if told:
            return told[0] if 2 * times[told[0]] >= max(times[one] for one in firms) else ""
    return first
