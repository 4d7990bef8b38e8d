"""A project that somebody else has open: shown, never changed, and nothing is asked that could not be saved."""

import json

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from explorer.files.database.lock import lock_path
from explorer.files.errors import ProjectError
from explorer.files.places import example
from explorer.session.edits import moved
from explorer.session.gestures import Select
from explorer.session.sitting import new_sitting, sit_down
from explorer.session.store import Store
from explorer.ui.card import CardView
from tests.hand import NEGOTIATION, Hand, opened


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("EXPLORER_UNTITLED", str(tmp_path / "untitled"))
    return tmp_path


@pytest.fixture
def application(qtbot, folder):
    with opened(settings=folder / "settings.json", sitting=new_sitting()) as application:
        yield application


def make_project(path):
    made = sit_down(example())
    made.save_as(path)
    made.close()
    return path


def drag(application, id="honda", by=(30, 20)):
    hand = Hand(application.window.canvas)
    at = hand.on(id)
    hand.drag(at, at + QPointF(*by))


def said(application):
    return application.window.notices.said


def click(qtbot, application, text):
    """With a mouse, on what is offered beside the line that says it is read-only."""
    link = next(link for link in application.window.banner.links if link.text() == text)
    QApplication.processEvents()
    assert link.isVisible()
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton, pos=link.rect().center())


def from_another_machine(path, other):
    lock = lock_path(path)
    lock.write_text(json.dumps({**json.loads(lock.read_text()), "machine": "the-office", "user": "ann"}))
    return other


def test_it_can_be_taken_over_from_another_machine_by_a_click(qtbot, application, folder):
    path = make_project(folder / "mine.rexp")
    other = from_another_machine(path, sit_down(path))
    application.projects.open(path)
    banner = application.window.banner
    assert banner.words.startswith("Open read-only. In use by ann on the-office, since 20")
    click(qtbot, application, "Open again")
    assert banner.words.startswith("Open read-only. In use by ann on the-office")
    click(qtbot, application, "Take over")
    assert not banner.isVisible()
    assert application.store.state.read_only == ""
    drag(application)
    assert said(application) == "Honda moved"
    store = Store(other.state(), other)
    with pytest.raises(ProjectError, match="has taken the project over"):
        store.make(moved(store.state.dossier, {"honda": (1.0, 2.0)}))
    assert store.state.history.past == ()
    other.close()


def test_nothing_that_could_not_be_saved_is_asked_for(qtbot, application, folder):
    path = make_project(folder / "mine.rexp")
    other = sit_down(path)
    application.projects.open(path)
    application.send(Select((NEGOTIATION,)))
    window = application.window
    assert window.evidence._header.corrections == [] or not window.evidence._header.corrections[0].isVisible()
    card = next(each for each in window.evidence.widgets() if isinstance(each, CardView))
    writing = [action for action in card.menu().actions() if action.text() and not action.isEnabled()]
    assert [action.text() for action in writing][:2] == ["Edit claim…\tE", "Note a disagreement…"]
    assert all("In use by" in action.toolTip() for action in writing)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_E)
    assert said(application).startswith("Not done, the project is read-only. In use by ")
    assert not window.source.details.isEnabled()
    page = window.source.page
    page.setTextCursor(page.document().find("Foxconn"))
    page.setFocus()
    for key in (Qt.Key.Key_C, Qt.Key.Key_E):
        for keys in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            qtbot.keyClick(page, key, keys)
    application.making.add_source()
    for name in ("rename", "add-source", "make-claim", "remove-entity", "details"):
        assert not window.actions_by_name[name].isEnabled()
        assert "read-only" in window.actions_by_name[name].toolTip()
    assert application.store.state.desk.form is None
    assert window.side.view is None
    assert not window.source.line.isVisible()
    other.close()
    click(qtbot, application, "Open again")
    page.setTextCursor(page.document().find("Foxconn"))
    qtbot.keyClick(page, Qt.Key.Key_C)
    assert window.source.line.isVisible()
    application.send(Select((NEGOTIATION,)))
    assert next(each for each in window.evidence.widgets() if isinstance(each, CardView)).card.read_only == ""
