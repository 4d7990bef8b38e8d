"""Goods whose maker stands behind them → who supplies whom: "from kits supplied by X", "two of them leased from X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import BREAK, COMMA, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.goods import NO_GOODS, Goods
from explorer.reading.rules.kind_types import fit
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_BY = frozenset({"supply", "make", "build", "provide", "deliver", "produce", "manufacture", "assemble", "develop",
                 "design", "print", "weave", "grow", "brew", "roast", "craft", "cast", "forge", "mill"})  # fmt: skip
_FROM = frozenset({"lease", "rent", "charter", "buy", "order", "source", "import", "hire", "purchase", "procure"})
_FITTED = frozenset({"power", "?powered", "equip", "?equipped", "fit", "?fitted"})
_SUPPLIERS = frozenset({"supplier", "provider", "vendor", "manufacturer", "maker", "producer"})
_THEM = frozenset({"them", "which"})
_TAKES = frozenset({
    "use", "fly", "operate", "run", "fit", "install", "deploy", "order", "buy", "assemble", "build", "make", "test",
    "have", "add", "introduce", "sell", "stock", "employ", "mount", "lease", "receive", "await", "equip",
    "burn", "put", "replace", "bring in", "ship", "import", "wear", "ride", "drive", "open",
})  # fmt: skip
_STATE = Pattern("supply", (), "state")


class Provenances(Goods):
    """Where the goods of one sentence come from."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and self._is_beside(index):
                makers = [piece for piece in self._from_whom(index) if self._is_firm(piece)]
                if makers:
                    yield from self._made(index, makers)
            elif phrase.sort == NAME and phrase.head in _SUPPLIERS:
                yield from self._supplier(index)

    def _from_whom(self, index: int) -> list[int]:
        head = self.phrases[index].head
        if head in _FITTED:  # "powered by X engines"
            return [piece for at in self._led(index, "by", "with") for piece in self._makers(at)]
        word = "by" if head in _BY else "from" if head in _FROM else ""
        return self._named(index, word) if word else []

    def _supplier(self, index: int) -> Iterator[Found]:
        """As in "its supplier of battery packs, X"."""
        phrase, at = self.phrases[index], index + 3
        owner = self.clauses.owner(index)
        led = self.clauses.head(index + 1) in ("of", "for") and self.clauses.sort(index + 2) == NAME
        named = led and self.clauses.sort(at) == COMMA and self.clauses.sort(at + 1) == NAME
        if owner is None or not named or self.phrases[index + 2].entity >= 0:
            return
        maker = self.phrases[at + 1].entity
        closed = self.clauses.sort(at + 2) in (COMMA, BREAK, "")
        if maker >= 0 and closed and self._is_firm(maker) and self._is_firm(owner) and maker != owner:
            standing = self.standings.within(phrase, phrase.first, phrase.last - 1, Standing(Stage.ACTIVE))
            yield Found(End(maker), End(owner), "supply", standing, "relation supplier",
                        (phrase.last - 1, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _is_beside(self, index: int) -> bool:
        """Whether a participle tells of the noun before it: "kits supplied by", "three of them leased from"."""
        phrase = self.phrases[index]
        if self.clauses.is_bare_participle(index):
            return phrase.form != "gerund"
        plain = phrase.past and not (phrase.passive or phrase.perfect or phrase.modal)
        return plain and self.clauses.head(index - 1) in _THEM and self.clauses.head(index - 2) == "of"

    def _made(self, index: int, makers: list[int]) -> Iterator[Found]:
        goods = index - 1
        if self.clauses.sort(goods) != NAME or self.phrases[goods].entity >= 0:
            return
        verb = next((at for at in range(goods - 1, max(-1, goods - 9), -1) if self.clauses.sort(at) == VERB), -1)
        if verb < 0:
            return
        them = self.pieces[self.phrases[goods].last - 1].low in _THEM
        if not them and not self._is_thing(goods, self.phrases[index].head):
            return
        users = self._users_of(verb, goods)
        standing = self.standings.of_verb(verb, _STATE)
        standing = standing if standing.stage is not Stage.ENDED else Standing(Stage.OCCURRED)
        phrase = self.phrases[index]
        for maker in makers:
            for user in users:
                if user != maker and fit("supply", self.parties.type_of(maker), self.parties.type_of(user)):
                    yield Found(End(maker), End(user), "supply", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _is_thing(self, goods: int, head: str) -> bool:
        """Whether it is something that is made: "2,000 electric motorbikes made by X"; not "a bid made by X"."""
        last = self._last(goods)
        many = last.endswith("s") and last not in _WORDS and head not in ("provide", "deliver", "develop", "produce")
        return last in self.cues.wares | _BITS or many

    def _users_of(self, verb: int, goods: int) -> list[int]:
        """Who has what is made of such goods: whoever the verb is said of, or at whose plant it is done."""
        if self.phrases[verb].head not in _TAKES:
            return []
        at_whose = [piece for word, at in self.clauses.after(verb) if word in ("at", "in") and at < goods
                    for piece in self._owners(at)]  # fmt: skip
        doers = [] if self.phrases[verb].passive else self.parties.subjects(verb)
        doers = doers or [piece for word, at in self.clauses.after(verb) if word == "by" and at < goods
                          for piece in self.parties.name(at)]  # fmt: skip
        return [piece for piece in doers or at_whose if self._is_firm(piece)][:2]


_WORDS = NO_GOODS | word_set(
    "claims comments changes promises offers bids payments allegations statements remarks mistakes errors proposals "
    "demands gains losses decisions investments arguments points accusations threats concessions figures"
)
_BITS = word_set("kits cells parts units bodies frames blanks boards wafers yarn cloth")
