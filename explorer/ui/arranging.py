"""Layouts arrange the map, step by step, before the user's eyes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from explorer.session import jobs
from explorer.session.gestures import Gesture, MoveView
from explorer.session.history import Edit
from explorer.session.store import Store
from explorer.ui.runner import Runner
from explorer.ui.window import Window
from explorer.words import tr


class _Application(Protocol):
    store: Store
    window: Window

    def send(self, gesture: Gesture) -> None: ...
    def make(self, edit: Edit) -> None: ...


class Arranging:
    """Does it. What a layout comes to is one edit; where it is stopped or fails, nothing has moved."""

    def __init__(self, application: _Application, layouts: Iterable[jobs.Layout]) -> None:
        self._application = application
        self._layouts = {layout.name: layout for layout in layouts}
        self.runner = Runner()
        self.runner.show_at(application.window.notices)
        self.runner.progressed.connect(self._progress)
        self.runner.finished.connect(self._finished)
        self.runner.stopped.connect(self._stopped)
        self.runner.failed.connect(self._failed)

    def arrange(self, layout: str) -> None:
        """Run the layout of that name."""
        self._application.send(MoveView(None))
        state = self._application.store.state
        self.runner.start(jobs.arrange(self._layouts[layout], state.graph, state.dossier))

    def _progress(self, progress: jobs.Progress) -> None:
        if progress.preview is not None:
            self._application.window.canvas.show_preview(progress.preview)

    def _finished(self, edit: Edit) -> None:
        self._application.window.canvas.show_preview(None)
        self._application.make(edit)

    def _stopped(self) -> None:
        self._failed(tr("Stopped; nothing was moved"))

    def _failed(self, why: str) -> None:
        self._application.window.canvas.show_preview(None)
        self._application.window.notices.say(why)
