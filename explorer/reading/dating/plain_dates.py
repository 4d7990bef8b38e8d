"""One date in words, without what stands around it → EDTF: "23 December 2024", "Q2 2026", "2024年12月"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from explorer.words import tr


@dataclass(frozen=True, slots=True)
class Plain:
    """A date in EDTF, and what is to be said of it; None with the problem where it cannot be placed."""

    edtf: str | None
    problem: str = ""


_MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1,
    )
    for name in names.split()
}  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "latter": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4,
             "last": 4, "final": 4} | {numeral: number for number, numeral in enumerate("一二三四", 1)}  # fmt: skip
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "春": 21, "夏": 22, "秋": 23}
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}

_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\.?"
_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>[12][0-9]{3})"
_SHORT = r"(?P<year>[12][0-9]{3}|'?[0-9]{2})"
_WEEKDAY = rf"(?:(?P<weekday>{'|'.join(_WEEKDAYS)}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?),? )?"
_ORDINAL = rf"(?P<number>{'|'.join(_ORDINALS)})"
_CJK_YEAR = rf"(?:{_YEAR}|(?P<era>{'|'.join(_ERAS)})(?P<count>[0-9]{{1,2}}|元))年"

Values = dict[str, str]
_Maker = Callable[[Values], Plain]


def plain(words: str) -> Plain | None:
    """The date that the *words* say, which have small letters and single spaces; None where they say none."""
    for pattern, make in _FORMS:
        if match := pattern.fullmatch(words):
            return make({name: value for name, value in match.groupdict().items() if value is not None})
    return None


def _year(found: Values) -> int:
    if "era" in found:
        return _ERAS[found["era"]] + (1 if found["count"] == "元" else int(found["count"]))
    year = found["year"].lstrip("'")
    return int(year) if len(year) == 4 else 2000 + int(year)


def _day(year: int, month: int, day: int, weekday: str = "") -> Plain:
    try:
        found = date(year, month, day)
    except ValueError:
        return Plain(None, tr("There is no such day: kept as text."))
    if weekday and not _WEEKDAYS[found.weekday()].startswith(weekday[:3]):
        actual = tr(_WEEKDAYS[found.weekday()].capitalize())
        return Plain(found.isoformat(), tr("That day was a {weekday}: one of the two is wrong.", weekday=actual))
    return Plain(found.isoformat())


def _written_day(found: Values) -> Plain:
    return _day(_year(found), _MONTHS[found["month"]], int(found["day"]), found.get("weekday", ""))


def _numbered_day(found: Values) -> Plain:
    return _day(_year(found), int(found["month"]), int(found["day"]))


def _slashed_day(found: Values) -> Plain:
    """Two numbers before a year: which is the day is known only where one is above 12, or both are the same."""
    first, second, year = int(found["first"]), int(found["second"]), _year(found)
    if first <= 12 and second <= 12 and first != second and found["sign"] != ".":
        return Plain(None, tr("It may be the {first}. of month {second} or the other way round: kept as text. "
                              "Write the month as a word, or {example}.",
                              first=first, second=second, example=f"{year}-{second:02}-{first:02}"))  # fmt: skip
    day, month = (first, second) if first > 12 or found["sign"] == "." else (second, first)
    return _day(year, month, day)


def _written_month(found: Values) -> Plain:
    return Plain(f"{_year(found)}-{_MONTHS[found['month']]:02}")


def _numbered_month(found: Values) -> Plain:
    month = int(found["month"])
    if not 1 <= month <= 12:
        return Plain(None, tr("There is no month {number}: kept as text.", number=month))
    return Plain(f"{_year(found)}-{month:02}")


def _slashed_month(found: Values) -> Plain:
    """Year and two digits: a month, the next year, or either."""
    year, number = _year(found), int(found["month"])
    if number == (year + 1) % 100:
        if 1 <= number <= 12:
            return Plain(None, tr("It may be a month or two years: kept as text. Write {month} or {years}.",
                                  month=f"{year}-{number:02}", years=f"{year}/{year + 1}"))  # fmt: skip
        return Plain(f"{year}/{year + 1}")
    return _numbered_month(found)


def _short_years(found: Values) -> Plain:
    year, last = _year(found), int(found["last"])
    end = year - year % 100 + last
    if found["sign"] != "-" and last <= 12:
        return Plain(None, tr("It may be a month or years: kept as text. Write {month} or {years}.",
                              month=f"{year}-{max(1, last):02}", years=f"{year}/{end}"))  # fmt: skip
    if end <= year:
        return Plain(None, tr("It ends before it begins: kept as text."))
    return Plain(f"{year}/{end}")


def _quarter(found: Values) -> Plain:
    number = found["number"]
    return Plain(f"{_year(found)}-{32 + (int(number) if number.isdigit() else _ORDINALS[number])}")


def _half(found: Values) -> Plain:
    number = found["number"]
    first = number in ("1", "first", "1st", "一", "上", "前")
    return Plain(f"{_year(found)}-{40 if first else 41}")


def _season(found: Values) -> Plain:
    return Plain(f"{_year(found)}-{_SEASONS[found['season']]}")


def _winter(found: Values) -> Plain:
    year = _year(found)
    if "last" not in found:
        return Plain(None, tr("A winter spans two years, and which are meant is not said: kept as text. "
                              "Write for example winter {years}.", years=f"{year}–{(year + 1) % 100:02}"))  # fmt: skip
    if int(found["last"]) % 100 != (year + 1) % 100:
        return Plain(None, tr("A winter spans two years: kept as text."))
    return Plain(f"{year}-12/{year + 1}-02")


def _fiscal() -> Plain:
    return Plain(None, tr("When this fiscal year begins is not said: kept as text."))


def _no_year() -> Plain:
    return Plain(None, tr("It has no year: kept as text."))


def _cjk_day(found: Values) -> Plain:
    if "day" in found:
        return _numbered_day(found)
    return _numbered_month(found) if "month" in found else Plain(str(_year(found)))


_FORMS: list[tuple[re.Pattern[str], _Maker]] = [
    (re.compile(pattern), make)
    for pattern, make in (
        (rf"(?:the year )?{_YEAR}", lambda found: Plain(found["year"])),
        (rf"{_WEEKDAY}{_DAY}(?: of)? {_MONTH},? {_YEAR}", _written_day),
        (rf"{_WEEKDAY}{_MONTH} {_DAY},? {_YEAR}", _written_day),
        (rf"{_YEAR} {_MONTH} {_DAY}", _written_day),
        (rf"{_MONTH}(?: of)?,? {_YEAR}", _written_month),
        (rf"{_MONTH} (?P<year>'[0-9]{{2}})", _written_month),
        (rf"{_YEAR},? {_MONTH}", _written_month),
        (rf"{_YEAR}(?P<sign>[-/.])(?P<month>[0-9]{{1,2}})(?P=sign)(?P<day>[0-9]{{1,2}})(?:t[0-9:.+z-]*)?",
         _numbered_day),
        (rf"(?P<first>[0-9]{{1,2}})(?P<sign>[-/.]) ?(?P<second>[0-9]{{1,2}})(?P=sign) ?{_YEAR}", _slashed_day),
        (rf"(?P<month>[0-9]{{1,2}})[/.]{_YEAR}", _numbered_month),
        (rf"{_YEAR}[/.](?P<month>[0-9]{{1,2}})", _slashed_month),
        (rf"{_YEAR}(?P<sign>[-–])(?P<last>[0-9]{{2}})", _short_years),
        (rf"q(?P<number>[1-4])[ /-]?(?:of )?{_SHORT}", _quarter),
        (rf"(?P<number>[1-4])q[ /-]?(?:of )?{_SHORT}", _quarter),
        (rf"{_YEAR}[ /-]?q(?P<number>[1-4])", _quarter),
        (rf"{_ORDINAL}[ -]quarter,?(?: of)?(?: the year)? {_YEAR}", _quarter),
        (rf"h(?P<number>[12])[ /-]?(?:of )?{_SHORT}", _half),
        (rf"(?P<number>[12])h[ /-]?(?:of )?{_SHORT}", _half),
        (rf"{_YEAR}[ /-]?h(?P<number>[12])", _half),
        (rf"(?P<number>first|1st|second|2nd|latter|last)[ -]half,?(?: of)?(?: the year)? {_YEAR}", _half),
        (rf"(?P<season>spring|summer|autumn|fall)(?: of)?,? {_YEAR}", _season),
        (rf"winter(?: of)?,? {_YEAR}(?:[-–/](?P<last>[0-9]{{4}}|[0-9]{{2}}))?", _winter),
        (r"(?P<decade>[12][0-9]{2})0'?s", lambda found: Plain(f"{found['decade']}X")),
        (rf"{_CJK_YEAR}(?:(?P<month>[0-9]{{1,2}})月(?:(?P<day>[0-9]{{1,2}})日)?)?", _cjk_day),
        (rf"{_CJK_YEAR}第?(?P<number>[1-4一二三四])(?:四半期|季度)", _quarter),
        (rf"{_CJK_YEAR}の?(?P<number>[上下前後])半[期年]?", _half),
        (rf"{_CJK_YEAR}の?(?P<season>[春夏秋])", _season),
        (r"(?P<decade>[12][0-9]{2})0年代", lambda found: Plain(f"{found['decade']}X")),
        (rf"{_WEEKDAY}(?:{_DAY} (?:of )?)?{_MONTH}", lambda found: _no_year()),
        (rf"{_WEEKDAY}{_MONTH} {_DAY}", lambda found: _no_year()),
        (rf"q[1-4]|[1-4]q|{_ORDINAL}[ -](?:quarter|half)|[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?",
         lambda found: _no_year()),
        (rf"(?:spring|summer|autumn|fall|winter)|(?:{'|'.join(_WEEKDAYS)})", lambda found: _no_year()),
        (r".{0,200}\b(?:fiscal|fy|financial year|fy[0-9]{2,4})\b.*|.{0,200}年度.*", lambda found: _fiscal()),
    )
]  # fmt: skip
