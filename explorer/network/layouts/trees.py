"""Graph → a breadth-first tree for each connected part, its branches in an order in which few lines cross."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from explorer.network.fold import Graph
from explorer.network.paths import walk


@dataclass(frozen=True, slots=True)
class Tree:
    """A connected part: its most spoken of entity, the branches of each node, and how many leaves hang on each."""

    root: str
    branches: dict[str, list[str]]
    leaves: dict[str, int]


def trees(graph: Graph) -> Iterator[Tree]:
    """The parts of the graph, the one around the most spoken of entity first."""
    said = {id: sum(len(tie.claims) for tie in ties) for id, ties in graph.by_entity.items()}
    seen: set[str] = set()
    for root in sorted(graph.entities, key=lambda id: -said[id]):
        if root in seen:
            continue
        branches: dict[str, list[str]] = {root: []}
        queue = [root]
        for node in queue:
            for near in walk(graph, node):
                if near not in branches:
                    branches[near] = []
                    branches[node].append(near)
                    queue.append(near)
        seen.update(queue)
        for node in queue:
            branches[node] = _side_by_side(graph, branches[node])
        leaves: dict[str, int] = {}
        for node in reversed(queue):
            leaves[node] = sum(leaves[branch] for branch in branches[node]) or 1
        yield Tree(root, branches, leaves)


def chains(graph: Graph, siblings: list[str]) -> list[list[str]]:
    """*siblings* in groups that lines join, each group walked from an end, so that those tied stand together."""
    among = set(siblings)
    ties = {one: [near for near in walk(graph, one) if near in among] for one in siblings}
    found: list[list[str]] = []
    seen: set[str] = set()
    for start in sorted(siblings, key=lambda one: (len(ties[one]) == 0, len(ties[one]))):
        chain: list[str] = []
        stack = [start]
        while stack:
            one = stack.pop()
            if one not in seen:
                seen.add(one)
                chain.append(one)
                stack += sorted(ties[one], key=lambda near: -len(ties[near]))
        if chain:
            found.append(chain)
    return found


def _side_by_side(graph: Graph, siblings: list[str]) -> list[str]:
    return [one for chain in chains(graph, siblings) for one in chain]
