"""The graph → everything in it as plain values, the shape programs are given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from explorer.model.claims import Claim, ClaimDate, ReviewState
from explorer.model.disagreements import Disagreement
from explorer.model.documents import Document, Passage
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity
from explorer.model.proposals import ENDS, Proposal
from explorer.model.relationships import Relationship, label
from explorer.model.vocabulary import Vocabulary
from explorer.network.fold import Graph, fold
from explorer.session.reading_out import Row
from explorer.session.reading_out import as_text as as_text  # Whoever lists wants one or the other.
from explorer.session.wording import date_words, place, rule_words, said_by


def listing(dossier: Dossier, graph: Graph, vocabulary: Vocabulary) -> Row:
    """Documents, entities, relationships with their claims, disagreements, sentences without a claim."""
    proposals = proposed(dossier, vocabulary)
    recorded, dossier = dossier.entity_by_id, dossier.resolved
    told = {*graph.relationship_of_claim, *(claim["id"] for row in proposals for claim in row["claims"])}
    return {
        "title": dossier.title,
        "about": dossier.about,
        "documents": [_document(document) for document in dossier.documents],
        "entities": [_entity(entity, dossier) for entity in dossier.entities],
        "relationships": [_relationship(one, dossier, graph) for one in graph.relationships.values()],
        "proposals": proposals,
        "set_aside": [
            {"subject": subject, "object": object, "kind": kind, **_claim(claim, dossier)}
            for claim in dossier.claims
            if claim.id not in told
            for subject, object, kind in [_ends(claim, dossier)]
        ],
        "disagreements": [_disagreement(one, dossier, graph) for one in dossier.disagreements],
        "unread": [
            {**_place(one.passage), "sentence": dossier.quote(one.passage), "why": one.why.value,
             "place": place(dossier, one.passage)}
            for one in dossier.unread
        ],
        "merges": [
            {"name": one.name, "kept": one.kept, "absorbed": list(one.absorbed),
             "absorbed_names": [recorded[id].name for id in one.absorbed if id in recorded]}
            for one in dossier.merges
        ],
    }  # fmt: skip


def proposed(dossier: Dossier, vocabulary: Vocabulary) -> list[Row]:
    """The relationships as they would be if every proposal were accepted, each with those of its claims that wait."""
    waiting = {claim.id: claim for claim in dossier.resolved.claims if claim.is_proposed}
    if not waiting:
        return []
    accepted = tuple(
        replace(claim, review=replace(claim.review, state=ReviewState.ACCEPTED)) if claim.is_proposed else claim
        for claim in dossier.claims
    )
    after = replace(dossier, claims=accepted)
    graph = fold(after, vocabulary)
    return [
        {**_relationship(one, after.resolved, graph),
         "claims": [_claim(waiting[claim.id], dossier.resolved) for claim in one.claims if claim.id in waiting]}
        for one in graph.relationships.values()
        if any(claim.id in waiting for claim in one.claims)
    ]  # fmt: skip


def _document(document: Document) -> Row:
    return {
        "id": document.id,
        "title": document.title,
        "published": document.published,
        "characters": len(document.text),
        "name": document.name,
        "publisher": document.publisher,
        "author": document.author,
        "url": document.url,
        "retrieved": document.retrieved,
        "language": document.language,
        "note": document.note,
        "previous": document.previous,
    }


def _entity(entity: Entity, dossier: Dossier) -> Row:
    return {
        "id": entity.id,
        "name": entity.name,
        "type": entity.type.value,
        "aliases": list(entity.aliases),
        "unnamed_parties": entity.unnamed_parties,
        "proposed": entity.proposed,
        "notes": [{"text": note.text, "passages": _quotes(note.passages, dossier)} for note in entity.notes],
        "mentions": [{"kind": one.kind, **_quote(one.passage, dossier)} for one in entity.mentions],
    }


def _relationship(relationship: Relationship, dossier: Dossier, graph: Graph) -> Row:
    verdict = relationship.verdict
    subject, object, kind = _ends(relationship.claims[0], dossier)
    overrule = verdict.overrule
    return {
        "subject": subject,
        "object": object,
        "kind": kind,
        "status": relationship.status.value,
        "claims": [_claim(claim, dossier) for claim in relationship.claims],
        "subject_id": relationship.claims[0].subject,
        "object_id": relationship.claims[0].object,
        "inferred": relationship.is_inferred,
        "rule": verdict.rule.value,
        "rule_status": verdict.status.value,
        "labels": [status.value for status in verdict.labels],
        "deciding": list(verdict.deciding),
        "outweighed": list(verdict.outweighed),
        "overruled": {"status": overrule.status.value, "reason": overrule.reason} if overrule else None,
        "why": rule_words(verdict, dossier, graph),
    }


def _claim(claim: Claim, dossier: Dossier) -> Row:
    """A claim with its first sentence; ``passages`` has all of them."""
    first, inference = claim.passages[0], claim.inference
    return {
        "id": claim.id,
        "sentence": dossier.quote(first),
        **_place(first),
        "place": place(dossier, first),
        "status": label(claim).value,
        "stage": claim.stage.value,
        "polarity": claim.polarity.value,
        "certainty": claim.certainty.value,
        "basis": claim.basis.value,
        "said_by": said_by(dossier, claim.said_by),
        "detail": claim.detail,
        "cues": [{"role": cue.role.value, **_quote(cue.passage, dossier)} for cue in claim.cues],
        "dates": [_date(claimed, first, dossier) for claimed in claim.dates],
        "review": claim.review.state.value,
        "reviewed_by": claim.review.by,
        "rank": claim.ranking.rank.value,
        "rank_reason": claim.ranking.reason,
        "passages": _quotes(claim.passages, dossier),
        "inference": {"part": inference.part, "passages": _quotes(inference.passages, dossier)} if inference else None,
        "note": claim.note,
        **_read(claim.proposal, dossier),
    }


def _read(proposal: Proposal | None, dossier: Dossier) -> Row:
    """How a claim was read; entities by name, beside their ids."""
    if proposal is None:
        return {"rule": None, "strength": None, "links": [], "alternatives": []}

    def name(id: str) -> str:
        return dossier.entity_by_id[id].name if id in dossier.entity_by_id else id

    return {
        "rule": proposal.rule,
        "strength": proposal.strength.value,
        "links": [
            {**_quote(link.mention, dossier), "entity": name(link.entity), "entity_id": link.entity,
             "others": [name(id) for id in link.others], "confirmed": link.confirmed}
            for link in proposal.links
        ],
        "alternatives": [
            {"part": other.part, "value": name(other.value) if other.part in ENDS else other.value}
            for other in proposal.alternatives
        ],
    }  # fmt: skip


def _date(claimed: ClaimDate, first: Passage, dossier: Dossier) -> Row:
    when = claimed.when
    return {
        "text": when.text,
        "edtf": when.edtf,
        "role": claimed.role.value,
        "qualifier": when.qualifier.value if when.qualifier else None,
        "earliest": when.earliest.isoformat() if when.earliest else None,
        "latest": when.latest.isoformat() if when.latest else None,
        "words": date_words(dossier, claimed, first.document),
    }


def _disagreement(one: Disagreement, dossier: Dossier, graph: Graph) -> Row:
    """What does not fit; its claims as the relationships they belong to, each once."""
    ends = []
    for id in one.claims:
        relationship = (
            graph.relationships.get(graph.relationship_of_claim[id]) if id in graph.relationship_of_claim else None
        )
        ends.append(_ends(relationship.claims[0] if relationship else dossier.claim_by_id[id], dossier))
    return {
        "about": one.about,
        "claims": [list(end) for end in dict.fromkeys(ends)],
        "id": one.id,
        "kind": one.kind.value,
        "claim_ids": list(one.claims),
        "passages": _quotes(one.passages, dossier),
        "shown_as": one.shown_as,
        "noted_by": one.noted_by,
        "entities": list(one.entities),
    }


def _ends(claim: Claim, dossier: Dossier) -> tuple[str, str, str]:
    names = dossier.entity_by_id
    return names[claim.subject].name, names[claim.object].name, claim.kind


def _place(passage: Passage) -> Row:
    return {"document": passage.document, "start": passage.start, "end": passage.end}


def _quote(passage: Passage, dossier: Dossier) -> Row:
    return {**_place(passage), "exact": dossier.quote(passage), "place": place(dossier, passage)}


def _quotes(passages: Iterable[Passage], dossier: Dossier) -> list[Row]:
    return [_quote(passage, dossier) for passage in passages]
