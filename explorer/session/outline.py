"""What the outline shows: statuses with their counts, entities by type."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from explorer.model.entities import Entity, EntityType
from explorer.model.relationships import Relationship, Status
from explorer.network.filters import Filter
from explorer.network.fold import Graph
from explorer.session.remember import remembered
from explorer.session.state import Id, State
from explorer.session.wording import capitalised, kind_name, status_name, type_names

STATUS_ORDER = (
    Status.ACTIVE, Status.AGREED, Status.FINALISING, Status.IN_TALKS, Status.PLANNED, Status.PROPOSED,
    Status.SOUGHT, Status.RUMOURED, Status.UNCLEAR, Status.OCCURRED, Status.SUSPENDED, Status.ENDED,
    Status.DENIED, Status.DISPUTED,
)  # fmt: skip
"""Strongest first, then those that stand apart."""

TYPE_ORDER = (
    EntityType.ORGANISATION, EntityType.PERSON, EntityType.AGREEMENT, EntityType.GROUP, EntityType.PRODUCT,
    EntityType.EVENT, EntityType.PLACE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StatusRow:
    """A status that occurs, how many relationships have it, and whether they are shown."""

    status: Status
    name: str
    count: int
    shown: bool


@dataclass(frozen=True, slots=True)
class Tie:
    """A relationship below its entity: "partnership – Nissan"; greyed while a filter hides it."""

    id: Id
    text: str
    status: Status
    status_name: str
    inferred: bool
    shown: bool = True


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity, and its relationships, which unfold below it; greyed while a filter hides it."""

    id: str
    name: str
    ties: tuple[Tie, ...]
    shown: bool


@dataclass(frozen=True, slots=True)
class TypeRow:
    """A type of entity, and its entities by name."""

    type: EntityType
    name: str
    shown: bool
    entities: tuple[EntityRow, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """All of it; ``filtered`` says whether anything is hidden."""

    statuses: tuple[StatusRow, ...] = ()
    types: tuple[TypeRow, ...] = ()
    filtered: bool = False


def outline(state: State) -> Outline:
    """What the outline shows; all of the graph is in it, and what a filter hides is greyed.

    Depends on `State.graph`, `State.shown` and the desk's ``filter`` only.
    """
    graph, wanted = state.graph, state.desk.filter
    counted = Counter(relationship.status for relationship in graph.relationships.values())
    by_type: dict[EntityType, list[Entity]] = {type: [] for type in TYPE_ORDER}
    for entity in graph.entities.values():
        by_type[entity.type].append(entity)
    return Outline(
        statuses=tuple(
            StatusRow(status, capitalised(status_name(status)), counted[status], status not in wanted.hidden_statuses)
            for status in STATUS_ORDER
            if counted[status]
        ),
        types=tuple(
            TypeRow(
                type,
                capitalised(type_names(type)),
                type not in wanted.hidden_types,
                tuple(_entity(state, entity) for entity in sorted(entities, key=_by_name)),
            )
            for type, entities in by_type.items()
            if entities
        ),
        filtered=wanted != Filter(),
    )


def _by_name(entity: Entity) -> tuple[str, str]:
    return entity.name.casefold(), entity.id


def _entity(state: State, entity: Entity) -> EntityRow:
    graph, shown = state.graph, state.shown
    ties = _ties(graph)[entity.id]
    if shown is not graph:
        ties = tuple(tie if tie.id in shown.relationships else replace(tie, shown=False) for tie in ties)
    return EntityRow(entity.id, entity.name, ties, entity.id in shown.entities)


@remembered
def _ties(graph: Graph) -> dict[str, tuple[Tie, ...]]:
    """The rows below each entity while nothing is hidden, by the words they are read in."""
    return {
        id: tuple(sorted((_tie(graph, id, tie) for tie in ties), key=lambda tie: tie.text.casefold()))
        for id, ties in graph.by_entity.items()
    }


def _tie(graph: Graph, entity: str, relationship: Relationship) -> Tie:
    subject, object, kind = relationship.id
    other = graph.entities[object if subject == entity else subject].name
    return Tie(
        id=relationship.id,
        text=f"{kind_name(kind)} – {other}",
        status=relationship.status,
        status_name=status_name(relationship.status),
        inferred=relationship.is_inferred,
    )
