"""The rows of the timeline by name, and what of them nobody dated."""

from __future__ import annotations

import heapq

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from explorer.drawing.theme import Theme
from explorer.session.timeline import Timeline, TimeRow
from explorer.session.wording import status_words
from explorer.ui.bar_ink import paint_bar
from explorer.ui.lettering import small
from explorer.ui.shades import colour, shade
from explorer.ui.stroke_sample import line_colour
from explorer.ui.tips import plain_tip
from explorer.words import tr

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEFT, _RIGHT, _PILL, _GAP = 14, 10, 22, 6
_BASE = 4  # The years beside the heading stand that much above its edge.
_MEASURED = 24  # So many of the longest rows are measured: one of them is the widest, or nearly so.


class TimelineModel(QAbstractTableModel):
    """A row for each relationship: its name, and the column of what is undated."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TimeRow, ...] = ()

    def show_timeline(self, timeline: Timeline) -> None:
        """Show these rows."""
        same = [row.id for row in timeline.rows] == [row.id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = timeline.rows
        if not same:
            self.endResetModel()
        elif self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 1))

    def row(self, number: int) -> TimeRow | None:
        """The row of that number, from 0."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return ("", tr("undated"))[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{row.text} · {status_words(row.status, row.inferred)}")
        dates = ", ".join(span.text for span in row.spans) or tr("undated")
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text if index.column() == 0 else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.text}, {status_words(row.status, row.inferred)}, {dates}"
        return None


class TimelineHeading(QHeaderView):
    """The words above the columns, as small and quiet as the years beside them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self._small = small(parent.font())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        palette = self.palette()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Window))
        painter.setFont(self._small)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        text = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        painter.drawText(rect.adjusted(6, 0, 0, -_BASE), int(Qt.AlignmentFlag.AlignBottom), text)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(self.viewport().rect(), self.palette().color(QPalette.ColorRole.Window))
        super().paintEvent(event)


def widths(timeline: Timeline, font: QFont) -> tuple[int, int]:
    """How wide the names and the column of what is undated must be to show every row in full."""
    names = heapq.nlargest(_MEASURED, (row.text for row in timeline.rows), key=len)
    undated = heapq.nlargest(_MEASURED, (_printed(row) for row in timeline.rows if not is_dated(row)), key=len)
    metrics, little = QFontMetrics(font), QFontMetrics(small(font))
    widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
    printed = max((little.horizontalAdvance(text) for text in (*undated, tr("undated"))), default=0)
    return widest + _LEFT + _RIGHT, printed + 2 * _GAP + _PILL + _RIGHT


def _printed(row: TimeRow) -> str:
    """What sources print instead of a date that could be placed."""
    return ", ".join(f"“{span.text}”" for span in row.spans)


def is_dated(row: TimeRow) -> bool:
    """Whether any of its dates can be placed."""
    return any(span.earliest or span.latest for span in row.spans)


class TimelineDelegate(QStyledItemDelegate):
    """Paints a name, or the mark of what is undated with what is printed instead of a date."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, option.fontMetrics.height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if self._theme is None or not isinstance(model, TimelineModel) or (row := model.row(index.row())) is None:
            return
        theme = self._theme
        area: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.chosen:
            painter.fillRect(area, colour(theme.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, colour(theme.hover))
        if index.column() == 0:
            self._paint_name(painter, row, area, bool(state & QStyle.StateFlag.State_HasFocus))
        else:
            self._paint_undated(painter, row, area)
        painter.restore()

    def _paint_name(self, painter: QPainter, row: TimeRow, area: QRect, focused: bool) -> None:
        assert self._theme is not None
        if focused:
            painter.setPen(QPen(colour(self._theme.focus), 1.5))
            painter.drawRoundedRect(QRectF(area).adjusted(5, 1, -2, -1), 5, 5)
        painter.setPen(colour(self._theme.text))
        text = shortened(row, QFontMetrics(painter.font()), area.width() - _LEFT - _RIGHT)
        painter.drawText(area.adjusted(_LEFT, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_undated(self, painter: QPainter, row: TimeRow, area: QRect) -> None:
        """A short mark, as long for one as for all: nobody said how long it lasted."""
        assert self._theme is not None
        theme = self._theme
        ground = theme.selected if row.chosen else theme.panel
        if not row.chosen:
            painter.setPen(QPen(shade(theme.border, theme.panel, 0.9), 1))
            painter.drawLine(area.topRight(), area.bottomRight())
        if is_dated(row):
            return
        ink = line_colour(row.status, theme, ground, row.inferred)
        pill = QRectF(area.left() + _GAP, area.top(), _PILL, area.height())
        paint_bar(painter, pill, row.status, ink, colour(ground), ink)
        words = QRectF(area).adjusted(2 * _GAP + _PILL, 0, -_RIGHT / 2, 0)
        painter.setFont(small(painter.font()))
        painter.setPen(colour(theme.muted))
        text = painter.fontMetrics().elidedText(_printed(row), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), text)


def shortened(row: TimeRow, metrics: QFontMetrics, room: int) -> str:
    """The row's text; where there is no room for it, its names give way first: rows of a pair differ by their kind."""
    names, kind = row.text.removesuffix(row.kind), row.kind
    if not kind or metrics.horizontalAdvance(row.text) <= room:
        return metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, room)
    end = metrics.elidedText(f" · {kind}", Qt.TextElideMode.ElideRight, max(room * 4 // 5, 1))
    names = names.removesuffix(" · ")
    return metrics.elidedText(names, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(end)) + end
