"""A date as people type it → `When`; what cannot be read is kept as text, and said to be so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from unicodedata import normalize

from explorer.model.when import DateError, Qualifier, When, bounds
from explorer.reading.dating.date_ranges import interval
from explorer.reading.dating.plain_dates import Plain, plain
from explorer.reading.dating.relative_dates import relative
from explorer.words import tr

LONGEST = 120
"""No date is longer; what is, is kept as text unread."""


@dataclass(frozen=True, slots=True)
class Understood:
    """The date, and in a sentence what could not be read of it ("" where all could)."""

    when: When
    problem: str = ""


def understand(text: str, published: str | None = None) -> Understood:
    """The date that *text* says; ``text`` of the answer is *text* as it is, without the white space around it.

    *published* is the publication date, in EDTF, of the source that says it: "last year" counts from there.
    Never gives a day, a month or a year that the text does not say or that does not follow from it.
    """
    text = text.strip()
    words = _simplified(text)
    if not words:
        return Understood(When(text), tr("No date is given."))
    if len(words) <= LONGEST:
        for found in (_edtf(text), _qualified(words, published)):
            if found:
                return _checked(text, *found)
    examples = "23 December 2024, Q2 2026, by 2027, 2026-34"
    return Understood(When(text), tr("It is not read as a date: kept as text. Dates are, for example, {examples}.",
                                     examples=examples))  # fmt: skip


_DASHES = str.maketrans(dict.fromkeys("–—‐‑‒―−〜～", "–") | dict.fromkeys("’‘ʼ", "'"))


def _simplified(text: str) -> str:
    """The text in small letters, with one kind of digit, dash and space, without a full stop at its end."""
    dashed = text[: 4 * LONGEST].translate(_DASHES)
    return " ".join(normalize("NFKC", dashed).casefold().split()).rstrip(".,;").strip("\"“”'()")


_Found = tuple[Plain, Qualifier | None]


def _checked(text: str, found: Plain, qualifier: Qualifier | None) -> Understood:
    """The answer; what is beyond the years that there are is kept as text."""
    try:
        if found.edtf is not None:
            bounds(found.edtf)
    except DateError:
        return Understood(When(text), tr("There is no such date: kept as text."))
    return Understood(When(text, found.edtf, qualifier), found.problem)


def _edtf(text: str) -> _Found | None:
    """A text that is EDTF already, taken at its word."""
    try:
        if bounds(text) == (None, None):
            return None
    except DateError:
        return None
    if re.fullmatch("[0-9]{4}-[0-9]{2}", text) and int(text[5:]) > max(12, int(text[2:4])):
        years = f"{text[:4]}/{text[:2]}{text[5:]}"
        problem = tr("It is read as EDTF, a part of the year {year}. For the years write {years}.",
                     year=text[:4], years=years)  # fmt: skip
        return Plain(text, problem), None
    return Plain(text), None


_BEFORE_WORDS: tuple[tuple[str, Qualifier], ...] = (
    (r"(?:not|no) (?:before|until|earlier than|sooner than)|on or after", Qualifier.SINCE),
    (r"by|(?:not|no) later than|on or before|at the latest(?: by)?", Qualifier.BY),
    (r"before|prior to|earlier than|ahead of", Qualifier.BEFORE),
    (r"after|later than|following", Qualifier.AFTER),
    (r"since|from|as from|starting(?: in| on| from)?|beginning (?:in|on|from)|effective(?: from)?", Qualifier.SINCE),
    (r"until|till|til|up to|up until|through", Qualifier.UNTIL),
    (r"about|around|circa|ca\.?|c\.?|approximately|approx\.?|roughly|some ?time (?:in|around)|~|≈|約|约|大约",
     Qualifier.ABOUT),
)  # fmt: skip
_AFTER_WORDS: tuple[tuple[str, Qualifier], ...] = (
    (r"onwards?|and later|or later|and after|以降|以来|から", Qualifier.SINCE),
    (r"at the latest|までに", Qualifier.BY),
    (r"or earlier|まで", Qualifier.UNTIL),
    (r"or so|or thereabouts|頃|ごろ|左右", Qualifier.ABOUT),
)
_LEADING = [(re.compile(rf"(?:{words})(?:(?<=[~≈約约]) ?| |(?<=\.) ?)(?P<rest>.+)"), q) for words, q in _BEFORE_WORDS]
_TRAILING = [(re.compile(rf"(?P<rest>.{{1,120}}?) ?(?:{words})"), qualifier) for words, qualifier in _AFTER_WORDS]
_EMPTY = re.compile("(?:in|on|during|as of|as at|dated|the|within|at|over) (?P<rest>.+)")
_VAGUE = re.compile(
    r"(?:the )?(?P<vague>very early|early|mid|middle|late|later|beginning|start|end|year[ -]end|turn|close)[ –-]"
    r"(?:of |in )?(?:the )?(?P<rest>.+)"
)
_CJK_VAGUE = re.compile("(?P<rest>.{1,120}?)の?(?P<vague>初め|初頭|初|末|半ば|中旬|上旬|下旬|年初|年末|年底)")


def _qualified(words: str, published: str | None, depth: int = 0) -> _Found | None:
    """The date with the words before and after it."""
    if depth > 4:
        return None
    if found := relative(words, published) or plain(words) or interval(words):
        return found, None
    for pattern, qualifier in (*_LEADING, *_TRAILING):
        if match := pattern.fullmatch(words):
            inner = _qualified(match["rest"], published, depth + 1)
            if inner:
                return _bounded(inner[0], qualifier, match["rest"], inner[1])
    if match := _VAGUE.fullmatch(words) or _CJK_VAGUE.fullmatch(words):
        inner = _qualified(match["rest"], published, depth + 1)
        return (_vague(inner[0], match["vague"]), inner[1]) if inner and inner[1] is None else None
    if match := _EMPTY.fullmatch(words):
        return _qualified(match["rest"], published, depth + 1)
    return None


def _vague(found: Plain, vague: str) -> Plain:
    """A part of a date for which EDTF has no sign: the whole of it, which it surely is in."""
    if found.edtf is None or found.problem:
        return found
    return Plain(found.edtf, tr("Which part “{words}” is cannot be placed: all of {date} is taken.",
                                words=vague, date=found.edtf))  # fmt: skip


def _bounded(found: Plain, qualifier: Qualifier, words: str, inner: Qualifier | None) -> _Found | None:
    """The interval that the qualifier opens on one side of *found*."""
    if inner is qualifier:
        return found, qualifier
    if inner not in (None, Qualifier.ABOUT):
        return None
    if found.edtf is None or (".." in found.edtf):
        return found if found.edtf is None else Plain(None, found.problem), qualifier
    first, last = found.edtf.split("/")[0], found.edtf.split("/")[-1]
    vague = bool(_VAGUE.fullmatch(words) or _CJK_VAGUE.fullmatch(words))
    # "By the end of 2027" and "since the start of 1999" leave nothing open.
    end, start = (
        re.match(r"(?:the )?(?:year[ -])?(?:end|close)\b", words),
        re.match(r"(?:the )?(?:beginning|start)\b", words),
    )
    match qualifier:
        case Qualifier.BY | Qualifier.UNTIL:
            return Plain(f"../{last}", "" if end else found.problem), qualifier
        case Qualifier.SINCE:
            return Plain(f"{first}/..", "" if start else found.problem), qualifier
        case Qualifier.BEFORE:
            edge = last if vague else _beside(first, -1)
            return Plain(f"../{edge}" if edge else None, "" if end else found.problem), qualifier
        case Qualifier.AFTER:
            edge = first if vague else _beside(last, 1)
            return Plain(f"{edge}/.." if edge else None, "" if start else found.problem), qualifier
        case Qualifier.ABOUT:
            marked = "/".join(side if side[-1] in "~?%" else f"{side}~" for side in found.edtf.split("/"))
            return Plain(marked, found.problem), qualifier


def _beside(edtf: str, step: int) -> str | None:
    """What comes just before (-1) or after (1) a date, as exact as the date itself; None at the ends of time."""
    bare = edtf.rstrip("~?%")
    first, last = bounds(bare)
    edge = first if step < 0 else last
    if edge is None or (edge == date.min and step < 0) or (edge == date.max and step > 0):
        return None
    day = edge + timedelta(days=step)
    marks = edtf[len(bare) :]
    length = {4: 4, 7: 7}.get(len(bare), 10) if "X" not in bare and bare[5:7] <= "12" else 10
    return day.isoformat()[:length] + marks
