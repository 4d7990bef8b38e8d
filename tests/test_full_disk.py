"""The disk is full while somebody works in the window: nothing is lost, it is said, the screen shows what is kept."""

import re
import sqlite3
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from explorer.files.database import open_file, untitled_files
from explorer.files.places import example
from explorer.session.forms.asking import ask_source
from explorer.session.sitting import sit_down
from tests.hand import Hand, opened, ways

FULL = "the disk is full; make room on it and do it again. All that was done before is safe."
LONG = "A sentence that nobody has room for. " * 20_000


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("EXPLORER_UNTITLED", str(tmp_path / "untitled"))
    return tmp_path


@pytest.fixture
def application(qtbot, folder):
    made = sit_down(example())
    made.save_as(folder / "mine.rexp")
    with opened(settings=folder / "settings.json", sitting=made) as application:
        yield application


@contextmanager
def no_room(application):
    """SQLite is told that no page more fits: it answers as on a disk that is full."""
    connection = application.store.sitting.file._writing.connection()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (most,) = connection.execute("PRAGMA max_page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    yield
    connection = application.store.sitting.file._writing.connection()
    connection.execute(f"PRAGMA max_page_count = {most}")


def drag(application, id="honda", by=(30, 20)):
    hand = Hand(application.window.canvas)
    at = hand.on(id)
    hand.drag(at, at + QPointF(*by))


def fill_up(application):
    """Move a node until there is room for no more: the state then, and where all nodes stood."""
    for number in range(200):
        state, places = application.store.state, Hand(application.window.canvas).places()
        drag(application, "honda", (12, 9) if number % 2 else (-12, -9))
        if application.store.state.history is state.history:
            return state, places
    raise AssertionError("there was room for 200 steps")


def said(application):
    return application.window.notices.said


def on_disk(application, folder):
    """What somebody else finds who opens a copy of the file."""
    copy = folder / "copy.rexp"
    copy.write_bytes((folder / "mine.rexp").read_bytes())
    file = open_file(copy)
    file.close()
    assert not file.faults
    return file.dossier, [step.sentence for step in file.steps.past]


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_a_form_keeps_what_was_typed_until_there_is_room(qtbot, application, folder):
    before = application.store.state.dossier
    with no_room(application):
        application.send(ask_source(LONG, "long.txt"))
        view = application.window.side.view
        view.lines["title"].setText("Typed by hand")
        view.save.click()
        assert FULL in view.problem.text()
        assert view.isVisible()
        assert view.lines["title"].text() == "Typed by hand"
        assert view.text.toPlainText() == LONG
        assert application.store.state.dossier is before
        assert application.store.state.read_only == ""
        assert on_disk(application, folder) == (before, [])
    view.save.click()
    assert application.window.side.view is None
    assert said(application) == "“Typed by hand” added"
    assert on_disk(application, folder) == (application.store.state.dossier, ["“Typed by hand” added"])


def test_what_was_dragged_goes_back_and_all_before_stays(application, folder):
    hand = Hand(application.window.canvas)
    with no_room(application):
        state, places = fill_up(application)
        assert FULL in said(application)
        QApplication.processEvents()
        assert ways(places, hand.places()) == {}, "the node stands where it is kept"
        assert not application.window.banner.isVisible()
        dossier, steps = on_disk(application, folder)
        assert dossier == state.dossier
        assert len(steps) == len(state.history.past)
    application.undo()
    drag(application, "nissan")
    assert said(application) == "Nissan moved"
    assert on_disk(application, folder)[0] == application.store.state.dossier


def test_a_key_that_makes_something_at_once_makes_nothing(qtbot, application, folder):
    page = application.window.source.page
    page.setFocus()
    with no_room(application):
        for words in sorted(set(re.findall("[a-z]{6,}", page.toPlainText()))):
            before = application.store.state.dossier
            page.setTextCursor(page.document().find(words))
            qtbot.keyClick(page, Qt.Key.Key_E)
            if application.store.state.dossier is before and "in the project" not in said(application):
                break
        assert FULL in said(application)
        assert words not in [entity.name for entity in application.store.state.dossier.entities]
        line = application.window.source.line
        qtbot.keyClick(page, Qt.Key.Key_C)
        line.subject.setText("Foxconn " * 5_000)
        line.object.setText("Honda")
        qtbot.keyClicks(line.kind, "sup")
        qtbot.keyClick(line.kind, Qt.Key.Key_Return)
        assert FULL in line.problem.text()
        assert line.value().form.kind == "supply"
        assert on_disk(application, folder)[0] == application.store.state.dossier
    line.subject.setText("Foxconn")
    qtbot.keyClick(line.kind, Qt.Key.Key_Return)
    assert said(application).startswith("Claim added: Foxconn – Honda")
    qtbot.keyClick(page, Qt.Key.Key_E)
    assert said(application) == f"{words} added"
    assert on_disk(application, folder)[0] == application.store.state.dossier


def test_where_no_file_can_be_made_it_is_said_and_the_example_is_as_it_was(qtbot, folder, monkeypatch):
    def fill(path, dossier):
        raise sqlite3.OperationalError("database or disk is full")

    with opened(settings=folder / "settings.json", sitting=sit_down(example())) as application:
        places, before = Hand(application.window.canvas).places(), application.store.state.dossier
        with monkeypatch.context() as patch:
            patch.setattr("explorer.files.database.project_file.fill", fill)
            drag(application)
        assert said(application) == (
            "could not be written (database or disk is full). Choose another place, or make room there."
        )
        QApplication.processEvents()
        assert ways(places, Hand(application.window.canvas).places()) == {}
        assert application.store.state.dossier is before
        assert untitled_files() == ()
        drag(application)
        assert said(application) == "Honda moved"
        assert len(untitled_files()) == 1
