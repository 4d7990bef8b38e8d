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


def test_it_is_said_whether_it_leaves_the_machine(qtbot):
    for is_here, words in ((True, "another program on your machine"), (False, "leaves your machine")):
        view = SendingDialog("news.html", Sending("http://localhost/v1", BODY, is_here=is_here, with_key=True))
        view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(view)
        assert words in view.asked.text()
        assert view.address.text() == "To http://localhost/v1, with the key that you set for it"
