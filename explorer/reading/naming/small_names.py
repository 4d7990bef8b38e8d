"""A text → the companies that it shows to be some: "onsemi (Nasdaq: ON)", "adidas said", "OSLO (dts) -"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import agencies
from explorer.reading.text.tokens import word_set

_EXCHANGES = word_set("nasdaq nyse nysemkt otc lse xetra fra tse tsx asx hkex krx bse nse six")
_LEAST = 4
_TIMES = 2


def with_small_names(read: Iterable[Line], names: Names) -> Names:
    """The names with those that the text itself shows to be written so, as it shows the agencies of its datelines."""
    read = tuple(read)
    wired = {spot.phrase: "news agency" for line in read for spot in agencies(line)}
    names = names.knowing(wired, {}) if wired else names
    shown = Counter(word for line in read for word in _shown(line, names))
    times = Counter(token.text for line in read for token in line.tokens if token.text in shown)
    new = {word: "company" for word in shown if times[word] >= _TIMES and word not in names.companies}
    return names.knowing(new, {}) if new else names


def _shown(line: Line, names: Names) -> Iterable[str]:
    """The words in small letters that begin a sentence, or stand before the sign of an exchange."""
    for at, token in enumerate(line.tokens):
        word = token.text
        if not (word.isascii() and word.isalpha() and word.islower() and len(word) >= _LEAST):
            continue
        listed = line.text(at + 1) == "(" and line.low(at + 2) in _EXCHANGES
        begins = at == line.begin or (line.text(at - 1) in ("“", '"') and line.text(at - 2) in ("", ".", ","))
        if (listed or begins) and not line.heading and not names.is_ordinary(word):
            yield word
