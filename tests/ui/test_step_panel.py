import pytest
from PySide6.QtCore import Qt

from explorer.model.steps import StepState
from explorer.session.steps import StepList, StepRow
from explorer.ui.step_panel import StepPanel

ROWS = (
    StepRow(4, "Honda renamed", "11:50", "Honda", StepState.UNDONE, False),
    StepRow(3, "Tokyo moved", "11:45", "Tokyo", StepState.ABANDONED, False),
    StepRow(2, "Nissan moved", "11:40", "Nissan", StepState.DONE, True),
    StepRow(1, "Arranged as rings", "yesterday, 10:00", "Foxconn, Honda", StepState.DONE, False),
    StepRow(0, "The beginning", "", "", StepState.DONE, False),
)


@pytest.fixture
def panel(qtbot, light):
    panel = StepPanel()
    qtbot.addWidget(panel)
    panel.set_theme(light)
    panel.resize(600, 200)
    panel.show_steps(StepList(ROWS))
    panel.show()
    return panel


@pytest.fixture
def walked(panel):
    found = []
    panel.walked.connect(found.append)
    return found


def click(qtbot, panel, row):
    place = panel.visualRect(panel.model().index(row, 0)).center()
    qtbot.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_walks_there(qtbot, panel, walked):
    for row in range(5):
        click(qtbot, panel, row)
    assert walked == [4, 1, 0]  # Not to what was left behind, and not to where one is.


def test_the_keyboard_walks_too(qtbot, panel, walked):
    assert panel.currentIndex().row() == 2
    qtbot.keyClick(panel, Qt.Key.Key_Down)
    assert walked == []
    qtbot.keyClick(panel, Qt.Key.Key_Return)
    assert walked == [1]


def test_every_row_can_be_heard(panel):
    model = panel.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(5)]
    assert said == [
        "Honda renamed, Honda, 11:50, undone", "Tokyo moved, Tokyo, 11:45, left behind",
        "Nissan moved, Nissan, 11:40, here", "Arranged as rings, Foxconn, Honda, yesterday, 10:00", "The beginning",
    ]  # fmt: skip


def test_tips_say_what_a_click_does_and_why_it_cannot(panel):
    model = panel.model()
    tip = Qt.ItemDataRole.ToolTipRole
    assert "make it again" in model.index(0, 0).data(tip)
    assert "Left behind" in model.index(1, 0).data(tip)
    assert "take back" in model.index(3, 0).data(tip)
    panel.show_steps(StepList(ROWS, "In use by Ann"))
    assert "In use by Ann" in model.index(3, 0).data(tip)


def test_every_kind_of_row_can_be_painted(panel):
    image = panel.grab().toImage()
    assert not image.isNull()
    panel.resize(160, 200)
    panel.grab()


def test_the_current_one_is_in_sight(panel):
    rows = tuple(StepRow(n, f"Step {n}", "", "", StepState.DONE, n == 3) for n in range(200, -1, -1))
    panel.show_steps(StepList(rows))
    assert panel.viewport().rect().contains(panel.visualRect(panel.currentIndex()))
    assert panel.currentIndex().data() == "Step 3"
