"""What is said, and the words that undo it there → what is left of its standing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.model.claims import CueRole, Stage
from explorer.reading.standings.standing import SCALE, Standing, unclear, under

_SAFE = frozenset({Stage.FINALISING, Stage.AGREED, Stage.ACTIVE, Stage.OCCURRED})


@dataclass(frozen=True, slots=True)
class Undoing:
    """What the pieces ``first`` to ``end`` make of what is told by the pieces ``since`` to ``until``.

    ``gives`` is denied, ended, unclear, or the stage that it can be at most; ``kinds`` are those it holds for, all if
    there are none; ``stages`` likewise.
    """

    gives: str
    first: int
    end: int
    since: int
    until: int
    kinds: frozenset[str] = frozenset()
    stages: frozenset[Stage] = frozenset()


def undone(standing: Standing, kind: str, at: int, all_of_them: tuple[Undoing, ...]) -> Standing:
    """The standing of what is told at piece *at*, under all that undoes it there."""
    given = standing
    for one in sorted(all_of_them, key=lambda one: one.gives == "unclear"):  # Whatever ended there is not sure either.
        known = one.gives in ("denied", "ended", "suspended") and any(
            first < one.end and one.first < end for _, first, end in standing.marks
        )
        talked = kind == "negotiation" and standing.stage is Stage.UNCLEAR  # "held talks": they may go on.
        stage = Stage.IN_TALKS if talked and one.gives == "ended" else standing.stage
        apart = (one.kinds and kind not in one.kinds) or (one.stages and stage not in one.stages)
        if known or apart or not one.since <= at < one.until:
            continue
        kept_back = any(role is CueRole.ATTRIBUTION for role, _, _ in standing.marks)
        if standing is given and standing.doubtful and one.gives == "ended" and not kept_back:
            standing = replace(standing, doubtful=False)  # "had been in talks but walked away"
        standing = _under(one, replace(standing, stage=stage))
    return standing


def _under(one: Undoing, standing: Standing) -> Standing:
    affirmed = not standing.denied and standing.stage in (*SCALE, Stage.OCCURRED, None)
    if one.gives == "unclear":
        ahead = one.since >= one.end and not standing.denied  # "a world in which X ended its talks"
        found = unclear(standing) if affirmed or ahead else standing
    elif one.gives == "denied":
        found = under("denied", standing)
    elif one.gives == "possible":
        found = under("possible", standing) if affirmed else standing
    elif one.gives in ("ended", "suspended"):
        found = under(one.gives, standing) if affirmed else standing
    else:
        found = under(one.gives, standing) if affirmed and standing.stage in _SAFE else standing
    if found == standing:
        return standing
    role = CueRole.NEGATION if one.gives in ("denied", "ended", "suspended") else CueRole.HEDGE
    return replace(found, marks=(*found.marks, (role, one.first, one.end)))
