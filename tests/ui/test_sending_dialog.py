import pytest
from PySide6.QtCore import Qt

from explorer.plugins.extractors import Sending
from explorer.ui.sending_dialog import SendingDialog

BODY = '{"messages": ["<b>Foxconn</b> 🚗 seeks a partnership with Nissan."]}'


@pytest.fixture
def dialog(qtbot):
    view = SendingDialog("news.html", Sending("https://example.org/v1", BODY, "The key stands unprotected."))
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(view)
    view.show()
    view.answers = []
    view.accepted.connect(lambda: view.answers.append("yes"))
    view.rejected.connect(lambda: view.answers.append("no"))
    return view


def test_it_shows_exactly_what_is_sent_and_whereto(dialog):
    assert dialog.text.toPlainText() == BODY
    assert dialog.text.isReadOnly()
    assert dialog.text.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert dialog.address.text() == "To https://example.org/v1"


def test_nothing_is_sent_unless_somebody_says_so(qtbot, dialog):
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.answers == ["no"]


def test_a_yes_is_a_yes(qtbot, dialog):
    qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    assert dialog.answers == ["yes"]
