"""The timeline panel: relationships on the axis of time, dated no further than sources date them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollBar,
    QTableView,
    QWidget,
)

from explorer.drawing.theme import Theme
from explorer.model.relationships import RelationshipId
from explorer.session.gestures import Select
from explorer.session.timeline import Timeline
from explorer.ui.timeline_list import TimelineDelegate, TimelineHeading, TimelineModel, widths
from explorer.words import tr

if TYPE_CHECKING:
    from explorer.ui.timeline_plot import TimelinePlot

_LEAST, _UNDATED = 260, 180


class TimelinePanel(QWidget):
    """Shows a `Timeline`: a list of rows at the left, their bars at the right.

    The plot is made when the panel is first seen, as pyqtgraph takes long to import.
    """

    sent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline: Timeline | None = None
        self._theme: Theme | None = None
        self._plot: TimelinePlot | None = None
        self._list = _List(self)
        self._list.sent.connect(self.sent)
        self._list.verticalScrollBar().valueChanged.connect(self._follow)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._list)
        self._row.addStretch(0)
        # The rows scroll at the panel's edge: a bar between names and bars would part what belongs together.
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._row.addWidget(self._bar)
        inner = self._list.verticalScrollBar()
        inner.rangeChanged.connect(self._fit_bar)
        inner.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(inner.setValue)
        self._bar.hide()
        self.setFocusProxy(self._list)
        self.setMinimumHeight(80)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self._list.set_theme(theme)
        if self._plot is not None:
            self._plot.set_theme(theme, self._list.heading())

    def show_timeline(self, timeline: Timeline) -> None:
        """Show these rows; nothing is done when they are shown already."""
        if timeline is self._timeline:
            return
        self._timeline = timeline
        self._list.show_timeline(timeline)
        self._share_out()
        if self._plot is not None:
            self._plot.show_timeline(timeline)
            self._follow()

    @property
    def list(self) -> QTableView:
        """The rows by name."""
        return self._list

    @property
    def plot(self) -> TimelinePlot | None:
        """The bars; None until the panel was seen."""
        return self._plot

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._plot is None:
            self._make_plot()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()
        self._follow()

    def _share_out(self) -> None:
        """Give the rows by name the room they need, if that leaves the bars two fifths."""
        self._list.setFixedWidth(min(self._list.wanted_width(), self.width() * 3 // 5))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._theme is not None:
            self.set_theme(self._theme)
            self._share_out()
            self._follow()

    def _make_plot(self) -> None:
        from explorer.ui.timeline_plot import TimelinePlot

        self._plot = TimelinePlot(self)
        self._plot.clicked_row.connect(self._list.send_row)
        self._plot.wheeled.connect(self._pass_wheel)
        self._plot.view.sigResized.connect(self._follow)
        self._row.insertWidget(1, self._plot, 1)
        if self._theme is not None:
            self._plot.set_theme(self._theme, self._list.heading())
        if self._timeline is not None:
            self._plot.show_timeline(self._timeline)
        self._follow()

    def _follow(self, *_: object) -> None:
        """Let the plot show the rows that the list shows, row beside row."""
        if self._plot is None:
            return
        height = self._list.row_height()
        view = self._plot.view.height() or self._list.viewport().height()
        self._plot.show_rows_from(self._list.verticalScrollBar().value() / height, view / height)

    def _fit_bar(self, least: int, most: int) -> None:
        inner = self._list.verticalScrollBar()
        self._bar.setPageStep(inner.pageStep())
        self._bar.setSingleStep(inner.singleStep())
        self._bar.setRange(least, most)
        self._bar.setVisible(most > least)

    def _pass_wheel(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._list.verticalScrollBar(), event)


class _List(QTableView):
    """The rows by name; it marks as chosen what it is told to, never what is clicked."""

    sent = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = TimelineModel(self)
        self._delegate = TimelineDelegate(self)
        self._chosen: list[RelationshipId] = []
        self._timeline = Timeline()
        self._texts: list[str] = []
        self._widths = (0, 0)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(tr("Timeline"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(10)
        header = TimelineHeading(self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self._measure()
        self.clicked.connect(lambda index: self.send_row(index.row()))

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_timeline(self, timeline: Timeline) -> None:
        """Show these rows; one that is newly chosen comes into view."""
        texts = [row.text for row in timeline.rows]
        if texts != self._texts:
            self._texts, self._timeline = texts, timeline
            self._measure()
        self._model.show_timeline(timeline)
        chosen = [number for number, row in enumerate(timeline.rows) if row.chosen]
        ids = [timeline.rows[number].id for number in chosen]
        if ids != self._chosen and chosen:
            self.updateGeometries()  # New rows have no place before; there would be nowhere to scroll.
            self.scrollTo(self._model.index(chosen[0], 0))
        self._chosen = ids

    def wanted_width(self) -> int:
        """How wide it must be to show every row in full."""
        return max(_LEAST, sum(self._widths))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_widths"):
            self._measure()

    def _measure(self) -> None:
        """Take rows and columns from the font and what they have to hold."""
        names, undated = widths(self._timeline, self.font())
        self._widths = (names, min(undated, _UNDATED))
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setFixedHeight(self.heading())
        self.horizontalHeader().resizeSection(1, self._widths[1])

    def heading(self) -> int:
        """How high the heading above the rows is."""
        return self.fontMetrics().height() + 8

    def row_height(self) -> int:
        """How high every row is."""
        return self.verticalHeader().defaultSectionSize()

    def send_row(self, number: int) -> None:
        """Ask for the relationship of a row."""
        row = self._model.row(number)
        if row is not None:
            add = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
            self.sent.emit(Select((row.id,), add=add))

    def selectionCommand(self, index: QModelIndex, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:  # type: ignore[override]  # noqa: N802
        """No click and no key selects here: a gesture is sent, and what comes back is shown."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.send_row(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
