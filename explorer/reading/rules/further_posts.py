"""Several posts given in one breath → roles: "hired A as finance chief and B as head of sales"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.offices import Offices

_DEED = Pattern("role", (), "deed", "active")
_FARTHEST = 24


class FurtherPosts(Offices):
    """The second and later of several posts that one verb gives."""

    def found(self) -> Iterator[Found]:
        """All such roles, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and (phrase.head in self.cues.take or phrase.head == "become"):
                yield from self._further(index)

    def _further(self, index: int) -> Iterator[Found]:
        """As in "named A chairman and B chief executive", "A becomes chairman of X and B its chief executive"."""
        for at in range(index + 2, min(index + _FARTHEST, len(self.phrases) - 1)):
            if self.clauses.sort(at) == VERB:
                return
            if self.clauses.sort(at) not in (COORDINATOR, COMMA) or self.clauses.sort(at + 1) != NAME:
                continue
            office = self._office_of(at + 1)
            person = self._opening_person(at + 1)
            if office is None or person < 0 or not self._is_after_office(index, at):
                continue
            firms = [one for one in self._firms_of(*office) if self.clauses.parsed.tags[one] == "E"]
            for firm in (firms or self._firms_here(index))[:1]:
                standing = self.standings.of_verb(index, _DEED)
                standing = standing if self.phrases[index].head == "become" else self._appointed(standing)
                yield Found(End(person), End(firm), "role", standing, "title", office[1],
                            self._detail(*office), Strength.FAIR)  # fmt: skip

    def _opening_person(self, index: int) -> int:
        """The person that a noun phrase begins with; -1 for none."""
        first = self.phrases[index].first
        return first if self._is_person(first) and self.tags[first] == "E" else -1

    def _office_of(self, index: int) -> tuple[int, tuple[int, int]] | None:
        """The title behind the person that a noun phrase begins with: in it, behind "as", or next to it."""
        phrase = self.phrases[index]
        at = index
        if phrase.last - phrase.first == 1:
            at += 1
            led = self.clauses.sort(at) == PREPOSITION and self.clauses.head(at) == "as"
            at += led
            if self.clauses.sort(at) != NAME:
                return None
        title = self._title(self.phrases[at].first + (at == index), self.phrases[at].last)
        return (at, title) if title else None

    def _is_after_office(self, index: int, end: int) -> bool:
        """Whether the verb gives a post before: "named A chairman and …"."""
        return any(
            self._title(self.phrases[at].first, self.phrases[at].last)
            for at in range(index + 1, end)
            if self.clauses.sort(at) == NAME
        )

    def _firms_here(self, index: int) -> list[int]:
        """Who gives the posts, or where the first of them is."""
        if not self.phrases[index].passive:
            firms = [piece for piece in self.parties.subjects(index) if self._is_firm(piece)]
            if firms:
                return firms
        office = self._office(index)
        return [one for one in self._firms_of(*office) if self._is_a_firm(one)] if office else []

    def _is_a_firm(self, piece: int) -> bool:
        return self.parties.type_of(piece) is EntityType.ORGANISATION
