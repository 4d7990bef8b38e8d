import pytest
from PySide6.QtCore import Qt

from explorer.ui.key_row import KeyRow


@pytest.fixture
def row(qtbot, light):
    view = KeyRow()
    qtbot.addWidget(view)
    view.set_theme(light)
    view.show_choice("A", "Accept")
    view.resize(view.sizeHint())
    view.show()
    return view


def test_a_click_enter_and_space_choose(qtbot, row):
    chosen = []
    row.clicked.connect(lambda: chosen.append(1))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(row, key)
    assert len(chosen) == 3


def test_it_says_its_key_to_who_cannot_see_it(row):
    assert row.accessibleName() == "Accept (A)"


def test_long_words_wrap(row):
    row.show_choice("1", "Foxconn is rumoured to plan a stake in Nissan, says an unnamed source")
    assert row.arrange(160) > row.arrange(900)
