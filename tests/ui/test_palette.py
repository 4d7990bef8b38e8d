import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.ui.palette import CommandPalette, PaletteItem


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    view = QWidget()
    view.resize(800, 600)
    qtbot.addWidget(view)
    field = QLineEdit(view)
    view.show()
    view.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return view


@pytest.fixture
def palette(qtbot: QtBot, window: QWidget, light: Theme, ran: list[str]) -> CommandPalette:
    made = CommandPalette(window)
    made.set_theme(light)
    made.show_items(
        tuple(
            PaletteItem(title, keys, not reason, reason, lambda title=title: ran.append(title))
            for title, keys, reason in (
                ("Undo", "Ctrl+Z", "Nothing to undo"),
                ("Find", "Ctrl+F", ""),
                ("Fit the whole map", "F", ""),
                ("Export image…", "Ctrl+E", ""),
            )
        )
    )
    qtbot.waitUntil(made.field.hasFocus)
    return made


def titles(palette: CommandPalette) -> list[str]:
    return [choice.text for choice in palette.list.choices]


def test_it_lists_every_command_with_its_keys(palette: CommandPalette) -> None:
    assert titles(palette) == ["Undo", "Find", "Fit the whole map", "Export image…"]
    assert palette.list.choices[1].detail == "Ctrl+F"
    assert not palette.grab().isNull()


def test_a_disabled_one_says_why_and_does_not_run(qtbot: QtBot, palette: CommandPalette, ran: list[str]) -> None:
    assert palette.list.choices[0].detail == "Nothing to undo"
    qtbot.keyClicks(palette.field, "undo")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert titles(palette) == ["Undo"]
    assert ran == []
    assert palette.isVisible()


def test_typing_narrows_and_enter_runs(qtbot: QtBot, palette: CommandPalette, ran: list[str]) -> None:
    qtbot.keyClicks(palette.field, "fwm")
    assert titles(palette) == ["Fit the whole map"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["Fit the whole map"]
    assert not palette.isVisible()


def test_arrows_move_the_mark(qtbot: QtBot, palette: CommandPalette, ran: list[str]) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["Fit the whole map"]


def test_a_click_runs(qtbot: QtBot, palette: CommandPalette, ran: list[str]) -> None:
    view = palette.list
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(3, 0)).center())
    assert ran == ["Export image…"]


def test_no_match_says_so(qtbot: QtBot, palette: CommandPalette, ran: list[str]) -> None:
    qtbot.keyClicks(palette.field, "qqq")
    assert titles(palette) == ["No command of that name"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == []


def test_escape_closes_and_gives_the_keyboard_back(qtbot: QtBot, window: QWidget, palette: CommandPalette) -> None:
    with qtbot.waitSignal(palette.closed):
        qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    field = next(child for child in window.findChildren(QLineEdit) if child is not palette.field)
    qtbot.waitUntil(field.hasFocus)


def test_a_click_elsewhere_closes_it(qtbot: QtBot, window: QWidget, palette: CommandPalette) -> None:
    field = next(child for child in window.findChildren(QLineEdit) if child is not palette.field)
    field.setFocus()
    qtbot.waitUntil(lambda: not palette.isVisible())
    assert field.hasFocus()


def test_it_lies_inside_the_window(qtbot: QtBot, window: QWidget, palette: CommandPalette) -> None:
    assert window.rect().contains(palette.geometry())
