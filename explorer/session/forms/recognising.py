"""Marked words in their sentence → whom they seem to tie, and which of them say how."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from explorer.model.documents import Document, Passage
from explorer.session.form import NameChoice
from explorer.session.forms.naming import Spot


def ends(spots: Sequence[Spot], start: int, end: int) -> tuple[NameChoice, ...]:
    """Subject and object, by the names at *spots* of the sentence: those marked, else those around what is marked.

    Fewer than two where the sentence does not name so many.
    """
    inside = _distinct(spot for spot in spots if spot.start < end and start < spot.end)
    before = _distinct(spot for spot in reversed(spots) if spot.end <= start)
    after = _distinct(spot for spot in spots if spot.start >= end)
    if len(inside) > 1:
        return inside[0].choice, inside[1].choice
    if len(inside) == 1:
        one = inside[0]
        others = ([spot for spot in before if spot.choice != one.choice],
                  [spot for spot in after if spot.choice != one.choice])  # fmt: skip
        room_before, room_after = one.start - start, end - one.end
        is_last = room_before > room_after or (room_before == room_after and bool(others[0]))
        other = (others[0] or others[1])[:1] if is_last else (others[1] or others[0])[:1]
        pair = (*other, one) if is_last else (one, *other)
        return tuple(spot.choice for spot in pair)
    if before and (behind := [spot for spot in after if spot.choice != before[0].choice]):
        return before[0].choice, behind[0].choice
    return tuple(spot.choice for spot in _distinct(spots)[:2])


def saying(text: str, spots: Sequence[Spot], start: int, end: int) -> tuple[int, int]:
    """The marked words without the names at their edges: "would buy a stake in"; all of them where nothing else is."""
    left, right = start, end
    trimmed = True
    while trimmed:
        trimmed = False
        while left < right and not text[left].isalnum():
            left += 1
        while right > left and not text[right - 1].isalnum():
            right -= 1
        for spot in spots:
            if spot.start <= left < spot.end:
                left, trimmed = spot.end, True
            if spot.start < right <= spot.end:
                right, trimmed = spot.start, True
    return (left, right) if left < right else (start, end)


def whole_words(document: Document, marked: Passage) -> Passage:
    """The words that are marked, in full where a first or last one was marked in part.

    Only where words have spaces between them: in Chinese or Japanese, a mark is taken as it is.
    """
    text, start, end = document.text, marked.start, marked.end
    while start > 0 and start < end and _is_spaced(text[start]) and _is_spaced(text[start - 1]):
        start -= 1
    while end < len(text) and start < end and _is_spaced(text[end - 1]) and _is_spaced(text[end]):
        end += 1
    return Passage(marked.document, start, end)


def _is_spaced(character: str) -> bool:
    return character.isalnum() and character < "\u2e80"


def _distinct(spots: Iterable[Spot]) -> list[Spot]:
    """One spot for each name, the first."""
    found: dict[str, Spot] = {}
    for spot in spots:
        found.setdefault(spot.choice.name, spot)
    return list(found.values())
