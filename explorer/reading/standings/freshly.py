"""A pact told of with the day it was made → agreed, which may not yet be in force."""

from __future__ import annotations

from dataclasses import replace

from explorer.model.claims import CueRole, Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.standings.standing import Standing, under

_MADE = frozenset({"sign", "agree", "strike", "reach", "announce", "conclude", "ink", "unveil", "seal", "finalise",
                   "finalize", "clinch", "initial", "hammer out", "negotiate"})  # fmt: skip
_NEAR = 3


def freshly_made(clauses: Clauses, rule: str, at: int, standing: Standing) -> Standing:
    """The standing of a pact told of at phrase *at*: "the pact between X and Y, signed on Monday, covers": agreed."""
    if standing.stage is not Stage.ACTIVE or standing.denied or not rule.startswith("noun"):
        return standing
    for index in range(at + 1, len(clauses.phrases)):
        phrase = clauses.phrases[index]
        if phrase.sort != VERB:
            continue
        bare = clauses.is_bare_participle(index) or (clauses.sort(index - 1) == COMMA and not clauses.subject(index))
        past = phrase.past and not (phrase.perfect or phrase.modal or phrase.nots or phrase.passive)
        which = past and index == at + 2 and clauses.sort(at + 1) == NAME  # "the venture it agreed with Y in May"
        if not (bare or which) or phrase.head not in _MADE:
            return standing
        near = clauses.parsed.pieces[phrase.last : phrase.last + _NEAR]
        lately = any(piece.date and not any(part.isdigit() for part in piece.low[-4:]) for piece in near)
        marks = (*standing.marks, (CueRole.KIND, phrase.first, phrase.last))
        return replace(under("agreed", standing), marks=marks) if lately else standing
    return standing
