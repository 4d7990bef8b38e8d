from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from explorer.model.entities import EntityType
from explorer.model.relationships import RelationshipId, Status
from explorer.session.outline import EntityRow, Outline, Tie, TypeRow
from explorer.ui.outline_model import OutlineModel

PARTNERSHIP = RelationshipId("foxconn", "nissan", "partnership")


def test_it_is_a_tree_of_types_entities_and_ties(qtbot: QtBot, outline: Outline) -> None:
    model = OutlineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.show_outline(outline)
    assert tester is not None
    types = [model.index(row, 0) for row in range(model.rowCount())]
    assert [model.data(index) for index in types] == ["Organisations", "People", "Agreements", "Groups"]
    foxconn = model.index(0, 0, types[0])
    assert model.data(foxconn) == "Foxconn"
    tie = model.index(1, 0, foxconn)
    assert isinstance(model.item(tie), Tie)
    assert model.data(tie) == "partnership – Nissan"
    assert model.rowCount(tie) == 0
    assert model.parent(tie) == foxconn
    assert model.parent(foxconn) == types[0]
    assert not model.parent(types[0]).isValid()


def test_the_last_of_many_finds_its_way_up(qtbot: QtBot) -> None:
    tie = Tie(PARTNERSHIP, "partnership", Status.SOUGHT, False)
    rows = tuple(EntityRow(str(number), str(number), (tie,), True) for number in range(10_000))
    types = tuple(TypeRow(kind, kind.value, True, rows) for kind in EntityType)
    model = OutlineModel()
    model.show_outline(Outline((), types))
    last = model.index(len(types) - 1, 0)
    entity = model.index(9_999, 0, last)
    line = model.index(0, 0, entity)
    assert model.parent(line) == entity
    assert model.parent(entity) == last
    assert model.item(line) is tie


def test_a_relationship_stands_below_each_of_its_ends(qtbot: QtBot, outline: Outline) -> None:
    model = OutlineModel()
    model.show_outline(outline)
    assert [model.data(index) for index in model.places("nissan")] == ["Nissan"]
    assert [model.data(index.parent()) for index in model.places(PARTNERSHIP)] == ["Foxconn", "Nissan"]
    assert model.places("nobody") == ()


def test_looks_change_without_rows_coming_or_going(qtbot: QtBot, outline: Outline) -> None:
    model = OutlineModel()
    model.show_outline(outline)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    types = tuple(replace(row, shown=not row.shown) for row in outline.types)
    assert not model.show_outline(replace(outline, types=types))
    assert not model.show_outline(replace(outline, types=types))
    assert resets == []
    assert model.data(model.index(0, 0), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert model.show_outline(replace(outline, types=types[1:]))
    assert resets == [True]


def test_it_says_its_rows_aloud(qtbot: QtBot, outline: Outline) -> None:
    model = OutlineModel()
    model.show_outline(outline)
    said = Qt.ItemDataRole.AccessibleTextRole
    types = model.index(0, 0)
    assert model.data(types, said) == "Organisations, 4"
    assert model.data(model.index(1, 0, types), said) == "Honda, hidden by a filter"
    assert model.data(model.index(1, 0, model.index(0, 0, types)), said) == "partnership – Nissan, sought, inferred"
    assert not model.is_shown(model.index(0, 0, model.index(1, 0, types)))
    assert model.data(QModelIndex()) is None


TIES = tuple(
    Tie(RelationshipId("foxconn", f"firm {number}", "supply"), f"supply – {number}", Status.ACTIVE, False)
    for number in range(6)
)


@given(st.lists(st.lists(st.lists(st.sampled_from(TIES), unique=True), min_size=2, max_size=2), min_size=2, max_size=4))
def test_ties_come_and_go_one_by_one(shapes: list[list[list[Tie]]]) -> None:
    model = OutlineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester is not None
    resets: list[bool] = []
    kept: QPersistentModelIndex | None = None
    for shape in shapes:
        rows = tuple(EntityRow(str(place), "x", tuple(ties), True) for place, ties in enumerate(shape))
        model.show_outline(Outline((), (TypeRow(EntityType.ORGANISATION, "Organisations", True, rows),)))
        above = model.index(0, 0)
        entities = [model.index(row, 0, above) for row in range(model.rowCount(above))]
        assert [
            [model.item(model.index(row, 0, each)) for row in range(model.rowCount(each))] for each in entities
        ] == shape
        if kept is not None and kept.isValid() and TIES[0] in shape[0]:
            assert model.item(kept) is TIES[0]
        if TIES[0] in shape[0]:
            kept = QPersistentModelIndex(model.index(shape[0].index(TIES[0]), 0, entities[0]))
        model.modelReset.connect(lambda: resets.append(True))
    assert resets == []
