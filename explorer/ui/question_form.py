"""A short question: one of several, or some of them, and a line of text."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from explorer.drawing.theme import Theme
from explorer.session.form import Question
from explorer.ui.form_frame import FormFrame, show_boxes
from explorer.words import tr

_VALUE = Qt.ItemDataRole.UserRole


class QuestionFormView(FormFrame):
    """Shows a `Question`, and gives it back answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.value, self.start, parent)
        self._question: Question | None = None
        self._names: set[str] = set()
        self.words = QLabel(self.inner, wordWrap=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.options = QListWidget(self.inner)
        self.options.setAccessibleName(tr("Choices"))
        self.options.setWordWrap(True)
        self.options.setTabKeyNavigation(False)
        self.options.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.options.currentRowChanged.connect(self._name)
        self.text = QLineEdit(self.inner)
        self.label = QLabel(self.inner)
        self.label.setBuddy(self.text)
        self.column.addWidget(self.words)
        self.column.addWidget(self.options, 1)
        self.column.addWidget(self.label)
        self.column.addWidget(self.text)
        self.column.addStretch(0)
        self.column.setStretchFactor(self.options, 100)
        self.watch(self.text)
        self.chain(self.options, self.text)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        show_boxes(theme, self.options)

    def show_form(self, question: Question) -> None:
        """Ask this."""
        self._question = None
        self.head(question.title, question.done or tr("Save"))
        self.words.setText(question.words)
        self.words.setVisible(bool(question.words))
        self.options.clear()
        self._names = {option.text for option in question.options} if question.names else set()
        for option in question.options:
            item = QListWidgetItem(f"{option.text}\n{option.detail}" if option.detail else option.text)
            item.setData(_VALUE, option.value)
            chosen = option.value in question.chosen
            if question.many:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            self.options.addItem(item)
            if chosen and not question.many:
                self.options.setCurrentItem(item)
        self.options.setVisible(bool(question.options))
        self._fit()
        for part in (self.label, self.text):
            part.setVisible(bool(question.label))
        self.label.setText(question.label)
        self.text.setAccessibleName(question.label)
        self.text.setPlaceholderText(question.hint)
        self.text.setText(question.text)
        self._question = question

    def start(self) -> QWidget:
        if self._question is not None and self._question.options:
            if self.options.currentRow() < 0:
                self.options.setCurrentRow(0)
            return self.options
        self.text.selectAll()
        return self.text

    def value(self) -> Question:
        assert self._question is not None
        return replace(self._question, chosen=self._chosen(), text=self.text.text())

    def _chosen(self) -> tuple[str, ...]:
        assert self._question is not None
        items = [self.options.item(row) for row in range(self.options.count())]
        if self._question.many:
            return tuple(str(item.data(_VALUE)) for item in items if item.checkState() is Qt.CheckState.Checked)
        row = self.options.currentRow()
        return (str(items[row].data(_VALUE)),) if 0 <= row < len(items) else ()

    def _fit(self) -> None:
        """The list as high as its lines need, and no higher."""
        wanted = sum(self.options.sizeHintForRow(row) for row in range(self.options.count()))
        self.options.setMaximumHeight(max(wanted, 24) + 4)
        self.options.setMinimumHeight(min(wanted + 4, 90))

    def _name(self, row: int) -> None:
        """Where a choice names the text, it goes there, unless something else was typed."""
        if self._question is not None and self._question.names and row >= 0 and self.text.text() in self._names:
            self.text.setText(self._question.options[row].text)
