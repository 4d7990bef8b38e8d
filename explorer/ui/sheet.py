"""A sheet that lies above the window's other widgets and holds a list to choose from."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from explorer.drawing.theme import Theme
from explorer.ui.choices import ChoiceList
from explorer.ui.shades import colour

_LINES = 14


class Sheet(QFrame):
    """Lies above the window's other widgets.

    It is a child of the window, not a window of its own: no window manager has to agree to it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._theme: Theme | None = None
        self.list = ChoiceList(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 6, 2, 6)
        self._column.setSpacing(4)
        self._column.addWidget(self.list)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.list.set_theme(theme)

    def open_below(self, field: QWidget) -> None:
        """Lie below *field*, as wide as it, inside the window."""
        window = self._window
        corner = field.mapTo(window, QPoint(0, field.height() + 4))
        width = min(field.width(), window.width() - 16)
        room = window.height() - corner.y() - 12
        height = min(self.list.height_for(_LINES) + 12, max(room, 80))
        x = min(max(8, corner.x()), window.width() - width - 8)
        self.setGeometry(x, corner.y(), width, height)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(self._theme.border), 1))
        painter.setBrush(colour(self._theme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
