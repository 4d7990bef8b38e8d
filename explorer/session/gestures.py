"""Every change of the view: each is a value with ``apply(state) → state``. None of them can be undone.

A gesture that changes nothing returns the very same state. Those that change what is looked at are
remembered by `GoBack`. Selecting names anything that is known, also what a filter hides: the outline, the
search and the evidence lead there. The map offers only what it draws, and the keyboard walks only there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from explorer.model.documents import Passage
from explorer.model.dossier import Dossier
from explorer.model.entities import EntityType
from explorer.model.relationships import RelationshipId, Status
from explorer.network.filters import Filter
from explorer.network.fold import Graph
from explorer.network.paths import toward, walk
from explorer.session.state import Desk, Id, Look, State, Visit


class Gesture(Protocol):
    """What every gesture can do."""

    def apply(self, state: State) -> State:
        """The state after it."""
        ...


def resting_on(graph: Graph, passage: Passage) -> tuple[RelationshipId, ...]:
    """The relationships with a claim one of whose passages shares a character with *passage*."""
    return tuple(
        relationship.id
        for relationship in graph.relationships.values()
        if any(found.overlaps(passage) for claim in relationship.claims for found in claim.passages)
    )


def sentence_around(dossier: Dossier, passage: Passage) -> Passage:
    """The sentence in which *passage* begins, or the passage itself where there is none."""
    document = dossier.document_by_id.get(passage.document)
    span = document.sentence_at(passage.start) if document else None
    return Passage(passage.document, *span) if span and passage.end <= span[1] else passage


def _put(state: State, desk: Desk) -> State:
    return state if desk == state.desk else replace(state, desk=desk)


def _visit(state: State, desk: Desk) -> State:
    """Put the desk so, and remember where it was, so that Back leads there."""
    if desk.visit != state.desk.visit:
        desk = replace(desk, past=(*state.desk.past, state.desk.visit)[-100:], future=())
    return _put(state, desk)


@dataclass(frozen=True, slots=True)
class Select:
    """Select these, as a click or a box does; with ``add``, also these (or no longer, those that were)."""

    ids: tuple[Id, ...]
    add: bool = False

    def apply(self, state: State) -> State:
        ids = tuple(dict.fromkeys(id for id in self.ids if state.knows(id)))
        if self.add:
            before = state.desk.selection
            ids = tuple(id for id in before if id not in ids) + tuple(id for id in ids if id not in before)
        focus = ids[-1] if ids else state.desk.focus
        # The passage that was opened belongs to what was looked at before.
        return _visit(state, replace(state.desk, selection=ids, focus=focus, sentence=None, passage=None, claim=None))


@dataclass(frozen=True, slots=True)
class SelectFocus:
    """Select what has the keyboard's focus, which opens its evidence; with ``add``, beside the rest."""

    add: bool = False

    def apply(self, state: State) -> State:
        focus = state.desk.focus
        return Select((focus,), self.add).apply(state) if focus is not None and state.knows(focus) else state


@dataclass(frozen=True, slots=True)
class Walk:
    """Move the focus along a line to the nearest neighbour in this direction (x to the right, y downwards)."""

    dx: float
    dy: float

    def apply(self, state: State) -> State:
        graph, positions = state.shown, state.dossier.arrangement.positions
        start = _standing(state, graph, positions)
        if start is None:
            return WalkNext().apply(state)
        origin = positions.get(start)
        if origin is None:
            return state
        near = {end: positions[end] for end in walk(graph, start) if end in positions}
        found = toward(origin, near, (self.dx, self.dy))
        return state if found is None else _put(state, replace(state.desk, focus=found))


@dataclass(frozen=True, slots=True)
class WalkNext:
    """Move the focus to the next entity on the map (or, with ``step`` -1, the one before), round and round.

    Their order is that of the dossier, in which they come up in the sources, and so does not depend on
    where they stand.
    """

    step: int = 1

    def apply(self, state: State) -> State:
        graph = state.shown
        order = tuple(graph.entities)
        if not order:
            return state
        start = _standing(state, graph, {})
        if start is None:
            index = 0 if self.step > 0 else -1
        else:
            index = (order.index(start) + self.step) % len(order)
        return _put(state, replace(state.desk, focus=order[index]))


def _standing(state: State, graph: Graph, positions: Mapping[str, tuple[float, float]]) -> str | None:
    """The entity a walk starts from: the one in focus, an end of the line in focus, or the one selected."""
    for id in (state.desk.focus, *reversed(state.desk.selection)):
        ends = id.pair if isinstance(id, RelationshipId) else (id,)
        for end in sorted(ends, key=lambda end: end not in positions):
            if end is not None and end in graph.entities:
                return end
    return None


@dataclass(frozen=True, slots=True)
class OpenPassage:
    """Show this passage in the source text, marked; ``claim`` is the one it was opened from.

    What is selected stays so, and with it the evidence one came from.
    """

    passage: Passage
    claim: str | None = None

    def apply(self, state: State) -> State:
        desk = replace(state.desk, passage=self.passage, document=self.passage.document, claim=self.claim, tab="source")
        return _visit(state, desk)


