import pytest
from pytestqt.qtbot import QtBot

from explorer.session.child import ChildError
from explorer.session.jobs import Progress
from explorer.ui.notices import Notices
from explorer.ui.runner import Runner


class Listener:
    def __init__(self, runner: Runner) -> None:
        self.heard: list[object] = []
        runner.progressed.connect(lambda progress: self.heard.append(progress.text))
        runner.finished.connect(lambda edit: self.heard.append(("done", edit)))
        runner.stopped.connect(lambda: self.heard.append("stopped"))


@pytest.fixture
def runner(qapp):
    runner = Runner()
    yield runner
    runner.cancel()


@pytest.fixture
def heard(runner):
    listener = Listener(runner)
    runner.listener = listener
    return listener.heard


def counting(steps, closed=None):
    try:
        for step in range(steps):
            yield Progress(str(step))
        return "edit"
    finally:
        if closed is not None:
            closed.append(True)


def test_a_job_runs_between_events_to_its_edit(qtbot: QtBot, runner, heard):
    runner.start(counting(3))
    assert runner.is_busy
    assert heard == []
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert heard == ["0", "1", "2", ("done", "edit")]


def test_a_cancelled_job_is_closed_and_comes_to_nothing(qtbot: QtBot, runner, heard):
    closed = []
    runner.start(counting(1_000_000, closed))
    qtbot.waitUntil(lambda: len(heard) > 2)
    runner.cancel()
    assert closed == [True]
    assert not runner.is_busy
    assert heard[-1] == "stopped"
    count = len(heard)
    qtbot.wait(1)
    assert len(heard) == count


def test_another_job_takes_the_place_of_the_first(qtbot: QtBot, runner, heard):
    runner.start(counting(1_000_000))
    runner.start(counting(1))
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert heard == ["stopped", "0", ("done", "edit")]


def test_without_a_job_there_is_nothing_to_cancel(runner, heard):
    runner.cancel()
    assert heard == []


def test_the_listener_can_start_the_next_job(qtbot: QtBot, runner, heard):
    runner.finished.connect(lambda edit: runner.start(counting(1)) if len(heard) < 4 else None)
    runner.start(counting(1))
    qtbot.waitUntil(lambda: len(heard) == 4)
    assert heard == ["0", ("done", "edit")] * 2
    assert not runner.is_busy


def test_what_a_job_says_of_its_failure_is_told(qtbot: QtBot, runner, heard):
    def failing():
        yield Progress("0")
        raise ChildError("It took too long.")

    with qtbot.waitSignal(runner.failed) as said:
        runner.start(failing())
    assert said.args == ["It took too long."]
    assert not runner.is_busy
    assert heard == ["0"]


def test_any_other_error_is_a_fault_that_is_not_hidden(qtbot: QtBot, runner):
    def broken():
        yield Progress("0")
        raise ZeroDivisionError

    said = []
    runner.failed.connect(said.append)
    with qtbot.captureExceptions() as raised:
        runner.start(broken())
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
    assert said == ["Not done, by a fault of this program (ZeroDivisionError). Nothing was changed."]
    assert not runner.is_busy


def test_at_the_foot_it_is_shown_and_cancelled(qtbot: QtBot, runner):
    notices = Notices()
    qtbot.addWidget(notices)
    notices.show()
    runner.show_at(notices)
    runner.start(counting(1_000_000))
    qtbot.waitUntil(notices.cancel.isVisible)
    notices.cancel_asked.emit("another")
    assert runner.is_busy
    notices.cancel.click()
    assert not runner.is_busy
    assert not notices.cancel.isVisible()
    given_up = []
    other = Runner()
    other.show_at(notices, lambda: given_up.append(True))
    other.start(counting(1_000_000))
    qtbot.waitUntil(notices.cancel.isVisible)
    notices.cancel.click()
    assert given_up == [True]
    other.cancel()
