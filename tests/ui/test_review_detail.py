from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt

from explorer.session.gestures import OpenPassage, Select, ShowTab
from explorer.session.review.answers import Answer, Says
from explorer.session.review.looking import LookAt
from explorer.session.review.waiting import waits
from explorer.session.screen import show
from explorer.ui.review_detail import ReviewDetail, choices
from tests.proposed import proposed_state


@pytest.fixture
def view(qtbot, light):
    view = ReviewDetail()
    qtbot.addWidget(view)
    view.set_theme(light)
    view.resize(420, 260)
    view.show()
    return view


def look(row):
    state = proposed_state()
    return show(LookAt(waits(state.known).rows[row].key).apply(state)).review


def test_a_proposal_in_words_with_its_sentence_and_why(view):
    view.show_review(look(0))
    assert view.words.shown_text() == "Foxconn seeks a partnership with Nissan, says Jun Seki"
    assert view.quote.shown_text() == "“Foxconn seeks a partnership with Nissan, Jun Seki said.”"
    assert view.chip.shown_text() == "Sought"
    assert view.keys() == ["1", "2"]
    assert view.lead.isVisible()
    assert ("Rule", "The noun “partnership”, beside those it ties") in view.facts()


def test_links_lead_where_they_say(qtbot, view):
    view.show_review(look(0))
    sent = []
    view.sent.connect(sent.append)
    qtbot.mouseClick(view.place, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.against[0], Qt.MouseButton.LeftButton)
    assert isinstance(sent[0], OpenPassage)
    assert sent[0].claim == "seeks"
    assert isinstance(sent[1], Select)


def test_a_choice_is_answered(qtbot, view):
    review = look(5)
    view.show_review(review)
    assert view.keys() == ["Y", "1", "N"]
    assert not view.lead.isVisible()
    with qtbot.waitSignal(view.answered) as said:
        qtbot.mouseClick(view.choices[1], Qt.MouseButton.LeftButton)
    assert said.args == [Answer(Says.CHOOSE, review.key, "foxconn")]
    assert [key for key, _, _ in choices(review.looked)] == view.keys()


def test_one_after_the_other_leaves_nothing_of_the_one_before(view):
    view.show_review(look(0))
    view.show_review(look(8))
    assert view.keys() == []
    assert view.facts() == []
    assert not view.chip.isVisible()
    assert not view.against[0].isVisible()


def test_what_was_measured_stands_at_the_end(view):
    from dataclasses import replace

    view.show_review(replace(look(0), measured="On 24 texts …"))
    assert view.measured.isVisible()
    assert view.measured.geometry().bottom() > view.quote.geometry().bottom()
    view.show_review(replace(show(ShowTab("review").apply(proposed_state())).review, measured=""))
    assert not view.measured.isVisible()


@pytest.mark.parametrize("width", [260, 390, 700])
def test_the_answers_to_a_question_are_always_in_sight(view, width):
    view.resize(width, 170)
    view.show_review(look(5))
    rows = [row for row in view.choices if row.isVisible()]
    assert [row.key for row in rows] == ["Y", "1", "N"]
    foot = [row.geometry().translated(row.mapTo(view, QPoint(0, 0)) - row.pos()) for row in rows]
    assert all(view.rect().contains(place) for place in foot)
    assert all(place.top() >= view.viewport().geometry().bottom() for place in foot)
    assert not any(one.intersects(other) for one, other in combinations(foot, 2))
    view.show_review(look(0))
    assert view.viewport().geometry().bottom() == view.rect().bottom()
    assert [row.key for row in view.choices if row.isVisible()] == ["1", "2"]


def test_what_was_said_of_a_proposal_is_gone_from_the_question_after_it(view):
    view.resize(420, 400)
    review = look(0)
    view.show_review(replace(review, looked=replace(review.looked, against=())))
    assert view.lead.isVisible()
    view.show_review(look(5))
    assert not view.lead.isVisible()


def test_a_long_title_does_not_hide_where_the_sentence_stands(view):
    view.show_review(look(0))
    view.place.setText("A title that is much too long for the room that there is beside the chip of a status ¶3 s1 ↗")
    view.place.resize(120, view.place.height())
    seen = view.place.grab().toImage()
    view.place.setText("A title that is much too long for the room that there is beside the chip of a status ¶4 s2 ↗")
    assert view.place.grab().toImage() != seen


def test_names_of_facts_stand_on_one_line_and_lines_are_no_longer_than_can_be_read(view):
    view.resize(2000, 400)
    review = look(3)
    named = replace(review.looked, facts=(("Lumaro Diagnostics Holdings, Inc.", "organisation"), ("Lumaro", "product")))
    view.show_review(replace(review, looked=named))
    (name, value), (other, _) = view._facts[:2]
    assert name.height() == other.height()
    assert value.x() > name.x() + name.fontMetrics().horizontalAdvance(name.text())
    assert view.quote.width() < 120 * view.fontMetrics().averageCharWidth()
