"""Decisions at the keyboard, in the whole window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from explorer.model.claims import ReviewState
from explorer.model.entities import EntityType
from explorer.plugins import extractors
from explorer.session import edits
from explorer.session.child import ChildError
from explorer.session.edits.answering import claims_reviewed
from explorer.session.gestures import ShowTab, ToggleType
from explorer.session.jobs import Progress
from explorer.session.review.looking import LookAt
from explorer.session.review.waiting import waits
from explorer.ui import reviewing
from explorer.ui.sending_dialog import SendingDialog
from tests.hand import Hand, opened, ways
from tests.proposed import proposed_state

pytestmark = pytest.mark.qt_log_ignore("does not support")
A, R, J, K, Y, N, E = (Qt.Key(ord(letter)) for letter in "ARJKYNE")


@pytest.fixture
def application(qtbot):
    with opened(reads=True) as application:
        application.store._become(proposed_state())
        application.qtbot = qtbot
        yield application


def keys(application, *wanted):
    for key in wanted:
        application.qtbot.keyClick(QApplication.focusWidget(), key)


def shortcut(application, keys):
    application.qtbot.keySequence(QApplication.focusWidget() or application.window.canvas, keys)


def looked(application):
    return application.window.pages.review.detail.words.shown_text()


def test_a_key_brings_what_waits_with_the_keyboard_on_it(application):
    shortcut(application, "Ctrl+Shift+R")
    assert application.store.state.desk.tab == "review"
    assert application.window.pages.review.list.hasFocus()
    assert looked(application).startswith("Foxconn seeks a partnership")
    assert set(application.store.state.selection) == {"foxconn", "nissan"}


def test_the_key_passes_over_sentences_that_were_not_understood(application):
    state = application.store.state
    application.store.apply(LookAt(waits(state.known).rows[-1].key))
    assert looked(application).startswith("The reader names somebody here")
    shortcut(application, "Ctrl+Shift+R")
    assert looked(application).startswith("Foxconn seeks a partnership")


def test_an_accepted_one_is_on_the_map_at_once_and_the_next_comes_up(application):
    shortcut(application, "Ctrl+Shift+R")
    keys(application, J, J)
    application.qtbot.wait(50)
    before = Hand(application.window.canvas).places()
    start = application.store.state.dossier
    keys(application, A)
    assert looked(application) == "Is Hon Hai the same as Foxconn?"
    state = application.store.state
    assert "honda" in state.graph.entities
    assert application.window.notices.said == "Accepted: Nissan – Honda"
    assert application.window.notices.undo.isVisible()
    positions = state.dossier.arrangement.positions
    assert {id: positions[id] for id in before} == start.arrangement.positions
    shortcut(application, "Ctrl+Z")
    assert application.store.state.dossier is start
    assert looked(application).startswith("Nissan is rumoured to plan a stake")
    assert ways(before, Hand(application.window.canvas).places()) == {}


def test_what_an_undo_brings_back_is_looked_at_wherever_the_eye_went(application):
    shortcut(application, "Ctrl+Shift+R")
    keys(application, R, J, J, J)
    shortcut(application, "Ctrl+Z")
    assert looked(application).startswith("Foxconn seeks a partnership")
    shortcut(application, "Ctrl+Shift+Z")
    assert looked(application).startswith("Does “The company” mean Nissan?")


def test_questions_are_answered_by_one_key_too(application):
    shortcut(application, "Ctrl+Shift+R")
    keys(application, J, A)
    assert application.window.notices.said == "This is a question: answer with yes (Y) or no (N)."
    keys(application, Y)
    assert application.window.notices.said == "“The company” is Nissan"
    keys(application, J, N)
    assert application.window.notices.said == "Not the same: Foxconn and Hon Hai"
    assert looked(application) == "The text denies that Hon Hai plans ownership of Nissan"


def test_a_corrected_proposal_is_decided_and_the_next_comes_up(application):
    shortcut(application, "Ctrl+Shift+R")
    keys(application, E)
    assert application.window.side.view is not None
    keys(application, Qt.Key.Key_Return)  # Saved as it was read: that is to accept it.
    assert application.window.side.view is None
    assert "seeks" in application.store.state.graph.relationship_of_claim
    assert looked(application).startswith("Does “The company” mean Nissan?")
    assert application.window.pages.review.isAncestorOf(QApplication.focusWidget())


def test_all_of_it_can_be_decided_without_a_mouse(application):
    shortcut(application, "Ctrl+Shift+R")
    for _ in range(12):
        state = application.store.state
        key = application.window.pages.review._review.key
        if key is None:
            break
        keys(application, {"claim": A, "link": Y, "same": Y, "unread": R}[key.sort.value])
        assert application.store.state.history is not state.history
    assert not waits(application.store.state.known).rows
    assert application.window.pages.review.empty.isVisible()
    assert application.window.tabs.tabText(2) == "Review"
    while application.store.state.history.past:
        shortcut(application, "Ctrl+Z")
    assert application.window.tabs.tabText(2) == "Review · 8"


def test_from_pane_to_pane_the_review_is_one(application):
    application.send(ShowTab("review"))
    application.window.focus_map()
    for _ in range(5):
        shortcut(application, "F6")
        if application.window.pages.review.list.hasFocus():
            return
    pytest.fail("F6 never came to the list")


def test_a_source_is_read_in_the_background(application, monkeypatch):
    """What the reader says is taken in, told at the foot, and offered for review."""

    document = application.store.state.dossier.documents[1]

    def read(document, dossier, vocabulary, reader, seconds):
        yield Progress("Reading")
        return claims_reviewed(dossier, ["old"], ReviewState.PROPOSED)

    monkeypatch.setattr(reviewing.jobs, "read", read)
    application.reviewing.read(document)
    application.qtbot.waitUntil(lambda: not application.reviewing.runner.is_busy)
    assert application.store.state.dossier.claim_by_id["old"].is_proposed
    assert application.window.notices.offer.text() == "Review"
    application.window.notices.offer.click()
    assert application.store.state.desk.tab == "review"


def test_reading_can_be_cancelled_and_a_failure_is_said(application, monkeypatch):

    def endless(*_):
        while True:
            yield Progress("Reading")

    def failing(*_):
        yield Progress("Reading")
        raise ChildError("It took too long.")

    first, second = application.store.state.dossier.documents
    monkeypatch.setattr(reviewing.jobs, "read", endless)
    application.reviewing.read(first)
    application.reviewing.read(second)
    application.qtbot.waitUntil(lambda: application.window.notices.cancel.isVisible())
    application.window.notices.cancel.click()
    assert not application.reviewing.runner.is_busy
    assert application.window.notices.said == "Reading was stopped; nothing was proposed"
    application.reviewing.read(first)
    application.qtbot.waitUntil(lambda: application.window.notices.cancel.isVisible())
    application.window.notices.say("")
    shortcut(application, "Esc")
    assert not application.reviewing.runner.is_busy
    assert application.window.notices.said == "Reading was stopped; nothing was proposed"
    monkeypatch.setattr(reviewing.jobs, "read", failing)
    application.reviewing.read(first)
    application.qtbot.waitUntil(lambda: application.window.notices.said == "It took too long.")


def offered(application, document):
    (action,) = application.reviewing.readers(document).actions()
    return action


def test_nothing_leaves_the_machine_before_somebody_has_seen_it_and_said_yes(application, monkeypatch):
    asked = []

    def read(document, dossier, vocabulary, reader, seconds):
        asked.append((document.name, reader, seconds))
        yield Progress("Reading")
        raise ChildError("No more.")

    def sends(document):
        return extractors.Sending("https://example.org", f"all of {document.name}")

    model = extractors.Tool("a model", lambda: None, sends, seconds=9.0)
    monkeypatch.setattr(reviewing.jobs, "read", read)
    monkeypatch.setattr(extractors, "tools", lambda tell: (model,))
    document = application.store.state.dossier.documents[1]

    def answer(button):
        offered(application, document).trigger()
        (dialog,) = application.window.findChildren(SendingDialog)
        assert dialog.text.toPlainText() == "all of Alpha News"
        getattr(dialog, button).click()
        application.qtbot.waitUntil(lambda: not application.window.findChildren(SendingDialog))

    answer("keep")
    assert asked == []
    answer("send")
    application.qtbot.waitUntil(lambda: bool(asked))
    assert asked == [("Alpha News", "a model", 9.0)]


def test_a_reader_that_cannot_be_had_says_why(application, monkeypatch):
    def sends(_):
        raise extractors.ExtractorError("No language model is set up.")

    monkeypatch.setattr(extractors, "tools", lambda tell: (extractors.Tool("a model", lambda: None, sends),))
    offered(application, application.store.state.dossier.documents[0]).trigger()
    assert application.window.notices.said == "No language model is set up."


def test_a_source_that_was_taken_back_while_it_was_read_stays_away(application, monkeypatch):
    going = []

    def read(document, dossier, vocabulary, reader, seconds):
        while not going:
            yield Progress("Reading")
        return edits.AddDocument(document, "Read article", "Read")

    monkeypatch.setattr(reviewing.jobs, "read", read)
    application.make(edits.document_added("Mazda met Toyota.", "new.txt"))
    application.reviewing.read(application.store.state.dossier.documents[-1])
    application.undo()
    going.append(True)
    application.qtbot.waitUntil(lambda: not application.reviewing.runner.is_busy)
    assert len(application.store.state.dossier.documents) == 2
    assert not application.window.notices.cancel.isVisible()


def test_a_hidden_pane_comes_back_for_the_review(application):
    application.toggle_pane("source")
    assert not application.window.panes["source"].isVisible()
    application.send(LookAt())
    assert application.window.panes["source"].isVisible()


def test_what_was_decided_is_told_also_where_a_filter_hides_who_is_next(application):
    application.send(ToggleType(EntityType.ORGANISATION))
    application.reviewing.show()
    keys(application, R)
    assert application.window.notices.said == "Rejected: Foxconn – Nissan"
    assert application.window.notices.undo.isVisible()


def test_an_old_failure_is_not_said_beside_the_reading_that_was_asked_for_after_it(application, monkeypatch):
    monkeypatch.setattr(application.reviewing, "read", lambda *given: None)
    application.window.notices.say("It could not be asked.")
    application.reviewing.read_shown()
    assert application.window.notices.said == ""


def test_the_readers_say_how_they_read(application):
    texts = [action.text() for action in application.reviewing.readers(None).actions()]
    assert texts == [
        "built-in – by rules and word lists",
        "spacy – finds more relationships, more slowly",
        "endpoint – asks a language model; you see first what is sent",
    ]
