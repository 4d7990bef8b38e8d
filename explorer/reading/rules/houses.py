"""An airline, a chain, a brand that stands behind its owner → whose it is: "its low-cost carrier Y", "X's app Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.phrases import NAME
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_HOUSES = word_set("airline chain supermarket brewery shipyard app marketplace brokerage broadcaster carrier")
_SORTED = word_set("bank insurer lender retailer service platform bookseller utility lab studio maker")
"""What somebody may only deal with, unless its sort is told as well: "its bank Y", but "its online bank Y"."""
_SORTS = word_set(
    "online digital discount budget low-cost regional full-service direct retail wholesale consumer streaming fashion "
    "private-label luxury premium food in-house internal flagship domestic fast-fashion battery chip software"
)
_LOOSE = word_set("carrier broadcaster shipyard") | _SORTED
_OTHERS = word_set(
    "partner rival main largest biggest former old ex new future fellow competing competitor customer client supplier "
    "favourite favorite other"
)


class Houses(Rule):
    """Which airlines, chains, brands of one sentence belong to whom, where no noun says that they are units."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            noun = phrase.entity - 1
            if phrase.sort == NAME and noun > phrase.first and self._is_firm(phrase.entity) and self._is_house(noun):
                yield from self._owned(index, noun)

    def _is_house(self, noun: int) -> bool:
        low, before = self.pieces[noun].low, self.pieces[noun - 1].low
        sorted_so = before in _SORTS or before.endswith(("-cost", "-service"))
        return low in _HOUSES | _SORTED and (low not in _LOOSE or sorted_so)

    def _owned(self, index: int, noun: int) -> Iterator[Found]:
        phrase, tags = self.phrases[index], self.tags
        owners = [at for at in range(phrase.first, noun) if tags[at] == "H" or tags[at : at + 2] == "E'"]
        words = {piece.low for piece in self.pieces[phrase.first : noun]}
        if len(owners) != 1 or words & _OTHERS or self.pieces[owners[0]].pointer is None:
            return
        if self._is_firm(owners[0]):
            yield Found(End(owners[0]), End(phrase.entity), "ownership", Standing(Stage.ACTIVE), "relation house",
                        (noun, noun + 1), strength=Strength.FAIR)  # fmt: skip
