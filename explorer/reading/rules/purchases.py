"""Money, bids, rivals for a firm → who buys it or would: "paid $10 million for Y", "bid for Y", "is circling Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_PAYS = frozenset({"pay", "shell out", "fork out", "splash out", "hand over", "cough up"})
_OFFERS = frozenset({"offer", "bid"})
_CIRCLES = frozenset({"circle", "stalk", "swoop on"})
_SUBSCRIBES = frozenset({"subscribe", "sign up"})
_ENTERS = frozenset({"enter", "come in", "climb in", "get in", "come on board", "step in"})
_CONTESTS = word_set("bidding auction fray race running contest")
_TAKES_PART = frozenset({"withdraw from", "pull out of", "drop out of", "quit", "exit", "leave", "join", "enter",
                         "abandon", "rejoin", "bow out of", "withdraw", "drop out", "pull out", "bow out"})  # fmt: skip
_MONEY = word_set(
    "million billion bn mln m euros dollars yen yuan pounds francs rupees won crowns kroner kronor rand "
    "pesos lira reais real dirhams riyals naira shillings baht ringgit rupiah dong krona zlotys zloty "
    "forints korunas lei shekels taka roubles rubles cedis dinars hryvnias tenge soles bolivianos"
)
_OFTEN = word_set("year month week day user annually monthly yearly weekly daily season") | {
    "a year",
    "a month",
    "a week",
    "a day",
}
_ALL = frozenset({"all", "whole", "100%", "entirety"})
_DEED = Pattern("ownership", (), "deed")


class Purchases(SlotFilling):
    """Who buys whom in one sentence, where money or a bid says it."""

    def found(self) -> Iterator[Found]:
        """All purchases, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == NAME and self.pieces[phrase.last - 1].low in _CONTESTS:
                yield from self._contested(index)
            if phrase.sort != VERB:
                continue
            if phrase.head in _PAYS | _OFFERS and not phrase.passive:
                yield from self._paid(index)
            elif phrase.head in _CIRCLES and not phrase.passive:
                yield from self._circled(index)
            elif phrase.head in _SUBSCRIBES and not phrase.passive:
                yield from self._subscribed(index)
            if phrase.head in _ENTERS:
                yield from self._entered(index)

    def _contested(self, index: int) -> Iterator[Found]:
        """As in "X has withdrawn from the bidding": for whom, who is sought in the text says."""
        phrase, governor = self.phrases[index], self.clauses.governor(index)
        verb = governor.phrase if governor is not None and governor.link in ("object", "preposition") else -1
        takes_part = verb >= 0 and self.phrases[verb].sort == VERB and self.phrases[verb].head in _TAKES_PART
        aimed = any(word in ("for", "to", "over", "between") for word, _ in self.clauses.after(index))
        definite = self.pieces[phrase.first].low == "the" and phrase.last - phrase.first == 2
        if not takes_part or aimed or not definite or self._is_inside(index):
            return
        standing = self.standings.of_noun(index, phrase.last - 1, phrase.last, Standing(Stage.SOUGHT), Stage.UNCLEAR)
        for buyer in self.parties.subjects(verb):
            if self.parties.type_of(buyer) is EntityType.ORGANISATION:
                yield Found(End(buyer), End(), "ownership", standing, "noun bidding", (phrase.last - 1, phrase.last),
                            strength=Strength.WEAK, inferred="sought")  # fmt: skip

    def _is_inside(self, index: int) -> bool:
        """Whether a verb goes on with what is sought: "the bidding to buy Y"."""
        return self.clauses.sort(index + 1) == VERB and self.phrases[index + 1].form == "to"

    def _paid(self, index: int) -> Iterator[Found]:
        """As in "X paid $10 million for Y", "X offered $12 a share for Y", "X bid $3 billion for Y", "X bid for Y"."""
        phrase, start = self.phrases[index], index
        if self.clauses.sort(index + 1) == NAME:
            if not self._is_money(index + 1):
                return
        elif phrase.head != "bid" or self.clauses.sort(index + 1) != PREPOSITION:
            return
        near = {piece.low for piece in self.pieces[phrase.last : phrase.last + 6]}
        if near & _OFTEN:
            return
        for at in [at for word, at in self.clauses.after(start) if word in ("for", "on")][:1]:
            whole = self._whole(at)
            share = [] if whole else self.parties.stake(at)
            kind = "equity stake" if share else "ownership"
            firms = whole or share or [piece for piece in [self.phrases[at].entity] if piece >= 0]
            yield from self._told(index, firms, kind, self._standing(index))

    def _whole(self, index: int) -> list[int]:
        """Of whom all is paid for: "pay $40 million for all of Y's shares", "for the whole of Y"."""
        whose = index + 2
        if self.pieces[self.phrases[index].last - 1].low not in _ALL or self.clauses.head(index + 1) != "of":
            return []
        owner = self.clauses.owner(whose) if self.clauses.sort(whose) == NAME else None
        return [owner] if owner is not None else self.parties.name(whose) if self.clauses.sort(whose) == NAME else []

    def _standing(self, index: int) -> Standing:
        """Paid for is bought; what is offered or bid is only proposed."""
        if self.phrases[index].head not in _OFFERS:
            return self.standings.of_verb(index, _DEED)
        return under("proposed", self.standings.of_verb(index, Pattern("", (), "deed", "proposed")))

    def _circled(self, index: int) -> Iterator[Found]:
        """As in "X is circling Y"."""
        firms = self.parties.name(index + 1) if self.clauses.sort(index + 1) == NAME else []
        standing = under("sought", self.standings.of_verb(index, Pattern("", (), "deed", "sought")))
        yield from self._told(index, firms, "ownership", standing)

    def _subscribed(self, index: int) -> Iterator[Found]:
        """As in "X subscribed for 10% of Y", "X subscribed to new shares in Y"."""
        for at in [at for word, at in self.clauses.after(index) if word in ("for", "to")][:1]:
            yield from self._told(index, self.parties.stake(at), "equity stake", self.standings.of_verb(index, _DEED))

    def _entered(self, index: int) -> Iterator[Found]:
        """As in "X entered with 250 million euros at Y"."""
        after = self.clauses.after(index)
        paid = any(word == "with" and self._is_money(at) for word, at in after)
        firms = [piece for word, at in after if word in ("at", "in", "into") for piece in self.parties.name(at)]
        if paid:
            yield from self._told(index, firms[:1], "equity stake", self.standings.of_verb(index, _DEED))

    def _is_money(self, index: int) -> bool:
        phrase = self.phrases[index]
        words = [piece.low for piece in self.pieces[phrase.first : phrase.last] if piece.pointer is None]
        return (
            any(low[:1] in "$€£¥₹₩" for low in words)
            or bool(words and words[-1] in _MONEY)
            or any(low[-2:] in ("bn", "mn") and low[0].isdigit() for low in words)
        )

    def _told(self, verb: int, firms: list[int], kind: str, standing: Standing) -> Iterator[Found]:
        phrase = self.phrases[verb]
        for buyer in self.parties.subjects(verb):
            for firm in firms:
                types = self.parties.type_of(buyer), self.parties.type_of(firm)
                if buyer != firm and types[1] is EntityType.ORGANISATION and fit(kind, *types):
                    yield Found(End(buyer), End(firm), kind, standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip
