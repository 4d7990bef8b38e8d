"""What a rule found in a sentence, before it becomes a claim."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.standings.standing import Standing


@dataclass(frozen=True, slots=True)
class Made:
    """What has no name of its own, called as printed: "three way deal", "electric bus"; its pieces, unnamed parties."""

    name: str
    type: EntityType
    first: int
    end: int
    unnamed: int = 0


@dataclass(frozen=True, slots=True)
class End:
    """One end of what was found: the piece that names it, an entity taken from context, or one that has no name."""

    piece: int = -1
    entity: str = ""
    made: Made | None = None


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
    """What is taken from other sentences: "subject", "object", the object as "target", "sought", "wooed",
    "employer", "boss", "theme", "tender"; the subject as "theme subject"; both as "deal", "rumour"; either one, by what
    an earlier sentence names, as "before"; or ""."""
    timeless: bool = False
    """Whether it describes a name, so that the dates of its sentence are not its own: "X, chairman of Y, will …"."""
    own: bool = False
    """Whether people do it for themselves, and not for the firm that they speak for: "A lives in Y", "A's son B"."""
