"""The frame of every form: a title, fields below one another, what is wrong, Save and Cancel."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.drawing.theme import Theme
from explorer.session.form import Form
from explorer.ui.dropping import brings_files
from explorer.ui.lettering import small, title
from explorer.ui.own_keys import keeps
from explorer.words import tr


class FormFrame(QWidget):
    """Holds the fields of a form. `filled` carries it as it was filled in; `left` says that nobody wants it.

    ``read`` gives the form as it is filled in, ``first`` the field that has the keyboard first.
    Enter saves from a line (Ctrl+Enter where Enter begins a line), goes on from a box to choose in, Esc leaves.
    """

    filled = Signal(object)
    left = Signal()

    def __init__(self, read: Callable[[], Form], first: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.read, self.first = read, first
        self._title = QLabel(self, wordWrap=True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(title(self.font()))
        self.inner = QWidget(self)
        self.column = QVBoxLayout(self.inner)
        self.column.setContentsMargins(14, 4, 14, 8)
        self.column.setSpacing(8)
        self.fields = QFormLayout()
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.fields.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(6)
        self.area = QScrollArea(self)
        self.area.setWidget(self.inner)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.problem = QLabel(self, wordWrap=True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self.problem.hide()
        self.save = QPushButton(tr("Save"), self)
        self.save.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.save.clicked.connect(self.send)
        self.cancel.clicked.connect(self.left)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.save)
        head, foot = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(14, 12, 14, 4)
        head.addWidget(self._title)
        foot.setContentsMargins(14, 6, 14, 10)
        foot.addWidget(self.problem)
        foot.addLayout(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.area, 1)
        whole.addLayout(foot)

    # ------------------------------------------------------------------ what is shown

    def head(self, words: str, done: str) -> None:
        """Say what the form is for, and what its button does."""
        self._title.setText(words)
        self.setAccessibleName(words)
        self.save.setText(done)
        self.refuse("")
        self.area.verticalScrollBar().setValue(0)

    @property
    def heading(self) -> str:
        """What the form is for."""
        return self._title.text()

    def refuse(self, sentence: str) -> None:
        """Say why the form could not be saved; what was typed stays."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours; most parts take theirs from the palette."""

    def lacking(self) -> tuple[QWidget, str] | None:
        """The first field that must be filled in and is not, and why it must; None where nothing is lacking."""
        return None

    def send(self) -> None:
        """Give the form as it is filled in; where something is lacking, say what, and go there."""
        lacking = self.lacking()
        if lacking is None:
            self.filled.emit(self.read())
        else:
            field, sentence = lacking
            self.refuse(sentence)
            field.setFocus()

    def row(self, words: str, field: QWidget) -> None:
        """A field beside its name."""
        label = QLabel(words, self.inner)
        label.setFont(small(self.font()))
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setBuddy(field)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, 5, 0, 0)  # Beside the first line of a high field.
        self.fields.addRow(label, field)
        if isinstance(field, QComboBox):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if not field.accessibleName():
            field.setAccessibleName(words)
        self.watch(field)

    def chain(self, *fields: QWidget) -> None:
        """Let Tab go through these fields in this order, and then to the buttons."""
        for one, other in pairwise((*fields, self.save, self.cancel)):
            QWidget.setTabOrder(one, other)

    def watch(self, field: QWidget) -> None:
        """Let the wheel and files pass over this field and its parts, and scroll to what has the keyboard."""
        for part in (field, *field.findChildren(QWidget)):
            part.installEventFilter(self)

    # ------------------------------------------------------------------ under the hand

    def event(self, event: QEvent) -> bool:
        return keeps(event, QKeySequence.StandardKey.Cancel) or super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()  # To scroll past a box must not choose in it.
            return True
        if brings_files(event):
            event.ignore()
            return True
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.area.ensureWidgetVisible(watched, 0, 24)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (
                isinstance(self.focusWidget(), QComboBox)
                and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                self.focusNextChild()  # It takes what was chosen there; the form may be half filled in.
                return
            (self.cancel if self.cancel.hasFocus() else self.save).click()
        else:
            super().keyPressEvent(event)


def lines_field(height: int, parent: QWidget) -> QPlainTextEdit:
    """A field for several lines; Tab leaves it."""
    field = QPlainTextEdit(parent)
    field.setTabChangesFocus(True)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * height + 14)
    return field


def show_boxes(theme: Theme, *widgets: QWidget) -> None:
    """Boxes to tick that are seen on dark ground too, where Fusion draws them in its shadow."""
    palette = QApplication.palette()
    if theme.is_dark:
        palette.setColor(palette.ColorRole.Base, palette.mid().color())
    for widget in widgets:
        widget.setPalette(palette)


def choose(box: QComboBox, value: object) -> None:
    """Choose what carries this value; nothing where none does."""
    box.setCurrentIndex(box.findData(value))
