"""A document as a file holds it: its text, and what the file itself says of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


class TextError(ValueError):
    """A file or a text that cannot be added; its message says which, what was found, and what to do."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A text and what was given with it; None where nothing was, for nothing is guessed.

    ``published`` is EDTF. ``how`` is what people must be told about how it was read, in sentences, "" for nothing.
    """

    text: str
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    how: str = ""


@dataclass(frozen=True, slots=True)
class Importer:
    """One format: what it is called, how the names of its files end, and what reads it.

    ``load`` raises TextError.
    """

    name: str
    endings: tuple[str, ...]
    load: Callable[[Path], Loaded]


def sentences_of(*remarks: str) -> str:
    """The remarks there are, as one text."""
    return " ".join(remark for remark in remarks if remark)
