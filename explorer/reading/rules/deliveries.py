"""Where goods are from → who supplies whom: "X's batteries come from Y", "X has vans built by Y", "chips used by X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import VERB
from explorer.reading.rules.found import Found
from explorer.reading.rules.goods import Goods

_COMES = frozenset({"come", "stem", "arrive"})
_MADE = frozenset({
    "make", "build", "manufacture", "produce", "assemble", "supply", "provide", "deliver", "design", "develop",
    "construct", "source from", "ship", "print", "brew", "bottle", "package", "refurbish", "install",
})  # fmt: skip
_DONE = frozenset({"handle", "operate", "run", "maintain", "service", "manage", "host", "process", "carry out"})
_HAS = frozenset({
    "have", "use", "operate", "fly", "sell", "offer", "deploy", "install", "order", "buy", "lease", "get", "receive",
    "run", "purchase", "acquire", "stock", "own", "import", "employ", "want", "procure",
})  # fmt: skip
_USED = frozenset({"use", "deploy", "need", "require", "buy", "order", "install", "fit", "adopt", "employ", "consume"})
_GIVES = frozenset({"make", "supply", "provide", "deliver", "produce", "build", "manufacture", "ship", "sell"})
_SERVED = frozenset({
    "fleet", "data", "deliveries", "payments", "payroll", "logistics", "warehouses", "warehouse", "stores", "website",
    "app", "trains", "plants", "kitchens", "maintenance", "distribution", "production", "repairs", "platform",
    "integration", "recycling", "infrastructure", "servers", "systems", "catering", "transport", "engines", "network",
    "orders", "shipments", "packaging", "sales",
})  # fmt: skip
_STATE = Pattern("supply", (), "state")


class Deliveries(Goods):
    """Who supplies whom in one sentence, where it says from whom goods are."""

    def found(self) -> Iterator[Found]:
        """All such supplies, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB:
                continue
            bare = self.clauses.is_bare_participle(index)
            if phrase.head in _COMES:
                yield from self._coming(index)
            elif bare and phrase.form != "gerund":
                yield from self._told_of(index)
            elif phrase.passive and phrase.head in _MADE | _DONE:
                yield from self._passive(index)

    def _coming(self, index: int) -> Iterator[Found]:
        """As in "the lifts for X's tower are to come from Y"."""
        for subject in self.clauses.subject(index)[:1]:
            if self._is_goods(subject):
                yield from self._told(index, self._named(index, "from"), self._users(subject), _STATE)

    def _passive(self, index: int) -> Iterator[Found]:
        """As in "X's engines are made by Y", "X's warehouses are run by Y"."""
        for subject in self.clauses.subject(index)[:1]:
            served = self.phrases[index].head in _DONE and self._last(subject) in _SERVED
            if self._is_goods(subject) or served:
                yield from self._told(index, self._named(index, "by"), self._users(subject), _STATE)

    def _told_of(self, index: int) -> Iterator[Found]:
        """As in "X has vans built by Y", "Y makes the chips used by X"."""
        head, goods = self.phrases[index].head, index - 1
        if not self._is_goods(goods):
            return
        above = self._above(goods)
        if head in _MADE:
            makers = self._named(index, "by")
            has = above >= 0 and self.phrases[above].head in _HAS and not self.phrases[above].passive
            verb = above if has else index
            users = self._owners(goods) or (self.parties.subjects(above) if has else [])
            yield from self._told(verb, makers, users, _STATE)
        elif head in _USED:
            users = self._named(index, "by") or self._named(index, "in", "for")
            gives = above >= 0 and self.phrases[above].head in _GIVES and not self.phrases[above].passive
            makers = self._owners(goods) or (self.parties.subjects(above) if gives else [])
            yield from self._told(above if gives else index, makers, users, _STATE)
