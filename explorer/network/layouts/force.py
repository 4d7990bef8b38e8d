"""Springs along lines, repulsion between all nodes: neighbours come together, strangers keep apart."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np

from explorer.network.fold import Graph
from explorer.network.layouts.room import Positions, as_positions, fixed_nodes, rooms, spreading

TICKS = 120
_MANY, _FEWER, _AT_ONCE = 500, 60, 2_000_000
"""Above so many nodes fewer ticks are made, of so many pairs at a time."""


@dataclass(frozen=True, slots=True)
class Force:
    """After Fruchterman and Reingold (1991), with exact pairs and room for labels; a preview every third tick.

    Steps in between show the last preview again.
    """

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
        ticks = TICKS if count <= _MANY else _FEWER
        shown: Positions = start
        for tick in range(ticks):
            heat = self.length * 0.6 * (1 - tick / ticks) ** 1.5 + 0.5
            force = np.empty_like(places)
            rows = count if count <= _MANY else max(1, _AT_ONCE // count)
            for row in range(0, count, rows):
                force[row : row + rows] = self._push(places, row, row + rows, degree)
                if row + rows < count:  # Whoever asks for steps may have something else to do in between.
                    yield shown
            pull = places[pairs[:, 1]] - places[pairs[:, 0]]
            strength = np.hypot(pull[:, 0], pull[:, 1])[:, None] / self.length
            np.add.at(force, pairs[:, 0], pull * strength)
            np.add.at(force, pairs[:, 1], -pull * strength)
            force -= places * (0.16, 0.26)  # Towards the middle, less so sideways: windows are wide.
            step = np.maximum(np.hypot(force[:, 0], force[:, 1]), 1e-9)[:, None]
            places += np.where(fixed[:, None], 0, force / step * np.minimum(step * 0.08, heat))
            if tick % 3 == 0:
                yield (shown := as_positions(graph, places))
        for apart in spreading(places, sizes, fixed):
            places = apart
            yield shown
        yield as_positions(graph, places)

    def _push(self, places: np.ndarray, first: int, last: int, degree: np.ndarray) -> np.ndarray:
        """How hard all nodes push those from *first* to before *last*."""
        if len(places) <= _MANY:
            way = places[first:last, None] - places[None]
            square = np.maximum((way**2).sum(axis=-1), 25.0)
            push: np.ndarray = (way * (self.length**2 / square * np.sqrt(degree)[None])[..., None]).sum(axis=1) * 0.9
            return push
        # The same sum taken apart: what each other node weighs, times where the one stands less where the other does.
        some, lengths = places[first:last], (places**2).sum(axis=1)
        square = np.maximum(lengths[first:last, None] + lengths[None] - 2 * some @ places.T, 25.0)
        weight = self.length**2 * np.sqrt(degree)[None] / square
        pushed: np.ndarray = (some * weight.sum(axis=1)[:, None] - weight @ places) * 0.9
        return pushed


def _start(graph: Graph, start: Positions, length: float) -> np.ndarray:
    """Where each node begins: where it stands, or on a spiral by the golden angle, the same every time."""
    places = np.empty((len(graph.entities), 2))
    for place, id in enumerate(graph.entities):
        angle, reach = place * 2.39996, length * 0.7 * np.sqrt(place)
        places[place] = start.get(id, (reach * np.cos(angle), reach * np.sin(angle)))
    return places
