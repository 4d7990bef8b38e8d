"""An edit that was made, as it is told and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from explorer.model.changes import Change, touched
from explorer.model.dossier import Dossier


class StepState(StrEnum):
    """Whether a step holds: undone ones can be made again, abandoned ones only looked at.

    A step is abandoned when something else was done after it was undone.
    """

    DONE = "done"
    UNDONE = "undone"
    ABANDONED = "abandoned"


@dataclass(frozen=True)
class Step:
    """An edit that was made: in which order, in what words, when, to which entities.

    ``number`` counts the steps of a project from 1, and is never given twice. ``title`` names it in a menu,
    ``sentence`` says it when done. ``when`` is a UTC time in ISO 8601, empty when nobody looked at a clock.
    ``read_change`` gives what it changed, for steps of earlier sittings from the disk. ``dossier`` is the one
    on the other side of the step, as long as that is in memory.
    """

    number: int
    title: str
    sentence: str
    when: str
    entities: tuple[str, ...]
    read_change: Callable[[], Change] = field(repr=False, compare=False)
    dossier: Dossier | None = field(default=None, repr=False, compare=False)

    @cached_property
    def change(self) -> Change:
        """What it changed."""
        return self.read_change()


def made_step(
    number: int, title: str, sentence: str, when: str, change: Change, dossier: Dossier | None = None
) -> Step:
    """The step for a change that was just made; *dossier* is the one before it."""
    return Step(number, title, sentence, when, touched(change), lambda: change, dossier)
