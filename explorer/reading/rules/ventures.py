"""Joint ventures → who holds a part of what: "owned by a joint venture of X and Y", "Z, a venture between X and Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_HELD = frozenset({"own", "hold", "control"})
_VENTURES = word_set("venture consortium tie-up")
_JOINT = word_set("joint jointly joint-venture 50-50 50/50 50:50 equal")
_IS = Pattern("equity stake", (), "state", "ended")


class Ventures(SlotFilling):
    """Who holds the joint ventures of one sentence, and what those hold."""

    def found(self) -> Iterator[Found]:
        """All such parts, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _HELD:
                for word, at in self.clauses.after(index)[:1]:
                    if word == "by" and self._is_venture(at):
                        yield from self._told(at, self._undergone(index), self.standings.of_verb(index, _IS))
            elif phrase.sort == NAME and self._is_venture(index):
                yield from self._apposed(index)

    def _apposed(self, index: int) -> Iterator[Found]:
        """As in "Z, a joint venture between X and Y,", "Z is a joint venture of X and Y"."""
        article = self.pieces[self.phrases[index].first].low
        if article not in ("a", "an", "the"):
            return
        before = index - 1
        if self.clauses.sort(before) == COMMA and self.clauses.sort(before - 1) == NAME:
            named = self.phrases[before - 1].entity
            yield from self._told(index, [named] if named >= 0 else [], Standing(Stage.ACTIVE))
        elif self.clauses.sort(before) == VERB and self.clauses.simply_is(before):
            yield from self._told(index, self.parties.subjects(before), self.standings.of_verb(before, _IS))

    def _is_venture(self, index: int) -> bool:
        phrase = self.phrases[index]
        words = [piece.low for piece in self.pieces[phrase.first : phrase.last]]
        joint = words[-1] == "consortium" or bool(_JOINT & {*words})
        return phrase.entity < 0 and words[-1] in _VENTURES and joint

    def _told(self, venture: int, held: list[int], standing: Standing) -> Iterator[Found]:
        """What a venture's parties have of it, or by it."""
        phrase = self.phrases[venture]
        holders = [piece for word, at in self.clauses.after(venture)[:1] if word in ("between", "of", "among")
                   for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
        for holder in holders if len(holders) > 1 else ():
            for one in held:
                if fit("equity stake", self.parties.type_of(holder), self.parties.type_of(one)) and holder != one:
                    yield Found(End(holder), End(one), "equity stake", standing, "noun venture",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip
