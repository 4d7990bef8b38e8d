"""A date as printed, with what can honestly be derived from it."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Qualifier(StrEnum):
    """How the printed words relate to the date they name."""

    BY = "by"
    BEFORE = "before"
    AFTER = "after"
    ABOUT = "about"
    SINCE = "since"
    UNTIL = "until"


class DateRole(StrEnum):
    """What a claim's date is the date of."""

    EVENT = "event"
    START = "start"
    END = "end"
    DEADLINE = "deadline"
    AS_OF = "as of"
    STATED = "stated"


class DateError(ValueError):
    """An EDTF text that this program does not read; the message says which and why."""


_YEAR = re.compile(r"([0-9]{4})")
_DECADE = re.compile(r"[0-9]{3}X|[0-9]{2}XX")
_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
# EDTF level 1 seasons and level 2 parts of a year (ISO 8601-2, 4.8): number → first month, months.
_PARTS = {
    21: (3, 3), 22: (6, 3), 23: (9, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    37: (1, 4), 38: (5, 4), 39: (9, 4),
    40: (1, 6), 41: (7, 6),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class When:
    """A date: ``text`` as printed, ``edtf`` in EDTF (ISO 8601-2) or None when it cannot be placed."""

    text: str
    edtf: str | None = None
    qualifier: Qualifier | None = None

    @property
    def earliest(self) -> date | None:
        """The first day it can mean; None when open or unknown."""
        return bounds(self.edtf)[0] if self.edtf else None

    @property
    def latest(self) -> date | None:
        """The last day it can mean; None when open or unknown."""
        return bounds(self.edtf)[1] if self.edtf else None

    @property
    def is_soft(self) -> bool:
        """Whether the source itself calls it approximate or uncertain."""
        return self.qualifier is Qualifier.ABOUT or any(mark in (self.edtf or "") for mark in "~?%")


def bounds(edtf: str) -> tuple[date | None, date | None]:
    """The first and the last day an EDTF text can mean; None stands for an open side.

    Reads what `model.when` writes: years, months, days, quarters and other parts of a year
    (21 to 41 without winter, which spans two years), decades and centuries (``201X``, ``20XX``), intervals with
    ``..``, and the marks ``~ ? %``.
    Raises DateError for anything else.
    """
    if "/" in edtf:
        first, _, last = edtf.partition("/")
        earliest, latest = _side(first, 0), _side(last, 1)
        if earliest and latest and earliest > latest:
            raise DateError(f"{edtf!r} ends before it begins; write the earlier date first")
        return earliest, latest
    if edtf.startswith(".."):  # ISO 8601-2 writes "by 2027" with or without the slash.
        return None, _side(edtf[2:], 1)
    return _span(edtf)


def _side(text: str, end: int) -> date | None:
    return None if text in ("", "..") else _span(text)[end]


def _span(text: str) -> tuple[date, date]:
    bare = text[:-1] if text[-1:] in ("~", "?", "%") else text
    try:
        if match := _DAY.fullmatch(bare):
            year, month, day = map(int, match.groups())
            return date(year, month, day), date(year, month, day)
        if match := _MONTH.fullmatch(bare):
            year, month = map(int, match.groups())
            first, months = _PARTS[month] if month > 12 else (month, 1)
            last = first + months - 1
            return date(year, first, 1), date(year, last, monthrange(year, last)[1])
        if match := _YEAR.fullmatch(bare):
            return date(int(bare), 1, 1), date(int(bare), 12, 31)
        if _DECADE.fullmatch(bare):
            return date(int(bare.replace("X", "0")), 1, 1), date(int(bare.replace("X", "9")), 12, 31)
    except (ValueError, KeyError) as error:
        raise DateError(f"{text!r} is not a date: {error}") from error
    raise DateError(f"{text!r} is not a date in EDTF; write for example 2027, 2026-34 or ../2027")
