"""A product told of as somebody's model → who brought it out, who supplies for it: "the Y, X's first car"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_MODELS = word_set(
    "model car vehicle suv crossover hatchback saloon sedan van truck pickup scooter motorcycle phone smartphone "
    "tablet laptop console headset handset watch aircraft jet airliner game chip processor robot"
)
_COMING = word_set("next upcoming planned forthcoming future coming")
_SUPPLIES = frozenset({"supply", "make", "build", "provide", "produce", "manufacture", "deliver", "develop", "design"})
_STATE = Pattern("supply", (), "state")


class Models(Rule):
    """Whose model a product is in one sentence."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != NAME or phrase.entity >= 0 or self._last(index) not in _MODELS:
                continue
            owner = self.clauses.owner(index)
            if owner is None or not self._is_firm(owner) or (product := self._product(index)) < 0:
                continue
            words = {piece.low for piece in self.pieces[phrase.first : phrase.last]}
            stage = Stage.PLANNED if words & _COMING else Stage.OCCURRED
            yield Found(End(owner), End(self.phrases[product].entity), "product launch", Standing(stage), "noun model",
                        (phrase.last - 1, phrase.last), strength=Strength.FAIR, timeless=True)  # fmt: skip
            yield from self._supplied(product, owner)

    def _product(self, index: int) -> int:
        """The phrase of the product that stands in commas beside *index*; -1 where none does."""
        for comma, at in ((index - 1, index - 2), (index + 1, index + 2)):
            entity = self.phrases[at].entity if at >= 0 and self.clauses.sort(at) == NAME else -1
            named = entity >= 0 and self.parties.type_of(entity) is EntityType.PRODUCT
            if self.clauses.sort(comma) == COMMA and named:
                return at
        return -1

    def _supplied(self, product: int, owner: int) -> Iterator[Found]:
        """As in "supplies camera systems for the Y, X's first model"."""
        verb = self.clauses.chain_start(product) - 1
        led = self.clauses.head(product - 1) in ("for", "of")
        if not led or self.clauses.sort(verb) != VERB or self.phrases[verb].head not in _SUPPLIES:
            return
        for maker in self.parties.subjects(verb):
            if self._is_firm(maker) and self.pieces[maker].pointer != self.pieces[owner].pointer:
                yield Found(End(maker), End(owner), "supply", self.standings.of_verb(verb, _STATE),
                            f"verb {self.phrases[verb].head}", (self.phrases[verb].first, self.phrases[verb].last),
                            strength=Strength.FAIR)  # fmt: skip
