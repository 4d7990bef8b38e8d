"""Verbs of leaving → who has a post no more: "A resigned as chairman of X", "X ousted A"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Certainty, Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.titles import Titles
from explorer.reading.standings.standing import Standing


class Departures(Titles):
    """Who leaves a post in one sentence."""

    def _left(self, index: int) -> Iterator[Found]:
        """As in "A resigned as chairman of X", "A left X", "X ousted A"."""
        phrase = self.phrases[index]
        office = self._office(index)
        people = [piece for piece in self._objects(index) if self._is_person(piece)]
        subjects = self.parties.subjects(index)
        if not people:
            people = [piece for piece in subjects if self._is_person(piece)]
        firms = self._firms_of(*office) if office else self._own_firm(index) or self._called_so(index)
        firms = firms or [piece for piece in [*self._direct(index), *subjects] if self._is_firm(piece)]
        if not firms:
            firms = [
                piece
                for preposition, at in self.clauses.after(index)
                if preposition in ("from", "at", "of")
                for piece in self.parties.name(at)
                if self._is_firm(piece)
            ]
        standing = self.standings.of_verb(index, Pattern("role", (), "deed", "ended"))
        certain = phrase.form == "finite" and phrase.modal in ("", "will") and not standing.doubtful
        if standing.stage is Stage.PLANNED and certain and standing.certainty is not Certainty.POSSIBLE:
            at_once = any(piece.low in ("immediate", "immediately") for piece in self.pieces[phrase.last :])
            goes = phrase.progressive or at_once  # "is leaving"; who "will step down in May" is there until then.
            standing = replace(standing, stage=Stage.ENDED if goes else Stage.ACTIVE)
        elif self._is_behind(index):
            standing = replace(standing, stage=Stage.ENDED)
        elif standing.stage is not Stage.ENDED and not standing.denied:
            standing = replace(standing, stage=Stage.UNCLEAR)
        cue = office[1] if office else (phrase.first, phrase.last)
        detail = self._detail(*office) if office else ""
        if not firms and office and not standing.denied:
            yield from self._placed(index, people[:1], standing, *office)
        yield from (self._role(person, firm, standing, cue, detail) for person in people[:2] for firm in firms[:1])

    def _called_so(self, index: int) -> list[int]:
        """Where whoever goes has the title that is the subject: "X's finance chief, A, resigned"."""
        told = self.clauses.is_finite(index) and not self._direct(index)
        for at in self.clauses.subject(index) if told else ():
            title = self._title(self.phrases[at].first, self.phrases[at].last)
            if title and self.phrases[at].entity < 0:
                return self._firms_of(at, title)
        return []

    def _is_behind(self, index: int) -> bool:
        """Whether somebody had gone when something was done: "founded Y after leaving X"."""
        governor = self.clauses.governor(index) if self.clauses.head(index - 1) == "after" else None
        above = self.phrases[governor.phrase] if governor is not None and governor.phrase >= 0 else None
        if above is None or above.sort != VERB or self.phrases[index].form != "gerund" or above.modal or above.nots:
            return False
        return above.form == "finite" and (above.past or above.perfect) and not above.progressive

    def _own_firm(self, index: int) -> list[int]:
        """Where whoever is dismissed has been: "fired its finance director X"."""
        if self.clauses.sort(index + 1) != NAME or self.phrases[index].passive:
            return []
        title = self._title(self.phrases[index + 1].first, self.phrases[index + 1].last)
        return self._firms_of(index + 1, title) if title else []

    def _direct(self, index: int) -> list[int]:
        return (
            self.parties.names([index + 1])
            if self.clauses.sort(index + 1) == NAME and not self.phrases[index].passive
            else []
        )

    def _objects(self, index: int) -> list[int]:
        if self.phrases[index].passive:
            return self.parties.subjects(index)
        named = self.parties.names(self.clauses.listed(index + 1)) if self.clauses.sort(index + 1) == NAME else []
        return named or self.parties.whom(index)

    def _role(
        self, person: int, firm: int, standing: Standing, cue: tuple[int, int], detail: str, timeless: bool = False
    ) -> Found:
        return Found(End(person), End(firm), "role", standing, "title", cue, detail, Strength.STRONG,
                     timeless=timeless)  # fmt: skip
