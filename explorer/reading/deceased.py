"""Roles told of as going on, of people who have died by then → ended: "A, chief executive of X, died on Tuesday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from explorer.model.claims import Claim, Polarity, Stage
from explorer.model.documents import Document
from explorer.model.entities import EntityType
from explorer.reading.cast import Cast, How, Pointer

_GONE = (
    r"(?:died|passed away|(?:was|were) (?:killed|murdered|shot dead|assassinated|found dead)|drowned|"
    r"took (?:his|her) own life)\b"
)
_DIED = re.compile(rf"(?:,[^.;]{{1,160}},)?,? (?:(?:has|had) )?(?:{_GONE}|is survived by\b)|['’]s death\b")
_WHO = re.compile(rf"(?:,[^.;]{{1,160}}?(?:,|[A-Z][\w.&’'-]{{0,30}}))?,? who (?:has |had )?(?:since |later )?{_GONE}")
_UNTIL = re.compile(r"[^.;]{0,160}\buntil (?:his|her) (?:own |sudden |untimely )?death\b")
_YEARS = re.compile(r" \((?:1[5-9]|20)[0-9]{2}\s?[-–]\s?(?:1[5-9]|20)[0-9]{2}\)")
_BEFORE = ("the late ", "death of ", "funeral of ", "in memory of ", "obituary: ", "widow of ", "widower of ",
           "the murder of ", "the killing of ", "assassination of ", "among the dead was ", "the body of ")  # fmt: skip
_LATE = re.compile(r"\blate (?:wife|husband|father|mother|brother|sister|son|daughter|uncle|aunt|partner|friend),? $")


def of_the_dead(document: Document, cast: Cast, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, but the roles of whoever the text says has died are over."""
    dead = _dead(document, cast)
    return tuple(replace(claim, stage=Stage.ENDED) if _is_held_by(claim, dead) else claim for claim in claims)


def _is_held_by(claim: Claim, dead: set[str]) -> bool:
    told = claim.kind == "role" and claim.stage in (Stage.ACTIVE, Stage.AGREED)
    return told and claim.polarity is Polarity.AFFIRMED and claim.subject in dead


def _dead(document: Document, cast: Cast) -> set[str]:
    """The ids of the people whose death a text tells of."""
    people = {entity.id for entity in cast.entities if entity.type is EntityType.PERSON}
    named = [pointer for pointer in cast.pointers if people.intersection(pointer.entities)]
    starts = [pointer.start for pointer in named if pointer.how is How.NAME]
    return {pointer.entities[0] for pointer in named if len(pointer.entities) == 1 and _dies(document, pointer, starts)}


def _dies(document: Document, pointer: Pointer, starts: list[int]) -> bool:
    text = document.text
    before = text[max(0, pointer.start - 20) : pointer.start].casefold()
    if pointer.how is How.NAME and (before.endswith(_BEFORE) or _LATE.search(before)):
        return True
    told = next((found for one in (_DIED, _WHO, _UNTIL, _YEARS) if (found := one.match(text, pointer.end))), None)
    if told is not None and told.re is _WHO and " who " in told[0][: told[0].rindex(" who ")]:
        return False  # "A, who wrote of the miners at X, who died": of A nothing is told.
    # "A said B, his deputy, had died": of A nothing is told.
    return told is not None and not any(pointer.end <= start < told.end() for start in starts)
