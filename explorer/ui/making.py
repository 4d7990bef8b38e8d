"""What people make and correct by hand: forms come back filled in, and become edits."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QGuiApplication

from explorer.files.texts import TextError, load_text
from explorer.model.documents import digest
from explorer.network.fold import relationship_id
from explorer.session import edits
from explorer.session.form import Decision, Form, SourceForm
from explorer.session.forms.asking import Ask, Leave, ask_description, ask_source, ask_version
from explorer.session.forms.making import edit_of
from explorer.session.gestures import Gesture, Select, ShowDocument
from explorer.session.history import Edit
from explorer.session.placing import placing
from explorer.session.store import Store
from explorer.ui.window import Window
from explorer.words import tr


class _Application(Protocol):
    store: Store
    window: Window

    def send(self, gesture: Gesture) -> None: ...
    def make(self, edit: Edit) -> None: ...


class Making:
    """Does it; what cannot be done is said in the form, which keeps what was typed."""

    def __init__(self, application: _Application) -> None:
        self._application = application
        application.window.edited.connect(self.take)
        application.window.side.file_asked.connect(self._read_into_form)

    def take(self, filled: Form | Decision) -> None:
        """Make what a filled form or a decision asks for; then the form goes, and what was made is shown."""
        state = self._application.store.state
        try:
            edit = edit_of(state, filled)
            after = edit.apply(state.dossier)
        except edits.EditError as error:
            self._refuse(str(error))
            return
        self._application.make(edit)
        if self._application.store.state.dossier is state.dossier and after is not state.dossier:
            self._refuse(self._application.window.notices.said)  # It could not be kept; the disk said why.
        elif not isinstance(filled, Decision):
            self._application.send(Leave())
            self._show(edit)

    def keeps_open(self, gesture: Gesture) -> bool:
        """Whether a form is open in which something was typed, so that no other one may take its place."""
        side = self._application.window.side
        if not isinstance(gesture, Ask) or not side.is_touched:
            return False
        side.refuse(tr("Save this form or leave it (Esc) first; then the other one can be opened."))
        return True

    def add_source(self) -> None:
        """Ask for a source, with the text on the clipboard, unless that is a source already."""
        text = QGuiApplication.clipboard().text()
        known = self._application.store.state.dossier.document_by_id
        self._application.send(ask_source("" if digest(text) in known else text))

    def add_document_from(self, path: Path) -> None:
        """Ask for a source with the text of a file."""
        try:
            text, said = load_text(path)
        except TextError as error:
            self._application.window.notices.say(str(error))
            return
        self._application.send(ask_source(text, path.name))
        if said:
            self._refuse(said)

    def source(self, newer: bool) -> None:
        """Ask for what is known of the source that is shown, or for a newer version of it."""
        state = self._application.store.state
        shown = state.desk.document
        document = shown if shown in state.dossier.document_by_id else next(iter(state.dossier.document_by_id), None)
        if document is not None:
            self._application.send(ask_version(document) if newer else ask_description(document))

    def place(self, way: str) -> None:
        """Align, distribute or pin what is selected."""
        try:
            edit = placing(self._application.store.state, way)
        except edits.EditError as error:
            self._application.window.notices.say(str(error))
        else:
            self._application.make(edit)

    def _read_into_form(self, path: str) -> None:
        try:
            text, said = load_text(Path(path))
        except TextError as error:
            self._refuse(str(error))
            return
        if isinstance(self._application.store.state.desk.form, SourceForm):
            self._application.window.side.source_view.take_text(text, Path(path).name)
            self._refuse(said)

    def _refuse(self, sentence: str) -> None:
        if not self._application.window.side.refuse(sentence):
            self._application.window.notices.say(sentence)

    def _show(self, edit: Edit) -> None:
        """What was made: its line on the map, or its text."""
        state = self._application.store.state
        if isinstance(edit, edits.AddClaim | edits.EditClaim):
            claim = state.known.claim_by_id.get(edit.claim.id)
            if claim is not None:
                self._application.send(Select((relationship_id(claim, state.vocabulary),)))
        elif isinstance(edit, edits.AddEntity):
            self._application.send(Select((edit.entity.id,)))
        elif isinstance(edit, edits.AddDocument | edits.NewVersion):
            self._application.send(ShowDocument(edit.document.id))
            self._application.window.source.page.setFocus()
