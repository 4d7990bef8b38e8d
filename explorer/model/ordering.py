"""Two lists → the items that both hold in the same order."""

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import pairwise
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def in_order(before: Sequence[T], after: Sequence[T]) -> list[tuple[int, int]]:
    """Pairs of places of the same item, ascending on both sides: as many as there can be.

    The very same object is the same item, and so is an equal one where no very same one is.
    """
    pairs = _matched(before, after, range(len(before)), range(len(after)), id)
    if len(pairs) < min(len(before), len(after)):
        left, right = dict(pairs), {new for _, new in pairs}
        old = [place for place in range(len(before)) if place not in left]
        new = [place for place in range(len(after)) if place not in right]
        pairs = sorted(pairs + _matched(before, after, old, new, lambda item: item))
    return _longest(pairs)


def _matched(
    before: Sequence[T], after: Sequence[T], old: Iterable[int], new: Iterable[int], key: Callable[[T], Hashable]
) -> list[tuple[int, int]]:
    """Pairs of places with the same key, the first of them with the first."""
    waiting: dict[Hashable, list[int]] = {}
    for place in new:
        waiting.setdefault(key(after[place]), []).append(place)
    for each in waiting.values():
        each.reverse()
    return [(place, places.pop()) for place in old if (places := waiting.get(key(before[place])))]


def _longest(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most of these pairs that ascend on the right side too."""
    if all(first[1] < second[1] for first, second in pairwise(pairs)):
        return pairs
    ends: list[int] = []  # The smallest right side that ends a run of each length …
    index: list[int] = []  # … and which pair it belongs to.
    previous: list[int] = []
    for number, (_, right) in enumerate(pairs):
        length = bisect_left(ends, right)
        previous.append(index[length - 1] if length else -1)
        ends[length : length + 1] = [right]
        index[length : length + 1] = [number]
    run = []
    at = index[-1]
    while at >= 0:
        run.append(pairs[at])
        at = previous[at]
    return run[::-1]
