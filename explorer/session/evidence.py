"""What is selected → Evidence: the sentences it rests on, word for word."""

from __future__ import annotations

from explorer.model.relationships import RelationshipId
from explorer.session import counts
from explorer.session.cards import Block, Evidence
from explorer.session.entity import entity_evidence
from explorer.session.pair import cards_by_pair, disagree_chip, pair_evidence, tuple_of
from explorer.session.project import project_evidence
from explorer.session.rows import entity_row, relationship_row, under
from explorer.session.sentence import sentence_evidence
from explorer.session.state import Id, State
from explorer.words import tr

SIDE_BY_SIDE = 12
"""So many claims of several pairs are shown with their sentences."""


def evidence(state: State) -> Evidence:
    """What the evidence panel shows.

    Depends on `State.known`, `State.graph`, the vocabulary, and of the desk on ``selection`` and
    ``sentence`` only, besides whether it is read-only: neither the arrangement, the filter, the focus nor the opened
    passage changes it. What is selected keeps its evidence while a filter hides it.
    """
    graph, selection = state.graph, state.selection
    relationships = [id for id in selection if isinstance(id, RelationshipId)]
    entities = [id for id in selection if isinstance(id, str)]
    sentence = state.desk.sentence
    if sentence and sentence.document in state.known.document_by_id and not entities and len(relationships) != 1:
        return sentence_evidence(state, sentence, relationships)
    if not selection:
        return project_evidence(state)
    if len(selection) == len(entities) == 1:
        return entity_evidence(state, graph.entities[entities[0]])
    pairs = {id.pair for id in relationships}
    if len(pairs) == 1 and not entities:
        return pair_evidence(state, pairs.pop(), frozenset(relationships))
    if len(selection) == len(entities) == 2 and (pair := tuple_of((entities[0], entities[1]))) in graph.by_pair:
        return pair_evidence(state, pair)
    return _several(state, selection)


def _several(state: State, selection: tuple[Id, ...]) -> Evidence:
    """Relationships side by side with their cards while these can be looked over; otherwise a row for each."""
    graph = state.graph
    entities = [graph.entities[id] for id in selection if isinstance(id, str)]
    relationships = [graph.relationships[id] for id in selection if isinstance(id, RelationshipId)]
    claims = [claim for relationship in relationships for claim in relationship.claims]
    if entities or len(claims) > SIDE_BY_SIDE:
        rows: list[Block] = [entity_row(state, entity) for entity in entities]
        rows += [relationship_row(state, relationship) for relationship in relationships]
        blocks = tuple(under(tr("Selected"), rows))
    else:
        blocks = tuple(cards_by_pair(state, claims))
    return Evidence(
        title=tr("{number} selected", number=len(selection)),
        chips=disagree_chip(state, claims),
        counts=counts.line(
            counts.entities(len(entities)) if entities else "",
            counts.relationships(len(relationships)) if relationships else "",
            counts.of_claims(claims) if claims else "",
        ),
        blocks=blocks,
    )
