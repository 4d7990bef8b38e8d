"""What was known, step by step: undo and redo move through it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from explorer.model.dossier import Dossier


class Edit(Protocol):
    """An undoable change of what is known.

    ``title`` names it in a menu ("Move Nissan"); ``sentence`` says it when done ("Nissan moved").
    """

    @property
    def title(self) -> str: ...

    @property
    def sentence(self) -> str: ...

    def apply(self, dossier: Dossier) -> Dossier:
        """The next dossier; the very same one when nothing changes."""
        ...


@dataclass(frozen=True, slots=True)
class Step:
    """An edit that was made, and the dossier on the other side of it."""

    title: str
    sentence: str
    dossier: Dossier


@dataclass(frozen=True)
class History:
    """The dossier now, the steps before it (oldest first) and the undone ones (next first)."""

    dossier: Dossier
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()

    def make(self, edit: Edit) -> History:
        """The history after *edit*; the very same one when the edit changes nothing."""
        after = edit.apply(self.dossier)
        if after is self.dossier:
            return self
        return History(after, (*self.past, Step(edit.title, edit.sentence, self.dossier)))

    def undo(self) -> History:
        """One step back; the very same history at its beginning."""
        if not self.past:
            return self
        step = self.past[-1]
        return History(step.dossier, self.past[:-1], (replace(step, dossier=self.dossier), *self.future))

    def redo(self) -> History:
        """One undone step forward again; the very same history at its end."""
        if not self.future:
            return self
        step = self.future[0]
        return History(step.dossier, (*self.past, replace(step, dossier=self.dossier)), self.future[1:])
