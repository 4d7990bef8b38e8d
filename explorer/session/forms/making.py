"""A filled form, or a decision → the edit it asks for."""

from __future__ import annotations

from explorer.model.claims import Rank
from explorer.model.claims import ReviewState as Review
from explorer.model.relationships import RelationshipId
from explorer.session import edits
from explorer.session.form import ClaimForm, ClaimLine, Decision, EntityForm, Form, Naming, SourceForm, Verdict
from explorer.session.forms.claim import claim_edit
from explorer.session.forms.entity import entity_edit, named_edit
from explorer.session.forms.questions import question_edit
from explorer.session.forms.source import source_edit
from explorer.session.history import Edit
from explorer.session.state import State


def edit_of(state: State, filled: Form | Decision | Naming) -> Edit:
    """The edit; EditError says why there is none, and what to do."""
    if isinstance(filled, Decision):
        return _decided(state, filled)
    if isinstance(filled, Naming):
        return named_edit(state, filled)
    if isinstance(filled, ClaimForm | ClaimLine):
        return claim_edit(state, filled.form if isinstance(filled, ClaimLine) else filled)
    if isinstance(filled, EntityForm):
        return entity_edit(state, filled)
    if isinstance(filled, SourceForm):
        return source_edit(state, filled)
    return question_edit(state, filled)


def _decided(state: State, decision: Decision) -> Edit:
    dossier, ids = state.dossier, decision.ids
    match decision.verdict:
        case Verdict.ACCEPT:
            return edits.claim_reviewed(dossier, ids[0], Review.ACCEPTED)
        case Verdict.REJECT:
            return edits.claim_rejected(dossier, ids[0])
        case Verdict.NORMAL:
            return edits.claim_ranked(dossier, ids[0], Rank.NORMAL)
        case Verdict.REMOVE:
            return edits.claim_removed(dossier, ids[0])
        case Verdict.DROP:
            return edits.overrule_dropped(dossier, state.vocabulary, RelationshipId(*ids))
        case Verdict.REMOVE_ENTITY:
            return edits.entity_removed(dossier, ids[0])
        case Verdict.REMOVE_SOURCE:
            return edits.document_removed(dossier, ids[0])
        case Verdict.REMOVE_NOTED:
            return edits.disagreement_removed(dossier, ids[0])
