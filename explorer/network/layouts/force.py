"""Springs along lines, repulsion between all nodes: neighbours come together, strangers keep apart."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np

from explorer.network.fold import Graph
from explorer.network.layouts.room import Positions, as_positions, fixed_nodes, rooms, spread

TICKS = 120


@dataclass(frozen=True, slots=True)
class Force:
    """After Fruchterman and Reingold (1991), with exact pairs and room for labels; a preview every third tick."""

    name: str = "force"
    length: float = 175.0

    def steps(self, graph: Graph, start: Positions, placed: Collection[str]) -> Iterator[Positions]:
        """Better and better positions, from *start*; those *placed* by hand do not move."""
        count = len(graph.entities)
        if not count:
            return
        index = {id: place for place, id in enumerate(graph.entities)}
        pairs = np.array([(index[a], index[b]) for a, b in graph.by_pair if a != b], np.intp).reshape(-1, 2)
        fixed, sizes = fixed_nodes(graph, start, placed), rooms(graph)
        places = _start(graph, start, self.length)
        degree = np.bincount(pairs.ravel(), minlength=count) + 1.0
        for tick in range(TICKS):
            heat = self.length * 0.6 * (1 - tick / TICKS) ** 1.5 + 0.5
            way = places[:, None] - places[None]
            square = np.maximum((way**2).sum(axis=-1), 25.0)
            force = (way * (self.length**2 / square * np.sqrt(degree)[None])[..., None]).sum(axis=1) * 0.9
            pull = places[pairs[:, 1]] - places[pairs[:, 0]]
            strength = np.hypot(pull[:, 0], pull[:, 1])[:, None] / self.length
            np.add.at(force, pairs[:, 0], pull * strength)
            np.add.at(force, pairs[:, 1], -pull * strength)
            force -= places * (0.16, 0.26)  # Towards the middle, less so sideways: windows are wide.
            step = np.maximum(np.hypot(force[:, 0], force[:, 1]), 1e-9)[:, None]
            places += np.where(fixed[:, None], 0, force / step * np.minimum(step * 0.08, heat))
            if tick % 3 == 0:
                yield as_positions(graph, places)
        yield as_positions(graph, spread(places, sizes, fixed))


def _start(graph: Graph, start: Positions, length: float) -> np.ndarray:
    """Where each node begins: where it stands, or on a spiral by the golden angle, the same every time."""
    places = np.empty((len(graph.entities), 2))
    for place, id in enumerate(graph.entities):
        angle, reach = place * 2.39996, length * 0.7 * np.sqrt(place)
        places[place] = start.get(id, (reach * np.cos(angle), reach * np.sin(angle)))
    return places
