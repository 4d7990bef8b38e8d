import pytest
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QLineEdit, QToolButton

from explorer.ui.toolbar import Toolbar

NAMES = ("back", "forward", "undo", "redo", "fit", "export", "arrange-force", "arrange-rings", "other")


@pytest.fixture
def made(qtbot):
    actions = {name: QAction(name) for name in NAMES}
    bar = Toolbar(actions, QLineEdit(), 18)
    qtbot.addWidget(bar)
    bar.kept = actions
    return bar


def test_it_has_its_actions_in_their_order(made):
    assert [action.text() for action in made.actions() if action.text()] == [
        "back", "forward", "undo", "redo", "fit", "export",
    ]  # fmt: skip
    made.kept["export"].setIcon(QIcon())
    made.kept["export"].setToolTip("another")
    assert made.widgetForAction(made.kept["export"]).text() == "Picture"
    assert isinstance(made.widgetForAction(made.actions()[-1]), QLineEdit)


def test_the_layouts_are_in_a_menu_of_their_own(made, light):
    assert [action.text() for action in made.arranging.actions()] == ["arrange-force", "arrange-rings"]
    assert made.arranging_names == ("arrange-force", "arrange-rings")
    made.set_theme(light)
    button = next(each for each in made.findChildren(QToolButton) if each.text() == "Arrange")
    assert not button.icon().isNull()
