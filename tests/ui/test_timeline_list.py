from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from explorer.model.relationships import RelationshipId, Status
from explorer.session.timeline import Span, Timeline, TimeRow
from explorer.ui.timeline_list import TimelineModel, is_dated


def test_a_bound_on_either_side_is_a_date() -> None:
    def row(*spans: Span) -> TimeRow:
        return TimeRow(RelationshipId("a", "b", "x"), "row", Status.ACTIVE, False, spans, False)

    assert is_dated(row(Span("by 2027", None, date(2027, 12, 31))))
    assert is_dated(row(Span("Now", None, None), Span("since 1999", date(1999, 1, 1), None)))
    assert not is_dated(row(Span("Now", None, None)))
    assert not is_dated(row())


def test_the_same_rows_are_not_made_anew(qtbot: QtBot, timeline: Timeline) -> None:
    model = TimelineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show_timeline(timeline)
    model.show_timeline(Timeline(timeline.rows))
    assert resets == [True]
    assert tester is not None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "undated"
    assert model.row(99) is None
