"""Files that were dropped or chosen: loaded in a process of their own, while the window stays alive."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from explorer.model.documents import Document
from explorer.plugins.child import _load
from explorer.session import child, edits
from explorer.session.answer import Answer, AnswerError
from explorer.session.form import SourceForm
from explorer.session.forms import asking
from explorer.session.jobs import Progress
from explorer.session.store import Store
from explorer.ui import loading
from tests.files.importers.made import locked_pdf
from tests.hand import Hand, opened

pytestmark = pytest.mark.qt_log_ignore("does not support")
PAGES = Path(__file__).parents[1] / "files" / "importers" / "pages"
PATIENCE = 20_000


@pytest.fixture
def application(qtbot):
    with opened() as application:
        application.qtbot = qtbot
        yield application


@pytest.fixture
def at_once(monkeypatch):
    """Loads here instead of in a process, which takes longer than most tests."""

    def asked(path):
        yield Progress(f"Reading “{path.name}”")
        try:
            return Answer(_load(path))
        except ValueError as error:
            raise AnswerError(str(error)) from error

    monkeypatch.setattr(loading.jobs, "asked", asked)


@pytest.fixture
def endless(monkeypatch):
    """Loads without end; the names of the files that were given up."""
    closed = []

    def asked(path):
        try:
            while True:
                yield Progress(f"Reading “{path.name}”")
        finally:
            closed.append(path.name)

    monkeypatch.setattr(loading.jobs, "asked", asked)
    return closed


def add(application, *paths):
    for path in paths:
        application.loading.add(Path(path))
    come_to_rest(application)


def come_to_rest(application):
    application.qtbot.waitUntil(lambda: not application.loading.runner.is_busy, timeout=PATIENCE)


def begin(application, path):
    application.loading.add(Path(path))
    wait_for(application, Path(path).name)


def wait_for(application, name):
    """Until the foot says that this file is being loaded."""
    notices = application.window.notices
    application.qtbot.waitUntil(lambda: notices.cancel.isVisible() and name in notices.bar.accessibleName())


def documents(application):
    return [each.name for each in application.store.state.dossier.documents]


def test_a_text_file_is_asked_about_and_its_note_says_how_it_was_read(application, tmp_path, at_once):
    file = tmp_path / "a.txt"
    file.write_bytes("Café denied it.".encode("cp1252"))
    add(application, file)
    form = application.store.state.desk.form
    assert (form.text, form.name) == ("Café denied it.", "a.txt")
    assert "Windows-1252" in application.window.side.view.how.text()
    application.window.side.view.save.click()
    added = application.store.state.dossier.documents[-1]
    assert added.text == "Café denied it."
    assert "Windows-1252" in added.note
    add(application, tmp_path / "none.txt")
    assert "cannot be read" in application.window.notices.said


def test_a_saved_page_comes_with_what_it_says_of_itself(application, at_once):
    add(application, PAGES / "wire.html")
    view = application.window.side.view
    assert not application.window.side.is_touched
    assert view.lines["author"].text() == "Maria Olsen, Tom Reyes"
    assert view.published.line.text() == "2024-05-17"
    assert "left out" in view.how.text()
    how = view.how.text()
    view.save.click()
    added = application.store.state.dossier.documents[-1]
    assert (added.publisher, added.published, added.language) == ("Northern Wire", "2024-05-17", "en")
    assert (added.name, added.note) == ("wire.html", how)


def test_the_day_that_a_page_does_not_say_is_asked_for_once(application, at_once):
    add(application, PAGES / "blog.html")
    view = application.window.side.view
    assert view.start() is view.published.line
    assert "When was it published?" in view.published.answer.text()
    view.published.line.setText("unknown")
    view.save.click()
    added = application.store.state.dossier.documents[-1]
    assert added.published is None
    assert "unknown" not in added.note


def test_several_files_are_asked_about_one_after_the_other(application, tmp_path, at_once):
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4")
    add(application, PAGES / "wire.html", PAGES / "blog.html", tmp_path / "bad.pdf", PAGES / "newspaper.html")
    side = application.window.side
    assert "3 more files wait" in side.view.problem.text()
    assert side.view.name.text() == "wire.html"
    side.view.save.click()
    come_to_rest(application)
    assert "2 more files wait" in side.view.problem.text()
    assert side.view.name.text() == "blog.html"
    side.view.cancel.click()
    come_to_rest(application)
    assert "bad.pdf" in application.window.notices.said
    assert side.view.name.text() == "newspaper.html"
    side.view.save.click()
    come_to_rest(application)
    assert side.view is None
    assert documents(application)[-2:] == ["wire.html", "newspaper.html"]


def test_of_several_files_that_cannot_be_read_each_is_told(application, tmp_path, at_once):
    before = application.store.state
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4")
    add(application, tmp_path / "broken.pdf", locked_pdf(tmp_path / "locked.pdf"))
    said = application.window.notices.said
    assert "broken.pdf" in said
    assert "locked.pdf" in said
    assert "password" in said
    assert application.store.state is before
    add(application, tmp_path / "none.txt")
    assert "broken.pdf" not in application.window.notices.said


def test_another_file_takes_the_place_of_the_first_but_not_of_what_was_typed(application, at_once):
    application.making.add_source()
    view = application.window.side.view
    view.lines["publisher"].setText("Mine")
    for name in ("wire.html", "blog.html"):
        view.file_asked.emit(str(PAGES / name))
        come_to_rest(application)
    filled = view.value()
    assert (filled.publisher, filled.author, filled.published, filled.url) == ("Mine", "", "", "")
    assert (filled.name, filled.title[:5]) == ("blog.html", "Sunda")
    view.file_asked.emit(str(PAGES / "none.html"))
    come_to_rest(application)
    assert "cannot be read" in view.problem.text()
    assert view.value() == filled
    view.cancel.click()


def test_what_is_added_from_the_start_page_is_seen(application, at_once):
    for start in (lambda: add(application, PAGES / "wire.html"), application.making.add_source):
        application.projects.show_start()
        assert application.window.start.isVisible()
        start()
        assert not application.window.start.isVisible()
        application.window.side.view.cancel.click()


def test_a_file_is_given_up_and_the_next_one_comes(application, endless):
    before = application.store.state
    begin(application, "hangs.pdf")
    application.loading.add(Path("next.pdf"))
    application.window.notices.cancel.click()
    assert endless == ["hangs.pdf"]
    assert application.window.notices.said == "“hangs.pdf” was not loaded; nothing was added"
    wait_for(application, "next.pdf")
    application.step_back()
    assert endless == ["hangs.pdf", "next.pdf"]
    assert not application.loading.runner.is_busy
    assert not application.window.notices.cancel.isVisible()
    assert application.store.state is before


def test_only_what_is_shown_at_the_foot_is_cancelled(application, endless, monkeypatch):
    def read(*_):
        while True:
            yield Progress("Reading for claims")

    monkeypatch.setattr("explorer.ui.reviewing.jobs.read", read)
    type(application.reviewing).read(application.reviewing, application.store.state.dossier.documents[0])
    begin(application, "hangs.pdf")
    application.window.notices.cancel.click()
    assert endless == ["hangs.pdf"]
    assert application.reviewing.runner.is_busy
    assert application.window.notices.cancel.isVisible()
    application.window.notices.cancel.click()
    assert not application.reviewing.runner.is_busy


def test_the_form_of_a_source_stops_what_it_asked_for(application, endless):
    application.send(asking.ask_source())
    view = application.window.side.view
    view.lines["title"].setText("Mine")
    view.file_asked.emit("hangs.pdf")
    assert view.file.text() == "Stop loading"
    assert view.how.text() == "Loading “hangs.pdf” …"
    wait_for(application, "hangs.pdf")
    view.file.click()
    assert endless == ["hangs.pdf"]
    assert (view.file.text(), view.how.isHidden(), view.value().title) == ("Open file…", True, "Mine")
    view.file_asked.emit("again.pdf")
    wait_for(application, "again.pdf")
    view.cancel.click()
    assert endless == ["hangs.pdf", "again.pdf"]
    application.send(asking.ask_source())
    assert view.file.text() == "Open file…"
    view.text.setPlainText("Mazda denied it.")
    view.file_asked.emit("third.pdf")
    wait_for(application, "third.pdf")
    view.save.click()
    assert endless[2:] == ["third.pdf"]
    assert application.store.state.dossier.documents[-1].text == "Mazda denied it."


def test_a_file_that_is_loaded_while_somebody_types_waits_until_that_is_done(application, monkeypatch):
    going = []

    def asked(path):
        while not going:
            yield Progress(path.name)
        return Answer(Document("Mazda denied it.", path.name))

    monkeypatch.setattr(loading.jobs, "asked", asked)
    begin(application, "late.txt")
    application.send(asking.ask_name("nissan"))
    view = application.window.side.view
    view.text.setText("Nissan Motor")
    going.append(True)
    come_to_rest(application)
    assert application.window.side.view is view
    assert "1 more file waits" in view.problem.text()
    view.save.click()
    come_to_rest(application)
    assert isinstance(application.store.state.desk.form, SourceForm)
    assert application.window.side.view.name.text() == "late.txt"


def test_what_loads_ends_when_another_project_is_opened(application, endless):
    begin(application, "hangs.pdf")
    application.loading.add(Path("next.pdf"))
    application.projects.new()
    assert endless == ["hangs.pdf"]
    assert not application.loading.runner.is_busy
    application.send(asking.ask_source())
    application.window.side.view.cancel.click()
    assert not application.loading.runner.is_busy


def test_nothing_is_loaded_for_a_project_that_cannot_be_changed(application, endless, monkeypatch):
    application.store._become(replace(application.store.state, read_only="Somebody has it open."))
    application.loading.add(Path("a.txt"))
    assert not application.loading.runner.is_busy
    assert "Somebody has it open." in application.window.notices.said


def test_a_fault_of_a_job_is_told_and_not_hidden(application, monkeypatch):
    def broken(path):
        yield Progress("Reading")
        raise ZeroDivisionError

    monkeypatch.setattr(loading.jobs, "asked", broken)
    before = application.store.state
    with application.qtbot.captureExceptions() as raised:
        add(application, "a.txt")
    assert raised[0][0] is ZeroDivisionError
    assert "fault of this program (ZeroDivisionError)" in application.window.notices.said
    assert not application.window.notices.cancel.isVisible()
    assert application.store.state is before


def test_a_layout_that_fails_is_told(application):
    def failing():
        yield Progress("Arranging", preview={"nissan": (0.0, 0.0)})
        raise edits.EditError("There is no room.")

    application.arranging.runner.start(failing())
    application.qtbot.waitUntil(lambda: not application.arranging.runner.is_busy)
    assert application.window.notices.said == "There is no room."
    assert not application.window.notices.bar.isVisible()


def test_a_broken_a_locked_and_a_good_file_go_through_the_process(application, tmp_path):
    """The whole way, with the true process: two are refused in sentences, the third is asked about."""
    before = application.store.state.dossier
    (tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 and no more")
    add(application, tmp_path / "broken.docx", locked_pdf(tmp_path / "locked.pdf"), PAGES / "wire.html")
    said = application.window.notices.said
    assert "broken.docx" in said
    assert "password" in said
    assert application.store.state.dossier is before
    view = application.window.side.view
    assert view.name.text() == "wire.html"
    assert view.published.line.text() == "2024-05-17"
    view.save.click()
    assert "left out" in application.store.state.dossier.documents[-1].note


def test_a_process_that_hangs_leaves_the_window_alive_and_is_ended(application, monkeypatch):
    """A stand-in for a reader that never ends: the map is clicked meanwhile, then the process is given up."""
    started = []
    true = child._start

    def start(*given):
        started.append(true(*given))
        return started[-1]

    monkeypatch.setattr(child, "command", lambda: [sys.executable, "-c", "import time; time.sleep(600)"])
    monkeypatch.setattr(child, "_start", start)
    begin(application, PAGES / "wire.html")
    application.qtbot.waitUntil(lambda: bool(started))
    Hand(application.window.canvas).click("honda")
    QApplication.processEvents()
    assert application.store.state.selection == ("honda",)
    assert started[0].poll() is None
    application.window.notices.cancel.click()
    assert started[0].poll() is not None
    assert "wire.html" in application.window.notices.said


def test_a_process_that_takes_too_long_is_ended_with_a_sentence(application, monkeypatch):
    monkeypatch.setattr(child, "command", lambda: [sys.executable, "-c", "import time; time.sleep(600)"])
    monkeypatch.setattr(child, "SECONDS", 0.2)
    add(application, PAGES / "wire.html")
    assert "“wire.html” was not read within 0.2 seconds" in application.window.notices.said
    assert isinstance(application.store, Store)
    assert application.store.state.desk.form is None
