from datetime import date

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme
from explorer.model.relationships import RelationshipId, Status
from explorer.session.timeline import Span, Timeline, TimeRow
from explorer.ui.timeline_plot import TimelinePlot, YearAxis


def row(span: Span) -> TimeRow:
    return TimeRow(RelationshipId("a", "b", "x"), "row", Status.ACTIVE, False, (span,), False)


def line_of(qtbot: QtBot, theme: Theme, span: Span) -> list[QColor]:
    """The colours along the middle of the one row that has this date."""
    plot = TimelinePlot()
    qtbot.addWidget(plot)
    plot.resize(600, 80)
    plot.set_theme(theme, 20)
    plot.show_timeline(Timeline((row(span),)))
    plot.show()
    qtbot.waitExposed(plot)
    plot.show_rows_from(0, 2)
    image: QImage = plot.grab().toImage()
    y = round(plot.view.mapViewToScene(QPointF(plot.view.viewRect().center().x(), 0.5)).y())
    return [image.pixelColor(x, y) for x in range(image.width())]


def strength(colour: QColor, theme: Theme) -> int:
    ground = QColor(theme.panel)
    return abs(colour.red() - ground.red()) + abs(colour.green() - ground.green()) + abs(colour.blue() - ground.blue())


def test_an_open_beginning_fades_and_the_bound_is_marked(qtbot: QtBot, light: Theme) -> None:
    line = line_of(qtbot, light, Span("by 2027", None, date(2027, 12, 31)))
    ink = QColor(light.status[Status.ACTIVE])
    bound = min(x for x, colour in enumerate(line) if colour == ink)
    assert strength(line[20], light) < strength(line[bound // 2], light) < strength(line[bound - 4], light)


def test_an_open_end_fades_the_other_way(qtbot: QtBot, light: Theme) -> None:
    line = line_of(qtbot, light, Span("since 2025", date(2025, 1, 1), None))
    assert strength(line[-40], light) < strength(line[len(line) // 2], light)


def test_a_closed_span_is_solid(qtbot: QtBot, light: Theme) -> None:
    line = line_of(qtbot, light, Span("2026", date(2026, 1, 1), date(2026, 12, 31)))
    ink = QColor(light.status[Status.ACTIVE])
    solid = [x for x, colour in enumerate(line) if colour == ink]
    assert len(solid) > 100


def test_what_cannot_be_placed_is_not_placed(qtbot: QtBot, light: Theme) -> None:
    line = line_of(qtbot, light, Span("Now", None, None))
    assert QColor(light.status[Status.ACTIVE]) not in line


def test_the_axis_says_years_and_months_only_with_room(qtbot: QtBot) -> None:
    axis = YearAxis(orientation="top")
    few = axis.tickValues(date(2024, 6, 1).toordinal(), date(2028, 6, 1).toordinal(), 500)
    assert axis.tickStrings(few[0][1], 1, few[0][0])[:2] == ["2024", "2025"]
    assert len(few) == 1
    close = axis.tickValues(date(2024, 2, 1).toordinal(), date(2024, 12, 1).toordinal(), 800)
    assert len(close) == 2
    ages = axis.tickValues(date(1000, 1, 1).toordinal(), date(2020, 1, 1).toordinal(), 300)
    assert len(ages[0][1]) < 10
