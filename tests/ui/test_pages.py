import pytest

from explorer.session.gestures import ShowTab
from explorer.session.review.looking import LookAt
from explorer.session.screen import show
from explorer.ui.pages import Pages
from tests.proposed import proposed_state


@pytest.fixture
def pages(qtbot, light):
    view = Pages(light)
    qtbot.addWidget(view)
    qtbot.addWidget(view.tabs)
    view.show()
    return view


def test_a_page_is_made_when_it_is_first_looked_at(pages):
    state = proposed_state()
    pages.show_screen(show(state))
    assert (pages.timeline, pages.review, pages.steps) == (None, None, None)
    for tab in ("timeline", "review", "history"):
        pages.show_screen(show(ShowTab(tab).apply(state)))
    assert pages.currentWidget() is pages.steps
    assert pages.review is not None
    assert pages.tabs.currentIndex() == 3


def test_the_tab_says_how_much_waits(pages):
    state = proposed_state()
    pages.show_screen(show(state))
    assert pages.tabs.tabText(2) == "Review · 8"


def test_what_is_answered_in_a_page_is_passed_on(qtbot, pages):
    pages.show_screen(show(LookAt().apply(proposed_state())))
    with qtbot.waitSignal(pages.answered):
        pages.review.accept.click()
