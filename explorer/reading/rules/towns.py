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

_IN = frozenset({"in", "on", "off"})


class Towns(Rule):
    """Which places of one sentence are in which others."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
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

    def _is_town(self, piece: int) -> bool:
        """Whether it is a place, and no country: what is done in one may be told of another."""
        pointer = self.pieces[piece].pointer
        named = pointer is not None and pointer.how is How.NAME and self.parties.type_of(piece) is EntityType.PLACE
        return named and self.pieces[piece].low not in self.cues.countries

    def _is_led_to(self, index: int) -> bool:
        """Whether it stands where a place or a thing does: "to Wieze", "the Gruyere mine", not "said Paris in Y"."""
        before = self.clauses.list_start(index) - 1
        return self.clauses.sort(before) == PREPOSITION or self.phrases[index].first < self.phrases[index].entity
