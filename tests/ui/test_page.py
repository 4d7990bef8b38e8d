from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme, load_theme
from explorer.model.documents import Passage
from explorer.model.relationships import Status
from explorer.session.gestures import SelectPassage
from explorer.session.source import Source, UsedSentence
from explorer.ui.page import Page

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, light: Theme, source: Source) -> Page:
    view = Page()
    qtbot.addWidget(view)
    view.set_theme(light)
    view.resize(720, 460)
    view.show()
    view.show_source(source)
    return view


@pytest.fixture
def sent(page: Page) -> list[object]:
    gestures: list[object] = []
    page.sent.connect(gestures.append)
    return gestures


def on(page: Page, passage: Passage) -> QPoint:
    return page.spot(passage)[0].center().toPoint()


def test_the_text_stands_there_as_it_is(page: Page, source: Source) -> None:
    assert page.toPlainText() == source.text
    assert page.isReadOnly()


def test_markup_is_shown_and_not_read(page: Page) -> None:
    text = "<img src='http://example.org/x.png'><b>No</b> & deal"
    page.show_source(Source("d", text, "", ()))
    assert page.toPlainText() == text


def test_a_click_on_a_marked_sentence_selects_what_rests_on_it(
    qtbot: QtBot, page: Page, source: Source, sent: list[object]
) -> None:
    used = source.used[2]
    qtbot.mouseClick(page.viewport(), LEFT, pos=on(page, used.passage))
    assert sent == [SelectPassage(used.passage)]


def test_a_click_beside_does_nothing(qtbot: QtBot, page: Page, source: Source, sent: list[object]) -> None:
    qtbot.mouseClick(page.viewport(), LEFT, pos=on(page, source.asides[1].passage))
    qtbot.mouseClick(page.viewport(), LEFT, pos=QPoint(3, 3))
    assert sent == []


def test_a_drag_selects_text_and_nothing_else(qtbot: QtBot, page: Page, source: Source, sent: list[object]) -> None:
    spot = page.spot(source.used[1].passage)[0]
    start, end = spot.topLeft().toPoint() + QPoint(2, 8), spot.topLeft().toPoint() + QPoint(150, 8)
    qtbot.mousePress(page.viewport(), LEFT, pos=start)
    qtbot.mouseMove(page.viewport(), end)
    qtbot.mouseRelease(page.viewport(), LEFT, pos=end)
    assert page.selected_text().startswith("Foxconn is no")
    assert sent == []


def test_a_double_click_selects_a_word(qtbot: QtBot, page: Page, source: Source) -> None:
    first = page.spot(source.used[1].passage)[0].topLeft().toPoint()
    qtbot.mouseDClick(page.viewport(), LEFT, pos=first + QPoint(8, 9))
    assert page.selected_text() == "Foxconn"


def test_copies_are_verbatim(page: Page) -> None:
    text = "A\u00a0price\r\nof 5\u2009% 🚗 𠮷."
    page.show_source(Source("d", text, "The headline", ()))
    page.selectAll()
    assert page.selected_text() == text
    page.copy()
    assert QGuiApplication.clipboard().text() == text
    page.copy_with_source()
    assert QGuiApplication.clipboard().text() == f"“{text}”\n— The headline"


def test_every_kind_of_line_end_ends_a_line(page: Page) -> None:
    text = "One.\nTwo.\rThree.\r\nFour."
    page.show_source(Source("d", text, "The headline", ()))
    assert page.document().blockCount() == 4
    page.selectAll()
    assert page.selected_text() == text


def test_marks_stand_right_after_emoji_and_rare_kanji(qtbot: QtBot, page: Page, sent: list[object]) -> None:
    text = "🚗🚗🚗 𠮷野家。\r\nHonda sells here. Nissan does not."
    start = text.index("Nissan")
    used = UsedSentence(Passage("d", start, len(text)), (Status.ENDED,), False, "")
    page.show_source(Source("d", text, "", (), (used,)))
    first = page.spot(used.passage)[0].topLeft().toPoint()
    qtbot.mouseClick(page.viewport(), LEFT, pos=first + QPoint(2, 8))
    assert sent == [SelectPassage(used.passage)]
    qtbot.mouseClick(page.viewport(), LEFT, pos=first + QPoint(-8, 8))
    assert len(sent) == 1


