"""Bids that do not say for whom → who would buy whoever is sought: "X may step in with an offer of its own"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Certainty, Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing, less_sure, under
from explorer.reading.text.tokens import word_set

_SUITORS = word_set("suitor suitors bidder bidders contender contenders")
_BIDS = word_set(
    "approach bid bids offer offers proposal counterbid counteroffer counter-bid counter-offer counterproposal"
)
_FOR_A_FIRM = word_set(
    "rival takeover higher improved competing better counter binding non-binding indicative hostile cash all-cash "
    "unsolicited sweetened revised raised formal preliminary joint possible firm new second fresh"
)
"""What tells that a bid is one for a firm."""
_MAKES = frozenset({
    "make", "prepare", "weigh", "consider", "launch", "submit", "table", "mull", "plan", "plot", "lodge", "put in",
    "explore", "work on", "ready", "study", "put forward", "raise", "sweeten", "improve", "withdraw", "drop", "abandon",
    "rule out", "pull", "up", "contemplate", "draw up", "put together", "renew", "increase",
})  # fmt: skip
_PONDERS = frozenset({"weigh", "consider", "mull", "explore", "study", "contemplate", "plot"})
_OVER = frozenset({"withdraw", "drop", "abandon", "pull"})
_RETURNS = frozenset({"return", "come back", "step", "step in", "come", "come in", "enter", "go", "counter", "respond",
                      "weigh", "swoop", "jump", "hit back", "move", "emerge", "go in", "gatecrash"})  # fmt: skip
_HIRES = frozenset({"hire", "appoint", "retain", "mandate", "engage", "ask", "task", "pick", "enlist"})
_GONE = frozenset({"withdraw", "drop out", "pull out", "bow out", "walk away", "lose interest", "give up", "back out",
                   "drop out of", "pull out of", "walk"})  # fmt: skip
_MENTIONS = frozenset({"mention", "cite", "tip", "identify", "float", "list", "see", "view", "tout", "regard"})
_BUYERS = _SUITORS | word_set("buyer acquirer purchaser")
_LOSES = frozenset({"outbid"})
_KEEN = frozenset({"be", "remain", "?interested", "interested", "signal", "express", "show", "register", "voice"})
_WHOM = word_set("company business firm group bank club asset assets airline own")
_RACES = word_set("mix running race frame")
_FAVOURITES = frozenset({"front runner", "front-runner", "frontrunner", "favourite", "favorite", "preferred bidder"})
_DEED = Pattern("ownership", (), "deed", "proposed")


class Bids(Rule):
    """Who bids in one sentence, where for whom is told elsewhere."""

    def found(self) -> Iterator[Found]:
        """All such bids, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _LOSES:
                yield from self._lost(index)
            if phrase.sort == NAME and phrase.entity < 0 and self.pieces[phrase.last - 1].low in _BUYERS:
                yield from self._mentioned(index)
            if phrase.sort == VERB and phrase.head in _KEEN:
                yield from self._keen(index)
            if phrase.sort != NAME:
                continue
            last = self.pieces[phrase.last - 1].low
            if phrase.entity < 0 and last in _SUITORS:
                yield from self._wooing(index)
            elif phrase.entity < 0 and last in _BIDS:
                yield from self._bidding(index)
            elif last in _RACES and self.clauses.head(index - 1) == "in":
                yield from self._running(index)
            elif phrase.entity < 0 and (phrase.head in _FAVOURITES or last in _FAVOURITES):
                yield from self._favoured(index)

    def _wooing(self, index: int) -> Iterator[Found]:
        """As in "A second suitor, X, was told"; "Another bidder, X, has withdrawn"; "X, another bidder,"."""
        if self.clauses.owner(index) is not None or self._is_aimed(index):
            return
        behind = self.clauses.sort(index + 1) == COMMA and self.clauses.sort(index + 3) == COMMA
        before = self.clauses.sort(index - 1) == COMMA and self.clauses.sort(index + 1) == COMMA
        if behind and (firms := self._firms(index + 2)):
            verb = self._next_verb(index + 4)
        elif before and (firms := self._firms(index - 2)):
            verb = self._next_verb(index + 2)
        else:
            firms, verb = self._listed(index)
        standing = Standing(Stage.SOUGHT)
        if verb >= 0 and self.phrases[verb].head in _GONE and not self.phrases[verb].nots:
            standing = under("ended", self.standings.of_verb(verb, _DEED))
        elif not (behind or before) and verb >= 0:
            standing = self.standings.outward(verb, self.standings.moded(self.phrases[verb], standing), 0, False)
        for firm in firms:
            yield self._told(firm, index, standing)

    def _mentioned(self, index: int) -> Iterator[Found]:
        """As in "Bankers have mentioned X as a possible bidder for Y", "X is seen as a likely buyer of Y"."""
        phrase, as_ = self.phrases[index], index - 1
        verb = max((at for at in range(as_) if self.clauses.sort(at) == VERB and self.phrases[at].head in _MENTIONS),
                   default=-1)  # fmt: skip
        if self.clauses.head(as_) != "as" or verb < 0 or self.phrases[verb].nots:
            return
        passive = self.phrases[verb].passive
        whom = list(self.clauses.subject(verb)) if passive else self.clauses.listed(verb + 1)
        firms = [piece for word, at in self.clauses.after(index)[:1] if word in ("for", "of")
                 for piece in self.parties.name(at) if self._is_firm(piece)]  # fmt: skip
        standing = less_sure(Standing(Stage.SOUGHT), Certainty.POSSIBLE)
        for buyer in self.parties.names([at for at in whom if self.clauses.sort(at) == NAME]):
            cue = (phrase.first, phrase.last)
            for firm in firms:
                if buyer != firm and self._is_firm(buyer):
                    yield Found(End(buyer), End(firm), "ownership", standing, "noun bidding", cue,
                                strength=Strength.WEAK)  # fmt: skip

    def _lost(self, verb: int) -> Iterator[Found]:
        """As in "X was outbid"."""
        phrase = self.phrases[verb]
        if not phrase.passive or phrase.nots or phrase.modal:
            return
        for firm in self.parties.subjects(verb):
            if self._is_firm(firm):
                yield self._told(firm, verb, Standing(Stage.ENDED), "sought")

    def _keen(self, verb: int) -> Iterator[Found]:
        """As in "X is still interested", "X has signalled its interest"."""
        phrase, at = self.phrases[verb], verb + 1
        words = [piece.low for piece in self.pieces[phrase.first : phrase.last]]
        if "interested" not in words:
            if self.clauses.sort(at) != NAME or self.phrases[at].entity >= 0:
                return
            wanted = "interested" if phrase.head in ("be", "remain") else "interest"
            if self.pieces[self.phrases[at].last - 1].low != wanted:
                return
            at += 1
        if self.clauses.sort(at) == PREPOSITION or (self.clauses.sort(at) == VERB and self.phrases[at].form == "to"):
            return  # "interested in Y"
        standing = under("sought", self.standings.of_verb(verb, _DEED))
        for firm in self.parties.subjects(verb):
            if self._is_firm(firm):
                yield self._told(firm, verb, standing, "sought")

    def _running(self, index: int) -> Iterator[Found]:
        """As in "X and Y are also in the running"."""
        verb = index - 2
        is_told = self.clauses.sort(verb) == VERB and self.phrases[verb].head in ("be", "remain", "stay")
        if not is_told or self._is_aimed(index) or self.pieces[self.phrases[index].first].low != "the":
            return
        standing = self.standings.moded(self.phrases[verb], less_sure(Standing(Stage.SOUGHT), Certainty.POSSIBLE))
        standing = self.standings.outward(verb, standing, 0, False)
        for firm in self.parties.subjects(verb):
            if self._is_firm(firm):
                yield self._told(firm, index, standing, "sought")

    def _listed(self, index: int) -> tuple[list[int], int]:
        """Who is told to be the bidders: "The bidders were X and Y", "Among the bidders were said to be X"."""
        at = next(
            (at for at in range(index + 1, min(index + 4, len(self.phrases))) if self.clauses.sort(at) == VERB), -1
        )
        verb = at
        if at >= 0 and self.phrases[at].passive and self.phrases[at].head in ("say", "believe", "think", "understand"):
            at += 1
        be = at >= 0 and self.clauses.sort(at) == VERB and self.phrases[at].head in ("be", "include")
        opens = index == 0 or (index == 1 and self.clauses.head(0) == "among")
        return (self._firms(at + 1), verb) if be and opens else ([], -1)

    def _next_verb(self, at: int) -> int:
        return at if self.clauses.sort(at) == VERB and self.clauses.is_finite(at) else -1

    def _bidding(self, index: int) -> Iterator[Found]:
        """As in "X is preparing a rival bid", "X could return with a higher offer"."""
        phrase, verb = self.phrases[index], index - 1
        with_it = self.clauses.head(verb) == "with" and self.clauses.sort(verb) == PREPOSITION
        verb -= with_it
        while with_it and self.clauses.sort(verb) == PREPOSITION:
            verb -= 1
        if self.clauses.sort(verb) != VERB or self.phrases[verb].passive or self._is_aimed(index):
            return
        head = self.phrases[verb].head
        words = {piece.low for piece in self.pieces[phrase.first : phrase.last - 1]}
        first = self.pieces[phrase.first].low
        last = self.pieces[phrase.last - 1].low
        plain = (
            last not in ("proposal", "approach")
            and (first in ("a", "an", "bids") or words & {"own"})
            and phrase.last - phrase.first <= 2
        )
        known = words & _FOR_A_FIRM or last.startswith("counter") or plain
        if not known or head not in (_RETURNS if with_it else _MAKES):
            return
        if self._is_for_others(verb):
            return
        standing = self.standings.of_verb(verb, _DEED)
        if head in _OVER:
            standing = under("ended", standing)
        elif head in _PONDERS:
            standing = under("sought", standing)
        elif head == "rule out":
            standing = under("denied", standing)
        beside = [piece for word, at in self.clauses.after(index) if word == "with" for piece in self._firms(at)]
        for firm in [*self.parties.subjects(verb), *beside]:
            if self._is_firm(firm):
                yield self._told(firm, index, standing)

    def _is_for_others(self, verb: int) -> bool:
        """Whether whoever does it was hired to: "has hired X to study an offer"."""
        governor = self.clauses.governor(verb) if self.phrases[verb].form == "to" else None
        return governor is not None and self.clauses.head(governor.phrase) in _HIRES

    def _favoured(self, index: int) -> Iterator[Found]:
        """As in "X is seen as the front runner, with Y also in the mix"."""
        verb = index - 1 - (self.clauses.head(index - 1) == "as")
        if self.clauses.sort(verb) != VERB or self.clauses.owner(index) is not None or self._is_aimed(index):
            return
        firms = [piece for piece in self.parties.subjects(verb) if self._is_firm(piece)]
        if self.clauses.sort(index + 1) == COMMA and self.clauses.head(index + 2) == "with":
            ending = next((at for at in range(index + 4, min(index + 9, len(self.phrases)))
                           if self.clauses.sort(at) == NAME and self.clauses.head(at - 1) in ("in", "of")
                           and self.pieces[self.phrases[at].last - 1].low in _RACES), -1)  # fmt: skip
            firms += self._firms(index + 3) if ending >= 0 else []
        standing = less_sure(Standing(Stage.SOUGHT), Certainty.POSSIBLE)
        standing = self.standings.outward(verb, self.standings.moded(self.phrases[verb], standing), 0, False)
        for firm in firms:
            yield self._told(firm, index, standing, "sought")

    def _is_aimed(self, index: int) -> bool:
        """Whether it says for what: "a bid for Y", "an offer to buy Y"; "for the business" says nothing."""
        aims = any(word in ("for", "to", "on", "from", "by", "of", "against") and not self._is_the_firm(at)
                   for word, at in self.clauses.after(index))  # fmt: skip
        return aims or (self.clauses.sort(index + 1) == VERB and self.phrases[index + 1].form == "to")

    def _is_the_firm(self, at: int) -> bool:
        """Whether a phrase is the firm that is told of, by a word that may mean it: "the business", "its own"."""
        phrase = self.phrases[at]
        return phrase.entity < 0 and self.pieces[phrase.last - 1].low in _WHOM and self.pieces[phrase.first].low != "a"

    def _firms(self, at: int) -> list[int]:
        return [piece for piece in self.parties.names(self.clauses.listed(at)) if self._is_firm(piece)]

    def _told(self, firm: int, index: int, standing: Standing, whom: str = "wooed") -> Found:
        cue = (self.phrases[index].last - 1, self.phrases[index].last)
        return Found(End(firm), End(), "ownership", standing, "noun bid", cue, "", Strength.WEAK, whom)
