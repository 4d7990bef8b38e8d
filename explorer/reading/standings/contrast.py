"""A sentence with "not X but Y" → which of the two is denied."""

from __future__ import annotations

import re
from dataclasses import replace

from explorer.model.claims import Certainty, CueRole, Polarity, Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.function_words import NOT
from explorer.reading.grammar.phrases import BREAK, COMMA, COORDINATOR, NAME, PREPOSITION, RELATIVE, SUBORDINATOR, VERB
from explorer.reading.grammar.pieces import Piece
from explorer.reading.standings.standing import Standing, less_sure, unclear, under

_NO_MORE = frozenset({"no longer", "at the time", "at that time"})
_HOLDS = frozenset({"own", "hold", "control", "have", "possess"})


def contrasted(clauses: Clauses, ends: tuple[int, ...], standing: Standing) -> Standing:
    """The standing of what is told of the pieces *ends*, where one of them is set against another."""
    for end in ends:
        index = next((at for at, phrase in enumerate(clauses.phrases) if phrase.first <= end < phrase.last), -1)
        if index < 0 or clauses.sort(index) != NAME:
            continue
        start = clauses.list_start(index)
        if not standing.denied and _is_one_of_two(clauses, clauses.phrases[start].first):
            standing = less_sure(standing, Certainty.POSSIBLE)  # "Either X or Y will buy Z"
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


def _is_one_of_two(clauses: Clauses, first: int) -> bool:
    """Whether the list that begins there is one of which only one is meant: "either X or Y"."""
    lows = [piece.low for piece in clauses.parsed.pieces]
    return "either" in lows[max(0, first - 1) : first + 1] and "or" in lows[first : first + 8]


_CENTURY = re.compile(r"(?:in|during|through) (?:the )?(?:early |late )?1\d\d\ds?$")


def past(clauses: Clauses, kind: str, at: int, standing: Standing) -> Standing:
    """The standing of what the noun phrase at *at* tells after "no longer", or with an "until"."""
    if kind == "negotiation" and standing.doubtful and _was_until(clauses, at):
        return Standing(Stage.ENDED)
    if clauses.sort(at) != NAME or standing.denied or standing.stage is not Stage.ACTIVE:
        return standing
    pieces, first = clauses.parsed.pieces, clauses.phrases[at].first - 1
    over = first if first >= 0 and pieces[first].low in _NO_MORE else -1
    if over < 0 and clauses.sort(at - 1) == COMMA:
        over = _until(clauses, at)
    if over < 0:
        return standing
    ended = under("ended", standing)
    return replace(ended, marks=(*ended.marks, (CueRole.NEGATION, over, over + 1)))


def _was_until(clauses: Clauses, at: int) -> bool:
    """Whether talks are told in the past of the past, with the day they went on to: "had been in talks until May"."""
    verb = next((one for one in range(at, -1, -1) if clauses.sort(one) == VERB), -1)
    if verb < 0 or not (clauses.phrases[verb].past and clauses.phrases[verb].perfect) or clauses.phrases[verb].nots:
        return False
    start = next((one for one in range(verb, -1, -1) if clauses.sort(one) in (COMMA, BREAK, RELATIVE)), -1)
    lows = [piece.low for piece in clauses.parsed.pieces[clauses.phrases[max(start, 0)].first :]]
    return any(low.startswith(("until", "till ")) for low in lows)


def _until(clauses: Clauses, at: int) -> int:
    """Where it says until when, beside a noun set between commas: ", a supplier to Y until 2019,"; -1 for nowhere."""
    for index in range(at + 1, len(clauses.phrases)):
        if clauses.sort(index) in (COMMA, BREAK, VERB, RELATIVE):
            break
    else:
        index = len(clauses.phrases)
    end = clauses.phrases[index].first if index < len(clauses.phrases) else len(clauses.parsed.pieces)
    words, pieces = range(clauses.phrases[at].last, end), clauses.parsed.pieces
    return next(
        (word for word in words if pieces[word].low.startswith(("until", "till ")) or _is_then(pieces[word])), -1
    )


def _is_then(piece: Piece) -> bool:
    """Whether it is a day long gone: "at the time", "in the 1990s", "in 1987"."""
    return piece.low in _NO_MORE - {"no longer"} or (piece.date and bool(_CENTURY.match(piece.low)))


def is_of_the_rest(clauses: Clauses, at: int, standing: Standing) -> bool:
    """Whether a denial only marks off what else there is: "agreed to buy the 62% of Y that it does not own"."""
    if clauses.sort(at) != VERB:
        return False
    phrase = clauses.phrases[at]
    if phrase.head not in _HOLDS or not (standing.denied and phrase.nots) or phrase.passive:
        return False
    told = at - 1
    while told > 0 and clauses.sort(told) in (NAME, SUBORDINATOR, RELATIVE) and clauses.sort(told - 1) != COMMA:
        if clauses.sort(told) in (SUBORDINATOR, RELATIVE) or clauses.sort(told - 1) == NAME:
            return clauses.sort(at + 1) != NAME and clauses.sort(told - 1) == NAME
        told -= 1
    return False


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
