"""A run of capital words → where a title among them begins and ends: "Air Marshal (Retd.) V. K. Menon"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.naming.stretches import RETIRED


def title_end(line: Line, at: int, last: int, names: Names) -> int:
    """The end of the title that begins at *at*: "Chief Strategy Officer", "Mr."; *at* where none does."""
    if line.text(at + 1) in ("'s", "’s") and line.text(at + 2) == "Office":
        return at  # "the Federal Prosecutor's Office"
    if line.text(at) == "General" and line.text(at + 1) in ("Meeting", "Assembly"):
        return at
    if (officer := _officer(line, at, last)) > at:
        return _further(line, officer, last, names)
    if line.text(at + 1) in _RANKS.get(line.text(at), ()):
        at += 1
    if not names.has("people titles", line.text(at)):
        if not names.has("people beside", line.text(at)):
            return at
        stop = at
        while stop < last and names.has("people beside", line.text(stop)):
            stop += 1
        # "Managing Director": what goes before a title is one only where the title comes.
        if stop == last or not names.has("people titles", line.text(stop)) or stop - at > 3:
            return at
        if not names.has("people ranks", line.text(at)):
            return at
        at = stop
    return _further(line, at + 1, last, names)


_GIVEN = ("Don", "Dean", "Prince", "King", "Earl", "Duke", "Rex", "Major")
"""Titles that are given names behind another title."""


def _officer(line: Line, at: int, last: int) -> int:
    """The end of "Chief Nursing Officer", "Chief People & Culture Officer" at *at*; *at* where none stands there."""
    ends = range(at + 2, min(at + _LONGEST, last)) if line.text(at) == "Chief" else range(0)
    return next((end + 1 for end in ends if line.text(end) == "Officer"), at)


_LONGEST = 7


def _further(line: Line, stop: int, last: int, names: Names) -> int:
    """How far a title goes on: "Chairman & Managing Director", "Air Marshal (Retd.)"."""
    while stop < last:
        if line.text(stop) in _GIVEN and stop == last - 2:
            return stop  # "Mayor Don Grebien"
        if names.has("people titles", line.text(stop)):
            stop += 1
            continue
        if line.text(stop) == "(" and line.text(stop + 1) in RETIRED and line.text(stop + 2) == ")":
            stop += 3
            continue
        ahead = begun = stop + (line.text(stop) == "&")
        while ahead < last and names.has("people beside", line.text(ahead)):
            ahead += 1
        if ahead >= last or not names.has("people titles", line.text(ahead)) or ahead == stop == begun:
            return stop
        stop = ahead + 1
    return stop


_RANKS = {
    "Air": ("Marshal", "Commodore", "Chief", "Vice"), "Wing": ("Commander",), "Squadron": ("Leader",),
    "Flight": ("Lieutenant", "Captain"), "Field": ("Marshal",), "Rear": ("Admiral",), "Tan": ("Sri",),
    "Toh": ("Puan",), "Her": ("Excellency", "Highness", "Majesty"), "His": ("Excellency", "Highness", "Majesty"),
}  # fmt: skip
"""Words that begin a title only before some others."""


def title_start(line: Line, begin: int, at: int, names: Names) -> int:
    """Where a title really begins: "Economy Minister", "Executive Vice President"."""
    start = at
    minister = line.text(at) in ("Minister", "Secretary", "Ministry", "Commissioner", "Spokesman", "Spokeswoman")
    while start > begin and names.has("people beside", line.text(start - 1)):
        if not minister and not names.has("people ranks", line.text(start - 1)):
            break
        start -= 1
    return start
