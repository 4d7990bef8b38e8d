import shutil
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from explorer.files.database import untitled_files
from explorer.files.places import example
from explorer.files.project import dump_project, load_project
from explorer.files.settings import load_settings
from explorer.model.dossier import Dossier
from explorer.session.form import SourceForm
from explorer.session.gestures import ShowTab
from explorer.session.sitting import sit_down
from explorer.session.start import begin
from explorer.ui.details import DetailsDialog
from tests.hand import Hand, ways
from tests.hand import opened as opened_window

IN_MEMORY = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")
EXAMPLE = "Foxconn and the Japanese automakers"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("EXPLORER_UNTITLED", str(tmp_path / "untitled"))
    return tmp_path


@pytest.fixture
def started(qtbot, folder):
    """The program as it starts: with what it remembers, and the project of last time."""

    @contextmanager
    def started(path=None):
        settings = folder / "settings.json"
        sitting, trouble = begin(path, load_settings(settings).recent)
        with opened_window(settings=settings, sitting=sitting) as application:
            application.projects.started(path, trouble)
            yield application

    return started


@pytest.fixture
def application(started):
    with started() as application:
        yield application


def make_project(path: Path) -> Path:
    made = sit_down(example())
    made.save_as(path)
    made.close()
    return path


def drag(application, id="honda", by=(30, 20)):
    hand = Hand(application.window.canvas)
    at = hand.on(id)
    hand.drag(at, at + QPointF(*by))
    return application.store.state.dossier.arrangement.positions[id]


def run(application, name):
    application.window.actions_by_name[name].trigger()


def said(application):
    return application.window.notices.said


# ------------------------------------------------------------------ nothing is lost


def test_a_moved_node_stands_where_it_was_put_at_the_next_start_and_can_be_taken_back(started):
    with started() as application:
        assert application.window.windowTitle() == f"{EXAMPLE} (untitled) — Relationship Explorer"
        before, places = application.store.state.dossier, Hand(application.window.canvas).places()
        place = drag(application)
        assert said(application) == "Honda moved"
    with started() as application:
        assert application.store.state.dossier.arrangement.positions["honda"] == place
        assert application.store.state.untitled
        run(application, "undo")
        assert said(application) == "Undone: Honda moved"
        assert application.store.state.dossier == before
        assert ways(places, Hand(application.window.canvas).places()) == {}
        run(application, "redo")
    with started() as application:
        assert application.store.state.dossier.arrangement.positions["honda"] == place


def test_who_only_looks_leaves_nothing_behind(started, folder):
    with started():
        pass
    assert untitled_files() == ()
    assert load_settings(folder / "settings.json").recent == ()


def test_where_the_disk_refuses_the_node_goes_back_and_it_is_said(application, folder):
    path = make_project(folder / "mine.rexp")
    application.projects.open(path)
    hand, state = Hand(application.window.canvas), application.store.state
    places = hand.places()
    path.rename(folder / "elsewhere.rexp")
    drag(application)
    assert "the file is gone" in said(application)
    assert application.store.state.dossier is state.dossier
    QApplication.processEvents()
    assert ways(places, hand.places()) == {}
    (folder / "elsewhere.rexp").rename(path)
    drag(application)
    assert said(application) == "Honda moved"


# ------------------------------------------------------------------ the File menu


def test_saved_under_a_name_it_is_called_so_and_opened_next_time(started, folder):
    with started() as application:
        drag(application)
        application.projects.ask_save = lambda title, suggested, ending: folder / "mine.rexp"
        run(application, "save")
        assert said(application) == "Saved as mine.rexp"
        assert application.window.windowTitle() == f"{EXAMPLE} — Relationship Explorer"
        run(application, "save")
        assert said(application) == "Everything is saved already, in mine.rexp"
        assert untitled_files() == ()
    with started() as application:
        assert application.store.state.project == str(folder / "mine.rexp")
        assert len(application.store.state.history.past) == 1


def test_the_suggested_name_is_the_projects(application):
    asked = []
    application.projects.ask_save = lambda *words: asked.append(words)
    for name in ("save-as", "save-copy", "export-text"):
        run(application, name)
    assert [Path(suggested).name for _, suggested, _ in asked] == [f"{EXAMPLE}.rexp"] * 2 + [f"{EXAMPLE}.json"]


def test_a_copy_and_a_text_are_saved_and_one_stays_where_one_is(application, folder):
    drag(application)
    state = application.store.state
    application.projects.ask_save = lambda title, suggested, ending: folder / f"copy{ending}"
    run(application, "save-copy")
    assert said(application) == "Copy saved as copy.rexp"
    run(application, "export-text")
    assert said(application) == "Exported as copy.json"
    assert load_project(folder / "copy.json") == state.dossier
    assert application.store.state is state


