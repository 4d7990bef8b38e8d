"""The dates beside a verb in the present → whether what it tells is still to come."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.reading.grammar.pieces import Piece
from explorer.reading.text.tokens import word_set

_TO_COME = re.compile(r"(?:later this|tomorrow|in the coming) ?")
_FROM = re.compile(r"(?:from|starting|beginning|effective|come) (?!now|today|this day)")
_GONE = word_set("last ago since earlier past yesterday today now currently until till before present moment of")
_LONG_AGO = re.compile(r"1\d\d\d")
_TERMS = {("new", "year"), *(("next", one) for one in ("season", "term", "campaign", "edition"))}
_QUARTERS = word_set("spring summer autumn winter")
_FOR = word_set("delivery deliveries completion opening launch start use service production expiry expires")
"""A date behind one of them is that of another thing: "orders jets for delivery in 2028"."""
_UNTIL = frozenset({"until", "till", "through"})


def is_ahead(pieces: Sequence[Piece], deed: bool) -> bool:
    """Whether the pieces behind a verb tell of a day to come; what is done in the present on a day will be, mostly."""
    for at, piece in enumerate(pieces):
        before = {one.low for one in pieces[max(0, at - 3) : at]}
        anothers = bool(before & _UNTIL) or (at > 0 and pieces[at - 1].low in _FOR)
        if piece.date and not anothers and _is_later(piece.low, deed):
            return True
        if at + 1 < len(pieces) and (piece.low, pieces[at + 1].low) in _TERMS:
            return True  # "from next season", "in the new year"
        if deed and at > 1 and piece.low in _QUARTERS and [one.low for one in pieces[at - 2 : at]] == ["in", "the"]:
            return True
    return False


def opens_ahead(pieces: Sequence[Piece], deed: bool) -> bool:
    """Whether a sentence opens with a day to come: "From January 1 X supplies Y", "Come June, X takes over"."""
    lows = [piece.low for piece in pieces[:3]]
    if lows[1:] == ["next", "season"] or (lows[:1] == ["come"] and len(pieces) > 1 and pieces[1].date):
        return True
    told = lows[1:2] != [":"] and not re.match(r"in \d\d\d\d$", lows[0])  # "In 2009 he joins X", as histories have it
    return pieces[0].date and told and _is_later(lows[0], deed)


def _is_later(low: str, deed: bool) -> bool:
    if _TO_COME.match(low) or "next " in low:
        return True
    if _LONG_AGO.search(low) or not _GONE.isdisjoint(low.split()):
        return False
    return deed or bool(_FROM.match(low))
