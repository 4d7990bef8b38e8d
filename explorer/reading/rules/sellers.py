"""Whoever sells → what is theirs, or was: "bought Y from Z", "plans to sell its stake in Y", "was spun off from Z"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Certainty, Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_PARTS_WITH = frozenset({"spin off", "spin out", "carve out", "split off", "demerge", "hive off"})
_PARTS = ("spin", "carve", "split", "demerge", "hive")
_SELLS = _PARTS_WITH | {"sell", "divest", "offload", "dispose of", "sell off", "unload", "shed", "get rid of",
                        "part with", "jettison"}  # fmt: skip
_SELLS_SHARES = _SELLS | {"exit", "dump", "liquidate", "relinquish", "cut", "reduce", "trim", "lower", "pare",
                          "halve", "sell down", "transfer", "hand over"}  # fmt: skip
_BUYS = frozenset({"buy", "acquire", "purchase", "take over", "snap up", "buy back", "pick up", "scoop up"})
_SALES = word_set("sale disposal divestment divestiture demerger spin-off spinoff carve-out")
_BUYERS = word_set("buyer buyers suitor suitors bidder bidders purchaser")
_LOOKS = frozenset({"seek", "look", "search", "hunt", "want", "need"})
_PURCHASES = word_set("purchase acquisition takeover buyout")
_DOES = word_set(
    "consider plan explore complete announce weigh mull finalise finalize agree confirm study pursue prepare close "
    "conclude finish delay abandon scrap resume seek postpone shelve launch start begin contemplate "
    "accelerate speed negotiate discuss halt pause suspend evaluate propose envisage"
)
_FORCED = frozenset({"force", "need", "manage", "compel", "oblige", "order", "get", "help", "rush"})
_REMAINING = word_set("its their his her remaining rest remainder entire whole own")
_THEIRS = word_set("its their his her the this that these those all both")
_SHARES_ALONE = word_set("shares stock equity interest interests")
_SOME = word_set("part some portion half third quarter chunk bulk most majority")
_LESSENS = frozenset({"cut", "reduce", "trim", "lower", "pare", "halve", "sell down"})
_LEARNED = word_set("university institute college school academy hospital eth mit")
_FOR_SALE = ("up for sale", "on the block", "on the auction block", "on the market", "up for auction")
_GONE = Pattern("ownership", (), "deed", "ended")


class Sellers(SlotFilling):
    """What whoever sells in one sentence has, or had."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._sold(index)
                yield from self._share_sold(index)
                yield from self._own_sold(index)
                yield from self._part_bought(index)
                yield from self._parted(index)
                yield from self._made_of_it(index)
                yield from self._offered(index)
            elif phrase.sort == NAME and self.pieces[phrase.last - 1].low in _SALES:
                yield from self._sale(index)
            elif phrase.sort == NAME and self.pieces[phrase.last - 1].low in _BUYERS:
                yield from self._sought(index)
            elif phrase.sort == NAME and self.pieces[phrase.last - 1].low in _PURCHASES:
                yield from self._purchase(index)

    def _sold(self, index: int) -> Iterator[Found]:
        """Whose it was in "X bought Y from Z", "Z sold Y": it is still theirs while that is only planned."""
        phrase = self.phrases[index]
        habit = phrase.form == "finite" and not (phrase.past or phrase.perfect or phrase.modal or phrase.progressive)
        pronoun = self.clauses.sort(index + 1) == NAME and self.pieces[self.phrases[index + 1].first].low in (
            "it",
            "them",
        )
        if phrase.head not in _SELLS | _BUYS or (habit and pronoun and not phrase.passive):
            return  # "sells them to Y": goods
        aside = phrase.passive or self.clauses.is_bare_participle(index)  # "Y, bought from Z"
        objects = list(self.clauses.subject(index)) if aside else self._sold_thing(index)
        firms = [piece for piece in self.parties.names([at for at in objects if self.clauses.sort(at) == NAME])
                 if self._is_firm(piece)]  # fmt: skip
        if phrase.head in _SELLS and not phrase.passive:
            sellers = self.parties.subjects(index)
        else:
            sellers = self._prepositional(index, "by" if phrase.head in _SELLS else "from")
        top = self.clauses.chain_start(objects[0]) if aside and objects else -1
        part = self.clauses.sort(top) == NAME and self.parties.is_stake(top)  # "its stake in Y, bought from Z"
        kind = "equity stake" if part else "ownership"
        yield from self._told(sellers, firms[:1], kind, self._left(index), (phrase.first, phrase.last))

    def _sold_thing(self, index: int) -> list[int]:
        """What is sold: "sold Y", "Y, which X bought from Z"."""
        subject = self.clauses.subject(index)
        led = subject[0] - 1 if subject and subject[0] < index else -1
        if self.clauses.sort(index + 1) != NAME and self.clauses.head(led) in ("which", "that"):
            return self.clauses.antecedent(led)
        return [index + 1]

    def _share_sold(self, index: int) -> Iterator[Found]:
        """Whoever "plans to sell its stake in Y" has one, whoever may sell "half of its unit Y" has that."""
        phrase = self.phrases[index]
        places = self.clauses.subject(index) if phrase.passive else (index + 1,)
        if phrase.head not in _SELLS_SHARES or not places or self.clauses.sort(places[0]) != NAME:
            return
        share = places[0]
        firms = [piece for piece in self.parties.stake(share) if self._is_firm(piece)]
        sellers = self._prepositional(index, "by") if phrase.passive else self.parties.subjects(index)
        standing, words = self._left(index), self._words(share)
        half = self.pieces[self.phrases[share].first].low in _THEIRS and self._words(share) <= _THEIRS | _SOME
        if phrase.head in _LESSENS or (words & _SOME and words & _REMAINING and not half):
            standing = Standing(Stage.ACTIVE)  # What is cut, or sold in part, is not gone.
        kind = "equity stake"
        if self._is_own(share):
            if standing.stage is not Stage.ACTIVE:
                return
            kind = "ownership"
        elif standing.stage is Stage.ENDED and not words & _REMAINING:
            return  # "sold 5% of Y": what it has left is not said.
        yield from self._told(sellers, firms, kind, standing, (phrase.first, phrase.last))

    def _part_bought(self, index: int) -> Iterator[Found]:
        """Whoever a stake is bought from: "agreed to buy 31% of Y from Z"; what Z has left after is not said."""
        phrase, share = self.phrases[index], index + 1
        if phrase.head not in _BUYS or phrase.passive or self.clauses.sort(share) != NAME:
            return
        if not self.parties.is_stake(share):
            return
        left = self._left(index)
        left = Standing(Stage.UNCLEAR) if left.stage is Stage.ENDED and not self._words(share) & _REMAINING else left
        firms = [piece for piece in self.parties.stake(share) if self._is_firm(piece)]
        cue, sellers = (phrase.first, phrase.last), self._prepositional(index, "from")
        yield from self._told(sellers, firms, "equity stake", left, cue)

    def _own_sold(self, index: int) -> Iterator[Found]:
        """As in "Y is in talks to sell a minority stake to X", where no other firm is named: a stake in Y."""
        phrase, share = self.phrases[index], index + 1
        if phrase.head != "sell" or phrase.passive or self.clauses.sort(share) != NAME:
            return
        opens = self.pieces[self.phrases[share].first].low
        of = any(word in ("in", "of") for word, _ in self.clauses.after(share)[:1])
        if not self.parties.is_stake(share) or of or opens in _THEIRS or self._words(share) & _SHARES_ALONE:
            return
        standing = self.standings.of_verb(index, Pattern("equity stake", (), "deed"))
        cue = (self.phrases[share].first, self.phrases[share].last)
        for buyer in self._prepositional(index, "to"):
            for firm in self.parties.subjects(index):
                pair = self.parties.type_of(buyer), self.parties.type_of(firm)
                if buyer != firm and self._is_firm(firm) and fit("equity stake", *pair):
                    yield Found(End(buyer), End(firm), "equity stake", standing, "seller", cue, strength=Strength.WEAK)

    def _is_own(self, share: int) -> bool:
        """Whether it is a share of what is the seller's own: "51% of Y", "a stake in its unit Y"."""
        within = [(word, at) for word, at in self.clauses.after(share) if word in ("in", "of")][:1]
        part = not self._words(share) & {"stake", "shares", "holding", "interest", "shareholding", "its", "his", "her"}
        if any(self.parties.is_stake(at) for _, at in within):
            return False  # "part of its stake in Y"
        return any((word == "of" and part) or self.clauses.parsed.tags[self.phrases[at].first] == "H"
                   for word, at in within)  # fmt: skip

    def _parted(self, index: int) -> Iterator[Found]:
        """As in "Y was spun off from Z"."""
        phrase = self.phrases[index]
        out = phrase.head in ("spin", "carve") and any(word == "out of" for word, _ in self.clauses.after(index))
        whole = phrase.head.endswith((" of", " from")) and phrase.head.startswith(_PARTS)  # "spun out of Z"
        if phrase.head not in _PARTS_WITH and not out and not whole:
            return
        aside = phrase.passive or self.clauses.is_bare_participle(index)
        owners = [piece for word in ("from", "out of", "of") for piece in self._prepositional(index, word)]
        owners = owners or (self.parties.names([index + 1]) if whole and self.clauses.sort(index + 1) == NAME else [])
        firms = self.parties.names(list(self.clauses.subject(index))) if aside else []
        owners = [owner for owner in owners if not _LEARNED & set(self.pieces[owner].low.split())]
        yield from self._told(owners[:1], firms[:1], "ownership", self._left(index), (phrase.first, phrase.last))

    def _made_of_it(self, index: int) -> Iterator[Found]:
        """As in "Z spun off its cereal business as Y"."""
        if self.phrases[index].head in _PARTS_WITH and not self.phrases[index].passive and self._own_part(index + 1):
            at = index + 3 if self.clauses.head(index + 2) in ("as", "into") else -1
            firms = self.parties.name(at) if self.clauses.sort(at) == NAME else []
            firms = [piece for piece in firms if self._is_firm(piece)]
            cue = (self.phrases[index].first, self.phrases[index].last)
            yield from self._told(self.parties.subjects(index), firms, "ownership", self._left(index), cue)

    def _offered(self, index: int) -> Iterator[Found]:
        """As in "Z has put Y up for sale", "Z put Y on the block": it is still theirs."""
        phrase = self.phrases[index]
        if phrase.head not in ("put", "place") or phrase.passive or self.clauses.sort(index + 1) != NAME:
            return
        ahead = " ".join(piece.low for piece in self.pieces[self.phrases[index + 1].last :][:5])
        if ahead.startswith(_FOR_SALE):
            firms = [piece for piece in self.parties.name(index + 1) if self._is_firm(piece)]
            cue = (phrase.first, phrase.last)
            sellers = self.parties.subjects(index)
            yield from self._told(sellers, firms, "ownership", Standing(Stage.ACTIVE), cue)

    def _own_part(self, index: int) -> bool:
        """Whether it is a part of whoever it is that has it: "its cereal business"."""
        return self.clauses.sort(index) == NAME and self.phrases[index].entity < 0 and (
            self.clauses.parsed.tags[self.phrases[index].first] == "H")  # fmt: skip

    def _sale(self, index: int) -> Iterator[Found]:
        """As in "Z is considering the sale of Y", "Z completed the sale of Y", "Z's sale of Y"."""
        phrase, governor = self.phrases[index], self.clauses.governor(index)
        verb = governor.phrase if governor is not None and governor.link == "object" else -1
        done = verb >= 0 and self.phrases[verb].head in _DOES and not self.phrases[verb].passive
        own = [at for at in range(phrase.first, phrase.last - 1)
               if self.clauses.parsed.tags[at : at + 2] == "E'" and self.pieces[at].pointer is not None]  # fmt: skip
        sellers = own or (self.parties.subjects(verb) if done else [])
        firms = [piece for word, at in self.clauses.after(index)[:1] if word == "of"
                 for piece in self.parties.name(at) if self._is_firm(piece)]  # fmt: skip
        standing = self.standings.of_noun(index, phrase.last - 1, phrase.last, Standing(None), Stage.UNCLEAR)
        gone = standing.stage is Stage.OCCURRED and not standing.denied and standing.certainty is Certainty.CERTAIN
        yield from self._told(sellers[:1], firms[:1], "ownership", Standing(Stage.ENDED if gone else Stage.ACTIVE),
                              (phrase.last - 1, phrase.last))  # fmt: skip

    def _sought(self, index: int) -> Iterator[Found]:
        """As in "Z is looking for a buyer for Y"."""
        governor = self.clauses.governor(index)
        verb = governor.phrase if governor is not None and governor.link in ("object", "preposition") else -1
        looks = verb >= 0 and self.phrases[verb].head in _LOOKS and not self.phrases[verb].passive
        firms = [
            piece for word, at in self.clauses.after(index)[:1] if word == "for" for piece in self.parties.name(at)
        ]
        sellers, cue = (
            self.parties.subjects(verb) if looks else [],
            (self.phrases[index].first, self.phrases[index].last),
        )
        yield from self._told(sellers, firms[:1], "ownership", Standing(Stage.ACTIVE), cue)

    def _purchase(self, index: int) -> Iterator[Found]:
        """As in "X completed the purchase of Y from Z"."""
        phrase, after = self.phrases[index], self.clauses.after(index)
        firms = [piece for word, at in after[:1] if word == "of" for piece in self.parties.name(at)]
        sellers = [piece for word, at in after[1:] if word == "from" for piece in self.parties.names([at])]
        standing = self.standings.of_noun(index, phrase.last - 1, phrase.last, Standing(None), Stage.UNCLEAR)
        gone = standing.stage is Stage.OCCURRED and not standing.denied and standing.certainty is Certainty.CERTAIN
        if gone or standing.denied or standing.stage is not Stage.UNCLEAR:
            yield from self._told(sellers, [firm for firm in firms if self._is_firm(firm)][:1], "ownership",
                                  Standing(Stage.ENDED if gone else Stage.ACTIVE),
                                  (phrase.last - 1, phrase.last))  # fmt: skip

    def _left(self, index: int) -> Standing:
        """What a seller has by a verb: nothing more once it is sold, all of it while that is only planned."""
        standing = self.standings.of_verb(index, _GONE)
        if standing.stage is Stage.ENDED and standing.certainty is Certainty.CERTAIN and not standing.denied:
            return standing
        phrase = self.phrases[index]
        done = (phrase.past or phrase.perfect) and not (phrase.modal or phrase.nots)
        if phrase.form == "gerund" and self.clauses.head(index - 1) in ("after", "since", "following"):
            return Standing(Stage.ENDED if not self._is_ahead() else Stage.UNCLEAR)  # "After selling Y, X has no debt"
        rumoured = done and not standing.denied  # "is rumoured to have sold it", "if it sold it"
        return Standing(Stage.UNCLEAR if rumoured or self._has_come_to_it(index) else Stage.ACTIVE)

    def _is_ahead(self) -> bool:
        """Whether the sentence tells of what may only come: "will have no debt after selling Y"."""
        return any(one.sort == VERB and (one.modal or one.form == "to") for one in self.phrases)

    def _has_come_to_it(self, index: int) -> bool:
        """Whether somebody was made to, or could: "was forced to sell Y", "had to sell Y"."""
        governor = self.clauses.governor(index)
        above = self.phrases[governor.phrase] if governor is not None and governor.phrase >= 0 else None
        return above is not None and above.past and above.head in _FORCED

    def _told(
        self, sellers: list[int], firms: list[int], kind: str, standing: Standing, cue: tuple[int, int]
    ) -> Iterator[Found]:
        for seller in sellers:
            for firm in firms:
                if seller != firm and fit(kind, self.parties.type_of(seller), self.parties.type_of(firm)):
                    yield Found(End(seller), End(firm), kind, standing, "seller", cue, strength=Strength.FAIR)
