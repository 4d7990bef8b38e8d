from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.session.gestures import Select
from explorer.session.outline import Outline
from explorer.ui.outline_tree import OutlineTree


def test_types_are_open_and_entities_folded_at_first(qtbot: QtBot, light: Theme, outline: Outline) -> None:
    tree = OutlineTree()
    qtbot.addWidget(tree)
    tree.set_theme(light)
    tree.resize(240, 500)
    tree.show_outline(outline, ())
    tree.show()
    types = [tree.model().index(row, 0) for row in range(tree.model().rowCount())]
    assert all(tree.isExpanded(index) for index in types)
    assert not tree.isExpanded(tree.model().index(0, 0, types[0]))


def test_letters_typed_find_an_entity(qtbot: QtBot, light: Theme, outline: Outline) -> None:
    tree = OutlineTree()
    qtbot.addWidget(tree)
    tree.set_theme(light)
    tree.resize(240, 500)
    tree.show_outline(outline, ())
    tree.show()
    sent: list[object] = []
    tree.sent.connect(sent.append)
    qtbot.keyClicks(tree, "mits")
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert sent == [Select(("mitsubishi",))]
