from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.session.cards import Card, Evidence
from explorer.session.gestures import OpenPassage
from explorer.ui.against import AgainstView
from explorer.ui.card import CardView
from explorer.ui.card_words import with_source
from explorer.ui.link import LinkButton
from explorer.ui.quote import QuoteView


def shown(qtbot: QtBot, theme: Theme, card: object, width: int = 380) -> tuple[CardView, list[object]]:
    assert isinstance(card, Card)
    view = CardView()
    qtbot.addWidget(view)
    view.set_theme(theme)
    view.show_card(card)
    view.resize(width, view.arrange(width))
    view.show()
    sent: list[object] = []
    view.sent.connect(sent.append)
    return view, sent


def quote(view: CardView) -> QuoteView:
    return view.findChild(QuoteView)


def place(view: CardView) -> LinkButton:
    return next(link for link in view.findChildren(LinkButton) if "↗" in link.text())


def test_it_shows_sentence_place_and_disagreement(qtbot: QtBot, light: Theme, pair: Evidence) -> None:
    view, _ = shown(qtbot, light, pair.blocks[0])
    assert quote(view).shown_text() == "“Foxconn is no longer in negotiations with Nissan at this time.”"
    assert place(view).text() == "¶2 s1 ↗"
    assert [link.text() for link in view.links()] == ["! disagrees with “major partners” ¶1 s1"]
    assert view.accessibleName() == "Negotiation, Ended"
    assert "no longer in negotiations" in view.accessibleDescription()
    assert "“at this time” – publication date unknown" in view.accessibleDescription()


def test_what_is_inferred_says_so(qtbot: QtBot, light: Theme, pair: Evidence) -> None:
    view, _ = shown(qtbot, light, pair.blocks[3])
    assert view.accessibleName() == "Ownership, Denied · inferred ?"


def test_the_sentence_the_place_and_enter_open_the_passage(qtbot: QtBot, light: Theme, pair: Evidence) -> None:
    card = pair.blocks[0]
    assert isinstance(card, Card)
    view, sent = shown(qtbot, light, card)
    qtbot.mouseClick(quote(view), Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    qtbot.mouseClick(place(view), Qt.MouseButton.LeftButton)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert sent == [OpenPassage(card.passage, "c20")] * 3


def test_a_disagreement_leads_to_what_disagrees(qtbot: QtBot, light: Theme, pair: Evidence) -> None:
    card = pair.blocks[0]
    assert isinstance(card, Card)
    view, sent = shown(qtbot, light, card)
    qtbot.mouseClick(view.links()[0], Qt.MouseButton.LeftButton)
    assert sent == [card.disagreements[0].gesture]


def test_it_unfolds_to_the_sentences_around(qtbot: QtBot, light: Theme, pair: Evidence) -> None:
    view, sent = shown(qtbot, light, pair.blocks[0])
    low = view.arrange(380)
    told: list[tuple[str, bool]] = []
    view.folded.connect(lambda claim, unfolded: told.append((claim, unfolded)))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.is_unfolded
    assert quote(view).shown_text().startswith("The consumer vehicles")
    assert quote(view).shown_text().endswith("It is fair to say it wants to work with the company.")
    assert view.arrange(380) > low
    assert not view.grab().isNull()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.arrange(380) == low
    assert told == [("c20", True), ("c20", False)]
    assert sent == []


def test_copy_gives_the_sentence_as_it_stands(qtbot: QtBot, light: Theme, pair: Evidence) -> None:
    card = pair.blocks[0]
    assert isinstance(card, Card)
    view, sent = shown(qtbot, light, card)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == card.quote
    menu = view.menu()
    titles = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert titles[:4] == [
        "Copy sentence",
        "Copy sentence with source",
        "Show in source",
        "Show the sentences around it",
    ]
    assert titles[4:] == ["Edit claim…\tE", "Note a disagreement…", "Prefer…", "Deprecate…", "Reject"]
    menu.actions()[1].trigger()
    assert QGuiApplication.clipboard().text() == with_source(card)
    assert with_source(card) == f"“{card.quote}”\n— The article. foxconn-japan.txt, ¶2 s1"
    menu.actions()[3].trigger()
    assert sent == [OpenPassage(card.passage, card.claim)]
    menu.close()


def test_another_card_leaves_nothing_of_the_first(qtbot: QtBot, light: Theme, pair: Evidence) -> None:
    view, sent = shown(qtbot, light, pair.blocks[0])
    other = pair.blocks[1]
    assert isinstance(other, Card)
    view.show_card(other)
    assert view.card is other
    assert view.links() == []
    assert all(not link.isVisible() for link in view.findChildren(AgainstView))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert sent == [OpenPassage(other.passage, "c05")]


def test_nothing_is_cut_off_when_it_is_narrow(qtbot: QtBot, light: Theme, pair: Evidence) -> None:
    for width in (200, 260, 420):
        view, _ = shown(qtbot, light, pair.blocks[2], width)
        for child in (quote(view), place(view)):
            assert view.rect().contains(child.geometry())


def test_a_chosen_card_and_a_focused_one_look_different(qtbot: QtBot, light: Theme, pair: Evidence) -> None:
    card = pair.blocks[0]
    assert isinstance(card, Card)
    view, _ = shown(qtbot, light, card)
    chosen = view.grab().toImage()
    view.show_card(replace(card, chosen=False))
    plain = view.grab().toImage()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert len({bytes(image.constBits()) for image in (chosen, plain, view.grab().toImage())}) == 3


def test_the_status_goes_below_where_it_has_no_room_beside(qtbot: QtBot, light: Theme, pair: Evidence) -> None:
    card = pair.blocks[0]
    assert isinstance(card, Card)
    view, _ = shown(qtbot, light, card)
    beside = quote(view).y()
    view.show_card(replace(card, kind="a kind of relationship with a long name", inferred=True))
    view.arrange(300)
    assert quote(view).y() > beside
    assert not view.grab().isNull()
