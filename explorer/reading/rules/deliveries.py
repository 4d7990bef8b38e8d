"""Where goods are from → who supplies whom: "X's batteries come from Y", "X has vans built by Y", "chips used by X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, RELATIVE, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.goods import Goods

_COMES = frozenset({"come", "stem", "arrive"})
_MADE = frozenset({
    "make", "build", "manufacture", "produce", "assemble", "supply", "provide", "deliver", "design", "develop",
    "construct", "source from", "power", "ship", "print", "brew", "bottle", "package", "refurbish", "install",
})  # fmt: skip
_DONE = frozenset({"handle", "operate", "run", "maintain", "service", "manage", "host", "process", "carry out"})
_HAS = frozenset({
    "have", "use", "operate", "fly", "sell", "offer", "deploy", "install", "order", "buy", "lease", "get", "receive",
    "run", "purchase", "acquire", "stock", "own", "import", "employ", "want", "procure",
    "test", "trial", "pilot", "try out", "adopt", "distribute", "rent", "wear", "ride", "drive", "carry", "roll out",
    "serve", "rely on", "charter", "resell",
})  # fmt: skip
_USED = frozenset({"use", "deploy", "need", "require", "buy", "order", "install", "fit", "adopt", "employ", "consume"})
_GIVES = frozenset({"make", "supply", "provide", "deliver", "produce", "build", "manufacture", "ship", "sell"})
_SERVED = frozenset({
    "fleet", "data", "deliveries", "payments", "payroll", "logistics", "warehouses", "warehouse", "stores", "website",
    "app", "trains", "plants", "kitchens", "maintenance", "distribution", "production", "repairs", "platform",
    "integration", "recycling", "infrastructure", "servers", "systems", "catering", "transport", "engines", "network",
    "orders", "shipments", "packaging",
})  # fmt: skip
_BOOKS = frozenset({"book", "choose", "select", "pick", "contract", "hire", "engage"})
_KEEPS = frozenset({"fly", "operate", "run", "use", "have", "sail", "drive", "deploy", "serve", "sell", "burn"})
_BRINGS = frozenset({"supply", "deliver", "install"})
_ORDERS = frozenset({"order", "reorder", "pre-order", "preorder", "commission"})
_SENDS = frozenset({"sell", "ship", "send", "export"})
_OUTPUT = frozenset({"output", "production", "volumes", "harvest"})
_GOES = frozenset({"go"})
_RENTS = frozenset({"lease", "rent", "hire"})
_GETS = frozenset({"get", "buy", "source", "import", "purchase", "procure", "obtain", "receive", "take"})
_BOUGHT = frozenset({"buy", "purchase", "source", "procure", "import", "order"})
_LOSES = frozenset({"lose", "cede", "surrender"})
_SUPPLIED = frozenset({"supply", "delivery", "supplies", "catering", "maintenance", "service", "manufacturing",
                       "logistics", "procurement", "fuel", "equipment"})  # fmt: skip
_THE = frozenset({"the", "its", "their"})
_STATE, _DEED = Pattern("supply", (), "state"), Pattern("supply", (), "deed", "agreed")
_GONE = Pattern("supply", (), "deed", "ended")


class Deliveries(Goods):
    """Who supplies whom in one sentence, where it says from whom goods are."""

    def found(self) -> Iterator[Found]:
        """All such supplies, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB:
                continue
            yield from self._changed_hands(index)
            bare = self.clauses.is_bare_participle(index)
            yield from self._worked_with(index)
            if phrase.head in _COMES:
                yield from self._coming(index)
            elif bare and phrase.form != "gerund":
                yield from self._told_of(index)
            elif phrase.passive and phrase.head in _MADE | _DONE:
                yield from self._passive(index)
            elif phrase.head in _ORDERS and self._last(index + 1) and not phrase.passive:
                yield from self._told(index, self._named(index, "from"), self.parties.subjects(index), _DEED)
            elif phrase.head in _RENTS and self._last(index + 1) in self.cues.sites and not phrase.passive:
                yield from self._told(index, self._named(index, "from"), self.parties.subjects(index), _STATE)
            elif phrase.head in _SENDS | _GOES:
                yield from self._sent(index)
            elif phrase.head in _GETS:
                yield from self._gotten(index)
            elif phrase.head in _BRINGS:
                yield from self._brought(index)

    def _changed_hands(self, index: int) -> Iterator[Found]:
        """Goods that will be bought, contracts that go from one to another."""
        phrase = self.phrases[index]
        if phrase.passive and phrase.head in _BOUGHT and phrase.modal == "will":
            yield from self._bought(index)
        elif phrase.head in _LOSES and not phrase.passive:
            yield from self._lost(index)

    def _lost(self, index: int) -> Iterator[Found]:
        """As in "X lost a supply contract with Y to Z": it is Z who supplies Y from then on."""
        lost = self.phrases[index + 1] if self.clauses.sort(index + 1) == NAME else None
        words = {piece.low for piece in self.pieces[lost.first : lost.last]} if lost is not None else set()
        contract = words & {"contract", "contracts", "order", "orders", "deal", "account"}
        standing = self.standings.of_verb(index, Pattern("supply", (), "deed", "agreed"))
        work = words & _SUPPLIED or words & {"order", "contract", "account"}
        if contract and work and standing.stage is Stage.AGREED:
            winners, customers = self._named(index, "to"), self._named(index, "with", "from")
            yield from self._told(index, winners, customers, _DEED)
            if winners:
                yield from self._told(index, self.parties.subjects(index), customers, _GONE)

    def _coming(self, index: int) -> Iterator[Found]:
        """As in "the lifts for X's tower are to come from Y"."""
        for subject in map(self._core, self.clauses.subject(index)[:1]):
            if self._is_goods(subject):
                makers, users = self._named(index, "from") or self._courtesy(index), self._users(subject)
                yield from self._told(index, makers, users, _STATE) if users else self._unnamed(index, subject, makers)

    def _worked_with(self, index: int) -> Iterator[Found]:
        """As in "X builds cars with batteries from Y"."""
        for at in self._led(index, "with")[:1]:
            led = self.clauses.head(at + 1) == "from" and self.clauses.sort(at + 2) == NAME
            if led and self._is_goods(at) and not self.phrases[index].passive:
                makers = self._firms(self.parties.names(self.clauses.listed(at + 2)))
                yield from self._told(index, makers, self._firms(self.parties.subjects(index)), _STATE)

    def _courtesy(self, index: int) -> list[int]:
        """As in "the pack comes courtesy of Y"."""
        thanks = self.clauses.sort(index + 1) == NAME and self._last(index + 1) == "courtesy"
        return self._named(index + 1, "of") if thanks else []

    def _passive(self, index: int) -> Iterator[Found]:
        """As in "X's engines are made by Y", "X's warehouses are run by Y"."""
        for subject in map(self._core, self.clauses.subject(index)[:1]):
            served = self.phrases[index].head in _DONE and self._last(subject) in _SERVED
            if self._is_goods(subject) or served:
                makers, users = self._named(index, "by") + self._gapped_by(index), self._users(subject)
                yield from self._told(index, makers, users, _STATE) if users else self._unnamed(index, subject, makers)

    def _gapped_by(self, index: int) -> list[int]:
        """The second maker in "Its seats are made by X and its wiring by Z"."""
        return [piece for at in self._led(index, "by")[:1] for piece in self._gapped(at, "by")]

    def _bought(self, index: int) -> Iterator[Found]:
        """As in "The towers will be bought from Y": for whom, the text is about says."""
        for subject in map(self._core, self.clauses.subject(index)[:1]):
            if self._is_goods(subject) and not self._users(subject):
                yield from self._unnamed(index, subject, self._named(index, "from"))

    def _sent(self, index: int) -> Iterator[Found]:
        """As in "Y sells most of its output to X", "Y's milk goes to X", "half of Y's output is sold to X"."""
        phrase, takers = self.phrases[index], self._named(index, "to")
        if phrase.passive or phrase.head in _GOES:
            for subject in map(self._core, self.clauses.subject(index)[:1]):
                told = self._is_goods(subject) or self._last(subject) in _OUTPUT
                yield from self._told(index, self._owners(subject) if told else [], takers, _STATE)
            return
        goods = self._core(index + 1)
        sold = self._is_goods(goods) and (goods != index + 1 or phrase.head == "send")
        if sold or self._last(goods) in _OUTPUT:
            yield from self._told(index, self._firms(self.parties.subjects(index)), takers, _STATE)

    def _gotten(self, index: int) -> Iterator[Found]:
        """As in "X buys 40% of its gas from Y", "X buys power from Y's mine", "X will take the output of Y's mine"."""
        goods, takers = self._core(index + 1), self.parties.subjects(index)
        part = goods != index + 1 and not self.phrases[index].passive
        if self._is_goods(goods) and (part or not self._prepositional(index, "from")):
            yield from self._told(index, self._named(index, "from"), takers, _STATE)
        elif self._last(goods) in _OUTPUT:
            yield from self._told(index, self._named(goods, "of", "from"), takers, _STATE)

    def _brought(self, index: int) -> Iterator[Found]:
        """As in "Y will deliver the turbines under a contract with X"; "Y will supply the turbines"."""
        goods, doers = index + 1, self._firms(self.parties.subjects(index))
        if not self._is_goods(goods) or self._named(index, "to", "for") or self._owners(goods):
            return
        if users := self._signed_with(index):
            yield from self._told(index, doers, users, _STATE)
        elif self._is_to_come(index, goods):
            yield from self._unnamed(index, goods, doers)

    def _is_to_come(self, index: int, goods: int) -> bool:
        """Whether it is "will supply the lifts", with nobody beside it."""
        definite = self.pieces[self.phrases[goods].first].low == "the"
        above = self.clauses.governor(index)
        chosen = above is not None and self.phrases[above.phrase].passive and self.phrases[above.phrase].head in _BOOKS
        return definite and (chosen or bool(self.phrases[index].modal)) and not self._led(index, "with")

    def _signed_with(self, index: int) -> list[int]:
        """With whom the contract is that somebody works under: "under a contract it signed with X"."""
        for under in self._led(index, "under"):
            if self._last(under) not in ("contract", "deal", "agreement", "order"):
                continue
            for at in range(under + 1, min(under + 6, len(self.phrases))):
                if self.clauses.sort(at) in (",", ";"):
                    break
                if self.clauses.head(at) == "with" and self.clauses.sort(at + 1) == NAME:
                    return self._firms(self.parties.names(self.clauses.listed(at + 1)))
        return []

    def _unnamed(self, index: int, goods: int, makers: list[int]) -> Iterator[Found]:
        """As in "The batteries will come from Y": for whom, the text is about says."""
        phrase = self.phrases[index]
        given = any(word == "to" for word, _ in self.clauses.after(index))
        told = self.pieces[self.phrases[goods].first].low in _THE or self._last(goods).endswith("s")
        wanted = [at for word, at in self.clauses.after(goods)[:1] if word == "for"]  # "radar for the AR5"
        told = told or any(self.parties.type_of(one) is EntityType.PRODUCT for one in self.parties.names(wanted))
        if given or not told or self._names_others(phrase.last, makers):
            return
        for maker in makers:
            if self.parties.type_of(maker) is EntityType.ORGANISATION:
                yield Found(End(maker), End(), "supply", self.standings.of_verb(index, _STATE), f"verb {phrase.head}",
                            (phrase.first, phrase.last), strength=Strength.WEAK, inferred="object")  # fmt: skip

    def _names_others(self, start: int, makers: list[int]) -> bool:
        """Whether the sentence goes on to name other firms, whom the maker may belong to."""
        told = (one.first for one in self.phrases if one.sort == RELATIVE and one.first >= start)
        end = next(told, len(self.pieces))
        return any(self.clauses.parsed.tags[at] == "E" and self.parties.type_of(at) is EntityType.ORGANISATION
                   and (pointer := self.pieces[at].pointer) is not None and pointer.how is How.NAME
                   for at in range(start, end) if at not in makers)  # fmt: skip

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
        elif (
            head in ("lease", "rent", "buy", "order", "charter", "import") and above >= 0 and self._named(index, "from")
        ):
            has = self.phrases[above].head in _KEEPS and not self.phrases[above].passive
            yield from self._told(
                above, self._named(index, "from"), self.parties.subjects(above) if has else [], _STATE
            )
        elif head in _USED:
            users = self._named(index, "by") or self._named(index, "in", "for")
            gives = above >= 0 and self.phrases[above].head in _GIVES and not self.phrases[above].passive
            makers = self._owners(goods) or (self.parties.subjects(above) if gives else [])
            yield from self._told(above if gives else index, makers, users, _STATE)
