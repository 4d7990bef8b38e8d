"""An organisation that a sentence places somewhere → ended, where the sentence goes on to say that it is no more."""

from __future__ import annotations

from explorer.model.claims import CueRole, Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.standings.standing import Standing

_DONE_TO_IT = frozenset({"wind up", "dissolve", "liquidate", "disband", "close down", "shut down", "dismantle"})
_DONE_BY_IT = frozenset({"disband", "fold", "close down", "shut down", "go under", "go out of business", "go bust",
                         "cease trading", "cease operations", "shut up shop", "close its doors"})  # fmt: skip
_CEASES = frozenset({"exist", "trade", "operate"})


def wound_up(clauses: Clauses, cue: tuple[int, int]) -> Standing | None:
    """The standing of where somebody is: "X, a brewer in Y, was wound up in 2014"; None where nothing such is said."""
    for index, phrase in enumerate(clauses.phrases):
        if phrase.sort != VERB or phrase.first < cue[1] or not clauses.is_finite(index):
            continue
        subject = clauses.subject(index)
        if not subject or not _is_no_more(clauses, index):
            continue
        firm = clauses.phrases[subject[0]]
        if firm.sort == NAME and firm.entity >= 0 and firm.first <= cue[0] < phrase.first:
            return Standing(Stage.ENDED, marks=((CueRole.NEGATION, phrase.first, phrase.last),))
    return None


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
