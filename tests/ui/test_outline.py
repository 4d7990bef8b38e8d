from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme, load_theme
from explorer.model.entities import EntityType
from explorer.model.relationships import RelationshipId, Status
from explorer.session.gestures import Neighbourhood, Select, ShowAll, ToggleStatus, ToggleType
from explorer.session.outline import EntityRow, Outline, TypeRow
from explorer.ui.outline import OutlinePanel

NEGOTIATION = RelationshipId("foxconn", "nissan", "negotiation")
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, light: Theme, outline: Outline) -> OutlinePanel:
    view = OutlinePanel()
    qtbot.addWidget(view)
    view.set_theme(light)
    view.resize(240, 760)
    view.show()
    view.show_outline(outline)
    return view


@pytest.fixture
def sent(panel: OutlinePanel) -> list[object]:
    gestures: list[object] = []
    panel.sent.connect(gestures.append)
    return gestures


def row(panel: OutlinePanel, *path: int) -> QModelIndex:
    index = QModelIndex()
    for step in path:
        index = panel.tree.model().index(step, 0, index)
    return index


def middle(panel: OutlinePanel, *path: int) -> QPoint:
    return panel.tree.visualRect(row(panel, *path)).center()


def test_statuses_are_shown_in_their_order(panel: OutlinePanel, outline: Outline) -> None:
    assert [view.accessibleName().split(",")[0] for view in panel.rows()] == [line.name for line in outline.statuses]
    assert [view.isChecked() for view in panel.rows()] == [line.shown for line in outline.statuses]


def test_a_click_on_a_status_asks_to_hide_it(qtbot: QtBot, panel: OutlinePanel, sent: list[object]) -> None:
    qtbot.mouseClick(panel.rows()[4], LEFT)
    qtbot.mouseClick(panel.rows()[4], LEFT, Qt.KeyboardModifier.AltModifier)
    assert sent == [ToggleStatus(Status.SOUGHT), ToggleStatus(Status.SOUGHT, only=True)]


def test_show_all_is_there_only_while_something_is_hidden(
    qtbot: QtBot, panel: OutlinePanel, sent: list[object], outline: Outline
) -> None:
    assert panel.show_all.isVisible()
    qtbot.mouseClick(panel.show_all, LEFT)
    assert sent == [ShowAll()]
    at = panel.rows()[0].y()
    panel.show_outline(replace(outline, filtered=False))
    assert not panel.show_all.isVisible()
    assert panel.rows()[0].y() == at


def test_a_click_selects_an_entity_and_ctrl_adds(qtbot: QtBot, panel: OutlinePanel, sent: list[object]) -> None:
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=middle(panel, 0, 3))
    qtbot.mouseClick(panel.tree.viewport(), LEFT, CTRL, pos=middle(panel, 0, 2))
    assert sent == [Select(("nissan",)), Select(("mitsubishi",), add=True)]


def test_a_click_marks_nothing_by_itself(qtbot: QtBot, panel: OutlinePanel, outline: Outline) -> None:
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=middle(panel, 0, 3))
    qtbot.keyClick(panel.tree, Qt.Key.Key_Down)
    assert panel.tree.selectedIndexes() == []
    panel.show_outline(outline, ("nissan",))
    assert panel.tree.selectedIndexes() == [row(panel, 0, 3)]


def test_the_selection_from_outside_is_shown_without_an_echo(
    panel: OutlinePanel, sent: list[object], outline: Outline
) -> None:
    panel.show_outline(outline, ("nissan", "jun seki"))
    assert set(panel.tree.selectedIndexes()) == {row(panel, 0, 3), row(panel, 1, 0)}
    panel.tree.setExpanded(row(panel, 0, 0), True)
    panel.show_outline(outline, (NEGOTIATION,))
    assert panel.tree.selectedIndexes() == [row(panel, 0, 0, 0)]
    panel.show_outline(outline, ())
    assert panel.tree.selectedIndexes() == []
    assert sent == []


def test_a_folded_entity_that_holds_the_selection_is_marked_and_stays_folded(
    qtbot: QtBot, panel: OutlinePanel, outline: Outline
) -> None:
    foxconn = panel.tree.visualRect(row(panel, 0, 0))
    before = panel.tree.grab(foxconn).toImage()
    panel.show_outline(outline, (NEGOTIATION,))
    assert not panel.tree.isExpanded(row(panel, 0, 0))
    assert panel.tree.grab(foxconn).toImage() != before
    panel.tree.setCurrentIndex(row(panel, 0, 0))
    qtbot.keyClick(panel.tree, Qt.Key.Key_Right)
    assert panel.tree.selectedIndexes() == [row(panel, 0, 0, 0)]


