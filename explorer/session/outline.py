"""What the outline shows: statuses with their counts, entities by type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from explorer.model.entities import TYPE_ORDER, Entity, EntityType
from explorer.model.relationships import STATUS_ORDER, Relationship, Status
from explorer.network.filters import Filter
from explorer.network.fold import Graph
from explorer.session.remember import continued
from explorer.session.state import Id, State
from explorer.session.wording import capitalised, kind_name, status_name, type_names


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
    graph, shown, wanted = state.graph, state.shown, state.desk.filter
    counted = Counter(relationship.status for relationship in graph.relationships.values())
    by_type: dict[EntityType, list[Entity]] = {type: [] for type in TYPE_ORDER}
    for entity in graph.entities.values():
        by_type[entity.type].append(entity)
    rows = _rows(graph).rows
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
                tuple(
                    rows[entity.id] if shown is graph else _greyed(rows[entity.id], shown)
                    for entity in sorted(entities, key=_by_name)
                ),
            )
            for type, entities in by_type.items()
            if entities
        ),
        filtered=wanted != Filter(),
    )


def _by_name(entity: Entity) -> tuple[str, str]:
    return entity.name.casefold(), entity.id


def _greyed(row: EntityRow, shown: Graph) -> EntityRow:
    """The row while a filter hides something."""
    ties = tuple(tie if tie.id in shown.relationships else replace(tie, shown=False) for tie in row.ties)
    return EntityRow(row.id, row.name, ties, row.id in shown.entities)


@dataclass(frozen=True, eq=False)
class _Rows:
    """The row of each entity of a graph while nothing is hidden."""

    graph: Graph
    rows: Mapping[str, EntityRow]


@continued
def _rows(before: _Rows | None, graph: Graph) -> _Rows:
    """Rows that would come out the same are the very same ones: of those nothing is sorted, and nothing shown anew."""
    known: Mapping[str, EntityRow] = {}
    if before is not None:
        was = before.graph
        named_anew = {id for id, entity in graph.entities.items() if was.entities.get(id) is not entity}
        named_anew |= {end for id in named_anew for tie in graph.by_entity[id] for end in tie.id.pair}
        known = {
            id: before.rows[id]
            for id, ties in graph.by_entity.items()
            if id not in named_anew and was.by_entity.get(id) == ties
        }
    return _Rows(graph, {id: known.get(id) or _entity(graph, entity) for id, entity in graph.entities.items()})


def _entity(graph: Graph, entity: Entity) -> EntityRow:
    """The row of an entity, with the rows below it by the words they are read in."""
    ties = (_tie(graph, entity.id, tie) for tie in graph.by_entity[entity.id])
    return EntityRow(entity.id, entity.name, tuple(sorted(ties, key=lambda tie: tie.text.casefold())), True)


def _tie(graph: Graph, entity: str, relationship: Relationship) -> Tie:
    subject, object, kind = relationship.id
    other = graph.entities[object if subject == entity else subject].name
    return Tie(
        id=relationship.id,
        text=f"{kind_name(kind)} – {other}",
        status=relationship.status,
        inferred=relationship.is_inferred,
    )
