"""Dated rows of the timeline → bars on an axis of years.

Imports pyqtgraph, which takes its time: only `timeline` imports this, when it is first seen.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pyqtgraph
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QLinearGradient, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from explorer.drawing.theme import Theme
from explorer.session.timeline import Span, Timeline, TimeRow
from explorer.ui.bar_ink import paint_bar
from explorer.ui.lettering import small, strong
from explorer.ui.shades import colour, shade
from explorer.ui.stroke_sample import line_colour

_BAR = 11.0


class YearAxis(pyqtgraph.AxisItem):  # type: ignore[misc]
    """Years, and months where there is room for them: nothing finer than sources print."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N802
        first, last = _day(low).year, _day(high).year
        years = max(1, last - first + 1)
        step = next((step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500) if years / step * 64 <= max(size, 64)), 1000)
        start = first - first % step
        ticks = [
            (365.25 * step, [_place(date(year, 1, 1)) for year in range(start, last + 2, step) if 0 < year < 9999])
        ]
        if step == 1 and size / years > 400:
            months = [_place(date(year, month, 1)) for year in range(first, last + 1) for month in range(2, 13)]
            ticks.append((30.4, months))
        return ticks

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: N802
        return [f"{_day(value):%b}" if spacing < 300 else str(_day(value).year) for value in values]


