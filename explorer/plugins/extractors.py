"""The ways to read a document, by name: built in, optional, or added by another package."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from explorer.plugins.tool import SPACE
from explorer.plugins.tool import ExtractorError as ExtractorError  # Whoever asks for a reader meets these here.
from explorer.plugins.tool import Sending as Sending
from explorer.plugins.tool import Tool as Tool
from explorer.words import tr

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from explorer.model.documents import Document
    from explorer.reading.extractor import Extractor

GROUP = "relationship_explorer.extractors"
"""The group of entry points in which other packages offer extractors: a name, and what makes one."""
BUILT_IN, SPACY, ENDPOINT = "built-in", "spacy", "endpoint"


def built_in() -> tuple[Tool, ...]:
    """Those that this program has itself."""
    return (
        Tool(BUILT_IN, _built_in, about=tr("by rules and word lists")),
        Tool(SPACY, _spacy, space=8 * SPACE, seconds=180.0, about=tr("finds more relationships, more slowly")),
        Tool(ENDPOINT, _asking, _sending, seconds=180.0, about=tr("asks a language model; you see first what is sent")),
    )


def tools(tell: Callable[[str], object] = lambda said: None) -> tuple[Tool, ...]:
    """All there are; one that is broken is left out, and *tell* is given a sentence about it."""
    found = list(built_in())
    for point in _points():
        try:
            if any(tool.name == point.name for tool in found):
                raise ExtractorError(tr("the name is taken"))
            point.load()
        except Exception as error:  # noqa: BLE001 - another package's code may fail in any way, and must not stop this.
            tell(tr("The reader “{name}” is left out: {why}.", name=point.name, why=_why(error)))
            continue
        found.append(Tool(point.name, partial(_loaded, point)))
    return tuple(found)


def tool(name: str) -> Tool:
    """The one of that name. Raises ExtractorError; nothing of the others is imported."""
    for each in built_in():
        if each.name == name:
            return each
    for point in _points():
        if point.name == name:
            return Tool(name, partial(_loaded, point))
    known = ", ".join([*(each.name for each in built_in()), *(point.name for point in _points())])
    raise ExtractorError(tr("There is no reader “{name}”; there are {known}.", name=name, known=known))


def _built_in() -> Extractor:
    from explorer.files.lexicon import load_tables
    from explorer.reading.reader import Reader

    return Reader(load_tables())


def _spacy() -> Extractor:
    from explorer.plugins.spacy_reader import spacy_reader

    return spacy_reader()


def _asking() -> Extractor:
    from explorer.plugins.endpoint.extractor import asking

    return asking()


def _sending(document: Document) -> Sending:
    from explorer.plugins.endpoint.extractor import sending

    return sending(document)


def _loaded(point: EntryPoint) -> Extractor:
    try:
        made: Extractor = point.load()()
    except Exception as error:
        raise ExtractorError(
            tr("The reader “{name}” cannot be used: {why}.", name=point.name, why=_why(error))
        ) from error
    return made


def _points() -> Iterable[EntryPoint]:
    from importlib.metadata import entry_points

    return sorted(entry_points(group=GROUP), key=lambda point: point.name)


def _why(error: Exception) -> str:
    return str(error).rstrip(".") or type(error).__name__
