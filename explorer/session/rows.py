"""Entities and relationships → rows that select them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from explorer.model.entities import Entity
from explorer.model.relationships import Relationship
from explorer.session import counts
from explorer.session.cards import Block, Heading, Paragraph, Row
from explorer.session.gestures import Select
from explorer.session.pair import pair_title
from explorer.session.state import State
from explorer.session.wording import kind_name, status_name, type_name
from explorer.words import tr, trn

MOST = 1000
"""More rows than these nobody reads; the outline and the search lead to the rest."""


def relationship_row(state: State, relationship: Relationship, text: str | None = None) -> Row:
    """The row of a relationship, called by its two names unless *text* is given."""
    return Row(
        text=text or pair_title(state, relationship),
        detail=counts.line(
            kind_name(relationship.id.kind), status_name(relationship.status), counts.of_claims(relationship.claims)
        ),
        gesture=Select((relationship.id,)),
        status=relationship.status,
        inferred=relationship.is_inferred,
    )


def tie_row(state: State, entity: Entity, relationship: Relationship) -> Row:
    """The row of a relationship below one of its two entities: called by the other's name."""
    return relationship_row(state, relationship, state.known.entity_by_id[other_end(entity, relationship)].name)


def other_end(entity: Entity, relationship: Relationship) -> str:
    """The entity at the other end; the same one where a relationship leads back to it."""
    subject, object, _ = relationship.id
    return object if subject == entity.id else subject


def entity_row(state: State, entity: Entity) -> Row:
    """The row of an entity."""
    ties = len(state.graph.by_entity[entity.id])
    return Row(entity.name, counts.line(type_name(entity.type), counts.relationships(ties)), Select((entity.id,)))


def under(heading: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks below their heading, as many as can be read; nothing at all where there are none."""
    found = list(blocks)
    if found:
        yield Heading(heading)
    yield from found[:MOST]
    if len(found) > MOST:
        yield Paragraph(tr("… and {more}", more=trn("{number} more", "{number} more", len(found) - MOST)))
