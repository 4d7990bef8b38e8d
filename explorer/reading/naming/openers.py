"""A text → the firms that it names within a sentence, and whose first word begins another: "Loomly Health raised"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from explorer.reading.naming.lines import Line
from explorer.reading.naming.names import Names
from explorer.reading.naming.nations import is_head

_LONGEST = 4


def with_openers(read: Iterable[Line], names: Names) -> Names:
    """The names with those that begin a sentence with a word that could stand there on its own account."""
    lines = [line for line in read if not line.heading]
    within = {name for line in lines for at in range(line.begin + 1, len(line.tokens)) for name in _run(line, at)
              if not line.text(at - 1)[:1].isupper()}  # fmt: skip
    begun = {name for line in lines for name in _run(line, line.begin)}
    new = {name: "company" for name in within & begun
           if is_head(name.rpartition(" ")[2], names) and names.is_ordinary(name.partition(" ")[0])}  # fmt: skip
    return names.knowing(new, {}) if new else names


def _run(line: Line, at: int) -> Iterator[str]:
    """The words with a capital letter that begin at *at*, where they are several and no other follows."""
    end = at
    while end < at + _LONGEST and line.text(end).istitle() and line.text(end).isalpha():
        end += 1
    if end > at + 1 and not line.text(end)[:1].isupper():
        yield " ".join(line.text(one) for one in range(at, end))
