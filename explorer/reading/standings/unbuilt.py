"""A plant that a sentence places somewhere → planned, where the sentence says that it has yet to be built."""

from __future__ import annotations

from explorer.model.claims import CueRole, Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_IS_AT = frozenset({"be", "remain", "stay"})
_STILL = (["on", "the", "drawing", "board"], ["on", "the", "drawing", "boards"], ["under", "construction"],
          ["under construction"], ["a", "building", "site"], ["on", "paper"], ["only", "on", "paper"])  # fmt: skip
_DUE = frozenset({"due", "scheduled", "slated"})
_OPENS = frozenset({"open", "start", "begin", "go", "come"})
_LACKS = frozenset({"lack", "await", "wait"})
_GETS = frozenset({"get", "win", "secure", "receive", "obtain", "find"})
_FOR_IT = word_set("site permit permits licence license approval permission consent go-ahead land investor funding")
_NEAR = 6


def yet_unbuilt(clauses: Clauses, cue: tuple[int, int]) -> Standing | None:
    """The standing of where a plant is: "its mill in Y is waiting for a site"; None where nothing such is said."""
    start = next((at for at, one in enumerate(clauses.phrases) if one.first <= cue[0] < one.last), -1)
    verb = clauses.fate(start) if start >= 0 and clauses.sort(start) == NAME else -1
    if verb < 0 or clauses.phrases[verb].past or not _is_to_come(clauses, verb):
        return None
    phrase = clauses.phrases[verb]
    return Standing(Stage.PLANNED, marks=((CueRole.HEDGE, phrase.first, phrase.last),))


def _is_to_come(clauses: Clauses, verb: int) -> bool:
    """Whether a verb says of a plant that it is not there yet."""
    phrase = clauses.phrases[verb]
    ahead = [piece.low for piece in clauses.parsed.pieces[phrase.last : phrase.last + _NEAR] if piece.low != "still"]
    if phrase.head in _IS_AT and any(ahead[: len(words)] == words for words in _STILL):
        return not phrase.nots
    then = clauses.phrases[verb + 2] if clauses.sort(verb + 2) == VERB else None
    if phrase.head == "be" and ahead[:1] and ahead[0] in _DUE and then is not None:
        return then.head in _OPENS or then.passive
    led = verb + 1 + (clauses.sort(verb + 1) == PREPOSITION)
    thing = clauses.phrases[led] if clauses.sort(led) == NAME else None
    wanted = thing is not None and clauses.parsed.pieces[thing.last - 1].low in _FOR_IT
    return wanted and (phrase.head in _LACKS or (phrase.head in _GETS and bool(phrase.nots)))
