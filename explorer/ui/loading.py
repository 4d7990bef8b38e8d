"""Files that become sources: each is loaded in a process of its own, one after the other, and then asked about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from explorer.session import jobs
from explorer.session.form import SourceForm
from explorer.session.forms.asking import Leave, ask_loaded
from explorer.session.gestures import Gesture
from explorer.session.store import Store
from explorer.ui.runner import Runner
from explorer.ui.window import Window
from explorer.words import tr, trn

if TYPE_CHECKING:
    from explorer.session.answer import Answer


class _Making(Protocol):
    def refuse(self, sentence: str) -> None: ...


class _Application(Protocol):
    store: Store
    window: Window

    @property
    def making(self) -> _Making: ...
    def send(self, gesture: Gesture) -> None: ...


class Loading:
    """Loads them. Nothing of a file is in the project before its form is saved."""

    def __init__(self, application: _Application) -> None:
        self._application = application
        self.runner = Runner()
        self._waiting: list[Path] = []
        self._path = Path()
        self._into_form = False
        self._told: list[str] = []
        side = application.window.side
        side.file_asked.connect(self._load_into_form)
        side.sent.connect(self._left)
        application.window.source.line.sent.connect(self._left)
        self.runner.show_at(application.window.notices, self.cancel)
        self.runner.finished.connect(self._finished)
        self.runner.failed.connect(self._failed)

    def add(self, path: Path) -> None:
        """Ask for a source with what a file holds; while another is loaded or asked about, it waits its turn."""
        if why := self._application.store.state.read_only:
            self._application.making.refuse(tr("Not done, the project is read-only. {why}", why=why))
            return
        self._waiting.append(path)
        if not self.runner.is_busy and self._is_in_the_way():
            self._say_how_many_wait()
        self.go_on()

    def go_on(self) -> None:
        """Load the next file that waits, if there is one, and nothing that was typed would make way for it."""
        if self._into_form and not isinstance(self._application.store.state.desk.form, SourceForm):
            self._stop()  # The form that it was for has gone.
        if self._waiting and not self.runner.is_busy and not self._is_in_the_way():
            self._start(self._waiting.pop(0), into_form=False)

    def cancel(self) -> None:
        """Give up the file that is being loaded; those that wait come next."""
        self._stop()
        self._application.window.notices.say(tr("“{name}” was not loaded; nothing was added", name=self._path.name))
        self.go_on()

    def rest(self) -> None:
        """Load no more: another project is turned to."""
        self._waiting.clear()
        self._stop()

    # ------------------------------------------------------------------ inside

    def _start(self, path: Path, into_form: bool) -> None:
        self._path, self._into_form = path, into_form
        self.runner.start(jobs.asked(path))

    def _load_into_form(self, path: str) -> None:
        """Load what the form of a source asks for; "" says that it is no longer wanted."""
        if self.runner.is_busy and not self._into_form:
            self._waiting.insert(0, self._path)
        self._stop()
        if path and isinstance(self._application.store.state.desk.form, SourceForm):
            self._application.window.side.source_view.show_loading(Path(path).name)
            self._start(Path(path), into_form=True)

    def _is_in_the_way(self) -> bool:
        """Whether a form is open in which there is a text, or something was typed."""
        form, window = self._application.store.state.desk.form, self._application.window
        asks = isinstance(form, SourceForm) and bool(form.text)
        return asks or window.side.is_touched or window.source.line.is_touched

    def _say_how_many_wait(self) -> None:
        self._application.making.refuse(
            trn("{number} more file waits until this one is added or left.",
                "{number} more files wait until this one is added or left.", len(self._waiting))
        )  # fmt: skip

    def _finished(self, answer: Answer) -> None:
        self._told.clear()
        if self._into_form:
            self._stop()
            self._application.window.side.source_view.take(answer.document)
            return
        if self._is_in_the_way():  # It was begun meanwhile.
            self._waiting.insert(0, self._path)
            self._say_how_many_wait()
            return
        self._application.window.hide_start()  # What is added shall be seen.
        self._application.send(ask_loaded(answer.document))
        if self._waiting:
            self._say_how_many_wait()

    def _failed(self, why: str) -> None:
        self._stop()
        # Of several files in a row that cannot be read, each is told.
        self._told.append(why)
        self._application.making.refuse(" ".join(self._told))
        self.go_on()
        if not self.runner.is_busy:
            self._told.clear()

    def _stop(self) -> None:
        """End what runs; the form that waited for it is told."""
        self.runner.cancel()
        if self._into_form:
            self._into_form = False
            self._application.window.side.source_view.show_loading("")

    def _left(self, gesture: Gesture) -> None:
        if isinstance(gesture, Leave):
            self.go_on()
