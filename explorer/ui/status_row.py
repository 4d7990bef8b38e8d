"""One status in the outline: whether its lines are shown, its name, its line, how many there are."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QCheckBox, QMenu, QWidget

from explorer.drawing.theme import Theme
from explorer.session.gestures import ToggleStatus
from explorer.session.outline import StatusRow
from explorer.ui.checkbox import paint_checkbox, side_beside
from explorer.ui.lettering import small
from explorer.ui.shades import colour
from explorer.ui.stroke_sample import paint_stroke
from explorer.words import tr, trn

_MARGIN, _GAP, _SAMPLE, _LEAST, _COUNT = 14, 9, 54, 24, 26


class StatusRowView(QCheckBox):
    """Shows a status row; a click asks to show or hide it, with Alt or Ctrl to show no other.

    A QCheckBox, so that screen readers say what it is; it never ticks itself, it shows what it is told.
    """

    sent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # Painted anew as the pointer comes and goes.
        self._row: StatusRow | None = None
        self._theme: Theme | None = None
        self._only = False
        self._sample = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._send)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def show_row(self, row: StatusRow) -> None:
        """Show this status."""
        if row == self._row:
            return
        self._row = row
        self.setChecked(row.shown)
        self.setAccessibleName(f"{row.name}, {trn('{number} relationship', '{number} relationships', row.count)}")
        self.setToolTip(tr("Show or hide all “{status}” lines. Alt+click shows no other.", status=row.name))
        self.update()

    def nextCheckState(self) -> None:
        """Nothing: the tick follows what is shown, not the click."""

    def hitButton(self, at: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self.rect().contains(at)

    def sizeHint(self) -> QSize:
        return QSize(180, self.fontMetrics().height() + 9)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def menu(self) -> QMenu:
        """What can be done with the status."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._row is not None:
            shown, status = self._row.shown, self._row.status
            menu.addAction(tr("Hide") if shown else tr("Show"), lambda: self.sent.emit(ToggleStatus(status)))
            menu.addAction(tr("Only this"), lambda: self.sent.emit(ToggleStatus(status, only=True)))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._only = _wants_only(event.modifiers())
        super().mouseReleaseEvent(event)
        self._only = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.isAutoRepeat():
            self._only = _wants_only(event.modifiers())
            self._send()
            self._only = False
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            forward = event.key() == Qt.Key.Key_Down
            self.focusNextChild() if forward else self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        # Space has been answered when it was pressed; the button must not answer again.
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        row, theme = self._row, self._theme
        if row is None or theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.hover if self.underMouse() else theme.panel
        inside = QRectF(self.rect()).adjusted(6, 1, -6, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(ground))
            painter.drawRoundedRect(inside, 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(colour(theme.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside, 5, 5)
        height = self.height()
        box = QRectF(_MARGIN, 0, self._side(), height)
        ink = colour(theme.status[row.status])
        paint_checkbox(painter, box, row.shown, ink, colour(ground), self._side())
        self._paint_words(painter, row, theme)
        if self._sample:
            left = self.width() - _MARGIN - self._count() - self._sample
            line = QRectF(left, 0, self._sample, height)
            paint_stroke(painter, line, row.status, theme, ground, faint=not row.shown)

    def room_for_sample(self, width: int) -> int:
        """How long the line could be beside the whole name, in a row of that width."""
        name = self.fontMetrics().horizontalAdvance(self._row.name) if self._row else 0
        return width - 2 * _MARGIN - self._side() - _GAP - name - 12 - self._count()

    def set_sample(self, room: int) -> None:
        """Draw the line as long as *room* allows, up to a length; where there is little, the name needs it more."""
        most = max(_SAMPLE, 3 * self.fontMetrics().height())
        length = 0 if room < _LEAST else min(room, most)
        if length != self._sample:
            self._sample = length
            self.update()

    def _side(self) -> int:
        return side_beside(self.fontMetrics().height())

    def _count(self) -> int:
        """The room for the number at the end."""
        return max(_COUNT, self.fontMetrics().horizontalAdvance("000"))

    def _paint_words(self, painter: QPainter, row: StatusRow, theme: Theme) -> None:
        left = _MARGIN + self._side() + _GAP
        right = self.width() - _MARGIN
        name = QRectF(left, 0, right - self._count() - (self._sample + 8 if self._sample else 0) - left, self.height())
        painter.setFont(self.font())
        painter.setPen(colour(theme.text if row.shown else theme.muted))
        text = QFontMetrics(self.font()).elidedText(row.name, Qt.TextElideMode.ElideRight, int(name.width()))
        painter.drawText(name, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.setFont(small(self.font()))
        painter.setPen(colour(theme.muted))
        count = QRectF(right - self._count(), 0, self._count(), self.height())
        painter.drawText(count, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), str(row.count))

    def _send(self) -> None:
        if self._row is not None:
            self.sent.emit(ToggleStatus(self._row.status, only=self._only))


def _wants_only(modifiers: Qt.KeyboardModifier) -> bool:
    return bool(modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier))
