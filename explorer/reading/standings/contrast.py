"""A sentence with "not X but Y" → which of the two is denied."""

from __future__ import annotations

from dataclasses import replace

from explorer.model.claims import CueRole, Polarity
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.function_words import NOT
from explorer.reading.grammar.phrases import COORDINATOR, NAME, PREPOSITION, VERB
from explorer.reading.standings.standing import Standing, unclear, under


def contrasted(clauses: Clauses, ends: tuple[int, ...], standing: Standing) -> Standing:
    """The standing of what is told of the pieces *ends*, where one of them is set against another."""
    for end in ends:
        index = next((at for at, phrase in enumerate(clauses.phrases) if phrase.first <= end < phrase.last), -1)
        if index < 0 or clauses.sort(index) != NAME:
            continue
        start = clauses.list_start(index)
        start -= clauses.sort(start - 1) == PREPOSITION
        but = clauses.sort(start - 1) == COORDINATOR and clauses.head(start - 1) == "but"
        if but and standing.denied:
            return _affirmed(clauses, start - 1, standing)
        at = clauses.phrases[start].first - 1
        if (
            at >= 0
            and clauses.parsed.tags[at] == "G"
            and clauses.parsed.pieces[at].low == "not"
            and not standing.denied
        ):
            denied = under("denied", standing)
            return replace(denied, marks=(*standing.marks, (CueRole.NEGATION, at, at + 1)))
    return standing


def _affirmed(clauses: Clauses, but: int, standing: Standing) -> Standing:
    """What stands after the "but" of "is not in talks with X but with Y", where only a "not" before it denies it."""
    pieces, word = clauses.parsed.pieces, clauses.phrases[but].first
    against = [mark for mark in standing.marks if mark[0] is CueRole.NEGATION]
    verbs = [at for at in range(but) if clauses.sort(at) == VERB]
    plain = len(verbs) == 1 and all(
        first < word and any(piece.low in NOT or piece.low.endswith("n't") for piece in pieces[first:end])
        for _, first, end in against
    )
    if not (plain and against):
        return unclear(standing)
    marks = tuple(mark for mark in standing.marks if mark not in against)
    return replace(standing, polarity=Polarity.AFFIRMED, marks=marks)
