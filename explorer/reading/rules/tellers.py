"""Somebody who speaks by a full name alone → maybe the boss whom the text has told of without one."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.phrases import COMMA, NAME, RELATIVE, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing

_SAYS = frozenset({"say", "tell", "add", "explain", "note", "insist"})


class Tellers(Rule):
    """Who speaks in one sentence, and the words do not tell as what."""

    def found(self) -> Iterator[Found]:
        """As in "'We will,' Anna Berg told reporters": whose boss that is, only the text before may tell."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _SAYS and not (phrase.passive or phrase.modal):
                for at in self.clauses.subject(index):
                    person = self.phrases[at].entity if self.phrases[at].last - self.phrases[at].first == 1 else -1
                    if person >= 0 and self._is_person(person) and self._is_bare(at, index):
                        cue = (self.phrases[index].first, self.phrases[index].last)
                        yield Found(End(person), End(), "role", Standing(Stage.ACTIVE), "title", cue, "",
                                    Strength.WEAK, "boss", timeless=True)  # fmt: skip
                        return

    def _is_bare(self, at: int, verb: int) -> bool:
        """Whether a name of two words or more stands there, and nothing behind it tells who that is."""
        pointer = self.pieces[self.phrases[at].entity].pointer
        named = pointer is not None and pointer.how is How.NAME and " " in self.pieces[self.phrases[at].entity].text
        told = self.clauses.sort(at + 1) == COMMA and self.clauses.sort(at + 2) in (NAME, RELATIVE)
        beside = self.clauses.sort(at - 1) == NAME and at - 1 != verb
        return named and not told and not beside
