"""What is only proposed is shown as a fact nowhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.model.claims import ReviewState
from explorer.session.cards import Card, Row
from explorer.session.copying import cards_to_copy
from explorer.session.edits.answering import claims_reviewed, identity_denied
from explorer.session.figure import figure
from explorer.session.forms.questions import disagreement_question
from explorer.session.gestures import Select, SelectPassage, ShowDocument, ShowTab
from explorer.session.listing import listing
from explorer.session.review.looking import LookAt
from explorer.session.screen import show
from explorer.session.search import search
from tests.proposed import proposed_state


@pytest.fixture
def state():
    return proposed_state()


@pytest.fixture
def bare(state):
    """The same without anything proposed."""
    known = state.dossier
    entities = tuple(entity for entity in known.entities if not entity.proposed)
    claims = tuple(claim for claim in known.claims if not claim.is_proposed)
    return state.with_history(
        replace(state.history, dossier=replace(known, entities=entities, claims=claims, disagreements=()))
    )


def test_map_outline_timeline_foot_and_figure_are_those_without_it(state, bare):
    for gesture in (ShowTab("source"), ShowTab("timeline")):
        one, other = show(gesture.apply(state)), show(gesture.apply(bare))
        assert one.map.scene.node_ids == other.map.scene.node_ids
        assert one.map.scene.line_ids == other.map.scene.line_ids
        assert (one.outline, one.timeline, one.footer) == (other.outline, other.timeline, other.footer)
    assert figure(state) == figure(bare)


def test_the_evidence_of_what_is_tied_has_no_card_of_it(state, bare):
    for ids in (("foxconn",), ("nissan",), ("foxconn", "nissan")):
        one, other = (show(Select(ids).apply(each)).evidence for each in (state, bare))
        assert one.counts == other.counts
        assert [block for block in one.blocks if isinstance(block, Card)] == [
            block for block in other.blocks if isinstance(block, Card)
        ]
        assert not any(block.text == "Set aside" for block in one.blocks if hasattr(block, "text"))
        assert cards_to_copy(Select(ids).apply(state)) == cards_to_copy(Select(ids).apply(bare))


def test_the_search_finds_the_sentence_but_no_such_entity(state):
    assert {hit.kind for hit in search(state, "Honda")} == {"sentence"}
    assert not any(hit.kind == "relationship" for hit in search(state, "stake"))


def test_a_sentence_with_proposals_alone_carries_no_claim(state):
    sentence = state.known.claim_by_id["denies"].passages[0]
    after = SelectPassage(sentence).apply(state)
    assert after.selection == ()
    assert show(after).evidence.title == "No claim rests on this sentence"


def test_the_source_marks_it_apart(state):
    source = show(ShowDocument(state.dossier.documents[1].id).apply(state)).source
    assert source.used == ()
    proposed = [aside for aside in source.asides if aside.proposed]
    assert [state.dossier.quote(aside.passage)[:12] for aside in proposed] == [
        "Foxconn seek", "The company ", "Hon Hai deni", "The company ",
    ]  # fmt: skip
    assert proposed[0].tip == ("Proposed, and waits for review:\nFoxconn – Nissan: Partnership · sought")


def test_with_nothing_selected_it_is_said_how_much_waits_and_the_way_there(state):
    evidence = show(state).evidence
    assert evidence.counts == "2 entities · 1 relationship · 1 claim · 2 sources"
    rows = [block for block in evidence.blocks if isinstance(block, Row)]
    assert (rows[0].text, rows[0].detail) == ("5 proposals wait for review", "not on the map · 3 questions")
    assert rows[0].gesture == LookAt()
    assert not any("same as Foxconn" in row.text for row in rows)


def test_questions_alone_are_told_too_until_they_are_answered(state):
    ids = [claim.id for claim in state.known.claims if claim.is_proposed]
    decided = claims_reviewed(state.dossier, ids, ReviewState.REJECTED).apply(state.dossier)
    rows = show(state.with_history(replace(state.history, dossier=decided))).evidence.blocks
    assert any(isinstance(row, Row) and row.text == "1 question waits for review" for row in rows)
    answered = identity_denied(decided, "same").apply(decided)
    rows = show(state.with_history(replace(state.history, dossier=answered))).evidence.blocks
    assert not any(isinstance(row, Row) and ("question" in row.text or "same" in row.text) for row in rows)


def test_many_lost_sentences_are_one_row(state):
    (lost,) = state.dossier.unread
    text = state.dossier.documents[1]
    many = tuple(replace(lost, passage=text.passage(at, at + 3)) for at in range(0, 36, 6))
    rows = show(state.with_history(replace(state.history, dossier=replace(state.dossier, unread=many)))).evidence.blocks
    found = [row for row in rows if isinstance(row, Row) and "not understood" in row.text]
    assert [row.text for row in found] == ["6 sentences were not understood"]


def test_a_listing_keeps_it_apart_and_nobody_disagrees_with_it(state):
    told = listing(state.dossier, state.graph, state.vocabulary)
    assert [claim["id"] for row in told["relationships"] for claim in row["claims"]] == ["old"]
    assert told["set_aside"] == []
    assert disagreement_question(state, "old").options == ()
