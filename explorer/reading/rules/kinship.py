"""Words for a relative before a name → whose it is: "A's cousin B", "his daughter B", "his son-in-law, B,"."""

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

RELATIVE = "relation relative"
"""The rule by which one person is told to be a relative of another, for no firm."""
_RELATIVES = word_set(
    "son daughter brother sister wife husband father mother nephew niece cousin uncle aunt son-in-law daughter-in-law "
    "brother-in-law sister-in-law father-in-law mother-in-law grandson granddaughter grandfather grandmother widow "
    "widower stepson stepdaughter stepbrother stepsister half-brother half-sister twin sibling spouse fiancé fiancée "
    "godson goddaughter great-nephew great-grandson partner-in-life ex-wife ex-husband"
)
_GONE = word_set("ex-wife ex-husband late former estranged-ex")


class Kinship(Rule):
    """Who of one sentence is a relative of whom."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != NAME:
                continue
            for at in range(phrase.first + 1, phrase.last):
                if self.pieces[at].low in _RELATIVES and self.pieces[at].pointer is None:
                    yield from self._related(index, at)

    def _related(self, index: int, at: int) -> Iterator[Found]:
        phrase = self.phrases[index]
        owner = self._owner(phrase.first, at)
        inside = at == phrase.last - 2
        beside = at == phrase.last - 1 and self.clauses.sort(index + 1) == COMMA
        named = (
            phrase if inside else self.phrases[index + 2] if beside and self.clauses.sort(index + 2) == NAME else None
        )
        if named is None or owner < 0 or (beside and named.last - named.first > 1):
            return
        closed = inside or self.clauses.sort(index + 3) == COMMA
        if closed and self._is_person(owner) and self._is_person(named.entity):
            words = {piece.low for piece in self.pieces[phrase.first : at + 1]}
            standing = Standing(Stage.ENDED if words & _GONE else Stage.ACTIVE)
            yield Found(End(named.entity), End(owner), "other", standing, RELATIVE, (at, at + 1),
                        self.pieces[at].text, Strength.FAIR, timeless=True)  # fmt: skip

    def _owner(self, first: int, at: int) -> int:
        """Who stands as an owner before the word: "his", "A's"; -1 for nobody."""
        owns = [piece for piece in range(first, at) if self.tags[piece] == "H" or self.tags[piece + 1] == "'"]
        return owns[0] if owns and self.pieces[owns[0]].pointer is not None else -1

    def _is_person(self, piece: int) -> bool:
        return piece >= 0 and self.parties.type_of(piece) is EntityType.PERSON
