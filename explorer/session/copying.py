"""What is selected → the sentences it rests on, to be copied."""

from __future__ import annotations

from explorer.model.relationships import RelationshipId
from explorer.session.cards import Card
from explorer.session.claim_card import card, in_document_order
from explorer.session.evidence import evidence
from explorer.session.state import State


def cards_to_copy(state: State) -> tuple[Card, ...]:
    """The cards in the evidence, where there are such; else those of everything tied to what is selected."""
    shown = [block for block in evidence(state).blocks if isinstance(block, Card)]
    if shown:
        return tuple(each for each in shown if each.chosen) or tuple(shown)
    graph = state.graph
    ties = {
        relationship.id: relationship
        for id in state.selection
        for relationship in ((graph.relationships[id],) if isinstance(id, RelationshipId) else graph.by_entity[id])
    }
    claims = [claim for tie in ties.values() for claim in tie.counting]
    return tuple(card(state, claim) for claim in in_document_order(state.known, claims))
