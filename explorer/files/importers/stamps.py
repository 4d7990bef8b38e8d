"""A date as files state it → EDTF, where it can mean only one day or month."""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_tz

# A day or a month by itself, or with a time behind it. A year alone in such a place says little, and is kept.
_ISO = re.compile(r"([12][0-9]{3})(?:-([01][0-9])(?:-([0-3][0-9]))?)?(?=$|[T ])")
_COMPACT = re.compile(r"([12][0-9]{3})([01][0-9])([0-3][0-9])(?=$|T)")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.? ([0-3]?[0-9])(?:st|nd|rd|th)?,? ([12][0-9]{3})(?![0-9])")
_DAY_FIRST = re.compile(r"([0-3]?[0-9])(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? ([12][0-9]{3})(?![0-9])")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_LONGEST = 80


def edtf_of_stamp(stamp: object) -> str | None:
    """The day (as it was where it was stamped), month or year, in EDTF; None for what is none, or ambiguous."""
    if not isinstance(stamp, str):
        return None
    words = " ".join(stamp[:_LONGEST].split())
    if match := _ISO.match(words) or _COMPACT.match(words):
        year, month, day = match[1], match[2], match[3]
        return _sound(int(year), int(month) if month else None, int(day) if day else None)
    if match := _MONTH_FIRST.match(words):
        return _sound(int(match[3]), _month(match[1]), int(match[2])) if _month(match[1]) else None
    if match := _DAY_FIRST.match(words):
        return _sound(int(match[3]), _month(match[2]), int(match[1])) if _month(match[2]) else None
    return edtf_of_mail(words)


def edtf_of_mail(stamp: str) -> str | None:
    """The day in the manner of mails: "Fri, 17 May 2024 09:30:00 +0100"."""
    try:
        found = parsedate_tz(stamp[:_LONGEST])
    except (ValueError, IndexError, TypeError):
        return None
    # Only where the month is named: "3/4/2024" is one of two days.
    if found is None or not re.match(r"(?:[A-Za-z]{3}, *)?[0-9]{1,2} [A-Za-z]{3} [12][0-9]{3} ", stamp):
        return None
    return _sound(found[0], found[1], found[2])


def _month(name: str) -> int | None:
    plain = name.lower()
    found = [number for number, month in enumerate(_MONTHS, 1) if month.startswith(plain[:4]) and (
        month == plain or plain == month[:3] or plain == "sept")]  # fmt: skip
    return found[0] if found else None


def _sound(year: int, month: int | None, day: int | None) -> str | None:
    """The date, if there is such a day."""
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return None
    parts = [f"{year:04}"] + [f"{part:02}" for part in (month, day) if part]
    return "-".join(parts)
