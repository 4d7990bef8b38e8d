"""A sentence of a source, word for word, with its cues marked."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from explorer.drawing.theme import Theme
from explorer.model.claims import CueRole
from explorer.model.relationships import Status
from explorer.session.cards import Mark
from explorer.session.quoting import marks
from explorer.ui.code_points import Offsets
from explorer.ui.paragraph import lay_out, on_one_line, spots
from explorer.ui.shades import colour, shade

_LEADING = 1.12


@dataclass(frozen=True, slots=True)
class Quote:
    """What is shown: the sentence, its marks, and, when unfolded, its neighbours on either side."""

    text: str
    marks: tuple[Mark, ...]
    status: Status
    before: str = ""
    after: str = ""


def cue_format(role: CueRole, theme: Theme) -> QTextCharFormat:
    """How the letters of a cue look; the roles differ without any colour.

    The kind has a ground, the hedge a dotted line below, the negation heavy letters, the attribution a line.
    """
    result = QTextCharFormat()
    if role is CueRole.HEDGE:
        result.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        result.setUnderlineColor(colour(theme.warning))
    elif role is CueRole.NEGATION:
        result.setFontWeight(QFont.Weight.DemiBold)
    elif role is CueRole.ATTRIBUTION:
        result.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        result.setUnderlineColor(colour(theme.muted))
    return result


def cue_ground(role: CueRole, status: Status, theme: Theme) -> str | None:
    """The colour laid thinly behind a cue, or None."""
    return {
        CueRole.KIND: theme.status[status],
        CueRole.HEDGE: theme.warning,
        CueRole.NEGATION: theme.status[Status.DENIED],
    }.get(role)


class QuoteView(QWidget):
    """Shows a quote between quotation marks; a click on it is a `clicked`."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quote: Quote | None = None
        self._theme: Theme | None = None
        self._layout: QTextLayout | None = None
        self._width = -1
        self._height = 0
        self._words = ""
        self._offsets = Offsets("")
        self._start = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        if theme is not self._theme:
            self._theme = theme
            self._forget()

    def show_quote(self, quote: Quote) -> None:
        """Show this sentence."""
        if quote == self._quote:
            return
        self._quote = quote
        before = on_one_line(quote.before).strip()
        after = on_one_line(quote.after).strip()
        opening, closing = marks(quote.text)
        head = f"{before} {opening}" if before else opening
        self._words = f"{head}{on_one_line(quote.text)}{closing}" + (f" {after}" if after else "")
        self._offsets = Offsets(self._words)
        self._start = len(head)
        self._forget()

    def shown_text(self) -> str:
        """All the words that can be seen."""
        return self._words

    def spot(self, mark: Mark) -> list[QRectF]:
        """Where a mark is on the widget, once it has been laid out."""
        return spots(self._layout, *self._units(mark)) if self._layout else []

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._arrange(width)
        return self._height

    def sizeHint(self) -> QSize:
        width = self.width() if self._width < 0 else self._width
        return QSize(width, self.heightForWidth(width))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._quote is None or self._theme is None:
            return
        self._arrange(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grounds(painter, self._quote, self._theme)
        painter.setPen(colour(self._theme.text))
        if self._layout is not None:
            self._layout.draw(painter, QPointF(0, 0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The press is taken, or the release would go to whoever took the press; the focus goes to the card.
        event.setAccepted(event.button() is Qt.MouseButton.LeftButton)
        parent = self.parentWidget()
        if parent is not None:
            parent.setFocus(Qt.FocusReason.MouseFocusReason)

    def _paint_grounds(self, painter: QPainter, quote: Quote, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        share = 0.30 if theme.is_dark else 0.16
        for mark in quote.marks:
            name = cue_ground(mark.role, quote.status, theme)
            if name is None:
                continue
            painter.setBrush(shade(name, theme.card, share))
            for spot in self.spot(mark):
                painter.drawRoundedRect(spot.adjusted(-1.5, 0.5, 1.5, -0.5), 3, 3)

    def _units(self, mark: Mark) -> tuple[int, int]:
        return self._offsets.utf16(self._start + mark.start), self._offsets.utf16(self._start + mark.end)

    def _arrange(self, width: int) -> None:
        if width == self._width and self._layout is not None:
            return
        formats = []
        if self._quote is not None and self._theme is not None:
            muted = QTextCharFormat()
            muted.setForeground(colour(self._theme.muted))
            end = self._start + len(self._quote.text)
            formats.append(self._range(0, self._start - 1, muted))
            formats.append(self._range(end + 1, len(self._words), muted))
            for mark in self._quote.marks:
                formats.append(
                    self._range(
                        self._start + mark.start,
                        self._start + mark.end,
                        cue_format(mark.role, self._theme),
                    )
                )
        ranges = [item for item in formats if item.length > 0]
        self._layout, height = lay_out(self._words, self.font(), width, ranges, _LEADING)
        self._width, self._height = width, round(height + 0.5)

    def _range(self, start: int, end: int, format: QTextCharFormat) -> QTextLayout.FormatRange:
        result = QTextLayout.FormatRange()
        result.start = self._offsets.utf16(start)
        result.length = self._offsets.utf16(end) - result.start
        result.format = format
        return result

    def _forget(self) -> None:
        self._layout = None
        self.updateGeometry()
        self.update()
