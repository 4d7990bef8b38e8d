from dataclasses import replace

from explorer.files import measured
from explorer.model.dossier import Dossier
from explorer.session.gestures import ShowTab
from explorer.session.history import History
from explorer.session.review import pane
from explorer.session.review.looking import LookAt
from explorer.session.review_key import Sort
from explorer.session.screen import show


def test_one_is_looked_at_only_while_the_tab_is_in_front(state):
    behind = show(state).review
    assert (behind.count, behind.looked) == (8, None)
    front = show(ShowTab("review").apply(state)).review
    assert front.looked.key == front.rows[0].key == front.key


def test_without_anything_it_says_what_to_do(state):
    nothing = show(ShowTab("review").apply(state.with_history(History(Dossier())))).review
    assert nothing.count == 0
    assert "no source yet" in nothing.empty
    decided = replace(state.dossier, claims=(), unread=(), disagreements=())
    assert "Ctrl+R" in show(ShowTab("review").apply(state.with_history(History(decided)))).review.empty


def test_what_was_measured_is_said_and_nothing_where_nobody_did(monkeypatch):
    forget()
    monkeypatch.setattr(pane, "load_measured", lambda reader: measured.Measured(0.73, 0.68, 24))
    assert pane.measured_words("x") == (
        "On 24 texts it had not seen the reader found 68 % of the stated relationships; "
        "27 % of its proposals were wrong."
    )
    assert pane.measured_in_short("x") == "Finds 68 %, 27 % wrong"
    forget()
    monkeypatch.setattr(pane, "load_measured", lambda reader: None)
    assert pane.measured_words("x") == pane.measured_in_short("x") == ""
    forget()


def test_it_is_said_of_whoever_read_what_is_looked_at(state, monkeypatch):
    forget()
    figures = {"one": measured.Measured(0.5, 0.5, 2), "other": measured.Measured(0.25, 0.25, 4)}
    monkeypatch.setattr(pane, "load_measured", figures.get)
    first, *rest = (claim for claim in state.dossier.claims if claim.is_proposed)
    by = [replace(first, review=replace(first.review, by="one"))]
    by += [replace(claim, review=replace(claim.review, by="other")) for claim in rest]
    read = state.with_history(History(replace(state.dossier, claims=tuple(by))))
    rows = [row for row in show(ShowTab("review").apply(read)).review.rows if row.key.sort is Sort.CLAIM]
    said = {row.key.id: show(LookAt(row.key).apply(read)).review.measured_in_short for row in rows}
    assert said.pop(first.id) == "Finds 50 %, 50 % wrong"
    assert set(said) == {claim.id for claim in rest}
    assert set(said.values()) == {"Finds 25 %, 75 % wrong"}
    other = next(row for row in show(LookAt().apply(read)).review.rows if row.key.sort is not Sort.CLAIM)
    assert show(LookAt(other.key).apply(read)).review.measured_in_short == ""
    forget()


def forget():
    pane.measured_words.cache_clear()
    pane.measured_in_short.cache_clear()
