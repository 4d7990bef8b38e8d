import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.ui.pane import Pane


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def pane(window: QMainWindow, light: Theme) -> Pane:
    pane = Pane("sentences", "Evidence", QLabel("words"))
    pane.set_theme(light)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, pane)
    window.show()
    return pane


def test_it_is_named_so_that_its_place_can_be_remembered(pane: Pane) -> None:
    assert pane.objectName() == "pane-sentences"
    assert pane.windowTitle() == "Evidence"


def test_its_title_stands_over_its_content(pane: Pane) -> None:
    assert [label.text() for label in pane.titleBarWidget().findChildren(QLabel)] == ["EVIDENCE"]
    assert pane.widget().text() == "words"


def test_its_button_hides_it_and_says_how_to_get_it_back(qtbot: QtBot, pane: Pane) -> None:
    (button,) = pane.titleBarWidget().findChildren(QToolButton)
    assert "View menu" in button.toolTip()
    assert not button.icon().isNull()
    button.click()
    assert not pane.isVisible()


def test_tabs_can_stand_in_for_the_title(qtbot: QtBot, light: Theme) -> None:
    tabs = QTabBar()
    pane = Pane("source", "Sources", QLabel("words"), tabs)
    qtbot.addWidget(pane)
    assert tabs.parent() is pane.titleBarWidget()
    assert not [label for label in pane.titleBarWidget().findChildren(QLabel) if label.isVisibleTo(pane)]
