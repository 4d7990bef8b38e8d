"""A sentence with a quotation → the firm that whoever is quoted speaks for, who calls it "we"."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import Mark
from explorer.reading.naming.names import Names
from explorer.reading.text.tokens import word_set

WE = word_set("we our us ours ourselves")
"""How one who is quoted calls those one speaks for."""
_OPENS, _CLOSES = word_set("“ « „"), word_set("” »")


def quoted(line: Line) -> frozenset[int]:
    """Which words of a sentence stand in quotation marks."""
    inside, found = False, set[int]()
    closes = next((at for at in range(len(line.tokens)) if line.text(at) in (*_OPENS, *_CLOSES)), -1)
    if closes >= 0 and line.text(closes) in _CLOSES:
        inside = True  # It goes on from the sentence before.
    for at in range(line.begin, len(line.tokens)):
        text = line.text(at)
        if text in _OPENS or (text == '"' and not inside):
            inside = True
        elif text in _CLOSES or text == '"':
            inside = False
        elif inside:
            found.add(at)
    return frozenset(found)


def is_all_quoted(line: Line) -> bool:
    """Whether a sentence is nothing but what the one before quotes somebody with: "“Our teams know each other.”"."""
    inside = quoted(line)
    outside = (at for at in range(line.begin, len(line.tokens)) if at not in inside)
    return bool(inside) and not any(line.text(at)[:1].isalnum() for at in outside)


def spoken_for(line: Line, here: list[Mark], employers: Mapping[str, str], firms: frozenset[str], names: Names) -> str:
    """The firm in whose name a sentence quotes somebody; an empty text where it names none, or two."""
    found: set[str] = set()
    for mark in here:
        beside = names.has("people speaks", line.low(mark.first - 1)) or _speaks(line, mark.last, names)
        if len(mark.who) == 1 and not mark.owner and (beside or _has_spoken(line, mark, names)):
            who = mark.who[0]
            found.add(who if who in firms else employers.get(who, ""))
    return found.pop() if len(found) == 1 else ""


def _speaks(line: Line, at: int, names: Names) -> bool:
    """Whether a verb of speech stands at *at*, maybe behind what two commas hold: "Rojas, its chief, said"."""
    if line.text(at) == ",":
        at = next((step for step in range(at + 1, at + _LONGEST) if line.text(step) == ","), at) + 1
    return names.has("people speaks", line.low(at))


_LONGEST = 12


def _has_spoken(line: Line, mark: Mark, names: Names) -> bool:
    """Whether a verb of speech stands before the title of whoever is named: "said chief executive Anna Berg"."""
    for back in range(mark.first - 1, max(line.begin, mark.first - 7) - 1, -1):
        if names.has("people speaks", line.low(back)):
            return True
        if line.text(back) in (",", "”", '"', ".", "»"):
            return False
    return False
