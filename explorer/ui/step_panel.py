"""The list of all that was done; a click, or Enter, walks there."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from explorer.drawing.theme import Theme
from explorer.model.steps import StepState
from explorer.session.steps import StepList, StepRow
from explorer.ui.lettering import small, strong
from explorer.ui.shades import colour
from explorer.ui.tips import plain_tip
from explorer.words import tr

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole


class StepModel(QAbstractListModel):
    """A row for each step, the latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.list = StepList()

    def show_steps(self, steps: StepList) -> None:
        """Show these rows."""
        same = [row.number for row in steps.rows] == [row.number for row in self.list.rows]
        if not same:
            self.beginResetModel()
        self.list = steps
        if not same:
            self.endResetModel()
        elif steps.rows:
            self.dataChanged.emit(self.index(0), self.index(len(steps.rows) - 1))

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.list.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.list.rows):
            return None
        row = self.list.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_tip(row, self.list.why_not))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(word for word in (row.text, row.about, row.when, _standing(row)) if word)
        return None


class StepPanel(QListView):
    """``walked`` says the number of the step after which things are to be as they were."""

    walked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = StepModel(self)
        self._delegate = _Delegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("History"))
        self.clicked.connect(self._walk)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_steps(self, steps: StepList) -> None:
        """Show these; the current one is in sight."""
        if steps is self._model.list:
            return
        before = _current(self._model.list)
        self._model.show_steps(steps)
        here = _current(steps)
        if here is not None and here != before:
            index = self._model.index(here)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._walk(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _walk(self, index: QModelIndex) -> None:
        row = index.data(_ROW)
        if isinstance(row, StepRow) and not row.current and row.state is not StepState.ABANDONED:
            self.walked.emit(row.number)


class _Delegate(QStyledItemDelegate):
    """Paints a dot, what was done, whom it touched, and when."""

    theme: Theme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, option.fontMetrics.height() + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row, theme = index.data(_ROW), self.theme
        if theme is None or not isinstance(row, StepRow):
            return
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.current:
            painter.fillRect(area, colour(theme.selected))
        elif option.state & QStyle.StateFlag.State_MouseOver and row.state is not StepState.ABANDONED:
            painter.fillRect(area, colour(theme.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour(theme.focus), 1.5))
            painter.drawRoundedRect(QRectF(area).adjusted(4, 1, -4, -1), 5, 5)
        _dot(painter, row, QRectF(area.left() + 14, area.center().y() - 3, 7, 7), theme)
        _words(painter, row, area.adjusted(32, 0, -14, 0), theme)
        painter.restore()


def _dot(painter: QPainter, row: StepRow, place: QRectF, theme: Theme) -> None:
    """Full where it holds, a ring where it was undone, nothing but a stroke where it was left behind."""
    ink = colour(theme.focus if row.current else theme.muted)
    painter.setPen(QPen(ink, 1.4))
    if row.state is StepState.ABANDONED:
        painter.drawLine(QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y()))
        return
    painter.setBrush(ink if row.state is StepState.DONE else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(place)


def _words(painter: QPainter, row: StepRow, area: QRect, theme: Theme) -> None:
    base = painter.font()
    quiet, middle = small(base), int(Qt.AlignmentFlag.AlignVCenter)
    when = row.when if row.state is not StepState.ABANDONED else f"{tr('left behind')} · {row.when}"
    room = QFontMetrics(quiet).horizontalAdvance(when)
    painter.setFont(quiet)
    painter.setPen(colour(theme.muted))
    painter.drawText(area, middle | int(Qt.AlignmentFlag.AlignRight), when)
    painter.setFont(strong(base) if row.current else base)
    holds = row.state is StepState.DONE
    painter.setPen(colour(theme.text if holds else theme.muted))
    metrics = QFontMetrics(painter.font())
    text = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, max(20, area.width() - room - 16))
    painter.drawText(area, middle, text)
    used = metrics.horizontalAdvance(text) + 14
    about = QFontMetrics(quiet).elidedText(row.about, Qt.TextElideMode.ElideRight, area.width() - room - 16 - used)
    painter.setFont(quiet)
    painter.setPen(colour(theme.muted))
    if area.width() - room - 16 - used > 40:
        painter.drawText(area.adjusted(used, 0, 0, 0), middle, about)


def _standing(row: StepRow) -> str:
    if row.current:
        return tr("here")
    return {StepState.DONE: "", StepState.UNDONE: tr("undone"), StepState.ABANDONED: tr("left behind")}[row.state]


def _tip(row: StepRow, why_not: str) -> str:
    if row.current:
        said = tr("Things are as they were after this")
    elif row.state is StepState.ABANDONED:
        said = tr("Left behind: something else was done after it was undone")
    elif row.state is StepState.UNDONE:
        said = tr("Undone; click to make it again, and all up to it")
    else:
        said = tr("Click to take back all that was done after this")
    return "\n".join(part for part in (row.text, row.about, said, why_not) if part)


def _current(steps: StepList) -> int | None:
    return next((place for place, row in enumerate(steps.rows) if row.current), None)
