"""One claim with its sentence: what it says, who says so, where it stands, what speaks against it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QMenu, QWidget

from explorer.drawing.theme import Theme
from explorer.session.cards import Card
from explorer.session.forms.asking import ask_correction
from explorer.session.gestures import OpenPassage
from explorer.session.quoting import quoted
from explorer.ui.against import AgainstView
from explorer.ui.card_correcting import fill_card_menu
from explorer.ui.card_ink import paint_frame
from explorer.ui.card_words import can_unfold, kind_words, meta_words, status_words, with_source
from explorer.ui.chevron import Chevron
from explorer.ui.lettering import small, strong
from explorer.ui.link import LinkButton
from explorer.ui.own_keys import keeps, keeps_key
from explorer.ui.paragraph import lay_out, on_one_line
from explorer.ui.quote import Quote, QuoteView
from explorer.ui.shades import colour
from explorer.ui.tips import plain_tip
from explorer.words import tr

_LEFT, _RIGHT, _TOP, _BOTTOM, _GAP = 16, 12, 10, 10, 6


class CardView(QWidget):
    """Shows a card; sends what a click or a key on it asks for."""

    sent = Signal(object)
    edited = Signal(object)
    folded = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._theme: Theme | None = None
        self._unfolded = False
        self._arranged = -1
        self._height = 0
        self._header = QRect()
        self._stacked = False
        self._meta: tuple[QTextLayout, QPointF] | None = None
        self._facts: list[tuple[QTextLayout, QPointF]] = []
        self._quote = QuoteView(self)
        self._quote.clicked.connect(self._open)
        # Its end says where the sentence stands: what is left out is in the middle.
        self._place = LinkButton("", self, Qt.TextElideMode.ElideMiddle)
        self._place.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter on the card does the same.
        self._place.clicked.connect(self._open)
        self._chevron = Chevron(self)
        self._chevron.clicked.connect(lambda: self.unfold(not self._unfolded))
        self._links: list[AgainstView] = []
        self._restyle()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # ------------------------------------------------------------------ what is shown

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        if theme is not self._theme:
            self._theme = theme
            self._quote.set_theme(theme)
            for link in self._links:
                link.set_theme(theme)
            self.update()

    def show_card(self, card: Card, unfolded: bool = False) -> None:
        """Show this claim, folded or with its neighbouring sentences and facts."""
        if card is self._card and unfolded == self._unfolded:
            return
        self._card, self._unfolded = card, unfolded
        self._arranged = -1
        self._chevron.setVisible(can_unfold(self._card))
        self._chevron.set_open(unfolded)
        self._chevron.setToolTip(tr("Show less") if unfolded else tr("Show the sentences around it"))
        self._place.setText(f"{card.place} ↗")
        self._place.setToolTip(plain_tip(tr("Show {place} in {source}", place=card.place, source=card.source)))
        self._quote.setToolTip(self._place.toolTip())
        self._show_quote(card)
        for index, link in enumerate(card.disagreements):
            button = self._link(index)
            button.show_link(link)
            button.setVisible(True)
        for button in self._links[len(card.disagreements) :]:
            button.setVisible(False)
        self.setAccessibleName(f"{kind_words(card)}, {status_words(card)}")
        self.setAccessibleDescription(f"{quoted(card.quote)} {meta_words(card)} {card.place}")
        self.update()

    def unfold(self, unfolded: bool) -> None:
        """Show or hide the neighbouring sentences and the facts."""
        card = self._card
        if card is None or unfolded == self._unfolded or not can_unfold(self._card):
            return
        self.show_card(card, unfolded)
        self.folded.emit(card.claim, unfolded)

    @property
    def card(self) -> Card | None:
        """The claim shown."""
        return self._card

    @property
    def is_unfolded(self) -> bool:
        """Whether its neighbouring sentences are shown."""
        return self._unfolded

    def links(self) -> list[AgainstView]:
        """The links to what disagrees, in their order on the card."""
        count = len(self._card.disagreements) if self._card else 0
        return self._links[:count]

    # ------------------------------------------------------------------ where things stand

    def arrange(self, width: int) -> int:
        """Put everything in its place for this width; answers the height that needs."""
        if self._card is None:
            return 0
        if self._arranged != width:
            self._arranged, self._height = width, self._arrange(width)
        return self._height

    def _arrange(self, width: int) -> int:
        inner = max(60, width - _LEFT - _RIGHT)
        y = self._arrange_header(width, inner)
        height = self._quote.heightForWidth(inner)
        self._quote.setGeometry(_LEFT, y, inner, height)
        y += height + _GAP
        y = self._arrange_meta(y, inner)
        for button in self.links():
            height = button.arrange(inner + 8)
            button.setGeometry(_LEFT - 4, y, inner + 8, height)
            y += height
        y = self._arrange_facts(y, inner)
        return y + _BOTTOM

    def sizeHint(self) -> QSize:
        return QSize(320, self.arrange(320))

    def _arrange_header(self, width: int, inner: int) -> int:
        height = self.fontMetrics().height()
        side = height + 2 if can_unfold(self._card) else 0
        self._chevron.setGeometry(width - _RIGHT - side + 4, _TOP - 1, side, side)
        self._header = QRect(_LEFT, _TOP, inner - side, height)
        self._stacked = False
        if self._card is not None:
            kind = QFontMetrics(self._strong).horizontalAdvance(kind_words(self._card))
            status = QFontMetrics(self._strong_small).horizontalAdvance(status_words(self._card))
            self._stacked = kind + status + 10 > self._header.width()
        return _TOP + height * (2 if self._stacked else 1) + 4

    def _arrange_meta(self, y: int, inner: int) -> int:
        place = self._place.sizeHint()
        link_width = min(place.width(), inner)
        beside = inner - link_width - 12
        below = beside < inner * 0.42  # Too little room beside the link: the link goes below.
        layout, height = lay_out(meta_words(self._card), self._small, inner if below else beside)
        self._meta = (layout, QPointF(_LEFT, y))
        top = y + round(height) - (0 if below else place.height() - 2)
        self._place.setGeometry(_LEFT + inner - link_width + 4, max(y - 2, top), link_width, place.height())
        return max(y + round(height), self._place.geometry().bottom() + (1 if below else -1)) + 2

    def _arrange_facts(self, y: int, inner: int) -> int:
        self._facts = []
        if not self._unfolded or self._card is None:
            return y
        y += _GAP
        facts = ((tr("Source"), self._card.source), *self._card.facts)
        names = [lay_out(on_one_line(name), self._small, inner) for name, _ in facts]
        column = min(inner * 0.4, max((layout.maximumWidth() for layout, _ in names), default=0.0) + 12)
        for (name, value), _ in zip(facts, names, strict=True):
            left, left_height = lay_out(on_one_line(name), self._small, column - 8)
            right, right_height = lay_out(on_one_line(value), self._small, inner - column)
            self._facts.append((left, QPointF(_LEFT, y)))
            self._facts.append((right, QPointF(_LEFT + column, y)))
            y += round(max(left_height, right_height)) + 2
        return y

    # ------------------------------------------------------------------ ink

    def paintEvent(self, event: QPaintEvent) -> None:
        card, theme = self._card, self._theme
        if card is None or theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_frame(painter, self.rect(), card, theme, self.hasFocus())
        painter.setFont(self._strong_small)
        painter.setPen(colour(theme.status[card.status]))
        header = self._header
        if self._stacked:  # Too little room side by side: the status stands below.
            painter.drawText(header.translated(0, header.height()), _at(Qt.AlignmentFlag.AlignLeft), status_words(card))
        else:
            painter.drawText(header, _at(Qt.AlignmentFlag.AlignRight), status_words(card))
        painter.setFont(self._strong)
        painter.setPen(colour(theme.text))
        kind = painter.fontMetrics().elidedText(kind_words(card), Qt.TextElideMode.ElideRight, header.width())
        painter.drawText(header, _at(Qt.AlignmentFlag.AlignLeft), kind)
        painter.setPen(colour(theme.muted))
        if self._meta is not None:
            self._meta[0].draw(painter, self._meta[1])
        for index, (layout, at) in enumerate(self._facts):
            painter.setPen(colour(theme.text if index % 2 else theme.muted))
            layout.draw(painter, at)

    # ------------------------------------------------------------------ under the hand

    def event(self, event: QEvent) -> bool:
        if keeps(event, QKeySequence.StandardKey.Copy) or keeps_key(event, Qt.Key.Key_F2):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy(False)
        elif event.key() in (Qt.Key.Key_E, Qt.Key.Key_F2) and not event.modifiers() and self._card is not None:
            self.sent.emit(ask_correction(self._card.claim))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.unfold(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._card is None:
            return
        # The Menu key has no place of its own: the menu opens at the card's corner.
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu().popup(self.mapToGlobal(QPoint(_LEFT, _TOP)) if keyboard else event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with the card."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy sentence"), QKeySequence.StandardKey.Copy, lambda: self._copy(False))
        menu.addAction(tr("Copy sentence with source"), lambda: self._copy(True))
        menu.addSeparator()
        menu.addAction(tr("Show in source"), self._open)
        if can_unfold(self._card):
            text = tr("Show less") if self._unfolded else tr("Show the sentences around it")
            menu.addAction(text, lambda: self.unfold(not self._unfolded))
        if self._card is not None:
            fill_card_menu(menu, self._card, self.sent.emit, self.edited.emit)
        return menu

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._restyle()
            self._arranged = -1

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def _open(self) -> None:
        if self._card is not None:
            self.sent.emit(OpenPassage(self._card.passage, self._card.claim))

    def _copy(self, whole: bool) -> None:
        if self._card is not None:
            QGuiApplication.clipboard().setText(with_source(self._card) if whole else self._card.quote)

    def _follow(self, index: int) -> None:
        if self._card is not None and index < len(self._card.disagreements):
            self.sent.emit(self._card.disagreements[index].gesture)

    # ------------------------------------------------------------------ inside

    def _show_quote(self, card: Card) -> None:
        around = (card.before, card.after) if self._unfolded else ("", "")
        self._quote.show_quote(Quote(card.quote, card.marks, card.status, *around))

    def _link(self, index: int) -> AgainstView:
        while index >= len(self._links):
            button = AgainstView(self)
            button.setFont(self._small)
            if self._theme is not None:
                button.set_theme(self._theme)
            button.clicked.connect(_later(self._follow, len(self._links)))
            self._links.append(button)
        return self._links[index]

    def _restyle(self) -> None:
        self._small: QFont = small(self.font())
        self._strong: QFont = strong(self.font())
        self._strong_small: QFont = strong(self._small)
        for link in (self._place, *self._links):
            link.setFont(self._small)


def _later(call: Callable[[int], None], number: int) -> Callable[[], None]:
    return lambda: call(number)


def _at(side: Qt.AlignmentFlag) -> int:
    return int(side | Qt.AlignmentFlag.AlignVCenter)
