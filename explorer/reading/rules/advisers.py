"""Who advises whom in words that are not said again → "A advised X, and B Y", "with B acting for Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.cast import How
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.text.tokens import word_set

_ADVISES = frozenset({"advise", "represent", "assist", "counsel", "act for", "act", "serve", "work"})
_ADVICE = word_set("adviser advisers advisor advisors bank banks consultant counsel auditor bookrunner underwriter")
_RUNS = frozenset({"handle", "run", "manage", "lead", "oversee", "conduct", "organise", "organize", "arrange",
                   "coordinate", "market"})  # fmt: skip
_SALES = word_set("sale auction process offering listing flotation ipo review placing restructuring disposal placement")
_HIRES = frozenset({"hire", "retain", "engage"})
_STATE = Pattern("other", (), "state")


class Advisers(Rule):
    """The second adviser of one sentence."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        verb = -1
        yield from self._handled()
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head == "be":
                yield from self._called(index)
            elif phrase.sort == VERB and phrase.head in _HIRES and not phrase.passive:
                yield from self._hired(index)
            if phrase.sort == VERB and phrase.head in _ADVISES:
                if verb >= 0 and phrase.form == "gerund":
                    yield from self._beside(verb, index)
                verb = index
            elif verb >= 0 and self._is_second(index):
                yield from self._told(verb, index, self._clients(verb, index))

    def _handled(self) -> Iterator[Found]:
        """As in "Z is handling the sale for X"."""
        for index, phrase in enumerate(self.phrases):
            thing = self.phrases[index + 1] if self.clauses.sort(index + 1) == NAME else None
            runs = phrase.sort == VERB and phrase.head in _RUNS and not phrase.passive and thing is not None
            if not runs or thing is None or thing.entity >= 0 or self.pieces[thing.last - 1].low not in _SALES:
                continue
            clients = [piece for word, at in self.clauses.after(index) if word in ("for", "on behalf of")
                       for piece in self.parties.name(at) if self._is_company(piece)]  # fmt: skip
            standing = self.standings.of_verb(index, _STATE)
            for adviser in self.parties.subjects(index):
                for client in clients[:1]:
                    if adviser != client and self._is_company(adviser):
                        yield Found(End(adviser), End(client), "other", standing, "noun move",
                                    (phrase.first, phrase.last), "adviser")  # fmt: skip

    def _hired(self, index: int) -> Iterator[Found]:
        """As in "Y has hired X", and nothing behind it that says for what."""
        listed = self.clauses.listed(index + 1) if self.clauses.sort(index + 1) == NAME else []
        if not listed or self.clauses.sort(listed[-1] + 1) not in (COMMA, ";", "", COORDINATOR):
            return
        standing = self.standings.of_verb(index, Pattern("other", (), "deed", "active"))
        for client in self.parties.subjects(index):
            for adviser in self.parties.names(listed):
                if adviser != client and self._is_firm(adviser) and self._is_company(client):
                    yield Found(End(adviser), End(client), "other", standing, "noun move",
                                (self.phrases[index].first, self.phrases[index].last), "adviser")  # fmt: skip

    def _called(self, index: int) -> Iterator[Found]:
        """As in "Its adviser on the deal was X"."""
        subject = next(iter(self.clauses.subject(index)), -1)
        if subject < 0 or self.clauses.sort(index + 1) != NAME or self.phrases[subject].entity >= 0:
            return
        client = self.clauses.owner(subject)
        if client is None or self.pieces[self.phrases[subject].last - 1].low not in _ADVICE:
            return
        cue = (self.phrases[subject].first, self.phrases[subject].last)
        for adviser in self.parties.names(self.clauses.listed(index + 1)):
            if adviser != client and self._is_company(adviser) and self._is_company(client):
                yield Found(End(adviser), End(client), "other", self.standings.of_verb(index, _STATE), "noun move",
                            cue, "adviser")  # fmt: skip

    def _is_second(self, index: int) -> bool:
        """Whether a firm stands behind an "and", or behind a comma: "…, B"."""
        named = self.clauses.sort(index) == NAME and self.phrases[index].entity == self.phrases[index].last - 1
        return named and self.clauses.sort(index - 1) in (COORDINATOR, COMMA)

    def _clients(self, verb: int, index: int) -> list[int]:
        """Whom the second one advises: "and B Y", "and B as adviser to Y", "and Y by B"."""
        clauses, plain = self.clauses, self.phrases[verb].head in ("advise", "represent", "assist", "counsel")
        at = index + 1
        if clauses.head(at) == "as" and clauses.sort(at + 1) == NAME and clauses.sort(at + 2) == PREPOSITION:
            called = self.pieces[self.phrases[at + 1].last - 1].low in _ADVICE
            led = called and clauses.head(at + 2) in ("to", "for", "of") and clauses.sort(at + 3) == NAME
            return self.parties.name(at + 3) if led else []
        if plain and clauses.head(at) == "by" and self.phrases[verb].passive and clauses.sort(at + 1) == NAME:
            return self.parties.name(at + 1)
        closed = clauses.sort(at + 1) in (COMMA, ";", "", COORDINATOR, PREPOSITION)
        second = self.phrases[at] if plain and closed and clauses.sort(at) == NAME else None
        pointer = self.pieces[second.entity].pointer if second is not None and second.entity >= 0 else None
        return [second.entity] if second is not None and pointer is not None and pointer.how is How.NAME else []

    def _beside(self, verb: int, gerund: int) -> Iterator[Found]:
        """As in "with B acting for Y", ", with B advising Y"."""
        led = self.clauses.sort(gerund - 1) == NAME and self.clauses.head(gerund - 2) == "with"
        at = gerund + 1 + (self.clauses.head(gerund + 1) == "for")
        if led and self.clauses.sort(at) == NAME:
            yield from self._told(verb, gerund - 1, self.parties.name(at))

    def _told(self, verb: int, index: int, others: list[int]) -> Iterator[Found]:
        turned = self.phrases[verb].passive
        standing = self.standings.of_verb(verb, _STATE)
        for adviser in self.parties.name(index):
            for client in others[:1]:
                ends = (client, adviser) if turned else (adviser, client)
                if adviser != client and all(self._is_company(end) for end in ends):
                    cue = (self.phrases[verb].first, self.phrases[verb].last)
                    yield Found(End(ends[0]), End(ends[1]), "other", standing, "noun move", cue, "adviser")

    def _is_company(self, at: int) -> bool:
        return self.parties.type_of(at) in (EntityType.ORGANISATION, EntityType.GROUP)
