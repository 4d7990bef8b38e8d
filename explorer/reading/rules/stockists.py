"""Food and goods at a shop or an inn → who supplies it: "X's pies are on sale at Y", "Y sells X's pies"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.rules.found import Found
from explorer.reading.rules.goods import Goods
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_FARE = word_set(
    "cake cakes pie pies cheeses bread loaves ale ales beers lager sausages bacon ham ice-cream ices jams chutney "
    "chutneys gin whisky whiskey cider ciders wines tea teas fish oysters lobsters crabs chocolates biscuits crisps "
    "pizza pizzas pasties pickles soap soaps candles cards flowers plants books cordial cordials salads sandwiches "
    "pastries rolls produce range ranges sweets fudge puddings burgers haggis kippers mussels scones tarts granola "
    "hampers muffins croissants sourdough pottery jewellery prints yarns knitwear juice juices smoothies syrup soups "
    "curries noodles pasta olives lamb venison turkey turkeys trees bakes goods brand vodka rum perry mead kombucha"
)
_SELLS = frozenset({"sell", "stock", "serve", "carry", "offer", "pour"})
_DISPLAYS = word_set("sale menu menus shelves shelf tap counter draught display offer")
_AT = ("in", "at", "from", "of", "through")
_STATE = Pattern("supply", (), "state", "ended")


class Stockists(Goods):
    """Whose goods the shops of one sentence sell."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB:
                continue
            if phrase.head in _SELLS and not phrase.passive:
                yield from self._sells(index)
            elif (phrase.head == "be" and self._is_displayed(index)) or (
                phrase.passive and phrase.head in ("find", "buy")
            ):
                yield from self._displayed(index)

    def _sells(self, verb: int) -> Iterator[Found]:
        """As in "Y sells X's pies", "Y has agreed to stock X's pies"."""
        goods = verb + 1
        if self.clauses.sort(goods) != NAME or self.phrases[goods].entity >= 0 or not self._is_fare(goods):
            return
        makers = self._inside(goods)
        shops = [piece for piece in self.parties.subjects(verb) if self._is_firm(piece)]
        yield from self._told(verb, makers, [shop for shop in shops if shop not in makers], _STATE)

    def _displayed(self, verb: int) -> Iterator[Found]:
        """As in "X's pies are on sale at Y", "X's beer can be found in Y"."""
        subject = next(iter(self.clauses.subject(verb)), -1)
        if subject < 0 or self.clauses.sort(subject) != NAME or not self._is_fare(subject):
            return
        if self.phrases[subject].entity >= 0:
            return
        led = [at for word in _AT for at in self._led(verb, word)]
        if self.clauses.head(verb + 1) == "on":
            led += [at for word, at in self.clauses.after(verb + 2) if word in _AT]
        shops = [piece for at in led for piece in self.parties.names(self.clauses.listed(at)) if self._is_firm(piece)]
        makers = self._inside(subject)
        for one in self._told(verb, makers, [shop for shop in dict.fromkeys(shops) if shop not in makers], _STATE):
            can = self.phrases[verb].modal == "can" and not self.phrases[verb].nots  # "can be found in": it is there.
            yield replace(one, standing=Standing(Stage.ACTIVE)) if can else one

    def _is_fare(self, index: int) -> bool:
        return self._last(index) in _FARE | self.cues.wares

    def _inside(self, index: int) -> list[int]:
        phrase = self.phrases[index]
        return [piece for piece in range(phrase.first, phrase.last - 1) if self._is_firm(piece)][:1]

    def _is_displayed(self, verb: int) -> bool:
        """Whether it is "on sale", "on the menu", "available"."""
        at = verb + 1
        led = self.clauses.sort(at) == PREPOSITION and self.clauses.head(at) == "on"
        if led and self.clauses.sort(at + 1) == NAME:
            return self._last(at + 1) in _DISPLAYS
        return self.clauses.sort(at) == NAME and self._last(at) == "available"

    def _is_firm(self, piece: int) -> bool:
        pointer = self.pieces[piece].pointer
        return pointer is not None and self.parties.type_of(piece) is EntityType.ORGANISATION
