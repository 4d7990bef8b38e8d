"""The list of what waits for review, source by source."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
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
from explorer.session.review.waiting import Waiting
from explorer.session.review_key import Key, Sort
from explorer.ui.lettering import caption, small
from explorer.ui.shades import colour, shade
from explorer.ui.tips import plain_tip
from explorer.words import tr

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole


class ReviewModel(QAbstractListModel):
    """A row for each thing that waits; a source's name above its first where several have something to decide."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.waiting: tuple[Waiting, ...] = ()
        self.lines: list[Waiting | str] = []
        self.places: dict[Key, int] = {}

    def show_rows(self, waiting: tuple[Waiting, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.waiting, self.lines = waiting, []
        several = len({row.heading for row in waiting if row.key.sort is not Sort.UNREAD}) > 1
        heading = ""
        for row in waiting:
            if (several or row.key.sort is Sort.UNREAD) and row.heading != heading:
                heading = row.heading
                self.lines.append(heading or tr("Several sources"))
            self.lines.append(row)
        self.places = {line.key: at for at, line in enumerate(self.lines) if isinstance(line, Waiting)}
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        heading = isinstance(self._line(index), str)
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._line(index)
        if line is None:
            return None
        if role == _ROW:
            return line
        if isinstance(line, str):
            return line if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{line.text}\n{line.detail}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(word for word in (_sort(line.key.sort), line.text, line.detail) if word)
        return None

    def _line(self, index: AnyIndex) -> Waiting | str | None:
        return self.lines[index.row()] if 0 <= index.row() < len(self.lines) else None


class ReviewList(QListView):
    """``looked`` carries the key of what was chosen; ``pressed`` every key, before the list does anything with it."""

    looked = Signal(object)
    key_pressed = Signal(QKeyEvent)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ReviewModel(self)
        self._delegate = _Delegate(self)
        self._showing = False
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Waiting for review"))
        self.selectionModel().currentChanged.connect(self._look)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_rows(self, waiting: tuple[Waiting, ...], key: Key | None) -> None:
        """Show these, and which one is looked at; what stands still in the list stays where it is."""
        self._showing = True
        if waiting is not self._model.waiting:
            at = self.verticalScrollBar().value()
            self._model.show_rows(waiting)
            self.doItemsLayout()
            self.verticalScrollBar().setValue(at)
        place = self._model.places.get(key) if key else None
        if place is not None and place != self.currentIndex().row():
            index = self._model.index(place)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            # The one above comes along, so that a heading is seen, and what was decided is seen to be gone.
            self.scrollTo(self._model.index(max(0, place - 1)))
            self.scrollTo(index)
        self._showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted() and not event.text().strip():  # Letters would search: here they decide.
            super().keyPressEvent(event)

    def _look(self, index: QModelIndex) -> None:
        line = index.data(_ROW)
        if not self._showing and isinstance(line, Waiting):
            self.looked.emit(line.key)


class _Delegate(QStyledItemDelegate):
    """Paints a sign, whom it is about, and below it what of."""

    theme: Theme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        quiet = QFontMetrics(small(option.font)).height()
        return QSize(100, option.fontMetrics.height() + quiet + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line, theme = index.data(_ROW), self.theme
        if theme is None:
            return
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, str):
            _heading(painter, line, area, theme)
        elif isinstance(line, Waiting):
            _ground(painter, option, area, theme)
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            _sign(painter, line, area, theme, chosen)
            _words(painter, line, area.adjusted(34, 5, -10, -5), theme, chosen)
        painter.restore()


def _ground(painter: QPainter, option: QStyleOptionViewItem, area: QRect, theme: Theme) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, colour(theme.selected))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(area, colour(theme.hover))
    if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_Active:
        painter.setPen(QPen(colour(theme.focus), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(2, 1, -2, -1), 5, 5)


def _heading(painter: QPainter, text: str, area: QRect, theme: Theme) -> None:
    painter.setFont(caption(painter.font()))
    painter.setPen(colour(theme.muted))
    room = area.adjusted(14, 0, -10, -6)
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), text)


def _sign(painter: QPainter, line: Waiting, area: QRect, theme: Theme, chosen: bool) -> None:
    """A proposal has a ring in the colour of its status, not a disc: it is no fact; a question has its mark."""
    middle = QPointF(area.left() + 20, area.top() + 5 + painter.fontMetrics().height() / 2)
    if line.status is not None:
        ink = colour(theme.status[line.status])
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(shade(theme.status[line.status], theme.panel, 0.12))
        painter.drawEllipse(middle, 4.5, 4.5)
        return
    painter.setPen(colour(theme.text if chosen else theme.warning if line.sign == "?" else theme.muted))
    box = QRectF(middle.x() - 10, middle.y() - 12, 20, 24)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, line.sign)


def _words(painter: QPainter, line: Waiting, area: QRect, theme: Theme, chosen: bool) -> None:
    base = painter.font()
    top, left = int(Qt.AlignmentFlag.AlignTop), int(Qt.AlignmentFlag.AlignLeft)
    painter.setPen(colour(theme.text))
    text, detail = elided(line, painter.fontMetrics(), QFontMetrics(small(base)), area.width())
    painter.drawText(area, top | left, text)
    painter.setFont(small(base))
    # Not every status can be read on the ground of what is chosen; there, the ring alone has its colour.
    quiet = theme.text if chosen else theme.muted
    painter.setPen(colour(theme.status[line.status] if line.status and not chosen else quiet))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignBottom) | left, detail)


def elided(line: Waiting, metrics: QFontMetrics, quiet: QFontMetrics, room: int) -> tuple[str, str]:
    """The two lines of a row in this much room; of a sentence, where it stands is at the end of the second."""
    if line.key.sort is not Sort.UNREAD:
        detail = quiet.elidedText(line.detail, Qt.TextElideMode.ElideRight, room)
        return shortened(line.text, metrics, room), detail
    detail = quiet.elidedText(line.detail, Qt.TextElideMode.ElideMiddle, room)
    return metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room), detail


def shortened(text: str, metrics: QFontMetrics, room: int) -> str:
    """The words in this much room; of two that are tied, both are still told apart."""
    sign = next((sign for sign in (" – ", " → ") if sign in text), "")
    if not sign or metrics.horizontalAdvance(text) <= room:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    first, _, second = text.partition(sign)
    left = room - metrics.horizontalAdvance(sign)
    share = max(left // 2, left - metrics.horizontalAdvance(second))
    first = metrics.elidedText(first, Qt.TextElideMode.ElideRight, share)
    second = metrics.elidedText(second, Qt.TextElideMode.ElideRight, left - metrics.horizontalAdvance(first))
    return f"{first}{sign}{second}"


def _sort(sort: Sort) -> str:
    return {Sort.CLAIM: tr("proposed"), Sort.LINK: tr("question"), Sort.SAME: tr("question"), Sort.UNREAD: ""}[sort]
