"""Where a place is printed → whether it is only a market, a stretch of road, a jurisdiction: "hospitals in Austria"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names, phrase
from explorer.reading.text.tokens import word_set

_WHO = word_set(
    "hospitals hospital clinics pharmacies doctors patients users consumers readers viewers listeners drivers clients "
    "households students motorists passengers tourists travellers travelers voters residents "
    "farmers growers regulators authorities lawmakers police prosecutors officials courts judges media outlets press "
    "activists unions protesters buyers shoppers demand prices price inflation elections election war conflict rates "
    "unrest weather drought economy rules legislation laws law politics tensions fighting crisis unemployment wages "
    "device approved authorised authorized approval cleared licensed reimbursed available trial trials studies "
    "roads streets lawsuit lawsuits probe investigation investigations earthquake floods flooding storm"
)
"""Who or what is in a place whichever organisation is spoken of, before "in"."""
_MEETS = word_set("signed signing ceremony visit visited visiting podcast testified testifying awarded speaking")
_MARKS = word_set(", and or")
_MANY = word_set("countries nations markets")
_WATERS = word_set("River Lake Sea Ocean Strait Mountains Desert Canal")
_LEAST = 10


def is_backdrop(line: Line, first: int, last: int, names: Names) -> bool:
    """Whether the place at *first* to *last* is nobody's."""
    if line.low(last) == "-listed" or (line.low(last) in ("trading", "trade") and line.low(first - 1) == "in"):
        return True
    head = _list_head(line, first, names)
    one, two = line.low(head - 1), line.low(head - 2)
    if one == "the":
        head, one, two = head - 1, two, line.low(head - 3)
    if one in ("in", "across", "throughout", "around") and two in _WHO:
        return True
    if one == "between" and head < first:
        return True
    if one in ("including", "as", "like") and any(line.low(at) in _MANY for at in range(max(0, head - 5), head - 1)):
        return True
    if line.text(last - 1) in _WATERS and line.low(head - 1) in ("under", "along", "across", "over", "through", "and"):
        return True
    if one == "in" and any(line.low(at) in _MEETS for at in range(max(line.begin, head - 6), head - 1)):
        return True
    return _is_range(line, head, last, names)


def _list_head(line: Line, first: int, names: Names) -> int:
    """Where the list of places begins that holds the one at *first*: "in Germany, Austria and Switzerland"."""
    at = first
    for _ in range(_LEAST):
        back = at - 1
        while back > line.begin and line.low(back) in _MARKS | {"the"}:
            back -= 1
        if back == at - 1 or back <= line.begin:
            return at
        width = next((w for w in (3, 2, 1) if phrase(line.tokens[max(0, back + 1 - w) : back + 1]) in names.places), 0)
        if not width:
            return at
        at = back + 1 - width
    return at


def _is_range(line: Line, first: int, last: int, names: Names) -> bool:
    """As in "from Senegal to Djibouti"."""
    if line.low(first - 1) == "from" and line.low(last) == "to":
        return _place_at(line, last + 1, names)
    if line.low(first - 1) != "to":
        return False
    return any(line.low(at) == "from" and _place_at(line, at + 1, names) for at in range(max(0, first - 5), first - 2))


def _place_at(line: Line, at: int, names: Names) -> bool:
    at += line.low(at) == "the"
    return any(phrase(line.tokens[at : at + width]) in names.places for width in (1, 2, 3))
