"""Graph → a breadth-first tree for each connected part, its branches in an order in which few lines cross."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.network.fold import Graph

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, slots=True)
class Tree:
    """A connected part: its most spoken of entity, the branches of each node, and how many leaves hang on each."""

    root: str
    branches: dict[str, list[str]]
    leaves: dict[str, int]


def trees(graph: Graph) -> Iterator[Tree]:
    """The parts of the graph, the one around the most spoken of entity first."""
    import networkx as nx  # Only an arrangement needs it; the first picture does not wait for it.

    net = network(graph)
    said = {id: sum(len(tie.claims) for tie in ties) for id, ties in graph.by_entity.items()}
    order = {id: place for place, id in enumerate(sorted(graph.entities, key=lambda id: -said[id]))}
    for root in sorted(
        (min(part, key=order.__getitem__) for part in nx.connected_components(net)), key=order.__getitem__
    ):
        branches = {node: _side_by_side(net, found) for node, found in nx.bfs_successors(net, root)}
        leaves: dict[str, int] = {}
        for node in nx.dfs_postorder_nodes(nx.DiGraph(branches) if branches else nx.DiGraph({root: []}), root):
            leaves[node] = sum(leaves[branch] for branch in branches.setdefault(node, [])) or 1
        yield Tree(root, branches, leaves)


def chains(net: nx.Graph[str], siblings: list[str]) -> list[list[str]]:
    """*siblings* in groups that lines join, each group walked from an end, so that those tied stand together."""
    import networkx as nx

    among = net.subgraph(siblings)
    place = {id: number for number, id in enumerate(siblings)}
    starts = [min(part, key=lambda id: (among.degree(id), place[id])) for part in nx.connected_components(among)]
    walks = [list(nx.dfs_preorder_nodes(among, start, sort_neighbors=lambda near: sorted(near, key=place.__getitem__)))
             for start in starts]  # fmt: skip
    return sorted(walks, key=lambda walk: (len(walk) == 1, place[walk[0]]))


def network(graph: Graph) -> nx.Graph[str]:
    """The entities and which of them are tied, for networkx."""
    import networkx as nx

    net: nx.Graph[str] = nx.Graph()
    net.add_nodes_from(graph.entities)
    net.add_edges_from(pair for pair in graph.by_pair if pair[0] != pair[1])
    return net


def _side_by_side(net: nx.Graph[str], siblings: list[str]) -> list[str]:
    return [one for chain in chains(net, siblings) for one in chain]
