from dataclasses import replace

import pytest

from explorer.model.claims import ReviewState
from explorer.model.proposals import Alternative
from explorer.session.edits import EditError
from explorer.session.history import History
from explorer.session.review.answers import Answer, Says, answer_edit
from explorer.session.review.groups import groups
from explorer.session.review.waiting import waits


def key(state, row):
    return waits(state.known).rows[row].key


def answered(state, row, says, **more):
    edit = answer_edit(state, Answer(says, key(state, row), **more))
    after = edit.apply(state.dossier)
    assert edit.apply(after) == after  # Twice does no harm.
    return state.with_history(state.history.make(edit))


def test_accepting_puts_it_on_the_map_with_its_entities(state):
    after = answered(state, 2, Says.ACCEPT)
    assert set(after.graph.entities) == {"foxconn", "nissan", "honda"}
    assert not after.dossier.entity_by_id["honda"].proposed
    assert after.dossier.entity_by_id["hon-hai"].proposed
    assert after.dossier.arrangement is state.dossier.arrangement
    assert after.history.undo().dossier is state.dossier


def test_rejecting_leaves_the_map_as_it_is(state):
    after = answered(state, 2, Says.REJECT)
    assert set(after.graph.entities) == {"foxconn", "nissan"}
    assert after.dossier.claim_by_id["stake"].review.state is ReviewState.REJECTED
    assert after.history.past[-1].sentence == "Rejected: Nissan – Honda"


def test_all_of_a_group(state):
    claim = state.known.claim_by_id["over"]
    group = next(iter(groups(state.known, waits(state.known).proposals, claim)))
    after = answered(state, 6, Says.REJECT, group=group)
    assert [claim.id for claim in after.known.claims if claim.is_proposed] == ["stake", "denies"]
    assert after.history.past[-1].sentence == "Rejected: 3 claims, all of one rule"
    assert len(after.history.past) == 1


def test_an_alternative_changes_the_proposal_which_goes_on_waiting(state):
    after = answered_once(state, 0, Alternative("stage", "planned"))
    claim = after.dossier.claim_by_id["seeks"]
    assert claim.stage.value == "planned"
    assert claim.is_proposed
    assert Alternative("stage", "sought") in claim.proposal.alternatives
    back = answered_once(after, 0, Alternative("stage", "sought"))
    assert back.dossier.claim_by_id["seeks"].stage.value == "sought"


def answered_once(state, row, other):
    return state.with_history(state.history.make(answer_edit(state, Answer(Says.CHOOSE, key(state, row), other))))


def test_yes_confirms_whom_words_mean_wherever_they_are_used(state):
    after = answered(state, 5, Says.YES)
    for id in ("over", "over-2"):
        (link,) = after.dossier.claim_by_id[id].proposal.links
        assert link.confirmed
        assert link.entity == "hon-hai"
    assert len(waits(after.known).links) == 1


def test_another_entity_changes_that_end_in_all_of_them(state):
    after = answered(state, 5, Says.CHOOSE, choice="foxconn")
    for id in ("over", "over-2"):
        claim = after.dossier.claim_by_id[id]
        assert (claim.subject, claim.object) == ("foxconn", "nissan")
        assert claim.is_proposed
        assert claim.proposal.links[0].confirmed
    assert after.history.undo().dossier is state.dossier


def test_no_rejects_what_rests_on_it(state):
    after = answered(state, 5, Says.NO)
    assert {claim.id for claim in after.known.claims if claim.review.state is ReviewState.REJECTED} == {
        "over",
        "over-2",
    }


def test_yes_merges_no_keeps_apart_for_good(state):
    merged = answered(state, 3, Says.YES)
    assert merged.known.entity_by_id["foxconn"].name == "Foxconn"
    assert "hon-hai" not in merged.known.entity_by_id
    named = answered(state, 3, Says.CHOOSE, choice="hon-hai")
    assert named.known.entity_by_id["hon-hai"].name == "Hon Hai"
    assert "foxconn" not in named.known.entity_by_id
    apart = answered(state, 3, Says.NO)
    for after in (merged, named, apart):
        assert not any(row.key.sort.value == "same" for row in waits(after.known).rows)


def test_words_that_mean_a_merged_entity_are_answered_for_what_was_recorded(state):
    after = answered(answered(state, 3, Says.YES), 4, Says.CHOOSE, choice="foxconn")
    assert after.dossier.claim_by_id["over"].proposal.links[0].confirmed


def test_what_cannot_be_answered_so_says_what_to_do(state):
    for row, says, words in (
        (0, Says.YES, "accept it"), (3, Says.ACCEPT, "yes (Y)"), (5, Says.REJECT, "yes (Y)"),
        (8, Says.ACCEPT, "press E"),
    ):  # fmt: skip
        with pytest.raises(EditError, match=words.replace("(", r"\(").replace(")", r"\)")):
            answer_edit(state, Answer(says, key(state, row)))
    gone = key(state, 0)
    with pytest.raises(EditError, match="does not wait"):
        answer_edit(answered(state, 0, Says.ACCEPT), Answer(Says.ACCEPT, gone))


def test_a_sentence_can_be_set_aside(state):
    after = answered(state, 8, Says.NO)
    assert after.dossier.unread[0].why.value == "no claim"


def test_whom_words_were_taken_for_is_the_other_reading_once_they_mean_somebody_else(state):
    other = Alternative("subject", "foxconn")
    claims = tuple(
        replace(each, proposal=replace(each.proposal, alternatives=(other,))) if each.id == "over" else each
        for each in state.dossier.claims
    )
    state = state.with_history(History(replace(state.dossier, claims=claims)))
    claim = answered(state, 5, Says.CHOOSE, choice="foxconn").dossier.claim_by_id["over"]
    assert claim.subject == "foxconn"
    assert claim.proposal.alternatives == (Alternative("subject", "hon-hai"),)
