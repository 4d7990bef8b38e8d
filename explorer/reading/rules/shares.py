"""Shares told by numbers or by what somebody is left with → who holds part of whom: "leaves X with 34% of Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_LEAVES = frozenset({"leave", "give", "hand", "provide"})
_PUTS = frozenset({"put", "sink", "pay", "commit", "channel"})
_HOLDS = frozenset({"own", "hold", "have", "control", "keep", "retain"})
_COMES = frozenset({"emerge", "come in", "come on board", "step in", "sign on", "join"})
_MONEY = word_set("million billion bn mln m euros dollars yen yuan pounds francs rupees won crowns money")
_STATE, _DEED = Pattern("equity stake", (), "state"), Pattern("equity stake", (), "deed")
_BECAME = Pattern("equity stake", (), "deed", "active")


class Shares(SlotFilling):
    """Who holds part of whom in one sentence, where neither a verb of holding nor its object says it plainly."""

    def found(self) -> Iterator[Found]:
        """All such shares, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == PREPOSITION and phrase.head == "with":
                yield from self._with(index)
            if phrase.sort == VERB:
                yield from self._left(index)
                yield from self._put(index)
                yield from self._emerged(index)
                yield from self._rest(index)

    def _left(self, index: int) -> Iterator[Found]:
        """As in "the deal leaves X with 34% of Y", "gives X a 34% stake in Y"."""
        if self.phrases[index].head not in _LEAVES or self.phrases[index].passive:
            return
        holders = self.parties.name(index + 1) if self.clauses.sort(index + 1) == NAME else []
        part = index + 2
        if self.clauses.sort(part) == PREPOSITION and self.clauses.head(part) == "with":
            part += 1
        if self.clauses.sort(part) == NAME:
            yield from self._told(index, holders[:1], self.parties.stake(part), _STATE)

    def _put(self, index: int) -> Iterator[Found]:
        """As in "X put 40 million euros into Y"."""
        if self.phrases[index].head not in _PUTS or self.clauses.sort(index + 1) != NAME:
            return
        money = self.phrases[index + 1]
        first, last = self.pieces[money.first].low, self.pieces[money.last - 1].low
        if last in _MONEY or first[:1] in "$€£¥₹":
            firms = [piece for preposition, at in self.clauses.after(index)[:1] if preposition == "into"
                     for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
            yield from self._told(index, self.parties.subjects(index), firms, _DEED)

    def _emerged(self, index: int) -> Iterator[Found]:
        """As in "X emerged as a shareholder in Y"."""
        for preposition, at in self.clauses.after(index)[:1] if self.phrases[index].head in _COMES else []:
            noun = self.cues.nouns.get(self.pieces[self.phrases[at].last - 1].low, "")
            patterns = self.cues.relations.get(noun, ())
            if preposition == "as" and any(pattern.kind == "equity stake" for pattern in patterns):
                firms = [piece for word, to in self.clauses.after(at)[:1] if word in ("in", "of")
                         for piece in self.parties.names(self.clauses.listed(to))]  # fmt: skip
                joined = self.phrases[index].head == "join" and self.clauses.sort(index + 1) == NAME
                firms = firms or (self.parties.name(index + 1) if joined else [])
                yield from self._told(index, self.parties.subjects(index), firms, _BECAME)

    def _rest(self, index: int) -> Iterator[Found]:
        """The other one in "X owns 60% of Y and Z the remaining 40%"."""
        if self.phrases[index].head not in _HOLDS or self.clauses.sort(index + 1) != NAME:
            return
        firms, own = self.parties.stake(index + 1), self.parties.is_stake(index + 1)
        for at in range(index + 2, min(index + 8, len(self.phrases) - 2)):
            joined = self.clauses.sort(at) in (COORDINATOR, COMMA, PREPOSITION) and self.clauses.sort(at + 1) == NAME
            holding = self.clauses.sort(at + 2) == VERB and self.phrases[at + 2].form == "gerund"
            with_it = self.clauses.sort(at) != PREPOSITION or (holding and self.clauses.head(at) == "with")
            part = at + 2 + (holding and self.phrases[at + 2].head in _HOLDS)
            each = (
                self.clauses.sort(at) == COORDINATOR and self.clauses.sort(part) == NAME and self.parties.is_stake(part)
            )
            if joined and with_it and self.clauses.sort(part) == NAME and (each or self._is_share(part)):
                if not firms and own:
                    firms = self.parties.stake(part)  # "X holds 51% and Z 49% of Y"
                    yield from self._told(index, self.parties.subjects(index), firms, _STATE)
                yield from self._told(index, self.parties.name(at + 1), firms, _STATE)

    def _is_share(self, index: int) -> bool:
        """Whether it is a part of what was told of just before: "the rest", "49%"."""
        behind = self.clauses.head(index + 1) in ("of", "in") and self.clauses.sort(index + 1) == PREPOSITION
        rest = self.pieces[self.phrases[index].last - 1].low in ("rest", "remainder", "balance")
        return not behind and (rest or self.parties.is_stake(index))

    def _with(self, index: int) -> Iterator[Found]:
        """As in "X, with 30% of Y,", "X, a fund with less than 1% of Y,"."""
        owner = self.clauses.owner(index + 1) if self.clauses.sort(index + 1) == NAME else -1
        if owner is not None and (owner < 0 or self.clauses.parsed.tags[owner] != "H"):
            return
        at = index - 1 - (self.clauses.sort(index - 1) == COMMA)
        if self.clauses.sort(at) == NAME and self.phrases[at].entity < 0 and self.clauses.sort(at - 1) == COMMA:
            at -= 2
        holder = self.phrases[at].entity if self.clauses.sort(at) == NAME else -1
        phrase = self.phrases[index + 1]
        for firm in self.parties.stake(index + 1) if holder >= 0 else []:
            if firm != holder and fit("equity stake", self.parties.type_of(holder), self.parties.type_of(firm)):
                yield Found(End(holder), End(firm), "equity stake", Standing(Stage.ACTIVE), "share held",
                            (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _told(self, verb: int, holders: list[int], firms: list[int], pattern: Pattern) -> Iterator[Found]:
        phrase = self.phrases[verb]
        for holder in holders:
            for firm in firms:
                if holder != firm and fit("equity stake", self.parties.type_of(holder), self.parties.type_of(firm)):
                    yield Found(End(holder), End(firm), "equity stake", self.standings.of_verb(verb, pattern),
                                f"verb {phrase.head}", (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip
