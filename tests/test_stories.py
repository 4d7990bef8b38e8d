"""What people come for, done as they do it: with the mouse and the keyboard, on the open window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication

from explorer.model.relationships import RelationshipId, Status
from explorer.session.cards import Card
from explorer.session.gestures import Select
from explorer.ui.card import CardView
from explorer.ui.quote import QuoteView
from explorer.ui.row import RowView
from explorer.ui.words_label import Words
from tests.hand import CTRL, LEFT, NEGOTIATION, Hand, opened, ways

PARTNERSHIP = RelationshipId("foxconn", "nissan", "partnership")
ENDED = "Foxconn is no longer in negotiations with Nissan at this time."


class Reader:
    """Somebody in front of the window: what they read there, and what they do."""

    def __init__(self, application, qtbot):
        self.application, self.window, self.qtbot = application, application.window, qtbot
        self.map = Hand(application.window.canvas)

    # -- what they read

    @property
    def headline(self):
        QApplication.processEvents()
        return next(words.text() for words in self.window.evidence.findChildren(Words) if words.isVisible())

    @property
    def cards(self):
        QApplication.processEvents()
        return [widget for widget in self.window.evidence.widgets() if isinstance(widget, CardView)]

    @property
    def rows(self):
        QApplication.processEvents()
        return [widget for widget in self.window.evidence.widgets() if isinstance(widget, RowView)]

    @property
    def page(self):
        return self.window.source.page

    @property
    def selected(self):
        return self.application.store.state.desk.selection

    def card(self, words):
        """The card whose sentence has these words, brought into sight."""
        (found,) = [card for card in self.cards if words in card.card.quote]
        self.window.evidence.ensureWidgetVisible(found)
        return found

    def is_in_sight(self, passage):
        """Whether a sentence can be seen in the source text."""
        spots = self.page.spot(passage)
        return bool(spots) and self.page.viewport().rect().intersects(spots[0].toAlignedRect())

    # -- what they do

    def click(self, widget, at=None):
        self.qtbot.mouseClick(widget, LEFT, pos=at or widget.rect().center())

    def press(self, keys):
        self.qtbot.keySequence(QApplication.focusWidget() or self.window.canvas, keys)

    def run(self, command):
        self.window.actions_by_name[command].trigger()

    def click_sentence(self, passage):
        """A click on the first letters of a sentence in the source text."""
        self.click(self.page.viewport(), self.page.spot(passage)[0].center().toPoint())


@pytest.fixture
def reader(qtbot):
    with opened() as application:
        yield Reader(application, qtbot)


def test_what_is_it_about(reader):
    """With nothing selected the evidence says what the project is about, and what needs attention."""
    assert reader.headline == "Foxconn and the Japanese automakers"
    assert reader.rows
    reader.click(reader.rows[0])
    assert reader.headline != "Foxconn and the Japanese automakers"
    reader.run("back")
    assert reader.headline == "Foxconn and the Japanese automakers"


def test_is_foxconn_talking_to_nissan(reader):
    """A click on the line leads to its sentence, from there into the source, and back."""
    reader.map.click(NEGOTIATION)
    assert reader.headline == "Foxconn — Nissan"
    card = reader.card("no longer")
    assert card.card.quote == ENDED
    assert (card.card.status, card.card.chosen) == (Status.ENDED, True)
    marked = {card.card.quote[mark.start : mark.end] for mark in card.card.marks}
    assert any("no longer" in words for words in marked)
    assert any("disagrees" in link.text() for link in card.links())
    reader.click(card.findChild(QuoteView))
    assert reader.is_in_sight(card.card.passage)
    assert reader.application.store.state.desk.passage == card.card.passage
    assert reader.selected == (NEGOTIATION,)
    reader.run("back")
    assert reader.application.store.state.desk.passage is None
    assert reader.selected == (NEGOTIATION,)
    reader.run("back")
    assert reader.selected == ()
    reader.run("forward")
    reader.run("forward")
    assert reader.application.store.state.desk.passage == card.card.passage


def test_what_does_it_disagree_with(reader):
    reader.map.click(NEGOTIATION)
    link = next(link for link in reader.card("no longer").links() if "disagrees" in link.text())
    reader.click(link)
    assert PARTNERSHIP in reader.selected
    assert any("major partners" in card.card.quote and card.card.chosen for card in reader.cards)


def test_every_sentence_of_the_panel_opens_where_it_stands(reader):
    reader.map.click("mitsubishi")
    reader.map.click(RelationshipId("foxconn", "mitsubishi", "supply"))
    text = reader.application.store.state.dossier.documents[0].text
    for card in reader.cards:
        passage = card.card.passage
        assert text[passage.start : passage.end] == card.card.quote
        reader.window.evidence.ensureWidgetVisible(card)
        reader.click(card.findChild(QuoteView))
        assert reader.is_in_sight(passage)


def test_what_rests_on_this_sentence(reader):
    """Reading the source first: a click on a marked sentence selects what rests on it."""
    state = reader.application.store.state
    claim = state.dossier.claim_by_id["c22"]
    cursor = reader.page.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    reader.page.setTextCursor(cursor)
    reader.page.verticalScrollBar().setValue(0)
    reader.map.click(RelationshipId("foxconn", "nissan", "equity stake"))
    reader.click(reader.card("previous rumors").findChild(QuoteView))
    reader.map.click(reader.map.on_ground())
    assert reader.selected == ()
    reader.click_sentence(claim.passages[0])
    assert RelationshipId("foxconn", "nissan", "equity stake") in reader.selected
    assert any("previous rumors" in card.card.quote for card in reader.cards)


def test_finding_nissan(reader):
    reader.press("Ctrl+F")
    assert reader.window.search.hasFocus()
    reader.qtbot.keyClicks(reader.window.search, "Nissan")
    reader.qtbot.keyClick(reader.window.search, Qt.Key.Key_Return)
    assert reader.selected == ("nissan",)
    assert reader.headline == "Nissan"
    assert Select((NEGOTIATION,)) in [row.row.gesture for row in reader.rows]


def test_finding_a_sentence(reader):
    reader.press("Ctrl+F")
    reader.qtbot.keyClicks(reader.window.search, "no longer in negot")
    reader.qtbot.keyClick(reader.window.search, Qt.Key.Key_Return)
    passage = reader.application.store.state.desk.passage
    assert reader.is_in_sight(passage)
    reader.click_sentence(passage)
    assert NEGOTIATION in reader.selected
    assert reader.card("no longer").card.quote == ENDED


def test_only_the_keyboard(reader):
    """From the map to the sentence, into the source and out again, without a mouse."""
    reader.window.focus_map()
    while reader.application.store.state.desk.focus != "nissan":
        reader.map.key(Qt.Key.Key_Tab)
    reader.map.key(Qt.Key.Key_Return)
    assert reader.headline == "Nissan"
    reader.press("F6")
    reader.press("F6")
    assert reader.window.evidence.isAncestorOf(QApplication.focusWidget())
    row = next(row for row in reader.rows if row.row.gesture == Select((NEGOTIATION,)))
    row.setFocus()
    reader.qtbot.keyClick(row, Qt.Key.Key_Return)
    assert NEGOTIATION in reader.selected
    card = reader.card("no longer")
    card.setFocus()
    reader.qtbot.keyClick(card, Qt.Key.Key_Return)
    assert reader.application.store.state.desk.passage == card.card.passage
    reader.press("Alt+Left")
    reader.press("Alt+Left")
    assert reader.selected == ("nissan",)


def test_tidying_up_the_map(reader):
    """Move a node, see that it was said, change one's mind."""
    before = reader.map.places()
    start = reader.map.on("taiwan")
    reader.map.drag(start, start + QPoint(45, 20))
    assert reader.window.notices.said == "Taiwan moved"
    assert ways(before, reader.map.places()) == {"taiwan": (45, 20)}
    reader.click(reader.window.notices.undo)
    assert ways(before, reader.map.places()) == {}
    reader.press("Ctrl+Shift+Z")
    assert ways(before, reader.map.places()) == {"taiwan": (45, 20)}


