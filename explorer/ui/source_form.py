"""The form of a source: its text, and what is known of where it came from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from explorer.session.form import DateLine, SourceForm
from explorer.session.forms.source import loaded_form
from explorer.ui.date_field import DateField
from explorer.ui.dropping import files_of, taken
from explorer.ui.form_frame import FormFrame, lines_field
from explorer.ui.lettering import small
from explorer.words import tr, trn

if TYPE_CHECKING:
    from explorer.model.documents import Document


class SourceFormView(FormFrame):
    """Shows a `SourceForm`, and gives one back; ``file_asked`` wants a document out of a file, "" none any more."""

    file_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.value, self.start, parent)
        self._form = self._given = SourceForm()
        self._loading = False
        self._folder = str(Path.home())
        self.text = QPlainTextEdit(self.inner)
        key = QKeySequence(QKeySequence.StandardKey.Open)
        shown = key.toString(QKeySequence.SequenceFormat.NativeText)
        self.text.setPlaceholderText(tr("Paste the text of the article here, or open a file ({key})", key=shown))
        self.text.setAccessibleName(tr("Text of the source"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(110)
        self.counted = QLabel(self.inner)
        self.counted.setFont(small(self.font()))
        self.counted.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.how = QLabel(self.inner, wordWrap=True)
        self.how.setTextFormat(Qt.TextFormat.PlainText)
        self.file = QPushButton(tr("Open file…"), self)
        self.file.setAutoDefault(False)
        self.file.setToolTip(tr("Take the text out of a file: a saved web page, a PDF, a Word file, a mail, a text"))
        self.file.clicked.connect(self._choose_file)
        QShortcut(key, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(self._open_file)
        self.buttons.insertWidget(0, self.file)
        self.column.addWidget(self.text, 1)
        self.column.addWidget(self.counted)
        self.column.addWidget(self.how)
        self.column.addLayout(self.fields)
        self.lines = {name: QLineEdit(self.inner) for name in ("title", "publisher", "author", "url", "language")}
        self.name = QLineEdit(self.inner)
        self.published, self.retrieved = DateField(tr("Published")), DateField(tr("Retrieved"))
        self.note = lines_field(2, self.inner)
        for words, field in (
            (tr("Title"), self.lines["title"]), (tr("Publisher"), self.lines["publisher"]),
            (tr("Author"), self.lines["author"]), (tr("URL"), self.lines["url"]), (tr("Published"), self.published),
            (tr("Retrieved"), self.retrieved), (tr("Language"), self.lines["language"]), (tr("Name"), self.name),
            (tr("Note"), self.note),
        ):  # fmt: skip
            self.row(words, field)
        self.watch(self.text)
        self.setAcceptDrops(True)
        self.column.addStretch(0)
        self.chain(
            self.text, *(self.lines[name] for name in ("title", "publisher", "author", "url")), self.published.line,
            self.retrieved.line, self.lines["language"], self.name, self.note,
        )  # fmt: skip
        for line in self.lines.values():
            line.setPlaceholderText(tr("unknown"))
        self.name.setPlaceholderText(tr("the beginning of its text"))
        self.text.textChanged.connect(self._count)

    def show_form(self, form: SourceForm) -> None:
        """Show this source."""
        self._form, self._given = form, SourceForm()
        self.show_loading("")
        if form.document is not None:
            self.head(tr("Source details"), tr("Save"))
        elif form.previous is not None:
            self.head(tr("Newer version of “{name}”", name=form.heading), tr("Add version"))
        else:
            self.head(tr("Add source"), tr("Add source"))
        # What is known of an old version is taken over: only what may be new is asked for.
        taken_over = form.previous is not None
        for name in ("title", "publisher", "author", "language"):
            self.fields.setRowVisible(self.lines[name], not taken_over)
        self.text.setVisible(form.document is None)
        self.counted.setVisible(form.document is None)
        self.file.setVisible(form.document is None)
        self._fill(form)

    def _fill(self, form: SourceForm) -> None:
        self.text.setPlainText(form.text)
        self.how.setText(form.how)
        self.how.setVisible(bool(form.how))
        for name, line in self.lines.items():
            line.setText(getattr(form, name))
            line.setCursorPosition(0)
        self.name.setText(form.name)
        self.published.show_date(DateLine(form.published))
        asks = form.document is None and form.previous is None and bool(form.text)
        self.published.ask(tr("When was it published? “unknown” is a good answer.") if asks else "")
        self.retrieved.show_date(DateLine(form.retrieved))
        self.note.setPlainText(form.note)
        self._count()

    def start(self) -> QWidget:
        if not self.text.toPlainText() and self.text.isVisibleTo(self):
            return self.text
        # What a file says of itself is there already; what it does not say is asked for.
        asks = self._form.how and self._form.title and not self._form.published and self._form.previous is None
        return self.published.line if asks else self.lines["title"]

    def lacking(self) -> tuple[QWidget, str] | None:
        asked = self._form.document is None and not self._text().strip()
        return (self.text, tr("The text of the source is empty; paste it, or open a file.")) if asked else None

    def value(self) -> SourceForm:
        lines = {name: line.text() for name, line in self.lines.items()}
        return replace(
            self._form,
            text=self._text(),
            name=self.name.text(),
            published=self.published.line.text(),
            retrieved=self.retrieved.line.text(),
            note=self.note.toPlainText(),
            **lines,
        )

    def show_loading(self, name: str) -> None:
        """Say that the file of this name is being loaded, "" for none; its button stops that."""
        self._loading = bool(name)
        self.file.setText(tr("Stop loading") if name else tr("Open file…"))
        self.how.setText(tr("Loading “{name}” …", name=name) if name else self._form.how)
        self.how.setVisible(bool(self.how.text()))
        if name:
            self.refuse("")

    def take(self, loaded: Document) -> None:
        """Put in what a file holds and says of itself."""
        self.refuse("")
        form = loaded_form(self.value(), loaded, self._given)
        self._given = loaded_form(SourceForm(), loaded)
        self._form = form
        self._fill(form)
        self.start().setFocus()

    def _text(self) -> str:
        """What was pasted, letter for letter: the field shows some line ends and spaces as others."""
        shown, given = self.text.toPlainText(), self._form.text
        return given if shown == _as_shown(given) else shown

    def _count(self) -> None:
        number = len(self._text())
        words = trn("{number} character; kept as it is, for good", "{number} characters; kept as they are, for good",
                    number)  # fmt: skip
        self.counted.setText(words if number else "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.file.isHidden() and not self._loading and len(files_of(event.mimeData())) == 1:
            taken(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        taken(event)

    def dropEvent(self, event: QDropEvent) -> None:
        for path in taken(event):
            self.file_asked.emit(str(path))

    def _open_file(self) -> None:
        if not self.file.isHidden() and not self._loading:  # Its words stop what is being loaded; the key never does.
            self._choose_file()

    def _choose_file(self) -> None:
        from explorer.files.importers import ENDINGS  # Not before the first picture.

        if self._loading:
            self.file_asked.emit("")
            return
        kinds = tr("Documents ({endings});;All files (*)", endings=" ".join(f"*{ending}" for ending in ENDINGS))
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Open a document"), self._folder, kinds)
        if chosen:
            self._folder = str(Path(chosen).parent)  # The next one lies beside it, as a rule.
            self.file_asked.emit(chosen)


def _as_shown(text: str) -> str:
    """What Qt gives back of *text*: one kind of line end, one kind of space."""
    one_end = text.replace("\r\n", "\n").replace("\r", "\n")
    return one_end.translate({0x2028: "\n", 0x2029: "\n", 0xA0: " ", 0xFDD0: "\n", 0xFDD1: "\n"})


class SourceDialog(QDialog):
    """The form in a sheet of its own: a text needs more room than the panes have."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = SourceFormView(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.rejected.connect(self.view.left)

    def show_form(self, form: SourceForm) -> None:
        """Show this source, in a size that the window has room for."""
        self.view.show_form(form)
        self.setWindowTitle(self.view.heading)
        above = self.parentWidget()
        room = above.size() if above is not None else self.size()
        self.resize(min(640, room.width() - 40), min(680 if form.document is None else 500, room.height() - 40))
        self.view.start().setFocus()  # Else a field that has the keyboard no more would keep a caret.
        self.open()
        self.view.start().setFocus()
