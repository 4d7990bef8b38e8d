"""The verb before a noun such as "owner" → of whom it speaks: "Y has a new owner, X", "Y, in which X is a partner"."""

from __future__ import annotations

from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.parties import Parties
from explorer.reading.grammar.phrases import COMMA, NAME, RELATIVE, VERB

_HAS = frozenset({"have", "own", "find"})
_IS = frozenset({"be", "become", "remain"})


def of_whom(clauses: Clauses, parties: Parties, verb: int, word: str) -> list[int]:
    """Whoever has one by the verb, or whom a relative clause before it is of."""
    if clauses.sort(verb) != VERB:
        return []
    if clauses.head(verb) in _HAS and word == "of":
        return parties.subjects(verb)
    if clauses.head(verb) not in _IS:
        return []
    start = next(iter(clauses.subject(verb)), 0)
    which = clauses.sort(start - 1) == RELATIVE and clauses.head(start - 2) in ("in", "of")
    if not which and clauses.head(start - 1) != "where":
        return []
    at = start - 3 if which else start - 2
    at -= clauses.sort(at) == COMMA
    return parties.name(at) if clauses.sort(at) == NAME else []
