"""An article of one's own becomes a map, by keyboard: pasted, marked, claimed, corrected, merged, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer.files.vocabulary import load_vocabulary
from explorer.model.dossier import Dossier
from explorer.model.relationships import RelationshipId, Status
from explorer.session.edits import document_added
from explorer.session.form import ClaimForm, Decision, Part, SourceForm, Verdict
from explorer.session.forms.asking import ask_correction
from explorer.session.gestures import Select, ShowTab
from explorer.session.history import History
from explorer.session.state import State
from explorer.ui.card import CardView
from explorer.ui.row import RowView
from tests.hand import CTRL, Hand, opened

ARTICLE = (
    "Mazda and Toyota will build a plant in Alabama by 2027, people said. "
    "Toyota is negotiating with Suzuki. Rumours say that Mazda Motor would buy a stake in Suzuki.\n\n"
    "Toyota’s head 田中 denied it 🚗."
)
ENTER, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape


class Writer:
    """Somebody with a keyboard in front of the window."""

    def __init__(self, application, qtbot):
        self.application, self.window, self.qtbot = application, application.window, qtbot

    @property
    def state(self):
        return self.application.store.state

    @property
    def form(self):
        return self.window.side.view

    def ask_in_a_form(self):
        self.qtbot.keyClick(self.window.source.page, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)

    @property
    def line(self):
        return self.window.source.line

    def keys(self, *keys):
        for key in keys:
            widget = QApplication.focusWidget() or self.window.canvas
            if isinstance(key, str):
                self.qtbot.keyClicks(widget, key)
            else:
                self.qtbot.keyClick(widget, key)

    def shortcut(self, keys):
        self.qtbot.keySequence(QApplication.focusWidget() or self.window.canvas, keys)

    def mark(self, words):
        page = self.window.source.page
        cursor = page.document().find(words)
        assert not cursor.isNull(), words
        page.setTextCursor(cursor)
        page.setFocus()
        self.qtbot.waitUntil(lambda: self.window.source.bar.isVisible() and self.marked() == words)

    def marked(self):
        marked = self.state.desk.marked
        return self.state.dossier.quote(marked) if marked else ""

    def run(self, name):
        self.window.actions_by_name[name].trigger()

    def make_source(self, text):
        self.application.make(document_added(text, "a source"))
        self.window.source.page.setFocus()

    def lines(self):
        known = self.state.known.entity_by_id
        drawn = [id for id, _ in self.window.canvas.lines_on_screen()]
        return {(*sorted(known[end].name for end in id.pair), id.kind) for id in drawn}


pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def writer(qtbot):
    with opened() as application:
        yield Writer(application, qtbot)


@pytest.fixture
def blank(qtbot):
    """Nothing is known yet."""
    with opened() as application:
        application.store._become(State(History(Dossier()), load_vocabulary()))
        yield Writer(application, qtbot)


def test_from_a_pasted_article_to_a_map_and_all_the_way_back(blank):
    start = blank.state.dossier
    QGuiApplication.clipboard().setText(ARTICLE)
    blank.shortcut("Ctrl+Shift+N")
    assert isinstance(blank.state.desk.form, SourceForm)
    assert blank.form.text.toPlainText() == ARTICLE
    blank.qtbot.waitUntil(lambda: blank.form.start().hasFocus())
    blank.keys("Plans in Alabama", ENTER)
    assert blank.state.dossier.documents[0].title == "Plans in Alabama"
    assert blank.state.dossier.documents[0].text == ARTICLE
    blank.qtbot.waitUntil(lambda: blank.window.source.page.hasFocus())

    blank.mark("Mazda and Toyota will build a plant")
    blank.keys("c")
    assert (blank.line.subject.text(), blank.line.object.text()) == ("Mazda", "Toyota")
    assert blank.line.kind.hasFocus()
    blank.keys("joint", ENTER)
    assert blank.state.desk.form is None
    assert blank.window.source.page.hasFocus()
    blank.mark("negotiating with")
    assert blank.window.source.bar.isVisible()
    blank.ask_in_a_form()
    assert isinstance(blank.form.value(), ClaimForm)
    assert blank.form.kind.currentData() == "negotiation"
    blank.keys("toy", TAB, "suz", TAB, ENTER)
    assert blank.form is not None, "Enter goes on from a box to choose in"
    blank.shortcut("Ctrl+Return")
    assert blank.form is None, blank.form.problem.text()
    blank.mark("would buy a stake in")
    blank.ask_in_a_form()
    blank.keys("Mazda Motor", TAB, TAB, "suz", TAB)
    blank.shortcut("Ctrl+Return")
    assert blank.form is None, blank.form.problem.text()
    assert blank.lines() == {
        ("Mazda", "Toyota", "joint venture"), ("Suzuki", "Toyota", "negotiation"),
        ("Mazda Motor", "Suzuki", "equity stake"),
    }  # fmt: skip
    stake = blank.state.dossier.claims[-1]
    assert blank.state.dossier.quote(stake.passages[0]).startswith("Rumours say")
    assert [blank.state.dossier.quote(cue.passage) for cue in stake.cues] == ["would buy a stake in"]

    card = next(each for each in blank.window.evidence.widgets() if isinstance(each, CardView))
    card.setFocus()
    blank.keys("e")
    blank.qtbot.wait(QApplication.keyboardInputInterval() + 50)  # Or a box takes it for more of what was typed before.
    blank.keys(TAB, TAB, TAB, "planned", TAB, TAB, "possible")
    blank.shortcut("Ctrl+Return")
    assert blank.state.graph.relationships[RelationshipId("mazda-motor", "suzuki", "equity stake")].status is (
        Status.RUMOURED
    )

    hand = Hand(blank.window.canvas)
    hand.click("mazda")
    hand.click("mazda-motor", CTRL)
    blank.shortcut("Ctrl+Shift+J")
    blank.keys(ENTER)
    assert ("Mazda", "Suzuki", "equity stake") in blank.lines()

    while blank.state.history.past:
        blank.shortcut("Ctrl+Z")
    assert blank.state.dossier is start or blank.state.dossier == start


def test_from_marked_words_to_a_claim_in_six_keys_at_most(blank):
    """Where both names stand in the marked words and are known: C, the first letters of a kind, Enter."""
    blank.make_source("Mazda joined Toyota. Suzuki bargains with Mazda.")
    for name in ("Mazda", "Toyota", "Suzuki"):
        blank.mark(name)
        blank.keys("e")
        assert blank.window.notices.said == f"{name} added"
        assert blank.window.source.page.hasFocus()
    assert [entity.name for entity in blank.state.dossier.entities] == ["Mazda", "Toyota", "Suzuki"]
    for words, kind in (("Mazda joined Toyota", "par"), ("Suzuki bargains with Mazda", "neg")):
        keys = ["c", *kind, ENTER]
        blank.mark(words)
        blank.keys(*keys)
        assert len(keys) <= 6
        assert blank.state.desk.form is None
    assert blank.lines() == {("Mazda", "Toyota", "partnership"), ("Mazda", "Suzuki", "negotiation")}
    cues = [blank.state.dossier.quote(cue.passage) for claim in blank.state.dossier.claims for cue in claim.cues]
    assert cues == ["joined", "bargains with"]
    assert blank.state.dossier.claims[1].subject == "suzuki"


def test_an_entity_that_is_known_is_shown_and_not_made_again(blank):
    blank.make_source("Mazda joined Toyota. Mazda’s plant is old.")
    blank.mark("Mazda")
    blank.keys("e")
    blank.mark("Mazda’s")
    blank.keys("e")
    assert blank.window.notices.said == "Mazda is in the project already"
    assert blank.state.selection == ("mazda",)
    blank.shortcut("Ctrl+Z")
    assert blank.state.dossier.entities == ()


def test_a_line_says_what_is_missing_and_opens_the_form(blank):
    blank.make_source("Mazda joined Toyota.")
    blank.mark("joined")
    blank.shortcut("Ctrl+M")
    blank.keys(ENTER)
    assert blank.line.problem.isVisible()
    assert "kind" in blank.line.problem.text()
    blank.keys("par")
    blank.line.more.click()
    assert not blank.line.isVisible()
    assert blank.form.value().kind == "partnership"
    blank.keys(ESC)
    assert blank.state.desk.form is None
    assert blank.window.source.page.hasFocus()
    blank.application.send(ShowTab("timeline"))
    blank.shortcut("Ctrl+M")
    assert blank.line.kind.hasFocus(), "the text comes to the front"


def test_a_line_in_which_something_was_typed_is_not_replaced(blank):
    blank.make_source("Mazda joined Toyota.")
    blank.mark("joined")
    blank.keys("c", "par")
    blank.shortcut("Ctrl+Shift+N")
    assert blank.line.isVisible()
    assert "first" in blank.line.problem.text()
    blank.keys(ESC)
    assert not blank.line.isVisible()
    assert blank.window.source.page.hasFocus()


def test_what_something_rests_on_is_corrected_by_clicks(blank):
    blank.make_source("Mazda reportedly joined Toyota. They met in May.")
    blank.mark("joined")
    blank.keys("c", "par", ENTER)
    claim = blank.state.dossier.claims[0].id
    blank.application.send(ask_correction(claim))
    blank.mark("reportedly")
    blank.form.take.menu().actions()[1].trigger()
    blank.mark("They met in May")
    blank.form.take.menu().actions()[5].trigger()
    assert blank.window.source.page.hasFocus(), "the keyboard stays where it was"
    blank.form.save.click()
    made = blank.state.dossier.claim_by_id[claim]
    assert [blank.state.dossier.quote(cue.passage) for cue in made.cues] == ["joined", "reportedly"]
    assert len(made.passages) == 2
    blank.application.send(ask_correction(claim))
    crosses = {use.part: cross for use, cross in zip(blank.form.value().uses, blank.form.uses.crosses, strict=True)}
    blank.qtbot.mouseClick(crosses[Part.HEDGE], Qt.MouseButton.LeftButton)
    blank.qtbot.mouseClick(blank.form.uses.crosses[1], Qt.MouseButton.LeftButton)
    blank.form.save.click()
    made = blank.state.dossier.claim_by_id[claim]
    assert [blank.state.dossier.quote(cue.passage) for cue in made.cues] == ["joined"]
    assert len(made.passages) == 1


def test_entities_sources_and_notes_are_removed(blank):
    blank.make_source("Mazda joined Toyota.")
    blank.mark("joined")
    blank.keys("c", "par", ENTER)
    said = blank.window.notices
    blank.run("remove-source")
    assert "cannot be removed" in said.said
    assert "claim" in said.said
    blank.application.send(Select(("mazda", "toyota")))
    blank.run("same-as")
    blank.keys(ENTER)
    blank.application.send(Select(("mazda",)))
    row = next(each for each in blank.window.evidence.widgets() if isinstance(each, RowView) and each.row.noted)
    row.setFocus()
    blank.keys(Qt.Key.Key_Delete)
    assert blank.state.dossier.disagreements == ()
    blank.run("remove-entity")
    assert "Mazda cannot be removed while this rests on it: 1 claim. Remove that first" in said.said
    blank.window.edited.emit(Decision(Verdict.REMOVE, (blank.state.dossier.claims[0].id,)))
    blank.application.send(Select(("mazda",)))
    blank.run("remove-entity")
    assert said.said == "Mazda removed"
    blank.application.send(Select(("toyota",)))
    blank.window.canvas.setFocus()
    blank.keys(Qt.Key.Key_Delete)
    assert blank.state.dossier.entities == ()
    blank.run("remove-source")
    assert blank.state.dossier.documents == ()
    for _ in range(4):
        blank.shortcut("Ctrl+Z")
    assert len(blank.state.dossier.claims) == len(blank.state.dossier.documents) == 1


def test_a_text_on_the_clipboard_is_pasted_into_an_empty_project(blank):
    QGuiApplication.clipboard().setText("Mazda joined Toyota.")
    blank.window.canvas.setFocus()
    blank.shortcut("Ctrl+V")
    assert blank.form.text.toPlainText() == "Mazda joined Toyota."
    blank.qtbot.keyClick(blank.form.text, Qt.Key.Key_V, CTRL)
    assert blank.form.text.toPlainText() == "Mazda joined Toyota." * 2, "in a field, it pastes as everywhere"
    blank.form.cancel.click()
