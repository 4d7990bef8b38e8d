from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from explorer.model.documents import Document
from explorer.session.form import SourceForm
from explorer.ui.source_form import SourceDialog, SourceFormView


@pytest.mark.parametrize("text", ["plain", "a\r\nb\r\n", "a\u00a0b\u2028c", "日本 🚗\r", ""])
def test_a_text_comes_back_letter_for_letter(qtbot, text):
    view = SourceFormView()
    qtbot.addWidget(view)
    form = SourceForm(None, None, "", text, "name", "t", "p", "a", "u", "by 2027", "2024", "en", "note")
    view.show_form(form)
    assert view.value() == form
    view.text.setPlainText("other")
    assert view.value().text == "other"


def test_a_file_fills_the_text_and_the_name(qtbot):
    view = SourceFormView()
    qtbot.addWidget(view)
    view.show_form(SourceForm())
    view.take(Document("a\r\nb", "a.txt", title="A", note="As a test."))
    assert (view.value().text, view.value().name, view.value().title) == ("a\r\nb", "a.txt", "A")
    assert view.how.text() == "As a test."
    view.show_form(SourceForm())
    assert view.how.isHidden()
    assert view.published.answer.isHidden()


def test_what_cannot_be_changed_is_not_asked(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    dialog = SourceDialog(window)
    dialog.show_form(SourceForm("id", None, "A", "text"))
    assert dialog.view.text.isHidden()
    dialog.show_form(SourceForm(None, "id", "A"))
    assert not dialog.view.text.isHidden()
    assert dialog.view.lines["title"].isHidden()
    assert "A" in dialog.view.heading
    assert dialog.height() <= 560
    dialog.hide()


def test_the_next_file_is_looked_for_beside_the_last(qtbot, tmp_path, monkeypatch):
    view, looked = SourceFormView(), []
    qtbot.addWidget(view)
    view.show_form(SourceForm())
    chosen = str(tmp_path / "news.html")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: looked.append(given[2]) or (chosen, ""))
    view.file.click()
    view.file.click()
    assert looked == [str(Path.home()), str(tmp_path)]


def test_a_text_must_not_lack(qtbot):
    view = SourceFormView()
    qtbot.addWidget(view)
    view.show_form(SourceForm(text=" \n"))
    assert view.lacking() == (view.text, "The text of the source is empty; paste it, or open a file.")
    view.text.setPlainText("Nissan")
    assert view.lacking() is None
    view.show_form(SourceForm(document="d", title="Known"))
    assert view.lacking() is None


def test_a_key_opens_a_file(qtbot, tmp_path, monkeypatch):
    window, asked = QWidget(), []
    qtbot.addWidget(window)
    dialog = SourceDialog(window)
    view = dialog.view
    view.file_asked.connect(asked.append)
    chosen = str(tmp_path / "news.html")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (chosen, ""))
    dialog.show_form(SourceForm())
    QTest.qWaitForWindowActive(dialog)
    assert "Ctrl+O" in view.text.placeholderText()
    for field in (view.text, view.lines["title"]):
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert asked == [chosen, chosen]
    view.show_loading("news.html")
    qtbot.keyClick(view.text, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog.show_form(SourceForm("id", None, "A", "text"))
    qtbot.keyClick(view.lines["title"], Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert asked == [chosen, chosen]


def test_a_file_is_dropped_on_the_form_and_its_address_is_not_written_down(qtbot, tmp_path):
    view, asked = SourceFormView(), []
    qtbot.addWidget(view)
    view.file_asked.connect(asked.append)
    view.show_form(SourceForm())
    view.show()

    def drop(on, *names):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
        given = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(3, 3), *given)
        QApplication.sendEvent(on, enter)
        if enter.isAccepted():
            QApplication.sendEvent(on, QDropEvent(QPointF(3, 3), *given))

    for field in (view.text.viewport(), view.lines["title"], view.note.viewport()):
        drop(field, "a.html")
    assert view.text.toPlainText() == view.lines["title"].text() == view.note.toPlainText() == ""
    drop(view, "a.html", "b.html")
    assert asked == [str(tmp_path / "a.html")] * 3
    view.show_form(SourceForm("id", None, "A", "text"))
    drop(view, "a.html")
    assert len(asked) == 3


def test_a_field_that_was_left_has_no_caret_when_the_form_comes_again(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    QTest.qWaitForWindowActive(window)
    dialog, given = SourceDialog(window), []
    dialog.show_form(SourceForm())
    QTest.qWaitForWindowActive(dialog)
    title = dialog.view.lines["title"]
    title.setFocus()
    dialog.reject()
    qtbot.waitUntil(lambda: not title.hasFocus())

    class Ears(QObject):
        def eventFilter(self, watched, event):
            given.append(event.type())
            return False

    ears = Ears()
    title.installEventFilter(ears)
    dialog.show_form(SourceForm())
    assert dialog.focusWidget() is dialog.view.text
    assert QEvent.Type.FocusIn not in given
    title.removeEventFilter(ears)
    dialog.hide()
