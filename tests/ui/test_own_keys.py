import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

from explorer.ui.own_keys import keeps

COPY, CANCEL = QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cancel
CTRL = Qt.KeyboardModifier.ControlModifier


def key(kind=QEvent.Type.ShortcutOverride, key=Qt.Key.Key_C, keys=CTRL):
    event = QKeyEvent(kind, key, keys)
    event.ignore()
    return event


def test_it_answers_for_its_own_keys_only(qapp):
    event = key()
    assert keeps(event, CANCEL, COPY)
    assert event.isAccepted()
    other = key()
    assert not keeps(other, CANCEL)
    assert not other.isAccepted()


def test_it_leaves_every_other_event_alone(qapp):
    for event in (key(QEvent.Type.KeyPress), QEvent(QEvent.Type.ShortcutOverride), QEvent(QEvent.Type.Paint)):
        assert not keeps(event, COPY)


class Keeper(QWidget):
    """Hears of Ctrl+C itself."""

    def __init__(self, parent):
        super().__init__(parent)
        self.heard = 0

    def event(self, event):
        return keeps(event, COPY) or super().event(event)

    def keyPressEvent(self, event):
        self.heard += event.matches(COPY)


@pytest.mark.parametrize(("widget", "heard", "ran"), [(Keeper, 1, 0), (QWidget, 0, 1)])
def test_the_command_of_the_window_gives_way(qtbot, widget, heard, ran):
    window = QMainWindow()
    qtbot.addWidget(window)
    runs, action = [], QAction("Copy", window)
    action.setShortcut(QKeySequence("Ctrl+C"))
    action.triggered.connect(lambda: runs.append(1))
    window.addAction(action)
    inside = widget(window)
    window.setCentralWidget(inside)
    with qtbot.waitActive(window):
        window.show()
    inside.setFocus()
    qtbot.keyClick(inside, Qt.Key.Key_C, CTRL)
    assert (getattr(inside, "heard", 0), len(runs)) == (heard, ran)
