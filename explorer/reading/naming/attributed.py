"""A comma in a sentence → whether somebody who said all that stands behind it: "X, the Norwegian airline said"."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.naming.movements import SAYS

_LONGEST = 10


def is_attributed(line: Line, at: int) -> bool:
    """Whether the words behind the comma at *at* lead to a verb of speech, with no other comma before it."""
    if line.text(at) != ",":
        return False
    for place in range(at + 1, at + 1 + _LONGEST):
        word = line.low(place)
        if word in SAYS:
            return place > at + 1
        if not word[:1].isalnum() and word not in ("'s", "’s", "-") and not word.startswith("-"):
            return False
        if word in ("which", "who", "that"):
            return False
    return False
