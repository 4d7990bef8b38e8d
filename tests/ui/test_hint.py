from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.session.gestures import ShowAll
from explorer.session.hint import Hint
from explorer.ui.hint import HintView

HINT = Hint("Only around Honda", "Show all", ShowAll())


def test_it_is_there_while_there_is_something_to_say(qtbot: QtBot, light: Theme) -> None:
    view = HintView()
    qtbot.addWidget(view)
    view.set_theme(light)
    sent: list[object] = []
    view.sent.connect(sent.append)
    view.show_hint(HINT)
    assert view.isVisible()
    assert view.text() == "Only around Honda · Show all"
    assert not view.grab().isNull()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert sent == [ShowAll(), ShowAll()]
    view.show_hint(None)
    assert not view.isVisible()
