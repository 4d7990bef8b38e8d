import pytest
from PySide6.QtCore import Qt

from explorer.ui.details import DetailsDialog


@pytest.fixture
def dialog(qtbot):
    dialog = DetailsDialog("Foxconn", "Cars")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_is_accepted_is_said(qtbot, dialog):
    dialog.title.setText("Foxconn and Japan")
    with qtbot.waitSignal(dialog.described) as said:
        qtbot.keyClick(dialog.title, Qt.Key.Key_Return)
    assert said.args == ["Foxconn and Japan", "Cars"]


def test_what_is_left_is_not(qtbot, dialog):
    dialog.title.setText("other")
    with qtbot.assertNotEmitted(dialog.described):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_tab_leaves_the_longer_field(qtbot, dialog):
    dialog.about.setFocus()
    qtbot.keyClick(dialog.about, Qt.Key.Key_Tab)
    assert dialog.about.toPlainText() == "Cars"
