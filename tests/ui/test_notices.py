import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.ui.notices import Notices


@pytest.fixture
def line(qtbot: QtBot, light: Theme) -> Notices:
    view = Notices()
    qtbot.addWidget(view)
    view.set_theme(light)
    view.resize(700, 28)
    view.show()
    return view


def test_it_says_what_was_done_and_offers_undo(qtbot: QtBot, line: Notices) -> None:
    line.say("Nissan moved", undo=True)
    assert line.said == "Nissan moved"
    with qtbot.waitSignal(line.undo_asked):
        qtbot.mouseClick(line.undo, Qt.MouseButton.LeftButton)
    line.say("Picture saved")
    assert not line.undo.isVisible()


def test_a_job_shows_how_far_it_is_and_can_be_cancelled(qtbot: QtBot, line: Notices) -> None:
    assert not line.bar.isVisible()
    line.progress("Arranging", 0.25)
    assert line.bar.isVisible()
    assert line.bar.value() == line.bar.maximum() // 4
    with qtbot.waitSignal(line.cancel_asked):
        qtbot.mouseClick(line.cancel, Qt.MouseButton.LeftButton)
    line.progress("Arranging", 7.0)
    assert line.bar.value() == line.bar.maximum()
    line.progress("Arranging", None)
    assert line.bar.maximum() == 0
    line.progress("", None)
    assert not line.bar.isVisible()
    assert not line.cancel.isVisible()


def test_a_long_sentence_does_not_widen_the_window(line: Notices) -> None:
    before = line.minimumSizeHint().width()
    line.say("<b>x</b> " * 100)
    line.show_counts("13 of 16 entities")
    assert line.minimumSizeHint().width() < before + 200
    assert line.said.startswith("<b>")


def test_it_offers_what_else_can_be_done(qtbot: QtBot, line: Notices) -> None:
    line.say("12 claims proposed", undo=True, offer="Review")
    assert line.offer.text() == "Review"
    with qtbot.waitSignal(line.offer_asked):
        qtbot.mouseClick(line.offer, Qt.MouseButton.LeftButton)
    line.say("Nissan moved", undo=True)
    assert not line.offer.isVisible()


def test_of_several_jobs_the_last_is_shown_and_cancelled(line: Notices) -> None:
    asked: list[object] = []
    line.cancel_asked.connect(asked.append)
    line.progress("Reading", None, "reader")
    line.progress("Arranging", 0.5, "layout")
    line.progress("Reading on", None, "reader")
    assert line.bar.accessibleName() == "Arranging"
    line.cancel.click()
    line.progress("", None, "layout")
    assert line.bar.accessibleName() == "Reading on"
    line.cancel.click()
    assert asked == ["layout", "reader"]
    line.progress("", None, "reader")
    assert not line.cancel.isVisible()
