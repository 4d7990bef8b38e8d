"""Long work as a generator: it yields progress, returns an edit, and closing it cancels it.

Nothing here starts a thread: the window's runner advances a job step by step, tests and the command line
call `finish`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterator
from dataclasses import dataclass
from typing import Protocol

from explorer.model.dossier import Dossier
from explorer.network.fold import Graph
from explorer.session.edits import Positions, arranged
from explorer.session.history import Edit
from explorer.words import tr


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: ``fraction`` from 0 to 1, None where nobody knows; ``preview`` of a new arrangement."""

    text: str
    fraction: float | None = None
    preview: Positions | None = None


Job = Generator[Progress, None, Edit]
"""Yields how far it is, returns the edit that its work comes to."""


class Layout(Protocol):
    """A way to arrange a map, by a name as shown ("rings"), in steps each of which could be the last."""

    @property
    def name(self) -> str: ...

    def steps(self, graph: Graph, start: Positions, placed: Collection[str]) -> Iterator[Positions]:
        """Better and better positions, from *start*; those *placed* by hand do not move."""
        ...


def arrange(layout: Layout, graph: Graph, dossier: Dossier) -> Job:
    """Arrange what *graph* shows, with each step as a preview.

    What the user places by hand while it runs stays there too: the edit looks again when it is made.
    """
    name = tr(layout.name)
    text = tr("Arranging as {layout}", layout=name)
    known = dossier.arrangement
    positions: Positions = {}
    yield Progress(text)
    for positions in layout.steps(graph, known.positions, known.placed):
        yield Progress(text, preview=positions)
    return arranged(name, positions)


def finish(job: Job, report: Callable[[Progress], object] = lambda progress: None) -> Edit:
    """Run *job* to its end, here and now, and give its edit; *report* is told of every step."""
    while True:
        try:
            report(next(job))
        except StopIteration as end:
            edit: Edit = end.value
            return edit
