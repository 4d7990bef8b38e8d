from explorer.model.disagreements import DisagreementKind
from explorer.model.relationships import RelationshipId
from explorer.session.attention import about_claims, about_entity, needs_attention
from explorer.session.gestures import OpenPassage, Select, ShowDocument
from explorer.session.review.answers import Answer, Says, answer_edit
from explorer.session.review.waiting import waits
from explorer.session.review_key import Sort
from tests.proposed import proposed_state


def test_small_project(small):
    rows = list(needs_attention(small))
    assert [(row.text, row.detail) for row in rows] == [
        ("Would it buy or not?", "statements disagree · ¶1 s2, ¶2 s1"),
        ("Alpha — Béta", "ownership · disputed · 2 claims"),
        ("1 claim is inferred in part", "1 relationship"),
        ("Publication date of small.txt unknown", "no date given"),
        ("2027 itself?", "ambiguous · ¶2 s2"),
        ("No outlet.", "not given"),
    ]
    assert rows[0].gesture == Select((RelationshipId("alpha", "beta", "ownership"),))
    assert rows[2].inferred
    assert rows[3].gesture == rows[5].gesture == ShowDocument(small.dossier.documents[0].id)


def test_sentences_not_understood_can_be_opened(shipped, find):
    rows = [row for row in needs_attention(shipped) if row.detail.startswith("not understood")]
    assert len(rows) == 1
    sentence = find(shipped, "The consumer vehicles")
    assert isinstance(rows[0].gesture, OpenPassage)
    assert rows[0].gesture.passage.start == sentence.start


def test_every_contradiction_and_question_of_the_example_is_listed(shipped):
    texts = {row.text for row in needs_attention(shipped)}
    open_kinds = {"contradiction", "ambiguity", "missing", "quotation"}
    assert {found.about for found in shipped.dossier.disagreements if found.kind in open_kinds} <= texts


def test_question_whose_claims_are_not_drawn_opens_its_passage(small, changed, find):
    rows = {row.text: row for row in needs_attention(changed(small, claims=()))}
    assert rows["2027 itself?"].gesture == OpenPassage(find(small, "By 2027"))


def test_claims_have_what_is_open_about_them(small):
    claims = small.dossier.claim_by_id
    assert [row.text for row in about_claims(small, [claims["denial"]])] == ["Would it buy or not?"]
    assert list(about_claims(small, [claims["talks"]])) == []


def test_empty_project_needs_nothing(small, changed):
    empty = changed(small, documents=(), entities=(), claims=(), unread=(), disagreements=())
    assert list(needs_attention(empty)) == []


def test_who_was_merged_is_no_question_any_more():
    state = proposed_state()
    question = next(each for each in state.dossier.disagreements if each.kind is DisagreementKind.IDENTITY)
    key = next(row.key for row in waits(state.known).rows if row.key.sort is Sort.SAME)
    merged = state.with_history(state.history.make(answer_edit(state, Answer(Says.YES, key))))
    assert question.about not in {row.text for row in needs_attention(merged)}
    entity = merged.known.entity_by_id["foxconn"]
    assert question.about not in {row.text for row in about_entity(merged, entity, ())}
    assert question.about in {row.text for row in about_entity(state, state.known.entity_by_id["foxconn"], ())}
