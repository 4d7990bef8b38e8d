"""One of all that waits, in full: its meaning in words, its sentence, what speaks otherwise, why."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from explorer.drawing.theme import Theme
from explorer.model.relationships import Status
from explorer.session.cards import Chip
from explorer.session.gestures import OpenPassage
from explorer.session.review.answers import Answer, Says
from explorer.session.review.looked import Looked
from explorer.session.review.pane import Review
from explorer.session.review_key import Sort
from explorer.ui.against import AgainstView
from explorer.ui.chip import ChipView
from explorer.ui.key_row import KeyRow
from explorer.ui.lettering import small, strong
from explorer.ui.link import LinkButton
from explorer.ui.review_words import SpannedView
from explorer.ui.shades import colour
from explorer.ui.words_label import Words
from explorer.words import tr

A = TypeVar("A", AgainstView, KeyRow)
W = TypeVar("W")
_MARGIN, _INSET, _NAMES = 14, 12, 84
_CHARACTERS = 120
"""So long is a line at most: the eye finds the next one."""
_MOST_FOOT = 0.6
"""The part of the height that answers at the foot may take; more of them are scrolled."""


class ReviewDetail(QScrollArea):
    """Shows what a `Review` looks at; ``answered`` carries what is chosen, ``sent`` where a link leads."""

    sent = Signal(object)
    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._review = Review()
        self._column = _Column()
        self._foot = QWidget(self)
        self._foot.hide()
        self._edge = QWidget(self._foot, autoFillBackground=True)
        self._edge.setBackgroundRole(QPalette.ColorRole.Mid)
        self.words = SpannedView(self._column)
        self.chip = ChipView(self._column)
        # Where in its source it stands is at the end, behind a title that may be long.
        self.place = LinkButton("", self._column, elide=Qt.TextElideMode.ElideMiddle)
        self.quote = SpannedView(self._column, quoted=True)
        self.against: list[AgainstView] = []
        self.choices: list[KeyRow] = []
        self._facts: list[tuple[Words, Words]] = []
        self.lead = Words(self._column, muted=True)
        self.lead.setText(tr("It may also be read so:"))
        self.measured = Words(self._column, muted=True)
        self.place.clicked.connect(self._open)
        self._restyle()
        self.setWidget(self._column)
        self.setWidgetResizable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(tr("What is looked at"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = self._column.theme = theme
        parts: list[SpannedView | ChipView | AgainstView | KeyRow] = [self.words, self.quote, self.chip]
        for part in (*parts, *self.against, *self.choices):
            part.set_theme(theme)
        self._arrange()

    def show_review(self, review: Review) -> None:
        """Show what is looked at; nothing is done when it is what is shown already."""
        before, self._review = self._review, review
        if review.looked is before.looked and review is before:
            return
        one = review.looked
        self.measured.setText(review.measured)
        if one is not None:
            self._fill(one)
        self._arrange()
        if one is None or before.looked is None or one.key != before.looked.key:
            self.verticalScrollBar().setValue(0)

    def keys(self) -> list[str]:
        """The keys of the choices that are offered."""
        return [row.key for row in self.choices if row.isVisibleTo(self)]

    def facts(self) -> list[tuple[str, str]]:
        """The names and values that are shown."""
        return [(name.text(), value.text()) for name, value in self._facts if value.isVisibleTo(self._column)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._restyle()
            self._arrange()

    # ------------------------------------------------------------------ filling

    def _fill(self, one: Looked) -> None:
        self.words.show_spanned(one.words, one.status)
        self.chip.setVisible(bool(one.chip))
        if one.chip and one.status:
            self.chip.show_chip(Chip(one.chip, one.status))
        self.place.setText(f"{one.place} ↗")
        self.place.setToolTip(tr("Show it in the source text"))
        self.place.setVisible(bool(one.place))
        self.quote.setVisible(one.quote is not None)
        if one.quote is not None:
            self.quote.show_spanned(one.quote, one.status)
        self._column.status = one.status
        self._column.inferred = one.inferred
        for view, link in zip(_many(self.against, len(one.against), self._new_against), one.against, strict=True):
            view.show_link(link)
        offered = choices(one)
        for row, (key, text, _) in zip(_many(self.choices, len(offered), self._new_choice), offered, strict=True):
            row.show_choice(key, text)
            row.setEnabled(not self._review.read_only)
        for pair, (name, value) in zip(_many(self._facts, len(one.facts), self._new_fact), one.facts, strict=True):
            pair[0].setText(name)
            pair[1].setText(value)
            pair[1].setAccessibleName(f"{name}: {value}" if name else value)
        for index, pair in enumerate(self._facts):
            for part in pair:
                part.setVisible(index < len(one.facts))

    def _new_against(self, index: int) -> AgainstView:
        view = AgainstView(self._column)
        view.setFont(small(self.font()))
        view.clicked.connect(lambda: self._follow(index))
        return self._dressed(view)

    def _new_choice(self, index: int) -> KeyRow:
        row = KeyRow(self._column)
        row.clicked.connect(lambda: self._choose(index))
        return self._dressed(row)

    def _new_fact(self, index: int) -> tuple[Words, Words]:
        pair = Words(self._column, muted=True), Words(self._column)
        for part in pair:
            part.setFont(small(self.font()))
        return pair

    def _dressed(self, view: A) -> A:
        if self._theme is not None:
            view.set_theme(self._theme)
        return view

    # ------------------------------------------------------------------ places

    def _arrange(self) -> None:
        inner = min(self.width() - 2 * _MARGIN, self.fontMetrics().averageCharWidth() * _CHARACTERS)
        if inner < 40:
            return
        self._arrange_foot(inner)
        one, y = self._review.looked, 8
        for part in (self.words, self.quote, self.chip, self.place):
            if one is None:
                part.hide()
        if one is None:
            for hidden in (self.lead, *self.against, *self.choices, *(part for pair in self._facts for part in pair)):
                hidden.hide()
            self._column.frame = QRectF()
        else:
            y = self._arrange_head(inner, y)
            y = self._arrange_lists(inner, y)
        self.measured.setVisible(bool(self.measured.text()))
        if self.measured.text():
            height = self.measured.arrange(inner)
            self.measured.setGeometry(_MARGIN, y + 8, inner, height)
            y += height + 8
        self._column.resize(self.viewport().width(), y + _MARGIN)
        self._column.update()

    def _arrange_foot(self, inner: int) -> None:
        """The answers to a question stand below what is scrolled, beside one another as far as there is room."""
        one, x, y, high = self._review.looked, 0, 3, 0
        rows = [row for row in self.choices if not row.isHidden()] if one and one.yes else []
        for row in rows:
            width = min(row.sizeHint().width(), inner + 8)
            if x and x + width > inner + 8:
                x, y = 0, y + high
            high = row.arrange(width)
            row.setGeometry(_MARGIN - 4 + x, y, width, high)
            x += width + 2
        whole = y + high + 4 if rows else 0
        is_foot = 0 < whole < self.height() * _MOST_FOOT
        for row in self.choices:
            if row.parentWidget() is not (self._foot if is_foot else self._column):
                was, at = not row.isHidden(), row.geometry()
                row.setParent(self._foot if is_foot else self._column)
                row.setGeometry(at)
                row.setVisible(was)
        self._foot.setVisible(is_foot)
        self._foot.setGeometry(0, self.height() - whole, self.width(), whole)
        self._edge.setGeometry(0, 0, self.width(), 1)
        if self.viewportMargins().bottom() != whole * is_foot:
            self.setViewportMargins(0, 0, 0, whole * is_foot)

    def _arrange_head(self, inner: int, y: int) -> int:
        height = self.words.arrange(inner)
        self.words.setGeometry(_MARGIN, y, inner, height)
        self.words.show()
        y += height + 4
        chip, place = self.chip.sizeHint(), self.place.sizeHint()
        left = _MARGIN
        if self.chip.isVisibleTo(self._column):
            self.chip.setGeometry(left, y, min(chip.width(), inner), chip.height())
            left += chip.width() + 6
        room = max(40, _MARGIN + inner - left)
        above = (chip.height() - place.height()) // 2
        left -= 4 if left == _MARGIN else 0  # Its words, and not its frame, stand below those above.
        self.place.setGeometry(left, y + above, min(place.width(), room), place.height())
        y += chip.height() + 6
        self._column.frame = QRectF()
        if self.quote.isVisibleTo(self._column):
            width = inner - _INSET - 10
            height = self.quote.arrange(width)
            self.quote.setGeometry(_MARGIN + _INSET, y + 7, width, height)
            self._column.frame = QRectF(_MARGIN, y, inner, height + 14)
            y += height + 14 + 6
        return y

    def _arrange_lists(self, inner: int, y: int) -> int:
        rows: list[AgainstView | KeyRow] = [*self.against, *self.choices]
        first = self._first_reading()
        for view in (row for row in rows if row.parentWidget() is self._column):
            if view is first:
                height = self.lead.arrange(inner)
                self.lead.setGeometry(_MARGIN, y + 4, inner, height)
                y += height + 4
            if view.isVisibleTo(self._column):
                height = view.arrange(inner + 8)
                view.setGeometry(_MARGIN - 4, y, inner + 8, height)
                y += height
        y += 6
        metrics = small(self.font())
        column = max(_NAMES, round(_NAMES * metrics.pointSizeF() / 9)) if metrics.pointSizeF() > 0 else _NAMES
        names = [name for name, value in self._facts if value.isVisibleTo(self._column)]
        widest = max((name.fontMetrics().horizontalAdvance(name.text()) for name in names), default=0)
        column = max(column, min(widest + 16, inner // 2))
        for name, value in self._facts:
            if value.isVisibleTo(self._column):
                left = name.arrange(column - 8)
                right = value.arrange(max(60, inner - column))
                name.setGeometry(_MARGIN, y, column - 8, left)
                value.setGeometry(_MARGIN + column, y, max(60, inner - column), right)
                y += max(left, right) + 2
        return y

    def _first_reading(self) -> KeyRow | None:
        """The first other reading of a proposal, above which it is said that they are such."""
        one = self._review.looked
        found = self.choices[0] if one is not None and one.key.sort is Sort.CLAIM and one.choices else None
        self.lead.setVisible(found is not None)
        return found

    def _restyle(self) -> None:
        self.words.setFont(strong(self.font()))
        for part in (
            self.place,
            self.lead,
            self.measured,
            *self.against,
            *(each for pair in self._facts for each in pair),
        ):
            part.setFont(small(self.font()))

    # ------------------------------------------------------------------ under the hand

    def _open(self) -> None:
        one = self._review.looked
        if one is not None and one.passage is not None:
            self.sent.emit(OpenPassage(one.passage, one.key.id if one.key.sort is Sort.CLAIM else None))

    def _follow(self, index: int) -> None:
        one = self._review.looked
        if one is not None and index < len(one.against):
            self.sent.emit(one.against[index].gesture)

    def _choose(self, index: int) -> None:
        one = self._review.looked
        if one is not None and index < len(offered := choices(one)):
            self.answered.emit(offered[index][2])


def choices(one: Looked) -> list[tuple[str, str, Answer]]:
    """What keys choose, what they do in words, and what is answered: yes first, then the others, then no."""
    found = [(tr("Y"), one.yes, Answer(Says.YES, one.key))] if one.yes else []
    found += [
        (str(number), choice.text, Answer(Says.CHOOSE, one.key, choice.value))
        for number, choice in enumerate(one.choices[:9], 1)
    ]
    return [*found, (tr("N"), one.no, Answer(Says.NO, one.key))] if one.yes and one.no else found


def _many(kept: list[W], number: int, make: Callable[[int], W]) -> list[W]:
    """The first *number* of the widgets that are kept, made where there are too few; the others are hidden."""
    while len(kept) < number:
        kept.append(make(len(kept)))
    for index, widget in enumerate(kept):
        if isinstance(widget, QWidget):
            widget.setVisible(index < number)
    return kept[:number]


class _Column(QWidget):
    """What is scrolled, with the frame round the sentence and its bar in the colour of the status."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme | None = None
        self.frame = QRectF()
        self.status: Status | None = None
        self.inferred = False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        if theme is None or self.frame.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(theme.border), 1))
        painter.setBrush(colour(theme.card))
        painter.drawRoundedRect(self.frame.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        if self.status is None:
            return
        ink = colour(theme.status[self.status])
        bar = QRectF(self.frame.left() + 4.5, self.frame.top() + 7.5, 2, self.frame.height() - 15)
        # Nobody has accepted it: the bar is only an outline.
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(bar, 1, 1)