def test_what_cannot_be_saved_is_said_above_the_map(application, folder):
    application.projects.ask_save = lambda title, suggested, ending: folder / "absent" / f"copy{ending}"
    for name in ("save-as", "save-copy", "export-text"):
        run(application, name)
        assert application.window.banner.words.startswith("copy.")
        assert "could not be" in application.window.banner.words
        application.window.banner.dismissed.emit()
        assert not application.window.banner.isVisible()
    drag(application)
    assert said(application) == "Honda moved"


def test_a_new_project_is_empty_and_the_old_one_is_kept(application):
    place = drag(application)
    kept = application.store.sitting.path
    run(application, "new-project")
    assert application.store.state.dossier.entities == ()
    assert application.window.windowTitle() == "Untitled — Relationship Explorer"
    application.projects.open(kept)
    assert application.store.state.dossier.arrangement.positions["honda"] == place


def test_a_text_opens_as_an_untitled_project(application, folder):
    (folder / "text.json").write_text(dump_project(load_project(example())), "utf-8")
    application.projects.ask_open = lambda: folder / "text.json"
    run(application, "open-project")
    assert (said(application), application.store.state.untitled) == ("text.json opened", True)


def test_what_cannot_be_opened_is_said_and_one_stays(application, folder):
    (folder / "broken.rexp").write_bytes(b"")
    state = application.store.state
    assert not application.projects.open(folder / "broken.rexp")
    assert application.window.banner.words.startswith("broken.rexp: is empty (0 bytes)")
    assert application.store.state is state


def test_what_is_open_already_is_not_opened_again(application, folder):
    path = make_project(folder / "mine.rexp")
    application.projects.open(path)
    state = application.store.state
    assert application.projects.open(path)
    assert application.store.state is state
    assert state.read_only == ""


def test_the_project_is_given_a_title_and_that_can_be_undone(qtbot, application):
    run(application, "details")
    (dialog,) = application.window.findChildren(DetailsDialog)
    dialog.title.setText("Cars")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.accept()
    assert said(application) == "Project called “Cars”"
    assert application.window.windowTitle() == "Cars (untitled) — Relationship Explorer"
    run(application, "undo")
    assert application.window.windowTitle().startswith(EXAMPLE)


def test_a_layout_that_runs_ends_when_another_project_is_opened(application, folder):
    application.arranging.arrange("force")
    application.projects.open(make_project(folder / "mine.rexp"))
    assert not application.arranging.runner.is_busy
    assert application.store.state.history.past == ()


# ------------------------------------------------------------------ recent projects, the start page


def test_recent_ones_stand_in_the_menu(application, folder):
    application.projects.open(make_project(folder / "one.rexp"))
    application.projects.open(make_project(folder / "two.rexp"))
    menu = application.window.recent_menu
    menu.aboutToShow.emit()
    assert [Path(action.toolTip()).name for action in menu.actions()][:2] == ["two.rexp", "one.rexp"]
    menu.actions()[1].trigger()
    assert application.store.state.project.endswith("one.rexp")


def test_after_close_there_is_the_start_page_and_a_line_of_it_opens(qtbot, application, folder):
    application.projects.open(make_project(folder / "one.rexp"))
    (folder / "gone.rexp").write_bytes((folder / "one.rexp").read_bytes())
    application.projects.open(folder / "gone.rexp")
    run(application, "close-project")
    (folder / "gone.rexp").unlink()
    application.projects.show_start()
    page = application.window.start
    assert page.isVisible()
    assert not page.back.isVisible()
    assert [row.row.missing for row in page.rows] == [True, False, False]
    qtbot.keyClick(page.rows[0], Qt.Key.Key_Delete)
    assert [row.row.missing for row in page.rows] == [False, False]
    assert len(load_settings(folder / "settings.json").recent) == 1
    qtbot.keyClick(page.rows[0], Qt.Key.Key_Return)
    assert not page.isVisible()
    assert application.store.state.project.endswith("one.rexp")
    assert application.window.canvas.hasFocus()


def test_from_the_start_page_one_can_go_back(application):
    state = application.store.state
    run(application, "start-page")
    application.window.next_pane(1)
    assert application.window.start.rows[0].hasFocus()
    application.window.start.back.click()
    assert not application.window.start.isVisible()
    assert application.store.state is state


def test_what_was_open_last_and_is_broken_is_said_at_the_start(started, folder):
    with started(make_project(folder / "mine.rexp")):
        pass
    (folder / "mine.rexp").write_bytes(b"nonsense")
    with started() as application:
        assert application.window.banner.words.startswith("mine.rexp: ")
        assert application.store.state.project == str(example())


# ------------------------------------------------------------------ read-only


def test_what_is_open_elsewhere_is_shown_and_not_changed(qtbot, application, folder):
    path = make_project(folder / "mine.rexp")
    other = sit_down(path)
    application.projects.open(path)
    banner = application.window.banner
    assert banner.isVisible()
    assert banner.words.startswith("Open read-only. In use by ")
    assert [link.text() for link in banner.links] == ["Save as…", "Open again"]
    assert application.window.windowTitle() == f"{EXAMPLE} (read-only) — Relationship Explorer"
    assert "read-only" in application.window.actions_by_name["arrange-rings"].toolTip()
    places = Hand(application.window.canvas).places()
    drag(application)
    assert said(application).startswith("Not done, the project is read-only. In use by ")
    QApplication.processEvents()
    assert ways(places, Hand(application.window.canvas).places()) == {}
    other.close()
    banner.links[1].click()
    assert not banner.isVisible()
    drag(application)
    assert said(application) == "Honda moved"


