"""Long work as a generator: it yields progress, returns an edit, and closing it cancels it.

Nothing here starts a thread: the window's runner advances a job step by step, tests and the command line
call `finish`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from explorer.model.documents import Document
from explorer.model.dossier import Dossier
from explorer.model.vocabulary import Vocabulary
from explorer.network.fold import Graph
from explorer.session import edits
from explorer.session.history import Edit
from explorer.words import tr

if TYPE_CHECKING:  # The window can be shown without them.
    from explorer.session.answer import Answer
    from explorer.session.edits import Positions


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: ``fraction`` from 0 to 1, None where nobody knows; ``preview`` of a new arrangement."""

    text: str
    fraction: float | None = None
    preview: Positions | None = None


Result = TypeVar("Result")
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
    return edits.arranged(name, positions)


def read(
    source: Path | Document, dossier: Dossier, vocabulary: Vocabulary, reader: str, seconds: float | None = None
) -> Job:
    """Take a file or a text in, with what *reader* proposes of it. Raises AnswerError, ChildError and EditError."""
    answer = yield from asked(source, reader, seconds)
    return edits.reading_added(dossier, answer.document, answer.reading, vocabulary, answer.by, answer.dropped)


def asked(source: Path | Document, reader: str = "", seconds: float | None = None) -> Generator[Progress, None, Answer]:
    """What *reader* says of a file or a text, read in a process of its own; only the document where none is named."""
    from explorer.session.answer import given_text, read_answer
    from explorer.session.child import SECONDS, run

    name = source.name
    words = [*(("--with", reader) if reader else ()), *(("--path", str(source)) if isinstance(source, Path) else ())]
    given = given_text(source) if isinstance(source, Document) else b""
    progress = Progress(tr("Reading “{name}”", name=name))
    yield progress
    work = run(words, given, name, seconds or SECONDS)
    return read_answer((yield from _each(work, progress)), name)


def _each(work: Generator[None, None, str], progress: Progress) -> Generator[Progress, None, str]:
    """The same work, with the same *progress* at every step of it."""
    try:
        while True:
            next(work)
            yield progress
    except StopIteration as end:
        answer: str = end.value
        return answer
    finally:
        work.close()


def finish(
    work: Generator[Progress, None, Result], report: Callable[[Progress], object] = lambda progress: None
) -> Result:
    """Run *work* to its end, here and now, and give what it comes to; *report* is told of every step."""
    while True:
        try:
            report(next(work))
        except StopIteration as end:
            result: Result = end.value
            return result
