"""The evidence panel: what a selection rests on, block below block."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from explorer.drawing.theme import Theme
from explorer.session.cards import Block, Card, Evidence, Heading, Paragraph, Row
from explorer.ui.card import CardView
from explorer.ui.evidence_header import EvidenceHeader
from explorer.ui.lettering import small, strong
from explorer.ui.row import RowView
from explorer.ui.words_label import Words
from explorer.words import tr, trn

_MARGIN, _FIRST, _MORE = 14, 60, 200
_HANG, _RING = 8, 3  # Rows reach out of the column, so that their words do not; at the right the scroll bar is near.


class EvidencePanel(QScrollArea):
    """Shows an `Evidence`; sends the gestures of its cards, rows and links.

    Its widgets are kept and filled anew: to make one costs more than to show a whole pair with them.
    """

    sent = Signal(object)
    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence: Evidence | None = None
        self._theme: Theme | None = None
        self._limit = _FIRST
        self._arranged = -1
        self._unfolded: set[str] = set()
        self._pools: dict[type[QWidget], list[QWidget]] = {CardView: [], RowView: [], Words: []}
        self._shown: list[tuple[Block | None, QWidget]] = []
        self._column = _Column(self)
        self._header = EvidenceHeader(self._column)
        self._header.changed.connect(self._arrange)
        self._header.sent.connect(self.sent)
        self._header.edited.connect(self.edited)
        self._more = QPushButton(self._column)
        self._more.clicked.connect(self._show_more)
        self._more.hide()
        self.setWidget(self._column)
        self.setWidgetResizable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(tr("Evidence"))
        self.setMinimumWidth(200)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self._header.set_theme(theme)
        for pool in (self._pools[CardView], self._pools[RowView]):
            for widget in pool:
                assert isinstance(widget, CardView | RowView)
                widget.set_theme(theme)
        if self._evidence is not None:
            # Another style sheet gives widgets back the fonts they had at first: they are asked for anew.
            self._fill(self._evidence.blocks)
            self._arrange()

    def warm(self, cards: int = 8, rows: int = 24, words: int = 6) -> None:
        """Make widgets ahead of the first click, when there is time."""
        for kind, count in ((CardView, cards), (RowView, rows), (Words, words)):
            for index in range(count):
                self._widget(kind, index)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show all of it; nothing is done when it is what is shown already."""
        before = self._evidence
        if evidence is before:
            return
        self._evidence = evidence
        # Updates stay enabled: Qt paints once anyhow, and paints twice after they were switched off and on.
        anew = before is None or evidence.title != before.title
        if anew:
            self._limit = _FIRST
        self._header.show_header(evidence)
        self._fill(evidence.blocks)
        self._arrange()
        if anew:
            self.verticalScrollBar().setValue(0)
        self._reveal_chosen()

    def widgets(self) -> list[QWidget]:
        """What shows the blocks, from the top."""
        return [widget for _, widget in self._shown]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() != self._arranged:
            self._arrange()
        else:
            self._column.resize(self.viewport().width(), self._column.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._evidence:
            evidence, self._evidence = self._evidence, None
            self.show_evidence(evidence)

    # ------------------------------------------------------------------ filling

    def _fill(self, blocks: tuple[Block, ...]) -> None:
        used: dict[type[QWidget], int] = dict.fromkeys(self._pools, 0)
        shown: list[tuple[Block | None, QWidget]] = []

        def take(kind: type[QWidget]) -> QWidget:
            widget = self._widget(kind, used[kind])
            used[kind] += 1
            return widget

        for block in blocks[: self._limit]:
            if isinstance(block, Card):
                card = take(CardView)
                assert isinstance(card, CardView)
                card.show_card(block, block.claim in self._unfolded)
                shown.append((block, card))
            elif isinstance(block, Row):
                row = take(RowView)
                assert isinstance(row, RowView)
                row.show_row(block)
                shown.append((block, row))
            else:
                shown.extend(self._words(block, take))
        for kind, pool in self._pools.items():
            for widget in pool[used[kind] :]:
                widget.hide()
        left = len(blocks) - self._limit
        if left > 0:
            self._more.setText(trn("Show more ({number} left)", "Show more ({number} left)", left))
            shown.append((None, self._more))
        self._more.setVisible(left > 0)
        self._shown = shown

    def _words(
        self, block: Heading | Paragraph, take: Callable[[type[QWidget]], QWidget]
    ) -> list[tuple[Block | None, QWidget]]:
        """A heading is a strong line, and a muted one below it where it has a detail."""
        found: list[tuple[Block | None, QWidget]] = []
        is_heading = isinstance(block, Heading)
        detail = block.detail if isinstance(block, Heading) else ""
        for text, muted, font in (
            (block.text, False, strong(self.font()) if is_heading else self.font()),
            (detail, True, small(self.font())),
        ):
            if text:
                words = take(Words)
                assert isinstance(words, Words)
                words.setFont(font)
                role = QPalette.ColorRole.PlaceholderText if muted else QPalette.ColorRole.WindowText
                words.setForegroundRole(role)
                words.setText(text)
                found.append((block if not muted else None, words))
        return found

    def _widget(self, kind: type[QWidget], index: int) -> QWidget:
        pool = self._pools[kind]
        while index >= len(pool):
            widget = kind(self._column)
            widget.hide()
            if isinstance(widget, CardView | RowView):
                widget.sent.connect(self.sent)
                widget.edited.connect(self.edited)
                if self._theme is not None:
                    widget.set_theme(self._theme)
            if isinstance(widget, CardView):
                widget.folded.connect(self._fold)
            pool.append(widget)
        return pool[index]

    # ------------------------------------------------------------------ places

    def _arrange(self) -> None:
        """Stack everything; done by hand, since a box layout asks each widget for its height several times."""
        # The scroll bar has its place in the margin: what is shown does not move when it comes or goes.
        inner = self.width() - 2 * _MARGIN
        y = 12
        height = self._header.arrange(inner)
        self._header.setGeometry(_MARGIN, y, inner, height)
        y += height + 12
        self._arranged = self.width()
        last: QWidget = self._header
        before: QWidget | None = None
        for block, widget in self._shown:
            y += _gap(block, widget, before)
            if isinstance(widget, CardView):
                height = widget.arrange(inner)
                widget.setGeometry(_MARGIN, y, inner, height)
            elif isinstance(widget, RowView):
                height = widget.arrange(inner + _HANG + _RING)
                widget.setGeometry(_MARGIN - _HANG, y, inner + _HANG + _RING, height)
            elif isinstance(widget, Words):
                height = widget.arrange(inner)
                widget.setGeometry(QRect(_MARGIN, y, inner, height))
            else:
                height = widget.sizeHint().height()
                widget.setGeometry(QRect(_MARGIN, y, min(inner, widget.sizeHint().width()), height))
            widget.show()
            y += height
            last, before = _chain(last, widget), widget
        self._column.resize(self.viewport().width(), y + _MARGIN)

    def _reveal_chosen(self) -> None:
        for block, widget in self._shown:
            if isinstance(block, Card) and block.chosen:
                self.ensureWidgetVisible(widget, 0, _MARGIN)
                return

    def _fold(self, claim: str, unfolded: bool) -> None:
        (self._unfolded.add if unfolded else self._unfolded.discard)(claim)
        self._arrange()

    def _show_more(self) -> None:
        evidence = self._evidence
        if evidence is None:
            return
        self._limit += _MORE
        self._fill(evidence.blocks)
        self._arrange()


class _Column(QWidget):
    """What is scrolled; Up and Down go from block to block."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


def _gap(block: Block | None, widget: QWidget, before: QWidget | None) -> int:
    """The room above a block: cards stand apart, rows close together, a heading opens a group."""
    if before is None:
        return 0
    if isinstance(block, Heading):
        return 16
    if isinstance(widget, RowView):
        return 0 if isinstance(before, RowView) else 2
    if isinstance(widget, Words) and block is None:
        return 0
    return 8


def _chain(last: QWidget, widget: QWidget) -> QWidget:
    """Let Tab go from *last* to *widget* (kept widgets are used in any order); answers the new last one."""
    QWidget.setTabOrder(last, widget)
    last = widget
    if isinstance(widget, CardView):
        for link in widget.links():
            QWidget.setTabOrder(last, link)
            last = link
    return last
