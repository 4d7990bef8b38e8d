"""Whoever is named to replace somebody who is still there → a post that is yet to come."""

from __future__ import annotations

from explorer.model.claims import Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.phrases import COMMA, NAME, RELATIVE, VERB
from explorer.reading.standings.standing import Standing, under

_REPLACES = frozenset({"replace", "succeed", "take over from", "follow"})
_LEAVES = frozenset({"retire", "leave", "step down", "depart", "quit", "stand down", "resign", "step back", "exit"})


def awaited(clauses: Clauses, kind: str, at: int, standing: Standing) -> Standing:
    """The standing of a role told of at phrase *at*: "named A chief to replace B, who retires in May": planned."""
    if kind != "role" or standing.stage not in (Stage.ACTIVE, Stage.AGREED):
        return standing
    for index in range(at, len(clauses.phrases)):
        phrase = clauses.phrases[index]
        if phrase.sort == VERB and phrase.head in _REPLACES and phrase.form in ("to", "gerund"):
            return under("planned", standing) if _still_there(clauses, index + 1) else standing
    return standing


def _still_there(clauses: Clauses, whom: int) -> bool:
    """Whether "B, who retires in May" stands at *whom*."""
    at = whom + 1 + (clauses.sort(whom + 1) == COMMA)
    if clauses.sort(whom) != NAME or clauses.sort(at) != RELATIVE or clauses.sort(at + 1) != VERB:
        return False
    verb = clauses.phrases[at + 1]
    to_come = clauses.sort(at + 2) == VERB and clauses.phrases[at + 2].form == "to" and not verb.past
    going = verb.head in _LEAVES and not (verb.past or verb.perfect)
    return bool(verb.modal == "will" or going or (to_come and verb.head in ("be", "plan", "intend", "expect", "due")))
