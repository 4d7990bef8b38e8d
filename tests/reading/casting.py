"""Reads a text as the tests of the reading room do: with the tables that ship."""

from functools import cache

from explorer.files.lexicon import load_tables
from explorer.model.documents import Document
from explorer.reading.cast import Cast
from explorer.reading.naming.lines import Line, lines
from explorer.reading.naming.mentions import cast
from explorer.reading.naming.names import Names, known_names
from explorer.reading.text.sentences import sentences


@cache
def shipped() -> Names:
    return known_names(load_tables())


def document(text: str) -> Document:
    return Document(text, "a text", sentences=sentences(text))


def casting(text: str) -> Cast:
    return cast(document(text), shipped())


def line(text: str, index: int = 0) -> Line:
    return lines(document(text), shipped())[index]


def named(text: str) -> set[str]:
    """ "Name: type" of everybody in the text."""
    return {f"{entity.name}: {entity.type.value}" for entity in casting(text).entities}


def pointed(text: str, *ways: str) -> dict[str, list[list[str]]]:
    """The words that point in these ways → the names of whom they mean, each time."""
    found = casting(text)
    name = {entity.id: entity.name for entity in found.entities}
    words: dict[str, list[list[str]]] = {}
    for pointer in found.pointers:
        if not ways or pointer.how.value in ways:
            words.setdefault(text[pointer.start : pointer.end], []).append([name[i] for i in pointer.entities])
    return words
