from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from explorer.model.relationships import RelationshipId, Status
from explorer.session.form import Decision, SourceForm, Verdict
from explorer.session.forms import asking
from explorer.session.gestures import Select
from tests.hand import opened

PAGES = Path(__file__).parents[1] / "files" / "importers" / "pages"
NEGOTIATION = RelationshipId("foxconn", "nissan", "negotiation")


@pytest.fixture
def application(qtbot):
    with opened() as application:
        yield application


def test_what_cannot_be_made_is_said_in_the_form(application):
    application.send(asking.ask_name("nissan"))
    view = application.window.side.view
    view.text.setText("  ")
    view.save.click()
    assert "name" in view.problem.text()
    assert application.window.side.view is view
    view.text.setText("Nissan Motor")
    view.save.click()
    assert application.window.side.view is None
    assert application.store.state.known.entity_by_id["nissan"].name == "Nissan Motor"
    assert application.window.notices.said == "Nissan renamed to Nissan Motor"


def test_a_form_that_cannot_be_filled_is_not_opened(application):
    application.send(asking.ask_about_selection("split"))
    assert application.window.side.view is None
    assert application.window.notices.said


def test_a_status_is_overruled_and_the_rule_decides_again(application):
    application.send(Select((NEGOTIATION,)))
    header = application.window.evidence._header
    header.corrections[0].click()
    view = application.window.side.view
    view.options.setCurrentRow([s.value for s in Status].index("in talks"))
    view.text.setText("They met again.")
    view.save.click()
    assert application.store.state.graph.relationships[NEGOTIATION].status is Status.IN_TALKS
    assert [link.text() for link in header.corrections] == ["Overrule status…", "Let the rule decide"]
    header.corrections[1].click()
    assert application.store.state.graph.relationships[NEGOTIATION].status is Status.ENDED


def test_a_decision_leaves_an_open_form_as_it_is(application):
    application.send(asking.ask_name("nissan"))
    claim = application.store.state.dossier.claims[0].id
    application.window.edited.emit(Decision(Verdict.REJECT, (claim,)))
    assert application.window.side.view is not None


def test_a_text_file_is_asked_about(application, tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes("Café denied it.".encode("cp1252"))
    application.making.add_document_from(file)
    form = application.store.state.desk.form
    assert (form.text, form.name) == ("Café denied it.", "a.txt")
    assert "Windows-1252" in application.window.side.view.how.text()
    application.window.side.view.save.click()
    assert application.store.state.dossier.documents[-1].text == "Café denied it."
    application.making.add_document_from(tmp_path / "none.txt")
    assert "cannot be read" in application.window.notices.said


def test_a_saved_page_comes_with_what_it_says_of_itself(application):
    application.making.add_document_from(PAGES / "wire.html")
    view = application.window.side.view
    assert not application.window.side.is_touched
    assert view.lines["author"].text() == "Maria Olsen, Tom Reyes"
    assert view.published.line.text() == "2024-05-17"
    assert "left out" in view.how.text()
    view.save.click()
    added = application.store.state.dossier.documents[-1]
    assert (added.publisher, added.published, added.language) == ("Northern Wire", "2024-05-17", "en")
    assert (added.name, added.note) == ("wire.html", "")


def test_the_day_that_a_page_does_not_say_is_asked_for_once(application):
    application.making.add_document_from(PAGES / "blog.html")
    view = application.window.side.view
    assert view.start() is view.published.line
    assert "When was it published?" in view.published.answer.text()
    view.published.line.setText("unknown")
    view.save.click()
    added = application.store.state.dossier.documents[-1]
    assert (added.published, added.note) == (None, "")


def test_several_files_are_asked_about_one_after_the_other(application, tmp_path):
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4")
    for path in (PAGES / "wire.html", PAGES / "blog.html", tmp_path / "bad.pdf", PAGES / "newspaper.html"):
        application.making.add_document_from(path)
    side = application.window.side
    assert "3 more files wait" in side.view.problem.text()
    assert side.view.name.text() == "wire.html"
    side.view.save.click()
    assert side.view.name.text() == "blog.html"
    side.view.cancel.click()
    assert side.view.name.text() == "newspaper.html"
    side.view.save.click()
    assert side.view is None
    assert [each.name for each in application.store.state.dossier.documents[-2:]] == ["wire.html", "newspaper.html"]


def test_another_file_takes_the_place_of_the_first_but_not_of_what_was_typed(application):
    application.making.add_source()
    view = application.window.side.view
    view.lines["publisher"].setText("Mine")
    view.file_asked.emit(str(PAGES / "wire.html"))
    view.file_asked.emit(str(PAGES / "blog.html"))
    filled = view.value()
    assert (filled.publisher, filled.author, filled.published, filled.url) == ("Mine", "", "", "")
    assert (filled.name, filled.title[:5]) == ("blog.html", "Sunda")
    view.file_asked.emit(str(PAGES / "none.html"))
    assert "cannot be read" in view.problem.text()
    assert view.value() == filled
    view.cancel.click()


def test_what_is_added_from_the_start_page_is_seen(application):
    for add in (lambda: application.making.add_document_from(PAGES / "wire.html"), application.making.add_source):
        application.projects.show_start()
        assert application.window.start.isVisible()
        add()
        assert not application.window.start.isVisible()
        application.window.side.view.cancel.click()


def test_a_clipboard_without_words_is_said(application):
    QGuiApplication.clipboard().setText("a\x01\x02\x03")
    application.making.add_source()
    assert "no text" in application.window.side.view.problem.text()
    assert application.window.side.view.value().text == ""
    application.window.side.view.cancel.click()


def test_a_text_that_is_known_is_not_offered_again(application):
    QGuiApplication.clipboard().setText(application.store.state.dossier.documents[0].text)
    application.making.add_source()
    assert application.store.state.desk.form == SourceForm()
    application.window.side.view.cancel.click()


def test_entities_are_aligned_as_one_step(application):
    application.send(Select(("nissan", "honda", "mitsubishi")))
    application.making.place("left")
    places = application.store.state.dossier.arrangement.positions
    assert len({places[id][0] for id in ("nissan", "honda", "mitsubishi")}) == 1
    application.undo()
    application.send(Select(()))
    application.making.place("left")
    assert "select" in application.window.notices.said
    application.making.source(newer=False)
    assert isinstance(application.store.state.desk.form, SourceForm)
    application.window.side.view.cancel.click()


def test_a_form_in_which_something_was_typed_is_not_replaced(application):
    application.send(asking.ask_name("nissan"))
    view = application.window.side.view
    application.send(asking.ask_name("honda"))
    assert view.text.text() == "Honda"
    view.text.setText("Honda Motor")
    application.send(asking.ask_name("nissan"))
    assert view.text.text() == "Honda Motor"
    assert "first" in view.problem.text()
    view.cancel.click()
    application.send(asking.ask_name("nissan"))
    assert view.text.text() == "Nissan"
