"""A deal for the making of somebody's own goods → who makes them: "a contract with Y to build its vans"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.proposals import Strength
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.nouns import Nouns
from explorer.reading.rules.slots import Pair
from explorer.reading.text.tokens import word_set

_MAKING = word_set("production manufacture manufacturing assembly making supply delivery construction packaging")
_MAKES = word_set("make produce manufacture assemble build supply deliver construct package brew bottle process")
_REACH = 8


class MadeForOwners(Nouns):
    """Whose goods a deal has another make."""

    def _makers(self, index: int) -> list[Pair]:
        """Each maker with whose goods they are."""
        chosen = self._trigger(index)
        if chosen is None or self.cues.noun_patterns[chosen[2]][0].kind != "agreement":
            return []
        others = self._led_to(index, "with")
        sides = self._firms(self._possessors(index, chosen[0])) or self._firms(self._doers(index)) if others else []
        sides = [side for side in sides if side not in others]
        own = any(self._is_making(at, sides) for at in range(index + 1, min(index + _REACH, len(self.phrases))))
        return [(other, side) for other in others for side in sides] if own else []

    def _is_making(self, at: int, sides: list[int]) -> bool:
        """Whether a phrase is of the making of goods of one of *sides*: "to build its vans", "the assembly of its"."""
        if self.clauses.sort(at) == VERB and self.phrases[at].form == "to" and self.phrases[at].head in _MAKES:
            return self._is_of(at + 1, sides)
        led = self.clauses.sort(at) == NAME and self.clauses.sort(at - 1) == PREPOSITION
        if not led or self._last(at) not in _MAKING or self.clauses.head(at - 1) not in ("for", "on", "covering"):
            return False
        return self.clauses.head(at + 1) == "of" and self._is_of(at + 2, sides)

    def _is_of(self, at: int, sides: list[int]) -> bool:
        if self.clauses.sort(at) != NAME:
            return False
        first = self.phrases[at].first
        whose = self.pieces[first].pointer
        mine = {entity for side in sides if (pointer := self.pieces[side].pointer) for entity in pointer.entities}
        own = self.tags[first] == "H" and self.pieces[first].low in ("its", "their")
        return own and (whose is None or bool({*whose.entities} & mine))


class Outsourced(MadeForOwners):
    """The makers in one sentence that a deal names."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            for maker, owner in self._makers(index) if phrase.sort == NAME and phrase.entity < 0 else ():
                chosen = self._trigger(index)
                if chosen is None:
                    continue
                first, end, lemma = chosen
                pattern = self.cues.noun_patterns[lemma][0]
                standing = self._so_far(index, (first, end), pattern, pattern.slots[0])
                if standing is None:
                    continue
                yield Found(End(maker), End(owner), "supply", standing, "noun contract", (first, end),
                            strength=Strength.FAIR)  # fmt: skip
