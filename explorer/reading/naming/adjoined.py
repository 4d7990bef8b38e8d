"""An "its" in a sentence → whoever is named right before it, where the two stand together: "Velar and its rivals"."""

from __future__ import annotations

from explorer.reading.naming.headwords import StandIn
from explorer.reading.naming.lines import Line
from explorer.reading.naming.marks import Mark
from explorer.reading.text.tokens import word_set

_TIED = word_set(
    "counterpart counterparts parent owner owners subsidiary subsidiaries affiliate affiliates unit units arm partner "
    "partners rival rivals supplier suppliers lenders creditors shareholders investors backers founder founders boss "
    "chief chairman chairwoman president board management executives directors staff workers employees unions"
)
_FARTHEST = 5


def adjoined(word: StandIn, line: Line, recent: list[Mark]) -> frozenset[str]:
    """As in "buy what is left of Velar, including its plant", "jointly by Elering and its Lithuanian counterpart"."""
    if not word.owner or word.sorts != ("it",):
        return frozenset()
    before = line.low(word.first - 1)
    if before == "including" and line.text(word.first - 2) == ",":
        end = word.first - 2
    elif before == "and" and any(line.low(at) in _TIED for at in range(word.last, word.last + _FARTHEST)):
        end = word.first - 1
    else:
        return frozenset()
    near = [mark for mark in recent if mark.line == line.index and mark.last == end and not mark.owner]
    return frozenset(near[-1].who) if near and len(near[-1].who) == 1 else frozenset()


_KIN = word_set(
    "shareholder shareholders rival rivals competitor competitors customer customers supplier suppliers parent owner "
    "backer backers lender lenders partner investor investors creditor creditors distributor subsidiary affiliate"
)


def is_of_a_name(word: StandIn, line: Line) -> bool:
    """As in "X, its biggest shareholder": X is somebody's, and whose is told before."""
    before = line.text(word.first - 1) == "," and line.text(word.first - 2)[:1].isupper()
    return before and any(line.low(at) in _KIN for at in range(word.last, word.last + 4))
