"""State → the list of all that was done: what, when, to whom; which of it holds."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.model.dossier import Dossier
from explorer.model.steps import Step, StepState
from explorer.session.moments import clock
from explorer.session.state import State
from explorer.words import tr

_NAMED = 3


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as it is told; ``number`` 0 is the beginning. ``current`` is the last one that holds."""

    number: int
    text: str
    when: str
    about: str
    state: StepState
    current: bool


@dataclass(frozen=True, slots=True)
class StepList:
    """The latest step first. ``why_not`` says why nobody can walk there, "" when one can."""

    rows: tuple[StepRow, ...] = ()
    why_not: str = ""


def step_list(state: State) -> StepList:
    """Every step there was, abandoned ones too, and the beginning below them."""
    history, known = state.history, state.known
    here = history.past[-1].number if history.past else 0
    rows = [
        StepRow(step.number, step.sentence, clock(step.when), _about(step, known), kind, step.number == here)
        for step, kind in reversed(history.steps)
    ]
    rows.append(StepRow(0, tr("The beginning"), "", "", StepState.DONE, here == 0))
    return StepList(tuple(rows), state.read_only)


def _about(step: Step, known: Dossier) -> str:
    """The entities it touched, by their names now; those that are gone by what they were called in the file."""
    names = [entity.name if (entity := known.entity_by_id.get(id)) else id for id in step.entities]
    more = tr("{number} more", number=len(names) - _NAMED) if len(names) > _NAMED else ""
    return ", ".join((*names[:_NAMED], more) if more else names)
