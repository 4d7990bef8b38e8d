"""How much room a node needs, and pushing nodes apart that lack it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from explorer.model.dossier import FARTHEST
from explorer.network.fold import Graph
from explorer.network.scene import Floats
from explorer.network.style import node_radius

Positions = Mapping[str, tuple[float, float]]
_LETTER, _ROW = 7.4, 17.0
"""About the width of a letter and the height of a row of a label, in map units."""


def rooms(graph: Graph) -> Floats:
    """Half the width and height (n, 2), in map units, that each node takes up with its label below it."""
    sizes = []
    for id, entity in graph.entities.items():
        radius = node_radius(sum(len(tie.claims) for tie in graph.by_entity.get(id, ())))
        rows = 2 if len(entity.name) > 18 else 1
        letters = max(len(entity.name) / rows, 4) + 2
        sizes.append((max(radius, letters * _LETTER / 2) + 8, radius + rows * _ROW / 2 + 8))
    return np.array(sizes).reshape(-1, 2)


def spread(places: Floats, sizes: Floats, fixed: NDArray[np.bool_], rounds: int = 200) -> Floats:
    """*places* (n, 2) with overlapping boxes pushed apart along the way that is shorter; *fixed* ones stay."""
    for apart in spreading(places, sizes, fixed, rounds):
        places = apart
    return places


def spreading(places: Floats, sizes: Floats, fixed: NDArray[np.bool_], rounds: int = 200) -> Iterator[Floats]:
    """The same round by round."""
    places = places.copy()
    if len(places) > 2000:  # By pairs; larger maps are spread by their repulsion alone.
        return
    free = np.where(fixed, 0.0, 1.0)[:, None]
    for done in range(1, rounds + 1):
        one, other = _clashes(places, sizes)
        movable = (free[one] + free[other] > 0)[:, 0]
        one, other = one[movable], other[movable]
        if not len(one):
            break
        between = places[one] - places[other]
        overlap = sizes[one] + sizes[other] - np.abs(between)
        side = np.where(between == 0, np.sign(one - other)[:, None], np.sign(between))
        across = overlap[:, :1] < overlap[:, 1:]
        push = side * overlap * np.hstack([across, ~across]) / (free[one] + free[other])
        way = np.zeros_like(places)
        np.add.at(way, one, push * free[one])
        np.add.at(way, other, -push * free[other])
        places += np.clip(way * 0.7, -60, 60)
        if done % 20 == 0:  # A crowd whose members push each other to and fro needs more room as a whole.
            places += (places - places.mean(axis=0)) * 0.06 * free
        yield places


def _clashes(places: Floats, sizes: Floats) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The pairs whose boxes overlap by more than a hundredth, found by a sweep from left to right."""
    left = places[:, 0] - sizes[:, 0] + 0.01
    order = np.argsort(left, kind="stable")
    begun = np.arange(len(places)) + 1
    counts = np.maximum(np.searchsorted(left[order], (places + sizes)[order, 0]) - begun, 0)
    one = np.repeat(order, counts)
    step = np.arange(len(one)) - np.repeat(np.cumsum(counts) - counts, counts)
    other = order[np.repeat(begun, counts) + step]
    meet = np.abs(places[one, 1] - places[other, 1]) < sizes[one, 1] + sizes[other, 1] - 0.01
    return one[meet], other[meet]


def as_positions(graph: Graph, places: Floats) -> dict[str, tuple[float, float]]:
    """Columns → positions by id, rounded to a hundredth so that saved projects are stable, and as a file takes them."""
    places = np.clip(places, -FARTHEST, FARTHEST)
    return {id: (round(x, 2), round(y, 2)) for id, (x, y) in zip(graph.entities, places.tolist(), strict=True)}


def fixed_nodes(graph: Graph, start: Positions, placed: Collection[str]) -> NDArray[np.bool_]:
    """Which nodes (n,) were placed by hand and stand somewhere."""
    return np.array([id in placed and id in start for id in graph.entities], bool)


def keep(graph: Graph, places: Floats, start: Positions, fixed: NDArray[np.bool_]) -> Floats:
    """*places* moved as a whole so that the fixed nodes are met best, and those put where they were."""
    places = places.copy()
    if fixed.any():
        wanted = np.array([start[id] if stays else (0, 0) for id, stays in zip(graph.entities, fixed, strict=True)])
        places += (wanted[fixed] - places[fixed]).mean(axis=0)
        places[fixed] = wanted[fixed]
    return places
