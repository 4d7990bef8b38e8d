"""State → Screen: everything the window shows, as one frozen value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Generic, TypeVar

import numpy as np

from explorer.model.dossier import Arrangement, Dossier
from explorer.model.vocabulary import Vocabulary
from explorer.network.filters import Filter, choose
from explorer.network.fold import Graph
from explorer.network.scene import Floats, Scene, positions, scene
from explorer.session.cards import Evidence
from explorer.session.evidence import evidence
from explorer.session.form import Form
from explorer.session.hint import Hint, hint
from explorer.session.outline import Outline, outline
from explorer.session.remember import continued, remembered
from explorer.session.review.pane import Review, review
from explorer.session.source import Source, source
from explorer.session.state import Id, Look, State
from explorer.words import tr, trn

if TYPE_CHECKING:
    from explorer.session.steps import StepList
    from explorer.session.timeline import Timeline

P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Map:
    """What the canvas shows: the scene and where its nodes stand, (n, 2) in map units.

    ``look`` None means: all of the frame's scene, which has what a status or type filter hides as well, so
    that such a filter moves nothing.
    """

    scene: Scene
    positions: Floats
    selection: tuple[Id, ...]
    focus: Id | None
    look: Look | None
    frame_scene: Scene
    frame_positions: Floats


@dataclass(frozen=True, slots=True)
class Screen:
    """All that the window shows; each part goes to one widget, as it is."""

    title: str
    map: Map
    evidence: Evidence
    outline: Outline
    source: Source
    timeline: Timeline | None
    selection: tuple[Id, ...]
    tab: str
    footer: str
    steps: StepList | None
    banner: str
    form: Form | None = None
    hint: Hint | None = None
    review: Review = Review()


def show(state: State) -> Screen:
    """All that the window shows of this state; a part that depends on nothing new is the very same object."""
    desk, graph, shown = state.desk, state.graph, state.shown
    arrangement = state.dossier.arrangement
    frame_graph = _around(graph, desk.filter.around)
    drawn = _scene(shown, graph, state.known, state.vocabulary, desk.merged)
    framed = _scene(frame_graph, graph, state.known, state.vocabulary, desk.merged)
    places = _frame_places(framed, arrangement)
    return Screen(
        title=_title(state.known.title, state.project, state.untitled, bool(state.read_only)),
        map=_map(
            drawn, places if drawn is framed else _places(drawn, arrangement), desk.selection, desk.focus, desk.look,
            framed, places,
        ),
        evidence=_evidence.ask(state, (state.known, graph, desk.selection, desk.sentence, state.read_only)),
        outline=_outline.ask(state, (graph, shown, desk.filter)),
        source=_source.ask(state, (state.known, graph, desk.document, desk.passage, desk.selection, state.read_only)),
        # Neither a timeline nor a history is told before somebody looks at it.
        timeline=_timeline.ask(state, (shown, desk.selection)) if desk.tab == "timeline" else None,
        selection=desk.selection,
        tab=desk.tab,
        footer=_footer(graph, shown, len(state.known.documents)),
        form=desk.form,
        steps=_steps.ask(state, (state.history, state.known, state.read_only)) if desk.tab == "history" else None,
        review=_review.ask(state, (state.known, graph, desk.review, desk.tab == "review", state.read_only)),
        banner=state.read_only,
        hint=hint(state),
    )  # fmt: skip


class _Part(Generic[P]):
    """A function of the state that is asked again only when one of the things it depends on is another one."""

    def __init__(self, function: Callable[[State], P]) -> None:
        self._function = function
        self._kept: tuple[tuple[object, ...], P] | None = None

    def ask(self, state: State, depends: tuple[object, ...]) -> P:
        kept = self._kept
        if kept is not None and all(a is b for a, b in zip(kept[0], depends, strict=True)):
            return kept[1]
        answer = self._function(state)
        if kept is not None and kept[1] == answer:  # What looks the same is the same: nobody shows it anew.
            answer = kept[1]
        self._kept = (depends, answer)
        return answer


def _tell_timeline(state: State) -> Timeline:
    from explorer.session.timeline import timeline  # Not before somebody looks at it.

    return timeline(state)


def _tell_steps(state: State) -> StepList:
    from explorer.session.steps import step_list  # Not before somebody looks at them.

    return step_list(state)


_evidence, _outline, _source, _review = _Part(evidence), _Part(outline), _Part(source), _Part(review)
_timeline, _steps = _Part(_tell_timeline), _Part(_tell_steps)
_map = remembered(Map)


def _title(title: str, project: str, untitled: bool, read_only: bool) -> str:
    """What the window is called: the project's own title, else its file's name; and what it is."""
    named = bool(project) and not untitled
    what = [tr("untitled")] if untitled and title else []
    what += [tr("read-only")] if read_only else []
    name = title or (PurePath(project).stem if named else tr("Untitled"))
    return f"{name} ({', '.join(what)})" if what else name


@continued
def _scene(
    before: Scene | None, graph: Graph, whole: Graph, known: Dossier, vocabulary: Vocabulary, merged: bool
) -> Scene:
    return scene(graph, known, vocabulary, merged, whole, before)


def _positions(before: Floats | None, drawn: Scene, arrangement: Arrangement) -> Floats:
    """The very same places while nobody stands elsewhere: who keeps what was drawn at them compares them so."""
    places = positions(drawn, arrangement.positions)
    return before if before is not None and np.array_equal(before, places) else places


_places, _frame_places = continued(_positions), continued(_positions)


@remembered
def _around(graph: Graph, entity: str | None) -> Graph:
    """What would be shown if no status and no type were hidden."""
    return choose(graph, Filter(around=entity))


@remembered
def _footer(graph: Graph, shown: Graph, documents: int) -> str:
    def part(shown: int, all: int, words: str) -> str:
        return words if shown == all else tr("{shown} of {words}", shown=shown, words=words)

    entities, lines = len(graph.entities), len(graph.relationships)
    return " · ".join(
        (
            part(len(shown.entities), entities, trn("{number} entity", "{number} entities", entities)),
            part(len(shown.relationships), lines, trn("{number} relationship", "{number} relationships", lines)),
            trn("{number} source", "{number} sources", documents),
        )
    )
