"""A clause about a place → who is at home there: "flew to Wuhu, where X is based", "in Goslar, home of X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, RELATIVE, SUBORDINATOR, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_BASED = frozenset({"base", "headquarter", "locate", "incorporate", "domicile"})
_WORKS = frozenset({"operate", "trade", "do business"})
_HAS = frozenset({"have", "keep", "maintain", "run", "operate"})
_SEATS = word_set("headquarters headquarter base home office offices seat plant factory hub campus works laboratory")
_STATE, _ACTIVE = Pattern("location", (), "state"), Standing(Stage.ACTIVE)


class Homes(Rule):
    """Who is at home where in one sentence."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == SUBORDINATOR and phrase.head == "where" and self.clauses.sort(index + 2) == VERB:
                yield from self._where(index)
            elif phrase.sort == NAME and phrase.entity < 0 and self._last(index) == "home":
                yield from self._home(index)

    def _where(self, index: int) -> Iterator[Found]:
        verb = index + 2
        seat = (
            self.phrases[verb].head in _HAS and self.clauses.sort(verb + 1) == NAME and self._last(verb + 1) in _SEATS
        )
        works = self.phrases[verb].head in _WORKS and self.clauses.sort(verb + 1) != NAME
        if not (seat or works or (self.phrases[verb].head in _BASED and self.phrases[verb].passive)):
            return
        at = index - 1
        if self.clauses.simply_is(at) and self.clauses.sort(at - 1) == RELATIVE:
            at -= 2  # ", which is where"
        at -= self.clauses.sort(at) == COMMA
        told = self.phrases[verb]
        plain = not (told.past or told.perfect or told.modal or told.nots)  # Where it is, whatever else may be.
        standing = _ACTIVE if plain else self.standings.of_verb(verb, _STATE)
        for firm in self.parties.subjects(verb):
            for place in self._place(at) if self._is_firm(firm) else ():
                yield Found(End(firm), End(place), "location", standing, "place of a clause",
                            (self.phrases[verb].first, self.phrases[verb].last), strength=Strength.FAIR)  # fmt: skip

    def _home(self, index: int) -> Iterator[Found]:
        """As in "in Goslar, home of X"."""
        led = self.clauses.sort(index + 1) == PREPOSITION and self.clauses.head(index + 1) in ("of", "to")
        apposed = (
            self.clauses.sort(index - 1) == COMMA and self.phrases[index].last - self.phrases[index].first < _SHORT
        )
        if not led or not apposed or self.clauses.sort(index + 2) != NAME:
            return
        standing = self.standings.within(self.phrases[index], self.phrases[index].first, self.phrases[index].last - 1,
                                         _ACTIVE)  # fmt: skip
        for firm in self.parties.names(self.clauses.listed(index + 2)):
            for place in self._place(index - 2) if self._is_firm(firm) else ():
                yield Found(End(firm), End(place), "location", standing, "place of a clause",
                            (self.phrases[index].first, self.phrases[index].last), strength=Strength.FAIR)  # fmt: skip

    def _place(self, at: int) -> list[int]:
        entity = self.phrases[at].entity if self.clauses.sort(at) == NAME else -1
        return [entity] if entity >= 0 and self.parties.type_of(entity) is EntityType.PLACE else []


_SHORT = 3
