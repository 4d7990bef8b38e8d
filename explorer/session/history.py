"""What was known, step by step: undo and redo move through it, back into earlier sittings too.

A new edit after an undo leaves what was undone behind, as everywhere; but nothing is lost: such steps are
abandoned, which means that they stay in the list of all steps and are not walked to any more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import Protocol

from explorer.model.changes import backward, difference, forward
from explorer.model.dossier import Dossier
from explorer.model.steps import Step as Step  # Whoever has a history meets its steps here.
from explorer.model.steps import StepState, made_step


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


@dataclass(frozen=True)
class History:
    """The dossier now, the steps before it (oldest first), the undone ones (next first), the abandoned ones."""

    dossier: Dossier
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    abandoned: tuple[Step, ...] = ()

    def make(self, edit: Edit, when: str = "") -> History:
        """The history after *edit*, made at the UTC time *when*; the very same one when it changes nothing."""
        after = edit.apply(self.dossier)
        change = difference(self.dossier, after)
        if not change:
            return self
        step = made_step(self._next, edit.title, edit.sentence, when, change, self.dossier)
        return History(after, (*self.past, step), (), (*self.abandoned, *self.future))

    def undo(self) -> History:
        """One step back; the very same history at its beginning."""
        if not self.past:
            return self
        step = self.past[-1]
        before = step.dossier if step.dossier is not None else backward(step.change, self.dossier)
        return replace(
            self, dossier=before, past=self.past[:-1], future=(replace(step, dossier=self.dossier), *self.future)
        )

    def redo(self) -> History:
        """One undone step forward again; the very same history at its end."""
        if not self.future:
            return self
        step = self.future[0]
        after = step.dossier if step.dossier is not None else forward(step.change, self.dossier)
        return replace(
            self, dossier=after, past=(*self.past, replace(step, dossier=self.dossier)), future=self.future[1:]
        )

    def at(self, number: int) -> History:
        """The history just after that step; 0 is before all of them. An abandoned step leads nowhere."""
        history = self
        if number == 0 or any(step.number == number for step in self.past):
            while history.past and history.past[-1].number != number:
                history = history.undo()
        elif any(step.number == number for step in self.future):
            while history.past[-1:] == () or history.past[-1].number != number:
                history = history.redo()
        return history

    @property
    def steps(self) -> tuple[tuple[Step, StepState], ...]:
        """Every step there was, in the order they were made, each with whether it holds."""
        kinds = (self.past, StepState.DONE), (self.future, StepState.UNDONE), (self.abandoned, StepState.ABANDONED)
        found = [(step, state) for steps, state in kinds for step in steps]
        return tuple(sorted(found, key=lambda one: one[0].number))

    @property
    def _next(self) -> int:
        known = chain(self.past[-1:], self.future, self.abandoned)
        return 1 + max((step.number for step in known), default=0)
