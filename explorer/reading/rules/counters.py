"""Who stands in a shop, a bar, a kitchen → a role there: "has been behind the counter at X", "works in X's kitchen"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_IS = frozenset({"be", "work", "stand", "remain", "serve"})
_SPENDS = frozenset({"spend", "work", "put in", "clock up", "start", "learn"})
_COUNTERS = word_set("counter bar till tills stove wheel desk pumps")
_ROOMS = word_set("kitchen kitchens bar bakehouse workshop office department floor cellar cellars dairy shop foundry")
_FINDS = frozenset({"find", "get", "land", "secure", "take", "win", "start"})
_JOBS = word_set("job jobs work position apprenticeship placement")
_STATE = Pattern("role", (), "state", "ended")


class Counters(Rule):
    """Who of one sentence works in whose shop or kitchen."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB or phrase.passive:
                continue
            at = index + 1
            if phrase.head in _IS and self.clauses.head(at) == "behind" and self.clauses.sort(at + 1) == NAME:
                yield from self._behind(index, at + 1)
            elif phrase.head in _FINDS and self.clauses.sort(at) == NAME and self._last(at) in _JOBS:
                yield from self._hired(index, at)
            elif phrase.head in _SPENDS or phrase.head in _IS:
                yield from self._in_kitchen(index)

    def _behind(self, verb: int, counter: int) -> Iterator[Found]:
        """As in "A has been behind the counter at X", "A has been behind the counter": at whom the text is about."""
        if self._last(counter) not in _COUNTERS:
            return
        standing = self.standings.of_verb(verb, _STATE)
        firms = self._led(counter)
        words = {piece.low for piece in self.pieces[self.phrases[counter].first : self.phrases[counter].last]}
        for person in self.parties.subjects(verb):
            if not self._is_person(person):
                continue
            for firm in firms:
                yield self._told(End(person), End(firm), standing, counter, "")
            if not firms and "the" in words:
                yield self._told(End(person), End(), standing, counter, "theme")

    def _in_kitchen(self, verb: int) -> Iterator[Found]:
        """As in "A spent nine years in the kitchen at X", "A works in X's maintenance department"."""
        phrase = self.phrases[verb]
        for word, at in self.clauses.after(verb):
            if word != "in" or self.clauses.sort(at) != NAME or self._last(at) not in _ROOMS:
                continue
            owner = self.clauses.owner(at)
            firms = [owner] if owner is not None and self._is_firm(owner) else self._led(at)
            standing = self.standings.of_verb(verb, _STATE)
            gone = phrase.head == "spend" and phrase.past and standing.stage is not Stage.ENDED
            standing = under("ended", standing) if gone and not standing.denied else standing
            for person in self.parties.subjects(verb):
                for firm in firms if self._is_person(person) else ():
                    yield self._told(End(person), End(firm), standing, at, "")

    def _hired(self, verb: int, job: int) -> Iterator[Found]:
        """As in "A has found a job at X"."""
        if self.phrases[job].entity >= 0:
            return
        standing = self.standings.of_verb(verb, Pattern("role", (), "deed", "active"))
        for person in self.parties.subjects(verb):
            for firm in self._led(job) if self._is_person(person) else ():
                yield self._told(End(person), End(firm), standing, job, "")

    def _led(self, at: int) -> list[int]:
        to = at + 2
        led = self.clauses.sort(at + 1) == PREPOSITION and self.clauses.head(at + 1) in ("at", "of", "in", "with")
        named = self.parties.name(to) if led and self.clauses.sort(to) == NAME else []
        return [piece for piece in named if self._is_firm(piece)]

    def _told(self, person: End, firm: End, standing: Standing, at: int, inferred: str) -> Found:
        cue = (self.phrases[at].first, self.phrases[at].last)
        strength = Strength.WEAK if inferred else Strength.FAIR
        return Found(person, firm, "role", standing, "title", cue, "", strength, inferred)
