from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from explorer.session.forms.asking import Ask
from explorer.session.review.answers import Answer, Says
from explorer.session.review.looking import LookAt, LookNext
from explorer.session.review.pane import Review
from explorer.session.review.waiting import waits
from explorer.session.screen import show
from explorer.ui.review import ReviewPanel
from tests.proposed import proposed_state


@pytest.fixture
def panel(qtbot, light):
    view = ReviewPanel()
    qtbot.addWidget(view)
    view.set_theme(light)
    view.resize(720, 260)
    view.show()
    view.heard = []
    view.sent.connect(view.heard.append)
    view.answered.connect(view.heard.append)
    view.list.setFocus()
    return view


def look(row):
    state = proposed_state()
    return show(LookAt(waits(state.known).rows[row].key).apply(state)).review


@pytest.mark.parametrize(
    ("row", "key", "says"),
    [(0, Qt.Key.Key_A, Says.ACCEPT), (0, Qt.Key.Key_Return, Says.ACCEPT), (0, Qt.Key.Key_R, Says.REJECT),
     (0, Qt.Key.Key_Delete, Says.REJECT), (5, Qt.Key.Key_Y, Says.YES), (5, Qt.Key.Key_N, Says.NO),
     (8, Qt.Key.Key_R, Says.REJECT)],
)  # fmt: skip
def test_one_key_each(qtbot, panel, row, key, says):
    review = look(row)
    panel.show_review(review)
    qtbot.keyClick(panel.list, key)
    assert panel.heard == [Answer(says, review.key)]


def test_next_previous_edit_and_numbers(qtbot, panel):
    review = look(0)
    panel.show_review(review)
    for key in (Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_K, Qt.Key.Key_Up):
        qtbot.keyClick(panel.list, key)
    assert panel.heard == [LookNext(1), LookNext(1), LookNext(-1), LookNext(-1)]
    qtbot.keyClick(panel.list, Qt.Key.Key_2)
    assert panel.heard[-1].choice.value == "honda"
    qtbot.keyClick(panel.list, Qt.Key.Key_9)
    assert len(panel.heard) == 5
    qtbot.keyClick(panel.list, Qt.Key.Key_E)
    assert isinstance(panel.heard[-1], Ask)


def test_keys_work_from_every_part_of_the_pane(qtbot, panel):
    panel.show_review(look(0))
    qtbot.keyClick(panel.detail.place, Qt.Key.Key_A)
    assert panel.heard[-1].says is Says.ACCEPT


def test_enter_on_a_button_does_what_the_button_says(qtbot, panel):
    panel.show_review(look(0))
    qtbot.keyClick(panel.reject, Qt.Key.Key_Return)
    assert [answer.says for answer in panel.heard] == [Says.REJECT]


def test_a_sentence_that_was_not_understood_offers_a_claim_by_hand(qtbot, panel):
    panel.show_review(look(8))
    assert not panel.accept.isVisible()
    assert panel.edit.text() == "Make a claim…"
    for key in (Qt.Key.Key_E, Qt.Key.Key_Return):
        qtbot.keyClick(panel.list, key)
        assert isinstance(panel.heard[-1], Ask)


def test_a_question_has_its_answers_in_the_text_and_no_bar(panel):
    panel.show_review(look(5))
    assert not panel.accept.isVisible()
    panel.show_review(look(0))
    assert panel.accept.isVisible()


def test_all_of_a_rule_an_entity_or_a_source(qtbot, panel):
    review = look(6)
    panel.show_review(review)
    menu = panel.menu((Says.REJECT,))
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in actions][:2] == [
        "Reject all of this rule: the noun “partnership”, beside those it ties (3)",
        "Reject all of this entity: Hon Hai (3)",
    ]
    actions[0].trigger()
    assert panel.heard == [Answer(Says.REJECT, review.key, group=review.looked.groups[0])]
    menu.close()


@pytest.mark.qt_log_ignore("does not support")
def test_shift_opens_that_menu_by_key(qtbot, panel):
    panel.show_review(look(6))
    qtbot.keyClick(panel.list, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert panel.heard[0].says is Says.ACCEPT
    assert panel.heard[0].group.claims == ("seeks", "over", "over-2")


def test_where_nothing_waits_it_says_so(panel):
    panel.show_review(Review(empty="Nothing waits."))
    assert panel.empty.isVisible()
    assert panel.empty.text() == "Nothing waits."
    assert not panel.list.isVisible()
    assert not panel.accept.isVisible()


def test_a_project_that_is_read_only_offers_no_decision(panel):
    panel.show_review(replace(look(0), read_only="It is open elsewhere."))
    assert not panel.accept.isEnabled()
    assert panel.accept.toolTip() == "It is open elsewhere."


def test_everything_has_a_name_for_screen_readers(panel):
    panel.show_review(look(0))
    assert panel.list.accessibleName() == "Waiting for review"
    assert panel.detail.accessibleName() == "What is looked at"
    assert panel.accept.accessibleName() == "Accept (A)"


def test_the_pane_needs_as_much_room_for_a_question_as_for_a_proposal(qtbot, panel):
    needed = []
    for row in (5, 0, 3, 8):
        panel.show_review(look(row))
        qtbot.wait(10)
        needed.append(panel.minimumSizeHint().width())
    assert len(set(needed)) == 1


def test_long_answers_need_no_wider_pane(qtbot, panel):
    panel.show_review(look(0))
    qtbot.wait(10)
    needed = panel.minimumSizeHint().width()
    for row in range(9):
        review = look(row)
        words = "None of them: reject all of the forty-two proposals that rest on these words"
        panel.show_review(replace(review, looked=replace(review.looked, no=words)))
    panel.show_review(look(0))
    qtbot.wait(10)
    assert panel.minimumSizeHint().width() == needed
