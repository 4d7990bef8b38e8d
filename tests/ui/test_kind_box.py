from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from explorer.ui.kind_box import KindBox


def box(qtbot):
    made = KindBox()
    qtbot.addWidget(made)
    for words in ("Partnership", "Supply", "Equity stake"):
        made.addItem(words, words.lower())
    made.setCurrentIndex(-1)
    return made


def test_the_beginning_of_a_kind_chooses_it(qtbot):
    kind = box(qtbot)
    qtbot.keyClicks(kind, "sup")
    assert kind.currentData() == "supply"


def test_what_begins_no_kind_leaves_none_chosen(qtbot):
    kind = box(qtbot)
    qtbot.keyClicks(kind, "sue")
    assert kind.currentData() is None
    qtbot.wait(QApplication.keyboardInputInterval() + 60)
    qtbot.keyClicks(kind, "eq")
    assert kind.currentData() == "equity stake"
    qtbot.wait(QApplication.keyboardInputInterval() + 60)
    qtbot.keyClicks(kind, "x")
    assert kind.currentData() is None


def test_other_keys_choose_as_ever(qtbot):
    kind = box(qtbot)
    qtbot.keyClick(kind, Qt.Key.Key_Down)
    assert kind.currentData() == "partnership"
    qtbot.keyClick(kind, Qt.Key.Key_Tab)
    qtbot.keyClicks(kind, "pp")
    assert kind.currentData() == "partnership"
