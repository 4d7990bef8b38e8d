"""An organisation that a sentence places somewhere → ended, where the sentence goes on to say that it is no more."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import CueRole, Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.standings.standing import Standing
from explorer.reading.standings.undone import Undoing

_DONE_TO_IT = frozenset({"wind up", "dissolve", "liquidate", "disband", "close down", "shut down", "dismantle"})
_DONE_BY_IT = frozenset({"disband", "fold", "close down", "shut down", "go under", "go out of business", "go bust",
                         "cease trading", "cease operations", "shut up shop", "close its doors"})  # fmt: skip
_TIES = frozenset({"ownership", "equity stake", "supply", "partnership", "role"})
_CEASES = frozenset({"exist", "trade", "operate"})


def wound_up(clauses: Clauses, cue: tuple[int, int]) -> Standing | None:
    """The standing of where somebody is: "X, a brewer in Y, was wound up in 2014"; None where nothing such is said."""
    for firm, verb in _gone(clauses):
        phrase = clauses.phrases[verb]
        if clauses.phrases[firm].first <= cue[0] and cue[1] <= phrase.first:
            return Standing(Stage.ENDED, marks=((CueRole.NEGATION, phrase.first, phrase.last),))
    return None


def defunct(clauses: Clauses) -> Iterator[Undoing]:
    """As in "X, a unit of Y, was dissolved in 2010": what is told of it by the way is over."""
    for firm, verb in _gone(clauses):
        phrase = clauses.phrases[verb]
        yield Undoing("ended", phrase.first, phrase.last, clauses.phrases[firm].first, phrase.first, _TIES,
                      frozenset({Stage.ACTIVE}))  # fmt: skip


def _gone(clauses: Clauses) -> Iterator[tuple[int, int]]:
    """The firms that are no more, each with the verb that says so."""
    for index, phrase in enumerate(clauses.phrases):
        subject = clauses.subject(index) if phrase.sort == VERB and clauses.is_finite(index) else ()
        named = bool(subject) and clauses.sort(subject[0]) == NAME and clauses.phrases[subject[0]].entity >= 0
        if named and _is_no_more(clauses, index):
            yield subject[0], index


def _is_no_more(clauses: Clauses, verb: int) -> bool:
    """Whether a verb says of its subject that it has ceased to be."""
    phrase = clauses.phrases[verb]
    if not (phrase.past or phrase.perfect) or phrase.nots or phrase.modal or phrase.progressive:
        return False
    if phrase.passive:
        return phrase.head in _DONE_TO_IT and clauses.head(verb + 1) != "into"
    if phrase.head == "cease" and clauses.sort(verb + 1) == VERB:
        return clauses.phrases[verb + 1].form == "to" and clauses.head(verb + 1) in _CEASES
    bare = clauses.sort(verb + 1) != NAME and clauses.head(verb + 1) != "into"  # "was folded into X"
    words = [piece.low for piece in clauses.parsed.pieces[phrase.last : phrase.last + 2]]
    gone = phrase.head == "go" and (words[:1] == ["bust"] or words in (["out of", "business"], ["out", "of"]))
    return (bare and phrase.head in _DONE_BY_IT) or gone
