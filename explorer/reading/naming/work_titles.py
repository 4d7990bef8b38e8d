"""A sentence → the titles of several words in quotation marks that hold small ones: "Iron and Tide"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.text.tokens import word_set

_SMALL = word_set("and of the in to a an for or with on at from by de la le les du des del di der die das und et")
_OPEN, _CLOSE = frozenset("“\"‘'"), frozenset("”\"’'")
_LONGEST = 8
_NO_TITLES = word_set("said says so-called slogan motto label phrase term word words as tagline banner hashtag like")


def quoted_titles(line: Line, names: Names) -> Iterator[tuple[int, int]]:
    """First and last token (exclusive) of every title of several words that holds small ones."""
    at = line.begin
    while at < len(line.tokens):
        end = _title_end(line, at) if line.text(at) in _OPEN else at
        if end > at and not names.has("people speaks", line.low(at - 1)) and line.low(at - 1) not in _NO_TITLES:
            yield at + 1, end
        at = max(end, at) + 1


def _title_end(line: Line, at: int) -> int:
    """Where the title that begins after the mark at *at* ends; *at* where none does."""
    end = at + 1
    while end < len(line.tokens) and end < at + _LONGEST + 2 and line.text(end) not in _CLOSE | {",", "."}:
        if not (line.text(end)[:1].isupper() or line.text(end).isdigit() or line.text(end) in _SMALL):
            return at
        end += 1
    words = [line.text(n) for n in range(at + 1, end)]
    closed = line.text(end) in _CLOSE or (line.text(end) in (",", ".") and line.text(end + 1) in _CLOSE)
    capital = [word for word in words if word[:1].isupper()]
    small = any(word in _SMALL for word in words) or (words and words[0] in ("The", "A"))
    if not closed or not small or len(capital) < 2 or not words[0][:1].isupper() or words[-1] in _SMALL:
        return at
    return end
