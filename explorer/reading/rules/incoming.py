"""Verbs of office → who comes into one, leads or founds: "X named A as chairman", "A succeeded B", "A, who runs X"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Certainty, Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME
from explorer.reading.rules.departures import QUITTING
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.titled import Titled
from explorer.reading.standings.standing import Standing, under

_LATER = ("from ", "effective", "starting", "beginning", "next ", "as of", "in january 20", "later this")
_FIRMS = frozenset({"business", "company", "firm", "startup", "start-up", "group", "club", "brand", "chain", "agency"})
_DEED = Pattern("role", (), "deed", "active")
_SERVES = frozenset(
    {
        "become",
        "take over",
        "serve",
        "work",
        "act",
        "continue",
        "return",
        "start",
        "stay",
        "stay on",
        "carry on",
        "double",
    }
)
_STATE = Pattern("role", (), "state")


class Incoming(Titled):
    """Who comes into an office or leads a firm in one sentence."""

    def _of_verb(self, index: int) -> Iterator[Found]:
        head = self.phrases[index].head
        if head in self.cues.follow and self._both_people(index):
            yield from self._followed(index)
        elif head in self.cues.take:
            yield from self._taken(index)
        elif head in self.cues.leave:
            yield from self._left(index)
        elif head in self.cues.lead:
            yield from self._led(index)
        elif head in _SERVES:
            taken = _DEED if head == "take over" else _STATE
            yield from self._as_title(index, self.clauses.subject(index), taken)

    def _named_so(self, index: int) -> list[int]:
        """Who stands before a title in one noun phrase: "appointed A finance chief"."""
        if self.phrases[index].passive or self.clauses.sort(index + 1) != NAME:
            return []
        phrase = self.phrases[index + 1]
        return [at for at in range(phrase.first, phrase.last - 1) if self._is_person(at) and self.tags[at] == "E"][:1]

    def _taken(self, index: int) -> Iterator[Found]:
        """As in "X named A as chief executive", "A was appointed chairman of X"."""
        office = self._office(index)
        people = [piece for piece in self._objects(index) if self._is_person(piece)] or self._named_so(index)
        if not people or office is None:
            return
        firms = self._firms_of(*office)
        if any(self.pieces[firm].low == "its" for firm in firms) and not self.phrases[index].passive:
            own = [piece for piece in self.parties.subjects(index) if self._is_firm(piece)]
            firms = own or firms  # "X named A as an adviser to its rail unit"
        if self._hirers(office[0], firms):
            return  # "has poached Y's director A": what A was, not what A will be.
        if not firms:
            agents = (
                self.parties.subjects(index)
                if not self.phrases[index].passive
                else [
                    piece
                    for preposition, at in self.clauses.after(index)
                    if preposition in ("by", "at")
                    for piece in self.parties.name(at)
                ]
            )
            firms = [piece for piece in agents if self._is_firm(piece)]
        standing = self.standings.of_verb(index, _DEED)
        if any(piece.date and piece.low.startswith(_LATER) for piece in self.pieces):
            standing = under("planned", standing)
        standing = self._appointed(standing)
        if self.phrases[index].head == "nominate":
            standing = under("proposed", standing)
        elif self._titled(self.phrases[office[0]].first, office[1][1]).stage is Stage.PLANNED:
            standing = under("planned", standing)  # "named A as its next chairman"
        yield from (
            self._role(person, firm, standing, office[1], self._detail(*office))
            for person in people
            for firm in firms[:1]
        )
        if not firms:
            yield from self._placed(index, people[:1], standing, *office)

    def _as_title(self, index: int, subject: tuple[int, ...], pattern: Pattern) -> Iterator[Found]:
        people = [piece for piece in self.parties.names(list(subject)) if self._is_person(piece)]
        office = self._office(index)
        if (
            not people
            or office is None
            or (self.clauses.sort(index + 1) == NAME and self.phrases[index].head == "become")
        ):
            return
        firms = self._firms_of(*office)
        standing = self.standings.of_verb(index, pattern)
        phrase = self.phrases[index]
        if standing.stage is Stage.ACTIVE and phrase.head == "act" and phrase.progressive and phrase.past:
            standing = replace(standing, stage=Stage.ENDED)  # "was acting chief executive of X until March"
        yield from (self._role(person, firm, standing, office[1], self._detail(*office))
                    for person in people for firm in firms[:1])  # fmt: skip
        if not firms and self.phrases[index].head in ("become", "take over", "serve"):
            yield from self._placed(index, people[:1], self.standings.of_verb(index, pattern), *office)

    def _both_people(self, index: int) -> bool:
        objects = [piece for piece in self._objects(index) if self._is_person(piece)]
        return bool(objects)

    def _followed(self, index: int) -> Iterator[Found]:
        """As in "A replaced B as chief executive of X": one comes, the other goes."""
        office = self._office(index)
        passive = self.phrases[index].passive
        if office and passive and any(self.clauses.sort(at) == COMMA for at in range(index, office[0])):
            office = None  # "was replaced by B, currently head of sales at Y"
        old = [piece for piece in self._objects(index) if self._is_person(piece)]
        new = [piece for piece in self.parties.subjects(index) if self._is_person(piece)]
        if self.phrases[index].passive:
            new = [
                piece
                for preposition, at in self.clauses.after(index)
                if preposition == "by"
                for piece in self.parties.name(at)
                if self._is_person(piece)
            ]
        firms = self._firms_of(*office) if office else []
        teller = self._tellers(index) if not (firms or office) else []
        cue, detail = office[1] if office else (0, 1), self._detail(*office) if office else ""
        coming, phrase = self.standings.of_verb(index, _DEED), self.phrases[index]
        if phrase.form == "finite" and coming.stage is Stage.ACTIVE and not (phrase.past or phrase.perfect):
            coming = under("planned", coming)  # "A succeeds B"
        going = self.standings.of_verb(index, Pattern("role", (), "deed", "ended"))
        sure = going.stage is Stage.PLANNED and going.certainty is Certainty.CERTAIN and not going.doubtful
        yet = sure and self.phrases[index].modal == "will" and self.phrases[index].head == "succeed"
        if going.stage is not Stage.ENDED and not going.denied:  # Who "will be succeeded by B" is there until then.
            going = replace(going, stage=Stage.ACTIVE if yet else Stage.UNCLEAR)
        for person, standing in [*((one, coming) for one in new), *((one, going) for one in old)]:
            if firms:
                yield self._role(person, firms[0], standing, cue, detail, timeless=yet and person in old)
            else:
                cue = (self.phrases[index].first, self.phrases[index].last)
                yield Found(End(person), End(teller[0] if teller else -1), "role", standing, "title", cue, detail,
                            Strength.WEAK, "object", timeless=yet and person in old)  # fmt: skip

    def _led(self, index: int) -> Iterator[Found]:
        """As in "A, who heads X", "X, led by A"."""
        phrase = self.phrases[index]
        if phrase.head == "join" and "before" in (self.clauses.head(index - 1), self.clauses.head(index - 2)):
            return  # "ran X before joining Y" is a career.
        passive = phrase.passive or self.clauses.is_bare_participle(index)
        if passive:
            firms = self.parties.subjects(index)
            people = [
                piece
                for preposition, at in self.clauses.after(index)
                if preposition == "by"
                for piece in self.parties.names(self.clauses.listed(at)) or self._behind(at)
            ]
        else:
            people = self.parties.subjects(index)
            firms = self._direct(index)
        founded = phrase.head in ("found", "co-found", "start", "set up", "establish", "join")
        if founded and any(self.phrases[at].head == "family" for at in self.clauses.subject(index)):
            return  # "A, whose family founded X": somebody before A did.
        if phrase.head == "join":
            governor = self.clauses.governor(index)
            leaving = governor is not None and governor.link == "to" and self.clauses.head(governor.phrase) in QUITTING
            standing = Standing(Stage.PLANNED) if leaving else self.standings.of_verb(index, _DEED)
        else:
            standing = self.standings.of_verb(index, Pattern("role", (), "deed", "occurred") if founded else _STATE)
            if founded and self._is_after_leaving(index):
                standing = Standing(Stage.OCCURRED)  # "who left X to start Y"
            if standing.stage is Stage.OCCURRED and not founded and phrase.past and not passive:
                standing = replace(standing, stage=Stage.ENDED)  # "who once led X"
        word = {
            "found": "founder",
            "co-found": "co-founder",
            "start": "founder",
            "set up": "founder",
            "establish": "founder",
        }.get(phrase.head, phrase.head)
        for person in people:
            for firm in firms:
                if self._is_person(person) and self._is_firm(firm):
                    yield self._role(person, firm, standing, (phrase.first, phrase.last), word)
        untold = founded and not (firms or passive) and self._is_the_firm(index + 1)
        with_whom = [piece for word, at in self.clauses.after(index) if word in ("with", "together with")
                     for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
        for person in [*people, *with_whom] if untold else ():
            if self._is_person(person):
                yield Found(End(person), End(), "role", standing, "title", (phrase.first, phrase.last), word,
                            Strength.WEAK, "post")  # fmt: skip

    def _is_the_firm(self, index: int) -> bool:
        """Whether a phrase stands for the firm that is told of: "the business"."""
        phrase = self.phrases[index] if self.clauses.sort(index) == NAME else None
        if phrase is None or phrase.entity >= 0 or phrase.last - phrase.first != 2:
            return False
        return self.pieces[phrase.first].low == "the" and self.pieces[phrase.last - 1].low in _FIRMS
