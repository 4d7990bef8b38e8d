import pytest

from explorer.model.claims import ReviewState
from explorer.model.proposals import Alternative
from explorer.session.edits import EditError
from explorer.session.edits.answering import (
    claims_reviewed,
    identity_denied,
    link_answered,
    otherwise,
    read_otherwise,
)
from explorer.session.edits.proposals import is_answered
from tests.proposed import proposed_dossier


@pytest.fixture
def dossier():
    return proposed_dossier()


def test_many_at_once_change_nothing_more_when_done_again(dossier):
    edit = claims_reviewed(dossier, ["seeks", "stake"], ReviewState.ACCEPTED, "all of one rule")
    after = edit.apply(dossier)
    assert edit.apply(after) is after
    assert edit.sentence == "Accepted: 2 claims, all of one rule"
    assert not after.entity_by_id["honda"].proposed


def test_an_unknown_claim_is_refused(dossier):
    with pytest.raises(EditError, match="no claim"):
        claims_reviewed(dossier, ["nobody", "seeks"], ReviewState.ACCEPTED).apply(dossier)


def test_an_alternative_that_makes_no_sense_is_none(dossier):
    claim = dossier.claim_by_id["seeks"]
    assert otherwise(claim, Alternative("stage", "sleeping")) is None
    assert otherwise(claim, Alternative("colour", "red")) is None
    assert otherwise(dossier.claim_by_id["old"], Alternative("stage", "planned")) is None
    with pytest.raises(EditError, match="no such alternative"):
        read_otherwise(dossier, "seeks", Alternative("stage", "ended"))


def test_another_end_answers_whom_the_words_mean(dossier):
    claim = otherwise(dossier.claim_by_id["stake"], Alternative("subject", "foxconn"))
    assert claim.subject == claim.proposal.links[0].entity == "foxconn"
    assert claim.proposal.links[0].confirmed


def test_the_words_of_a_claim_keep_their_inference(dossier):
    stake = dossier.claim_by_id["stake"]
    link = stake.proposal.links[0]
    after = link_answered(dossier, ["stake"], link.mention, "nissan", "foxconn").apply(dossier)
    assert after.claim_by_id["stake"].subject == "foxconn"
    assert after.claim_by_id["stake"].inference == stake.inference
    assert after.claim_by_id["stake"].proposal.links[0].others == ("nissan", "honda")


def test_no_to_an_identity_is_kept(dossier):
    after = identity_denied(dossier, "same").apply(dossier)
    assert [is_answered(each) for each in after.disagreements] == [True]
    with pytest.raises(EditError, match="not in the project"):
        identity_denied(dossier, "other")
