"""Customers who change their supplier → who supplies them from then on: "Y switched from Z to X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Certainty, Stage
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.goods import Goods
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_SWITCHES = frozenset({"switch", "change over", "defect", "swap", "switch over"})
_MOVES = frozenset({"move", "migrate", "shift", "transfer", "turn", "change", "convert", "go over", "cross over"})
_WORK = word_set(
    "business contract order orders account hosting payroll logistics catering custom supply sourcing advertising "
    "maintenance storage computing cloud systems network fleet kit ticketing deliveries distribution purchases"
)
_REPLACES = frozenset({"replace", "succeed", "supplant"})
_APPOINTS = frozenset({"appoint", "choose", "select", "pick", "hire", "name", "contract", "bring in", "engage", "tap",
                       "sign", "sign up", "award", "give", "hand"})  # fmt: skip
_DEED, _OVER = Pattern("supply", (), "deed"), Pattern("supply", (), "deed", "ended")


class Switches(Goods):
    """Who leaves which supplier for which other in one sentence."""

    def found(self) -> Iterator[Found]:
        """All such changes, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _SWITCHES | _MOVES and not phrase.passive:
                yield from self._switched(index)
            elif phrase.sort == VERB and phrase.head in _REPLACES and phrase.form == "gerund":
                yield from self._replaced(index)

    def _switched(self, index: int) -> Iterator[Found]:
        """As in "Y switched to X", "Y has moved its payroll from Z to X"."""
        taken = self.clauses.sort(index + 1) == NAME
        if taken and self._last(index + 1) not in _WORK | self.cues.wares:
            return  # "moved its head office from X to Y"
        customers = [piece for piece in self.parties.subjects(index) if self._is_firm(piece)]
        new, old = self._firms_led(index, "to"), self._firms_led(index, "from")
        if self.phrases[index].head in _MOVES and not (new and old):
            return
        yield from self._told(index, new, customers, _DEED)
        standing = self.standings.of_verb(index, _OVER)
        if standing.stage is Stage.ENDED and not standing.denied:
            yield from self._told(index, old, customers, _OVER)

    def _replaced(self, index: int) -> Iterator[Found]:
        """As in "Y has appointed X to run its warehouses, replacing Z"."""
        chosen = next((at for at in range(index - 1, -1, -1) if self.clauses.sort(at) == VERB
                       and self.phrases[at].head in _APPOINTS), -1)  # fmt: skip
        if chosen < 0 or self.clauses.sort(index + 1) != NAME:
            return
        if self.phrases[chosen].passive:
            customers = self._firms_led(chosen, "by")
            new = self.parties.names(list(self.clauses.subject(chosen)))
        else:
            customers, new = self.parties.subjects(chosen), self.parties.names([chosen + 1])
        old = [piece for piece in self.parties.name(index + 1) if self._is_firm(piece)]
        standing = self.standings.of_verb(chosen, _DEED)
        firms = bool(new) and all(map(self._is_firm, new)) and standing.stage is Stage.OCCURRED
        for customer in filter(self._is_firm, customers if firms and not standing.denied else []):
            for one in old:
                if customer != one and standing.certainty is Certainty.CERTAIN:
                    cue = (self.phrases[index].first, self.phrases[index].last)
                    yield Found(End(one), End(customer), "supply", Standing(Stage.ENDED), "verb replace", cue)

    def _firms_led(self, index: int, word: str) -> list[int]:
        named = [piece for at in self._led(index, word) for piece in self.parties.names(self.clauses.listed(at))]
        return [piece for piece in named if self._is_firm(piece)]
