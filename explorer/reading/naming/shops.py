"""A text → the firms that it shows to end in "'s": "Arnott's said", "Arnott's, which Velar bought"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.text.tokens import word_set

_ACTS = word_set("said says has had will would declined announced plans opened closed sells bought makes")
_ELLIPTIC = word_set("than like of as unlike and or but")
"""Before what is left out: "larger than Velar's"."""


def with_shops(read: Iterable[Line], names: Names) -> Names:
    """The names with those possessives that nothing is had by, but that do something themselves."""
    new = dict.fromkeys((f"{word} 's" for line in read if not line.heading for word in _shown(line, names)), "company")
    return names.knowing(new, {}) if new else names


def _shown(line: Line, names: Names) -> Iterator[str]:
    for at in range(line.begin, len(line.tokens) - 2):
        word = line.text(at)
        if line.text(at + 1) not in ("'s", "’s") or not (word.istitle() and word.isalpha()):
            continue
        told = line.text(at + 2) == "," and line.low(at + 3) == "which"
        alone = not line.text(at - 1)[:1].isupper() and line.low(at - 1) not in _ELLIPTIC
        known = word in names.companies or word in names.places or names.is_ordinary(word)
        if alone and not known and (told or line.low(at + 2) in _ACTS):
            yield word
