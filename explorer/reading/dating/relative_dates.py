"""Words that count from the day they were printed ("last year") → EDTF, once that day is known."""

from __future__ import annotations

import re
from datetime import date, timedelta

from explorer.model.when import DateError, bounds
from explorer.reading.dating.plain_dates import Plain
from explorer.words import tr

_NOW = re.compile(
    "now|right now|just now|currently|at present|presently|at th(?:is|e) (?:present )?(?:time|moment|point)|"
    "at the present|these days|nowadays|so far|to date|for now|現在|今|目前|现在"
)
_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "今日": 0, "昨日": -1, "明日": 1}
_STEPS = {"this": 0, "the current": 0, "current": 0, "last": -1, "the past": -1, "past": -1, "the previous": -1,
          "previous": -1, "next": 1, "the coming": 1, "the next": 1}  # fmt: skip
_CJK = {"今年": 0, "本年": 0, "去年": -1, "昨年": -1, "来年": 1, "明年": 1, "翌年": 1}
_STEP = re.compile(
    rf"(?:(?P<part>earlier|later) )?(?P<step>{'|'.join(_STEPS)}) "
    "(?P<unit>year|month|quarter)"
)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNT = rf"[0-9]{{1,2}}|a|{'|'.join(_NUMBERS)}"
_AGO = re.compile(
    rf"(?:about )?(?P<number>{_COUNT}) years? (?:ago|earlier)|(?:in|within) (?P<ahead>{_COUNT}) years?(?: time)?"
)


def relative(words: str, published: str | None) -> Plain | None:
    """The date the *words* mean in a text *published* (EDTF) then; None where they count from no day."""
    if _NOW.fullmatch(words):
        return Plain(published) if _days(published) else _unknown()
    if words in _DAYS:
        days = _days(published)
        if days is None or days[0] != days[1]:
            return _unknown()
        return Plain((days[0] + timedelta(days=_DAYS[words])).isoformat())
    if words in _CJK:
        return _stepped(published, "year", _CJK[words])
    if match := _STEP.fullmatch(words):
        return _stepped(published, match["unit"], _STEPS[match["step"]])
    if match := _AGO.fullmatch(words):
        number = match["number"] or match["ahead"]
        count = int(number) if number.isdigit() else 1 if number == "a" else 1 + _NUMBERS.index(number)
        found = _stepped(published, "year", -count if match["number"] else count)
        return Plain(f"{found.edtf}~") if found.edtf else found
    return None


def _unknown() -> Plain:
    return Plain(None, tr("It counts from the day of publication, which is not known: kept as text."))


def _days(published: str | None) -> tuple[date, date] | None:
    """The first and the last day the text may have been published on."""
    try:
        first, last = bounds(published) if published else (None, None)
    except DateError:
        return None
    return (first, last) if first and last else None


def _stepped(published: str | None, unit: str, step: int) -> Plain:
    """The year, quarter or month so many after that of publication, where all its possible days agree on it."""
    days = _days(published)
    if days is None:
        return _unknown()
    length = {"year": 12, "quarter": 3, "month": 1}[unit]
    first, last = ((day.year * 12 + day.month - 1) // length for day in days)
    if first != last:
        return _unknown()
    year, month = divmod((first + step) * length, 12)
    if not 1 <= year <= 9999:
        return _unknown()
    return Plain(
        {"year": f"{year:04}", "quarter": f"{year:04}-{33 + month // 3}"}.get(unit, f"{year:04}-{month + 1:02}")
    )
