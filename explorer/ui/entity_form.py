"""The form of an entity: its name, what it is, how else it is called."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from explorer.drawing.theme import Theme
from explorer.model.entities import EntityType
from explorer.session.form import EntityForm, Part
from explorer.session.forms.asking import LeaveOut, UseMarked
from explorer.ui.form_frame import FormFrame, choose, lines_field
from explorer.ui.name_field import type_box
from explorer.ui.notes_field import NotesField
from explorer.words import tr


class EntityFormView(FormFrame):
    """Shows an `EntityForm`, and gives one back."""

    sent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.value, self.start, parent)
        self._form = EntityForm(None)
        self.name = QLineEdit(self.inner)
        self.type = type_box(self.inner)
        self.aliases = lines_field(3, self.inner)
        self.aliases.setPlaceholderText(tr("one on each line"))
        self.notes = NotesField(self.inner)
        self.notes.marked_asked.connect(lambda number: self.sent.emit(UseMarked(self.value(), Part.NOTE, number)))
        self.notes.left_out.connect(lambda number, use: self.sent.emit(LeaveOut(self.value(), use, number)))
        self.unnamed = QSpinBox(self.inner)
        self.unnamed.setRange(0, 999)
        self.unnamed.setToolTip(tr("Parties of an agreement that the sources do not name"))
        self.column.addLayout(self.fields)
        self.column.addStretch(1)
        for words, field in (
            (tr("Name"), self.name), (tr("Type"), self.type), (tr("Other names"), self.aliases),
            (tr("Notes"), self.notes), (tr("Unnamed parties"), self.unnamed),
        ):  # fmt: skip
            self.row(words, field)
        self._chain()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.notes.set_theme(theme)

    def show_form(self, form: EntityForm) -> None:
        """Show this entity."""
        self._form = form
        new = form.entity is None
        self.head(tr("New entity") if new else tr("Edit entity"), tr("Add entity") if new else tr("Save"))
        self.name.setText(form.name)
        choose(self.type, form.type.value)
        self.aliases.setPlainText(form.aliases)
        self.notes.show_notes(form.notes)
        self.unnamed.setValue(form.unnamed_parties)
        self.watch(self.notes)
        self._chain()

    def start(self) -> QWidget:
        self.name.selectAll()
        return self.name

    def lacking(self) -> tuple[QWidget, str] | None:
        return None if self.value().name else (self.name, tr("The name is empty; type at least one character."))

    def value(self) -> EntityForm:
        return replace(
            self._form, name=" ".join(self.name.text().split()), type=EntityType(self.type.currentData()),
            aliases=self.aliases.toPlainText(), notes=self.notes.value(), unnamed_parties=self.unnamed.value(),
        )  # fmt: skip

    def _chain(self) -> None:
        self.chain(self.name, self.type, self.aliases, *self.notes.stops(), self.unnamed)