@dataclass(frozen=True, slots=True)
class SelectPassage:
    """Select what rests on the sentence around this passage; its evidence says so where that is nothing."""

    passage: Passage

    def apply(self, state: State) -> State:
        sentence = sentence_around(state.dossier, self.passage)
        ids = resting_on(state.graph, sentence)
        desk = replace(
            state.desk, selection=ids, focus=ids[-1] if ids else state.desk.focus, passage=sentence,
            document=sentence.document, claim=None, sentence=sentence,
        )  # fmt: skip
        return _visit(state, desk)


@dataclass(frozen=True, slots=True)
class ShowDocument:
    """Show this document in the source tab."""

    document: str

    def apply(self, state: State) -> State:
        return _visit(state, replace(state.desk, document=self.document, passage=None, claim=None, tab="source"))


@dataclass(frozen=True, slots=True)
class ShowTab:
    """Bring this tab to the front: "source", "timeline", "history" or "review"."""

    tab: str

    def apply(self, state: State) -> State:
        return _put(state, replace(state.desk, tab=self.tab))


def _filtered(state: State, wanted: Filter) -> State:
    return _put(state, replace(state.desk, filter=wanted))


@dataclass(frozen=True, slots=True)
class ToggleStatus:
    """Show or hide all lines of a status; with ``only``, show no other (and again: all)."""

    status: Status
    only: bool = False

    def apply(self, state: State) -> State:
        hidden = state.desk.filter.hidden_statuses
        if self.only:
            others = frozenset(Status) - {self.status}
            hidden = frozenset() if hidden == others else others
        else:
            hidden = hidden ^ {self.status}
        return _filtered(state, replace(state.desk.filter, hidden_statuses=hidden))


@dataclass(frozen=True, slots=True)
class ToggleType:
    """Show or hide all entities of a type."""

    type: EntityType

    def apply(self, state: State) -> State:
        hidden = state.desk.filter.hidden_types ^ {self.type}
        return _filtered(state, replace(state.desk.filter, hidden_types=hidden))


@dataclass(frozen=True, slots=True)
class ShowAll:
    """Take every filter away."""

    def apply(self, state: State) -> State:
        return _filtered(state, Filter())


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """Show only this entity and what is tied to it; for the same entity again, everything."""

    entity: str

    def apply(self, state: State) -> State:
        if self.entity not in state.graph.entities:
            return state
        around = None if state.desk.filter.around == self.entity else self.entity
        desk = replace(
            state.desk, filter=replace(state.desk.filter, around=around), selection=(self.entity,),
            focus=self.entity, sentence=None, look=None,
        )  # fmt: skip
        return _visit(state, desk)


@dataclass(frozen=True, slots=True)
class NeighbourhoodOfSelection:
    """Show only the neighbourhood of the selected entity; for the same one again, or without one, everything."""

    def apply(self, state: State) -> State:
        selection, around = state.desk.selection, state.desk.filter.around
        if len(selection) == 1 and isinstance(selection[0], str):
            return Neighbourhood(selection[0]).apply(state)
        return Neighbourhood(around).apply(state) if around else state


@dataclass(frozen=True, slots=True)
class SelectAll:
    """Select every entity that the map shows."""

    def apply(self, state: State) -> State:
        return Select(tuple(state.shown.entities)).apply(state)


@dataclass(frozen=True, slots=True)
class ToggleMerged:
    """Draw one line per pair instead of a line for each relationship, or the other way round."""

    def apply(self, state: State) -> State:
        return _put(state, replace(state.desk, merged=not state.desk.merged))


@dataclass(frozen=True, slots=True)
class MoveView:
    """Look at another part of the map; None fits all of it into the window, and keeps it so."""

    look: Look | None

    def apply(self, state: State) -> State:
        return _put(state, replace(state.desk, look=self.look))


@dataclass(frozen=True, slots=True)
class StepBack:
    """One step out: drop the selection, else the opened passage, else leave the neighbourhood, else fit all."""

    def apply(self, state: State) -> State:
        desk = state.desk
        if state.selection or desk.sentence:
            # A selection that a sentence was asked for goes together with the sentence's mark.
            passage = None if desk.sentence else desk.passage
            return _visit(state, replace(desk, selection=(), sentence=None, passage=passage, claim=None))
        if desk.passage:
            return _visit(state, replace(desk, passage=None, claim=None))
        if desk.filter.around:
            return _put(state, replace(desk, filter=replace(desk.filter, around=None), look=None))
        return _put(state, replace(desk, look=None))


def _revisit(state: State, visit: Visit, past: tuple[Visit, ...], future: tuple[Visit, ...]) -> State:
    opened = visit.passage is not None and visit.passage != state.desk.passage
    desk = replace(
        state.desk, selection=visit.selection, passage=visit.passage, document=visit.document, claim=visit.claim,
        sentence=visit.sentence, past=past, future=future, tab="source" if opened else state.desk.tab,
    )  # fmt: skip
    return _put(state, desk)


@dataclass(frozen=True, slots=True)
class GoBack:
    """To what was looked at before."""

    def apply(self, state: State) -> State:
        desk = state.desk
        if not desk.past:
            return state
        return _revisit(state, desk.past[-1], desk.past[:-1], (desk.visit, *desk.future))


@dataclass(frozen=True, slots=True)
class GoForward:
    """To what was looked at before going back."""

    def apply(self, state: State) -> State:
        desk = state.desk
        if not desk.future:
            return state
        return _revisit(state, desk.future[0], (*desk.past, desk.visit), desk.future[1:])
