"""Goings from one firm to another → roles: "left for X", "is heading for X", "tried to recruit A, but he refused"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Polarity, Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import BREAK, COMMA, COORDINATOR, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.offices import Offices
from explorer.reading.standings.standing import Standing

_LEAVES = frozenset({"leave", "quit", "depart", "ditch", "exit", "bolt", "decamp", "jump ship", "jump"})
_AWAY = frozenset({"decamp", "jump ship", "bolt"})
_HEADS = frozenset({"head", "bind", "?bound", "head off"})
_WOOS = frozenset({"recruit", "hire", "poach", "lure", "approach", "court", "woo", "sound out", "tempt", "sign",
                   "bring in", "win over", "enlist", "persuade", "snatch", "lure away"})  # fmt: skip
_POSTS = frozenset({"job", "post", "role", "position", "presidency", "chairmanship"})
_REFUSES = frozenset({"refuse", "decline", "say no", "turn down", "reject", "rebuff", "stay", "stay put", "stay on"})
_JOINS, _GOES = Pattern("role", (), "deed", "active"), Pattern("role", (), "deed", "planned")
_OVER = Pattern("role", (), "deed", "ended")


class Transfers(Offices):
    """Who goes from where to where in one sentence, or will not go."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _LEAVES | _HEADS:
                yield from self._gone(index)
            elif phrase.sort == VERB and phrase.head in _WOOS:
                yield from self._refused(index)

    def _gone(self, index: int) -> Iterator[Found]:
        """As in "A left X for Y", "X's vice-president A left for Y", "A is heading for Y"."""
        phrase = self.phrases[index]
        people = self._doers(index)
        if phrase.head == "head" and self.clauses.sort(index + 1) == NAME:
            return  # "heads procurement for Y"
        words = ("for", "to") if phrase.head in _AWAY else ("for",)
        to = [piece for word, at in self.clauses.after(index) if word in words
              for piece in self.parties.name(at) if self._is_company(piece)]  # fmt: skip
        if not people or not to or (phrase.head == "bind" and self.pieces[phrase.last - 1].low != "bound"):
            return
        leaves = phrase.head in _LEAVES
        standing = self.standings.of_verb(index, _JOINS if leaves else _GOES)
        cue = (phrase.first, phrase.last)
        over = self.standings.of_verb(index, _OVER)
        for person in people:
            yield Found(End(person), End(to[0]), "role", standing, "noun move", cue, "", Strength.FAIR)
        for old in self._posts(index) if leaves and over.stage is Stage.ENDED else ():
            yield Found(End(people[0]), End(old), "role", over, "noun move", cue, "", Strength.FAIR)

    def _doers(self, index: int) -> list[int]:
        """The people whom a verb is said of: "A", "X's head of sales A"."""
        people = [piece for piece in self.parties.subjects(index) if self._is_person(piece)]
        before = self._person(index - 1) if self._titles(index) else []
        return people[:2] or before

    def _titles(self, index: int) -> list[tuple[int, tuple[int, int]]]:
        """The title that stands before whoever a verb is said of."""
        found = ((at, self._title(self.phrases[at].first, self.phrases[at].last)) for at in self.clauses.subject(index))
        return [(at, title) for at, title in found if title is not None]

    def _posts(self, index: int) -> list[int]:
        """Where whoever a verb is said of has a title."""
        return [firm for at, title in self._titles(index) for firm in self._firms_of(at, title)[:1]]

    def _refused(self, index: int) -> Iterator[Found]:
        """As in "X tried to recruit A, but he refused", "X approached A about the job, but she declined"."""
        phrase = self.phrases[index]
        whom = self.parties.name(index + 1) if self.clauses.sort(index + 1) == NAME and not phrase.passive else []
        people = [piece for piece in whom if self._is_person(piece)]
        firms = [piece for piece in self.parties.subjects(index) if self._is_company(piece)]
        turn = next((at for at in range(index + 1, len(self.phrases)) if self._is_but(at)), -1)
        if not people or not firms or turn < 0:
            return
        verb = next((at for at in range(turn + 1, min(turn + 4, len(self.phrases))) if self._is_told(at)), -1)
        alone = verb >= 0 and self.clauses.sort(verb + 1) in (BREAK, COMMA, "", COORDINATOR)
        posted = verb >= 0 and self.clauses.sort(verb + 1) == NAME and self._ends_in(verb + 1)
        if verb >= 0 and self.phrases[verb].head in _REFUSES and (alone or posted) and not self.phrases[verb].nots:
            standing = replace(Standing(Stage.SOUGHT), polarity=Polarity.DENIED)
            cue = (self.phrases[verb].first, self.phrases[verb].last)
            yield Found(End(people[0]), End(firms[0]), "role", standing, "noun move", cue, "", Strength.FAIR)

    def _is_but(self, index: int) -> bool:
        return self.clauses.sort(index) == COORDINATOR and self.clauses.head(index) in ("but", "yet")

    def _is_told(self, index: int) -> bool:
        return self.clauses.sort(index) == VERB and self.clauses.is_finite(index)

    def _ends_in(self, index: int) -> bool:
        return self.pieces[self.phrases[index].last - 1].low in _POSTS | {"offer", "approach", "advances", "overtures"}

    def _is_company(self, piece: int) -> bool:
        pointer = self.pieces[piece].pointer if piece >= 0 else None
        return pointer is not None and self.parties.type_of(piece) is EntityType.ORGANISATION
