"""Time somebody had somewhere → a role that is over: "her time at X", "his stint at X", "A's years with X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.phrases import COMMA, NAME
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_TIMES = word_set("time stint spell tenure stretch")
_YEARS = word_set("years days decade decades")
_BACK = word_set("from of about for after before during since recalling remembering")
_WITHIN = frozenset({"at", "with"})


class Stints(Rule):
    """Where the people of one sentence have been for a time."""

    def found(self) -> Iterator[Found]:
        """All such times, in order."""
        for index, phrase in enumerate(self.phrases):
            word = self.pieces[phrase.last - 1].low
            if phrase.sort == NAME and phrase.entity < 0 and word in _TIMES | _YEARS:
                yield from self._spent(index, word)

    def _spent(self, index: int, word: str) -> Iterator[Found]:
        clauses, phrase = self.clauses, self.phrases[index]
        owner = clauses.owner(index)
        led = clauses.head(index - 1) in _BACK
        present = any(one.perfect and not one.past for one in self.phrases)  # "in her years at X she has"
        if owner is None or self.parties.type_of(owner) is not EntityType.PERSON or (word in _YEARS and not led):
            return
        if present or (phrase.first and self.pieces[phrase.first - 1].low == "in"):
            return
        at = index + 2
        if clauses.head(index + 1) not in _WITHIN or clauses.sort(at) != NAME:
            return
        cue = (phrase.first, phrase.last)
        for place in [*clauses.listed(at), *self._before_that(at)]:
            for firm in self.parties.name(place):
                if self.parties.type_of(firm) is EntityType.ORGANISATION:
                    yield Found(End(owner), End(firm), "role", Standing(Stage.ENDED), "title", cue, "", Strength.FAIR)

    def _before_that(self, at: int) -> list[int]:
        """Who follows in "her time at X and, before that, Y"."""
        behind, beyond = at + 1, at + 6
        while behind < beyond and (self.clauses.sort(behind) in ("C", COMMA)):
            behind += 1
        joined = any(self.clauses.sort(back) == "C" for back in range(at + 1, behind))
        told = any(piece.low == "before" for piece in self.pieces[self.phrases[at].last : self.phrases[at].last + 4])
        return [behind] if joined and told and self.clauses.sort(behind) == NAME else []
