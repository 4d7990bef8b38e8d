"""The most spoken of in the middle, and rings around it by the number of steps."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np

from explorer.network.fold import Graph
from explorer.network.layouts.room import Positions, as_positions, fixed_nodes, keep, rooms, spread
from explorer.network.paths import walk


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
        places, middle = np.zeros((len(graph.entities), 2)), 0.0
        index = {id: place for place, id in enumerate(graph.entities)}
        for hub, tree in _trees(graph):
            leaves = _leaves(hub, tree)
            reach = self._sector(hub, tree, leaves, (0.0, 2 * np.pi), 0, places, index)
            members = [index[id] for id in tree]
            # Separate parts of the map stand side by side.
            shift = 0.0 if middle == 0.0 else middle + reach * self.stretch
            places[members, 0] += shift
            middle = shift + reach * self.stretch + self.gap
        fixed = fixed_nodes(graph, start, placed)
        yield as_positions(graph, spread(keep(graph, places, start, fixed), rooms(graph), fixed))

    def _sector(
        self, node: str, tree: dict[str, list[str]], leaves: dict[str, int], sector: tuple[float, float],
        ring: int, places: np.ndarray, index: dict[str, int],
    ) -> float:  # fmt: skip
        """Place a node in the middle of its sector, and its branches in parts of it; the outermost radius."""
        stack, outermost = [(node, sector, ring)], 0.0
        while stack:
            node, (low, high), ring = stack.pop()
            # Rings are wide enough for what stands on the first of them.
            radius = ring * max(self.gap, len(tree[node]) * 12.0)
            angle = (low + high) / 2
            places[index[node]] = radius * np.cos(angle) * self.stretch, radius * np.sin(angle)
            outermost = max(outermost, radius)
            part = (high - low) / max(1, sum(leaves[child] for child in tree[node]))
            for child in tree[node]:
                stack.append((child, (low, low + part * leaves[child]), ring + 1))
                low += part * leaves[child]
        return outermost


def _trees(graph: Graph) -> Iterator[tuple[str, dict[str, list[str]]]]:
    """A breadth-first tree for each connected part, from its most spoken of entity; the largest part first."""
    said = {id: sum(len(tie.claims) for tie in ties) for id, ties in graph.by_entity.items()}
    seen: set[str] = set()
    for hub in sorted(graph.entities, key=lambda id: -said[id]):
        if hub in seen:
            continue
        seen.add(hub)
        tree: dict[str, list[str]] = {hub: []}
        queue = [hub]
        for node in queue:
            for near in walk(graph, node):
                if near not in seen:
                    seen.add(near)
                    tree[near] = []
                    tree[node].append(near)
                    queue.append(near)
        yield hub, tree


def _leaves(hub: str, tree: dict[str, list[str]]) -> dict[str, int]:
    """How many leaves hang on each node of the tree, itself if it is one."""
    order = [hub]
    for node in order:
        order.extend(tree[node])
    leaves: dict[str, int] = {}
    for node in reversed(order):
        leaves[node] = sum(leaves[child] for child in tree[node]) or 1
    return leaves
