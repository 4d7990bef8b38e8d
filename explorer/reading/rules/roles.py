"""Titles and offices → who has, had or will have a role at which organisation."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.body_titles import body_of
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.incoming import Incoming
from explorer.reading.rules.spokesmen import spoken_for, spoken_land
from explorer.reading.standings.standing import Standing

_PARTS = frozenset({"part ways", "part company", "part with", "dispense with", "let go of"})
_DEED = Pattern("role", (), "deed", "active")


class Roles(Incoming):
    """The roles that one sentence gives to people."""

    def found(self) -> Iterator[Found]:
        """All roles, in order."""
        yield from self._formerly()
        yield from self._of_firm()
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == NAME:
                yield from self._of_noun(index)
            elif phrase.sort == VERB:
                yield from self._of_verb(index)

    def _formerly(self) -> Iterator[Found]:
        """As in "A, formerly of X", "A, previously at X"."""
        for at in range(2, len(self.pieces) - 2):
            if self.pieces[at].low in ("formerly", "previously") and self.pieces[at + 1].low in ("of", "at", "with"):
                person = at - 1 if self._is_person(at - 1) else at - 2
                if self._is_person(person) and self._is_firm(at + 2):
                    joined = self.tags[at + 3 : at + 5] == "CE" and self._is_firm(at + 4)  # "of X and Y"
                    for firm in (at + 2, at + 4) if joined else (at + 2,):
                        yield self._role(person, firm, Standing(Stage.ENDED), (at, at + 2), "")

    def _of_firm(self) -> Iterator[Found]:
        """As in "A of X": the words do not say what A is there."""
        for at in range(1, len(self.pieces) - 1):
            named = self._is_person(at - 1) and self._is_firm(at + 1) and self.tags[at - 1] == self.tags[at + 1] == "E"
            owned = self.tags[at] == "'" and self._is_firm(at - 1) and self._is_person(at + 1)
            if owned and self.tags[at - 1] == self.tags[at + 1] == "E":
                yield self._role(at + 1, at - 1, Standing(Stage.ACTIVE), (at - 1, at + 1), "", True)  # "Vontobel's A"
            if named and self.pieces[at].low in ("of", "at"):
                yield self._role(at - 1, at + 1, Standing(Stage.ACTIVE), (at, at + 1), "", True)
            behind = at + 2 if self.pieces[at + 1].low == "the" else -1  # "A of the X"
            told = 0 <= behind < len(self.pieces) and self.pieces[at].low in ("of", "at") and self.tags[behind] == "E"
            if told and self._is_person(at - 1) and self._is_firm(behind):
                yield self._role(at - 1, behind, Standing(Stage.ACTIVE), (at, at + 1), "", True)

    def _of_noun(self, index: int) -> Iterator[Found]:
        phrase = self.phrases[index]
        title = self._title(phrase.first, phrase.last)
        if title is None:
            return
        standing = self._titled(phrase.first, title[1])
        if standing.stage is Stage.ACTIVE and self._is_over(title[1]):
            standing = Standing(Stage.ENDED)
        parting = self.clauses.governor(index)
        if parting is not None and parting.phrase >= 0 and self.phrases[parting.phrase].head in _PARTS:
            standing = Standing(Stage.ENDED)  # "parted ways with its chief executive"
        elif standing.stage is Stage.ACTIVE and (self._yields(index) or self._is_dismissed(index)):
            standing = Standing(Stage.ENDED)
        firms = self._firms_of(index, title) or self._opening_firm()
        people, standing = self._people(index, title, standing)
        hirers = self._hirers(index, firms) if standing.stage is Stage.ACTIVE and people else []
        if hirers:
            verb = parting.phrase if parting is not None else index
            come = self.standings.of_verb(verb, _DEED)
            standing = Standing(Stage.ENDED if come.stage is Stage.ACTIVE and not come.denied else Stage.UNCLEAR)
            cue = (self.phrases[verb].first, self.phrases[verb].last)
            yield from (self._role(person, firm, come, cue, "") for person in people[:1] for firm in hirers[:1])
        detail = self._detail(index, title)
        apposed = self.clauses.sort(index - 1) == COMMA
        for person in people:
            for firm in firms[:2]:
                behind = self.clauses.sort(index + 1) == COMMA and self.clauses.sort(index + 2) == NAME
                beside = apposed or (behind and person == self.phrases[index + 2].entity)
                yield self._role(person, firm, standing, title, detail, phrase.first <= person < phrase.last or beside)
            if not firms and self._is_minister(title) and not self._is_elsewhere(index):
                land = spoken_land(self.parties, self._spoken(index))
                yield Found(End(person), End(land), "role", standing, "title", title, detail, Strength.WEAK, "country")
            elif not firms and self._is_strong_title(title) and not self._is_placed(index):
                verb = self._spoken(index)
                speaks = verb >= 0
                if self.clauses.fate(index) < 0 and self._is_head_of_state(title, person):
                    continue
                spoken = spoken_for(self.parties, verb)
                if not speaks and (telling := self._left_told(index)) >= 0:
                    spoken, standing = telling, Standing(Stage.ENDED)
                yield Found(End(person), End(spoken), "role", standing, "title", title, detail, Strength.WEAK,
                            "employer" if speaks else "object")  # fmt: skip

    def _is_placed(self, index: int) -> bool:
        """Whether a title is told to be elsewhere, or only a council, a union or a school gives it."""
        if self._is_elsewhere(index):
            return True
        phrase = self.phrases[index]
        title = self._title(phrase.first, phrase.last)
        return title is not None and bool(body_of([piece.low for piece in self.pieces[phrase.first : title[1]]]))

    def _left_told(self, index: int) -> int:
        """The firm that tells of who leaves: "X confirmed that production director A is leaving"; -1 for none."""
        verb = self.clauses.fate(index)
        governor = self.clauses.governor(verb) if self.clauses.head(verb) in ("leave", "quit", "step down") else None
        if governor is None or governor.link != "that" or self.phrases[verb].nots or self.phrases[verb].modal:
            return -1
        return next((at for at in self.parties.subjects(governor.phrase) if self._is_firm(at)), -1)

    def _spoken(self, index: int) -> int:
        """The verb by which whoever has a title speaks; -1 for none."""
        verb = self.clauses.fate(index)
        spoken = not self.phrases[verb].passive or self.clauses.head(verb) == "quote"  # "was quoted as saying"
        return verb if self.clauses.head(verb) in self.cues.speech and spoken else -1

    def _is_head_of_state(self, title: tuple[int, int], person: int) -> bool:
        """As in "President A", of whom no firm is told."""
        alone = title[1] - title[0] == 1 and self.pieces[title[0]].text == "President"
        return alone and person == title[1]

    def _is_over(self, end: int) -> bool:
        """Whether words after a title say until when: "chief executive of X until March"."""
        for at, piece in enumerate(self.pieces[end : end + 6], end):
            if self.tags[at] == "V":
                return False  # "Prime Minister A said at the time"
            if (piece.date and piece.low.startswith(("until", "till"))) or piece.low == "at the time":
                return True
            if not piece.is_word:
                return False
        return False
