"""How much room a node needs, and pushing nodes apart that lack it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np

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


def spread(places: Floats, sizes: Floats, fixed: np.ndarray, rounds: int = 60) -> Floats:
    """*places* (n, 2) with overlapping boxes pushed apart along the way that is shorter; *fixed* ones stay."""
    places = places.copy()
    if len(places) > 2000:  # By pairs; larger maps are spread by their repulsion alone.
        return places
    free = (~fixed).astype(float)
    for _ in range(rounds):
        between = places[:, None] - places[None]
        overlap = sizes[:, None] + sizes[None] - np.abs(between)
        clash = np.logical_and.reduce(overlap > 0, axis=-1) & ~np.eye(len(places), dtype=bool)
        if not clash.any():
            break
        across = overlap[..., 0] < overlap[..., 1]
        side = np.where(between >= 0, 1.0, -1.0)
        order = np.sign(np.arange(len(places))[:, None] - np.arange(len(places))[None])
        side = np.where(between == 0, order[..., None], side)
        push = np.stack([np.where(across, overlap[..., 0], 0), np.where(across, 0, overlap[..., 1])], axis=-1)
        weight = free[:, None] / np.maximum(free[:, None] + free[None], 1.0)
        places += np.clip((side * push * (clash * weight)[..., None]).sum(axis=1) * 0.7, -60, 60)
    return places


def as_positions(graph: Graph, places: Floats) -> dict[str, tuple[float, float]]:
    """Columns → positions by id, rounded to a hundredth so that saved projects are stable."""
    return {id: (round(x, 2), round(y, 2)) for id, (x, y) in zip(graph.entities, places.tolist(), strict=True)}


def fixed_nodes(graph: Graph, start: Positions, placed: Collection[str]) -> np.ndarray:
    """Which nodes (n,) were placed by hand and stand somewhere."""
    return np.array([id in placed and id in start for id in graph.entities], bool)


def keep(graph: Graph, places: Floats, start: Positions, fixed: np.ndarray) -> Floats:
    """*places* moved as a whole so that the fixed nodes are met best, and those put where they were."""
    places = places.copy()
    if fixed.any():
        wanted = np.array([start[id] if stays else (0, 0) for id, stays in zip(graph.entities, fixed, strict=True)])
        places += (wanted[fixed] - places[fixed]).mean(axis=0)
        places[fixed] = wanted[fixed]
    return places
