"""What hangs on "denied that", "it is not true that", "doubts that" → no surer than that, whatever rule read it."""

from __future__ import annotations

from explorer.model.claims import Certainty, Stage
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.standings.governed import Standings
from explorer.reading.standings.standing import Standing

_TELLS = frozenset({"be", "include", "comprise", "remain", "become"})
"""Verbs that say nothing but what their subject is: "its investors include X"."""


def embedded(standings: Standings, at: int, rule: str, standing: Standing) -> Standing:
    """The standing of what *rule* read at phrase *at*, under the verbs on whose "that" its clause hangs.

    Most rules have looked there themselves; what is weak already stays as it is. A noun whose clause tells something
    else of it is taken for granted there: "denied that its contract with Y ends in May".
    """
    clauses = standings.clauses
    over = standing.stage in (Stage.ENDED, Stage.SUSPENDED)
    if over or _is_weak(standing) or not rule.startswith(("verb", "noun")):
        return standing
    verb = at if clauses.sort(at) == VERB else clauses.fate(at) if clauses.sort(at) == NAME else -1
    if verb < 0 or (rule.startswith("noun") and clauses.head(verb) not in _TELLS):
        return standing
    governor = clauses.governor(verb)
    if governor is None or governor.link != "that":
        return standing
    under = standings.outward(verb, standing, 0, True)
    return under if _is_weak(under) else standing


def _is_weak(standing: Standing) -> bool:
    open_yet = standing.stage in (None, Stage.UNCLEAR) or standing.certainty is Certainty.POSSIBLE
    return standing.denied or standing.doubtful or open_yet
