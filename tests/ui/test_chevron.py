from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.ui.chevron import Chevron, Disclosure


def test_the_arrowhead_turns(qtbot: QtBot) -> None:
    chevron = Chevron()
    qtbot.addWidget(chevron)
    chevron.resize(chevron.sizeHint())
    closed = chevron.grab().toImage()
    chevron.set_open(True)
    assert chevron.grab().toImage() != closed


def test_mouse_and_keys_ask_for_more(qtbot: QtBot) -> None:
    more = Disclosure("Why this status")
    qtbot.addWidget(more)
    more.show()
    asked: list[bool] = []
    more.clicked.connect(lambda: asked.append(more.isChecked()))
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    qtbot.keyClick(more, Qt.Key.Key_Return)
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert asked == [True, False, True]
    assert not more.grab().isNull()
