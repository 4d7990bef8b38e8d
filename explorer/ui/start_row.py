"""A line of the start page: a project that can be opened."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolButton, QWidget

from explorer.drawing.theme import Theme
from explorer.session.start import StartRow
from explorer.ui.icons import icon
from explorer.ui.lettering import small, strong
from explorer.ui.tips import plain_tip
from explorer.words import tr


class StartRowButton(QAbstractButton):
    """Its name, where it is, when it was open. A missing one can only be taken off the list (Del, or its ✕).

    One without a name can be opened, and removed in the same way. ``stepped`` says the way in which the page is to
    go on: 1 down, -1 up.
    """

    removed = Signal()
    stepped = Signal(int)

    def __init__(self, row: StartRow, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # Painted anew as the pointer comes and goes.
        self.row, self._theme = row, theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(part for part in (row.name, row.where, row.when) if part))
        tip = tr("It is not there any more; Del takes it off this list") if row.missing else row.path
        self.setToolTip(plain_tip(tip))
        self.cross: QToolButton | None = None
        self._removable = row.missing or row.untitled
        if self._removable:
            self.cross = QToolButton(self)
            self.cross.setAutoRaise(True)
            self.cross.setToolTip(tr("Take it off this list") if row.missing else tr("Remove this project… (Del)"))
            self.cross.setIcon(icon("close", theme))
            self.cross.setIconSize(QSize(12, 12))
            self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.cross.clicked.connect(self.removed)
        if not row.missing:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        height = QFontMetrics(strong(self.font())).height() + QFontMetrics(small(self.font())).height() + 18
        return QSize(320, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._removable:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: object) -> None:
        if self.cross is not None:
            size = self.cross.sizeHint()
            self.cross.setGeometry(
                self.width() - size.width() - 6, (self.height() - size.height()) // 2, size.width(), size.height()
            )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, row = self.palette(), self.row
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if (self.underMouse() and not row.missing) or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(box, 7, 7)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 7, 7)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        area = self.rect().adjusted(12, 8, -12 - (self.cross.width() if self.cross else 0), -8)
        quiet, bold = QFontMetrics(small(self.font())), QFontMetrics(strong(self.font()))
        when = "" if row.missing else row.when
        room = quiet.horizontalAdvance(when) + 16
        painter.setFont(small(self.font()))
        painter.setPen(muted)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), when)
        where = quiet.elidedText(row.where, Qt.TextElideMode.ElideMiddle, area.width() - 32)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), where)
        painter.setFont(strong(self.font()))
        painter.setPen(muted if row.missing else palette.color(QPalette.ColorRole.WindowText))
        name = bold.elidedText(row.name, Qt.TextElideMode.ElideRight, area.width() - room)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), name)
