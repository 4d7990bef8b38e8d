from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.model.relationships import Status
from explorer.session.gestures import ToggleStatus
from explorer.session.outline import StatusRow
from explorer.ui.status_row import StatusRowView


def shown(qtbot: QtBot, theme: Theme, is_shown: bool = True) -> tuple[StatusRowView, list[object]]:
    view = StatusRowView()
    qtbot.addWidget(view)
    view.set_theme(theme)
    view.show_row(StatusRow(Status.SOUGHT, "Sought", 9, is_shown))
    view.show()
    sent: list[object] = []
    view.sent.connect(sent.append)
    return view, sent


def test_it_says_what_it_shows(qtbot: QtBot, light: Theme) -> None:
    view, _ = shown(qtbot, light)
    assert view.isChecked()
    assert view.accessibleName() == "Sought, 9 relationships"
    shown_image = view.grab().toImage()
    hidden, _ = shown(qtbot, light, is_shown=False)
    assert not hidden.isChecked()
    hidden.resize(view.size())
    assert hidden.grab().toImage() != shown_image


def test_a_click_asks_and_ticks_nothing_itself(qtbot: QtBot, light: Theme) -> None:
    view, sent = shown(qtbot, light)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton)
    assert sent == [ToggleStatus(Status.SOUGHT)]
    assert view.isChecked()


def test_with_alt_or_ctrl_it_asks_for_no_other(qtbot: QtBot, light: Theme) -> None:
    view, sent = shown(qtbot, light)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton)
    assert sent == [ToggleStatus(Status.SOUGHT, only=True)] * 2 + [ToggleStatus(Status.SOUGHT)]


def test_keys_do_what_clicks_do(qtbot: QtBot, light: Theme) -> None:
    view, sent = shown(qtbot, light)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == [ToggleStatus(Status.SOUGHT), ToggleStatus(Status.SOUGHT, only=True)]


def test_its_menu_does_the_same(qtbot: QtBot, light: Theme) -> None:
    view, sent = shown(qtbot, light)
    for action in view.menu().actions():
        action.trigger()
    assert sent == [ToggleStatus(Status.SOUGHT), ToggleStatus(Status.SOUGHT, only=True)]


def test_being_told_sends_nothing(qtbot: QtBot, light: Theme) -> None:
    view, sent = shown(qtbot, light)
    view.show_row(StatusRow(Status.SOUGHT, "Sought", 9, False))
    assert sent == []
    assert not view.isChecked()


def test_its_line_gives_way_to_its_name(qtbot: QtBot, light: Theme) -> None:
    view = StatusRowView()
    qtbot.addWidget(view)
    view.set_theme(light)
    view.show_row(StatusRow(Status.RUMOURED, "Rumoured", 3, True))
    assert view.room_for_sample(120) < view.room_for_sample(240)
    view.resize(240, 26)
    looks = []
    for room in (60, 30, 10, 0):
        view.set_sample(room)
        looks.append(view.grab().toImage())
    assert looks[0] != looks[1] != looks[2] == looks[3]
