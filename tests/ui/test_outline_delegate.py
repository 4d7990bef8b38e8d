from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from explorer.session.outline import Outline
from explorer.ui.outline_delegate import OutlineDelegate, arrow_area, box_area, depth


def test_deeper_rows_stand_further_in(outline: Outline) -> None:
    kind = outline.types[0]
    entity = kind.entities[0]
    assert [depth(item) for item in (kind, entity, entity.ties[0], None)] == [0, 1, 2, 0]
    row = QRect(0, 40, 200, 24)
    assert arrow_area(row, entity).left() < arrow_area(row, entity.ties[0]).left()


def test_the_box_of_a_type_is_at_the_beginning_of_its_row(outline: Outline) -> None:
    row = QRect(0, 40, 200, 24)
    assert row.contains(box_area(row))
    assert box_area(row).center().x() < arrow_area(row, outline.types[0]).left()
    assert not box_area(row).intersects(arrow_area(row, outline.types[0]))


def test_it_says_which_rows_look_different(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    delegate = OutlineDelegate(parent)
    assert delegate.set_holders(frozenset({"a", "b"})) == {"a", "b"}
    assert delegate.set_holders(frozenset({"b", "c"})) == {"a", "c"}
