"""Roles told of as begun in a text that says they are still to come → planned: "X names A chief executive"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from explorer.model.claims import Certainty, Claim, Polarity, Stage


def yet_to_begin(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, but a role said to be active only planned where another sentence says from when it will be."""
    coming = {_whose(claim): claim.passages[0] for claim in claims if _is_role(claim, Stage.PLANNED)}
    found = list[Claim]()
    for claim in claims:
        told = coming.get(_whose(claim)) if _is_role(claim, Stage.ACTIVE, Stage.AGREED) else None
        # A sentence that tells of both tells of two posts: "A, its co-founder, will become chair".
        found.append(replace(claim, stage=Stage.PLANNED) if told and told != claim.passages[0] else claim)
    return tuple(found)


def _whose(claim: Claim) -> tuple[str, str]:
    return claim.subject, claim.object


def _is_role(claim: Claim, *stages: Stage) -> bool:
    sure = claim.polarity is Polarity.AFFIRMED and claim.certainty is Certainty.CERTAIN
    return claim.kind == "role" and claim.stage in stages and sure