def test_the_opened_passage_comes_into_the_middle(page: Page, source: Source) -> None:
    text = "\n".join([*["Filler."] * 200, source.text, *["Filler."] * 200])
    start = text.index("Foxconn is no longer")
    opened = Passage("article", start, start + 62)
    page.show_source(Source("article", text, "", (), opened=opened))
    spot = page.spot(opened)[0]
    assert abs(spot.center().y() - page.viewport().height() / 2) < 30


def test_opening_it_again_after_reading_on_does_not_jump(page: Page, source: Source) -> None:
    text = "\n".join(["Filler."] * 300)
    shown = Source("article", text, "", (), opened=Passage("article", 800, 806))
    page.show_source(shown)
    page.verticalScrollBar().setValue(0)
    page.show_source(replace(shown))
    assert page.verticalScrollBar().value() == 0


def test_a_pointing_hand_over_what_can_be_clicked(qtbot: QtBot, page: Page, source: Source) -> None:
    qtbot.mouseMove(page.viewport(), on(page, source.used[2].passage))
    assert page.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(page.viewport(), on(page, source.asides[1].passage))
    assert page.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_a_tip_says_what_rests_on_a_sentence(page: Page, source: Source) -> None:
    assert page.tip_at(on(page, source.used[1].passage)) == "Foxconn – negotiation – Nissan: ended"
    assert page.tip_at(on(page, source.asides[0].passage)) == "Not understood: no recoverable meaning"
    assert page.tip_at(QPoint(2, 2)) == ""
    page.show_source(replace(source, used=(replace(source.used[1], tip="<b>x</b>"),)))
    assert "<" not in page.tip_at(on(page, source.used[1].passage))


def test_keys_go_from_sentence_to_sentence(qtbot: QtBot, page: Page, source: Source, sent: list[object]) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    page.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(page, Qt.Key.Key_Down, alt)
    qtbot.keyClick(page, Qt.Key.Key_Down, alt)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClick(page, Qt.Key.Key_Up, alt)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert sent == [SelectPassage(source.used[2].passage), SelectPassage(source.used[1].passage)]


def test_its_menu_knows_the_sentence(page: Page, source: Source, sent: list[object]) -> None:
    menu = page.menu(on(page, source.used[3].passage))
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Copy", "Copy with source", "Select what rests on this sentence", "Select all",
                     "Edit source details…", "Add a newer version…", "Remove source"]  # fmt: skip
    assert not menu.actions()[0].isEnabled()
    next(action for action in menu.actions() if "rests" in action.text()).trigger()
    assert sent == [SelectPassage(source.used[3].passage)]


def test_lines_are_no_longer_than_can_be_read(page: Page) -> None:
    page.show_source(Source("d", "word " * 2000, "", ()))
    page.resize(2000, 400)
    line = page.document().firstBlock().layout().lineAt(0)
    assert line.textLength() < 110
    spot = page.spot(Passage("d", 0, 4))[0]
    assert spot.left() > 400


def test_it_takes_every_theme(page: Page, source: Source) -> None:
    looks = set()
    page.show_source(replace(source, opened=source.used[3].passage))
    for name in ("light", "dark", "contrast"):
        page.set_theme(load_theme(name))
        looks.add(bytes(page.viewport().grab().toImage().constBits()))
    assert len(looks) == 3


def test_what_is_newly_chosen_comes_into_view(page: Page, source: Source, sent: list[object]) -> None:
    page.resize(360, 110)
    last = source.used[-1]
    page.show_source(replace(source, used=(*source.used[:-1], replace(last, chosen=True))))
    page.show_source(replace(source, used=tuple(replace(used, chosen=used is last) for used in source.used)))
    view = page.viewport().rect()
    assert any(spot.intersects(view.toRectF()) for spot in page.spot(last.passage))
    assert sent == []
    here = page.verticalScrollBar().value()
    page.show_source(replace(source, used=tuple(replace(used, chosen=used is last) for used in source.used)))
    assert page.verticalScrollBar().value() == here


def test_an_empty_line_between_paragraphs_takes_little_room(page: Page) -> None:
    def height(text: str) -> float:
        page.show_source(Source("d", text, "", ()))
        return page.document().size().height()

    line = height("One.\nTwo.\nThree.") - height("One.\nTwo.")
    assert height("One.\n\nTwo.") - height("One.\nTwo.") < line / 2
    assert page.toPlainText() == "One.\nTwo."
