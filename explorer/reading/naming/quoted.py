"""Words in quotation marks → the title of a work or an exhibition, where they are one: "Iron and Tide"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.naming.movements import Vote
from explorer.reading.naming.names import Names
from explorer.reading.naming.spotting import Spot
from explorer.reading.text.tokens import word_set

_OPEN, _CLOSE = frozenset("“\"‘'"), frozenset("”\"’'")
_SHOWS = word_set("exhibition exhibitions show festival conference seminar workshop campaign")
_GIVES = word_set(
    "renewed screened published streams streamed adapted directed wrote released staged performed broadcast aired "
    "premiered remake sequel prequel adaptation premiere creator author director star stars rights behind series "
    "season episodes episode revival titled entitled called filming shooting produced co-produced distributed"
)


def quoted(spot: Spot, names: Names) -> Iterator[Vote]:
    """As in 'the exhibition "X and Y"', 'renewed "X" for a second season', 'its film, "X",'."""
    line, first = spot.line, spot.first
    if line.text(first - 1) not in _OPEN or not (line.text(spot.last) in _CLOSE or line.text(spot.last + 1) in _CLOSE):
        return
    before = first - 2 - (line.text(first - 2) == ",")
    near = {line.low(n) for n in range(max(line.begin, before - 2), before + 1)}
    behind = {line.low(n) for n in range(spot.last + 1, spot.last + 6)}
    if near & _SHOWS:
        yield EntityType.EVENT, 4
    elif names.has("products nouns", line.low(before)) or (near | behind) & _GIVES:
        yield EntityType.PRODUCT, 3.5
    elif names.has("products launch", line.low(before)):
        yield EntityType.PRODUCT, 3
    else:
        # Small words between capital ones are printed so in titles alone.
        yield EntityType.PRODUCT, 2 if any(token.text.islower() for token in spot.tokens) else 1.5
