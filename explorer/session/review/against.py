"""A proposal + what is known → which accepted claims speak otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Claim
from explorer.model.relationships import RelationshipId, Status, label
from explorer.model.vocabulary import Vocabulary
from explorer.network.fold import Graph, relationship_id

_NEAR = (
    frozenset({"partnership", "agreement", "negotiation", "joint venture"}),
    frozenset({"equity stake", "ownership", "merger"}),
)
"""Kinds that cannot well be over for one and hold for the other."""

_NO = frozenset({Status.ENDED, Status.DENIED})


def against(graph: Graph, vocabulary: Vocabulary, claim: Claim) -> Iterator[tuple[RelationshipId, Claim]]:
    """The accepted claims that *claim* would disagree with, each with its relationship.

    These say otherwise: those of the same relationship with another label; and of the same two, and a kind near to it,
    those that say it ended or deny it where this one affirms it, or the other way round. What is unclear disagrees
    with nothing. Nothing of it is recorded.
    """
    own, said = relationship_id(claim, vocabulary), label(claim)
    for relationship in graph.by_pair.get(own.pair, ()):
        near = any({own.kind, relationship.id.kind} <= kinds for kinds in _NEAR)
        for other in relationship.counting:
            found = label(other)
            if Status.UNCLEAR in (said, found):
                continue
            same_kind = relationship.id == own and found is not said
            if same_kind or (near and relationship.id.kind != own.kind and (found in _NO) is not (said in _NO)):
                yield relationship.id, other
