"""Words that tie a product to who makes it → "X, the maker of P", "P publisher X", "P, developed by X", "X sells P"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_MAKERS = word_set(
    "maker producer publisher developer creator manufacturer distributor brewer distiller designer author inventor "
    "makers producers publishers developers creators manufacturers distributors importer builder marketer operator"
)
_SELLERS = word_set("maker producer manufacturer supplier builder developer assembler")
_TEAMS = word_set("team studio company firm group startup start-up maker developer makers people business outfit lab")
_MAKES = frozenset({
    "make", "publish", "distribute", "market", "sell", "produce", "manufacture", "offer", "test", "trial", "brew",
    "import", "commercialise", "commercialize", "co-publish", "assemble", "build",
})  # fmt: skip
_MADE = frozenset({"develop", "create", "invent", "design", "discover"})
_STATE, _DEED = Pattern("other", (), "state"), Pattern("other", (), "deed")


class Makers(SlotFilling):
    """Who makes, publishes or sells which product in one sentence."""

    def found(self) -> Iterator[Found]:
        """All that are tied so, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._verb(index)
            elif phrase.sort == NAME:
                yield from self._noun(index)

    def _verb(self, index: int) -> Iterator[Found]:
        """As in "X publishes P in China", "P, developed by X,"."""
        phrase = self.phrases[index]
        if phrase.head not in _MAKES | _MADE or phrase.form == "gerund":
            return
        pattern = _STATE if phrase.head in _MAKES else _DEED
        bare = self.clauses.is_bare_participle(index) and phrase.form != "gerund"
        if phrase.passive or bare:
            firms, products = self._prepositional(index, "by"), list(self.clauses.subject(index))
            products = products or [index - 2 if self.clauses.sort(index - 1) == COMMA else index - 1]
        else:
            firms, products = self.parties.subjects(index), self._objects(index)
        named = [piece for at in products if self.clauses.sort(at) == NAME for piece in self._product(at)]
        standing = self.standings.of_verb(index, pattern) if named and firms else Standing()
        over = self.standings.is_over(index)  # "marketed P until Y took over that job"
        if standing.stage is Stage.ENDED and not (phrase.nots or over) and pattern is _STATE:
            standing = replace(standing, stage=Stage.OCCURRED)
        yield from self._told(firms, named, standing, f"verb {phrase.head}", (phrase.first, phrase.last))

    def _noun(self, index: int) -> Iterator[Found]:
        """As in "X, the maker of P", "P developer X", "the studio behind P, X,"."""
        phrase = self.phrases[index]
        for at in range(phrase.first, phrase.last):
            word = self.pieces[at].low
            if self.pieces[at].pointer is not None or word not in _MAKERS | _TEAMS:
                continue
            yield from self._for_whom(index, at)
            products = self._of(index, at, word)
            heads = self._heads(index, at) if products else []
            standing = self.standings.within(phrase, phrase.first, at, Standing(Stage.ACTIVE))
            yield from self._told(heads, products, standing, f"relation {word}", (at, at + 1))

    def _for_whom(self, index: int, at: int) -> Iterator[Found]:
        """As in "X, a maker of seats for Y"."""
        after = self.clauses.after(index)
        if self.pieces[at].low in _SELLERS and [word for word, _ in after[:2]] == ["of", "for"]:
            standing = Standing(Stage.ACTIVE)
            for whom in self.parties.names(self.clauses.listed(after[1][1])):
                for head in self._heads(index, at):
                    if fit("supply", self.parties.type_of(head), self.parties.type_of(whom)):
                        yield Found(End(head), End(whom), "supply", standing, "relation maker", (at, at + 1))

    def _of(self, index: int, at: int, word: str) -> list[int]:
        """Which products somebody is called the maker of."""
        phrase = self.phrases[index]
        last = at + 1 == phrase.last
        after = self.clauses.after(index)[:1] if last or phrase.entity > at else []
        for preposition, to in after:
            if (preposition == "of" and word in _MAKERS) or (preposition == "behind" and word in _TEAMS):
                return [piece for one in self.clauses.listed(to) for piece in self._product(one)]
        if word in _MAKERS and at > phrase.first and self._is_product(at - 1):
            return [at - 1]
        return []

    def _heads(self, index: int, at: int) -> list[int]:
        """Who is called so."""
        phrase, before = self.phrases[index], index - 1
        if phrase.entity > at:
            return [phrase.entity]
        if self.clauses.sort(before) == VERB and self.phrases[before].head in ("be", "remain", "become"):
            return self.parties.subjects(before) if not self.phrases[before].nots else []
        if self.clauses.sort(before) == COMMA and self.clauses.sort(before - 1) == NAME:
            return self.parties.name(before - 1) if self.phrases[before - 1].entity >= 0 else []
        end = index
        while self.clauses.sort(end + 1) == PREPOSITION and self.clauses.sort(end + 2) == NAME:
            end += 2
        named = self.clauses.sort(end + 1) == COMMA and self.clauses.sort(end + 2) == NAME
        return [self.phrases[end + 2].entity] if named and self.phrases[end + 2].entity >= 0 else []

    def _product(self, index: int) -> list[int]:
        """The product that a noun phrase is, or holds before its noun: "P", "the P series"."""
        phrase = self.phrases[index]
        if phrase.entity >= 0:
            return [phrase.entity] if self._is_product(phrase.entity) else []
        inside = [at for at in range(phrase.first, phrase.last) if self._is_product(at)]
        plain = self.pieces[phrase.last - 1].low not in ("available", "public", "again", "today", "sales", "production")
        return inside if plain and len(inside) == 1 and inside[0] == phrase.last - 2 else []

    def _is_product(self, piece: int) -> bool:
        return self.parties.type_of(piece) is EntityType.PRODUCT

    def _told(
        self, firms: list[int], products: list[int], standing: Standing, rule: str, cue: tuple[int, int]
    ) -> Iterator[Found]:
        for firm in firms:
            for product in products:
                if self.parties.type_of(firm) in (EntityType.ORGANISATION, EntityType.GROUP):
                    yield Found(End(firm), End(product), "other", standing, rule, cue, strength=Strength.FAIR)
