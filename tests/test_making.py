"""An article of one's own becomes a map, by keyboard: pasted, marked, claimed, corrected, merged, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer.files.vocabulary import load_vocabulary
from explorer.model.dossier import Dossier
from explorer.model.relationships import RelationshipId, Status
from explorer.session.form import ClaimForm, SourceForm
from explorer.session.history import History
from explorer.session.state import State
from explorer.ui.card import CardView
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
        self.qtbot.waitUntil(lambda: self.window.source.bar.isVisible())

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

    blank.mark("will build a plant in Alabama")
    blank.keys("c")
    blank.keys("maz", TAB, TAB, "toy", TAB, TAB, "joint", TAB, "planned", ENTER)
    assert blank.form is None
    blank.mark("negotiating with")
    assert blank.window.source.bar.isVisible()
    blank.keys("c")
    assert isinstance(blank.form.value(), ClaimForm)
    assert blank.form.kind.currentData() == "negotiation"
    blank.keys("toy", TAB, "suz", TAB, ENTER)
    assert blank.form is None, blank.form.problem.text()
    blank.mark("would buy a stake in")
    blank.keys("c", "Mazda Motor", TAB, TAB, "suz", TAB, ENTER)
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
    blank.keys(TAB, TAB, TAB, "planned", TAB, TAB, "possible", ENTER)
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
