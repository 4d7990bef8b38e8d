"""The rows of the timeline by name, and what of them nobody dated."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from explorer.drawing.theme import Theme
from explorer.session.timeline import Timeline, TimeRow
from explorer.session.wording import status_name
from explorer.ui.lettering import small
from explorer.ui.shades import colour, shade
from explorer.ui.stroke_sample import line_colour
from explorer.ui.tips import plain_tip
from explorer.words import tr

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


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
            return plain_tip(f"{row.text} · {status_name(row.status)}")
        dates = ", ".join(span.text for span in row.spans) or tr("undated")
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text if index.column() == 0 else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            inferred = f", {tr('inferred')}" if row.inferred else ""
            return f"{row.text}, {status_name(row.status)}{inferred}, {dates}"
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
        painter.drawText(rect.adjusted(6, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), text)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(self.viewport().rect(), self.palette().color(QPalette.ColorRole.Window))
        super().paintEvent(event)


def is_dated(row: TimeRow) -> bool:
    """Whether any of its dates can be placed."""
    return any(span.earliest or span.latest for span in row.spans)


class TimelineDelegate(QStyledItemDelegate):
    """Paints a name, or the bar of what is undated with what is printed instead of a date."""

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
        text = QFontMetrics(painter.font()).elidedText(row.text, Qt.TextElideMode.ElideRight, area.width() - 22)
        painter.drawText(area.adjusted(14, 0, -8, 0), int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_undated(self, painter: QPainter, row: TimeRow, area: QRect) -> None:
        assert self._theme is not None
        theme = self._theme
        painter.setPen(QPen(shade(theme.border, theme.panel, 0.9), 1))
        painter.drawLine(area.topRight(), area.bottomRight())
        if is_dated(row):
            return
        bar = QRectF(area.left() + 6, area.center().y() - 5, area.width() - 14, 11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line_colour(row.status, theme, theme.panel, row.inferred))
        printed = ", ".join(f"“{span.text}”" for span in row.spans)
        if not printed:
            painter.drawRoundedRect(bar, 5.5, 5.5)
            return
        # What is printed instead of a date stands beside a shorter bar.
        font = small(painter.font())
        room = bar.width() - 26
        text = QFontMetrics(font).elidedText(printed, Qt.TextElideMode.ElideRight, int(room))
        width = QFontMetrics(font).horizontalAdvance(text)
        painter.drawRoundedRect(bar.adjusted(0, 0, -width - 6, 0), 5.5, 5.5)
        painter.setFont(font)
        painter.setPen(colour(theme.muted))
        words = QRectF(bar.right() - width, area.top(), width + 2, area.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), text)
