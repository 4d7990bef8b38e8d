import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.drawing.theme import Theme, load_theme
from explorer.model.relationships import RelationshipId, Status
from explorer.session.gestures import Select
from explorer.session.timeline import Timeline, TimeRow
from explorer.ui.timeline import TimelinePanel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, light: Theme, timeline: Timeline) -> TimelinePanel:
    view = TimelinePanel()
    qtbot.addWidget(view)
    view.set_theme(light)
    view.resize(800, 180)
    view.show_timeline(timeline)
    view.show()
    qtbot.waitExposed(view)
    return view


def many() -> Timeline:
    ids = [RelationshipId("a", str(number), "x") for number in range(50)]
    return Timeline(tuple(TimeRow(id, f"row {id.object}", Status.SOUGHT, False, (), False) for id in ids))


@pytest.fixture
def sent(panel: TimelinePanel) -> list[object]:
    gestures: list[object] = []
    panel.sent.connect(gestures.append)
    return gestures


def test_the_plot_is_made_only_when_it_is_seen() -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from explorer.ui.timeline import TimelinePanel; from explorer.session.timeline import Timeline\n"
        "panel = TimelinePanel(); panel.show_timeline(Timeline()); assert panel.plot is None\n"
        "assert 'pyqtgraph' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_rows_are_listed_with_what_dates_them(panel: TimelinePanel, timeline: Timeline) -> None:
    model = panel.list.model()
    assert model.rowCount() == len(timeline.rows)
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said[1] == "Foxconn – launch of – Microbus, planned, inferred, by 2027"
    assert said[4] == "Jun Seki – role at – Nissan, ended, undated"


def test_a_click_on_a_name_or_on_a_bar_selects(
    qtbot: QtBot, panel: TimelinePanel, sent: list[object], timeline: Timeline
) -> None:
    area = panel.list.visualRect(panel.list.model().index(2, 0))
    qtbot.mouseClick(panel.list.viewport(), LEFT, pos=area.center())
    qtbot.mouseClick(panel.list.viewport(), LEFT, pos=panel.list.visualRect(panel.list.model().index(3, 1)).center())
    plot = panel.plot
    assert plot is not None
    y = panel.list.visualRect(panel.list.model().index(1, 0)).center().y() + panel.list.horizontalHeader().height()
    qtbot.mouseClick(plot.viewport(), LEFT, pos=QPoint(plot.width() // 2, y))
    assert sent == [Select((timeline.rows[number].id,)) for number in (2, 3, 1)]


def test_keys_select_too(qtbot: QtBot, panel: TimelinePanel, sent: list[object], timeline: Timeline) -> None:
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert sent == [Select((timeline.rows[1].id,))]
    assert panel.list.selectedIndexes() == []


def test_bars_stand_beside_their_names_also_when_scrolled(panel: TimelinePanel, qtbot: QtBot) -> None:
    panel.show_timeline(many())
    plot = panel.plot
    assert plot is not None
    qtbot.waitUntil(lambda: panel.list.verticalScrollBar().maximum() > 137)
    for scrolled in (0, 137):
        panel.list.verticalScrollBar().setValue(scrolled)
        for number in (8, 9):
            area = panel.list.visualRect(panel.list.model().index(number, 0))
            y = area.center().y() + panel.list.horizontalHeader().height()
            assert plot.row_at(y) == number


def test_the_wheel_over_the_bars_scrolls_the_rows(qtbot: QtBot, panel: TimelinePanel) -> None:
    panel.show_timeline(many())
    qtbot.waitUntil(lambda: panel.list.verticalScrollBar().maximum() > 0)
    plot = panel.plot
    assert plot is not None
    at = QPointF(100, 60)
    turn = QWheelEvent(at, plot.viewport().mapToGlobal(at), QPoint(), QPoint(0, -120), LEFT & ~LEFT,
                       Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(plot.viewport(), turn)
    assert panel.list.verticalScrollBar().value() > 0


def test_a_row_newly_chosen_comes_into_view(qtbot: QtBot, panel: TimelinePanel) -> None:
    rows = many().rows
    panel.show_timeline(Timeline(rows))
    panel.show_timeline(Timeline((*rows[:40], replace(rows[40], chosen=True), *rows[41:])))
    area = panel.list.visualRect(panel.list.model().index(40, 0))
    assert panel.list.viewport().rect().contains(area.center())


def test_years_that_were_moved_to_stay(panel: TimelinePanel, timeline: Timeline) -> None:
    plot = panel.plot
    assert plot is not None
    view = plot.view
    view.setXRange(700_000, 701_000, padding=0)
    panel.show_timeline(Timeline(timeline.rows))
    assert view.viewRange()[0] == [700_000, 701_000]


def test_an_empty_timeline_is_calm(panel: TimelinePanel) -> None:
    panel.show_timeline(Timeline())
    assert panel.list.model().rowCount() == 0
    assert not panel.grab().isNull()


def test_it_takes_every_theme(panel: TimelinePanel) -> None:
    looks = set()
    for name in ("light", "dark", "contrast"):
        panel.set_theme(load_theme(name))
        looks.add(bytes(panel.grab().toImage().constBits()))
    assert len(looks) == 3
