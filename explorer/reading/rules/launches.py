"""Products within a phrase, or before "launched" → who launches them: "its Merlin drone", "X's P, launched in"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_VERSIONS = word_set("version edition generation variant update successor iteration versions")
_BEGINS = frozenset({"begin", "start", "kick off", "commence"})
_HALTS = {"pause": "suspended", "halt": "suspended", "suspend": "suspended", "end": "ended", "stop": "ended",
          "cease": "ended", "discontinue": "ended"}  # fmt: skip
_BOOKINGS = word_set("pre-orders preorders reservations bookings sign-ups")
_SALES = word_set("deliveries delivery sales shipments shipping rollout production assembly manufacture")
_WHERE = {
    ("bring", "to"): word_set("market"),
    ("put", "on"): word_set("market sale"),
    ("add", "to"): word_set("range line-up lineup portfolio menu catalogue"),
}
_SOLD = frozenset({
    "go on sale", "hit the market", "hit the road", "hit stores", "come to market", "arrive", "debut", "premiere",
    "hit showrooms", "reach showrooms", "hit shelves", "hit the shelves", "reach the market", "reach stores", "launch",
    "reach shelves", "come out", "go live", "hit shops", "reach shops", "hit the streets", "hit the showrooms",
    "arrive in stores", "arrive in shops", "land in stores", "land in shops", "come onto the market",
    "go into production",
    "come on the market", "come on sale", "come to stores", "come to shops", "go into series production",
    "enter production", "enter series production", "roll off the line", "roll off the production line",
    "roll off the assembly line", "roll off the production lines", "roll off the assembly lines",
    "make its world premiere", "see the light of day",
})  # fmt: skip
_WARES = word_set(
    "hybrid saloon crossover hatchback coupe roadster speaker earbuds headphones printer meter "
    "turbine locomotive train jet "
    "helicopter assistant chatbot browser yogurt drink beer cereal pill treatment therapy injection card account fund "
    "line range series family edition collection film show toy shoe shoes bag perfume satellite rocket missile tank "
    "brand hotel airliner bike e-bike oven fridge kettle whisky wine snack bar"
)
"""Further nouns for what is launched, behind its name; a "factory" or "sales" of it are something else."""
_STARTS = word_set("launch release debut introduction rollout unveiling")
_PUTS_OFF = frozenset(
    {
        "delay",
        "postpone",
        "push back",
        "defer",
        "put off",
        "shelve",
        "mothball",
        "suspend",
        "pause",
        "put on hold",
        "put on ice",
    }
)
_ENDS = frozenset({
    "scrap", "cancel", "discontinue", "kill", "kill off", "axe", "drop", "abandon", "retire", "ditch", "phase out",
    "pull the plug on", "wind down", "shut down", "give up on",
})  # fmt: skip
_MAKES = frozenset({"ship", "make", "build", "produce", "manufacture", "sell", "deliver"})
_STOPS = frozenset({"stop", "cease", "quit", "end", "halt", "suspend", "resume", "restart"})
_PULLS = frozenset({"pull", "withdraw", "remove", "take"})
_OFF = word_set("market sale shelves stores shops store")
_THERE = ("available", "now available", "due out", "on sale", "on the market", "in stores", "in shops", "coming in",
          "due in", "out in", "out on", "out now")  # fmt: skip
_COMING = ("due", "coming", "out in", "out on")
_DEED = Pattern("product launch", (), "deed")


class Launches(SlotFilling):
    """Who launches what in one sentence, where the product is not plainly what the verb takes."""

    def found(self) -> Iterator[Found]:
        """All such launches, in order; none where no product is named."""
        if not any(self.pieces[at].pointer is not None and self._is_product(at) for at in range(len(self.pieces))):
            return
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._of_object(index)
                yield from self._owned(index)
                yield from self._passive(index)
            elif phrase.sort == NAME and phrase.entity < 0:
                yield from self._noun(index)

    def _of_object(self, index: int) -> Iterator[Found]:
        """As in "unveiled its Merlin drone", "a new version of P", "began deliveries of P", "announced P"."""
        phrase, at = self.phrases[index], index + 1
        if phrase.passive or self.clauses.sort(at) != NAME:
            return
        firms, head = self.parties.subjects(index), phrase.head
        standing = self.standings.of_verb(index, _DEED)
        yield from self._halted(index)
        if self._launches(head):
            yield from self._told(index, firms, self._inside(at) + self._under(index), standing)
            if self._last(at) in _VERSIONS:
                yield from self._told(index, firms, self._led(at, "of", "to"), standing)
        elif self._last(at) in _BOOKINGS or self._words(at) >= {"launch", "date"}:
            yield from self._told(index, firms, self._led(at, "for"), under("planned", standing))
        elif head in _BEGINS and self._last(at) in _SALES:
            yield from self._told(index, firms, self._led(at, "of"), standing)
        elif head in _MAKES and self._begins(index) >= 0:
            begun = self.standings.of_verb(self._begins(index), _DEED)  # "has begun shipping P"
            yield from self._told(index, firms, self._products(at), begun)
        elif self._brings(index, head) or (head in _MAKES and self._turns(index)):
            yield from self._told(index, firms, self._products(at), standing)
        elif head == "make" and self._last(at) == "available":
            words = range(self.phrases[at].first, self.phrases[at].last)
            yield from self._told(index, firms, [piece for piece in words if self._is_product(piece)][-1:], standing)
        elif head == "announce" and self._last(at) == "availability":
            yield from self._told(index, firms, self._led(at, "of"), standing)
        elif head == "announce":
            yield from self._told(index, firms, self._products(at), under("planned", standing))

    def _halted(self, index: int) -> Iterator[Found]:
        """As in "postponed P", "scrapped P", "pulled P from the market", "ended production of P"."""
        head, at = self.phrases[index].head, index + 1
        stage = "suspended" if head in _PUTS_OFF else "ended" if head in _ENDS or self._pulls(index, head) else ""
        halts = head in _HALTS and self._last(at) in _SALES
        if not (stage or halts):
            return
        products = self._led(at, "of") if halts else self._products(at)
        standing = self.standings.of_verb(
            index, Pattern("product launch", (), "deed", _HALTS[head] if halts else stage)
        )
        yield from self._told(index, self.parties.subjects(index), products, standing)

    def _brings(self, index: int, head: str) -> bool:
        """Whether it is "bring P to market", "add P to its range", "put P on the market"."""
        if head == "bring" and self.clauses.head(index + 2) == "market" and self.clauses.sort(index + 2) == VERB:
            return True
        markets = [to for word, to in self.clauses.after(index) if word == "to" and self.clauses.sort(to) == NAME]
        entities = [self.phrases[to].entity for to in markets]
        if head == "bring" and any(at >= 0 and self.parties.type_of(at) is EntityType.PLACE for at in entities):
            return True  # "bring P to Europe"
        return any((head, word) in _WHERE and self._last(to) in _WHERE[head, word]
                   for word, to in self.clauses.after(index))  # fmt: skip

    def _under(self, index: int) -> list[int]:
        """As in "launched a service under the P brand", "under the name P"."""
        led = [at for word, at in self.clauses.after(index) if word == "under"]
        return [piece for at in led for piece in range(self.phrases[at].first, self.phrases[at].last)
                if self._is_product(piece)]  # fmt: skip

    def _begins(self, index: int) -> int:
        """The verb that says that something begins: "begun shipping P"; -1 for none."""
        above = self.clauses.governor(index)
        verb = above.phrase if above is not None and self.phrases[index].form == "gerund" else -1
        return verb if verb >= 0 and self.phrases[verb].head in _BEGINS else -1

    def _turns(self, index: int) -> bool:
        """Whether it is "started shipping P", "stopped selling P"."""
        above = self.clauses.governor(index)
        verb = above.phrase if above is not None and self.phrases[index].form == "gerund" else -1
        return verb >= 0 and self.phrases[verb].head in _BEGINS | _STOPS

    def _pulls(self, index: int, head: str) -> bool:
        """Whether it is "pulled P from the market"."""
        return head in _PULLS and any(word in ("from", "off") and self._last(to) in _OFF
                                      for word, to in self.clauses.after(index))  # fmt: skip

    def _products(self, index: int) -> list[int]:
        return self.parties.names(self.clauses.listed(index)) or self._inside(index)

    def _owned(self, index: int) -> Iterator[Found]:
        """As in "X's P, launched in January,", "X's P goes on sale", "X, whose P is due to arrive"."""
        phrase = self.phrases[index]
        told = self._launches(phrase.head) and (phrase.passive or self._is_bare(index))
        ends = phrase.passive and phrase.head in _ENDS | _PUTS_OFF
        there = self._is_there(index)
        if not (phrase.head in _SOLD or told or ends or there) or (self.clauses.sort(index + 1) == NAME and not there):
            return
        before = index - 2 if self.clauses.sort(index - 1) == "," else index - 1
        if self.clauses.sort(before) != NAME or self.phrases[before].entity < 0:
            before = next(iter(self.clauses.subject(index)), before)
        if self.clauses.sort(before) != NAME:
            return
        product = (
            self.phrases[before].entity if self.phrases[before].entity >= 0 else next(iter(self._inside(before)), -1)
        )
        if product >= 0 and self._is_product(product):
            standing = self._sold(index, ends)
            launches = self.phrases[index].head == "launch" and not self.phrases[index].passive
            owners = self._owner(before) or (self._teller(index) if launches else [])
            yield from self._told(index, owners, [product], standing)

    def _is_there(self, index: int) -> bool:
        """Whether a product is to be had, or will be: "X's P will be available", "X's P is due out in May"."""
        if self.phrases[index].head != "be" or self.phrases[index].nots:
            return False
        words = " ".join(piece.low for piece in self.pieces[self.phrases[index].last :][:4])
        return any(words.startswith(f"{one} ") or words == one for one in _THERE)

    def _is_bare(self, index: int) -> bool:
        phrase = self.phrases[index]
        return phrase.form == "participle" or (phrase.past and not phrase.perfect and not phrase.modal)

    def _owner(self, index: int) -> list[int]:
        """Whose a product is: "X's P", "X, whose P"."""
        if self.pieces[self.phrases[index].first].low == "whose":
            return self.parties.whose(index)
        owner = self.clauses.owner(index)
        apposed = owner is None and self.clauses.sort(index - 1) == "," and self.clauses.sort(index - 2) == NAME
        if apposed and self.phrases[index - 2].entity < 0:
            owner = self.clauses.owner(index - 2)  # "X's next phone, the P, will launch"
        return [] if owner is None else [owner]

    def _teller(self, index: int) -> list[int]:
        """Who says it of a product that is nobody's else: "X confirmed that P will launch"."""
        above = self.clauses.governor(index)
        told = above is not None and above.link == "that" and self.clauses.sort(above.phrase) == VERB
        return self.parties.subjects(above.phrase) if above is not None and told else []

    def _sold(self, index: int, ends: bool) -> Standing:
        """How far it is with a product that goes on sale, or that is given up."""
        phrase = self.phrases[index]
        if ends:
            stage = "suspended" if phrase.head in _PUTS_OFF else "ended"
            return self.standings.of_verb(index, Pattern("product launch", (), "deed", stage))
        if phrase.head == "be":
            ahead = " ".join(piece.low for piece in self.pieces[phrase.last :][:2])
            to_come = ahead.startswith(_COMING) or phrase.modal
            return self.standings.of_verb(index, Pattern("", (), "deed", "planned" if to_come else "active"))
        standing = self.standings.of_verb(index, _DEED)
        present = phrase.form == "finite" and not (phrase.passive or phrase.past or phrase.perfect)
        return under("planned", standing) if phrase.head in _SOLD and present else standing

    def _passive(self, index: int) -> Iterator[Found]:
        """As in "the Merlin drone was unveiled by X"."""
        phrase = self.phrases[index]
        if phrase.passive and self._launches(phrase.head):
            products = [piece for at in self.clauses.subject(index) for piece in self._inside(at)]
            firms = self._prepositional(index, "by")
            yield from self._told(index, firms, products, self.standings.of_verb(index, _DEED))

    def _noun(self, index: int) -> Iterator[Found]:
        """As in "the launch of X's P": of that alone it is not sure that it came to pass."""
        if self._last(index) not in _STARTS:
            return
        for preposition, at in self.clauses.after(index)[:1]:
            owner, product = self.clauses.owner(at), next(iter([self.phrases[at].entity, *self._inside(at)][::-1]), -1)
            if preposition == "of" and owner is not None and product >= 0 and self._is_product(product):
                phrase = self.phrases[index]
                standing = self.standings.of_noun(index, phrase.last - 1, phrase.last, Standing(None), Stage.UNCLEAR)
                yield Found(End(owner), End(product), "product launch", standing, f"noun {self._last(index)}",
                            (phrase.last - 1, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _launches(self, head: str) -> bool:
        return any(pattern.kind == "product launch" for pattern in self.cues.verb_patterns.get(head, ()))

    def _inside(self, index: int) -> list[int]:
        """The product that stands in a phrase before a plain noun: "its Merlin drone"."""
        phrase, tags = self.phrases[index], self.clauses.parsed.tags
        if phrase.entity >= 0 or self._last(index) not in self.cues.goods | self.cues.needs | _WARES:
            return []
        return [at for at in range(phrase.first, phrase.last - 1)
                if tags[at] == "E" and tags[at + 1] != "'" and self._is_product(at)][-1:]  # fmt: skip

    def _is_product(self, piece: int) -> bool:
        return self.parties.type_of(piece) is EntityType.PRODUCT

    def _led(self, index: int, *words: str) -> list[int]:
        return [piece for preposition, at in self.clauses.after(index)[:1] if preposition in words
                for piece in self.parties.names(self.clauses.listed(at)) or self._inside(at)]  # fmt: skip

    def _told(self, verb: int, firms: list[int], products: list[int], standing: Standing) -> Iterator[Found]:
        phrase = self.phrases[verb]
        for firm in firms:
            for product in products:
                if fit("product launch", self.parties.type_of(firm), self.parties.type_of(product)):
                    yield Found(End(firm), End(product), "product launch", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip
