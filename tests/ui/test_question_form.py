from dataclasses import replace

from PySide6.QtCore import Qt

from explorer.session.form import Matter, Option, Question
from explorer.ui.question_form import QuestionFormView

MERGE = Question(
    Matter.MERGE, ("a", "b"), "Merge", "words", (Option("a", "Alpha"), Option("b", "Beta")), names=True, chosen=("a",),
    label="Called", text="Alpha", done="Merge",
)  # fmt: skip


def test_what_goes_in_comes_out(qtbot, light):
    view = QuestionFormView()
    qtbot.addWidget(view)
    view.set_theme(light)
    view.show_form(MERGE)
    assert view.value() == MERGE
    some = replace(MERGE, many=True, names=False, chosen=("b",))
    view.show_form(some)
    assert view.value() == some


def test_a_choice_names_the_whole_unless_something_was_typed(qtbot):
    view = QuestionFormView()
    qtbot.addWidget(view)
    view.show_form(MERGE)
    qtbot.keyClick(view.options, Qt.Key.Key_Down)
    assert (view.value().chosen, view.value().text) == (("b",), "Beta")
    view.text.setText("Both")
    qtbot.keyClick(view.options, Qt.Key.Key_Up)
    assert (view.value().chosen, view.value().text) == (("a",), "Both")


def test_without_a_choice_only_the_text_is_asked(qtbot):
    view = QuestionFormView()
    qtbot.addWidget(view)
    view.show_form(Question(Matter.RENAME, ("a",), "Rename", label="Name", text="Alpha"))
    assert view.options.isHidden()
    assert view.start() is view.text
    view.show_form(Question(Matter.STANDING, ("a",), "Again"))
    assert view.text.isHidden()
