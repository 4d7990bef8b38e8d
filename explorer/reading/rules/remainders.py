"""Shares whose company is told elsewhere → who holds part of whom: "Z holds the rest", "32% of the shares"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_KEEPS = frozenset({"keep", "retain", "hold", "own", "take", "get", "have", "control"})
_SELLS = frozenset({"sell", "divest", "offload", "dispose of", "hive off", "sell off", "unload"})
_LESSENS = frozenset({"cut", "reduce", "trim", "lower", "pare", "halve", "sell down"})
_FOUNDS = frozenset({"found", "co-found", "set up", "establish", "run", "lead", "create", "start"})
_STAKES = frozenset({"stake", "minority stake", "majority stake", "equity stake", "shareholding", "holding"})
_SHARES = word_set(
    "percent holding stake majority minority shareholding pct rest remainder balance half third quarter fifth tenth "
    "two-thirds three-quarters"
) | {"per cent"}
_CAPITAL = word_set("shares stock capital equity votes company firm group business rights")
_REST = word_set("rest remainder balance")
_OTHERS = word_set("new joint combined merged enlarged venture resulting future another other")
_OWNS = frozenset({"own", "majority-own", "part-own", "control", "majority-hold"})
_HOLDERS = word_set("shareholder shareholders investor owner backer parent founder")
_OWNED = Pattern("equity stake", (), "state")


class Remainders(SlotFilling):
    """Who holds part of whom in one sentence, where the words do not say of whom."""

    def found(self) -> Iterator[Found]:
        """All such shares, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._kept(index)
                yield from self._lessened(index)
            elif phrase.sort == NAME and phrase.head in _STAKES:
                yield from self._unplaced(index)

    def _kept(self, index: int) -> Iterator[Found]:
        """As in "Y will keep 45%", "the other 15% are held by Z", "the rest belongs to Z"."""
        phrase = self.phrases[index]
        turned = phrase.passive or phrase.head == "belong"
        places = list(self.clauses.subject(index)) if turned else [index + 1]
        if phrase.head not in _KEEPS | {"belong"} or not places or not self._is_share(places[0]):
            return
        if self._fronted(index, "in") or self._fronted(index, "of"):
            return  # "Y, in which X holds 6%", says of whom.
        if turned:
            holders = self._prepositional(index, "by" if phrase.passive else "to")
        else:
            holders = self.parties.subjects(index)
        firms = self._firm(index, places[0])
        beside = places[0] + 1
        beside += self.clauses.sort(beside) == COMMA
        beside += self.clauses.sort(beside) == COORDINATOR
        gapped = beside > places[0] + 1 and not turned and self.clauses.sort(beside) == NAME
        if gapped and self.phrases[beside].entity >= 0 and self._is_share(beside + 1):
            holders = [*holders, self.phrases[beside].entity]  # "A holds 61% and Z 22%"
        if firms or not self._is_of_another(index):
            yield from self._told(index, holders, firms, self.standings.of_verb(index, _OWNED))

    def _is_of_another(self, index: int) -> bool:
        """Whether shares in something that has no name here are told of before: "bought 80% of the mine, and Z"."""
        before = [at for at in range(index) if self.clauses.sort(at) == NAME and self.parties.is_stake(at)]
        return any(word in ("of", "in") and self.pieces[self.phrases[to].last - 1].low not in _CAPITAL | _REST
                   for at in before for word, to in self.clauses.after(at)[:1])  # fmt: skip

    def _lessened(self, index: int) -> Iterator[Found]:
        """As in "Z has cut its own holding to 11%", "Z is not willing to sell its 19.7%"."""
        phrase = self.phrases[index]
        if phrase.head not in _LESSENS | _SELLS or phrase.passive or not self._is_share(index + 1):
            return
        done = phrase.head in _SELLS and (phrase.past or phrase.perfect) and not (phrase.modal or phrase.nots)
        if self.clauses.parsed.tags[self.phrases[index + 1].first] == "H" and not done:
            yield from self._told(
                index, self.parties.subjects(index), self._firm(index, index + 1), Standing(Stage.ACTIVE)
            )

    def _unplaced(self, index: int) -> Iterator[Found]:
        """As in "is considering a smaller stake", "took a 6 percent stake": of whom, the sentences before say."""
        phrase, governor = self.phrases[index], self.clauses.governor(index)
        verb = governor.phrase if governor and governor.link == "object" else -1
        owned = self.clauses.owner(index) is not None or any(
            self._is_firm(at) for at in range(phrase.first, phrase.last)
        )
        led = [preposition for preposition, _ in self.clauses.after(index) if preposition in ("in", "of", "to", "from")]
        told = _KEEPS - {"control", "have"} | _SELLS
        if verb < 0 or owned or led or self.phrases[verb].passive or self.phrases[verb].head in told:
            return
        standing = self.standings.of_noun(index, phrase.first, phrase.last, Standing(None), Stage.UNCLEAR)
        if standing.stage is not Stage.UNCLEAR:
            yield from self._told(index, self.parties.subjects(verb), [], standing)

    def _is_share(self, index: int) -> bool:
        """Whether a phrase is nothing but so many per cent, or a holding; "of the shares" says no more."""
        if self.clauses.sort(index) != NAME or self.phrases[index].entity >= 0:
            return False
        phrase = self.phrases[index]
        last = self.pieces[phrase.last - 1].low
        words = {piece.low for piece in self.pieces[phrase.first : phrase.last]}
        if last in ("shares", "stake", "stock", "equity", "interest") and words & {"remaining", "other"}:
            return not self.clauses.after(index) and not self.parties.stake(index)  # "holds the remaining shares"
        most = last in ("most", "much", "bulk")  # "still holds most of the remainder"
        if not (last.endswith("%") or last in _SHARES or most) or self.parties.stake(index):
            return False
        after = self.pieces[phrase.last].low if phrase.last < len(self.pieces) else ""
        if after == "of" and not self.clauses.after(index):
            return False  # "half of that"
        of = [at for word, at in self.clauses.after(index)[:1] if word in ("of", "in")]
        if any(
            piece.low in _OTHERS for at in of for piece in self.pieces[self.phrases[at].first : self.phrases[at].last]
        ):
            return False  # "60% of the new company"
        whole = _REST if most else _CAPITAL | _REST
        told = bool(of) or not most
        return told and all(
            self.pieces[self.phrases[at].last - 1].low in whole and self.phrases[at].entity < 0 for at in of
        )

    def _firm(self, index: int, part: int) -> list[int]:
        """Whose shares were told of before in the sentence, or whom the holder is said to have founded."""
        for at in range(min(index, part) - 1, -1, -1):
            if self.clauses.sort(at) == NAME and self.parties.is_stake(at) and self.parties.stake(at):
                return self.parties.stake(at)[:1]
            owned = self.clauses.sort(at) == VERB and self.phrases[at].head in _OWNS
            if owned and (self.phrases[at].passive or self.clauses.is_bare_participle(at)):
                return self._undergone(at)[:1]  # "Y is majority-owned by X; Z holds the remaining shares"
            founds = self.clauses.sort(at) == VERB and self.phrases[at].head in _FOUNDS
            if founds and self.clauses.sort(at + 1) == NAME and self._is_firm(self.phrases[at + 1].entity):
                return [self.phrases[at + 1].entity]
        for at in range(index):
            phrase, tags = self.phrases[at], self.clauses.parsed.tags
            owner = self.clauses.owner(at) if self.clauses.sort(at) == NAME else None
            whose = owner is not None and tags[owner] == "E" and self._is_firm(owner)
            if whose and owner is not None and self.pieces[phrase.last - 1].low in _HOLDERS:
                return [owner]  # "Y's largest shareholder, X, may sell its 19.7%"
        for at in self.clauses.subject(index)[:1]:
            phrase = self.phrases[at]
            return [piece for piece in range(phrase.first, phrase.entity) if self._is_firm(piece)][:1]
        return []

    def _told(self, index: int, holders: list[int], firms: list[int], standing: Standing) -> Iterator[Found]:
        cue = (self.phrases[index].last - 1, self.phrases[index].last)
        for holder in holders:
            for firm in firms:
                if holder != firm and fit("equity stake", self.parties.type_of(holder), self.parties.type_of(firm)):
                    yield Found(End(holder), End(firm), "equity stake", standing, "noun holding", cue,
                                strength=Strength.WEAK)  # fmt: skip
            if not firms:
                yield Found(End(holder), End(), "equity stake", standing, "noun holding", cue, strength=Strength.WEAK,
                            inferred="target")  # fmt: skip

    def _is_firm(self, at: int) -> bool:
        return at >= 0 and self.parties.type_of(at) is EntityType.ORGANISATION
