"""A list to choose from: choices in groups, with what was typed marked in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from explorer.drawing.theme import Theme
from explorer.ui.code_points import Offsets
from explorer.ui.lettering import caption, small
from explorer.ui.paragraph import lay_out, on_one_line
from explorer.ui.shades import colour

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SIDE = 14


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the list. ``matched`` are the positions in ``text`` that were typed.

    ``detail`` stands muted at the right; a heading, and what is not enabled, cannot be chosen.
    """

    text: str
    detail: str = ""
    matched: tuple[int, ...] = ()
    enabled: bool = True
    heading: bool = False


class ChoiceModel(QAbstractListModel):
    """The choices, for Qt's view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show these."""
        self.beginResetModel()
        self.choices = tuple(choices)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.choices):
            return None
        choice = self.choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{choice.text}, {choice.detail}" if choice.detail else choice.text
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = index.row()
        if not 0 <= row < len(self.choices) or self.choices[row].heading:
            return Qt.ItemFlag.NoItemFlags
        if not self.choices[row].enabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a choice on one line, or a heading."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, option.fontMetrics.height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if self._theme is None or not isinstance(model, ChoiceModel):
            return
        choice = model.choices[index.row()]
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = area.adjusted(_SIDE, 0, -_SIDE, 0)
        if choice.heading:
            painter.setFont(caption(painter.font()))
            painter.setPen(colour(self._theme.muted))
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), choice.text.upper())
        else:
            current = bool(option.state & QStyle.StateFlag.State_Selected)
            if current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour(self._theme.selected))
                painter.drawRoundedRect(QRectF(area).adjusted(5, 1, -5, -1), 5, 5)
            self._paint_choice(painter, choice, inner, self._theme)
        painter.restore()

    def _paint_choice(self, painter: QPainter, choice: Choice, area: QRect, theme: Theme) -> None:
        font = painter.font()
        detail_font = small(font)
        detail = QFontMetrics(detail_font).elidedText(
            on_one_line(choice.detail), Qt.TextElideMode.ElideRight, max(60, area.width() // 2)
        )
        detail_width = QFontMetrics(detail_font).horizontalAdvance(detail)
        room = area.width() - (detail_width + 16 if detail else 0)
        line = QFontMetrics(font).elidedText(on_one_line(choice.text), Qt.TextElideMode.ElideRight, room)
        ink = colour(theme.text if choice.enabled else theme.muted)
        layout, height = lay_out(line, font, room + 20, _matches(line, choice.matched, theme))
        painter.setPen(ink)
        layout.draw(painter, QRectF(area).topLeft() + QPointF(0, (area.height() - height) / 2))
        painter.setFont(detail_font)
        painter.setPen(colour(theme.muted))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), detail)


class ChoiceList(QListView):
    """Shows choices; Up and Down skip what cannot be chosen. `chosen` gives the number of a line."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ChoiceModel(self)
        self._delegate = ChoiceDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # The field above keeps the keyboard.
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show these, with the mark on the first that can be chosen."""
        self._model.show_choices(choices)
        self._mark(self._next(-1, 1))
        self.scrollToTop()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The lines shown."""
        return self._model.choices

    def current(self) -> int:
        """The number of the marked line, or -1."""
        return self.currentIndex().row()

    def step(self, way: int) -> None:
        """Move the mark; from the last line to the first, and back."""
        here = self._next(self.current(), way)
        if here < 0:
            here = self._next(-1 if way > 0 else len(self.choices), way)
        self._mark(here)

    def height_for(self, most: int) -> int:
        """How high the list must be to show all its lines, or *most* of them."""
        return min(len(self.choices), most) * (self.fontMetrics().height() + 10) + 2

    def _next(self, at: int, way: int) -> int:
        at += way
        while 0 <= at < len(self.choices):
            if self.choices[at].enabled and not self.choices[at].heading:
                return at
            at += way
        return -1

    def _mark(self, row: int) -> None:
        self.setCurrentIndex(self._model.index(row, 0))
        if row == self._next(-1, 1):
            self.scrollToTop()


def _matches(text: str, matched: tuple[int, ...], theme: Theme) -> list[QTextLayout.FormatRange]:
    """The letters that were typed: heavy, with a line below, so that they are seen without colour."""
    offsets = Offsets(text)
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setForeground(colour(theme.link))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    found = []
    for position in matched:
        if position < len(text):
            item = QTextLayout.FormatRange()
            item.start = offsets.utf16(position)
            item.length = offsets.utf16(position + 1) - offsets.utf16(position)
            item.format = look
            found.append(item)
    return found
