"""Entities that an accepted claim ties → part of the map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from explorer.model.claims import Claim
from explorer.model.entities import Entity


def with_ends_known(entities: tuple[Entity, ...], claims: Iterable[Claim]) -> tuple[Entity, ...]:
    """The entities, those that *claims* tie no longer proposed; the very same ones where none of them was."""
    ends = {end for claim in claims for end in (claim.subject, claim.object)}
    if not any(entity.proposed and entity.id in ends for entity in entities):
        return entities
    return tuple(
        replace(entity, proposed=False) if entity.proposed and entity.id in ends else entity for entity in entities
    )
