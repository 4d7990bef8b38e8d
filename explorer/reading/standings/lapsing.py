"""A sentence → where it says that a plan, a hope or a deal that it speaks of came to nothing."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.phrases import BREAK, COMMA, COORDINATOR, NAME, PREPOSITION, RELATIVE, SUBORDINATOR, VERB
from explorer.reading.standings.governing import UNDONE
from explorer.reading.standings.standing import SCALE
from explorer.reading.standings.undone import Undoing
from explorer.reading.text.tokens import word_set

_HOPES = word_set("hopes hope expectations expectation fears fear dreams dream ambitions talk chances prospects")
_PLANS = word_set(
    "plan plans deal agreement proposal scheme accord pact contract arrangement offer bid terms merger takeover "
    "settlement draft project"
)
_AWARDS = word_set("tender contract order mandate concession auction licence license deal bid project")
_TAKEN_BACK = word_set("order orders contract contracts deal agreement it them accord pact partnership")
_THE = word_set("the that this its their it them")
_DEALS = frozenset({"supply", "agreement", "partnership"})
_LEADING = frozenset({"under", "as part of", "in", "with", "by", "through", "according to"})
_YET = frozenset({*SCALE} - {Stage.ACTIVE})


def lapsing(clauses: Clauses, cues: Cues) -> Iterator[Undoing]:
    """All of one sentence."""
    yield from _never_did(clauses)
    for index, phrase in enumerate(clauses.phrases):
        if phrase.sort == PREPOSITION and phrase.head in _LEADING and clauses.sort(index + 1) == NAME:
            yield from _under_dead_plan(clauses, cues, index)
        elif phrase.sort == PREPOSITION and phrase.head == "for":
            yield from _only_for(clauses, cues, index)
        elif phrase.sort == NAME and phrase.entity < 0 and clauses.parsed.pieces[phrase.last - 1].low in _HOPES:
            yield from _faded(clauses, cues, index)
        elif phrase.sort == NAME and phrase.entity > phrase.first:
            yield from _won_and_lost(clauses, cues, index)
        elif phrase.sort == VERB and clauses.sort(index - 1) == COORDINATOR:
            yield from _taken_back(clauses, cues, index)


def _ends(clauses: Clauses, cues: Cues, verb: int) -> bool:
    """Whether a verb says of its subject that it is no more: "collapsed", "was blocked"."""
    phrase = clauses.phrases[verb]
    effect = cues.verb_effects.get(phrase.head)
    undone = phrase.passive and effect is not None and effect.noun in UNDONE
    return (phrase.head in cues.fates or undone) and not (phrase.nots or phrase.modal)


def _never_did(clauses: Clauses) -> Iterator[Undoing]:
    """As in "planned to buy Y; it never did": what was meant was not done."""
    lows = [piece.low for piece in clauses.parsed.pieces]
    while lows and lows[-1] in (".", '"', "”", "!"):
        lows.pop()
    if lows[-2:] in (["never", "did"], ["never", "has"], ["never", "have"]) or lows[-2:] == ["never", "happened"]:
        yield Undoing("unclear", len(lows) - 2, len(lows), 0, len(lows) - 2, stages=_YET)


def _under_dead_plan(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "Under the failed plan, X would buy Y", "X was to buy Y under a deal that was never signed"."""
    pieces, phrase = clauses.parsed.pieces, clauses.phrases[index + 1]
    if phrase.entity >= 0 or pieces[phrase.last - 1].low not in _PLANS:
        return
    effects = [
        cues.noun_effects.get(cues.nouns.get(piece.low, piece.low)) for piece in pieces[phrase.first : phrase.last]
    ]
    dead = any(effect is not None and effect.gives in UNDONE for effect in effects)
    told = index + 2
    if not dead and clauses.sort(told) in (RELATIVE, SUBORDINATOR) and clauses.sort(told + 1) == VERB:
        verb = clauses.phrases[told + 1]
        dead = _ends(clauses, cues, told + 1) or (bool(verb.nots) and (verb.passive or verb.past or verb.perfect))
    if dead:
        yield Undoing("unclear", phrase.first, phrase.last, 0, len(pieces), stages=_YET)


def _only_for(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "agreed to buy Y, only for the talks to collapse"."""
    first, pieces = clauses.phrases[index].first, clauses.parsed.pieces
    only = first > 0 and pieces[first - 1].low == "only"
    verb = next((at for at in range(index + 1, index + 6) if clauses.sort(at) == VERB), -1)
    if only and verb >= 0 and clauses.phrases[verb].form == "to" and _ends(clauses, cues, verb):
        phrase = clauses.phrases[verb]
        yield Undoing("ended", phrase.first, phrase.last, 0, first, stages=_YET)


def _faded(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "Hopes that X would buy Y faded", "Talk that X will buy Y has died down"."""
    if clauses.head(index + 1) != "that":
        return
    verb = _next_verb(clauses, index + 1)
    end = _next_verb(clauses, verb) if verb >= 0 else -1
    if end >= 0 and _ends(clauses, cues, end):
        told = clauses.phrases[end]
        yield Undoing("unclear", told.first, told.last, clauses.phrases[index].last, told.first)


def _won_and_lost(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "The tender X won to supply Y was annulled"."""
    phrase = clauses.phrases[index]
    words = {piece.low for piece in clauses.parsed.pieces[phrase.first : phrase.entity]}
    verb = _next_verb(clauses, index) if words & _AWARDS else -1
    end = _next_verb(clauses, verb) if verb == index + 1 else -1
    if end >= 0 and _ends(clauses, cues, end):
        told = clauses.phrases[end]
        yield Undoing("ended", told.first, told.last, phrase.first, told.first)


def _taken_back(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "ordered six planes from Y but cancelled the order a year later"."""
    phrase, effect = clauses.phrases[index], cues.verb_effects.get(clauses.head(index))
    gives = effect.noun if effect is not None else ""
    done = (phrase.past or phrase.perfect) and not (phrase.nots or phrase.modal or phrase.passive)
    thing = clauses.phrases[index + 1] if clauses.sort(index + 1) == NAME else None
    told = next((at for at in range(index - 1, -1, -1) if clauses.is_finite(at)), -1)
    if gives not in ("ended", "suspended") or not done or thing is None or thing.entity >= 0 or told < 0:
        return
    words = clauses.parsed.pieces[thing.first : thing.last]
    if len(words) <= _SHORT and words[0].low in _THE and words[-1].low in _TAKEN_BACK:
        since = clauses.phrases[told].first
        yield Undoing(gives, phrase.first, phrase.last, since, phrase.first, kinds=_DEALS)


_SHORT = 2
"""How many words "the order" has: one that is told more closely may be another."""


def _next_verb(clauses: Clauses, index: int) -> int:
    """The next verb with a subject of its own in the same breath; -1 where something else begins before."""
    for at in range(index + 1, len(clauses.phrases)):
        if clauses.sort(at) in (COMMA, BREAK, COORDINATOR, SUBORDINATOR, RELATIVE):
            return -1
        if clauses.is_finite(at):
            return at
    return -1
