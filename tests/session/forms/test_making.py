import pytest

from explorer.model.claims import Rank, ReviewState
from explorer.session import edits
from explorer.session.form import Decision, Verdict
from explorer.session.forms.claim import corrected_form
from explorer.session.forms.entity import edited_form
from explorer.session.forms.making import edit_of
from explorer.session.forms.questions import rename_question
from explorer.session.forms.source import described_form


def test_each_form_has_its_edit(shipped):
    claim, entity, document = shipped.dossier.claims[0], shipped.dossier.entities[0], shipped.dossier.documents[0]
    for form, kind in (
        (corrected_form(shipped, claim.id), edits.EditClaim),
        (edited_form(shipped, entity.id), edits.SetEntity),
        (described_form(shipped, document.id), edits.EditDocument),
        (rename_question(shipped, entity.id), edits.RenameEntity),
    ):
        assert isinstance(edit_of(shipped, form), kind)


def test_decisions(shipped):
    claim = shipped.dossier.claims[0].id

    def decided(verdict):
        return edit_of(shipped, Decision(verdict, (claim,))).apply(shipped.dossier).claim_by_id[claim]

    assert decided(Verdict.REJECT).review.state is ReviewState.REJECTED
    assert decided(Verdict.ACCEPT).review.state is ReviewState.ACCEPTED
    assert decided(Verdict.NORMAL).ranking.rank is Rank.NORMAL
    with pytest.raises(edits.EditError, match="reject"):
        decided(Verdict.REMOVE)
    with pytest.raises(edits.EditError):
        edit_of(shipped, Decision(Verdict.DROP, ("foxconn", "nissan", "negotiation")))
