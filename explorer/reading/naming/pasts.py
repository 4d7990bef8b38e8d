"""A firm in a sentence → whether it is only where somebody was before: "a former Velar manager", "worked for Velar"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.text.tokens import word_set

_ONCE = word_set("former ex ex- retired one-time onetime erstwhile formerly previously veteran alumnus alumna alum")
_AFTER = word_set("veteran veterans alumnus alumna alum alumni")
_OF = word_set("of at for with in from")
_WORKED = word_set(
    "worked spent served trained joins joined poached hired recruited comes came arrives arrived moves moved started "
    "career stint spell years year decades decade months tenure roles positions posts job experience"
)
_BREAKS = word_set(", . ; : ( ) — – who which that and but is was has had will said says")
_LONGEST = 6


def is_past_employer(line: Line, first: int, last: int) -> bool:
    """Whether the words around the name at *first* to *last* only tell of a career there."""
    if line.low(last) in _AFTER and line.text(last).islower():
        return True
    before = [line.low(at) for at in range(first - 1, max(line.begin, first - 1 - _LONGEST) - 1, -1)]
    end = next((at for at, word in enumerate(before) if word in _BREAKS), len(before))
    near = before[:end]
    if not _ONCE.isdisjoint(near):
        return True
    led = near[:1] and near[0] in _OF
    return bool(led) and not _WORKED.isdisjoint(near[1:]) and not ("joined" in near and near[0] != "from")
