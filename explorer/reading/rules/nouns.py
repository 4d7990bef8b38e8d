"""Nouns such as "takeover" or "talks" → what they say of two entities."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern, Slots
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found, Made
from explorer.reading.rules.noun_ends import NounEnds
from explorer.reading.rules.slots import Pair
from explorer.reading.rules.tendered import WORKS
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_SEVERAL = {
    "three way": 3,
    "trilateral": 3,
    "tripartite": 3,
    "four way": 4,
    "four party": 4,
    "five way": 5,
    "three party": 3,
}
_BEGINNINGS = frozenset({"launch", "release", "debut", "introduction", "rollout"})
_LASTING = frozenset({"partnership", "merger", "joint venture", "negotiation", "agreement"})
_TARGETS = frozenset({"target", "targets", "prey"})
_TRADES = frozenset({"sale", "purchase", "acquisition", "disposal", "divestment", "transfer", "takeover"})
_HAS = frozenset({"hold", "own", "run", "control"})
_ROWS = frozenset({"dispute", "row", "disagreement", "lawsuit", "clash", "quarrel", "conflict", "argument", "case"})
_ROBS = frozenset({"strip", "deprive", "rob", "relieve"})
_FORCED = frozenset({"need", "force", "oblige", "compel", "order", "make", "manage", "require"})
_SELLERS = frozenset({"wholesaler", "supplier", "maker", "producer", "manufacturer", "vendor", "grower", "miner",
                      "refiner", "foundry", "chipmaker", "steelmaker", "provider", "exporter"})  # fmt: skip
_BIDS = frozenset({"bid", "compete", "tender", "vie", "apply", "pitch", "contend"})
_TALKS = word_set("talks negotiations discussions contact contacts negotiating negotiate negotiated talking discussing")
_BUYS = frozenset({"buy", "acquire", "purchase", "buy out", "take over", "snap up", "pick up", "buy back"})

_MAKES = frozenset({"make", "mark", "celebrate", "stage", "complete"})
_TAKES_BACK = frozenset({"revoke", "suspend", "withdraw", "rescind"})
_TAKEN_OVER = frozenset({"takeover", "acquisition", "buyout", "buy-out", "purchase", "merger"})
_PLACES = frozenset({
    "place", "cancel", "scrap", "double", "cut", "confirm", "increase", "make", "plan", "consider", "mull", "weigh",
    "finalise", "finalize", "firm up", "trim", "defer", "suspend", "halt", "reduce", "postpone", "delay", "axe", "drop",
    "sign", "review", "order", "up", "raise", "halve", "expand", "freeze", "stop", "slash", "reconsider", "study",
})  # fmt: skip
"""What whoever gave an order does with it ("cancelled an order from X"); others "win", "book" or "announce" one."""
_GIVES_UP = frozenset({
    "walk away", "walk away from", "cancel", "scrap", "axe", "drop", "tear up", "pull out", "pull out of", "ditch",
    "back out", "back out of", "let", "rip up", "quit", "exit", "withdraw from",
})  # fmt: skip
_HANDS = frozenset(
    {"lose", "cede", "hand", "outsource", "entrust", "assign", "move", "shift", "hand over", "switch", "transfer"}
)
_BOUGHT = frozenset(
    {"data", "power", "fleet", "equipment", "energy", "land", "property", "bulk", "aircraft", "gas", "vehicle"}
)
WEAK_NOUNS = frozenset({"agreement", "negotiation"})
_WHOLES = frozenset({"remainder", "rest", "all", "whole", "what", "last"})
_COMPARES = frozenset({"look at", "compare", "evaluate", "examine", "assess"})
_TOPS = frozenset({"beat", "top", "trump"})


class Nouns(NounEnds):
    """What the nouns of one sentence say."""

    def _noun(self, index: int) -> Iterator[Found]:
        phrase = self.phrases[index]
        chosen = self._trigger(index)
        if chosen is None:
            return
        first, end, lemma = chosen
        of_land = lemma == "purchase" and first and self.pieces[first - 1].low in _BOUGHT
        if self._is_topic(index, lemma) or of_land or self._is_topped(index) or self._is_withdrawn(index, lemma):
            return
        of_goods = lemma == "purchase" and self._is_of_goods(index)
        for pattern in self.cues.noun_patterns[lemma]:
            for slots in (
                pattern.slots if not of_goods else [slots for slots in pattern.slots if slots.kind == "supply"]
            ):
                pairs = (
                    list(self._parties_of(index, first))
                    if slots.subject == "parties"
                    else list(self._noun_pairs(index, first, slots))
                )
                pairs = [pair for pair in pairs if self._fits(slots, pair)]
                if slots.kind == "supply":
                    pairs = self._turned(index, slots, pairs)
                if not pairs and slots.subject == "parties":
                    yield from self._with_whom(index, first, end, pattern)
                if not pairs or (pattern.owned and slots.subject == "subject" and self._is_traded(index)):
                    continue
                standing = self._so_far(index, (first, end), pattern, slots)
                if standing is None:
                    return
                if several := self._several(index, lemma):
                    parties = dict.fromkeys(piece for pair in pairs for piece in pair)
                    many = max(0, several - len(parties))
                    made = Made(
                        self._noun_detail(phrase.first, phrase.last),
                        EntityType.AGREEMENT,
                        phrase.first,
                        phrase.last,
                        many,
                    )
                    for party in parties:
                        yield Found(End(party), End(made=made), "membership", standing, f"noun {lemma}", (first, end))
                    return
                for subject, object in pairs:
                    yield Found(End(subject), End(object), slots.kind, standing, f"noun {lemma}", (first, end),
                                self._noun_detail(phrase.first, phrase.last), Strength.FAIR)  # fmt: skip
                return

    def _so_far(self, index: int, cue: tuple[int, int], pattern: Pattern, slots: Slots) -> Standing | None:
        """How far it has come; None where it is told of sellers."""
        if slots.kind == "market entry" and (made := self._is_made(index)) >= 0:
            return self.standings.of_verb(made, Pattern(slots.kind, (), "deed", pattern.stage))
        if slots.kind == "joint venture" and self._is_acting(index):
            return Standing(Stage.ACTIVE)
        start = Standing(Stage(pattern.stage) if pattern.stage else None)
        if slots.kind == "competition" and self._is_suffered(index):
            return Standing(Stage.ACTIVE)
        held = self._is_held(index)
        owned = held or (
            (slots.subject in ("possessor", "parties"))
            and bool(self._possessors(index, cue[0]) or self._is_apposed(index))
        )
        owned, held = pattern.owned and owned, held or slots.subject == "possessor" or self._is_its(index)
        if slots.kind == "ownership" and self._is_for_building(index):
            return None
        if slots.kind == "equity stake" and self._is_keenness(index):
            return None  # "has shown interest in Y", "makes no secret of its interest in Y": that is no stake.
        if pattern.owned and slots.kind == "equity stake" and (self._is_paid_for(index) or self._is_sold(index)):
            return None  # Told of who pays, or sells.
        if pattern.owned and slots.kind == "equity stake" and self._is_part_of_sale(index):
            return None
        if pattern.owned and slots.kind == "equity stake" and held:
            return self._held(index, cue[0])
        found = self.standings.of_noun(index, *cue, start, Stage.ACTIVE if owned else Stage.UNCLEAR)
        if found.stage is Stage.ACTIVE and self.pieces[cue[1] - 1].low in _TAKEN_OVER:
            return under("planned", found)  # "is in the midst of a takeover by X": it is not theirs yet.
        return found

    def _is_made(self, index: int) -> int:
        """The verb of "made its first foray into Z", which tells how far it is; -1 for others."""
        governor = self.clauses.governor(index)
        made = governor is not None and governor.link == "object" and self.clauses.head(governor.phrase) in _MAKES
        return governor.phrase if made and governor is not None else -1

    def _turned(self, index: int, slots: Slots, pairs: list[Pair]) -> list[Pair]:
        """The pairs of a supply, each turned where it is the other who supplies."""
        if slots.object in ("to", "with", "for") and (self._is_given_up(index) or self._is_talked_over(index)):
            # "cancelled its supply contract with X": whoever bought does that; "in talks with X about deliveries"
            return [pair[::-1] if self._is_seller(pair[0]) <= self._is_seller(pair[1]) else pair for pair in pairs]
        if slots.object == "with" and (doer := self._under_which(index)):
            return [pair if pair[0] in doer else pair[::-1] for pair in pairs]
        if slots.object == "with":
            # "Y's supply agreement with the wholesaler X": it is the wholesaler who supplies.
            return [pair[::-1] if self._is_seller(pair[1]) > self._is_seller(pair[0]) else pair for pair in pairs]
        start = self.clauses.list_start(index)
        placed = self.clauses.sort(start - 1) == VERB and self.phrases[start - 1].head in _PLACES
        if slots.object == "from" and self.clauses.head(start - 1) == "on":
            return []  # "has planes on order from X"
        handed = self.clauses.sort(start - 1) == VERB and self.phrases[start - 1].head in _HANDS
        if handed and "to" in (slots.object, slots.subject):
            return []  # "will hand its deliveries to X" says that X does them.
        return [pair[::-1] for pair in pairs] if slots.object == "from" and placed else pairs

    def _is_given_up(self, index: int) -> bool:
        """Whether it is a contract that somebody walks away from, as customers do."""
        start = self.clauses.list_start(index)
        at = start - 1 if self.clauses.sort(start - 1) == VERB else start - 2
        gives_up = self.clauses.sort(at) == VERB and self.phrases[at].head in _GIVES_UP
        return gives_up and not self.phrases[at].passive and not self._led_to(index, "to")

    def _is_talked_over(self, index: int) -> bool:
        """Whether it is what talks with somebody are about: "is negotiating with X about deliveries of sheet"."""
        start = self.clauses.list_start(index)
        about = self.clauses.sort(start - 1) == PREPOSITION and self.clauses.head(start - 1) in ("about", "on", "over")
        back = [self.clauses.head(at) for at in range(max(0, start - 6), start - 1)]
        talks = any(head in _TALKS or head in ("talk", "negotiation", "discussion") for head in back)
        return (
            about
            and talks
            and "with" in back
            and self.pieces[self.phrases[index].last - 1].low != "delivery"
            and not self._led_to(index, "to")
        )

    def _is_held(self, index: int) -> bool:
        """Whether a participle says that it is there: "the stake held by X in Y", "a venture run by X and Y"."""
        held = self.clauses.sort(index + 1) == VERB and self.phrases[index + 1].head in _HAS
        return held and self.clauses.is_bare_participle(index + 1)

    def _is_apposed(self, index: int) -> bool:
        """Whether it tells what a name is: "Beluxa, a joint venture between X and Y,"."""
        named = self.clauses.sort(index - 2) == NAME and self.phrases[index - 2].entity >= 0
        return (
            named
            and self.clauses.sort(index - 1) == COMMA
            and self.pieces[self.phrases[index].first].low in ("a", "an", "the")
        )

    def _is_seller(self, piece: int) -> bool:
        """Whether the words before a name call it one who sells: "the wholesaler X", "battery maker X"."""
        phrase = next((one for one in self.phrases if one.first <= piece < one.last), None)
        return phrase is not None and piece > phrase.first and self.pieces[piece - 1].low in _SELLERS

    def _is_topic(self, index: int, lemma: str) -> bool:
        """Whether a deal is only what talks are about: "negotiating over a similar deal", "bid for a contract"."""
        if self.cues.noun_patterns[lemma][0].kind != "agreement":
            return False
        start = self.clauses.list_start(index)
        row = self.phrases[start - 2] if self.clauses.sort(start - 2) == NAME else None
        if row and self.clauses.head(start - 1) in ("over", "about") and self.pieces[row.last - 1].low in _ROWS:
            return True  # "a dispute over the licence"
        if not self._is_indefinite(index):
            return False
        if self.clauses.sort(start - 1) != PREPOSITION:
            return False
        above = next((at for at in range(start - 2, -1, -1) if self.clauses.sort(at) == VERB), -1)
        if self.clauses.head(start - 1) == "for":
            return above >= 0 and self.phrases[above].head in _BIDS
        talks = any(piece.low in _TALKS for piece in self.pieces[: self.phrases[start - 1].first])
        return self.clauses.head(start - 1) in ("over", "about", "on", "regarding") and talks

    def _is_withdrawn(self, index: int, lemma: str) -> bool:
        """As in "has suspended the firm's licence", which is no deal, or "a joint bid with Y", which is for another."""
        if lemma == "holding" and self._last(index) in ("company", "companies", "firm"):
            return True
        if lemma in ("control", "ownership") and self.clauses.head(index - 1) in ("under", "in", "into"):
            return True  # "under the ownership of X" is told of hands.
        words = {piece.low for piece in self.pieces[self.phrases[index].first : self.phrases[index].last]}
        if lemma in ("bid", "offer", "proposal") and self._is_for_goods(index):
            return True
        if "joint" in words and lemma in ("bid", "offer") and self._led_to(index, "with"):
            return True
        governor = self.clauses.governor(index)
        head = self.clauses.head(governor.phrase) if governor is not None and governor.link == "object" else ""
        return lemma in ("licence", "license") and head in _TAKES_BACK

    def _is_for_goods(self, index: int) -> bool:
        """Whether bids are for a contract: "bids from X for 40 trams", "looked at offers from X and Y"."""
        governor = self.clauses.governor(index)
        compared = governor is not None and self.clauses.head(governor.phrase) in _COMPARES
        goods = any(
            self._last(at) in self.cues.wares | WORKS for word, at in self.clauses.after(index) if word == "for"
        )
        return goods or (compared and self.pieces[self.phrases[index].last - 1].low.endswith("s"))

    def _is_indefinite(self, index: int) -> bool:
        return self.clauses.owner(index) is None and not self._led_to(index, "with", "between")

    def _is_of_goods(self, index: int) -> bool:
        """Whether a purchase is one of goods: "the purchase of 40 trains"."""
        what = next((at for word, at in self.clauses.after(index)[:1] if word == "of"), -1)
        return what >= 0 and self.phrases[what].entity < 0 and self._last(what) in self.cues.wares

    def _several(self, index: int, lemma: str) -> int:
        """Of how many parties a "three-way deal" is; 0 where it does not say that it is of more than two."""
        if self.cues.noun_patterns[lemma][0].kind not in ("agreement", "partnership"):
            return 0
        phrase = self.phrases[index]
        words = [piece.low for piece in self.pieces[phrase.first : phrase.last]]
        plain = " ".join(words).replace("-", " ")
        return next((number for word, number in _SEVERAL.items() if word in plain), 0)

    def _with_whom(self, index: int, first: int, end: int, pattern: Pattern) -> Iterator[Found]:
        """As in "A planned alliance with Y fell apart": with whom, the text is about says."""
        alone = not self._possessors(index, first) and not self._doers(index)
        others = self._firms(self._led_to(index, "with")) if alone and pattern.kind in _LASTING else []
        fated = self.clauses.fate(index) >= 0 and self.clauses.list_start(index) in (0, 1)
        for other in others if fated else ():
            if self.parties.type_of(other) is EntityType.ORGANISATION:
                start = Standing(Stage(pattern.stage) if pattern.stage else None)
                over = self.pieces[self.phrases[index].first + 1].low in ("previous", "earlier", "former")
                standing = self.standings.of_noun(index, first, end, start, Stage.UNCLEAR)
                if over:  # "A previous pact expired": over once, not twice
                    standing = self.standings.around_noun(index, start, 0, False)
                    standing = replace(standing, stage=standing.stage or Stage.ENDED)
                if standing.stage is Stage.UNCLEAR and not standing.denied:
                    return
                yield Found(End(), End(other), pattern.kind, standing, "noun alone", (first, end), "", Strength.WEAK,
                            "subject")  # fmt: skip

    def _held(self, index: int, first: int) -> Standing | None:
        """Whoever may raise "its stake" has one, whoever's was bought had one; None for what sellers have."""
        phrase = self.phrases[index]
        governor = self.clauses.governor(index)
        above = self.phrases[governor.phrase] if governor and governor.phrase >= 0 else None
        if above is not None and above.head in _ROBS and above.passive and not (above.modal or above.nots):
            return Standing(Stage.ENDED)  # "was stripped of its stake"
        if self.clauses.fate(index) >= 0 and self.pieces[phrase.last - 1].low == "interest" and not any(
            piece.low.endswith("%") or piece.low in ("percent", "majority", "minority", "controlling")
            for piece in self.pieces[phrase.first : phrase.last]
        ):  # fmt: skip
            return Standing(Stage.UNCLEAR)  # "X's interest in Y has faded"
        if above is not None and above.head in ("write off", "write down", "swap", "distribute", "exchange"):
            return Standing(Stage.UNCLEAR)  # Whether it still has what it wrote off is not said.
        if (gone := self._gone(index)) is not None:
            return gone
        if above is not None and above.sort == VERB and governor is not None:
            if any(pattern.past for pattern in self.cues.verb_patterns.get(above.head, ())):
                return None  # "plans to sell its stake" is told of sellers.
            others = above.head in _BUYS and self.clauses.parsed.tags[first - 1] != "H" and not self._is_its(index)
            if others or self._parts_with(above.head):
                forced = self.clauses.governor(governor.phrase) if above.form == "to" else None
                by = self.phrases[forced.phrase] if forced is not None and forced.phrase >= 0 else None
                made_to = by is not None and by.past and by.head in _FORCED and not (by.modal or by.nots)
                plain = above.form == "finite" and (above.past or above.perfect) and not (above.modal or above.nots)
                return Standing(Stage.ENDED if plain or made_to else Stage.ACTIVE)
        return self.standings.within(phrase, phrase.first, first, Standing(Stage.ACTIVE))

    def _gone(self, index: int) -> Standing | None:
        """What is left of a stake that went to another: "X's stake was bought by Z", "sold all of its stake"."""
        fate, governor = self.clauses.fate(index), self.clauses.governor(index)
        if fate >= 0 and self._is_plain(fate):
            to = any(word in ("to", "by") for word, _ in self.clauses.after(fate)[:2])
            turned = self.phrases[fate].passive and (self.phrases[fate].head in _BUYS or self._sells(fate))
            goes = self.phrases[fate].head in ("go", "pass", "fall") and not self.phrases[fate].passive
            lost = self.phrases[fate].head in ("wipe out", "cancel")
            return Standing(Stage.ENDED) if (to and (turned or goes)) or lost else None
        if governor is None or governor.link != "preposition" or self.clauses.head(governor.word) != "of":
            return None
        whole = governor.phrase
        if self.clauses.head(whole) == "remain" and self.clauses.head(whole - 1) == "what":
            whole -= 1
        last = self.pieces[self.phrases[whole].last - 1].low
        if last in _TRADES:
            sale = self.standings.of_noun(whole, self.phrases[whole].last - 1, self.phrases[whole].last,
                                          Standing(None), Stage.UNCLEAR)  # fmt: skip
            return Standing({Stage.OCCURRED: Stage.ENDED, Stage.UNCLEAR: Stage.UNCLEAR}.get(
                sale.stage or Stage.UNCLEAR, Stage.ACTIVE))  # fmt: skip
        sold = whole - 1
        if last in _WHOLES and self.clauses.sort(sold) == VERB and self._sells(sold) and self._is_plain(sold):
            return Standing(Stage.ENDED)
        return None

    def _sells(self, verb: int) -> bool:
        head = self.phrases[verb].head
        return self._parts_with(head) or any(pattern.past for pattern in self.cues.verb_patterns.get(head, ()))

    def _is_plain(self, verb: int) -> bool:
        """Whether a verb tells of something that was done."""
        phrase = self.phrases[verb]
        return phrase.form == "finite" and (phrase.past or phrase.perfect) and not (
            phrase.modal or phrase.nots or phrase.progressive or self.clauses.governor(verb) is not None
        )  # fmt: skip

    def _is_topped(self, index: int) -> bool:
        """Whether somebody outdoes it: "beat a rival bid from Y"."""
        above = self.clauses.governor(index)
        return above is not None and above.link == "object" and self.clauses.head(above.phrase) in _TOPS

    def _parts_with(self, head: str) -> bool:
        """Whether whoever does it with a stake has none after: "gave up", "relinquished"."""
        effect = self.cues.verb_effects.get(head)
        return effect is not None and effect.noun == "ended"

    def _trigger(self, index: int) -> tuple[int, int, str] | None:
        """The noun of the phrase that says most: "merger" in "merger talks"."""
        phrase, best = self.phrases[index], None
        at = phrase.first
        while at < phrase.last:
            lemma, end = "", at + 1
            for stop in range(min(phrase.last, at + 3), at, -1):
                run = self.pieces[at:stop]
                words = " ".join(piece.low for piece in run)
                if (
                    all(piece.pointer is None for piece in run)
                    and self.cues.nouns.get(words) in self.cues.noun_patterns
                ):
                    lemma, end = self.cues.nouns[words], stop
                    break
            if lemma:
                weak = self.cues.noun_patterns[lemma][0].kind in WEAK_NOUNS
                lent = (
                    best is not None and weak and best[1] == at and self.cues.noun_patterns[best[2]][0].kind == "other"
                )
                if best is None or best[3] or lent:  # "a loan agreement"
                    best = (at, end, lemma, weak)
            at = end
        if best is None or (phrase.entity >= 0 and best[1] == phrase.last):
            return None
        if best[1] < phrase.last and phrase.head in self.cues.relations and best[2] in _BEGINNINGS:
            return None  # "a launch partner"
        if best[1] < phrase.last and self.pieces[phrase.last - 1].low in _TARGETS:
            return None  # "a takeover target" takes nobody over.
        return best[:3]

    def _is_traded(self, index: int) -> bool:
        """Whether a stake is what is sold or bought: "the sale of a 40% interest in Y"."""
        governor = self.clauses.governor(index)
        return governor is not None and governor.link == "preposition" and self.clauses.head(governor.phrase) in _TRADES