def test_a_damaged_one_is_said_and_saved_elsewhere(application, folder):
    path = make_project(folder / "mine.rexp")
    application.projects.open(path)
    drag(application)
    application.projects.new()
    content = bytearray(path.read_bytes())
    content[content.find(b"Mitsubishi")] ^= 1
    path.write_bytes(content)
    application.projects.open(path)
    assert "The file is damaged" in application.window.banner.words
    application.projects.ask_save = lambda *words: folder / "saved.rexp"
    application.window.banner.links[0].click()
    assert not application.window.banner.isVisible()
    application.undo()
    drag(application)
    assert said(application) == "Honda moved"
    application.undo()
    assert said(application) == "Undone: Honda moved"
    assert path.read_bytes() == content


# ------------------------------------------------------------------ history


def test_the_history_is_walked_by_a_click(qtbot, application):
    start = application.store.state.dossier
    drag(application)
    drag(application, "nissan")
    end = application.store.state.dossier
    application.send(ShowTab("history"))
    panel = application.window.pages.steps
    assert application.window.pages.currentWidget() is panel
    rows = panel.model()
    assert [rows.index(row, 0).data() for row in range(3)] == ["Nissan moved", "Honda moved", "The beginning"]
    for row, dossier in ((2, start), (0, end), (2, start)):
        place = panel.visualRect(rows.index(row, 0)).center()
        qtbot.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert application.store.state.dossier == dossier
    assert said(application) == "Everything is as it was after: the beginning"


# ------------------------------------------------------------------ what comes from outside


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), actions, data, left, plain)
    QApplication.sendEvent(window, enter)
    event = QDropEvent(QPointF(300, 300), actions, data, left, plain)
    QApplication.sendEvent(window, event)
    return enter.isAccepted() and event.isAccepted()


def test_a_dropped_project_is_opened(application, folder):
    path = make_project(folder / "mine.rexp")
    assert drop(application.window, path)
    assert application.store.state.project == str(path)


def test_a_file_that_is_dropped_on_the_search_field_is_taken_by_the_window(application, folder):
    path = make_project(folder / "mine.rexp")
    drop(application.window.search, path)
    assert application.window.search.text() == ""
    assert application.store.state.project == str(path)


def test_a_dropped_text_is_offered_as_a_source(application, folder):
    taken = []
    application.projects.take_files((folder / "a.txt", folder / "b.txt"), taken.append)
    assert taken == [folder / "a.txt", folder / "b.txt"]
    application.projects.take_files((folder / "a.txt",), None)
    assert said(application).startswith("a.txt is no project")


@IN_MEMORY
def test_a_file_handed_over_is_opened_and_the_window_comes_to_the_front(application, folder):
    path = make_project(folder / "mine.rexp")
    application.window.showMinimized()
    application.projects.come_forward(path)
    assert application.store.state.project == str(path)
    assert not application.window.isMinimized()
    application.projects.come_forward(None)
    assert application.store.state.project == str(path)


def page(folder):
    path = folder / "news.html"
    path.write_text("<title>News</title><p>Alpha has bought Beta, the company said on Monday in a statement.</p>")
    return path


def asked(application):
    form = application.store.state.desk.form
    return form.text if isinstance(form, SourceForm) else ""


def test_a_document_given_at_the_start_is_asked_about_in_an_empty_project(qtbot, started, folder):
    with started(page(folder)) as application:
        qtbot.waitUntil(lambda: "Alpha has bought Beta" in asked(application), timeout=15000)
        assert application.store.state.dossier == Dossier()
        assert application.settings.recent == ()


@IN_MEMORY
def test_a_document_handed_over_is_asked_about_and_the_project_stays(qtbot, application, folder):
    path = make_project(folder / "mine.rexp")
    application.projects.come_forward(path)
    application.projects.come_forward(page(folder))
    qtbot.waitUntil(lambda: "Alpha has bought Beta" in asked(application), timeout=15000)
    assert application.store.state.project == str(path)


def test_an_in_memory_project_can_be_saved_too(qtbot, folder):
    with opened_window() as application:
        drag(application)
        application.projects.ask_save = lambda *words: folder / "mine.rexp"
        run(application, "save-as")
        shutil.copy(folder / "mine.rexp", folder / "seen.rexp")
        found = sit_down(folder / "seen.rexp")
        assert found.state().dossier == application.store.state.dossier
        found.close()
        drag(application, "nissan")
        assert said(application) == "Nissan moved"
        run(application, "undo")
        assert said(application) == "Undone: Nissan moved"
        assert application.store.state.read_only == ""
