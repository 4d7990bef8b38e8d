import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from explorer.drawing.theme import load_theme
from explorer.session.form import EntityForm
from explorer.ui.form_frame import FormFrame, choose, lines_field, show_boxes


class Frame(FormFrame):
    """Two fields."""

    def __init__(self):
        super().__init__(self.value, lambda: self.line)
        self.line, self.lines = QLineEdit(self.inner), lines_field(2, self.inner)
        self.column.addLayout(self.fields)
        self.row("Line", self.line)
        self.row("Lines", self.lines)
        self.chain(self.line, self.lines)

    def value(self):
        return EntityForm(None, name=self.line.text(), aliases=self.lines.toPlainText())


@pytest.fixture
def frame(qtbot):
    frame = Frame()
    qtbot.addWidget(frame)
    frame.head("Title", "Do it")
    with qtbot.waitActive(frame):
        frame.show()
    frame.line.setFocus()
    return frame


def test_enter_saves_from_a_line_and_ctrl_enter_from_lines(qtbot, frame):
    said = []
    frame.filled.connect(said.append)
    qtbot.keyClicks(frame.line, "x")
    qtbot.keyClick(frame.line, Qt.Key.Key_Return)
    qtbot.keyClick(frame.line, Qt.Key.Key_Tab)
    assert frame.lines.hasFocus()
    qtbot.keyClick(frame.lines, Qt.Key.Key_Return)
    qtbot.keyClick(frame.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said == [EntityForm(None, name="x"), EntityForm(None, name="x", aliases="\n")]


def test_escape_and_cancel_leave(qtbot, frame):
    left = []
    frame.left.connect(lambda: left.append(1))
    qtbot.keyClick(frame.line, Qt.Key.Key_Escape)
    frame.cancel.setFocus()
    qtbot.keyClick(frame.cancel, Qt.Key.Key_Return)
    assert left == [1, 1]


def test_what_is_wrong_is_said_and_nothing_is_lost(qtbot, frame):
    qtbot.keyClicks(frame.line, "typed")
    frame.refuse("The name is taken.")
    assert frame.problem.isVisible()
    assert frame.line.text() == "typed"
    frame.head("Another", "Do")
    assert not frame.problem.isVisible()


def test_a_value_is_chosen_or_nothing(qtbot):
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItem("A", "a")
    choose(box, "b")
    assert box.currentIndex() == -1
    for theme in ("light", "dark"):
        show_boxes(load_theme(theme), box)


class Asking(Frame):
    """Its line must be filled in; a box to choose in stands between the two."""

    def __init__(self):
        super().__init__()
        self.box = QComboBox(self.inner)
        self.box.addItems(["a", "b"])
        self.row("Box", self.box)
        self.chain(self.box, self.line, self.lines)

    def lacking(self):
        return None if self.line.text() else (self.line, "The line is empty.")


@pytest.fixture
def asking(qtbot):
    frame = Asking()
    qtbot.addWidget(frame)
    frame.said = []
    frame.filled.connect(frame.said.append)
    with qtbot.waitActive(frame):
        frame.show()
    return frame


def test_enter_does_not_save_what_is_half_filled_in(qtbot, asking):
    asking.lines.setFocus()
    qtbot.keyClick(asking.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asking.said == []
    assert asking.problem.text() == "The line is empty."
    assert asking.line.hasFocus()
    qtbot.keyClicks(asking.line, "x")
    qtbot.keyClick(asking.line, Qt.Key.Key_Return)
    assert asking.said == [EntityForm(None, name="x")]


def test_enter_in_a_box_goes_on_to_the_next_field(qtbot, asking):
    asking.line.setText("x")
    asking.box.setFocus()
    qtbot.keyClick(asking.box, Qt.Key.Key_Return)
    assert asking.said == []
    assert asking.line.hasFocus()
    asking.box.setFocus()
    qtbot.keyClick(asking.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asking.said == [EntityForm(None, name="x")]
