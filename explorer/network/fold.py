"""Claims → relationships → graph."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from explorer.model.changes import Swap, swap
from explorer.model.claims import Claim
from explorer.model.dossier import Dossier
from explorer.model.entities import Entity
from explorer.model.relationships import Overrule, Relationship, RelationshipId, judge
from explorer.model.vocabulary import Vocabulary

_FEW = 30
"""Claims: where more of them change, all are grouped anew."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What a graph was folded from, so that the next fold looks only at what differs.

    ``homes`` are the relationships that the claims belong to, one by one; None for a claim that is only proposed.
    """

    claims: tuple[Claim, ...]
    homes: tuple[RelationshipId | None, ...]
    published: Mapping[str, str | None]
    overrules: Mapping[RelationshipId, Overrule]
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
    change = swap(known.claims, dossier.claims) if known else None
    homes = _homes(dossier.claims, vocabulary, known, change)
    overrules: dict[RelationshipId, Overrule] = {}
    for overrule in dossier.overrules:
        overrules.setdefault(in_order(overrule.relationship, vocabulary), overrule)
    published = {document.id: document.published for document in dossier.documents}
    basis = Basis(dossier.claims, homes, published, overrules, vocabulary)
    relationships = None
    if before and known and change is not None and (known.published, known.overrules) == (published, overrules):
        relationships = _patched(before.relationships, known.homes, change, basis)
    if relationships is None:
        relationships = _grouped(before.relationships if before and known else {}, known, basis)
    entities = dossier.entity_by_id
    if any(entity.proposed for entity in dossier.entities):
        tied = {end for id in relationships for end in id.pair}
        entities = {id: entity for id, entity in entities.items() if not entity.proposed or id in tied}
    return Graph(entities, relationships, basis)


def _grouped(
    old: Mapping[RelationshipId, Relationship], known: Basis | None, basis: Basis
) -> dict[RelationshipId, Relationship]:
    """The relationships of all claims; those that come out as they were are the *old* ones."""
    groups: dict[RelationshipId, list[Claim]] = {}
    for home, claim in zip(basis.homes, basis.claims, strict=True):
        if home is not None:
            groups.setdefault(home, []).append(claim)
    dated_anew = _dated_anew(known.published, basis.published) if known else frozenset()
    relationships: dict[RelationshipId, Relationship] = {}
    for id, group in groups.items():
        claims, was = tuple(group), old.get(id)
        if (
            was is not None
            and was.claims == claims
            and was.verdict.overrule == basis.overrules.get(id)
            and not (dated_anew and any(claim.passages[0].document in dated_anew for claim in claims))
        ):
            relationships[id] = was
        elif any(claim.counts for claim in claims):
            relationships[id] = _relationship(id, claims, basis)
    return relationships


def _patched(
    old: Mapping[RelationshipId, Relationship],
    homes: Sequence[RelationshipId | None],
    change: Swap[Claim],
    basis: Basis,
) -> dict[RelationshipId, Relationship] | None:
    """The *old* relationships with what few claims change; None where that could change the order of the others."""
    if len(change.gone) + len(change.come) > _FEW:
        return None
    groups: dict[RelationshipId, list[Claim]] = {}
    in_place = [place for place, _ in change.gone] == [place for place, _ in change.come]
    come = dict(change.come)
    for place, claim in change.gone:
        home = homes[place]
        if home is None or home not in old or (in_place and basis.homes[place] != home):
            return None  # Where its relationship stands among the others is not known.
        group = groups.setdefault(home, list(old[home].claims))
        at = next(at for at, one in enumerate(group) if one is claim or one == claim)
        if in_place:
            group[at] = come.pop(place)
        elif at == 0 and len(group) > 1:
            return None
        else:
            del group[at]
    for place, claim in come.items():
        home, is_behind = basis.homes[place], place >= len(basis.claims) - len(come)
        if not is_behind or home is None or (home not in old and home in homes) or groups.get(home) == []:
            return None
        groups.setdefault(home, list(old[home].claims) if home in old else []).append(claim)
    relationships = dict(old)
    for id, group in groups.items():
        if any(claim.counts for claim in group):
            relationships[id] = _relationship(id, tuple(group), basis)
        else:
            relationships.pop(id, None)
    return relationships


def _relationship(id: RelationshipId, claims: tuple[Claim, ...], basis: Basis) -> Relationship:
    return Relationship(id, claims, judge(claims, basis.published.__getitem__, basis.overrules.get(id)))


def _homes(
    claims: tuple[Claim, ...], vocabulary: Vocabulary, known: Basis | None, change: Swap[Claim] | None
) -> tuple[RelationshipId | None, ...]:
    if known is None or change is None:
        return tuple(_home(claim, vocabulary) for claim in claims)
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
