"""Where somebody sells what they make → a supply: "sells at X and Y", "sells under the Z brand at X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import Found
from explorer.reading.rules.goods import Goods

_SELLS = frozenset({"sell", "retail", "market"})
_STATE = Pattern("supply", (), "state")
_LINES = frozenset({"brand", "brands", "range", "line", "label"})


class Outlets(Goods):
    """At whose shops goods are sold in one sentence."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _SELLS and not phrase.passive:
                yield from self._sold(index)

    def _sold(self, index: int) -> Iterator[Found]:
        at = index + 1
        named = self.clauses.sort(at) == NAME
        product = named and self.parties.type_of(self.phrases[at].entity) is EntityType.PRODUCT
        if named and not product and self._last(at) not in self.cues.wares | _LINES:
            return
        sellers = [piece for piece in self.parties.subjects(index) if self._is_firm(piece)]
        shops = [piece for word in ("at", "through", "via") for piece in self._at(index, word)]
        inside = [piece for one in self._led(index, "in", "at") if self._last(one) in self.cues.sites
                  for piece in self._owners(one)]  # fmt: skip
        yield from self._told(index, sellers, list(dict.fromkeys(shops + inside)), _STATE)

    def _at(self, index: int, word: str) -> list[int]:
        named = [piece for at in self._led(index, word) for piece in self.parties.names(self.clauses.listed(at))]
        return [piece for piece in named if self._is_firm(piece)]
