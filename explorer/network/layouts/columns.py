"""The most spoken of in the middle, and columns to both sides by the number of steps."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np

from explorer.network.fold import Graph
from explorer.network.layouts.room import Positions, as_positions, fixed_nodes, keep, rooms, spread
from explorer.network.layouts.trees import Tree, chains, network, trees


@dataclass(frozen=True, slots=True)
class Columns:
    """A tree that grows to both sides (after Reingold and Tilford 1981): leaves in rows, parents between them."""

    name: str = "columns"
    column: float = 300.0
    row: float = 100.0

    def steps(self, graph: Graph, start: Positions, placed: Collection[str]) -> Iterator[Positions]:
        """One step: the columns; those *placed* by hand stay where they are."""
        if not graph.entities:
            return
        index = {id: place for place, id in enumerate(graph.entities)}
        places, bottom = np.zeros((len(index), 2)), 0.0
        for tree in trees(graph):
            sides = self._sides(tree, graph)
            height = max(sum(tree.leaves[id] for id in side) for side in sides) * self.row
            # Separate parts of the map stand below one another.
            middle = bottom + max(height, self.row) / 2
            places[index[tree.root]] = 0.0, middle
            for side, way in zip(sides, (1, -1), strict=True):
                top = middle - sum(tree.leaves[id] for id in side) * self.row / 2
                for branch in side:
                    self._grow(tree, branch, way, top, places, index)
                    top += tree.leaves[branch] * self.row
            bottom = middle + max(height, self.row) / 2
        fixed = fixed_nodes(graph, start, placed)
        yield as_positions(graph, spread(keep(graph, places, start, fixed), rooms(graph), fixed))

    def _sides(self, tree: Tree, graph: Graph) -> tuple[list[str], list[str]]:
        """The root's branches on the right and on the left, in equal parts; those tied to each other together."""
        right: list[str] = []
        left: list[str] = []
        weight = [0, 0]
        groups = chains(network(graph), tree.branches[tree.root])
        for group in sorted(groups, key=lambda group: -sum(tree.leaves[id] for id in group)):
            side = 0 if weight[0] <= weight[1] else 1
            (right, left)[side].extend(group)
            weight[side] += sum(tree.leaves[id] for id in group)
        return right, left

    def _grow(self, tree: Tree, node: str, way: int, top: float, places: np.ndarray, index: dict[str, int]) -> None:
        """Place a branch below *top*: each node in the middle of its leaves' rows."""
        stack = [(node, top, 1)]
        while stack:
            node, top, step = stack.pop()
            places[index[node]] = way * step * self.column, top + tree.leaves[node] * self.row / 2
            for branch in tree.branches[node]:
                stack.append((branch, top, step + 1))
                top += tree.leaves[branch] * self.row
