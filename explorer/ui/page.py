"""The text of a source on a page: marked, readable, never changed."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QToolTip, QWidget

from explorer.drawing.theme import Theme
from explorer.model.documents import Passage
from explorer.session.gestures import SelectPassage
from explorer.session.source import Aside, Source, UsedSentence
from explorer.ui.code_points import Offsets
from explorer.ui.lettering import scaled, small
from explorer.ui.own_keys import keeps
from explorer.ui.page_making import fill_page_menu, key_makes, make
from explorer.ui.reader_ink import (
    Stretches,
    areas,
    blocks_in_view,
    grounds,
    letters,
    paint_ground,
    paint_number,
    shape_letters,
)
from explorer.ui.shades import colour
from explorer.ui.tips import plain_tip
from explorer.words import tr

_CHARACTERS, _GUTTER, _MARGIN, _FLASH, _REST = 80, 52, 18, 900, 30
# Qt takes these as ends of paragraphs, or "\r\n" as one of them: all would move what stands behind.
_SHOWN = str.maketrans({"\r": "\n", "\u2029": "\n", "\x0c": " ", "\x00": " "})


class Page(QTextEdit):
    """Shows a document's text with its marks; a click on a marked sentence sends `SelectPassage`.

    ``edited`` carries marked words that are made an entity at once, and a source that is to be removed; ``refused``
    says why nothing is made.
    """

    sent = Signal(object)
    edited = Signal(object)
    refused = Signal(str)
    marked = Signal(object)
    margin_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = Source(None, "", "", ())
        self._theme: Theme | None = None
        self._offsets = Offsets("")
        self._stretches = Stretches(())
        self._chosen: tuple[UsedSentence, ...] = ()
        self._used: tuple[UsedSentence, ...] = ()
        self._starts: list[int] = []
        self._pressed: QPoint | None = None
        self._flash = QTimer(self, interval=_FLASH, singleShot=True)
        self._flash.timeout.connect(self.viewport().update)
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(lambda: self.marked.emit(self.marked_passage()))
        self.selectionChanged.connect(self._rest.start)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(scaled(self.font(), 1.08))
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Source text"))

    # ------------------------------------------------------------------ what is shown

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self._mark()

    def show_source(self, source: Source) -> None:
        """Show this document's text and marks; the passage that was opened comes into the middle.

        So does the first sentence that was newly chosen, unless one of them is seen anyway.
        """
        before, self._source = self._source, source
        chosen = [used.passage for used in self._chosen]
        if source.text is not before.text:
            self._offsets = Offsets(source.text)
            self.setPlainText(source.text.replace("\r\n", " \n").translate(_SHOWN))
            self._space_lines()
        if source.used is not before.used:
            self._used = tuple(sorted(source.used, key=lambda used: used.passage.start))
            self._starts = [used.passage.start for used in self._used]
            self._chosen = tuple(used for used in self._used if used.chosen)
        self._mark(letters_too=source.text is not before.text or source.asides != before.asides)
        if source.opened is not None and source.opened != before.opened:
            self._reveal(source.opened)
            self._flash.start()
        elif self._chosen and [used.passage for used in self._chosen] != chosen and not self._sees_chosen():
            self._reveal(self._chosen[0].passage)

    def sentence_at(self, at: QPoint) -> UsedSentence | None:
        """The marked sentence below a point of the viewport."""
        found = self._at(at, self._used)
        return found if isinstance(found, UsedSentence) else None

    def spot(self, passage: Passage) -> list[QRectF]:
        """Where a passage is, in the viewport."""
        start, end = self._units(passage)
        found = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            area = self.document().documentLayout().blockBoundingRect(block)
            found += [spot.translated(-self._scrolled()) for spot in areas(block, area, start, end)]
            block = block.next()
        return found

    # ------------------------------------------------------------------ ink

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-self._scrolled())
            self._paint_page(painter, self._theme, QRectF(event.rect()).translated(self._scrolled()))
            painter.end()
        super().paintEvent(event)

    def _paint_page(self, painter: QPainter, theme: Theme, view: QRectF) -> None:
        font = small(self.font())
        number_right = self.left_margin() - 14
        for block, area in blocks_in_view(self.document(), view.top() - 2, view.bottom() + 2):
            first, last = block.position(), block.position() + block.length()
            for stretch in self._stretches.between(first, last):
                for spot in areas(block, area, stretch.start, stretch.end):
                    paint_ground(painter, spot, stretch, theme.panel)
            if block.text().strip():
                line = QRectF(area.left(), area.top(), area.width(), block.layout().lineAt(0).height())
                paint_number(painter, self._number(block.blockNumber()), line, number_right, font, theme)
            self._paint_accents(painter, theme, first, last)
        self._paint_opened(painter, theme)

    def _paint_accents(self, painter: QPainter, theme: Theme, first: int, last: int) -> None:
        """A bar in the margin beside every chosen sentence."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(theme.focus))
        for used in self._chosen:
            start, end = self._units(used.passage)
            if start < last and end > first:
                spots = self.spot(used.passage)
                if spots:
                    top, bottom = spots[0].top() + 2, spots[-1].bottom() - 2
                    bar = QRectF(self.left_margin() - 8, top, 3, bottom - top).translated(0, self._scrolled().y())
                    painter.drawRoundedRect(bar, 1.5, 1.5)

    def _paint_opened(self, painter: QPainter, theme: Theme) -> None:
        """A frame round the passage that was opened; heavier for a moment, so that the eye finds it."""
        opened = self._source.opened
        if opened is None or opened.document != self._source.document:
            return
        flashing = self._flash.isActive()
        painter.setPen(QPen(colour(theme.focus), 2.2 if flashing else 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for spot in self.spot(opened):
            painter.drawRoundedRect(spot.translated(self._scrolled()).adjusted(-1, 0.5, 1, -0.5), 4, 4)

    # ------------------------------------------------------------------ under the hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        at = event.position().toPoint()
        if pressed is None or self.textCursor().hasSelection():
            return
        distance = QGuiApplication.styleHints().startDragDistance()
        if (at - pressed).manhattanLength() < distance and (used := self.sentence_at(at)) is not None:
            self.sent.emit(SelectPassage(used.passage))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() != Qt.MouseButton.NoButton:
            return
        at = event.position().toPoint()
        found = self._at(at, (*self._used, *self._source.asides))
        pointing = isinstance(found, UsedSentence)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.IBeamCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = self.tip_at(event.pos())
            if tip:
                QToolTip.showText(event.globalPos(), tip, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def tip_at(self, at: QPoint) -> str:
        """What is said of the sentence below a point of the viewport."""
        mark = self._at(at, (*self._used, *self._source.asides))
        return plain_tip(mark.tip) if mark else ""

    def event(self, event: QEvent) -> bool:
        own = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
        return keeps(event, *own) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            used = self._sentence_of(self.textCursor().selectionStart())
            if used is not None:
                self.sent.emit(SelectPassage(used.passage))
        elif key_makes(event):
            make(self, self.marked_passage(), event.key() == Qt.Key.Key_E, bool(event.modifiers()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu(event.pos()).popup(event.globalPos())

    def menu(self, at: QPoint) -> QMenu:
        """What can be done at a point of the text."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.textCursor().hasSelection()
        copy = menu.addAction(tr("Copy"), QKeySequence.StandardKey.Copy, self.copy)
        with_source = menu.addAction(tr("Copy with source"), self.copy_with_source)
        copy.setEnabled(chosen)
        with_source.setEnabled(chosen)
        if (used := self.sentence_at(at)) is not None:
            menu.addSeparator()
            menu.addAction(
                tr("Select what rests on this sentence"), lambda: self.sent.emit(SelectPassage(used.passage))
            )
        menu.addSeparator()
        menu.addAction(tr("Select all"), QKeySequence.StandardKey.SelectAll, self.selectAll)
        fill_page_menu(menu, self, self._source, self.marked_passage())
        return menu

    def marked_passage(self) -> Passage | None:
        """The marked words, without white space around them; None where none are."""
        cursor = self.textCursor()
        if self._source.document is None or not cursor.hasSelection():
            return None
        words, start = self.selected_text(), self._offsets.code_point(cursor.selectionStart())
        start += len(words) - len(words.lstrip())
        return Passage(self._source.document, start, start + len(words.strip())) if words.strip() else None

    def selected_text(self) -> str:
        """The selected words as they stand in the document, not as Qt would give them back."""
        cursor = self.textCursor()
        start = self._offsets.code_point(cursor.selectionStart())
        return self._source.text[start : self._offsets.code_point(cursor.selectionEnd())]

    def copy_with_source(self) -> None:
        """Copy the selected words with a line that says where they are from."""
        QGuiApplication.clipboard().setText(f"“{self.selected_text()}”\n— {self._source.headline}")

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_measure()
        super().resizeEvent(event)

    # ------------------------------------------------------------------ inside

    def _mark(self, letters_too: bool = True) -> None:
        """Work out the marks anew; the letters' looks only where needed, as that sets the text again."""
        if self._theme is None:
            return
        self._stretches = Stretches(grounds(self._source, self._offsets, self._theme))
        if letters_too:
            shape_letters(self.document(), letters(self._source, self._offsets, self._theme))
        self.viewport().update()

    def _space_lines(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        shape = QTextBlockFormat()
        shape.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setBottomMargin(10)
        cursor.mergeBlockFormat(shape)
        between = QTextBlockFormat()
        between.setLineHeight(8, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        between.setBottomMargin(0)
        block = self.document().begin()
        while block.isValid():
            if block.length() == 1:  # An empty line parts two paragraphs, which stand apart anyway.
                QTextCursor(block).mergeBlockFormat(between)
            block = block.next()
        self._set_measure()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def left_margin(self) -> float:
        """Where the letters begin: room for the numbers, and what centres lines of a length that can be read."""
        measure = self.fontMetrics().averageCharWidth() * _CHARACTERS
        return max(float(_GUTTER), (self.viewport().width() - measure) / 2)

    def _set_measure(self) -> None:
        left = self.left_margin()
        frame = QTextFrameFormat()
        frame.setLeftMargin(left)
        frame.setRightMargin(max(float(_MARGIN), left if left > _GUTTER else _MARGIN))
        frame.setTopMargin(12)
        frame.setBottomMargin(24)
        if self.document().rootFrame().frameFormat() != frame:
            self.document().rootFrame().setFrameFormat(frame)
            self.margin_moved.emit()

    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _units(self, passage: Passage) -> tuple[int, int]:
        return self._offsets.utf16(passage.start), self._offsets.utf16(passage.end)

    def _number(self, block: int) -> int:
        """The number of a paragraph: lines without words do not count."""
        return bisect_right(self._paragraphs(), block)

    def _paragraphs(self) -> list[int]:
        text = self._source.text
        if getattr(self, "_counted", None) is not text:
            self._counted = text
            lines = self.toPlainText().split("\n")
            self._paragraph_blocks = [number for number, line in enumerate(lines) if line.strip()]
        return self._paragraph_blocks

    def _at(self, at: QPoint, marks: tuple[UsedSentence | Aside, ...]) -> UsedSentence | Aside | None:
        offset = self.document().documentLayout().hitTest(QPointF(at) + self._scrolled(), Qt.HitTestAccuracy.ExactHit)
        if offset < 0:
            return None
        index = self._offsets.code_point(offset)
        return next((mark for mark in marks if mark.passage.start <= index < mark.passage.end), None)

    def _sentence_of(self, unit: int) -> UsedSentence | None:
        index = self._offsets.code_point(unit)
        return next((used for used in self._used if used.passage.start <= index < used.passage.end), None)

    def _step(self, way: int) -> None:
        """Put the cursor on the next or the previous marked sentence."""
        if not self._used:
            return
        here = self._offsets.code_point(self.textCursor().selectionStart())
        at = bisect_right(self._starts, here) if way > 0 else bisect_left(self._starts, here) - 1
        if not 0 <= at < len(self._used):
            return
        passage = self._used[at].passage
        start, end = self._units(passage)
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._reveal(passage)

    def _sees_chosen(self) -> bool:
        """Whether any chosen sentence can be read without scrolling."""
        seen = QRectF(self.viewport().rect())
        return any(all(seen.contains(spot) for spot in self.spot(used.passage)) for used in self._chosen)

    def _reveal(self, passage: Passage) -> None:
        spots = self.spot(passage)
        if spots:
            bar = self.verticalScrollBar()
            middle = (spots[0].top() + spots[-1].bottom()) / 2 + bar.value()
            bar.setValue(round(middle - self.viewport().height() / 2))
