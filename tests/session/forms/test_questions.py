from dataclasses import replace

import pytest

from explorer.model.claims import Rank, ReviewState
from explorer.model.relationships import RelationshipId, Status
from explorer.session import edits
from explorer.session.forms.questions import (
    disagreement_question,
    merge_question,
    overrule_question,
    question_edit,
    rank_question,
    rename_question,
    same_question,
    split_question,
    standing_question,
)
from explorer.session.history import History
from explorer.session.state import State

NEGOTIATION = RelationshipId("foxconn", "nissan", "negotiation")


def after(state, answer):
    edit = question_edit(state, answer)
    return State(History(edit.apply(state.dossier)), state.vocabulary)


@pytest.fixture
def claim(shipped):
    return shipped.graph.relationships[NEGOTIATION].claims[0].id


def test_a_name(shipped):
    state = after(shipped, replace(rename_question(shipped, "nissan"), text="Nissan Motor"))
    assert state.known.entity_by_id["nissan"].name == "Nissan Motor"


def test_a_rank_needs_its_reason(shipped, claim):
    question = rank_question(shipped, claim, Rank.DEPRECATED)
    with pytest.raises(edits.EditError, match="reason"):
        after(shipped, question)
    state = after(shipped, replace(question, text="garbled"))
    assert state.known.claim_by_id[claim].ranking.rank is Rank.DEPRECATED
    assert "garbled" in standing_question(state, claim).words
    assert after(state, standing_question(state, claim)).known.claim_by_id[claim].ranking.rank is Rank.NORMAL


def test_a_rejected_claim_can_be_accepted_again(shipped, claim):
    edit = edits.claim_rejected(shipped.dossier, claim)
    state = State(History(edit.apply(shipped.dossier)), shipped.vocabulary)
    again = after(state, standing_question(state, claim))
    assert again.known.claim_by_id[claim].review.state is ReviewState.ACCEPTED


def test_a_disagreement_with_other_claims(shipped, claim):
    question = disagreement_question(shipped, claim)
    first = question.options[0].value
    pair = {shipped.known.claim_by_id[first].subject, shipped.known.claim_by_id[first].object}
    assert pair == {"foxconn", "nissan"}, "those of the same pair come first"
    with pytest.raises(edits.EditError, match="two claims"):
        after(shipped, question)
    state = after(shipped, replace(question, chosen=(first,)))
    assert state.known.disagreements[-1].claims == (claim, first)


def test_a_status_is_overruled_beside_the_rule_s_answer(shipped):
    question = overrule_question(shipped, NEGOTIATION)
    assert "ended" in question.words
    assert question.chosen == ("ended",)
    state = after(shipped, replace(question, chosen=("in talks",), text="They met again."))
    assert state.graph.relationships[NEGOTIATION].status is Status.IN_TALKS
    assert "ended" in overrule_question(state, NEGOTIATION).words
    with pytest.raises(edits.EditError):
        overrule_question(shipped, RelationshipId("a", "b", "c"))


def test_merge_and_split(shipped):
    with pytest.raises(edits.EditError):
        merge_question(shipped, ("nissan",))
    question = merge_question(shipped, ("nissan", "honda"))
    state = after(shipped, replace(question, chosen=("honda",), text="Both"))
    assert state.known.entity_by_id["honda"].name == "Both"
    split = split_question(state, "honda")
    assert [option.value for option in split.options] == ["nissan"]
    assert after(state, split).dossier == shipped.dossier
    with pytest.raises(edits.EditError):
        after(state, replace(split, chosen=()))
    with pytest.raises(edits.EditError):
        split_question(shipped, "honda")


def test_same_as(shipped):
    state = after(shipped, same_question(shipped, ("nissan", "honda")))
    assert state.known.disagreements[-1].entities == ("nissan", "honda")
