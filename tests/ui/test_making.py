import pytest
from PySide6.QtGui import QGuiApplication

from explorer.model.relationships import RelationshipId, Status
from explorer.session.form import Decision, SourceForm, Verdict
from explorer.session.forms import asking
from explorer.session.gestures import Select
from tests.hand import opened

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
