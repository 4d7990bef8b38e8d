"""A sentence → the dates that are printed in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from explorer.model.when import DateRole, Qualifier, When
from explorer.reading.dating.dates import understand

_MONTH = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december"
    r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|may)"
)
_YEAR = r"(?:19|20)[0-9]{2}"
_ORDINAL = r"(?:first|second|third|fourth|1st|2nd|3rd|4th|final|last)"
_COUNT = (
    "(?:a|a few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|eighteen|twenty"
    "|[0-9]{1,2})"
)
_CORE = (
    rf"[0-9]{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}(?:,? {_YEAR})?"
    rf"|{_MONTH} [0-9]{{1,2}}(?:st|nd|rd|th)?(?:,? {_YEAR})?\b"
    rf"|{_MONTH}(?: of)?,? {_YEAR}|{_YEAR}[-–](?:{_YEAR}|[0-9]{{2}})\b|{_YEAR}-[0-9]{{2}}-[0-9]{{2}}"
    rf"|(?:the )?{_ORDINAL}[ -](?:quarter|half)(?: of)?"
    rf"(?: (?:the year|fiscal|{_YEAR}|fiscal {_YEAR}|next year|this year))?"
    rf"|[qh][1-4] {_YEAR}|(?:spring|summer|autumn|fall) (?:of )?{_YEAR}|fiscal (?:year )?{_YEAR}"
    rf"|(?:early|late|mid|the end of|the start of|the beginning of|later|earlier)[ -](?:in )?"
    rf"(?:{_YEAR}|{_MONTH}|next year|this year|last year|this month|next month|the year)"
    rf"|(?:last|next|this) (?:year|month|week|quarter|spring|summer|autumn|fall|winter|{_MONTH})"
    r"|(?:the )?(?:past|coming) (?:year|month|week|decade)"
    rf"|{_COUNT} (?:years?|months?|weeks?|days?) (?:ago|earlier)|(?:within|in) {_COUNT} (?:years?|months?|weeks?)"
    r"|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:,? (?:morning|evening|night))?"
    r"|today|yesterday|tomorrow|now(?!-)|currently|at this time|at present|at the moment|the 19[0-9]0s|the 20[0-9]0s"
    rf"|(?:in |on )?{_MONTH}(?= (?:that|this|the|and|with|when|for|to|after|over|as|but|it|he|she|they)\b|[,.;)]|$)"
    rf"|(?<=since ){_MONTH}(?= [a-z])|{_YEAR}(?! [a-z]+s\b)"
)
_LEAD = (
    r"(?:by|since|from|until|till|before|after|in|on|during|about|around|as of|not before|no later than|starting in|"
    r"starting from|starting|beginning in|through|between|for|at|effective) "
)
_DATE = re.compile(rf"(?<![\w$€£¥.,-])(?P<lead>(?:{_LEAD}){{0,1}}(?:the )?)(?P<core>{_CORE})(?![\w%])", re.IGNORECASE)
_CAPITAL = re.compile(_MONTH, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Printed:
    """A date as it stands in the text, and the part it is likely to play."""

    start: int
    end: int
    when: When
    role: DateRole


def printed_dates(text: str, start: int, end: int, published: str | None) -> tuple[Printed, ...]:
    """The dates in the characters from *start* to *end*, in order."""
    found = list[Printed]()
    for match in _DATE.finditer(text, start, min(end, start + 4000)):
        core = match["core"]
        if (month := _CAPITAL.search(core)) and core[month.start()].islower():
            continue  # "may" is a verb.
        words = match.group()
        when = understand(words, published).when
        if when.edtf is None and when.qualifier is None:
            bare = understand(core, published).when
            if bare.edtf is not None:
                when = When(words, bare.edtf, bare.qualifier)
        found.append(Printed(match.start(), match.end(), When(words, when.edtf, when.qualifier), _role(words, when)))
    return tuple(found)


def _role(words: str, when: When) -> DateRole:
    low = words.casefold()
    if low.startswith(("now", "currently", "at this", "at present", "at the moment", "as of")):
        return DateRole.AS_OF
    match when.qualifier:
        case Qualifier.BY | Qualifier.BEFORE:
            return DateRole.DEADLINE
        case Qualifier.SINCE:
            return DateRole.START
        case Qualifier.UNTIL:
            return DateRole.END
        case _:
            pass
    if low.startswith(("by ", "no later than")):
        return DateRole.DEADLINE
    if low.startswith(("since ", "from ", "starting", "beginning", "effective")):
        return DateRole.START
    return DateRole.EVENT
