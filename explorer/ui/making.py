"""What people make and correct by hand: forms come back filled in, and become edits."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QGuiApplication

from explorer.model.documents import digest
from explorer.network.fold import relationship_id
from explorer.session import edits
from explorer.session.form import Decision, Form, Naming, Verdict
from explorer.session.forms.asking import Ask, Leave, ask_description, ask_source, ask_version
from explorer.session.forms.entity import already_named
from explorer.session.forms.making import edit_of
from explorer.session.gestures import Gesture, Select, ShowDocument
from explorer.session.history import Edit
from explorer.session.placing import placing
from explorer.session.standing_still import standing_still
from explorer.session.store import Store
from explorer.ui.reviewing import Reviewing
from explorer.ui.window import Window
from explorer.words import tr


class _Loading(Protocol):
    def go_on(self) -> None: ...


class _Application(Protocol):
    store: Store
    window: Window
    reviewing: Reviewing

    @property
    def loading(self) -> _Loading: ...
    def send(self, gesture: Gesture) -> None: ...
    def make(self, edit: Edit) -> None: ...


class Making:
    """Does it; what cannot be done is said in the form, which keeps what was typed."""

    def __init__(self, application: _Application) -> None:
        self._application = application
        application.window.edited.connect(self.take)

    def take(self, filled: Form | Decision | Naming) -> None:
        """Make what a filled form or a decision asks for; then the form goes, and what was made is shown."""
        state = self._application.store.state
        if isinstance(filled, Naming) and (known := already_named(state, filled)) is not None:
            self._application.send(Select((known.id,)))
            self._application.window.notices.say(tr("{name} is in the project already", name=known.name))
            return
        try:
            edit = edit_of(state, filled)
            after = edit.apply(state.dossier)
        except edits.EditError as error:
            self.refuse(str(error))
            return
        self._application.make(standing_still(state, edit))
        if self._application.store.state.dossier is state.dossier and after is not state.dossier:
            self.refuse(self._application.window.notices.said)  # It could not be kept; the disk said why.
        elif isinstance(filled, Naming):
            self._show(edit)  # A form that is open stays open: the name may have been marked for it.
        elif not isinstance(filled, Decision):
            self._application.send(Leave())
            self._show(edit)
            self._application.loading.go_on()

    def keeps_open(self, gesture: Gesture) -> bool:
        """Whether a form is open in which something was typed, so that no other one may take its place."""
        window = self._application.window
        if not isinstance(gesture, Ask) or not (window.side.is_touched or window.source.line.is_touched):
            return False
        self.refuse(tr("Save this form or leave it (Esc) first; then the other one can be opened."))
        return True

    def add_source(self) -> None:
        """Ask for a source, with the text on the clipboard, unless that is a source already."""
        from explorer.files.importers import TextError, pasted  # Not before the first picture.

        text = QGuiApplication.clipboard().text()
        known = self._application.store.state.dossier.document_by_id
        words, problem = "", ""
        try:
            words = pasted(text).text if text.strip() and digest(text) not in known else ""
        except TextError as error:
            problem = str(error)
        self._application.window.hide_start()
        self._application.send(ask_source(words))
        if problem:
            self.refuse(problem)

    def source(self, newer: bool) -> None:
        """Ask for what is known of the source that is shown, or for a newer version of it."""
        if (document := self._shown_source()) is not None:
            self._application.send(ask_version(document) if newer else ask_description(document))

    def remove_source(self) -> None:
        """Take the source that is shown out of the project; where something rests on it, that is said."""
        if (document := self._shown_source()) is not None:
            self.take(Decision(Verdict.REMOVE_SOURCE, (document,)))

    def remove_entity(self) -> None:
        """Take the selected entity out of the project; where something is said of it, that is said."""
        chosen = [id for id in self._application.store.state.selection if isinstance(id, str)]
        if chosen:
            self.take(Decision(Verdict.REMOVE_ENTITY, (chosen[0],)))

    def name_marked(self) -> None:
        """Make an entity of the marked words at once."""
        if (marked := self._application.store.state.desk.marked) is not None:
            self.take(Naming(marked))

    def refuse(self, sentence: str) -> None:
        """Say why something was not done: in the form that is open, else at the foot."""
        window = self._application.window
        if not window.side.refuse(sentence) and not window.source.line.refuse(sentence):
            window.notices.say(sentence)

    def _shown_source(self) -> str | None:
        state = self._application.store.state
        shown = state.desk.document
        return shown if shown in state.dossier.document_by_id else next(iter(state.dossier.document_by_id), None)

    def place(self, way: str) -> None:
        """Align, distribute or pin what is selected."""
        try:
            edit = placing(self._application.store.state, way)
        except edits.EditError as error:
            self._application.window.notices.say(str(error))
        else:
            self._application.make(edit)

    def _show(self, edit: Edit) -> None:
        """What was made: its line on the map, or its text."""
        state = self._application.store.state
        if isinstance(edit, edits.AddClaim | edits.EditClaim) and self._application.reviewing.look_on():
            return
        if isinstance(edit, edits.AddClaim | edits.EditClaim):
            claim = state.known.claim_by_id.get(edit.claim.id)
            if claim is not None:
                self._application.send(Select((relationship_id(claim, state.vocabulary),)))
        elif isinstance(edit, edits.AddEntity):
            self._application.send(Select((edit.entity.id,)))
        elif isinstance(edit, edits.AddDocument | edits.NewVersion):
            self._application.send(ShowDocument(edit.document.id))
            self._application.window.source.page.setFocus()
            self._application.reviewing.read(edit.document)
