"""The review tab: on the left what waits, on the right one of it, with one key for each answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSplitter, QVBoxLayout, QWidget

from explorer.drawing.theme import Theme
from explorer.session.forms.asking import ask_claim, ask_correction
from explorer.session.review.answers import Answer, Says
from explorer.session.review.groups import Group
from explorer.session.review.looked import Looked
from explorer.session.review.looking import LookAt, LookNext
from explorer.session.review.pane import Review
from explorer.session.review_key import Sort
from explorer.ui.elided import ElidedLabel
from explorer.ui.key_row import KeyRow
from explorer.ui.lettering import small
from explorer.ui.review_detail import ReviewDetail, choices
from explorer.ui.review_list import ReviewList
from explorer.ui.window_parts import round_corners
from explorer.words import tr

_KEYS = frozenset({Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_E, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Y, Qt.Key.Key_N,
                   Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Down, Qt.Key.Key_Up,
                   *(Qt.Key(Qt.Key.Key_1.value + number) for number in range(9))})  # fmt: skip
_YES, _NO = (Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Enter), (Qt.Key.Key_R, Qt.Key.Key_Delete)


class ReviewPanel(QWidget):
    """Shows a `Review`. ``answered`` carries what is decided, ``sent`` what is looked at or asked."""

    sent = Signal(object)
    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = Review()
        self.list = ReviewList()
        self.detail = ReviewDetail()
        self.empty = QLabel(wordWrap=True)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setContentsMargins(14, 12, 14, 0)
        self.empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._bar = QWidget()
        self.accept, self.reject, self.edit, self.all = (KeyRow(self._bar) for _ in range(4))
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(8, 2, 8, 3)
        row.setSpacing(2)
        self.measured = ElidedLabel(self._bar)
        self.measured.setFont(small(self.font()))
        self.measured.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.measured.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for button, key, text in (
            (self.accept, tr("A"), tr("Accept")),
            (self.reject, tr("R"), tr("Reject")),
            (self.edit, tr("E"), tr("Edit…")),
            (self.all, tr("⇧A"), tr("All like it…")),
        ):
            button.show_choice(key, text)
            row.addWidget(button)
        row.addWidget(self.measured, 1)
        right = self._right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.empty)
        column.addWidget(self.detail, 1)
        self._line = _border(right)
        column.addWidget(self._line)
        column.addWidget(self._bar)
        self._split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=1)
        self._split.addWidget(self.list)
        self._split.addWidget(right)
        # Two names stand on each line of the list: on a wide pane they are seen whole.
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        self._split.setSizes([260, 390])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)
        self.list.setMinimumWidth(150)
        self.list.setMaximumWidth(420)
        self._keep_width()
        self.setFocusProxy(self.list)
        self.setAccessibleName(tr("Review"))
        self.list.looked.connect(lambda key: self.sent.emit(LookAt(key)))
        self.list.key_pressed.connect(self.keyPressEvent)
        self.detail.sent.connect(self.sent)
        self.detail.answered.connect(self.answered)
        self.accept.clicked.connect(self._yes)
        self.reject.clicked.connect(self._no)
        self.edit.clicked.connect(self._edit)
        self.all.clicked.connect(lambda: self._menu_at(self.all, (Says.ACCEPT, Says.REJECT)))

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        for part in (self.list, self.detail, self.accept, self.reject, self.edit, self.all):
            part.set_theme(theme)

    def show_review(self, review: Review) -> None:
        """Show what waits, and what is looked at; nothing is done when it is what is shown already."""
        if review is self._review:
            return
        self._review = review
        one = review.looked
        self.measured.setText(review.measured_in_short)
        self.measured.setToolTip(review.measured)
        self.list.setVisible(bool(review.rows))
        self.list.show_rows(review.rows, review.key)
        self.empty.setText(review.empty)
        self.empty.setVisible(bool(review.empty))
        self.detail.show_review(review)
        for part in (self._line, self._bar):
            part.setVisible(one is not None and not one.yes)
        if one is not None:
            self._show_bar(one)

    def event(self, event: QEvent) -> bool:
        # These keys are the pane's own, also where the window has a command for one of them.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        one = self._review.looked
        if one is None or not _is_own(event):
            event.ignore()
            return
        event.accept()
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if shift:
            self._menu_at(self.list, (Says.ACCEPT if key == Qt.Key.Key_A else Says.REJECT,))
        elif key in (Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_K, Qt.Key.Key_Up):
            self.sent.emit(LookNext(1 if key in (Qt.Key.Key_J, Qt.Key.Key_Down) else -1))
        elif key in _YES:
            self._yes()
        elif key in _NO:
            self._no()
        elif key == Qt.Key.Key_E:
            self._edit()
        elif key in (Qt.Key.Key_Y, Qt.Key.Key_N):
            self._answer(Says.YES if key == Qt.Key.Key_Y else Says.NO)
        else:
            self._choose(key - Qt.Key.Key_0)

    def menu(self, says: tuple[Says, ...]) -> QMenu:
        """Accept or reject all that have something in common with what is looked at."""
        menu = QMenu(self)
        round_corners(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        one = self._review.looked
        for each in says:
            menu.addSeparator()
            for group in one.groups if one else ():
                accepted = each is Says.ACCEPT
                text = tr("Accept all {of}", of=group.text) if accepted else tr("Reject all {of}", of=group.text)
                menu.addAction(text.replace("&", "&&"), self._of_group(each, group))
        return menu

    def sizeHint(self) -> QSize:
        return QSize(600, 240)

    # ------------------------------------------------------------------ inside

    def _keep_width(self) -> None:
        """As wide as the answers to a proposal: a pane that needed less for a question would move the map each time."""
        widths = [button.sizeHint().width() + 2 for button in (self.accept, self.reject, self.edit, self.all)]
        self._right.setMinimumWidth(sum(widths) + 16)

    def _show_bar(self, one: Looked) -> None:
        proposed, can = one.key.sort is Sort.CLAIM, not self._review.read_only
        self.accept.show_choice(tr("A"), tr("Accept"))
        self.accept.setVisible(proposed)
        self.reject.show_choice(tr("R"), tr("Reject") if proposed else one.no)
        self.edit.show_choice(tr("E"), tr("Edit…") if proposed else tr("Make a claim…"))
        self.all.show_choice(tr("⇧A"), tr("All like it…"))
        self.all.setVisible(proposed and any(len(group.claims) > 1 for group in one.groups))
        for button in (self.accept, self.reject, self.edit, self.all):
            button.setEnabled(can)
            button.setToolTip(self._review.read_only)

    def _yes(self) -> None:
        one = self._review.looked
        if one is not None and one.key.sort is Sort.UNREAD:
            self._edit()
        else:
            self._answer(Says.ACCEPT)

    def _no(self) -> None:
        self._answer(Says.REJECT)

    def _edit(self) -> None:
        one = self._review.looked
        if one is None:
            return
        if one.key.sort is Sort.CLAIM:
            self.sent.emit(ask_correction(one.key.id))
        elif one.key.sort is Sort.UNREAD and one.key.at is not None:
            self.sent.emit(ask_claim(one.key.at))

    def _answer(self, says: Says) -> None:
        if self._review.looked is not None:
            self.answered.emit(Answer(says, self._review.looked.key))

    def _choose(self, number: int) -> None:
        one = self._review.looked
        found = [answer for key, _, answer in choices(one) if key == str(number)] if one else []
        if found:
            self.answered.emit(found[0])

    def _of_group(self, says: Says, group: Group) -> Callable[[], None]:
        key = self._review.key
        assert key is not None
        return lambda: self.answered.emit(Answer(says, key, group=group))

    def _menu_at(self, widget: QWidget, says: tuple[Says, ...]) -> None:
        one = self._review.looked
        if one is None or not one.groups or self._review.read_only:
            return
        corner = self.list.visualRect(self.list.currentIndex()).bottomLeft() if widget is self.list else QPoint(0, 0)
        menu = self.menu(says)
        menu.popup(widget.mapToGlobal(corner))
        menu.setActiveAction(next((action for action in menu.actions() if not action.isSeparator()), menu.actions()[0]))


def _border(parent: QWidget) -> QWidget:
    """A thin line: what is scrolled ends there."""
    line = QWidget(parent, autoFillBackground=True)
    line.setFixedHeight(1)
    line.setBackgroundRole(QPalette.ColorRole.Mid)
    return line


def _is_own(event: QKeyEvent) -> bool:
    """Whether the pane does something with a key."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.ShiftModifier:
        return event.key() in (Qt.Key.Key_A, Qt.Key.Key_R)
    return held == Qt.KeyboardModifier.NoModifier and event.key() in _KEYS
