"""New nodes → free places beside their neighbours; nobody else moves."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from math import atan2, cos, hypot, pi, sin, sqrt

Place = tuple[float, float]
_RINGS, _TURNS = (170.0, 230.0, 300.0, 390.0, 500.0), 16
_ROOM, _LANE = 130.0, 55.0
"""So far from any other node one should stand, and so far from a line to its neighbour."""
_MANY, _LANES = 40, 3


def beside(standing: Mapping[str, Place], ties: Mapping[str, Collection[str]]) -> dict[str, Place]:
    """A place for each key of *ties*, which are the new nodes, each with those it is tied to.

    Those with most neighbours that stand already come first. The same question has the same answer. Of a crowd, the
    last ones stand around all others: nobody looks for a free place for each of hundreds, and a layout finds better.
    """
    places, found = dict(standing), dict[str, Place]()
    left, crowd = list(ties)[:_MANY], list(ties)[_MANY:]
    while left:
        id = max(left, key=lambda one: (sum(end in places for end in ties[one]), -left.index(one)))
        left.remove(id)
        found[id] = places[id] = _free([places[end] for end in ties[id] if end in places], places.values())
    return {**found, **_around(list(places.values()), crowd)} if crowd else found


def _around(everyone: list[Place], ids: Sequence[str]) -> dict[str, Place]:
    """Places on a widening spiral outside of everybody, by the golden angle."""
    middle = _mean(everyone)
    inner = max(hypot(x - middle[0], y - middle[1]) for x, y in everyone) + _ROOM
    found = {}
    for turn, id in enumerate(ids):
        radius = sqrt(inner * inner + _ROOM * _ROOM * turn / 2)
        angle = turn * 2.39996
        found[id] = middle[0] + radius * cos(angle), middle[1] + radius * sin(angle)
    return found


def _free(near: list[Place], places: Iterable[Place]) -> Place:
    """A free place near these, or near the middle of all where there are none."""
    everyone = list(places)
    if not everyone:
        return 0.0, 0.0
    middle = _mean(near or everyone)
    around = [at for at in everyone if abs(at[0] - middle[0]) < 700 and abs(at[1] - middle[1]) < 700]
    away = _away(middle, _mean(everyone))
    best, best_score = middle, -1.0
    for ring in _RINGS:
        for turn in range(_TURNS):
            # Turned a little, so that few lines run quite level or upright; outwards first.
            angle = away + 0.2 + (turn + 1) // 2 * (1 if turn % 2 else -1) * 2 * pi / _TURNS
            at = middle[0] + ring * cos(angle), middle[1] + ring * sin(angle)
            score = _score(at, near[:_LANES], around)
            if score >= 1.0:
                return at
            if score > best_score:
                best, best_score = at, score
    return best


def _score(at: Place, near: list[Place], around: list[Place]) -> float:
    """1 where it has all the room it needs; less, the nearer others are to it or to its lines."""
    room = min((hypot(at[0] - x, at[1] - y) / _ROOM for x, y in around), default=1.0)
    lanes = (_gap(other, at, end) / _LANE for end in near for other in around if other != end)
    return min(1.0, room, min(lanes, default=1.0))


def _gap(point: Place, start: Place, end: Place) -> float:
    """How far a point is from a stretch."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    share = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length if length else 0.0
    share = min(1.0, max(0.0, share))
    return hypot(point[0] - start[0] - share * dx, point[1] - start[1] - share * dy)


def _mean(places: list[Place]) -> Place:
    return sum(x for x, _ in places) / len(places), sum(y for _, y in places) / len(places)


def _away(one: Place, other: Place) -> float:
    """The direction from *other* to *one*."""
    return atan2(one[1] - other[1], one[0] - other[0])
