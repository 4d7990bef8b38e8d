from dataclasses import replace

from explorer.model.claims import ReviewState
from explorer.session.edits.answering import claims_reviewed, identity_denied
from explorer.session.review import waiting
from explorer.session.review.waiting import identities, waits
from explorer.session.review_key import Key, Sort


def test_everything_that_waits_in_the_order_of_the_text(state):
    found = waits(state.known)
    assert [(row.key.sort.value, row.text) for row in found.rows] == [
        ("claim", "Foxconn – Nissan"),
        ("link", "“The company” → Nissan?"),
        ("claim", "Nissan – Honda"),
        ("same", "Foxconn = Hon Hai?"),
        ("claim", "Hon Hai – Nissan"),
        ("link", "“The company” → Hon Hai?"),
        ("claim", "Hon Hai – Nissan"),
        ("claim", "Hon Hai – Nissan"),
        ("unread", "“One-one supplying at Nissan went under this.”"),
    ]
    assert found.to_decide == 8
    assert [row.heading for row in found.rows] == ["Alpha News"] * 8 + ["Not understood"]
    assert found.rows[-1].detail == "Alpha News ¶2 s3"
    assert found.rows[2].detail == "Equity stake · rumoured, inferred"


def test_where_what_was_looked_at_has_gone_the_next_comes_up(state):
    found = waits(state.known)
    key = found.rows[4].key
    after = claims_reviewed(state.dossier, [key.id], ReviewState.ACCEPTED).apply(state.dossier).resolved
    assert waits(after).at(key, after).key == found.rows[5].key
    assert waits(after).at(found.rows[-1].key, after).key == found.rows[-1].key
    none = replace(state.dossier, claims=(), disagreements=(), unread=())
    assert waits(none).at(key, none) is None


def test_behind_the_last_comes_the_last(state):
    found = waits(state.known)
    gone = Key(Sort.UNREAD, "", replace(found.rows[-1].key.at, start=10_000, end=10_001))
    assert found.at(gone, state.known) == found.rows[-1]


def test_an_identity_that_was_denied_or_merged_is_not_asked_again(state):
    assert [each.id for each in identities(state.known)] == ["same"]
    assert not list(identities(identity_denied(state.dossier, "same").apply(state.dossier)))


def test_one_noted_by_hand_is_no_question_of_a_reader(state):
    noted = replace(state.dossier.disagreements[0], noted_by="", entities=("foxconn", "nissan"))
    assert not list(identities(replace(state.dossier, disagreements=(noted,))))


def test_what_is_taken_over_from_the_answer_before_is_what_would_be_found_anew(state):
    first = waits(state.known)
    renamed = replace(state.dossier.entity_by_id["nissan"], name="Nissan Motor")
    entities = tuple(renamed if each.id == "nissan" else each for each in state.dossier.entities)
    after = replace(state.dossier, entities=entities)
    assert waits(after).rows[0].text == "Foxconn – Nissan Motor"
    decided = claims_reviewed(state.dossier, ["stake"], ReviewState.REJECTED).apply(state.dossier)
    assert waits(decided).rows == tuple(row for row in first.rows if row.key.id not in ("stake", "nissan"))
    assert waits(decided).rows == waiting._waits(None, decided).rows


def test_an_edit_that_touches_nothing_that_waits_changes_nothing_of_it(state):
    first = waits(state.known)
    assert waits(replace(state.known, title="Another")) is first
    assert waits(replace(state.known, unread=())) is not first


def test_what_was_not_understood_comes_behind_all_that_is_to_be_decided(state):
    (lost,) = state.dossier.unread
    early = replace(lost, passage=state.dossier.documents[0].passage(0, 8))
    rows = waits(replace(state.dossier, unread=(early,))).rows
    assert rows[-1].key.sort is Sort.UNREAD
