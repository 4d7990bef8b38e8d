"""Words for a relative before a name → whose it is: "A's cousin B", "his daughter B", "his son-in-law, B,"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.phrases import BREAK, COMMA, NAME
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_RELATIVES = word_set(
    "son daughter brother sister wife husband father mother nephew niece cousin uncle aunt son-in-law daughter-in-law "
    "brother-in-law sister-in-law father-in-law mother-in-law grandson granddaughter grandfather grandmother widow "
    "widower stepson stepdaughter stepbrother stepsister half-brother half-sister twin sibling spouse fiancé fiancée "
    "godson goddaughter great-nephew great-grandson partner-in-life ex-wife ex-husband partner boyfriend girlfriend "
    "great-uncle great-aunt great-grandfather great-grandmother stepfather stepmother"
)
_SHORT = 2
_GONE = word_set("ex-wife ex-husband former estranged-ex")


class Kinship(Rule):
    """Who of one sentence is a relative of whom."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != NAME:
                continue
            for at in range(phrase.first, phrase.last):
                if self.pieces[at].low in _RELATIVES and self.pieces[at].pointer is None:
                    yield from self._related(index, at)
                    yield from self._child_of(index, at)

    def _related(self, index: int, at: int) -> Iterator[Found]:
        phrase = self.phrases[index]
        owner = self._owner(index, at)
        inside = at == phrase.last - 2
        beside = at == phrase.last - 1 and self.clauses.sort(index + 1) == COMMA
        named = (
            phrase if inside else self.phrases[index + 2] if beside and self.clauses.sort(index + 2) == NAME else None
        )
        if named is None or owner < 0 or (beside and named.last - named.first > 1):
            return
        closed = inside or self.clauses.sort(index + 3) in (COMMA, BREAK, "")
        if owner != named.entity and closed and self._is_person(owner) and self._is_person(named.entity):
            words = {piece.low for piece in self.pieces[phrase.first : at + 1]}
            standing = Standing(Stage.ENDED if words & _GONE else Stage.ACTIVE)
            yield Found(End(named.entity), End(owner), "other", standing, "relation relative", (at, at + 1),
                        self.pieces[at].text, Strength.FAIR, timeless=True, own=True)  # fmt: skip

    def _child_of(self, index: int, at: int) -> Iterator[Found]:
        """As in "A, the son of founder B,"."""
        phrase, whom = self.phrases[index], index + 2
        led = self.clauses.head(index + 1) == "of" and self.clauses.sort(whom) == NAME
        beside = self.clauses.sort(index - 1) == COMMA and self.clauses.sort(index - 2) == NAME
        if not (led and beside and at == phrase.last - 1) or phrase.last - phrase.first > _SHORT:
            return
        person, other = self.phrases[index - 2].entity, self.phrases[whom].entity
        if self._is_person(person) and self._is_person(other) and person != other:
            yield Found(End(person), End(other), "other", Standing(Stage.ACTIVE), "relation relative", (at, at + 1),
                        self.pieces[at].text, Strength.FAIR, timeless=True, own=True)  # fmt: skip

    def _owner(self, index: int, at: int) -> int:
        """Who stands as an owner before the word: "his", "A's", "A, whose"; -1 for nobody."""
        first = self.phrases[index].first
        if self.pieces[first].low == "whose":
            return next((piece for piece in self.parties.whose(index) if self._is_person(piece)), -1)
        owns = [piece for piece in range(first, at) if self.tags[piece] == "H" or self.tags[piece + 1] == "'"]
        if owns and self.pieces[owns[0]].pointer is None and self.pieces[owns[0]].low in ("his", "her"):
            # Nobody was told to be meant: whoever is named right before it.
            before = [piece for piece in range(owns[0]) if self.pieces[piece].pointer and self._is_person(piece)]
            return before[-1] if len({self._whom(piece) for piece in before}) == 1 else -1
        return owns[0] if owns and self.pieces[owns[0]].pointer is not None else -1

    def _whom(self, piece: int) -> tuple[str, ...]:
        pointer = self.pieces[piece].pointer
        return pointer.entities if pointer else ()

    def _is_person(self, piece: int) -> bool:
        return piece >= 0 and self.parties.type_of(piece) is EntityType.PERSON
