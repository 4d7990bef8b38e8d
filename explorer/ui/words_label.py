"""Plain words of the program in the evidence: titles, counts, headings, notes."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QTextLayout
from PySide6.QtWidgets import QLabel, QWidget

from explorer.ui.paragraph import lay_out, on_one_line


class Words(QLabel):
    """A paragraph that wraps, in one font and one colour of the palette.

    A QLabel, so that screen readers find its text; painted here, since QLabel wraps no long word.
    """

    def __init__(self, parent: QWidget | None = None, muted: bool = False, leading: float = 1.0) -> None:
        super().__init__(parent)
        self._leading = leading
        self._layout: QTextLayout | None = None
        self._for: tuple[int, str, QFont] | None = None
        self._height = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText if muted else QPalette.ColorRole.WindowText)

    def arrange(self, width: int) -> int:
        """Break the words into lines of this width; answers the height they need."""
        wanted = (width, self.text(), self.font())
        if wanted != self._for:
            self._layout, height = lay_out(on_one_line(self.text()), self.font(), width, leading=self._leading)
            self._for, self._height = wanted, round(height + 0.5)
        return self._height

    def sizeHint(self) -> QSize:
        return QSize(320, self.arrange(320))

    def paintEvent(self, event: QPaintEvent) -> None:
        self.arrange(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        if self._layout is not None:
            self._layout.draw(painter, QPointF(0, 0))
