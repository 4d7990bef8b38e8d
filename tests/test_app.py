import gc
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from explorer.app import open_state, qt_application
from explorer.drawing.theme import load_theme
from explorer.files.errors import NotFound, ProjectError
from explorer.files.places import example
from explorer.files.settings import load_settings
from explorer.model.relationships import RelationshipId
from explorer.session.gestures import MoveView
from explorer.session.state import Look
from tests.hand import Hand, opened, ways

STAKE = RelationshipId("foxconn", "nissan", "equity stake")


@pytest.fixture
def application(qtbot):
    with opened() as application:
        yield application


# ------------------------------------------------------------------ opening


def test_a_state_knows_its_project():
    state = open_state(example())
    assert state.project == str(example())
    assert state.history.past == ()
    assert len(state.graph.relationships) == 24


def test_what_cannot_be_read_opens_no_window(tmp_path):
    with pytest.raises(NotFound, match="absent"):
        open_state(tmp_path / "absent.json")
    (tmp_path / "broken.json").write_text("{")
    with pytest.raises(ProjectError):
        open_state(tmp_path / "broken.json")


def test_there_is_one_qt_application(qapp):
    assert qt_application() is qapp
    assert qapp.applicationVersion()


def test_collection_waits_for_the_first_picture_and_a_trace_is_kept(qtbot, tmp_path, monkeypatch):
    trace = tmp_path / "trace.jsonl"
    with opened() as application:
        monkeypatch.setattr(gc, "freeze", lambda: None)
        gc.disable()
        try:
            application.watch(trace, click=True)
            application.window.canvas.update()
            assert not gc.isenabled()
            qtbot.waitUntil(lambda: gc.isenabled() and "first click" in trace.read_text())
        finally:
            gc.enable()
        events = [json.loads(line) for line in trace.read_text().splitlines()]
        assert [event["event"] for event in events] == ["first picture", "first click"]
        assert events[0]["time"] <= events[1]["time"]
        assert application.store.state.desk.selection


def test_without_a_trace_nothing_is_clicked(qtbot, monkeypatch):
    with opened() as application:
        monkeypatch.setattr(gc, "freeze", lambda: None)
        gc.disable()
        try:
            application.watch(None, click=False)
            application.window.canvas.update()
            qtbot.waitUntil(gc.isenabled)
        finally:
            gc.enable()
        assert application.store.state.desk.selection == ()


# ------------------------------------------------------------------ undo


def test_an_edit_is_told_at_the_foot_and_its_undo_takes_it_back(qtbot, application):
    hand, notices = Hand(application.window.canvas), application.window.notices
    before, dossier = hand.places(), application.store.state.dossier
    start = hand.on("honda")
    hand.drag(start, start + start * 0.05)
    assert (notices.said, notices.undo.isVisible()) == ("Honda moved", True)
    notices.undo.click()
    assert application.store.state.dossier is dossier
    assert (notices.said, notices.undo.isVisible()) == ("Undone: Honda moved", False)
    application.redo()
    assert notices.said == "Honda moved"
    assert set(ways(before, hand.places())) == {"honda"}


def test_undo_without_a_past_does_nothing(application):
    state = application.store.state
    application.undo()
    application.redo()
    assert application.store.state is state


# ------------------------------------------------------------------ themes, settings


def test_a_theme_is_used_everywhere_ticked_and_remembered(qtbot, tmp_path):
    path = tmp_path / "settings.json"
    with opened(settings=path) as application:
        for name in ("dark", "contrast", "light"):
            application.window.actions_by_name[f"theme-{name}"].trigger()
            theme = load_theme(name)
            assert application.window.canvas.grab().toImage().pixelColor(1, 1).name() == theme.canvas.lower()
            assert application.window.evidence.palette().window().color().name() == theme.panel.lower()
            ticked = [key for key, action in application.window.actions_by_name.items()
                      if key.startswith("theme-") and action.isChecked()]  # fmt: skip
            assert ticked == [f"theme-{name}"]
        application.window.actions_by_name["theme-dark"].trigger()
    assert load_settings(path).theme == "dark"
    with opened(settings=path) as application:
        assert application.theme.name == "dark"


def test_a_theme_that_is_no_longer_there_is_the_systems(qtbot, tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "sepia"}))
    with opened(settings=path) as application:
        assert application.theme.name in ("light", "dark")


def test_without_settings_nothing_is_written(application, monkeypatch, tmp_path):
    monkeypatch.setenv("EXPLORER_SETTINGS", str(tmp_path / "settings.json"))
    application.window.close()
    assert list(tmp_path.iterdir()) == []


# ------------------------------------------------------------------ the palette, the search, zoom


def test_the_palette_lists_every_command_and_runs_one(qtbot, application):
    application.show_palette()
    items = application.palette._items
    titles = {item.title for item in items}
    assert titles == {command.title for name, command in application.window.commands.items() if name != "palette"}
    assert all(bool(item.reason) != item.enabled for item in items)
    next(item for item in items if item.title == "Select all entities").run()
    assert len(application.store.state.desk.selection) == 16
    application.palette.hide()


def test_a_command_that_cannot_be_done_is_not_done(application):
    state = application.store.state
    for name, command in application.window.commands.items():
        if command.enabled(state):
            application.window.run.emit(application.window.commands[name])
    assert application.store.state is state


def test_zoom_in_and_out_keeps_the_middle(application):
    canvas = application.window.canvas
    before = canvas.viewport()
    application.window.actions_by_name["zoom-in"].trigger()
    assert canvas.viewport().zoom == pytest.approx(before.zoom * 1.25)
    assert (canvas.viewport().x, canvas.viewport().y) == pytest.approx((before.x, before.y))
    application.window.actions_by_name["zoom-out"].trigger()
    assert canvas.viewport().zoom == pytest.approx(before.zoom)
    application.window.actions_by_name["fit"].trigger()
    assert application.store.state.desk.look is None


def test_esc_steps_out_one_by_one(application):
    hand = Hand(application.window.canvas)
    hand.double_click("nissan")
    application.send(MoveView(Look(0, 0, 3)))
    desks = []
    for _ in range(3):
        hand.key(Qt.Key.Key_Escape)
        desk = application.store.state.desk
        desks.append((desk.selection, desk.filter.around, desk.look))
    assert desks[0] == ((), "nissan", Look(0, 0, 3))
    assert desks[1] == desks[2] == ((), None, None)


def test_nothing_is_left_when_the_window_is_gone(qtbot):
    before = len(QApplication.topLevelWidgets())
    for _ in range(2):
        with opened():
            pass
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(QApplication.topLevelWidgets()) == before
    assert Path(example()).exists()
