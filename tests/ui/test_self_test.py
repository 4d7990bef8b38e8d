import pytest
from PySide6.QtWidgets import QApplication

from explorer.drawing.theme import load_theme
from explorer.model.entities import EntityType
from explorer.session.gestures import ToggleType
from explorer.ui.canvas import Canvas
from explorer.ui.self_test import click_a_line, find_a_sentence, paint_much
from tests.hand import NEGOTIATION, opened


def test_it_clicks_a_line_as_a_hand_would(qtbot):
    with opened() as application:
        canvas = application.window.canvas
        point = click_a_line(canvas, NEGOTIATION)
        assert application.store.state.desk.selection == (NEGOTIATION,)
        assert canvas.ids(canvas.marks_under(point)) == (NEGOTIATION,)


def test_it_says_when_there_is_no_line_to_click(qtbot):
    with opened() as application:
        for type in EntityType:
            application.send(ToggleType(type))
        with pytest.raises(LookupError, match="no line"):
            click_a_line(application.window.canvas)


def test_a_map_without_a_project_has_none_either(qtbot):
    canvas = Canvas(load_theme("light"))
    qtbot.addWidget(canvas)
    with pytest.raises(LookupError):
        click_a_line(canvas)


def test_many_painter_calls_are_survived(qapp):
    assert paint_much() == 100_000
    assert QApplication.instance() is qapp


def test_it_finds_the_sentence_of_the_line_it_clicked(qtbot):
    with opened() as application:
        found = find_a_sentence(application.window, application.store)
        assert found["passed"]
        assert found["sentences"]
        assert found["window"] == [1440, 900]
