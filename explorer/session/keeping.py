"""Two histories → what the project file is told, so that disk and memory agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from explorer.model.dossier import Dossier
from explorer.model.steps import Step
from explorer.session.history import History


class Keeper(Protocol):
    """What keeps a project on disk. Each call is durable when it returns, or raises and has changed nothing."""

    def record(self, step: Step, dossier: Dossier) -> None:
        """Keep a new step that led to *dossier*."""
        ...

    def undo(self, numbers: Sequence[int], dossier: Dossier) -> None:
        """Keep that these steps were undone, which led to *dossier*."""
        ...

    def redo(self, numbers: Sequence[int], dossier: Dossier) -> None:
        """Keep that these steps were made again, which led to *dossier*."""
        ...


def keep(keeper: Keeper, before: History, after: History) -> None:
    """Tell the keeper what led from *before* to *after*: one new edit, or any number of steps walked one way.

    Call it before the new history is shown: when it raises, nothing was kept, and *before* still holds.
    """
    old, new = before.past, after.past
    common = 0
    for mine, other in zip(old, new, strict=False):
        if mine.number != other.number:
            break
        common += 1
    undone, made = old[common:], new[common:]
    assert not (undone and made), "a history is walked one way at a time"
    if undone:
        keeper.undo([step.number for step in undone], after.dossier)
    waiting = {step.number for step in before.future}
    if made and made[0].number in waiting:
        keeper.redo([step.number for step in made], after.dossier)
    elif made:
        assert len(made) == 1, "edits are kept one by one"
        keeper.record(made[0], after.dossier)
