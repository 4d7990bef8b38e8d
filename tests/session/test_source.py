from dataclasses import replace

from explorer.model.claims import Rank, Ranking
from explorer.model.documents import Document
from explorer.model.relationships import RelationshipId, Status
from explorer.session.gestures import OpenPassage, Select, ShowDocument
from explorer.session.source import headline, origin, source


def test_first_document_is_shown_until_another_is(small, changed, after):
    second = Document("More.", "more.txt", sentences=((0, 5),))
    state = changed(small, documents=(*small.dossier.documents, second))
    assert source(state).text == small.dossier.documents[0].text
    shown = source(after(state, ShowDocument(second.id)))
    assert (shown.document, shown.text, shown.used) == (second.id, "More.", ())
    assert shown.documents == ((small.dossier.documents[0].id, "small.txt"), (second.id, "more.txt"))


def test_used_sentences_carry_the_labels_of_their_claims_weakest_first(small):
    used = source(small).used
    assert [(small.dossier.quote(row.passage)[:9], row.statuses) for row in used] == [
        ("Alpha is ", (Status.IN_TALKS,)),
        ("It is sai", (Status.RUMOURED,)),
        ("Alpha wil", (Status.ACTIVE, Status.DENIED)),
        ("By 2027 t", (Status.PLANNED,)),
    ]
    assert used[2].tip == "Alpha – Béta: ownership, denied\nLuca – Alpha: role, active, inferred"


def test_sentences_of_the_selection_are_chosen(small, after):
    def chosen(*ids):
        return [row.chosen for row in source(after(small, Select(ids))).used]

    assert chosen() == [False] * 4
    assert chosen(RelationshipId("alpha", "beta", "ownership")) == [False, True, True, False]
    assert chosen("bus") == [False, False, False, True]


def test_cues_have_the_status_of_their_claim(small):
    assert [(small.dossier.quote(cue.passage), cue.status) for cue in source(small).cues] == [
        ("in talks with", Status.IN_TALKS),
        ("would buy", Status.RUMOURED),
        ("will not buy", Status.DENIED),
        ("its head", Status.ACTIVE),
        ("plans a bus", Status.PLANNED),
    ]


def test_only_what_was_not_understood_and_furniture_are_asides(small, shipped):
    (aside,) = source(small).asides
    assert aside.furniture
    assert small.dossier.quote(aside.passage) == "Leave a Reply"
    assert [aside.furniture for aside in source(shipped).asides] == [False, True]


def test_claims_that_do_not_count_mark_nothing(small, changed):
    claims = tuple(
        replace(claim, ranking=Ranking(Rank.DEPRECATED)) if claim.id == "rumour" else claim
        for claim in small.dossier.claims
    )
    assert len(source(changed(small, claims=claims)).used) == 3


def test_opened_passage_is_marked_in_its_own_document_only(small, changed, after, find):
    second = Document("More.", "more.txt")
    state = changed(small, documents=(*small.dossier.documents, second))
    opened = after(state, OpenPassage(find(state, "Reply")))
    assert source(opened).opened == find(state, "Reply")
    assert source(after(opened, ShowDocument(second.id))).opened is None


def test_passage_over_two_sentences_marks_both(small, changed):
    text = small.dossier.documents[0]
    wide = text.passage(text.sentences[0][0], text.sentences[1][1])
    claims = (replace(small.dossier.claims[1], passages=(wide,)),)
    assert len(source(changed(small, claims=claims, disagreements=())).used) == 2


def test_passage_outside_all_sentences_is_marked_itself(small, changed):
    bare = replace(small.dossier.documents[0], sentences=())
    claim = small.dossier.claims[1]
    shown = source(changed(small, documents=(bare,), claims=(claim,), disagreements=()))
    assert [row.passage for row in shown.used] == [claim.passages[0]]


def test_headline_says_what_is_not_known():
    bare = Document("x", "file.txt")
    assert headline(bare) == "file.txt · no title, author or date given"
    assert headline(replace(bare, title="T", author="A")) == "T · A · no date given"
    known = replace(bare, title="T", author="A", publisher="P", published="2025-04")
    assert headline(known) == "T · A · P · published 2025-04"


def test_facts_say_what_is_not_given(shipped):
    facts = dict(source(shipped).facts)
    assert facts["File"] == "foxconn-japan.txt"
    assert facts["Published"] == "not given"
    assert "euheadline.com" in facts["Note"]


def test_no_document_at_all(small, changed):
    empty = changed(small, documents=(), entities=(), claims=(), unread=(), disagreements=())
    assert source(empty).document is None
    assert source(empty).headline == "No source yet"


def test_where_a_source_came_from_is_said_without_its_name():
    known = Document("A.", "a.txt", title="A title", author="Ann", publisher="Wire", published="2024-05")
    assert headline(known) == "A title · Ann · Wire · published 2024-05"
    assert origin(known) == "Ann · Wire · published 2024-05"
    assert origin(Document("A.", "a.txt")) == "no title, author or date given"
