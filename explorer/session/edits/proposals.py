"""What is only proposed: made part of what is known, or taken out again."""

from __future__ import annotations

from dataclasses import replace

from explorer.model.claims import Claim, ReviewState
from explorer.model.disagreements import Disagreement, DisagreementKind
from explorer.model.dossier import Arrangement, Dossier
from explorer.model.entities import Entity, Note
from explorer.session.edits.refusal import put
from explorer.session.edits.standing import passages_of

BY_HAND = "by hand"
"""Who read a claim that a person made in the window."""
NOT_THE_SAME = "not the same"
"""How an identity is shown that a person has said no to; it is kept, so that nobody asks again."""
TAKEN = (ReviewState.ACCEPTED, ReviewState.EDITED)


def settled(dossier: Dossier, *claims: Claim) -> Dossier:
    """The dossier in which those whom claims are about are known once a person has taken these.

    Whoever says one is named with it, and comes to the map only when something ties them.
    """
    about = {id for claim in claims if claim.review.state in TAKEN for id in (claim.subject, claim.object)}
    if not about:
        return dossier
    return put(
        dossier,
        entities=tuple(
            replace(each, proposed=False) if each.proposed and each.id in about else each for each in dossier.entities
        ),
    )


def without_proposals(dossier: Dossier, document: str) -> Dossier:
    """The dossier without what was read in that document and waits for a decision: claims, entities, questions."""
    noted = {id for one in dossier.disagreements if not _is_asked(one) for id in one.claims}
    gone = {claim.id for claim in dossier.claims if claim.id not in noted and _waits(claim, document)}
    claims = tuple(claim for claim in dossier.claims if claim.id not in gone)
    used = {id for claim in claims for id in _named(claim)}
    used |= {id for merge in dossier.merges for id in (merge.kept, *merge.absorbed)}
    used |= {id for overrule in dossier.overrules for id in overrule.relationship.pair}
    used |= {id for one in dossier.disagreements if not _is_asked(one) for id in one.entities}
    entities = [_elsewhere(each, document) for each in dossier.entities]
    orphans = {
        each.id for each in entities if each.proposed and each.id not in used and not (each.mentions or each.notes)
    }
    asked = [one for one in dossier.disagreements if _is_asked(one) and orphans.intersection(one.entities)]
    asked += [one for one in dossier.disagreements if _is_asked(one) and gone.intersection(one.claims)]
    places, placed = dossier.arrangement.positions, dossier.arrangement.placed
    return put(
        dossier,
        claims=claims,
        entities=tuple(each for each in entities if each.id not in orphans),
        disagreements=tuple(one for one in dossier.disagreements if one not in asked),
        arrangement=Arrangement({id: at for id, at in places.items() if id not in orphans}, placed - orphans),
    )


def _waits(claim: Claim, document: str) -> bool:
    return claim.is_proposed and any(passage.document == document for passage in passages_of(claim))


def _is_asked(one: Disagreement) -> bool:
    """Whether a reader asks it: a person's own question has no such name on it."""
    return one.kind is DisagreementKind.IDENTITY and one.noted_by not in ("", BY_HAND)


def _named(claim: Claim) -> tuple[str | None, ...]:
    read = claim.proposal.entities if claim.proposal else ()
    return claim.subject, claim.object, claim.said_by.entity, *read


def _elsewhere(entity: Entity, document: str) -> Entity:
    """A proposed entity without what was read of it in that document; any other as it is."""
    if not entity.proposed:
        return entity
    mentions = tuple(mention for mention in entity.mentions if mention.passage.document != document)
    notes = tuple(note for note in entity.notes if not _rests_on(note, document))
    return replace(entity, mentions=mentions, notes=notes)


def _rests_on(note: Note, document: str) -> bool:
    return any(passage.document == document for passage in note.passages)


def is_answered(question: Disagreement) -> bool:
    """Whether a person has said that the entities are not the same."""
    return question.shown_as == NOT_THE_SAME and question.noted_by == BY_HAND
