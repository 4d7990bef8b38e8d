"""Words that join two who do a thing → partnerships: "X, in partnership with Y, will", "tests it jointly with Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.text.tokens import word_set

_JOINED = frozenset({
    "in partnership with", "in collaboration with", "in cooperation with", "in conjunction with", "in tandem with",
    "in alliance with",
})  # fmt: skip
_TOGETHER = frozenset({"jointly", "hand in hand"})
_SHARED = word_set(
    "revenue revenues network networks cost costs platform platforms technology technologies plant plants factory "
    "factories production components parts stand site sites hub facility facilities engine engines capacity slots "
    "lounges routes risk risks profit profits infrastructure towers spectrum patents expertise know-how terminal "
    "warehouse warehouses stores space workshops laboratory laboratories flights tickets code codes"
)
_THEIRS = frozenset({"ownership", "equity stake", "merger", "negotiation", "role"})
_STATE = Pattern("partnership", (), "state")


class Alongside(SlotFilling):
    """Who does something with whom in one sentence, whatever it is that they do."""

    def found(self) -> Iterator[Found]:
        """All who do something together, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head == "share" and not phrase.passive:
                yield from self._shared(index)
            elif phrase.sort == VERB and not phrase.passive and self._is_joint(index):
                doers = self._firms(self.parties.subjects(index))
                yield from self._told(index, doers[:1], doers[1:], (phrase.first, phrase.last))
            if phrase.sort == PREPOSITION and self.clauses.sort(index + 1) == NAME and self._joins(index):
                verb, doers = self._doing(index)
                others = self._firms(self.parties.names(self.clauses.listed(index + 1)))
                yield from self._told(verb, doers, others, (phrase.first, phrase.last)) if verb >= 0 else ()

    def _shared(self, index: int) -> Iterator[Found]:
        """As in "X and Y share a plant", "X may share its network with Y"."""
        thing = self.phrases[index + 1] if self.clauses.sort(index + 1) == NAME else None
        if thing is None or self.pieces[thing.last - 1].low not in _SHARED:
            return
        doers, cue = self._firms(self.parties.subjects(index)), (self.phrases[index].first, self.phrases[index].last)
        others = self._firms(self._prepositional(index, "with"))
        yield from self._told(index, doers if others else doers[:1], others or doers[1:], cue)
        if len(doers) == 1 and not others and self._many(doers[0]):
            standing = self.standings.of_verb(index, _STATE)
            yield Found(End(doers[0]), End(doers[0]), "partnership", standing, "verb share", cue)

    def _is_joint(self, index: int) -> bool:
        """Whether two do together what they have for an object: "X and Y jointly run a mine"."""
        phrase = self.phrases[index]
        near = {piece.low for piece in self.pieces[max(0, phrase.first - 1) : phrase.last]}
        kinds = {pattern.kind for pattern in self.cues.verb_patterns.get(phrase.head, ())}
        plain = phrase.head not in self.cues.speech and not kinds & _THEIRS
        return bool(near & {"jointly", "together"}) and plain and self.clauses.sort(index + 1) == NAME

    def _joins(self, index: int) -> bool:
        """Whether it is "in partnership with", or "with" after "jointly"."""
        phrase = self.phrases[index]
        before = self.pieces[phrase.first - 1].low if phrase.first else ""
        return phrase.head in _JOINED or (phrase.head == "with" and before in _TOGETHER)

    def _doing(self, index: int) -> tuple[int, list[int]]:
        """The verb that says what is done, and who does it."""
        if self.clauses.sort(index - 1) == COMMA and self.clauses.sort(index - 2) == NAME:
            verb = self.clauses.fate(index - 2)
            if verb >= 0 and self.phrases[index - 2].entity >= 0:
                return verb, self._firms(self.parties.name(index - 2))
        for at in range(index - 1, max(-1, index - 12), -1):
            if self.clauses.sort(at) == VERB:
                passive = self.phrases[at].passive or self.clauses.is_bare_participle(at)
                return at, [] if passive else self._firms(self.parties.subjects(at))
        return -1, []

    def _told(self, verb: int, doers: list[int], others: list[int], cue: tuple[int, int]) -> Iterator[Found]:
        for doer in doers:
            for other in others:
                if doer != other and fit("partnership", self.parties.type_of(doer), self.parties.type_of(other)):
                    standing = self.standings.of_verb(verb, _STATE)
                    yield Found(End(doer), End(other), "partnership", standing, f"verb {self.phrases[verb].head}",
                                cue, strength=Strength.FAIR)  # fmt: skip
