"""A text with coloured spans: the sentence a proposal rests on, or the proposal in words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QLabel, QWidget

from explorer.drawing.theme import Theme
from explorer.model.claims import CueRole
from explorer.model.entities import EntityType
from explorer.model.relationships import Status
from explorer.session.quoting import marks
from explorer.session.review.looked import Part, Span, Spanned
from explorer.ui.code_points import Offsets
from explorer.ui.paragraph import lay_out, on_one_line, spots
from explorer.ui.quote import cue_format, cue_ground
from explorer.ui.shades import colour, shade

_LEADING = 1.16


class SpannedView(QLabel):
    """Shows a `Spanned`, always as plain text; ``quoted`` puts it between quotation marks, its neighbours muted.

    A QLabel, so that screen readers find its text; painted here, with its spans.
    """

    def __init__(self, parent: QWidget | None = None, quoted: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._quoted = quoted
        self._shown = Spanned("")
        self._status = Status.UNCLEAR
        self._theme: Theme | None = None
        self._layout: QTextLayout | None = None
        self._width = -1
        self._height = 0
        self._words, self._start = "", 0
        self._offsets = Offsets("")

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self._forget()

    def show_spanned(self, text: Spanned, status: Status | None) -> None:
        """Show this text, its kind in the colour of that status."""
        self._shown, self._status = text, status or Status.UNCLEAR
        before, after = on_one_line(text.before).strip(), on_one_line(text.after).strip()
        opening, closing = marks(text.text) if self._quoted else ("", "")
        head = (f"{before} " if before else "") + opening
        self._words = head + on_one_line(text.text) + closing + (f" {after}" if after else "")
        self._start = len(head)
        self._offsets = Offsets(self._words)
        self.setText(self._words)
        self._forget()

    def shown_text(self) -> str:
        """All the words that can be seen."""
        return self._words

    def arrange(self, width: int) -> int:
        """Break the words into lines of this width; answers the height they need."""
        if width != self._width or self._layout is None:
            self._layout, height = lay_out(self._words, self.font(), width, self._formats(), _LEADING)
            self._width, self._height = width, round(height + 0.5)
        return self._height

    def spot(self, span: Span) -> list[QRectF]:
        """Where a span is on the widget, once it has been laid out."""
        start, end = (self._offsets.utf16(self._start + at) for at in (span.start, span.end))
        return spots(self._layout, start, end) if self._layout else []

    def sizeHint(self) -> QSize:
        return QSize(320, self.arrange(320))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        self.arrange(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for span in self._shown.spans:
            self._paint_span(painter, span, theme)
        painter.setPen(colour(theme.text))
        if self._layout is not None:
            self._layout.draw(painter, QPointF(0, 0))

    def _paint_span(self, painter: QPainter, span: Span, theme: Theme) -> None:
        """A ground behind a cue; a line below each end, whole for the subject and broken for the object."""
        share = 0.30 if theme.is_dark else 0.16
        painter.setPen(Qt.PenStyle.NoPen)
        ground = span_ground(span.part, self._status, theme)
        line = end_line(span.part, theme)
        for spot in self.spot(span):
            box = spot.adjusted(-1.5, 0.5, 1.5, -0.5)
            if ground is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(shade(ground, theme.card, share))
                painter.drawRoundedRect(box, 3, 3)
            if line is not None:
                pen = QPen(colour(line), 2.0)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                if span.part is Part.OBJECT:
                    pen.setDashPattern([2.0, 1.2])
                painter.setPen(pen)
                painter.drawLine(QPointF(spot.left(), box.bottom()), QPointF(spot.right(), box.bottom()))

    def _formats(self) -> list[QTextLayout.FormatRange]:
        if self._theme is None:
            return []
        muted = QTextCharFormat()
        muted.setForeground(colour(self._theme.muted))
        end = self._start + len(self._shown.text)
        mark = 1 if self._quoted else 0
        found = [self._range(0, self._start - mark, muted), self._range(end + mark, len(self._words), muted)]
        for span in self._shown.spans:
            if span.part.value in set(CueRole):
                look = cue_format(CueRole(span.part.value), self._theme)
                found.append(self._range(self._start + span.start, self._start + span.end, look))
        return [item for item in found if item.length > 0]

    def _range(self, start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
        result = QTextLayout.FormatRange()
        result.start = self._offsets.utf16(start)
        result.length = self._offsets.utf16(end) - result.start
        result.format = look
        return result

    def _forget(self) -> None:
        self._layout = None
        self.update()


def span_ground(part: Part, status: Status, theme: Theme) -> str | None:
    """The colour laid thinly behind a span, the same as on cards; None for none."""
    if part is Part.ASKED:
        return theme.warning
    return cue_ground(CueRole(part.value), status, theme) if part.value in set(CueRole) else None


def end_line(part: Part, theme: Theme) -> str | None:
    """The colour of the line below one of the two ends; None for anything else."""
    return {Part.SUBJECT: theme.rim[EntityType.ORGANISATION], Part.OBJECT: theme.rim[EntityType.PRODUCT]}.get(part)
