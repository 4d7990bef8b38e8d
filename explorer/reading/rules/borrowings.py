"""Loans that are only mentioned → who lends to whom: "will pay for it with a loan from Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_LOANS = word_set("loan loans mortgage overdraft credit facility guarantee grant grants subsidy")
_WITH = frozenset({"with", "through", "via", "by", "from", "using", "on", "thanks to"})
_GIVES = frozenset({"give", "grant", "award", "extend", "offer", "provide", "hand", "approve"})
_UNDERWRITES = frozenset({"underwrite", "insure", "guarantee", "arrange", "finance", "fund", "co-finance"})
_PROVIDES = frozenset({"provide", "arrange", "put up", "supply"})
_FUNDS = _PROVIDES | {"finance", "fund", "bankroll", "co-finance", "part-finance"}
_FINANCE = word_set("financing loan loans debt credit finance guarantee guarantees funding")
_WORKS = word_set("building purchase deal acquisition project plant ships vessels expansion fleet takeover work works "
                  "construction line factory investment transaction aircraft planes trains mine")  # fmt: skip
_DEED, _STATE = Pattern("other", (), "deed"), Pattern("other", (), "state")


class Borrowings(SlotFilling):
    """Who lends to whom in one sentence, where the loan is what something is paid with."""

    def found(self) -> Iterator[Found]:
        """All such loans, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == NAME and phrase.entity < 0 and self.pieces[phrase.last - 1].low in _LOANS:
                yield from self._lent(index)
                yield from self._given(index)
            elif phrase.sort == VERB and phrase.head in _UNDERWRITES and phrase.passive:
                yield from self._underwritten(index)
            elif phrase.sort == VERB and phrase.head in _FUNDS and not phrase.passive:
                yield from self._financed(index)
            elif phrase.sort == VERB and phrase.head in ("owe", "borrow") and not phrase.passive:
                yield from self._owed(index)

    def _given(self, index: int) -> Iterator[Found]:
        """As in "Z has given X a grant of $12 million", "Z granted X a loan"."""
        verb = index - 2
        given = self.clauses.sort(index - 1) == NAME and self.clauses.sort(verb) == VERB
        if given and self.phrases[verb].head in _GIVES and not self.phrases[verb].passive:
            standing = self.standings.of_verb(verb, _DEED)
            for lender in self.parties.subjects(verb):
                for borrower in self.parties.name(index - 1):
                    if lender != borrower and self._is_firm(lender) and self._is_firm(borrower):
                        cue = (self.phrases[index].last - 1, self.phrases[index].last)
                        yield self._loan(lender, End(borrower), standing, cue, "")

    def _underwritten(self, verb: int) -> Iterator[Found]:
        """As in "The loans will be underwritten by Z": for whom, the text is about says."""
        phrase, subject = self.phrases[verb], self.clauses.subject(verb)
        thing = self.phrases[subject[0]] if len(subject) == 1 else None
        bare = thing is not None and thing.entity < 0 and self.clauses.owner(subject[0]) is None
        if thing is None or not bare or self.pieces[thing.first].low not in ("the", "these", "both"):
            return
        for lender in self._prepositional(verb, "by"):
            if self._is_firm(lender):
                standing = self.standings.of_verb(verb, _STATE)
                yield Found(End(lender), End(), "other", standing, f"verb {phrase.head}", (phrase.first, phrase.last),
                            "", Strength.WEAK, "theme")  # fmt: skip

    def _financed(self, verb: int) -> Iterator[Found]:
        """As in "Z financed the building", "Banks including Z will provide the financing"."""
        phrase, thing = self.phrases[verb], verb + 1
        if self.clauses.sort(thing) != NAME or self.phrases[thing].entity >= 0 or phrase.form != "finite":
            return
        last, led = self.pieces[self.phrases[thing].last - 1].low, self.clauses.after(verb)
        if last in ("rest", "remainder", "balance") and self.clauses.head(thing + 1) == "of":
            thing += 2  # "the rest of the $3 million project"
            last = self._last(thing) if self.clauses.sort(thing) == NAME else ""
        gives = phrase.head in _PROVIDES
        the = self.pieces[self.phrases[thing].first].low == "the"
        told = last in _FINANCE if gives else (the and last in _WORKS and self.clauses.owner(thing) is None)
        if not told or any(self.parties.name(at) for word, at in led if word in ("to", "for", "from")):
            return
        standing = self.standings.of_verb(verb, _DEED)
        for lender in self.parties.subjects(verb):
            if self._is_firm(lender):
                yield Found(End(lender), End(), "other", standing, f"verb {phrase.head}", (phrase.first, phrase.last),
                            "", Strength.WEAK, "theme")  # fmt: skip

    def _owed(self, verb: int) -> Iterator[Found]:
        """As in "X owes Z 40 million euros", "X owes 40 million euros to Z", "X has borrowed 40 million from Z"."""
        phrase, borrows = self.phrases[verb], self.phrases[verb].head == "borrow"
        at = verb + 1
        direct = not borrows and self.clauses.sort(at) == self.clauses.sort(at + 1) == NAME
        lenders = self.parties.name(at) if direct else self._prepositional(verb, "from" if borrows else "to")
        standing = self.standings.of_verb(verb, _DEED if borrows else _STATE)
        for lender in lenders:
            for borrower in self.parties.subjects(verb):
                if lender != borrower and self._is_firm(lender) and self._is_firm(borrower):
                    yield self._loan(lender, End(borrower), standing, (phrase.first, phrase.last), "")

    def _lent(self, index: int) -> Iterator[Found]:
        phrase, start = self.phrases[index], self.clauses.list_start(index)
        lenders = [piece for word, at in self.clauses.after(index)[:1] if word == "from"
                   for piece in self.parties.names(self.clauses.listed(at)) if self._is_firm(piece)]  # fmt: skip
        paid = self.clauses.sort(start - 1) == PREPOSITION and self.clauses.head(start - 1) in _WITH
        verb = next((at for at in range(start - 1, -1, -1) if self.clauses.sort(at) == VERB), -1) if paid else -1
        fate = self.clauses.fate(index) if not paid else -1
        if not lenders or max(verb, fate) < 0:
            return
        standing = self.standings.of_verb(max(verb, fate), _DEED)
        standing = under("active", standing) if standing.stage is Stage.OCCURRED else standing
        borrowers = [piece for piece in self.parties.subjects(verb) if self._is_firm(piece)] if verb >= 0 else []
        for lender in lenders:
            for borrower in borrowers:
                if borrower != lender:
                    yield self._loan(lender, End(borrower), standing, (phrase.last - 1, phrase.last), "")
            financed = verb >= 0 and self.phrases[verb].passive and not borrowers
            if fate >= 0 or financed:
                yield self._loan(lender, End(), standing, (phrase.last - 1, phrase.last), "object")

    def _loan(self, lender: int, whom: End, standing: Standing, cue: tuple[int, int], inferred: str) -> Found:
        strength = Strength.WEAK if inferred else Strength.FAIR
        return Found(End(lender), whom, "other", standing, "noun loan", cue, "", strength, inferred)

    def _is_firm(self, at: int) -> bool:
        return self.parties.type_of(at) in (EntityType.ORGANISATION, EntityType.GROUP)