def test_what_is_more_than_wished_for(reader):
    """A filter in the outline hides lines, and moves nothing."""
    before = reader.map.places()
    row = next(row for row in reader.window.outline.rows() if row.accessibleName().startswith("Sought"))
    reader.click(row, QPoint(12, row.height() // 2))
    shown = reader.application.store.state.shown
    assert PARTNERSHIP not in shown.relationships
    assert NEGOTIATION in shown.relationships
    after = reader.map.places()
    assert ways({id: before[id] for id in after}, after) == {}
    assert " of 24 relationships" in reader.application.window.notices._counts.text()
    reader.press("Ctrl+Shift+A")
    assert ways(before, reader.map.places()) == {}


def test_what_the_evidence_says_can_be_taken_along(reader):
    reader.map.click(NEGOTIATION)
    reader.map.click(PARTNERSHIP, CTRL)
    reader.press("Ctrl+C")
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"“{ENDED}”\n— ") or f"\n\n“{ENDED}”\n— " in text
    assert "foxconn-japan.txt, ¶" in text


def test_every_line_leads_to_its_sentence(reader):
    """The one idea, walked from end to end: each line by the mouse, its sentence by the eye."""
    document = reader.application.store.state.dossier.documents[0]
    for id in reader.application.store.state.graph.relationships:
        reader.map.click(id)
        chosen = [card.card for card in reader.cards if card.card.chosen]
        assert chosen, id
        for card in chosen:
            assert isinstance(card, Card)
            assert card.relationship == id
            assert card.quote == document.text[card.passage.start : card.passage.end] != ""
