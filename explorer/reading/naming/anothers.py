"""A name in a sentence → whether it is told of as another's: "Rival Velar fell", "Velar, another customer,"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.text.tokens import word_set

_RELATED = word_set(
    "rival rivals competitor competitors customer customers client clients supplier suppliers shareholder shareholders "
    "investor investors backer backers arch-rival archrival creditor creditors peer peers buyer contractor "
    "subcontractor landlord"
)
_COUNTED = word_set("another a the its one their main largest biggest first key")
_IS = word_set("is was be are were becomes became remains")
_BREAKS = word_set(", . ; : ( ) — – and or but which who that in of for with by from to at on")
_LONGEST = 7


def is_anothers(line: Line, first: int, last: int) -> bool:
    """Whether the words around the name at *first* to *last* call it somebody's rival, customer, and so on."""
    if line.low(first - 1) in _RELATED and line.low(first - 2) not in ("'s", "’s"):
        return True
    at = last
    if line.text(at) == ",":
        if line.low(at + 1) in _COUNTED and _ends_so(line, at + 1):
            return True
        at = next((step for step in range(at + 1, at + 2 * _LONGEST) if line.text(step) == ","), at) + 1
    while line.low(at) in ("will", "would", "has", "have", "been", "also", "already", "may", "could"):
        at += 1
    return line.low(at) in _IS and _ends_so(line, at + 1)


def _ends_so(line: Line, at: int) -> bool:
    """Whether the noun phrase at *at* ends with such a noun, and is nobody's whom it names."""
    for step in range(at, at + _LONGEST):
        if line.low(step) in _RELATED:
            return line.low(step + 1) not in ("of", "to", "for", "in") and line.text(step + 1)[:1] not in "'’"
        if line.text(step) in _BREAKS or not line.text(step)[:1].islower():
            return False
    return False
