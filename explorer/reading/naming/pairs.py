"""A text → the firms that it shows to have an "and" in their name: "Harrow and Finch says"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.text.tokens import word_set

_ONE = word_set("is was has does 's ’s")
_LEAST = 3


def with_pairs(read: Iterable[Line], names: Names) -> Names:
    """The names with those pairs of words that one verb in the singular is told of, where neither stands alone."""
    read = tuple(line for line in read if not line.heading)
    seen = [pair for line in read for pair in _pairs(line)]
    shown = {(first, last) for line, first, last, at in seen if _is_one(line, at, names)}
    if not shown:
        return names
    together = Counter((first, last) for _, first, last, _ in seen)
    times = Counter(token.text for line in read for token in line.tokens if token.is_capital)
    new = {
        f"{first} and {last}": "company"
        for first, last in shown
        if times[first] == together[first, last] == times[last] and _may_be(first, names) and _may_be(last, names)
    }
    return names.knowing(new, {}) if new else names


def _pairs(line: Line) -> Iterator[tuple[Line, str, str, int]]:
    """Every "X and Y" of two words with capital letters that no other name goes on with, and where it ends."""
    for at in range(line.begin, len(line.tokens) - 2):
        first, last = line.text(at), line.text(at + 2)
        alone = not line.text(at - 1)[:1].isupper() and not line.text(at + 3)[:1].isupper()
        if line.text(at + 1) == "and" and first.istitle() and last.istitle() and alone and line.text(at - 1) != ",":
            yield line, first, last, at + 3


def _is_one(line: Line, at: int, names: Names) -> bool:
    """Whether what stands at *at* is told of one alone."""
    word = line.low(at)
    return word in _ONE or (
        word.endswith("s") and (names.has("people speaks", word) or names.has("evidence deeds", word))
    )


def _may_be(word: str, names: Names) -> bool:
    apart = word in names.places or word in names.companies or word in names.given or word in names.adjectives
    return not apart and len(word) > _LEAST and not names.is_ordinary(word)
