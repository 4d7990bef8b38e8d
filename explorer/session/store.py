"""The one mutable object: it holds the state, and tells who listens when that changes."""

from collections.abc import Callable

from explorer.session.gestures import Gesture
from explorer.session.history import Edit
from explorer.session.state import State


class Store:
    """Holds the state. Only `app` listens; widgets send it changes and never read it."""

    def __init__(self, state: State) -> None:
        self.state = state
        self._listeners: list[Callable[[State], None]] = []

    def listen(self, listener: Callable[[State], None]) -> None:
        """Call *listener* with the new state after every change."""
        self._listeners.append(listener)

    def apply(self, gesture: Gesture) -> None:
        """Change the view."""
        self._become(gesture.apply(self.state))

    def make(self, edit: Edit) -> None:
        """Change what is known; it can be undone."""
        self._become(self.state.with_history(self.state.history.make(edit)))

    def undo(self) -> None:
        """Take the last edit back."""
        self._become(self.state.with_history(self.state.history.undo()))

    def redo(self) -> None:
        """Make the last undone edit again."""
        self._become(self.state.with_history(self.state.history.redo()))

    def _become(self, state: State) -> None:
        if state is self.state:
            return
        self.state = state
        for listener in self._listeners:
            listener(state)
