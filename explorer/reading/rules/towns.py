"""Towns, mines, districts → the wider place that they are in: "Wieze in Belgium", "Thirsk, on the coast of X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, PREPOSITION
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.rules.spots import places
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_IN = frozenset({"in", "on", "off"})
_PARTS = word_set("town city village suburb district port island islands province state region county capital hamlet "
                  "neighbourhood neighborhood municipality borough township resort peninsula valley")  # fmt: skip
"""What is called so lies in what is told before it: "the Polish town of X"."""


class Towns(Rule):
    """Which places of one sentence are in which others."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == NAME:
                yield from self._part(index)
            if phrase.sort != NAME or phrase.entity != phrase.last - 1 or not self._is_town(phrase.entity):
                continue
            at = index + 1 + (self.clauses.sort(index + 1) == COMMA)
            inside = self.clauses.sort(at) == PREPOSITION and self.clauses.head(at) in _IN
            listed = self.clauses.sort(at + 2) == COORDINATOR and self.clauses.head(at + 3) == self.clauses.head(at)
            if not inside or listed or self.clauses.sort(at + 1) != NAME or not self._is_led_to(index):
                continue
            for wider in places(self.parties, at + 1)[:1]:
                if wider != phrase.entity:
                    yield Found(End(phrase.entity), End(wider), "location", Standing(Stage.ACTIVE), "place of a town",
                                (self.phrases[at].first, self.phrases[at].last), strength=Strength.FAIR)  # fmt: skip

    def _part(self, index: int) -> Iterator[Found]:
        """As in "the Polish town of X", "the Warsaw suburb of X", "Brazil's X state"."""
        phrase, called = self.phrases[index], self.pieces[self.phrases[index].last - 1].low in _PARTS
        town = phrase.entity
        if called and self.clauses.head(index + 1) == "of" and self.clauses.sort(index + 2) == NAME:
            of = self.phrases[index + 2]
            town, last = of.entity if of.first == of.entity else -1, phrase.last
        elif called and town >= 2 and self.pieces[town - 1].low in ("'s", "’s") and phrase.last == town + 2:
            last = town - 1
        else:
            return
        wider = [at for at in range(phrase.first, last) if self.parties.type_of(at) is EntityType.PLACE]
        if town >= 0 and wider and self._is_town(town) and wider[-1] != town:
            yield Found(End(town), End(wider[-1]), "location", Standing(Stage.ACTIVE), "place of a town",
                        (phrase.last - 1, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _is_town(self, piece: int) -> bool:
        """Whether it is a place, and no country: what is done in one may be told of another."""
        pointer = self.pieces[piece].pointer
        named = pointer is not None and pointer.how is How.NAME and self.parties.type_of(piece) is EntityType.PLACE
        return named and self.pieces[piece].low not in self.cues.countries

    def _is_led_to(self, index: int) -> bool:
        """Whether it stands where a place or a thing does: "to Wieze", "the Gruyere mine", not "said Paris in Y"."""
        before = self.clauses.list_start(index) - 1
        return self.clauses.sort(before) == PREPOSITION or self.phrases[index].first < self.phrases[index].entity
