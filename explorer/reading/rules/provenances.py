"""Goods whose maker stands behind them → who supplies whom: "from kits supplied by X", "two of them leased from X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.goods import WARES, Goods
from explorer.reading.rules.kind_types import fit
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_BY = frozenset({"supply", "make", "build", "provide", "deliver", "produce", "manufacture", "assemble", "develop",
                 "design", "print", "weave", "grow", "brew", "roast", "craft", "cast", "forge", "mill"})  # fmt: skip
_FROM = frozenset({"lease", "rent", "charter", "buy", "order", "source", "import", "hire", "purchase", "procure"})
_THEM = frozenset({"them", "which"})
_TAKES = frozenset({
    "use", "fly", "operate", "run", "fit", "install", "deploy", "order", "buy", "assemble", "build", "make", "test",
    "have", "add", "introduce", "sell", "stock", "employ", "mount", "lease", "receive", "await", "equip", "burn",
})  # fmt: skip
_STATE = Pattern("supply", (), "state")


class Provenances(Goods):
    """Where the goods of one sentence come from."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and self._is_beside(index):
                word = "by" if phrase.head in _BY else "from" if phrase.head in _FROM else ""
                makers = [piece for piece in self._named(index, word) if self._is_firm(piece)] if word else []
                if makers:
                    yield from self._made(index, makers)

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
        if not them and self._last(goods) not in WARES | _BITS:
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

    def _is_firm(self, piece: int) -> bool:
        return self.parties.type_of(piece) is EntityType.ORGANISATION


_BITS = word_set("kits cells parts units bodies frames blanks boards wafers yarn cloth")
