"""What a rule found in a sentence, before it becomes a claim."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.model.proposals import Strength
from explorer.reading.standing import Standing


@dataclass(frozen=True, slots=True)
class End:
    """One end of what was found: the piece that names it, or the entity itself where it is taken from context."""

    piece: int = -1
    entity: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A kind between two ends, with its standing. ``cue`` is the pieces (first, end) that carry the kind."""

    subject: End
    object: End
    kind: str
    standing: Standing
    rule: str
    cue: tuple[int, int]
    detail: str = ""
    strength: Strength = Strength.FAIR
    inferred: str = ""
    """Which end was taken from another sentence: "subject", "object"; "" for none."""
