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
_DEED = Pattern("other", (), "deed")


class Borrowings(SlotFilling):
    """Who lends to whom in one sentence, where the loan is what something is paid with."""

    def found(self) -> Iterator[Found]:
        """All such loans, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == NAME and phrase.entity < 0 and self.pieces[phrase.last - 1].low in _LOANS:
                yield from self._lent(index)

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
            if fate >= 0:
                yield self._loan(lender, End(), standing, (phrase.last - 1, phrase.last), "object")

    def _loan(self, lender: int, whom: End, standing: Standing, cue: tuple[int, int], inferred: str) -> Found:
        strength = Strength.WEAK if inferred else Strength.FAIR
        return Found(End(lender), whom, "other", standing, "noun loan", cue, "", strength, inferred)

    def _is_firm(self, at: int) -> bool:
        return self.parties.type_of(at) in (EntityType.ORGANISATION, EntityType.GROUP)
