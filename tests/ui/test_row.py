from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.model.relationships import Status
from explorer.session.cards import Row
from explorer.session.form import Decision, Verdict
from explorer.session.gestures import Select
from explorer.ui.row import RowView

TIE = Row("role – Foxconn", "active · 1 claim", Select(("foxconn",)), Status.ACTIVE, inferred=True)


def shown(qtbot: QtBot, theme: Theme, row: Row = TIE) -> tuple[RowView, list[object]]:
    view = RowView()
    qtbot.addWidget(view)
    view.set_theme(theme)
    view.show_row(row)
    view.resize(320, view.arrange(320))
    view.show()
    sent: list[object] = []
    view.sent.connect(sent.append)
    return view, sent


def test_mouse_and_keys_send_its_gesture_once_each(qtbot: QtBot, light: Theme) -> None:
    view, sent = shown(qtbot, light)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert sent == [TIE.gesture] * 3


def test_it_says_what_it_shows(qtbot: QtBot, light: Theme) -> None:
    view, _ = shown(qtbot, light)
    assert view.accessibleName() == "role – Foxconn, active · 1 claim, active, inferred"
    assert view.row is TIE


def test_detail_stands_beside_where_there_is_room_else_below(qtbot: QtBot, light: Theme) -> None:
    view, _ = shown(qtbot, light)
    assert view.arrange(140) > view.arrange(400)


def test_it_is_painted_with_and_without_a_status(qtbot: QtBot, light: Theme) -> None:
    view, _ = shown(qtbot, light)
    before = view.grab().toImage()
    view.show_row(Row("A sentence not understood", "", Select(())))
    view.arrange(320)
    assert view.grab().toImage() != before


def test_rows_with_a_sign_have_one_edge_and_their_details_below(qtbot: QtBot, light: Theme) -> None:
    view, _ = shown(qtbot, light)
    heights = set()
    for sign, status in (("!", Status.DISPUTED), ("?", None), ("·", None)):
        view.show_row(Row("A row", "detail", Select(()), status, sign=sign))
        heights.add(view.arrange(600))
        assert not view.grab().isNull()
    view.show_row(Row("A row", "detail", Select(())))
    assert min(heights) > view.arrange(600)
    assert len(heights) == 1


def test_a_noted_disagreement_is_removed_by_its_menu_or_a_key(qtbot: QtBot, light: Theme) -> None:
    noted = Row("They differ", "", Select(()), sign="!", noted="d1")
    view, sent = shown(qtbot, light, noted)
    edited: list[object] = []
    view.edited.connect(edited.append)
    show, remove = view.menu().actions()
    show.trigger()
    remove.trigger()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert sent == [noted.gesture]
    assert edited == [Decision(Verdict.REMOVE_NOTED, ("d1",))] * 2
    view.show_row(replace(noted, read_only="why"))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    view.menu().actions()[1].trigger()
    view.show_row(TIE)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert len(edited) == 2
