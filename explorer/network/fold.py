"""Claims → relationships → graph."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from explorer.model.claims import Claim
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity
from explorer.model.relationships import Overrule, Relationship, RelationshipId, judge
from explorer.model.vocabulary import Vocabulary


@dataclass(frozen=True)
class Graph:
    """Entities and the relationships between them, in the order of the dossier."""

    entities: Mapping[str, Entity] = field(default_factory=dict)
    relationships: Mapping[RelationshipId, Relationship] = field(default_factory=dict)

    @cached_property
    def by_pair(self) -> Mapping[tuple[str, str], tuple[Relationship, ...]]:
        """The relationships of each pair of entities."""
        pairs: dict[tuple[str, str], list[Relationship]] = {}
        for relationship in self.relationships.values():
            pairs.setdefault(relationship.id.pair, []).append(relationship)
        return {pair: tuple(found) for pair, found in pairs.items()}

    @cached_property
    def by_entity(self) -> Mapping[str, tuple[Relationship, ...]]:
        """The relationships each entity takes part in."""
        ties: dict[str, list[Relationship]] = {id: [] for id in self.entities}
        for relationship in self.relationships.values():
            for end in dict.fromkeys(relationship.id.pair):
                ties[end].append(relationship)
        return {id: tuple(found) for id, found in ties.items()}

    @cached_property
    def relationship_of_claim(self) -> Mapping[str, RelationshipId]:
        """Which relationship each claim belongs to."""
        return {
            claim.id: relationship.id for relationship in self.relationships.values() for claim in relationship.claims
        }


def relationship_id(claim: Claim, vocabulary: Vocabulary) -> RelationshipId:
    """The relationship a claim belongs to."""
    return in_order(RelationshipId(claim.subject, claim.object, claim.kind), vocabulary)


def in_order(id: RelationshipId, vocabulary: Vocabulary) -> RelationshipId:
    """The id as it is written: for kinds without a direction the smaller entity comes first."""
    return id if vocabulary.is_directed(id.kind) else RelationshipId(*id.pair, id.kind)


def fold(dossier: Dossier, vocabulary: Vocabulary) -> Graph:
    """The graph the claims add up to, merges done. A relationship none of whose claims counts is not drawn.

    What is only proposed is no part of it: neither such a claim, nor an entity of such claims alone.
    """
    dossier = dossier.resolved
    groups: dict[RelationshipId, list[Claim]] = {}
    for claim in dossier.claims:
        if not claim.is_proposed:
            groups.setdefault(relationship_id(claim, vocabulary), []).append(claim)
    overrules: dict[RelationshipId, Overrule] = {}
    for overrule in dossier.overrules:
        overrules.setdefault(in_order(overrule.relationship, vocabulary), overrule)

    def published(document: str) -> str | None:
        return dossier.document_by_id[document].published

    relationships = {
        id: Relationship(id, tuple(claims), judge(claims, published, overrules.get(id)))
        for id, claims in groups.items()
        if any(claim.counts for claim in claims)
    }
    entities = dossier.entity_by_id
    if any(entity.proposed for entity in dossier.entities):
        tied = {end for id in relationships for end in id.pair}
        entities = {id: entity for id, entity in entities.items() if not entity.proposed or id in tied}
    return Graph(entities, relationships)
