"""The built-in extractor: a document → proposals, by rules and word lists alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from explorer.model.documents import Document
from explorer.reading.claiming import proposed
from explorer.reading.extractor import Reading
from explorer.reading.grammar.cues import cues
from explorer.reading.naming.mentions import cast
from explorer.reading.naming.names import known_names
from explorer.reading.text.furniture import furniture, known_furniture

NAME = "built-in reader"


class Reader:
    """Reads a document with nothing but rules and word lists: no model, no network."""

    def __init__(self, lexicon: Mapping[str, Mapping[str, Any]]) -> None:
        self._names = known_names(lexicon)
        self._cues = cues(lexicon)
        self._furniture = known_furniture(lexicon["furniture"])

    @property
    def name(self) -> str:
        return NAME

    def read(self, document: Document) -> Reading:
        """What the document says, as proposals."""
        page = furniture(document.text, document.sentences, self._furniture)
        return proposed(document, cast(document, self._names), self._cues, NAME, page)
