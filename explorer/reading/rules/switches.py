"""Customers who change their supplier → who supplies them from then on: "Y switched from Z to X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import Found
from explorer.reading.rules.goods import WARES, Goods
from explorer.reading.text.tokens import word_set

_SWITCHES = frozenset({"switch", "change over", "defect", "swap", "switch over"})
_MOVES = frozenset({"move", "migrate", "shift", "transfer", "turn", "change", "convert", "go over", "cross over"})
_WORK = word_set(
    "business contract order orders account hosting payroll logistics catering custom supply sourcing advertising "
    "maintenance storage computing cloud systems network fleet kit ticketing deliveries distribution purchases"
)
_DEED, _OVER = Pattern("supply", (), "deed"), Pattern("supply", (), "deed", "ended")


class Switches(Goods):
    """Who leaves which supplier for which other in one sentence."""

    def found(self) -> Iterator[Found]:
        """All such changes, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _SWITCHES | _MOVES and not phrase.passive:
                yield from self._switched(index)

    def _switched(self, index: int) -> Iterator[Found]:
        """As in "Y switched to X", "Y has moved its payroll from Z to X"."""
        taken = self.clauses.sort(index + 1) == NAME
        if taken and self._last(index + 1) not in _WORK | WARES:
            return  # "moved its head office from X to Y"
        customers = [piece for piece in self.parties.subjects(index) if self._is_firm(piece)]
        new, old = self._firms_led(index, "to"), self._firms_led(index, "from")
        if self.phrases[index].head in _MOVES and not (new and old):
            return
        yield from self._told(index, new, customers, _DEED)
        standing = self.standings.of_verb(index, _OVER)
        if standing.stage is not None and standing.stage.value == "ended" and not standing.denied:
            yield from self._told(index, old, customers, _OVER)

    def _firms_led(self, index: int, word: str) -> list[int]:
        named = [piece for at in self._led(index, word) for piece in self.parties.names(self.clauses.listed(at))]
        return [piece for piece in named if self._is_firm(piece)]

    def _is_firm(self, piece: int) -> bool:
        return self.parties.type_of(piece) is EntityType.ORGANISATION
