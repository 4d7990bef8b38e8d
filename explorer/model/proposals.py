"""How a proposed claim was read, so that a person can judge it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from explorer.model.documents import Passage

ENDS = ("subject", "object")
"""The parts of a claim that are entities."""


class Strength(StrEnum):
    """How much the words carry the reading, in three steps: no measure of how true the claim is."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Link:
    """Words that point at an entity without its full name ("the company"), and whom they were taken to mean.

    ``others`` are the next likely entities (ids), likeliest first; ``confirmed`` when a person has said so.
    """

    mention: Passage
    entity: str
    others: tuple[str, ...] = ()
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another way to read one part of the claim.

    ``part`` names a field of the claim: subject or object (``value`` is an entity's id), kind, stage, polarity or
    certainty (``value`` is the word).
    """

    part: str
    value: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """The rule that fired, how strong the reading is, what was linked, what else it may be."""

    rule: str
    strength: Strength = Strength.FAIR
    links: tuple[Link, ...] = ()
    alternatives: tuple[Alternative, ...] = ()

    @property
    def entities(self) -> tuple[str, ...]:
        """Every entity (by id) that a link or an alternative names."""
        linked = [id for link in self.links for id in (link.entity, *link.others)]
        return (*linked, *(other.value for other in self.alternatives if other.part in ENDS))

    def renamed(self, names: Mapping[str, str]) -> "Proposal":
        """The proposal with every entity that is a key of *names* called by its value."""
        links = tuple(
            replace(link, entity=names.get(link.entity, link.entity),
                    others=tuple(dict.fromkeys(names.get(id, id) for id in link.others)))
            for link in self.links
        )  # fmt: skip
        alternatives = tuple(
            replace(other, value=names.get(other.value, other.value)) if other.part in ENDS else other
            for other in self.alternatives
        )
        return replace(self, links=links, alternatives=alternatives)
