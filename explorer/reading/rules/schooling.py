"""Where people learned → the school: "studied law at X", "trained at X", "a graduate of X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_LEARNS = frozenset({"study", "graduate", "train", "educate", "qualify", "school"})
_SCHOOLS = word_set(
    "university college school institute academy polytechnic conservatoire conservatory lyceum seminary"
)
_FROM = frozenset({"at", "from", "in"})
_DEED = Pattern("other", (), "deed")


class Schooling(Rule):
    """Where the people of one sentence learned."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _LEARNS:
                yield from self._learned(index)
            elif phrase.sort == NAME and self._last(index) in ("graduate", "alumnus", "alumna"):
                yield from self._graduate(index)

    def _learned(self, verb: int) -> Iterator[Found]:
        """As in "A studied law at X", "A was educated at X", "A trained at X college"."""
        phrase = self.phrases[verb]
        if phrase.head == "educate" and not phrase.passive:
            return
        standing = self.standings.of_verb(verb, _DEED)
        people = [piece for piece in self.parties.subjects(verb) if self._is_person(piece)]
        if phrase.passive:
            people = [one for one in self.parties.names(list(self.clauses.subject(verb))) if self._is_person(one)]
        for word, at in self.clauses.after(verb):
            for school in self._schools(at, phrase.head == "study") if word in _FROM else ():
                for person in people:
                    yield self._told(person, school, standing, (phrase.first, phrase.last))

    def _graduate(self, index: int) -> Iterator[Found]:
        """As in "A, a graduate of X,", "X graduate A"."""
        before = index - 2
        led = self.clauses.sort(index + 1) == PREPOSITION and self.clauses.head(index + 1) in ("of", "from")
        if led and self.clauses.sort(before) == NAME and self._is_named(before) and self.clauses.head(index - 1) == ",":
            for school in self._schools(index + 2, True):
                cue = (self.phrases[index].first, self.phrases[index].last)
                yield self._told(self.phrases[before].entity, school, Standing(Stage.OCCURRED), cue)

    def _is_named(self, at: int) -> bool:
        return self.phrases[at].entity >= 0 and self._is_person(self.phrases[at].entity)

    def _schools(self, at: int, any_name: bool) -> list[int]:
        named = self.parties.names(self.clauses.listed(at)) if self.clauses.sort(at) == NAME else []
        return [
            piece for piece in named
            if self._is_firm(piece) and (any_name or _SCHOOLS.intersection(self.pieces[piece].low.split()))
        ]  # fmt: skip

    def _told(self, person: int, school: int, standing: Standing, cue: tuple[int, int]) -> Found:
        return Found(End(person), End(school), "other", standing, "verb study", cue, strength=Strength.FAIR, own=True)
