"""Which part of the graph is wanted on the map."""

from collections.abc import Collection
from dataclasses import dataclass

from explorer.model.entities import EntityType
from explorer.model.relationships import Status
from explorer.network.fold import Graph
from explorer.network.paths import neighbourhood


@dataclass(frozen=True, slots=True)
class Filter:
    """What is left out, and around whom the map is drawn (None: around nobody, all of it)."""

    hidden_statuses: frozenset[Status] = frozenset()
    hidden_types: frozenset[EntityType] = frozenset()
    around: str | None = None


def choose(graph: Graph, wanted: Filter) -> Graph:
    """The part of *graph* that *wanted* asks for; the very same graph when that is all of it.

    Hiding a status hides its lines, and with them the entities that only such lines would tie.
    """
    if wanted == Filter():
        return graph
    near: Collection[str] | None = neighbourhood(graph, wanted.around) if wanted.around else None
    entities = {
        id: entity
        for id, entity in graph.entities.items()
        if entity.type not in wanted.hidden_types and (near is None or id in near)
    }
    relationships = {
        id: relationship
        for id, relationship in graph.relationships.items()
        if relationship.status not in wanted.hidden_statuses and id.subject in entities and id.object in entities
    }
    if wanted.hidden_statuses:
        tied = {end for id in relationships for end in id.pair}
        was_tied = {end for id in graph.relationships for end in id.pair}
        entities = {id: entity for id, entity in entities.items() if id in tied or id not in was_tied}
    return Graph(entities, relationships)
