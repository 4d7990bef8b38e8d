"""The dates around a deed → whether it is long past."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from explorer.reading.grammar.pieces import Piece
from explorer.reading.text.tokens import word_set

Deed = Literal["talks", "wish", "naming"]
"""How old a deed has to be, and what it is without a date, differs by what it is:

* talks are over unless they were held within the week: of undated ones nobody knows;
* a wish is over once its day is told by a year, or is in a year or season gone: an undated one may last;
* somebody named to a post is in it once that is told by a year or as from today ("last week", "two months ago"):
  undated news is of a post that may begin some other day.
"""

_WITHIN_THE_WEEK = word_set("today yesterday monday tuesday wednesday thursday friday saturday sunday week")
_FROM_TODAY = frozenset({"last", "ago", "since", "earlier"})
_YEAR_OR_SEASON = re.compile(
    r"(?:in|during|back in|around|late in|early in) .{0,20}[12]\d\d\d$|(?:in |during )?(?:the )?last (?:year|spring|"
    r"summer|autumn|fall|winter)|(?:in|during) the (?:spring|summer|autumn|fall|winter)"
)


def is_long_past(deed: Deed, pieces: Iterable[Piece]) -> bool:
    """Whether the dates among *pieces* make a deed long past."""
    days = [piece.low for piece in pieces if piece.date]
    if deed == "talks":
        return _WITHIN_THE_WEEK.isdisjoint(word for day in days for word in day.split())
    if deed == "wish":
        return any(_YEAR_OR_SEASON.match(day) for day in days)
    return any(word in _FROM_TODAY or _is_year(word) for day in days for word in day.split())


def _is_year(word: str) -> bool:
    return word.isdigit() and len(word) == len("2019")