def test_it_scrolls_to_what_is_selected(qtbot: QtBot, light: Theme) -> None:
    rows = tuple(EntityRow(str(number), f"Entity {number}", (), True) for number in range(10_000))
    panel = OutlinePanel()
    qtbot.addWidget(panel)
    panel.set_theme(light)
    panel.resize(240, 500)
    panel.show()
    outline = Outline((), (TypeRow(EntityType.ORGANISATION, "Organisations", True, rows),))
    panel.show_outline(outline, ("9876",))
    spot = panel.tree.visualRect(row(panel, 0, 9876))
    assert panel.tree.viewport().rect().contains(spot.center())


def test_a_double_click_asks_for_the_neighbourhood(qtbot: QtBot, panel: OutlinePanel, sent: list[object]) -> None:
    at = middle(panel, 0, 3)
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=at)
    qtbot.mouseDClick(panel.tree.viewport(), LEFT, pos=at)
    assert sent == [Select(("nissan",)), Neighbourhood("nissan")]


def test_a_relationship_below_its_entity_can_be_selected(qtbot: QtBot, panel: OutlinePanel, sent: list[object]) -> None:
    arrow = panel.tree.visualRect(row(panel, 0, 0)).topLeft() + QPoint(30, 10)
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=arrow)
    assert sent == []
    assert panel.tree.isExpanded(row(panel, 0, 0))
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=middle(panel, 0, 0, 0))
    assert sent == [Select((NEGOTIATION,))]


def test_the_box_of_a_type_asks_and_its_name_folds(qtbot: QtBot, panel: OutlinePanel, sent: list[object]) -> None:
    area = panel.tree.visualRect(row(panel, 1))
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=QPoint(20, area.center().y()))
    assert sent == [ToggleType(EntityType.PERSON)]
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=area.center())
    assert not panel.tree.isExpanded(row(panel, 1))
    assert len(sent) == 1


def test_everything_can_be_reached_by_keys(qtbot: QtBot, panel: OutlinePanel, sent: list[object]) -> None:
    tree = panel.tree
    tree.setFocus()
    tree.setCurrentIndex(row(panel, 0))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(tree, key)
    qtbot.keyClick(tree, Qt.Key.Key_Left)
    qtbot.keyClick(tree, Qt.Key.Key_Return, CTRL)
    assert sent == [ToggleType(EntityType.ORGANISATION), Select((NEGOTIATION,)), Select(("foxconn",), add=True)]


def test_a_type_is_hidden_by_its_menu(panel: OutlinePanel, outline: Outline, sent: list[object]) -> None:
    for action in panel.tree.menu(outline.types[1]).actions():
        action.trigger()
    assert sent == [ToggleType(EntityType.PERSON)]


def test_entities_and_relationships_have_the_menu_they_have_on_the_map(panel: OutlinePanel) -> None:
    asked: list[object] = []
    panel.menu_asked.connect(lambda id, at: asked.append(id))
    tree = panel.tree
    tree.setExpanded(row(panel, 0, 0), True)
    for path in ((0, 3), (0, 0, 0)):
        at = tree.visualRect(row(panel, *path)).center()
        for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
            tree.setCurrentIndex(row(panel, *path))
            QApplication.sendEvent(tree.viewport(), QContextMenuEvent(reason, at, tree.viewport().mapToGlobal(at)))
    assert asked == ["nissan", "nissan", NEGOTIATION, NEGOTIATION]


def test_what_was_unfolded_or_folded_stays_so(qtbot: QtBot, panel: OutlinePanel, outline: Outline) -> None:
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=middle(panel, 1))
    panel.tree.setExpanded(row(panel, 0, 0), True)
    types = tuple(replace(kind, entities=kind.entities[:2]) for kind in outline.types)
    panel.show_outline(replace(outline, types=types))
    assert panel.tree.isExpanded(row(panel, 0, 0))
    assert panel.tree.isExpanded(row(panel, 0))
    assert not panel.tree.isExpanded(row(panel, 1))


def test_what_a_filter_hides_is_greyed(panel: OutlinePanel, outline: Outline) -> None:
    before = panel.tree.grab(panel.tree.visualRect(row(panel, 0, 1))).toImage()
    entities = tuple(replace(entity, shown=True) for entity in outline.types[0].entities)
    types = (replace(outline.types[0], entities=entities), *outline.types[1:])
    panel.show_outline(replace(outline, types=types))
    assert panel.tree.grab(panel.tree.visualRect(row(panel, 0, 1))).toImage() != before


def test_it_takes_every_theme(panel: OutlinePanel) -> None:
    looks = set()
    for name in ("light", "dark", "contrast"):
        panel.set_theme(load_theme(name))
        looks.add(bytes(panel.grab().toImage().constBits()))
    assert len(looks) == 3
