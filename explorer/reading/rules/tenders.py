"""Tenders → who would supply whom: "received bids from X for 40 trams", "named X preferred bidder"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.goods import Goods
from explorer.reading.rules.tendered import BIDS, TENDERS, WORKS
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_SUBMITS = frozenset({"submit", "lodge", "table", "put in", "make", "hand in", "file", "enter", "tender", "send in"})
_CHOOSES = frozenset({"shortlist", "short-list", "prequalify", "pre-qualify", "pre-select", "preselect"})
_FAVOURS = word_set("bidder tenderer supplier contractor bidders tenderers")
_PREFERRED = word_set("preferred lowest winning successful cheapest shortlisted")
_STANDS = word_set("contention running race frame fray")
_VIES = frozenset({"bid", "compete", "vie", "tender"})
_GONE = frozenset({"withdraw", "drop out", "pull out", "bow out"})
_SERVES = frozenset({"supply", "build", "deliver", "maintain", "operate", "provide", "construct", "design", "run"})


class Tenders(Goods):
    """Who bids for whose contract in one sentence; for whose, the text before may say."""

    def found(self) -> Iterator[Found]:
        """All such bids, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == NAME and phrase.entity < 0:
                last = self._last(index)
                if last in BIDS | TENDERS:
                    yield from self._received(index)
                    yield from self._submitted(index)
                elif last in _FAVOURS:
                    yield from self._favoured(index)
                elif last in _STANDS and self.clauses.head(index - 1) == "in":
                    yield from self._running(index)
            elif phrase.sort == VERB and phrase.head in _CHOOSES:
                yield from self._shortlisted(index)
            elif phrase.sort == VERB and phrase.head in _VIES and not self._is_aimed(index):
                yield from self._vying(index)

    def _received(self, index: int) -> Iterator[Found]:
        """As in "Y received bids from X and Z for 40 trams", "Offers came from X and Z"."""
        governor = self.clauses.governor(index)
        verb = governor.phrase if governor is not None and governor.link == "object" else -1
        firms = self._firms(self._named(index, "from", "by"))
        if not firms and (came := self.clauses.fate(index)) >= 0 and self.phrases[came].head == "come":
            firms = self._firms(self._named(came, "from"))
        customers = self._firms(self.parties.subjects(verb)) if verb >= 0 else []
        if self._is_aimed(index):
            yield from self._bids(firms, customers, index)
        elif not customers:
            yield from self._bids(firms, [], index)

    def _submitted(self, index: int) -> Iterator[Found]:
        """As in "X and Z have submitted bids", "bids were submitted by X": for whom, the text before says."""
        governor, fate = self.clauses.governor(index), self.clauses.fate(index)
        verb = governor.phrase if governor is not None and governor.link == "object" else -1
        if verb >= 0 and self.phrases[verb].head in _SUBMITS and not self.phrases[verb].nots:
            firms = self._firms(self.parties.subjects(verb))
        elif fate >= 0 and self.phrases[fate].passive and self.phrases[fate].head in _SUBMITS:
            verb, firms = fate, self._firms(self._named(fate, "by"))
        else:
            return
        customers = [piece for at in self._led(index, "for") for piece in self._users(at)]
        plain = not any(True for _ in self.clauses.after(index)) and not self._aims_by_verb(index)
        if self._is_aimed(index) or plain:
            yield from self._bids(firms, self._firms(customers), index)

    def _favoured(self, index: int) -> Iterator[Found]:
        """As in "Y named X preferred bidder for 40 trams", "X is the lowest bidder", "The bidders are X and Z"."""
        phrase = self.phrases[index]
        words = {piece.low for piece in self.pieces[phrase.first : phrase.last]}
        before = index - 1 - (self.clauses.head(index - 1) == "as")
        if not words & _PREFERRED:
            return
        if self.clauses.sort(before) == NAME and self.clauses.sort(before - 1) == VERB:
            verb, firms = before - 1, self._firms(self.parties.name(before))
            customers = self._firms(self.parties.subjects(verb))
        elif self.clauses.sort(before) == VERB:
            verb, customers = before, self._firms(self._named(before, "by"))
            passive = self.phrases[verb].passive
            firms = self.parties.names(list(self.clauses.subject(verb))) if passive else self.parties.subjects(verb)
            firms = self._firms(firms)
        else:
            return
        goods = [at for at in self._led(index, "for") if self._last(at) in self.cues.wares | WORKS]
        customers = [piece for at in goods for piece in self._users(at)] or (customers if goods else [])
        aimed = bool(goods) or not any(word in ("for", "to") for word, _ in self.clauses.after(index))
        if aimed and not self.phrases[verb].nots:
            yield from self._bids(firms, self._firms(customers), index)

    def _running(self, index: int) -> Iterator[Found]:
        """As in "X and Z are in contention", "X is also in the running"."""
        verb = index - 2
        stands = self.clauses.sort(verb) == VERB and self.phrases[verb].head in ("be", "remain", "stay")
        if stands and not self._aims_by_verb(index) and not self._led(index, "for", "to"):
            yield from self._bids(self._firms(self.parties.subjects(verb)), [], index)

    def _vying(self, index: int) -> Iterator[Found]:
        """As in "X is bidding against Z", "X is expected to bid"."""
        standing = under("proposed", self.standings.moded(self.phrases[index], Standing(Stage.PROPOSED)))
        standing = self.standings.outward(index, standing, 0, False)
        yield from self._bids(self._firms(self.parties.subjects(index)), [], index, standing)

    def _shortlisted(self, index: int) -> Iterator[Found]:
        """As in "Y has shortlisted X and Z for the supply of 40 trams"."""
        goods = [at for at in self._led(index, "for") if self._last(at) in self.cues.wares | WORKS]
        passive = self.phrases[index].passive
        taken = list(self.clauses.subject(index)) if passive else self.clauses.listed(index + 1)
        customers = self._named(index, "by") if passive else self.parties.subjects(index)
        customers = [piece for at in goods for piece in self._users(at)] or customers
        firms = self._firms(self.parties.names(taken)) if passive or self.clauses.sort(index + 1) == NAME else []
        if goods or not self._led(index, "for"):
            yield from self._bids(firms, self._firms(customers) if goods else [], index)

    def _is_aimed(self, index: int) -> bool:
        """Whether it says for what goods or works: "bids for the supply of 40 trams", "bids to build the line"."""
        told = any(self._last(at) in self.cues.wares | WORKS for at in self._led(index, "for", "on"))
        return told or self._aims_by_verb(index)

    def _aims_by_verb(self, index: int) -> bool:
        at = index + 1
        return self.clauses.sort(at) == VERB and self.phrases[at].form == "to" and self.phrases[at].head in _SERVES

    def _bids(
        self, firms: list[int], customers: list[int], index: int, standing: Standing | None = None
    ) -> Iterator[Found]:
        cue = (self.phrases[index].first, self.phrases[index].last)
        standing = standing or Standing(Stage.PROPOSED)
        for firm in firms:
            for customer in customers or [-1]:
                if firm != customer and standing.stage is Stage.PROPOSED:
                    known = customer >= 0
                    yield Found(End(firm), End(customer), "supply", standing, "noun tender", cue, "",
                                Strength.FAIR if known else Strength.WEAK, "" if known else "tender")  # fmt: skip
