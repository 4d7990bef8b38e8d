"""The one mutable object: it holds the state, and tells who listens when that changes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from explorer.files.errors import ProjectError
from explorer.session.gestures import Gesture
from explorer.session.history import Edit, History
from explorer.session.keeping import keep
from explorer.session.sitting import Sitting, now
from explorer.session.state import State


class Store:
    """Holds the state. Only `app` listens; widgets send it changes and never read it.

    With a sitting, each change of what is known is on disk before anybody hears of it. Where the disk refuses,
    ProjectError is raised and nothing has changed. Without one, nothing is kept.
    """

    def __init__(self, state: State, sitting: Sitting | None = None) -> None:
        self.state, self.sitting = state, sitting
        self._listeners: list[Callable[[State], None]] = []

    def listen(self, listener: Callable[[State], None]) -> None:
        """Call *listener* with the new state after every change."""
        self._listeners.append(listener)

    def begin(self, sitting: Sitting) -> None:
        """Turn to another project, and let the one before go."""
        before, self.sitting = self.sitting, sitting
        self._become(sitting.state())
        if before is not None and before is not sitting:
            before.close()

    def save_as(self, path: Path) -> None:
        """Go on under another name, with the steps that could be taken along."""
        if self.sitting is None:
            self.sitting = Sitting(self.state.dossier)
        self.sitting.save_as(path)
        kept, history = self.sitting.state().history, self.state.history
        if [step.number for step, _ in kept.steps] != [step.number for step, _ in history.steps]:
            history = replace(kept, dossier=history.dossier)
        self._become(self.sitting.told(self.state.with_history(history)))

    def look_again(self) -> None:
        """Tell where the project is kept now, and whether it can be changed."""
        if self.sitting is not None:
            self._become(self.sitting.told(self.state))

    def apply(self, gesture: Gesture) -> None:
        """Change the view."""
        self._become(gesture.apply(self.state))

    def make(self, edit: Edit) -> None:
        """Change what is known; it can be undone."""
        self._keep(self.state.history.make(edit, now()))

    def undo(self) -> None:
        """Take the last edit back."""
        self._keep(self.state.history.undo())

    def redo(self) -> None:
        """Make the last undone edit again."""
        self._keep(self.state.history.redo())

    def walk(self, number: int) -> None:
        """Undo or redo until just after that step; 0 is before all of them."""
        self._keep(self.state.history.at(number))

    def _keep(self, history: History) -> None:
        if history is self.state.history:
            return
        state = self.state.with_history(history)
        if self.sitting is not None:
            try:
                keep(self.sitting, self.state.history, history)
            except ProjectError:
                self.look_again()
                raise
            state = self.sitting.told(state)
        self._become(state)

    def _become(self, state: State) -> None:
        if state is self.state:
            return
        self.state = state
        for listener in self._listeners:
            listener(state)
