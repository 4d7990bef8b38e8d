"""Shares of sales → who supplies whom: "X accounts for a third of Y's sales", "Y gets half of its revenue from X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import VERB
from explorer.reading.rules.found import Found
from explorer.reading.rules.goods import SALES, Goods
from explorer.reading.text.tokens import word_set

_EARNS = frozenset({"get", "earn", "derive", "generate", "make", "receive", "draw"})
_BUYS = frozenset({"receive", "take", "buy", "absorb", "purchase", "consume"})
_COUNTS = frozenset({"count", "list", "number", "name", "include", "rank"})
_COMES = frozenset({"come", "stem", "derive"})
_CUSTOMERS, _SUPPLIERS = word_set("customers clients buyers"), word_set("suppliers vendors")
_STATE = Pattern("supply", (), "state")


class Earnings(Goods):
    """Who sells to whom in one sentence, by what part of the sales that is."""

    def found(self) -> Iterator[Found]:
        """All such supplies, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB or phrase.passive:
                continue
            if phrase.head == "account for" or (phrase.head == "account" and self._led(index, "for")):
                sellers = [piece for at in self._sales(index) for piece in self._owners(at)]
                yield from self._told(index, sellers, self.parties.subjects(index), _STATE)
            elif phrase.head in _BUYS and (sellers := self._sellers(index)):
                yield from self._told(index, sellers, self.parties.subjects(index), _STATE)
            elif phrase.head in _EARNS and self._sales(index):
                buyers = self._named(index, "from")
                yield from self._told(index, self.parties.subjects(index), buyers, _STATE)
            elif phrase.head == "depend" and self._sales(index):
                yield from self._told(index, self.parties.subjects(index), self._named(index, "on"), _STATE)
            elif phrase.head in _COMES and self._led(index, "from"):
                yield from self._come(index)
            elif phrase.head in _COUNTS:
                yield from self._counted(index)

    def _come(self, index: int) -> Iterator[Found]:
        """As in "Two thirds of Y's revenue came from X": who pays it is served."""
        subject = self.clauses.subject(index)[:1]
        sales = [self._core(at) for at in subject]
        sellers = [piece for at in sales if self._last(at) in SALES for piece in self._owners(at)]
        yield from self._told(index, sellers, self._firms(self._named(index, "from")), _STATE)

    def _counted(self, index: int) -> Iterator[Found]:
        """As in "Y counts X and Z among its more than 240 customers", "Y lists X as a customer"."""
        for at in self._led(index, "among", "as"):
            doers, named = self.parties.subjects(index), self._firms(self.parties.names(self._objects(index)))
            word = self._last(at)
            if word.rstrip("s") in {one.rstrip("s") for one in _CUSTOMERS}:
                yield from self._told(index, doers, named, _STATE)
            elif word.rstrip("s") in {one.rstrip("s") for one in _SUPPLIERS}:
                yield from self._told(index, named, doers, _STATE)

    def _sellers(self, index: int) -> list[int]:
        """Whose sales somebody has a part of: "received 58% of its shipments"."""
        sales = self._core(index + 1)
        return self._owners(sales) if sales != index + 1 and self._last(sales) in SALES else []

    def _sales(self, index: int) -> list[int]:
        """The noun phrases near a verb that are somebody's sales."""
        near = [index + 1, *(at for _, at in self.clauses.after(index))]
        return [at for at in near if self._last(at) in SALES]
