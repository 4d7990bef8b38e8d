"""A row of the outline's tree → ink."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from explorer.drawing.theme import Theme
from explorer.session.outline import EntityRow, Tie, TypeRow
from explorer.ui.checkbox import paint_checkbox, side_beside
from explorer.ui.chevron import paint_chevron
from explorer.ui.lettering import small, strong
from explorer.ui.outline_model import Item, OutlineModel
from explorer.ui.shades import colour, shade
from explorer.ui.stroke_sample import paint_stroke

EDGE, MARGIN, STEP, ARROW = 14, 8, 14, 16
_SAMPLE, _LEADING, _GAP = 28, 7, 9


def depth(item: Item | None) -> int:
    """How deep a row stands: type 0, entity 1, relationship 2."""
    return {TypeRow: 0, EntityRow: 1, Tie: 2}.get(type(item), 0)


def arrow_area(area: QRect, item: Item | None) -> QRect:
    """Where the arrowhead of a row is, or would be: that of a type at its end, as its box is at its beginning."""
    if isinstance(item, TypeRow):
        return QRect(area.right() - EDGE + 1 - ARROW, area.top(), ARROW, area.height())
    return QRect(MARGIN + depth(item) * STEP, area.top(), ARROW, area.height())


def box_area(area: QRect) -> QRect:
    """Where the box of a type is: below those of the statuses."""
    return QRect(EDGE - 4, area.top(), _side(area) + 8, area.height())


def _side(area: QRect) -> int:
    return side_beside(area.height() - _LEADING)


class OutlineDelegate(QStyledItemDelegate):
    """Paints types with their box, entities, and relationships with their line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._holders: frozenset[str] = frozenset()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme

    def set_holders(self, entities: frozenset[str]) -> frozenset[str]:
        """Mark these softly: what is selected stands folded below them. Answers which look different now."""
        before, self._holders = self._holders, entities
        return before ^ entities

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, option.fontMetrics.height() + _LEADING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        if self._theme is None or not isinstance(model, OutlineModel):
            return
        item, theme = model.item(index), self._theme
        if item is None:
            return
        area: QRect = option.rect
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        holds = isinstance(item, EntityRow) and item.id in self._holders
        ground = theme.selected if selected else theme.hover if hovered or holds else theme.panel
        inside = QRectF(area).adjusted(6, 0.5, -6, -0.5)
        if ground != theme.panel:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(ground))
            painter.drawRoundedRect(inside, 5, 5)
        if focused:
            painter.setPen(QPen(colour(theme.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside.adjusted(0.5, 0, -0.5, 0), 5, 5)
        shown = model.is_shown(index)
        if model.rowCount(index):
            is_open = bool(state & QStyle.StateFlag.State_Open)
            middle = QRectF(arrow_area(area, item)).center()
            paint_chevron(painter, QPointF(middle), is_open, shade(theme.muted, ground, 0.8))
        left = EDGE + _side(area) + _GAP if isinstance(item, TypeRow) else MARGIN + depth(item) * STEP + ARROW + 3
        if isinstance(item, Tie):
            left = self._paint_sample(painter, item, area, left, ground, shown)
        self._paint_text(
            painter, item, QRect(left, area.top(), area.width() - left, area.height()), selected or holds, shown
        )
        painter.restore()

    def _paint_sample(self, painter: QPainter, tie: Tie, area: QRect, left: int, ground: str, shown: bool) -> int:
        assert self._theme is not None
        left -= ARROW - 4  # Nothing unfolds below it: the line stands where an arrowhead would.
        line = QRectF(left, area.top(), _SAMPLE, area.height())
        paint_stroke(painter, line, tie.status, self._theme, ground, tie.inferred, faint=not shown)
        return left + _SAMPLE + 7

    def _paint_text(self, painter: QPainter, item: Item, area: QRect, selected: bool, shown: bool) -> None:
        assert self._theme is not None
        theme, font = self._theme, painter.font()
        right, text = 12, item.text if isinstance(item, Tie) else item.name
        ink = theme.text
        if isinstance(item, TypeRow):
            box, ground = QRectF(box_area(area)), colour(theme.panel)
            paint_checkbox(painter, box, item.shown, shade(theme.muted, theme.panel, 0.7), ground, _side(area))
            text, right, ink = f"{item.name} · {len(item.entities)}", EDGE + ARROW, theme.muted
        elif isinstance(item, Tie):
            text = f"? {item.text}" if item.inferred else item.text
            font = small(font)
        elif selected:
            font, ink = strong(font), theme.link
        painter.setFont(font)
        painter.setPen(colour(ink if shown else theme.muted))
        if not shown and isinstance(item, EntityRow):
            painter.setPen(shade(theme.muted, theme.panel, 0.8))
        words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width() - right)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), words)
