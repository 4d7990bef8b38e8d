"""Goods, contracts, customers → who supplies whom: "chose X's modules", "awarded Y a contract", "our customer"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.goods import SALES, Goods
from explorer.reading.rules.kind_types import fit_by_firm
from explorer.reading.standings.attribution import voice
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_WORK = word_set("contract contracts order orders tender tenders mandate deal")
_CHOOSES = frozenset({"select", "choose", "pick", "opt for", "adopt", "settle on", "tap", "favour", "specify"})
_USES = frozenset({"use", "deploy", "install", "implement", "run on", "fit", "employ", "offer", "integrate"})
_FITTED = frozenset({"equip", "power", "fit", "?fitted", "?equipped", "?powered", "run"})
_ORDERS = frozenset({
    "order", "buy", "purchase", "lease", "procure", "receive", "get", "sign for", "charter", "import",
    "pre-order", "preorder", "reorder",
})  # fmt: skip
_TAKES_OVER = frozenset({"buy", "purchase", "get", "receive", "procure", "import"})
_FLIES = frozenset({
    "fly", "operate", "source", "sell", "distribute", "stock", "carry", "offer", "serve", "feature", "incorporate",
    "contain", "have", "roll out", "rent",
})  # fmt: skip
_BUSINESSES = word_set("unit business division arm subsidiary brand stake shares assets holding chain operations")
_SOLD_ON = frozenset({"sell", "offer", "distribute"})
_BOUGHT = Pattern("supply", (), "deed", "occurred")
_LEANS = frozenset({"rely", "depend", "lean", "count", "bank"})
_AWARDS = frozenset({"award", "hand", "give", "grant", "place"})
_WINS = frozenset({"win", "land", "secure", "clinch", "bag", "receive", "get", "nab", "snag", "gain", "obtain", "book"})
_SENDS = frozenset({"supply", "deliver", "ship", "provide", "export", "furnish", "send", "sell"})
_MAKES = frozenset(word_set(
    "assemble machine process cast forge mill press stamp weave sew stitch bake brew bottle pack print fabricate craft "
    "mould mold roll refine"
))  # fmt: skip
_GIVEN = _SENDS | {"make", "build", "manufacture", "produce"}
_SERVES = frozenset({"host", "equip", "design", "install", "develop", "maintain", "construct", "print", "refurbish"})
_STATE, _DEED = Pattern("supply", (), "state"), Pattern("supply", (), "deed", "agreed")
_MADE = {
    **dict.fromkeys(_CHOOSES, _DEED),
    **dict.fromkeys(_ORDERS, _BOUGHT),
    **dict.fromkeys((*_USES, *_FLIES), _STATE),
    **dict.fromkeys(("order", "sign for", "pre-order", "preorder", "reorder", "charter"), _DEED),
}
"""What verbs say whose object names a maker: "chose X's modules"."""
_BID = Pattern("supply", (), "deed", "proposed")
_IN_TALKS = Pattern("supply", (), "talks")
_TALKS = frozenset({"talks", "negotiation", "negotiations", "discussions", "discussion"})
_PITCHES = frozenset({"pitch", "propose", "offer", "tout", "market"})
_SWAPS = frozenset({"replace", "switch", "swap"})
_OURS = frozenset({"our", "us", "we"})
_CUSTOMERS = frozenset({"customer", "client"})
_SUPPLIERS = frozenset({"supplier", "vendor", "provider"})


class Supplies(Goods):
    """Who supplies whom in one sentence, where no verb says it between two names."""

    def found(self) -> Iterator[Found]:
        """All supplies, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                for supplier, customer, pattern in self._of_verb(index):
                    yield from self._told(index, supplier, customer, pattern)
            elif phrase.sort == NAME and self.pieces[phrase.last - 1].low in ("order", "orders"):
                yield from self._ordered(index)
                yield from self._on_order(index)
            elif phrase.sort == NAME and phrase.head in _TALKS:
                yield from self._talked_of(index)
            elif phrase.sort == NAME:
                yield from self._ours(index)

    def _of_verb(self, index: int) -> Iterator[tuple[list[int], list[int], Pattern]]:
        head, subjects = self.phrases[index].head, self.parties.subjects(index)
        if self.phrases[index].passive:
            yield from self._passive(index, head)
        elif head in _MADE and not self._is_work(index + 1) and not (head in _SOLD_ON and self._named(index, "to")):
            whose = self._owners(next(iter(self.clauses.subject(index)), -1))  # "X's hotels": not its trucks
            users = subjects or ([] if head == "carry" else whose)
            whole = [word for word, _ in self.clauses.after(index)[:1]] == ["of"]
            owned = self.clauses.owner(index + 1) is not None or whole
            if head in _TAKES_OVER and owned and not self.phrases[index].progressive:
                return  # "bought X's network", "the network of X"
            going = self.phrases[index].progressive and head in _ORDERS
            makers = self._others(index + 1, users) if head in _CHOOSES else []
            more = [piece for at in self.clauses.listed(index + 1)[1:] for piece in self._makers(at)]
            made = makers or self._makers(self._core(index + 1))
            yield [*made, *(more if made else [])], users, _STATE if going else _MADE[head]
        elif head in ("take", "await", "accept") and self.clauses.head(index + 1) == "delivery":
            yield self._delivered(index), subjects, _BOUGHT
        elif head in _LEANS and self._is_leant_on(index):
            yield self._named(index, "on", "upon"), subjects, _STATE
        elif head in _WINS and self._is_work(index + 1):
            with_whom = () if self.pieces[self.phrases[index + 1].last - 1].low == "deal" else ("with",)
            goods = [at for at in self._led(index, "for") if self.clauses.owner(at) is not None and self._is_goods(at)]
            customers = self._named(index, "from", "by", *with_whom) or self._inside([index + 1])
            yield subjects, customers or [piece for at in goods for piece in self._owners(at)], _DEED
        elif head in _GIVEN | _MAKES:
            yield subjects, self._at_sites(index) or self._used_by(self._core(index + 1) + 1), _STATE
        else:
            yield from self._of_work(index, head, subjects)

    def _of_work(self, index: int, head: str, subjects: list[int]) -> Iterator[tuple[list[int], list[int], Pattern]]:
        """What verbs say of contracts and bids."""
        if head in _AWARDS:
            yield from self._awarded(index, subjects)
        elif head in _SWAPS and any(self.phrases[at].head in _SUPPLIERS for at in self._led(index, "as")):
            yield self._named(index, "with", "to"), subjects, _DEED
        elif head == "run" and self._led(index, "on"):
            yield self._makers(self._led(index, "on")[0]), self._inside(self.clauses.subject(index)[:1]), _STATE
        elif head in ("bid", "compete", "tender") and self._led(index, "for"):
            yield from self._bidding(index, subjects)
        elif head in _GIVEN and self.phrases[index].form == "to":
            yield from self._under_contract(index, subjects)
        elif head in _PITCHES and self._is_offered(index + 1):
            yield subjects, self._named(index, "to"), _BID
        elif head == "sign up":
            yield from self._signed_up(index, subjects)
        elif head in ("negotiate", "hold talks", "talk") and self._is_about_goods(index):
            yield self._named(index, "with", *(["to"] if head == "talk" else [])), subjects, _IN_TALKS

    def _passive(self, index: int, head: str) -> Iterator[tuple[list[int], list[int], Pattern]]:
        """As in "gas for Y is provided by X", "power from X will be sold to Y", "Y cars are fitted with X cells"."""
        subject = self.clauses.subject(index)[:1]
        if head in _FITTED:
            makers = [piece for word in ("with", "by") for at in self._led(index, word) for piece in self._makers(at)]
            yield (
                makers,
                self._inside(subject) or (self._firms(self.parties.names(list(subject))) if makers else []),
                _STATE,
            )
        if head in _CHOOSES and self._is_to_serve(index):
            yield self.parties.names(list(self.clauses.subject(index))), self._named(index, "by"), _DEED
        if head in _AWARDS and self._is_work(index + 1):
            yield self.parties.names(list(subject)), self._named(index, "by"), _DEED
        if head == "use" and subject and self.pieces[self.phrases[subject[0]].last - 1].low in self.cues.wares:
            users = self._named(index, "by") or [
                piece for word in ("in", "for") for at in self._led(index, word) for piece in self._inside([at])
            ]
            yield self._owners(subject[0]) or self._around(subject, "by", "from"), users, _STATE
        if head in _GIVEN:
            yield self._named(index, "by"), self._around(subject, "for", "to"), _STATE
            if head in _SENDS and not (head == "sell" and self._is_estate(subject)):
                yield self._around(subject, "from"), self._named(index, "to"), _STATE
        if head in _AWARDS and subject and self._is_work(subject[0]):
            yield self._named(index, "to"), self._named(index, "by"), _DEED

    def _others(self, index: int, users: list[int]) -> list[int]:
        """Whose the goods are that somebody else chooses: "X said that Y had chosen its P software"."""
        owner = self.clauses.owner(index) if self._is_goods(index) else None
        theirs = {entity for piece in users for entity in self._entities(piece)}
        whose = owner is not None and bool(users) and not theirs & set(self._entities(owner))
        return self._firms([owner]) if whose and owner is not None else []

    def _used_by(self, verb: int) -> list[int]:
        """Who uses what is supplied: "supplies 70% of the soda ash used by Y's plant"."""
        used = self.clauses.sort(verb) == VERB and self.phrases[verb].head in ("use", "need", "buy", "consume", "burn")
        by = used and self.clauses.is_bare_participle(verb) and self.clauses.head(verb + 1) == "by"
        return self._whom(verb + 2) if by and self.clauses.sort(verb + 2) == NAME else []

    def _is_estate(self, subject: tuple[int, ...]) -> bool:
        """Whether what is sold is no ware: "X's plant has been sold to Y"."""
        last = self.pieces[self.phrases[subject[0]].last - 1].low if subject else ""
        start = self.clauses.chain_start(subject[0]) if subject else -1
        first = self.pieces[self.phrases[start].last - 1].low if subject else ""
        return bool({last, first} & (self.cues.plants | _BUSINESSES))

    def _is_leant_on(self, index: int) -> bool:
        """Whether somebody relies on another for goods, or on one who makes them."""
        goods = any(self._last(self._core(at)) not in SALES for at in self._led(index, "for"))
        subject = self.clauses.subject(index)
        ahead = subject[0] - 2 if subject else -1  # "For batteries, X leans on Y"
        led = self.clauses.head(ahead - 1) == "for" and self.clauses.sort(ahead + 1) == COMMA
        goods = goods or (led and self.clauses.sort(ahead) == NAME and self.phrases[ahead].entity < 0)
        return goods or any(map(self._is_maker, self._led(index, "on", "upon")))

    def _is_maker(self, index: int) -> bool:
        """Whether whoever is named is called one who makes something: "relies on Swedish maker Y"."""
        phrase = self.phrases[index]
        before = self.pieces[phrase.entity - 1].low if phrase.entity > phrase.first else ""
        return before in _SUPPLIERS or before.endswith(("maker", "manufacturer", "producer", "supplier"))

    def _delivered(self, index: int) -> list[int]:
        """As in "Y took delivery of its first X jet"."""
        return [piece for at in self._led(index, "of")[:1] for piece in self._makers(at)] or self._named(index, "from")

    def _is_to_serve(self, index: int) -> bool:
        """Whether somebody is chosen to supply something: "was chosen by Y to build its trains"."""
        ahead = range(index + 1, min(index + 6, len(self.phrases)))
        verb = next((at for at in ahead if self.clauses.sort(at) == VERB), -1)
        return verb >= 0 and self.phrases[verb].form == "to" and self.phrases[verb].head in _GIVEN | _SERVES

    def _is_about_goods(self, index: int) -> bool:
        """Whether talks are about something that is supplied: "negotiating with X about engines"."""
        told = self._led(index, "about", "over", "on", "for")
        if any(piece.low in ("together", "jointly") for piece in self.pieces[self.phrases[index].last :]):
            return False  # "about building trains together"
        return any(
            self.phrases[at].entity < 0
            and self.pieces[self.phrases[at].last - 1].low in self.cues.wares
            and not any(
                piece.low in ("joint", "shared")
                for piece in self.pieces[self.phrases[at].first : self.phrases[at].last]
            )
            for at in told
        )

    def _talked_of(self, index: int) -> Iterator[Found]:
        """As in "Y is in talks with X about engines"."""
        if not self._is_about_goods(index):
            return
        governor = self.clauses.governor(index)
        verb = governor.phrase if governor and self.clauses.sort(governor.phrase) == VERB else -1
        phrase = self.phrases[index]
        standing = self.standings.of_noun(index, phrase.first, phrase.last, Standing(Stage.IN_TALKS), Stage.IN_TALKS)
        for supplier in self._named(index, "with"):
            for customer in self.parties.subjects(verb) if verb >= 0 else []:
                if fit_by_firm("supply", self.parties.type_of(supplier), self.parties.type_of(customer)):
                    yield Found(End(supplier), End(customer), "supply", standing, "noun talks",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _ordered(self, index: int) -> Iterator[Found]:
        """As in "Y is mulling an order for 60 X jets"."""
        phrase = self.phrases[index]
        goods = [at for at in self._led(index, "for", "of") if self._last(at) in self.cues.wares]
        makers = self._inside(goods)
        governor = self.clauses.governor(index)
        verb = governor.phrase if governor and self.clauses.sort(governor.phrase) == VERB else -1
        if verb >= 0 and self.phrases[verb].head in _WINS:
            return  # "won orders for Y's phones": whoever wins them makes them.
        customers = self._owners(index) or (self.parties.subjects(verb) if verb >= 0 else [])
        standing = self.standings.of_noun(index, phrase.first, phrase.last, Standing(None), Stage.UNCLEAR)
        for maker in makers:
            for customer in customers:
                if fit_by_firm("supply", self.parties.type_of(maker), self.parties.type_of(customer)):
                    yield Found(End(maker), End(customer), "supply", standing, "noun order",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _on_order(self, index: int) -> Iterator[Found]:
        """As in "Y has 40 trains on order from X"."""
        verb = next((at for at in range(index - 2, max(-1, index - 6), -1) if self.clauses.sort(at) == VERB), -1)
        if self.clauses.head(index - 1) != "on" or verb < 0 or self.phrases[verb].head != "have":
            return
        phrase = self.phrases[index]
        standing = self.standings.moded(self.phrases[verb], Standing(Stage.AGREED))
        for maker in self._named(index, "from", "with", "at"):
            for customer in self.parties.subjects(verb):
                if fit_by_firm("supply", self.parties.type_of(maker), self.parties.type_of(customer)):
                    yield Found(End(maker), End(customer), "supply", standing, "noun order",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _awarded(self, index: int, subjects: list[int]) -> Iterator[tuple[list[int], list[int], Pattern]]:
        """As in "Y awarded X a contract", "Y placed an order with X"."""
        if self._is_work(index + 1):
            yield self._named(index, "to", "with"), subjects, _DEED
        elif self._is_work(index + 2) and self.clauses.sort(index + 1) == NAME and not self._is_told(index + 2):
            yield self.parties.name(index + 1), subjects, _DEED

    def _is_offered(self, index: int) -> bool:
        """Whether what is offered is goods, or a product by its name."""
        phrase = self.phrases[index] if self.clauses.sort(index) == NAME else None
        named = phrase is not None and phrase.entity >= 0 and self.parties.type_of(phrase.entity) is EntityType.PRODUCT
        return named or self._is_goods(index)

    def _is_told(self, index: int) -> bool:
        """Whether an order is one to do something: "gave Y an order to stop"."""
        is_order = self.pieces[self.phrases[index].last - 1].low in ("order", "orders")
        return is_order and self.clauses.sort(index + 1) == VERB and self.phrases[index + 1].form == "to"

    def _bidding(self, index: int, subjects: list[int]) -> Iterator[tuple[list[int], list[int], Pattern]]:
        """As in "X and Z had bid for the Y contract", "for a contract from Y"."""
        work = self._led(index, "for")[0]
        if self._is_goods(work):
            led = self._led(index, "for")[1:]
            yield subjects, self.parties.names(led) or self._named(index, "from"), _BID
        elif self._is_work(work):
            yield subjects, self._inside([work]) or self._around([work], "from", "with", "by"), _BID

    def _under_contract(self, index: int, subjects: list[int]) -> Iterator[tuple[list[int], list[int], Pattern]]:
        """As in "X has a contract with Y to build ferries"."""
        governor = self.clauses.governor(index)
        if governor is not None and governor.phrase >= 0 and self._is_work(governor.phrase):
            yield subjects, self._named(governor.phrase, "with", "from"), _STATE

    def _signed_up(self, index: int, subjects: list[int]) -> Iterator[tuple[list[int], list[int], Pattern]]:
        """As in "Y signed up as a customer of X"."""
        taken = self.parties.names(self.clauses.listed(index + 1)) if self.clauses.sort(index + 1) == NAME else []
        for at in self._led(index, "as"):
            if self._last(at).removesuffix("s") in _CUSTOMERS and taken:
                yield subjects, self._firms(taken), _DEED  # "X signed up Y as a customer"
            elif self._last(at).removesuffix("s") in _CUSTOMERS:
                yield self._around([at], "of", "for", "with"), subjects, _DEED

    def _ours(self, index: int) -> Iterator[Found]:
        """As in "Y has been our customer since 2012", "X is our supplier", where somebody speaks for a company."""
        phrase = self.phrases[index]
        mine = phrase.head in _CUSTOMERS | _SUPPLIERS and self.pieces[phrase.first].low in _OURS
        if not mine or self.clauses.sort(index - 1) != VERB or self.phrases[index - 1].head not in ("be", "remain"):
            return
        speaker = voice(self.clauses, self.cues, self.parties, index).piece
        standing = self.standings.moded(self.phrases[index - 1], Standing(Stage.ACTIVE))
        standing = self.standings.within(phrase, phrase.first + 1, phrase.last - 1, standing)
        for other in self.parties.subjects(index - 1):
            ends = (speaker, other) if phrase.head in _CUSTOMERS else (other, speaker)
            if speaker >= 0 and fit_by_firm("supply", *map(self.parties.type_of, ends)):
                yield Found(End(ends[0]), End(ends[1]), "supply", standing, f"noun {phrase.head}",
                            (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    # ---- whom a phrase names, and what of it

    def _inside(self, phrases: list[int] | tuple[int, ...]) -> list[int]:
        """The firms that stand within a phrase before its noun."""
        return [
            at
            for index in phrases
            if self.phrases[index].entity < 0
            for at in range(self.phrases[index].first, self.phrases[index].last - 1)
            if self.parties.type_of(at) is EntityType.ORGANISATION and self.clauses.parsed.tags[at] in "EH"
        ][:1]

    def _around(self, phrases: list[int] | tuple[int, ...], *words: str) -> list[int]:
        """The names that such a preposition leads to from a phrase; of "from", also whoever owns it."""
        found = [
            piece
            for index in phrases
            for preposition, at in self.clauses.after(index)
            if preposition in words
            for piece in self.parties.names(self.clauses.listed(at))
        ]
        return found or (self._inside(phrases) if "from" in words else [])

    def _at_sites(self, index: int) -> list[int]:
        """Whose plants or shops something goes to: "delivers coatings to Y's plants"."""
        return [
            piece
            for word in ("to", "for")
            for at in self._led(index, word)
            if self.pieces[self.phrases[at].last - 1].low in self.cues.sites
            for piece in self._inside([at]) or self._of_sites(at)
        ]

    def _of_sites(self, index: int) -> list[int]:
        """Whose they are behind them: "the stores of Y and Z"."""
        of = next((at for word, at in self.clauses.after(index)[:1] if word == "of"), -1)
        return self._firms(self.parties.names(self.clauses.listed(of))) if of >= 0 else []

    def _is_work(self, index: int) -> bool:
        """Whether a phrase is a contract or an order: "a contract", "a contract worth 40 million euros"."""
        if self.clauses.sort(index) != NAME:
            return False
        words = [piece.low for piece in self.pieces[self.phrases[index].first : self.phrases[index].last]]
        end = next((at for at, word in enumerate(words) if at and word in ("worth", "valued")), len(words))
        return words[end - 1] in _WORK
