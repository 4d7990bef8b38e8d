"""Claims → relationships → graph."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from explorer.model.changes import swap
from explorer.model.claims import Claim
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity
from explorer.model.relationships import Overrule, Relationship, RelationshipId, judge
from explorer.model.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Basis:
    """What a graph was folded from, so that the next fold looks only at what differs.

    ``homes`` are the relationships that the claims belong to, one by one; None for a claim that is only proposed.
    """

    claims: tuple[Claim, ...]
    homes: tuple[RelationshipId | None, ...]
    published: Mapping[str, str | None]
    vocabulary: Vocabulary


@dataclass(frozen=True)
class Graph:
    """Entities and the relationships between them, in the order of the dossier."""

    entities: Mapping[str, Entity] = field(default_factory=dict)
    relationships: Mapping[RelationshipId, Relationship] = field(default_factory=dict)
    basis: Basis | None = field(default=None, compare=False, repr=False)

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


def fold(dossier: Dossier, vocabulary: Vocabulary, before: Graph | None = None) -> Graph:
    """The graph the claims add up to, merges done. A relationship none of whose claims counts is not drawn.

    What is only proposed is no part of it: neither such a claim, nor an entity of such claims alone.
    The relationships of the graph *before* that come out the same are the very same objects, and cost next to nothing.
    """
    dossier = dossier.resolved
    known = before.basis if before and before.basis and before.basis.vocabulary is vocabulary else None
    homes = _homes(dossier.claims, vocabulary, known)
    groups: dict[RelationshipId, list[Claim]] = {}
    for home, claim in zip(homes, dossier.claims, strict=True):
        if home is not None:
            groups.setdefault(home, []).append(claim)
    overrules: dict[RelationshipId, Overrule] = {}
    for overrule in dossier.overrules:
        overrules.setdefault(in_order(overrule.relationship, vocabulary), overrule)
    published = {document.id: document.published for document in dossier.documents}
    dated_anew = _dated_anew(known.published, published) if known else frozenset()
    old = before.relationships if before and known else {}
    relationships: dict[RelationshipId, Relationship] = {}
    for id, group in groups.items():
        claims, was = tuple(group), old.get(id)
        if (
            was is not None
            and was.claims == claims
            and was.verdict.overrule == overrules.get(id)
            and not (dated_anew and any(claim.passages[0].document in dated_anew for claim in claims))
        ):
            relationships[id] = was
        elif any(claim.counts for claim in claims):
            relationships[id] = Relationship(id, claims, judge(claims, published.__getitem__, overrules.get(id)))
    entities = dossier.entity_by_id
    if any(entity.proposed for entity in dossier.entities):
        tied = {end for id in relationships for end in id.pair}
        entities = {id: entity for id, entity in entities.items() if not entity.proposed or id in tied}
    return Graph(entities, relationships, Basis(dossier.claims, homes, published, vocabulary))


def _homes(claims: tuple[Claim, ...], vocabulary: Vocabulary, known: Basis | None) -> tuple[RelationshipId | None, ...]:
    if known is None:
        return tuple(_home(claim, vocabulary) for claim in claims)
    change = swap(known.claims, claims)
    if not change:
        return known.homes
    homes = list(known.homes)
    for place, _ in reversed(change.gone):
        del homes[place]
    for place, claim in change.come:
        homes.insert(place, _home(claim, vocabulary))
    return tuple(homes)


def _home(claim: Claim, vocabulary: Vocabulary) -> RelationshipId | None:
    return None if claim.is_proposed else relationship_id(claim, vocabulary)


def _dated_anew(before: Mapping[str, str | None], after: Mapping[str, str | None]) -> frozenset[str]:
    """The documents that now are of another date."""
    return frozenset() if before == after else frozenset(id for id, day in after.items() if before.get(id) != day)
