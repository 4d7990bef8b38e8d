import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from explorer.session.start import StartPage, StartRow
from explorer.ui.start_page import StartPanel

PAGE = StartPage(
    (StartRow("/a.rexp", "A", "~/a.rexp", "10:32"), StartRow("/b.rexp", "B", "Not found", "", True)),
    (StartRow("/u.rexp", "U", "Untitled 1"),),
    StartRow("/example.json", "Example", "One article"),
)


@pytest.fixture
def panel(qtbot, light):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QLineEdit())
    window.menuBar().addMenu("File")
    window.resize(900, 700)
    panel = StartPanel(window, light)
    panel.window_kept = window
    window.show()
    qtbot.waitExposed(window)
    panel.show_page(PAGE, can_go_back=True)
    return panel


def focused(panel):
    return next((row.row.name for row in panel.rows if row.hasFocus()), QApplication.focusWidget())


def test_it_lists_all_and_the_first_has_the_keyboard(panel):
    assert [row.row.name for row in panel.rows] == ["A", "B", "U", "Example"]
    assert focused(panel) == "A"


def test_arrows_go_from_line_to_line_and_enter_opens(qtbot, panel):
    opened = []
    panel.opened.connect(opened.append)
    for _ in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert focused(panel) == "Example"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert opened == ["/u.rexp"]


def test_tab_stays_on_the_page(qtbot, panel):
    seen = [focused(panel)]
    for _ in range(7):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(focused(panel))
    assert seen == ["A", "B", "U", "Example", panel.new, panel.open, panel.back, "A"]


def test_buttons_and_missing_ones_say_what_is_wanted(qtbot, panel):
    asked, opened, removed = [], [], []
    panel.asked.connect(asked.append)
    panel.opened.connect(opened.append)
    panel.removed.connect(removed.append)
    for button in (panel.new, panel.open, panel.back):
        button.click()
    panel.rows[1].click()
    panel.rows[1].cross.click()
    assert (asked, opened, removed) == (["new", "open", "back"], [], ["/b.rexp"])


def test_without_a_project_beneath_there_is_no_way_back(panel):
    panel.show_page(PAGE, can_go_back=False)
    assert not panel.back.isVisible()
    assert panel.new.isVisible()


def test_it_covers_all_but_the_menus_also_when_the_window_grows(qtbot, panel):
    window = panel.window_kept
    window.resize(1100, 800)
    QApplication.processEvents()
    assert panel.geometry().bottomRight() == window.rect().bottomRight()
    assert panel.y() == window.menuBar().height()


def test_an_empty_page_has_its_buttons(qtbot, panel):
    panel.show_page(StartPage(), can_go_back=False)
    assert panel.new.hasFocus()
