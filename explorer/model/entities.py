"""Whom and what claims are about."""

from dataclasses import dataclass
from enum import StrEnum

from explorer.model.documents import Passage


class EntityType(StrEnum):
    """What an entity is."""

    ORGANISATION = "organisation"
    PERSON = "person"
    AGREEMENT = "agreement"
    GROUP = "group"
    PRODUCT = "product"
    EVENT = "event"
    PLACE = "place"


TYPE_ORDER = (
    EntityType.ORGANISATION, EntityType.PERSON, EntityType.AGREEMENT, EntityType.GROUP, EntityType.PRODUCT,
    EntityType.EVENT, EntityType.PLACE,
)  # fmt: skip
"""As lists and legends show them."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A passage that names or points at an entity; ``kind`` says how (name, pronoun, nominal …)."""

    passage: Passage
    kind: str


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on an entity, with the passages it rests on, if any."""

    text: str
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """An organisation, person, group, place, product, event or agreement, named as printed.

    ``unnamed_parties`` counts the parties of an agreement that the sources do not name. One that is ``proposed`` was
    read but no claim about it is accepted yet: it is no part of the map.
    """

    id: str
    name: str
    type: EntityType
    aliases: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    mentions: tuple[Mention, ...] = ()
    unnamed_parties: int = 0
    proposed: bool = False