class Bars(pyqtgraph.GraphicsObject):  # type: ignore[misc]
    """All bars as one item: solid between bounds, fading out to an open side."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[TimeRow, ...] = ()
        self._theme: Theme | None = None
        self._font = QFont()

    def set_font(self, font: QFont) -> None:
        """Print dates in this font."""
        self._font = font
        self.update()

    def show_rows(self, rows: tuple[TimeRow, ...], theme: Theme | None) -> None:
        """Paint these."""
        self.prepareGeometryChange()
        self._rows, self._theme = rows, theme
        self.update()

    def boundingRect(self) -> QRectF:
        view = self.getViewBox()
        return QRectF(view.viewRect()) if view is not None else QRectF()

    def viewRangeChanged(self) -> None:
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, *_: object) -> None:
        if self._theme is None:
            return
        # Bars have round ends and texts of one size however far one zooms: they are painted in pixels.
        to_pixels = painter.worldTransform()
        view = to_pixels.mapRect(self.boundingRect())
        painter.save()
        painter.resetTransform()
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

        def across(day: date) -> float:
            return to_pixels.map(QPointF(_place(day), 0.0)).x()

        for number, row in enumerate(self._rows):
            middle = to_pixels.map(QPointF(0.0, number + 0.5)).y()
            if view.top() - 20 < middle < view.bottom() + 20:
                if row.chosen:
                    top, bottom = (to_pixels.map(QPointF(0.0, number + side)).y() for side in (0, 1))
                    painter.fillRect(_band(top, bottom, view), colour(self._theme.selected))
                for span in row.spans:
                    _paint_span(painter, span, row, middle, view, across, self._theme)
        painter.restore()


class TimelinePlot(pyqtgraph.GraphicsView):  # type: ignore[misc]
    """The bars beside a list of rows: it has the list's row height, and scrolls with it.

    Built from pyqtgraph's parts: its PlotWidget brings seven menus of its own, never shown and never freed.
    """

    clicked_row = Signal(int)
    wheeled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = Bars()
        self._rows: tuple[TimeRow, ...] = ()
        self._theme: Theme | None = None
        self._moved = False
        self._axis = YearAxis(orientation="top")
        self.view = pyqtgraph.ViewBox(enableMenu=False, invertY=True)
        self.view.setMouseEnabled(x=True, y=False)
        self.view.disableAutoRange()
        self.view.setDefaultPadding(0)
        self.view.setLimits(xMin=_place(date(2, 1, 1)), xMax=_place(date(9998, 1, 1)), minXRange=120)
        self.view.addItem(self._bars)
        self.view.sigRangeChangedManually.connect(self._was_moved)
        self._axis.linkToView(self.view)
        self._axis.setZValue(-1)  # Its lines run behind the row that is chosen, not through it.
        frame = pyqtgraph.GraphicsLayout()
        frame.layout.setContentsMargins(0, 0, 0, 0)
        frame.layout.setSpacing(0)
        frame.addItem(self._axis, 0, 0)
        frame.addItem(self.view, 1, 0)
        self._frame = frame
        self.setCentralItem(frame)
        self.scene().sigMouseClicked.connect(self._clicked)
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # The list beside it answers the keyboard.

    def set_theme(self, theme: Theme, heading: int) -> None:
        """Paint in these colours, with a heading as high as the list's."""
        self._theme = theme
        self.setBackground(colour(theme.panel))
        self._axis.setHeight(heading)
        self._axis.setTextPen(colour(theme.muted))
        self._axis.setPen(QPen(Qt.PenStyle.NoPen))
        self._axis.setTickPen(QPen(shade(theme.border, theme.panel, 0.9), 1))
        self._axis.setStyle(tickFont=small(self.font()), tickLength=0, tickTextOffset=4)
        self._axis.setGrid(130)
        self._bars.set_font(strong(small(self.font())))
        self._bars.show_rows(self._rows, theme)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show these rows; the years that are looked at stay, unless others are dated now."""
        before = _days(self._rows)
        self._rows = timeline.rows
        self._bars.show_rows(self._rows, self._theme)
        if before is None or _days(self._rows) != before:
            self._moved = False
            self._fit()

    def show_rows_from(self, first: float, count: float) -> None:
        """Show as many rows as the list beside it, from the same one on."""
        self.view.setYRange(first, first + max(count, 0.1), padding=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "view") and not self._moved:  # pyqtgraph resizes itself before it is made.
            self._fit()

    def _fit(self) -> None:
        """Show all that is dated, with room for the dates as printed; an open side gets some years."""
        days = _days(self._rows)
        if days is None:
            this = date.today()  # noqa: DTZ011 - only where an empty axis stands
            days = (this.replace(month=1, day=1), this.replace(month=12, day=31))
        first, last = _place(days[0]), _place(days[1])
        if last - first < 2 * 365:
            first = last - 2 * 365 if any(span.earliest is None for row in self._rows for span in row.spans) else first
        metrics = QFontMetrics(strong(small(self.font())))
        texts = [_printed(span, row) for row in self._rows for span in row.spans if span.earliest or span.latest]
        room = max((metrics.horizontalAdvance(text) for text in texts), default=0) + 20
        width = max(self.width(), 2 * room + 80)
        is_open = any(span.latest is None and span.earliest for row in self._rows for span in row.spans)
        left = room if is_open else 28
        scale = max(365.0, last - first) / (width - left - room)
        self.view.setXRange(first - left * scale, last + room * scale, padding=0)

    def _was_moved(self) -> None:
        self._moved = True

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            self.wheeled.emit(event)  # The rows scroll, as they do over the list.
            event.accept()

    def row_at(self, y: float) -> int:
        """The row at a height of the widget, or -1."""
        row = int(self.view.mapSceneToView(QPointF(0, y)).y())
        return row if 0 <= row < len(self._rows) else -1

    def _clicked(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            row = self.row_at(event.scenePos().y())
            if row >= 0:
                self.clicked_row.emit(row)


def _paint_span(
    painter: QPainter,
    span: Span,
    row: TimeRow,
    middle: float,
    view: QRectF,
    across: Callable[[date], float],
    theme: Theme,
) -> None:
    """A bar from bound to bound, its bound sides marked, and the date as it is printed."""
    if span.earliest is None and span.latest is None:
        return
    ink = line_colour(row.status, theme, theme.panel, row.inferred)
    left = across(span.earliest) if span.earliest else view.left() + 4
    right = across(span.latest) if span.latest else view.right() - 4
    left, right = max(left, view.left() - 20), min(right, view.right() + 20)
    if right < view.left() or left > view.right():
        return
    right = max(right, left + 3)
    bar = QRectF(left, middle - _BAR / 2, right - left, _BAR)
    ground = colour(theme.selected if row.chosen else theme.panel)
    if span.earliest and span.latest:
        paint_bar(painter, bar, row.status, ink, ground)
    else:
        fade = QLinearGradient(bar.topLeft(), bar.topRight())
        faint = shade(theme.status[row.status], theme.panel, 0.06)
        fade.setColorAt(0, faint if span.earliest is None else ink)
        fade.setColorAt(1, ink if span.earliest is None else faint)
        paint_bar(painter, bar, row.status, fade, ground)
        bound = right if span.earliest is None else left
        painter.setPen(QPen(ink, 2))
        painter.drawLine(QPointF(bound, middle - _BAR / 2 - 3), QPointF(bound, middle + _BAR / 2 + 3))
    painter.setPen(colour(theme.status[row.status]))
    width = painter.fontMetrics().horizontalAdvance(_printed(span, row)) + 2
    # Beside the bound, outside the bar: before it where it opens to the right, else behind it.
    behind = span.latest is not None and (
        bar.right() + 7 + width <= view.right() or bar.left() - 7 - width < view.left()
    )
    x = bar.right() + 7 if behind else bar.left() - 7 - width
    words = QRectF(x, middle - 14, width, 28)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), _printed(span, row))


def _printed(span: Span, row: TimeRow) -> str:
    return f"{span.text} ?" if row.inferred else span.text


def _band(top: float, bottom: float, view: QRectF) -> QRectF:
    return QRectF(view.left(), min(top, bottom), view.width(), abs(bottom - top))


def _days(rows: tuple[TimeRow, ...]) -> tuple[date, date] | None:
    """The first and the last day that any row is dated to; None when none is."""
    days = [day for row in rows for span in row.spans for day in (span.earliest, span.latest) if day]
    return (min(days), max(days)) if days else None


def _place(day: date) -> float:
    return float(day.toordinal())


def _day(place: float) -> date:
    return date.fromordinal(min(max(round(place), 1), date.max.toordinal()))
