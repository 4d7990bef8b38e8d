"""Claims that cannot all hold, and what else the sources leave open."""

from dataclasses import dataclass
from enum import StrEnum

from explorer.model.documents import Passage


class DisagreementKind(StrEnum):
    """In what way something does not fit."""

    CONTRADICTION = "contradiction"
    AMBIGUITY = "ambiguity"
    MISSING = "missing"
    QUOTATION = "quotation"
    GARBLED = "garbled"
    FURNITURE = "furniture"
    IDENTITY = "identity"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What does not fit, about which claims (by id) or passages, and how it is shown.

    Only a contradiction sets claims against each other; the other kinds are questions left open. An identity
    asks whether ``entities`` are one and the same; a change is a sentence that a newer version has otherwise or not.
    """

    id: str
    kind: DisagreementKind
    about: str
    claims: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()
    shown_as: str = ""
    noted_by: str = ""
    entities: tuple[str, ...] = ()

    @property
    def is_contradiction(self) -> bool:
        """Whether the claims disagree with one another."""
        return self.kind is DisagreementKind.CONTRADICTION
