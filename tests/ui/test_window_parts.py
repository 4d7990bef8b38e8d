"""Stacking, rounding, and where the keyboard goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from explorer.ui.window_parts import first_focusable, round_corners, stacked


def test_the_last_of_a_stack_gets_the_room(qtbot):
    top, below = QLabel("above"), QWidget()
    whole = stacked(top, below)
    qtbot.addWidget(whole)
    whole.resize(200, 300)
    whole.show()
    qtbot.waitExposed(whole)
    assert below.height() > 200
    assert top.y() < below.y()


def test_a_menu_lets_what_is_behind_show_at_its_corners(qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    round_corners(menu)
    assert menu.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


def test_the_keyboard_goes_to_the_first_that_takes_it_on_the_page_that_shows(qtbot):
    pages, first, second = QStackedWidget(), QWidget(), QWidget()
    qtbot.addWidget(pages)
    for page in (first, second):
        QVBoxLayout(page).addWidget(QLabel("words"))
        page.layout().addWidget(QLineEdit())
        pages.addWidget(page)
    pages.setCurrentWidget(second)
    pages.show()
    qtbot.waitExposed(pages)
    assert first_focusable(pages) is second.findChild(QLineEdit)
    lonely = QLabel("nothing here takes it")
    qtbot.addWidget(lonely)
    assert first_focusable(lonely) is lonely
