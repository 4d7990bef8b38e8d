"""The alliances and pacts of a sentence: where they are named, and who is said to be in them."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing

_CALLED = frozenset({"alliance", "network", "pact", "group", "scheme", "initiative", "coalition", "consortium", "bloc"})
JOINED = Pattern("membership", (), "deed", "active")
SIGNED = Pattern("membership", (), "deed", "agreed")
LEFT = Pattern("membership", (), "deed", "ended")
BELONGS = Pattern("membership", (), "state")


class Alliances(Rule):
    """The alliances of one sentence; what tells of their members is looked for by the rules made of it."""

    def _told(self, index: int, members: list[int], pacts: list[int], pattern: Pattern) -> Iterator[Found]:
        if not members or not pacts:
            return
        standing = self.standings.of_verb(index, pattern)
        cue = (self.phrases[index].first, self.phrases[index].last)
        yield from self._pairs(members, pacts, standing, f"verb {self.phrases[index].head}", cue)
        if pattern is not LEFT:
            yield from self._as_well(index, pacts, standing, cue)

    def _pairs(
        self, members: list[int], pacts: list[int], standing: Standing, rule: str, cue: tuple[int, int]
    ) -> Iterator[Found]:
        for member in members:
            for pact in pacts:
                if member != pact and fit("membership", self.parties.type_of(member), self.parties.type_of(pact)):
                    yield Found(End(member), End(pact), "membership", standing, rule, cue, strength=Strength.STRONG)

    def _as_well(self, index: int, pacts: list[int], standing: Standing, cue: tuple[int, int]) -> Iterator[Found]:
        """The other one in "X belongs to it, as does Y"."""
        for at in range(index + 1, len(self.phrases) - 2):
            if self.clauses.sort(at) == COMMA and self.clauses.head(at + 1) in ("along with", "together with"):
                others = self.parties.names(self.clauses.listed(at + 2)) if self.clauses.sort(at + 2) == NAME else []
                yield from self._pairs(others, pacts, standing, "verb likewise", cue)
            likewise = self.clauses.sort(at) == COMMA and self.clauses.head(at + 1) in ("as", "and so", "so")
            if likewise and self.clauses.sort(at + 2) == VERB and self.phrases[at + 2].head in ("be", "do", "have"):
                others = self.parties.name(at + 3) if self.clauses.sort(at + 3) == NAME else []
                yield from self._pairs(others, pacts, standing, "verb likewise", cue)

    # ---- whom the phrases name

    def _pacts(self, index: int, *words: str) -> list[int]:
        """The alliances that a verb has as its object, or after one of these prepositions, or before "which"."""
        found = self._objects(index) + self._led(index, *words) + self._inside(index, words)
        if not found:
            found = self.parties.names(self._asked_for(index))
        inside = self._inside(index, words)
        return [piece for piece in found if self._is_pact(piece) or piece in inside]

    def _inside(self, index: int, words: tuple[str, ...]) -> list[int]:
        """The alliance within a phrase: "belongs to the X alliance"."""
        places = [at for preposition, at in self.clauses.after(index)[:1] if preposition in words]
        places += [index + 1] if self.clauses.sort(index + 1) == NAME else []
        inside = [range(self.phrases[at].first, self.phrases[at].last - 1) for at in places
                  if self.phrases[at].entity < 0 and self.pieces[self.phrases[at].last - 1].low in _CALLED]  # fmt: skip
        found = [piece for pieces in inside for piece in pieces if self.pieces[piece].pointer is not None]
        bodies = [piece for piece in found if self._is_pact(piece)]
        alone = len(found) == 1 and self.parties.type_of(found[0]) in (EntityType.ORGANISATION, EntityType.AGREEMENT)
        return bodies or (found if alone else [])  # "withdrew from the HS9 consortium"

    def _called(self, index: int) -> list[int]:
        """The name of what somebody forms: "form a consortium called X", "heads the consortium, X,"."""
        at = index + 1
        if self.clauses.sort(at) != NAME or self.phrases[at].entity >= 0:
            return []
        if self.pieces[self.phrases[at].last - 1].low not in _CALLED:
            return []
        named = self.clauses.sort(at + 1) == VERB and self.phrases[at + 1].head in ("call", "name", "dub", "know")
        beside = self.clauses.sort(at + 1) == COMMA and self.clauses.sort(at + 2) == NAME
        to = at + 2 if named or beside else -1
        to += to > 0 and self.clauses.head(to) == "as"
        piece = self.phrases[to].entity if to > 0 and self.clauses.sort(to) == NAME else -1
        kinds = (EntityType.ORGANISATION, EntityType.AGREEMENT)
        return [piece] if piece >= 0 and self.parties.type_of(piece) in kinds else []

    def _named_inside(self, index: int) -> list[int]:
        """The alliance in "a member of the X alliance", whatever X is taken for."""
        places = [self.phrases[at] for preposition, at in self.clauses.after(index)[:1] if preposition == "of"]
        called = [place for place in places if place.entity < 0 and self.pieces[place.last - 1].low in _CALLED]
        inside = [place.last - 2 for place in called if place.last - 2 >= place.first]
        return [piece for piece in inside if self.pieces[piece].pointer is not None]

    def _alliance(self, index: int) -> list[int]:
        """The alliance in "is in the X alliance", whatever X is taken for."""
        places = [self.phrases[at] for preposition, at in self.clauses.after(index)[:1] if preposition == "in"]
        inside = [range(place.first, place.last - 1) for place in places
                  if place.entity < 0 and self.pieces[place.last - 1].low in _CALLED]  # fmt: skip
        kinds = (EntityType.ORGANISATION, EntityType.AGREEMENT)
        found = [piece for pieces in inside for piece in pieces if self.parties.type_of(piece) in kinds]
        return found if len(found) == 1 else []  # "the Renault-Nissan alliance" is of the two.

    def _asked_for(self, index: int) -> list[int]:
        """The alliance in "X, which Y is expected to join"."""
        subject = self.clauses.subject(index)
        start = subject[0] - 1 if subject and subject[0] < index else -1
        if self.clauses.sort(start) != "R":
            return []
        at = start - 2 if self.clauses.sort(start - 1) == COMMA else start - 1
        return [other for other in range(at, max(-1, at - 8), -1)
                if self.clauses.sort(other) == NAME and self._is_pact(self.phrases[other].entity)][-1:]  # fmt: skip

    def _subject_pacts(self, index: int) -> list[int]:
        return [piece for piece in self.parties.names(list(self.clauses.subject(index))) if self._is_pact(piece)]

    def _objects(self, index: int) -> list[int]:
        if self.clauses.sort(index + 1) != NAME:
            return []
        return self.parties.names(self.clauses.listed(index + 1))

    def _led(self, index: int, *words: str) -> list[int]:
        return [piece for preposition, at in self.clauses.after(index) if preposition in words
                for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip

    def _is_pact(self, piece: int) -> bool:
        return self.parties.is_body(piece)
