"""What people make and correct by hand: forms come back filled in, and become edits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QGuiApplication

from explorer.model.documents import digest
from explorer.network.fold import relationship_id
from explorer.session import edits
from explorer.session.form import Decision, Form, Naming, SourceForm, Verdict
from explorer.session.forms.asking import Ask, Leave, ask_description, ask_loaded, ask_source, ask_version
from explorer.session.forms.entity import already_named
from explorer.session.forms.making import edit_of
from explorer.session.gestures import Gesture, Select, ShowDocument
from explorer.session.history import Edit
from explorer.session.placing import placing
from explorer.session.standing_still import standing_still
from explorer.session.store import Store
from explorer.ui.reviewing import Reviewing
from explorer.ui.window import Window
from explorer.words import tr, trn

if TYPE_CHECKING:
    from explorer.files.importers import Loaded


class _Application(Protocol):
    store: Store
    window: Window
    reviewing: Reviewing

    def send(self, gesture: Gesture) -> None: ...
    def make(self, edit: Edit) -> None: ...


class Making:
    """Does it; what cannot be done is said in the form, which keeps what was typed."""

    def __init__(self, application: _Application) -> None:
        self._application = application
        application.window.edited.connect(self.take)
        application.window.side.file_asked.connect(self._read_into_form)
        application.window.side.sent.connect(self._left)
        self._waiting: list[Path] = []

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
            self._refuse(str(error))
            return
        self._application.make(standing_still(state, edit))
        if self._application.store.state.dossier is state.dossier and after is not state.dossier:
            self._refuse(self._application.window.notices.said)  # It could not be kept; the disk said why.
        elif isinstance(filled, Naming):
            self._show(edit)  # A form that is open stays open: the name may have been marked for it.
        elif not isinstance(filled, Decision):
            self._application.send(Leave())
            self._show(edit)
            self._next_file()

    def keeps_open(self, gesture: Gesture) -> bool:
        """Whether a form is open in which something was typed, so that no other one may take its place."""
        window = self._application.window
        if not isinstance(gesture, Ask) or not (window.side.is_touched or window.source.line.is_touched):
            return False
        self._refuse(tr("Save this form or leave it (Esc) first; then the other one can be opened."))
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
            self._refuse(problem)

    def add_document_from(self, path: Path) -> None:
        """Ask for a source with what a file holds; while another file is asked about, it waits its turn."""
        form = self._application.store.state.desk.form
        if isinstance(form, SourceForm) and form.text:
            self._waiting.append(path)
            self._refuse(trn("{number} more file waits until this one is added or left.",
                             "{number} more files wait until this one is added or left.",
                             len(self._waiting)))  # fmt: skip
        elif (loaded := self._loaded(path)) is not None:
            self._application.window.hide_start()  # What is added shall be seen.
            self._application.send(ask_loaded(loaded, path.name))

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

    def _read_into_form(self, path: str) -> None:
        if isinstance(self._application.store.state.desk.form, SourceForm) and (loaded := self._loaded(Path(path))):
            self._application.window.side.source_view.take(loaded, Path(path).name)

    def _next_file(self) -> None:
        """Ask about the next file that waits, if there is one that can be read."""
        while self._waiting and not isinstance(self._application.store.state.desk.form, SourceForm):
            self.add_document_from(self._waiting.pop(0))

    def _left(self, gesture: Gesture) -> None:
        if isinstance(gesture, Leave):
            self._next_file()

    def _loaded(self, path: Path) -> Loaded | None:
        """What the file holds, the one place where the window reads a document; why not, if it cannot be read."""
        from explorer.files.importers import TextError, load  # Not before the first picture.

        try:
            return load(path)
        except TextError as error:
            self._refuse(str(error))
            return None

    def _refuse(self, sentence: str) -> None:
        window = self._application.window
        if not window.side.refuse(sentence) and not window.source.line.refuse(sentence):
            window.notices.say(sentence)

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
