"""What any extractor turns a document into: entities, proposed claims, questions, sentences left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from explorer.model.claims import Claim
from explorer.model.disagreements import Disagreement
from explorer.model.documents import Document
from explorer.model.dossier import Unread
from explorer.model.entities import Entity


@dataclass(frozen=True, slots=True)
class Reading:
    """What an extractor proposes of one document.

    Ids are the reading's own: whoever takes it in gives entities the ids they have in the project. Every entity is
    ``proposed``, every claim's review says "proposed" and by what it was read. ``questions`` are identities that a
    person decides. Nothing in it is trusted: the host checks every span against the text.
    """

    entities: tuple[Entity, ...] = ()
    claims: tuple[Claim, ...] = ()
    questions: tuple[Disagreement, ...] = ()
    unread: tuple[Unread, ...] = ()


class Extractor(Protocol):
    """A way to read a document, by a name as shown ("built-in reader")."""

    @property
    def name(self) -> str: ...

    def read(self, document: Document) -> Reading:
        """What the document says, as proposals. The document's sentences are already found."""
        ...
