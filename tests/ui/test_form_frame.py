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
