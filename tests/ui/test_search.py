from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.model.relationships import RelationshipId
from explorer.session.gestures import Select
from explorer.session.search import Hit
from explorer.ui.search import SearchBox

NISSAN = Hit("Nissan", "organisation", "entity", Select(("nissan",)))
TIE = Hit("Foxconn – negotiation – Nissan", "ended", "relationship", Select((RelationshipId("a", "b", "c"),)))


@pytest.fixture
def box(qtbot: QtBot, light: Theme) -> SearchBox:
    window = QWidget()
    window.resize(700, 500)
    qtbot.addWidget(window)
    view = SearchBox()
    column = QVBoxLayout(window)
    column.addWidget(view)
    column.addStretch()
    view.set_theme(light)
    window.show()
    window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.window_kept_alive = window  # type: ignore[attr-defined]
    return view


@pytest.fixture
def sent(box: SearchBox) -> list[object]:
    gestures: list[object] = []
    box.sent.connect(gestures.append)
    return gestures


def test_it_asks_for_what_is_typed_and_only_for_that(qtbot: QtBot, box: SearchBox) -> None:
    asked: list[str] = []
    box.asked.connect(asked.append)
    qtbot.keyClicks(box, "ni")
    assert asked == ["n", "ni"]
    box.setText("from elsewhere")
    assert asked == ["n", "ni"]


def test_hits_stand_in_groups(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClicks(box, "niss")
    box.show_hits((NISSAN, TIE))
    assert box.popup.isVisible()
    assert [choice.text for choice in box.popup.list.choices] == ["Entities", NISSAN.text, "Relationships", TIE.text]
    assert box.popup.list.choices[1].matched == (0, 1, 2, 3)
    assert box.popup.list.current() == 1
    assert not box.popup.grab().isNull()


def test_keys_choose_without_leaving_the_field(qtbot: QtBot, box: SearchBox, sent: list[object]) -> None:
    qtbot.keyClicks(box, "niss")
    box.show_hits((NISSAN, TIE))
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.popup.list.current() == 3
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.popup.list.current() == 1
    qtbot.keyClick(box, Qt.Key.Key_Up)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert sent == [TIE.gesture]
    assert not box.popup.isVisible()


def test_a_click_chooses(qtbot: QtBot, box: SearchBox, sent: list[object]) -> None:
    qtbot.keyClicks(box, "niss")
    box.show_hits((NISSAN, TIE))
    view = box.popup.list
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(1, 0)).center())
    assert sent == [NISSAN.gesture]
    assert box.hasFocus()


def test_a_heading_cannot_be_chosen(qtbot: QtBot, box: SearchBox, sent: list[object]) -> None:
    qtbot.keyClicks(box, "niss")
    box.show_hits((NISSAN,))
    view = box.popup.list
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center())
    assert sent == []


def test_nothing_found_says_so(qtbot: QtBot, box: SearchBox, sent: list[object]) -> None:
    qtbot.keyClicks(box, "xyz")
    box.show_hits(())
    (said,) = box.popup.list.choices
    assert (said.text, said.enabled, said.heading) == ("Nothing found", False, False)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert sent == []


def test_escape_clears_and_closes_and_then_leaves(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClicks(box, "niss")
    box.show_hits((NISSAN,))
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    assert not box.popup.isVisible()
    assert box.hasFocus()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.hasFocus()


def test_the_list_goes_with_the_focus(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClicks(box, "niss")
    box.show_hits((NISSAN,))
    box.clearFocus()
    assert not box.popup.isVisible()


def test_the_list_stays_inside_the_window(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClicks(box, "niss")
    box.show_hits((NISSAN,) * 40)
    assert box.window().rect().contains(box.popup.geometry())


def test_files_are_left_to_the_window_and_words_are_not(qtbot: QtBot, tmp_path: Path) -> None:
    box, words, files = SearchBox(), QMimeData(), QMimeData()
    qtbot.addWidget(box)
    words.setText("Harlow")
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.html"))])
    files.setText("file:///a.html")
    for data, is_taken in ((words, True), (files, False)):
        copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(3, 3), copy, data, left, plain)
        QApplication.sendEvent(box, enter)
        assert enter.isAccepted() == is_taken
