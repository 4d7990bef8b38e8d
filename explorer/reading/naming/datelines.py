"""Pointers → who is named in datelines alone: "OSLO, Nov 6 (Newsline) -" tells of the report, not of what it says."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.reading.cast import Pointer
from explorer.reading.naming.lines import Line


def only_in_datelines(pointers: Sequence[Pointer], read: Sequence[Line]) -> frozenset[str]:
    """The entities that nothing points at outside of datelines."""
    spans = [
        (line.tokens[0].start, line.tokens[line.begin].start) for line in read if 0 < line.begin < len(line.tokens)
    ]
    within, elsewhere = set[str](), set[str]()
    for pointer in pointers:
        inside = any(start <= pointer.start < end for start, end in spans)
        (within if inside else elsewhere).update(pointer.entities)
    return frozenset(within - elsewhere)
