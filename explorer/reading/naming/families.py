"""A name → the family that it is of: "the Vlachos family", "the de Wit brothers", "the Viken family foundation"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.text.tokens import word_set

KIN = word_set("family brothers sisters siblings clan dynasty")
_HOUSES = word_set("foundation office offices trust fund holding holdings")
_TRADES = word_set("business firm company home")
_PARTICLES = word_set("de van der den von zu di da del della dos du le la ten ter bin al")


def family(line: Line, first: int, last: int) -> tuple[int, int]:
    """First and last token (exclusive) of the family named; *first* and *last* themselves where none is."""
    begin = first
    while line.text(begin - 1) in _PARTICLES:
        begin -= 1
    told = line.low(last) in KIN and line.low(begin - 1) == "the" and line.low(last + 1) not in _TRADES
    if not told or not line.text(last - 1).isalpha():
        return first, last
    return begin, last + 1 + (line.text(last + 1) in _HOUSES)
