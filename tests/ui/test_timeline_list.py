from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from explorer.model.relationships import RelationshipId, Status
from explorer.session.timeline import Span, Timeline, TimeRow
from explorer.ui.timeline_list import TimelineModel, is_dated, shortened, widths


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


def test_the_kind_outlasts_the_names(qtbot: QtBot) -> None:
    text = "Foxconn – Nissan · negotiation"
    row = TimeRow(RelationshipId("a", "b", "x"), text, Status.ENDED, False, (), False, "negotiation")
    metrics = QFontMetrics(QFont())
    assert shortened(row, metrics, 1000) == text
    for room in (metrics.horizontalAdvance(text) - 4, metrics.horizontalAdvance("Fox… · negotiation")):
        short = shortened(row, metrics, room)
        assert short.endswith("… · negotiation")
        assert metrics.horizontalAdvance(short) <= room


def test_the_columns_hold_the_longest_row(qtbot: QtBot, timeline: Timeline) -> None:
    metrics = QFontMetrics(QFont())
    names, undated = widths(timeline, QFont())
    assert names > max(metrics.horizontalAdvance(row.text) for row in timeline.rows)
    assert undated > 22


def test_what_is_inferred_is_said_to_be_so(qtbot: QtBot) -> None:
    model = TimelineModel()
    for inferred in (False, True):
        row = TimeRow(RelationshipId("a", "b", "x"), "Foxconn – Nissan", Status.ACTIVE, inferred, (), False)
        model.show_timeline(Timeline((row,)))
        index = model.index(0, 0)
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            assert ("active, inferred" in str(index.data(role))) is inferred
