"""One line of the evidence that leads somewhere: a tie, a sentence, a thing that needs attention."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from explorer.drawing.glyphs import paint_glyph
from explorer.drawing.theme import Theme
from explorer.session.cards import Row
from explorer.session.form import Decision, Verdict
from explorer.session.wording import status_words
from explorer.ui.lettering import small
from explorer.ui.paragraph import lay_out, on_one_line
from explorer.ui.shades import colour, shade
from explorer.ui.stroke_sample import paint_stroke
from explorer.ui.writing import offer
from explorer.words import tr

_SIDE, _RIGHT, _PAD, _SAMPLE, _SIGN = 8, 5, 4, 38, 13
_ROOMY = 320  # In a narrower list, details stand below one and all: some beside, some below looks untidy.


class RowView(QAbstractButton):
    """Shows a row; a click, Enter or Space sends its gesture. A noted disagreement can be removed (``edited``)."""

    sent = Signal(object)
    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # Painted anew as the pointer comes and goes.
        self._row: Row | None = None
        self._theme: Theme | None = None
        self._text: tuple[QTextLayout, QPointF] | None = None
        self._detail: tuple[QTextLayout, QPointF] | None = None
        self._small = small(self.font())
        self._arranged = -1
        self._height = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._send)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        if theme is not self._theme:
            self._theme = theme
            self.update()

    def show_row(self, row: Row) -> None:
        """Show this row."""
        if row is self._row:
            return
        self._row = row
        self._arranged = -1
        inferred = tr("inferred") if row.inferred else ""
        said = [row.text, row.detail, status_words(row.status, row.inferred) if row.status else inferred]
        self.setAccessibleName(", ".join(part for part in said if part))
        self.update()

    @property
    def row(self) -> Row | None:
        """The row shown."""
        return self._row

    def arrange(self, width: int) -> int:
        """Put the words in their place for this width; answers the height that needs."""
        row = self._row
        if row is None:
            return 0
        if self._arranged != width:
            self._arranged, self._height = width, self._arrange(row, width)
        return self._height

    def _arrange(self, row: Row, width: int) -> int:
        left = _SIDE + (_SIGN + 8 if row.sign else _SAMPLE + 10 if row.status else 0)
        inner = max(40.0, width - left - _RIGHT)
        text, height = lay_out(on_one_line(row.text), self.font(), inner)
        self._text = (text, QPointF(left, _PAD))
        self._detail = None
        if row.detail:
            free = inner - text.lineAt(0).naturalTextWidth() - 14
            detail, detail_height = lay_out(on_one_line(row.detail), self._small, inner)
            width_needed = detail.lineAt(0).naturalTextWidth()
            fits = text.lineCount() == 1 and detail.lineCount() == 1 and width_needed <= free
            if fits and width >= _ROOMY and not row.sign:
                self._detail = (detail, QPointF(width - _RIGHT - width_needed, _PAD + (height - detail_height) / 2))
            else:
                self._detail = (detail, QPointF(left, _PAD + height))
                height += detail_height
        return round(height + 2 * _PAD)

    def sizeHint(self) -> QSize:
        return QSize(320, self.arrange(320))

    def paintEvent(self, event: QPaintEvent) -> None:
        row, theme = self._row, self._theme
        if row is None or theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.panel
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            ground = theme.hover
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(ground))
            painter.drawRoundedRect(area, 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(colour(theme.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 5, 5)
        if row.sign:
            self._paint_sign(painter, row.sign, theme, ground)
        elif row.status is not None:
            self._paint_sample(painter, row, theme, ground)
        if self._text is not None:
            painter.setPen(colour(theme.text))
            self._text[0].draw(painter, self._text[1])
        if self._detail is not None:
            painter.setPen(colour(theme.muted))
            self._detail[0].draw(painter, self._detail[1])

    def _paint_sign(self, painter: QPainter, sign: str, theme: Theme, ground: str) -> None:
        middle = QPointF(_SIDE + _SIGN / 2, _PAD + self.fontMetrics().height() / 2)
        if sign == "·":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade(theme.muted, ground, 0.6))
            painter.drawEllipse(middle, 2.5, 2.5)
        else:
            ink = theme.warning if sign == "!" else theme.muted
            paint_glyph(painter, sign, middle, _SIGN, colour(ink), colour(ground))

    def _paint_sample(self, painter: QPainter, row: Row, theme: Theme, ground: str) -> None:
        assert row.status is not None
        height = self.fontMetrics().height()
        length = _SAMPLE - (9 if row.inferred else 0)
        paint_stroke(painter, QRectF(_SIDE, _PAD, length, height), row.status, theme, ground, row.inferred)
        if row.inferred:
            painter.setPen(colour(theme.status[row.status]))
            painter.setFont(self._small)
            painter.drawText(QRectF(_SIDE + length, _PAD, 9, height), Qt.AlignmentFlag.AlignCenter, "?")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._send()
        elif event.key() == Qt.Key.Key_Delete and self._row is not None and self._row.noted and not self._row.read_only:
            self._remove()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # A button would walk among its siblings by their place; the panel knows the order.
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._row is not None and self._row.noted:
            self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with a noted disagreement."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Show"), self._send)
        if self._row is not None:
            offer(menu, tr("Remove this note") + "\t" + tr("Del"), self._row.read_only, self._remove)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._small = small(self.font())
            self._arranged = -1

    def _send(self) -> None:
        if self._row is not None:
            self.sent.emit(self._row.gesture)

    def _remove(self) -> None:
        if self._row is not None:
            self.edited.emit(Decision(Verdict.REMOVE_NOTED, (self._row.noted,)))
