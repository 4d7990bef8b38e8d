"""Two dates in words → the interval between them in EDTF: "April–June 2026", "between 2024 and 2026"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from explorer.model.when import DateError, bounds
from explorer.reading.dating.plain_dates import Plain, plain
from explorer.words import tr

_SIGNED = re.compile(r"(?P<first>[^–]{1,120}?) ?– ?(?P<last>[^–]+)")
_WORDED = re.compile(r"(?:from |since )?(?P<first>.{1,120}?) (?:to|until|till|through|thru|-) (?P<last>.+)")
_BETWEEN = re.compile(r"between (?P<first>.{1,120}?) (?:and|&|–|-|to) (?P<last>.+)")
_HYPHENED = re.compile(r"(?P<first>[12][0-9]{3})-(?P<last>[12][0-9]{3})")
_CJK = re.compile("(?P<first>(?P<year>.{1,12}?年)?.{1,40}?)(?:から|から、)(?P<last>.{1,40}?)(?:まで|にかけて)")


def interval(words: str) -> Plain | None:
    """The interval that the *words* say; None where they say none."""
    for pattern in (_BETWEEN, _HYPHENED, _SIGNED, _WORDED, _CJK):
        if match := pattern.fullmatch(words):
            year = match["year"] if pattern is _CJK else None
            pairs = _completed(match["first"].split(), match["last"].split())
            for first, last in [*pairs, *([(match["first"], year + match["last"])] if year else [])]:
                begin, end = plain(first), plain(last)
                if begin and end and begin.edtf and end.edtf:
                    return _from_to(begin, end)
    return None


def _completed(first: list[str], last: list[str]) -> Iterator[tuple[str, str]]:
    """The two, then each with what only the other says: "April" and "June 2026", "May 5" and "7, 2024"."""
    yield " ".join(first), " ".join(last)
    for shared in range(1, len(last)):
        yield " ".join([*first, *last[shared:]]), " ".join(last)
    for shared in range(1, len(first)):
        for year in range(len(last)):
            yield " ".join([*first, *last[year:]]), " ".join([*first[:shared], *last])


def _from_to(begin: Plain, end: Plain) -> Plain:
    edtf = f"{(begin.edtf or '').split('/')[0]}/{(end.edtf or '').split('/')[-1]}"
    try:
        bounds(edtf)
    except DateError:
        return Plain(None, tr("It ends before it begins: kept as text."))
    return Plain(edtf, begin.problem or end.problem)
