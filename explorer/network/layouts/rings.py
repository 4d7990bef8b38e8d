"""The most spoken of in the middle, and rings around it by the number of steps."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np

from explorer.network.fold import Graph
from explorer.network.layouts.room import Positions, as_positions, fixed_nodes, keep, rooms, spread
from explorer.network.layouts.trees import Tree, trees


@dataclass(frozen=True, slots=True)
class Rings:
    """A radial tree (Eades 1992): each branch gets a sector as wide as its leaves need."""

    name: str = "rings"
    gap: float = 215.0
    stretch: float = 1.3

    def steps(self, graph: Graph, start: Positions, placed: Collection[str]) -> Iterator[Positions]:
        """One step: the rings; those *placed* by hand stay where they are."""
        if not graph.entities:
            return
        index = {id: place for place, id in enumerate(graph.entities)}
        places, right = np.zeros((len(index), 2)), 0.0
        for number, tree in enumerate(trees(graph)):
            around = self._around(tree)
            width = max(abs(x) for x, _ in around.values())
            # Separate parts of the map stand side by side.
            middle = 0.0 if number == 0 else right + width + self.gap
            for id, (x, y) in around.items():
                places[index[id]] = middle + x, y
            right = middle + width
        fixed = fixed_nodes(graph, start, placed)
        yield as_positions(graph, spread(keep(graph, places, start, fixed), rooms(graph), fixed))

    def _around(self, tree: Tree) -> dict[str, tuple[float, float]]:
        """Each node in the middle of its sector, its branches in parts of it."""
        # The first ring is wide enough for all that stands on it.
        gap = max(self.gap, len(tree.branches[tree.root]) * 14.0)
        places: dict[str, tuple[float, float]] = {}
        stack = [(tree.root, 0.0, 2 * np.pi, 0)]
        while stack:
            node, low, high, ring = stack.pop()
            angle = (low + high) / 2
            places[node] = ring * gap * np.cos(angle) * self.stretch, ring * gap * np.sin(angle)
            part = (high - low) / max(1, sum(tree.leaves[branch] for branch in tree.branches[node]))
            for branch in tree.branches[node]:
                stack.append((branch, low, low + part * tree.leaves[branch], ring + 1))
                low += part * tree.leaves[branch]
        return places
