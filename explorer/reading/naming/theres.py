"""A sentence with "there" → the place it means, where that is beyond doubt."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.reading.cast import How
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import Mark
from explorer.reading.text.tokens import word_set

_BE = word_set(
    "is are was were be been being 's ’s will would has have had may might can could must should seems seemed appears "
    "appeared remains remained exists existed comes came isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t to no"
)
_IN = word_set("in at to near outside into from around across inside within throughout for")
_FARTHEST = 2
"""Sentences back that it may point."""


def theres(line: Line, history: list[Mark], here: list[Mark], places: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Where "there" stands, and which place it means: "a licence in Lisbon, and intends to open a branch there"."""
    for at in range(line.begin, len(line.tokens)):
        if line.low(at) != "there" or line.low(at + 1) in _BE or line.text(at - 1) in ("“", '"'):
            continue
        opens = at == line.begin
        if opens and not (line.text(at + 1) == "," or (at + 1 < len(line.tokens) and _is_told(line, at + 1))):
            continue
        before = [mark for mark in here if mark.last <= at]
        if place := _last(line, before, places) or _further(line, history, places):
            yield at, place


def _is_told(line: Line, at: int) -> bool:
    """Whether a sentence goes on with whom it is about: "There Velar and Kastor plan", "There the firm owns"."""
    return line.tokens[at].is_capital or line.low(at) in ("the", "it", "its", "they", "their", "he", "she", "both")


def _last(line: Line, before: list[Mark], places: frozenset[str]) -> str:
    """The one place that a sentence has told of up to there, at which something is."""
    named = [mark for mark in before if len(mark.who) == 1 and mark.who[0] in places]
    located = {mark.who[0] for mark in named if line.low(mark.first - 1) in _IN}
    return located.pop() if len(located) == 1 else ""


def _further(line: Line, history: list[Mark], places: frozenset[str]) -> str:
    """The one place that the sentence before tells of."""
    for away in range(1, _FARTHEST + 1):
        there = [mark for mark in history if line.index - mark.line == away and mark.how is not How.ADJECTIVE]
        named = {mark.who[0] for mark in there if len(mark.who) == 1 and mark.who[0] in places}
        if named:
            return named.pop() if len(named) == 1 else ""
    return ""
