import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QPushButton

from explorer.session.form import EntityForm, Matter, Question, SourceForm
from explorer.session.forms.asking import Leave
from explorer.ui.entity_form import EntityFormView
from explorer.ui.form_stack import FormStack


@pytest.fixture
def stack(qtbot, light):
    window = QMainWindow()
    qtbot.addWidget(window)
    evidence = QPushButton("evidence")
    stack = FormStack(evidence)
    dock = QDockWidget()
    dock.setWidget(stack)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    with qtbot.waitActive(window):
        window.show()
    stack.set_theme(light)
    yield stack

    return Qt.DockWidgetArea.LeftDockWidgetArea


def test_a_form_stands_in_place_of_the_evidence_and_gives_the_keyboard_back(stack):
    evidence = stack.currentWidget()
    evidence.setFocus()
    sent, edited = [], []
    stack.sent.connect(sent.append)
    stack.edited.connect(edited.append)
    form = EntityForm(None, name="Alpha")
    stack.parentWidget().hide()
    stack.show_form(form)
    assert stack.isVisible()
    assert isinstance(stack.view, EntityFormView)
    assert stack.view.name.hasFocus()
    stack.view.save.click()
    stack.view.cancel.click()
    assert (edited, sent) == ([form], [Leave()])
    assert stack.refuse("No.")
    assert stack.view.problem.text() == "No."
    stack.show_form(None)
    assert stack.view is None
    assert stack.currentWidget() is evidence
    assert evidence.hasFocus()
    assert not stack.refuse("No.")


def test_one_form_follows_another(stack):
    stack.show_form(Question(Matter.RENAME, ("a",), "Rename", label="Name"))
    stack.show_form(SourceForm(text="x"))
    assert stack.view is stack.source_view
    assert stack.view.isVisible()
    stack.show_form(None)
    assert not stack.source_view.isVisible()
