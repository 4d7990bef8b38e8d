"""A claim on one line above the words it is made of: whom it ties, how, how far it has come."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.drawing.theme import Theme
from explorer.model.entities import EntityType
from explorer.model.relationships import Status
from explorer.session.form import ClaimLine
from explorer.session.forms.asking import Leave, Unfold
from explorer.session.forms.line import STATUSES, status_of, with_status
from explorer.session.forms.naming import known_as
from explorer.session.wording import capitalised, status_name
from explorer.ui.form_frame import choose
from explorer.ui.kind_box import KindBox
from explorer.ui.lettering import small
from explorer.ui.link import LinkButton
from explorer.ui.name_field import NameLine
from explorer.ui.own_keys import keeps
from explorer.words import tr


class ClaimLineBar(QWidget):
    """Shows a `ClaimLine`: Enter makes the claim (``edited``), Esc leaves it, and More… opens all of it (``sent``)."""

    sent = Signal(object)
    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: ClaimLine | None = None
        self.subject, self.object = NameLine(self), NameLine(self)
        self.subject.setAccessibleName(tr("Subject"))
        self.subject.setPlaceholderText(tr("who"))
        self.object.setAccessibleName(tr("Object"))
        self.object.setPlaceholderText(tr("whom"))
        self._new = {name: QLabel(tr("new"), self) for name in (self.subject, self.object)}
        self.kind, self.status = KindBox(self), QComboBox(self)
        self.kind.setAccessibleName(tr("Kind"))
        self.kind.setPlaceholderText(tr("kind …"))
        self.status.setAccessibleName(tr("Status"))
        self.status.setToolTip(tr("What the sentence says of it; nothing stronger than its words"))
        for status in STATUSES:
            self.status.addItem(capitalised(status_name(status)), status.value)
        self.swap = LinkButton("⇄", self)
        self.swap.setToolTip(tr("Let the two change places"))
        self.swap.setAccessibleName(tr("Swap"))
        self.add = QPushButton(tr("Add"), self)
        self.add.setToolTip(tr("Make this claim (Enter)"))
        self.add.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.more = LinkButton(tr("More…"), self)
        self.more.setToolTip(tr("Certainty, who says it, dates, detail …"))
        self.problem = QLabel(self, wordWrap=True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self.problem.hide()
        self._lay_out()
        self.add.clicked.connect(self._make)
        self.more.clicked.connect(self._unfold)
        self.swap.clicked.connect(self._swap)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        for name in (self.subject, self.object):
            name.set_theme(theme)

    def show_line(self, line: ClaimLine | None) -> None:
        """Show this claim, with the keyboard where something is still to be said; None puts it away."""
        if line is self._line:
            return
        had = self._has_keyboard()
        self._line = line
        self.setVisible(line is not None)
        if line is None:
            for name in (self.subject, self.object):
                name.close_popup()
            parent = self.parentWidget()
            if had and parent is not None:
                parent.setFocus()
            return
        form = line.form
        self.refuse("")
        self.kind.clear()
        for option in form.kinds:
            self.kind.addItem(option.text, option.value)
        self.kind.forget()
        choose(self.kind, form.kind)
        choose(self.status, status_of(form).value)
        self.subject.show_name(form.names, form.subject)
        self.object.show_name(form.names, form.object)
        self._mark_new()
        first: QWidget = self.kind
        if not form.object:
            first = self.object
        if not form.subject:
            first = self.subject
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def line(self) -> ClaimLine | None:
        """The claim that is asked for; None where the line is put away."""
        return self._line

    @property
    def is_touched(self) -> bool:
        """Whether something was typed or chosen that was not there at first."""
        return self._line is not None and self.value() != self._line

    def value(self) -> ClaimLine:
        """The claim as it is filled in."""
        assert self._line is not None
        form = self._line.form
        types = {form.subject: form.subject_type, form.object: form.object_type}
        names = [" ".join(name.text().split()) for name in (self.subject, self.object)]
        filled = replace(
            form,
            subject=names[0],
            subject_type=types.get(names[0], EntityType.ORGANISATION),
            object=names[1],
            object_type=types.get(names[1], EntityType.ORGANISATION),
            kind=str(self.kind.currentData() or ""),
        )
        return ClaimLine(with_status(filled, Status(self.status.currentData())))

    def refuse(self, sentence: str) -> bool:
        """Say why it was not made; whether the line is there to say it."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        return self._line is not None

    # ------------------------------------------------------------------ under the hand

    def event(self, event: QEvent) -> bool:
        return keeps(event, QKeySequence.StandardKey.Cancel) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.sent.emit(Leave())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.more if self.more.hasFocus() else self.swap if self.swap.hasFocus() else self.add).click()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ inside

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for name, box in ((self.subject, self.kind), (self.object, self.status)):
            new = self._new[name]
            new.setFont(small(self.font()))
            new.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            new.setToolTip(tr("Nobody goes by this name yet: a new entity is made"))
            name.settled.connect(self._mark_new)
            # In a narrow window it must not push the other panes aside.
            name.setMinimumWidth(60)
            box.setMinimumWidth(72)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(7)
            row.addWidget(name, 1)
            row.addWidget(new)
            row.addWidget(box, 1)
        row.addWidget(self.swap)
        row.addWidget(self.add)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.problem)
        for one, other in (
            (self.subject, self.kind), (self.kind, self.object), (self.object, self.status), (self.status, self.swap),
            (self.swap, self.add), (self.add, self.more),
        ):  # fmt: skip
            QWidget.setTabOrder(one, other)

    def _make(self) -> None:
        if self._line is not None:
            self.edited.emit(self.value())

    def _unfold(self) -> None:
        if self._line is not None:
            self.sent.emit(Unfold(self.value()))

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _mark_new(self) -> None:
        """Say of a name that nobody goes by yet."""
        for name, label in self._new.items():
            names = self._line.form.names if self._line else ()
            label.setVisible(bool(name.text().strip()) and known_as(names, name.text()) is None)

    def _swap(self) -> None:
        if self._line is None:
            return
        subject, object = self.subject.text(), self.object.text()
        self.subject.show_name(self._line.form.names, object)
        self.object.show_name(self._line.form.names, subject)
        self._mark_new()
