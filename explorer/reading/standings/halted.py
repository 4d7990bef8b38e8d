"""What a sentence says is there or supplied → where it goes on to say that this has stopped."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import CueRole, Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, RELATIVE, VERB
from explorer.reading.standings.standing import Standing
from explorer.reading.standings.undone import Undoing
from explorer.reading.text.tokens import word_set

_SHUT = word_set("close shut shutter demolish raze dismantle abandon vacate decommission relocate") | {
    "close down", "shut down", "knock down", "pull down", "tear down", "burn down"
}  # fmt: skip
_IDLED = frozenset({"mothball", "idle", "suspend", "pause"})
_STOPS = frozenset({"stop", "halt", "suspend", "cease", "pause", "cut off", "break off", "freeze", "discontinue"})
_GOODS = word_set("deliveries delivery supplies supply shipments shipping production sales delivering supplying")
_NEAR = 5


def shut_since(clauses: Clauses, cue: tuple[int, int]) -> Standing | None:
    """The standing of a place told of as somebody's, "which has since closed"; None where nothing such is said."""
    start = next((at for at, one in enumerate(clauses.phrases) if one.first <= cue[0] < one.last), -1)
    for at in range(max(0, start) + 1, min(start + 1 + _NEAR, len(clauses.phrases) - 1)):
        if clauses.sort(at) == RELATIVE and clauses.head(at) != "who":
            return _shut(clauses, at + 1)
        if clauses.sort(at) not in (NAME, PREPOSITION, COMMA):
            return None
    return None


def _shut(clauses: Clauses, verb: int) -> Standing | None:
    phrase = clauses.phrases[verb]
    if clauses.sort(verb) != VERB or not (phrase.past or phrase.perfect) or phrase.nots or phrase.modal:
        return None
    does = clauses.sort(verb + 1) == NAME and not phrase.passive and clauses.phrases[verb + 1].entity >= 0
    stage = Stage.ENDED if phrase.head in _SHUT else Stage.SUSPENDED if phrase.head in _IDLED else None
    marks = ((CueRole.NEGATION, phrase.first, phrase.last),)
    return Standing(stage, marks=marks) if stage is not None and not does else None


def halted(clauses: Clauses) -> Iterator[Undoing]:
    """As in "X, Y's main supplier, stopped deliveries in June": what it supplied is held up."""
    for index, phrase in enumerate(clauses.phrases):
        told = phrase.sort == VERB and phrase.head in _STOPS and clauses.is_finite(index)
        if not told or phrase.nots or phrase.modal or not (phrase.past or phrase.perfect):
            continue
        ahead = clauses.parsed.pieces[phrase.last : phrase.last + 2]
        if any(piece.low in _GOODS for piece in ahead) and clauses.sort(index - 1) == COMMA:
            yield Undoing("suspended", phrase.first, phrase.last, 0, phrase.first, frozenset({"supply"}),
                          frozenset({Stage.ACTIVE}))  # fmt: skip
