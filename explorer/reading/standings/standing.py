"""How far a thing said has come, whether it is denied, how sure it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.model.claims import Certainty, CueRole, Polarity, Stage

SCALE = (
    Stage.UNCLEAR,
    Stage.SOUGHT,
    Stage.PROPOSED,
    Stage.PLANNED,
    Stage.IN_TALKS,
    Stage.FINALISING,
    Stage.AGREED,
    Stage.ACTIVE,
)
_RANK = {stage: rank for rank, stage in enumerate(SCALE)}
_SURE = (Certainty.POSSIBLE, Certainty.PROBABLE, Certainty.CERTAIN)
Mark = tuple[CueRole, int, int]


@dataclass(frozen=True, slots=True)
class Standing:
    """How far, whether denied, how sure; ``marks`` are the pieces (first, end) that say so, and their role."""

    stage: Stage | None = None
    polarity: Polarity = Polarity.AFFIRMED
    certainty: Certainty = Certainty.CERTAIN
    marks: tuple[Mark, ...] = ()
    doubtful: bool = False
    unnamed: bool = False
    deed: bool = False

    @property
    def denied(self) -> bool:
        return self.polarity is Polarity.DENIED


def weaker(first: Stage, second: Stage) -> Stage:
    """The weaker of two stages on the scale."""
    return first if _RANK[first] <= _RANK[second] else second


def less_sure(standing: Standing, certainty: Certainty) -> Standing:
    """No surer than *certainty*."""
    if standing.doubtful:
        return standing
    index = min(_SURE.index(standing.certainty), _SURE.index(certainty))
    return replace(standing, certainty=_SURE[index])


def unclear(standing: Standing) -> Standing:
    """What is left where cues conflict."""
    return replace(
        standing, stage=Stage.UNCLEAR, polarity=Polarity.AFFIRMED, certainty=Certainty.UNSPECIFIED, doubtful=True
    )


def under(gives: str, standing: Standing) -> Standing:
    """What becomes of a standing under a word that gives so much; what is doubtful already stays so."""
    if standing.doubtful:
        return standing
    match gives:
        case "same" | "told":
            return standing
        case "possible":
            return less_sure(standing, Certainty.POSSIBLE)
        case "unclear":
            return replace(standing, stage=Stage.UNCLEAR)
        case "denied":
            if standing.denied or standing.stage in (Stage.ENDED, Stage.SUSPENDED):
                return unclear(standing)
            return replace(standing, polarity=Polarity.DENIED)
        case "ended" | "suspended":
            if standing.denied or standing.stage in (Stage.ENDED, Stage.SUSPENDED):
                return unclear(standing)
            # "ended talks on a possible merger": what was only possible has ended for certain.
            return replace(standing, stage=Stage(gives), certainty=Certainty.CERTAIN)
        case "occurred":
            strong = (None, Stage.AGREED, Stage.ACTIVE, Stage.OCCURRED)
            return replace(standing, stage=Stage.OCCURRED) if standing.stage in strong else standing
    stage = Stage(gives)
    if standing.stage is None or standing.stage is Stage.OCCURRED:
        return replace(standing, stage=stage)
    if standing.stage in (Stage.ENDED, Stage.SUSPENDED):
        return standing if _RANK[stage] >= _RANK[Stage.PLANNED] else unclear(standing)
    return replace(standing, stage=weaker(standing.stage, stage))
