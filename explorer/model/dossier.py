"""Documents, entities, claims, disagreements, and the user's arrangement of the map: what is saved."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from explorer.model.claims import Claim
from explorer.model.disagreements import Disagreement
from explorer.model.documents import Document, Passage
from explorer.model.entities import Entity
from explorer.model.merges import Merge, homes, merged_claims, merged_disagreements, merged_overrules, whole
from explorer.model.relationships import Overrule


class Why(StrEnum):
    """Why a sentence carries no claim."""

    NOT_UNDERSTOOD = "not understood"
    FURNITURE = "page furniture"
    NO_CLAIM = "no claim"


@dataclass(frozen=True, slots=True)
class Unread:
    """A sentence without a claim, and why."""

    passage: Passage
    why: Why


FARTHEST = 1_000_000.0
"""How far from the origin, each way, an entity may stand: a map a thousand screens wide, and pixels still count."""


@dataclass(frozen=True)
class Arrangement:
    """Where entities stand on the map, and which of them somebody put there by hand.

    Positions are ``(x, y)`` in map units, y downwards; one unit is one pixel at zoom 1.
    """

    positions: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    placed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Dossier:
    """All that is known in one project. It never changes: an edit gives the next one.

    Its parts stand as they were recorded; whoever shows them asks for `resolved`.
    """

    title: str = ""
    about: str = ""
    documents: tuple[Document, ...] = ()
    entities: tuple[Entity, ...] = ()
    claims: tuple[Claim, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    unread: tuple[Unread, ...] = ()
    overrules: tuple[Overrule, ...] = ()
    arrangement: Arrangement = Arrangement()
    merges: tuple[Merge, ...] = ()

    @cached_property
    def resolved(self) -> "Dossier":
        """The dossier with each merged entity standing for those it absorbed; the very same one without any.

        ``merges`` stay known in it, so that what was merged can be told.
        """
        home = homes(self.merges)
        if not any(entity.id in home for entity in self.entities):
            return self
        kept = set(home.values())
        return replace(
            self,
            entities=tuple(
                whole(entity.id, self.entity_by_id, self.merges) if entity.id in kept else entity
                for entity in self.entities
                if entity.id not in home
            ),
            claims=merged_claims(self.claims, home),
            overrules=merged_overrules(self.overrules, home),
            disagreements=merged_disagreements(self.disagreements, home),
        )

    @cached_property
    def document_by_id(self) -> Mapping[str, Document]:
        """Documents by id."""
        return {document.id: document for document in self.documents}

    @cached_property
    def entity_by_id(self) -> Mapping[str, Entity]:
        """Entities by id."""
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def claim_by_id(self) -> Mapping[str, Claim]:
        """Claims by id."""
        return {claim.id: claim for claim in self.claims}

    def quote(self, passage: Passage) -> str:
        """The passage, word for word; ValueError when it does not stand in its document."""
        document = self.document_by_id.get(passage.document)
        if document is None:
            raise ValueError(f"no document {passage.document[:12]}… is in this project")
        return document.quote(passage)
