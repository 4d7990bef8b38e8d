"""What does not fit or is left open → rows that lead to where it can be seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from explorer.model.claims import Claim
from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.dossier import Why
from explorer.model.entities import Entity
from explorer.model.relationships import Status
from explorer.session import counts
from explorer.session.cards import Row
from explorer.session.claim_card import QUESTIONS, relationships_of
from explorer.session.edits.proposals import is_answered
from explorer.session.gestures import Gesture, OpenPassage, Select, ShowDocument
from explorer.session.quoting import quoted
from explorer.session.review.looking import LookAt
from explorer.session.review.waiting import identities, waits
from explorer.session.review_key import Sort
from explorer.session.rows import relationship_row
from explorer.session.state import State
from explorer.session.wording import place
from explorer.words import tr, trn


def needs_attention(state: State) -> Iterator[Row]:
    """What waits for review, contradictions, disputed and inferred relationships, missing dates, questions."""
    dossier = state.known
    yield from _waiting(state)
    yield from (_row(state, found) for found in dossier.disagreements if found.is_contradiction)
    yield from _disputed(state)
    yield from _inferred(state)
    yield from _undated(state)
    yield from _not_understood(state)
    asked = {found.id for found in identities(dossier)}
    questions = (found for found in dossier.disagreements if found.kind in QUESTIONS and _is_open(state, found))
    yield from (_row(state, found) for found in questions if found.id not in asked)


def about_claims(state: State, claims: Iterable[Claim]) -> Iterator[Row]:
    """The contradictions and the open questions that any of *claims* is part of."""
    ids = {claim.id for claim in claims}
    for found in state.known.disagreements:
        open = found.is_contradiction or (found.kind in QUESTIONS and _is_open(state, found))
        if open and not ids.isdisjoint(found.claims):
            yield _row(state, found)


def about_entity(state: State, entity: Entity, claims: Iterable[Claim]) -> Iterator[Row]:
    """What is left open about *entity* itself, then about *claims*."""
    asked = [found for found in state.known.disagreements if entity.id in found.entities and _is_open(state, found)]
    yield from (_row(state, found) for found in asked)
    yield from (row for row in about_claims(state, claims) if row.text not in {found.about for found in asked})


def _is_open(state: State, found: Disagreement) -> bool:
    """Whether nobody has answered it: those who were merged are the same."""
    if is_answered(found) or found.kind is not DisagreementKind.IDENTITY:
        return not is_answered(found)
    asked = next((each.entities for each in state.dossier.disagreements if each.id == found.id), ())
    return len(set(asked)) < 2 or len({id for id in found.entities if id in state.known.entity_by_id}) > 1


def _row(state: State, found: Disagreement) -> Row:
    dossier = state.known
    named = {
        DisagreementKind.CONTRADICTION: tr("statements disagree"),
        DisagreementKind.MISSING: tr("not given"),
        DisagreementKind.QUOTATION: tr("quotation"),
        DisagreementKind.IDENTITY: tr("the same or not?"),
        DisagreementKind.CHANGED: tr("sentence changed"),
    }.get(found.kind, tr("ambiguous"))
    claims = [dossier.claim_by_id[id] for id in found.claims if id in dossier.claim_by_id]
    passages = sorted({claim.passages[0] for claim in claims} | set(found.passages))
    places = ", ".join(dict.fromkeys(place(dossier, passage) for passage in passages))
    status = Status.DISPUTED if found.is_contradiction else None
    sign = "!" if found.is_contradiction else "·"
    return Row(found.about, counts.line(named, places), _leading_to(state, found), status, sign=sign,
               noted=found.id, read_only=state.read_only)  # fmt: skip


def _leading_to(state: State, found: Disagreement) -> Gesture:
    """Selects the entities or relationships it is about, else opens its passage, else the source."""
    if entities := tuple(id for id in found.entities if id in state.graph.entities):
        return Select(entities)
    if drawn := relationships_of(state.graph, found.claims):
        return Select(drawn)
    if found.passages:
        return OpenPassage(found.passages[0])
    documents = state.known.documents
    return ShowDocument(documents[0].id) if documents else Select(())


def _disputed(state: State) -> Iterator[Row]:
    for relationship in state.graph.relationships.values():
        if relationship.status is Status.DISPUTED:
            yield replace(relationship_row(state, relationship), sign="!")


def _inferred(state: State) -> Iterator[Row]:
    """One row for all inferred claims: it selects their relationships."""
    found = [
        (claim.id, relationship.id)
        for relationship in state.graph.relationships.values()
        for claim in relationship.claims
        if claim.inference is not None and claim.counts
    ]
    if found:
        drawn = tuple(dict.fromkeys(id for _, id in found))
        text = trn("{number} claim is inferred in part", "{number} claims are inferred in part", len(found))
        yield Row(text, counts.relationships(len(drawn)), Select(drawn), inferred=True, sign="?")


def _undated(state: State) -> Iterator[Row]:
    for document in state.known.documents:
        if document.published is None:
            text = tr("Publication date of {source} unknown", source=document.heading)
            yield Row(text, tr("no date given"), ShowDocument(document.id), sign="·")


def _waiting(state: State) -> Iterator[Row]:
    """One row for all proposals, or, without any, for the questions; it leads to the review."""
    found = waits(state.known)
    proposed, asked = len(found.proposals), found.to_decide - len(found.proposals)
    questions = trn("{number} question", "{number} questions", asked) if asked else ""
    if proposed:
        text = trn("{number} proposal waits for review", "{number} proposals wait for review", proposed)
        yield Row(text, counts.line(tr("not on the map"), questions), LookAt(), sign="?")
    elif asked:
        text = trn("{number} question waits for review", "{number} questions wait for review", asked)
        yield Row(text, "", LookAt(), sign="?")


_FEW = 5
"""More sentences that were not understood than these would bury everything else; the review lists them all."""


def _not_understood(state: State) -> Iterator[Row]:
    dossier = state.known
    lost = [unread for unread in dossier.unread if unread.why is Why.NOT_UNDERSTOOD]
    if len(lost) > _FEW:
        text = trn("{number} sentence was not understood", "{number} sentences were not understood", len(lost))
        key = next(row.key for row in waits(dossier).rows if row.key.sort is Sort.UNREAD)
        yield Row(text, tr("nothing rests on them"), LookAt(key), sign="·")
    else:
        for unread in lost:
            quote = quoted(dossier.quote(unread.passage))
            detail = counts.line(tr("not understood"), place(dossier, unread.passage))
            yield Row(quote, detail, OpenPassage(unread.passage), sign="·")
