"""What people decide of proposals: answers become edits, and the next that waits comes up; sources are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from explorer.model.documents import Document
from explorer.session import edits, jobs
from explorer.session.gestures import Gesture
from explorer.session.history import Edit
from explorer.session.review.looking import LookAt, brought_back
from explorer.session.review.waiting import waits
from explorer.session.review_key import Sort
from explorer.session.state import State
from explorer.session.store import Store
from explorer.ui.runner import Runner
from explorer.ui.window import Window
from explorer.ui.window_parts import round_corners
from explorer.words import tr

if TYPE_CHECKING:
    from explorer.plugins.extractors import Tool
    from explorer.session.review.answers import Answer


class _Application(Protocol):
    store: Store
    window: Window

    def send(self, gesture: Gesture) -> None: ...
    def make(self, edit: Edit) -> None: ...


class Reviewing:
    """Does it. Sources are read one after the other, in the background, each in a process of its own."""

    def __init__(self, application: _Application) -> None:
        self._application = application
        self.runner = Runner()
        self._unread: list[tuple[Document, str, float | None]] = []
        self._reading: Document | None = None
        window = application.window
        window.pages.answered.connect(self.answer)
        window.notices.offer_asked.connect(self.show)
        self.runner.show_at(window.notices, self.rest)
        self.runner.finished.connect(self._finished)
        self.runner.failed.connect(self._failed)
        self.runner.stopped.connect(self._stopped)

    def show(self) -> None:
        """Bring what waits to the front, with the keyboard on it."""
        window, desk = self._application.window, self._application.store.state.desk
        window.panes["source"].show()
        # A sentence that was not understood asks for nothing: what has to be decided comes first.
        passed = desk.review is not None and desk.review.sort is Sort.UNREAD
        self._application.store.apply(LookAt(None if passed else desk.review))
        if window.pages.review is not None:
            window.pages.review.setFocus()

    def answer(self, answer: Answer) -> None:
        """Make the edit that is answered with, and look at what waits next."""
        from explorer.session.review.answers import answer_edit  # Not before the first picture.
        from explorer.session.standing_still import standing_still

        try:
            edit = answer_edit(self._application.store.state, answer)
        except edits.EditError as error:
            self._application.window.notices.say(str(error))
            return
        self._application.make(standing_still(self._application.store.state, edit))
        self._application.store.apply(LookAt(answer.key))

    def follow(self, before: State) -> None:
        """After an undo or a redo: look at what it brought back; where what was looked at has gone, at what is next."""
        state = self._application.store.state
        if state.desk.tab == "review":
            back = brought_back(waits(before.known), waits(state.known))
            self._application.store.apply(LookAt(back or state.desk.review))

    def look_on(self) -> bool:
        """After something was made: look at what waits next, if what was looked at was decided so."""
        state = self._application.store.state
        key = state.desk.review
        gone = state.desk.tab == "review" and key is not None and key not in waits(state.known).index
        if gone:
            self._application.store.apply(LookAt(key))
        return gone

    # ------------------------------------------------------------------ reading

    def read_shown(self) -> None:
        """Read the source that is shown."""
        if (shown := self._shown()) is not None:
            self._read_anew(shown)

    def read(self, document: Document, reader: str = "", seconds: float | None = None) -> None:
        """Read a source for claims, when those before it are read; by the built-in reader unless another is named."""
        if (document, reader, seconds) not in self._unread:
            self._unread.append((document, reader, seconds))
        if not self.runner.is_busy:
            self._next()

    def choose_reader(self) -> None:
        """Offer the other readers there are for the source that is shown."""
        window, document = self._application.window, self._shown()
        if document is None:
            return
        menu = self.readers(document)
        pages = window.pages
        menu.popup(pages.mapToGlobal(QPoint(12, 8)) if pages.isVisible() else window.mapToGlobal(QPoint(240, 160)))
        menu.setActiveAction(menu.actions()[0])

    def readers(self, document: Document) -> QMenu:
        """A menu of all readers, by name."""
        from explorer.plugins.extractors import tools  # Others are only looked for when somebody asks for them.

        window = self._application.window
        menu = QMenu(window)
        round_corners(menu)
        for tool in tools(window.notices.say):
            text = tr("{name} – {about}", name=tool.name, about=tool.about) if tool.about else tool.name
            menu.addAction(text.replace("&", "&&"), self._reads(document, tool))
        return menu

    def _reads(self, document: Document, tool: Tool) -> Callable[[], None]:
        return lambda: self._ask_and_read(document, tool)

    def _ask_and_read(self, document: Document, tool: Tool) -> None:
        """Read with *tool*; where words would leave the machine, show which, and ask."""
        from explorer.plugins.extractors import ExtractorError
        from explorer.ui.sending_dialog import SendingDialog

        if tool.sends is None:
            self._read_anew(document, tool.name, tool.seconds)
            return
        try:
            sending = tool.sends(document)
        except ExtractorError as error:
            self._application.window.notices.say(str(error))
            return
        dialog = SendingDialog(document.heading, sending, self._application.window)
        dialog.accepted.connect(lambda: self._read_anew(document, tool.name, tool.seconds))
        dialog.open()

    def _read_anew(self, document: Document, reader: str = "", seconds: float | None = None) -> None:
        """Read it as it was asked for; why an earlier reading came to nothing is not said beside it any more."""
        self._application.window.notices.say("")
        self.read(document, reader, seconds)

    def _shown(self) -> Document | None:
        state = self._application.store.state
        documents = state.dossier.document_by_id
        return documents.get(state.desk.document or "") or next(iter(documents.values()), None)

    def rest(self) -> None:
        """Read no more."""
        self._unread.clear()
        self.runner.cancel()

    def _next(self) -> None:
        from explorer.plugins.extractors import BUILT_IN  # Not before the first picture.

        state = self._application.store.state
        while self._unread:
            document, reader, seconds = self._unread.pop(0)
            if document.id in state.dossier.document_by_id and not state.read_only:
                self._reading = document
                self.runner.start(jobs.read(document, state.dossier, state.vocabulary, reader or BUILT_IN, seconds))
                return

    def _finished(self, edit: Edit) -> None:
        window, store = self._application.window, self._application.store
        before = store.state
        if self._reading is None or self._reading.id not in before.dossier.document_by_id:
            self._next()  # It was taken back meanwhile, and does not come again with what was read in it.
            return
        self._application.make(edit)
        if store.state.dossier is before.dossier:
            window.notices.say(edit.sentence)
        elif brought_back(waits(before.known), waits(store.state.known)) is not None:
            window.notices.say(edit.sentence, undo=True, offer=tr("Review"))
        self._next()

    def _failed(self, why: str) -> None:
        self._application.window.notices.say(why)
        self._next()

    def _stopped(self) -> None:
        self._application.window.notices.say(tr("Reading was stopped; nothing was proposed"))
