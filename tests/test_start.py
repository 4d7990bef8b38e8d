"""What the start page lists, and what can be taken off it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt

from explorer.files.places import example
from explorer.files.project import dump_project, load_project
from explorer.session.edits import document_added
from explorer.session.sitting import sit_down
from tests.hand import Hand, opened

EXAMPLE = "Foxconn and the Japanese automakers"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("EXPLORER_UNTITLED", str(tmp_path / "untitled"))
    return tmp_path


@pytest.fixture
def application(qtbot, folder):
    with opened(settings=folder / "settings.json", sitting=sit_down(example())) as application:
        yield application


def drag(application, id="honda", by=(30, 20)):
    hand = Hand(application.window.canvas)
    at = hand.on(id)
    hand.drag(at, at + QPointF(*by))


def run(application, name):
    application.window.actions_by_name[name].trigger()


def said(application):
    return application.window.notices.said


def test_a_text_that_was_opened_is_among_the_recent_ones(application, folder):
    path = folder / "notes.json"
    path.write_text(dump_project(load_project(example())), "utf-8")
    application.projects.open(path)
    assert [recent.path for recent in application.settings.recent] == [str(path)]
    run(application, "start-page")
    assert application.window.start.rows[0].row.path == str(path)
    application.projects.go_back()
    drag(application)
    untitled = application.store.state.project
    assert [recent.path for recent in application.settings.recent] == [untitled, str(path)]


def test_a_project_without_a_name_is_removed_after_a_question(qtbot, application, folder):
    drag(application)
    path = Path(application.store.state.project)
    run(application, "start-page")
    start, asked = application.window.start, []

    def row():
        return next(row for row in start.rows if row.row.untitled)

    application.projects.ask_remove = lambda name: asked.append(name)
    row().setFocus()
    qtbot.keyClick(row(), Qt.Key.Key_Delete)
    assert asked == [EXAMPLE]
    assert path.exists()
    assert start.isVisible()
    application.projects.ask_remove = lambda name: True
    qtbot.mouseClick(row().cross, Qt.MouseButton.LeftButton)
    assert not path.exists()
    assert start.isVisible()
    assert not any(row.row.untitled for row in start.rows)
    assert application.settings.recent == ()
    assert said(application) == f"{EXAMPLE} removed"
    assert application.store.state.dossier.entities == ()


def test_the_question_keeps_it_unless_told_otherwise(qtbot, application, monkeypatch):
    seen = []

    def press(box):
        seen.append((box.text(), box.defaultButton().text()))
        next(button for button in box.buttons() if button.text() == answer).click()

    monkeypatch.setattr("explorer.ui.file_dialogs.QMessageBox.exec", press)
    for answer in ("Keep", "Remove"):
        assert application.projects.ask_remove("Plans") is (answer == "Remove")
    assert seen == [(seen[0][0], "Keep")] * 2
    assert "“Plans”" in seen[0][0]


def test_one_that_is_open_in_another_window_is_not_removed(application, folder):
    drag(application)
    path = Path(application.store.state.project)
    application.projects.new()
    other = sit_down(path)
    run(application, "start-page")
    application.projects.ask_remove = lambda name: True
    next(row for row in application.window.start.rows if row.row.untitled).cross.click()
    assert path.exists()
    assert "is open" in application.window.banner.words
    other.close()


def test_a_project_without_a_name_goes_by_its_first_source(application, folder):
    application.projects.new()
    application.make(document_added("Alpha buys Beta.", "news.html", title="Alpha grows"))
    run(application, "start-page")
    (row,) = [row.row for row in application.window.start.rows if row.row.untitled]
    assert (row.name, row.where) == ("Alpha grows", "Untitled 1, kept for you until you give it a name")
