import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QTabWidget, QTextBrowser, QWidget

from explorer import __version__
from explorer.drawing.theme import load_theme
from explorer.model.relationships import Status
from explorer.ui.commands import commands
from explorer.ui.help import HelpDialog, keys

ALL = commands(("force", "rings", "columns"))


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def pages(dialog):
    tabs = dialog.findChild(QTabWidget)
    return [tabs.widget(place).toPlainText() for place in range(tabs.count())]


def test_each_page_opens_in_front(parent):
    for place, page in enumerate(("help", "keys", "about")):
        dialog = HelpDialog(page, ALL, parent)
        assert dialog.findChild(QTabWidget).currentIndex() == place
        dialog.show()
        dialog.close()


def test_all_three_have_words(parent):
    dialog = HelpDialog("help", ALL, parent)
    reading, hands, about = pages(dialog)
    assert all(status.value in reading or status is Status.DISPUTED for status in Status)
    assert "Double-click" in hands
    assert __version__ in about
    assert "VERSION" not in about
    assert not any("|---" in page or "**" in page or "###" in page for page in (reading, hands, about))


def test_every_command_stands_there_with_all_its_keys(parent):
    text = pages(HelpDialog("keys", ALL, parent))[1]
    for command in ALL:
        assert command.title in text
        assert command.tip in text
        for key in command.shortcuts:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in text


def test_each_command_has_one_row(qapp):
    assert keys(ALL).count("<tr>") - keys(()).count("<tr>") == len(ALL)


def test_no_word_of_a_command_is_taken_for_markup(qapp):
    odd = replace(ALL[0], title="<b>Deal</b>", tip="a & b")
    assert "&lt;b&gt;Deal&lt;/b&gt;" in keys((odd,))
    assert "a &amp; b" in keys((odd,))


def test_close_closes_and_leaves_nothing(qtbot, parent):
    dialog = HelpDialog("help", ALL, parent)
    dialog.show()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close).click()


def test_nothing_is_fetched(parent):
    for view in HelpDialog("help", ALL, parent, load_theme("light")).findChildren(QTextBrowser):
        assert not view.openLinks()
        sources = re.findall(r'src="([^"]*)"', view.toHtml())
        assert all(source.startswith("sample:") for source in sources)
        assert view.loadResource(2, QUrl("http://example.org/x.png")) is None
        assert view.loadResource(2, QUrl.fromLocalFile("/etc/hostname")) is None


def test_every_line_is_painted_beside_its_name(parent):
    view = HelpDialog("help", ALL, parent, load_theme("dark")).pages.widget(0)
    named = re.findall(r'src="(sample:[^"]*)"', view.toHtml())
    assert len(named) == len(Status)
    looks = {bytes(view.loadResource(2, QUrl(name)).toImage().constBits()) for name in named}
    assert len(looks) == len(Status)
