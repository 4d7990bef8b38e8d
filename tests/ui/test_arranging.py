import pytest
from PySide6.QtCore import Qt

from explorer.session.gestures import Select
from tests.hand import Hand, opened, ways


@pytest.fixture
def application(qtbot):
    with opened() as application:
        yield application


def settled(qtbot, application):
    qtbot.waitUntil(lambda: not application.arranging.runner.is_busy)


def test_a_layout_runs_before_ones_eyes_and_is_one_undo_step(qtbot, application):
    hand, dossier = Hand(application.window.canvas), application.store.state.dossier
    before, seen = hand.places(), set()
    application.arranging.runner.progressed.connect(lambda _: seen.add(tuple(sorted(hand.places().items()))))
    application.arranging.arrange("force")
    assert application.store.state.dossier is dossier
    settled(qtbot, application)
    assert len(seen) > 20
    assert len(application.store.state.history.past) == 1
    after = hand.places()
    assert set(ways(before, after)) == set(before)
    assert not application.window.notices.bar.isVisible()
    assert application.window.notices.said == "Arranged as force"
    application.undo()
    assert application.store.state.dossier is dossier


def test_esc_stops_a_layout_and_nothing_was_moved(qtbot, application):
    hand, state = Hand(application.window.canvas), application.store.state
    before = hand.places()
    application.arranging.arrange("force")
    qtbot.waitUntil(lambda: hand.places() != before)
    assert application.window.notices.cancel.isVisible()
    hand.key(Qt.Key.Key_Escape)
    assert not application.arranging.runner.is_busy
    assert hand.places() == before
    assert application.store.state.dossier is state.dossier
    assert application.window.notices.said == "Stopped; nothing was moved"


def test_the_link_at_the_foot_stops_it_too(qtbot, application):
    application.arranging.arrange("force")
    qtbot.waitUntil(application.window.notices.cancel.isVisible)
    application.window.notices.cancel.click()
    assert not application.arranging.runner.is_busy
    assert application.store.state.history.past == ()


def test_a_layout_leaves_what_was_placed_until_it_is_released(qtbot, application):
    hand = Hand(application.window.canvas)
    start = hand.on("honda")
    hand.drag(start, start + start * 0.05)
    place = application.store.state.dossier.arrangement.positions["honda"]
    application.arranging.arrange("columns")
    settled(qtbot, application)
    assert application.store.state.dossier.arrangement.positions["honda"] == place
    application.send(Select(("honda",)))
    application.window.actions_by_name["release"].trigger()
    application.arranging.arrange("columns")
    settled(qtbot, application)
    assert application.store.state.dossier.arrangement.positions["honda"] != place


def test_a_window_that_closes_stops_what_runs(qtbot, application):
    application.arranging.arrange("force")
    application.window.close()
    assert not application.arranging.runner.is_busy
