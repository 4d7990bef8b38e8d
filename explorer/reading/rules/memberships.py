"""Alliances, pacts → who belongs to them: "X joined Y", "members of X include Y", "Y is a member of X, as is Z"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.alliances import BELONGS, JOINED, LEFT, SIGNED, Alliances
from explorer.reading.rules.found import Found
from explorer.reading.standings.standing import Standing, under

_MEMBERS = frozenset(
    {"part", "founders", "member", "members", "participants", "partners", "signatories", "participant", "signatory"}
)
_JOINS = frozenset({"join", "ratify", "enter", "sign", "sign up to", "sign up for", "accede to", "belong to", "belong",
                    "found", "co-found", "sign up"})  # fmt: skip
_LEAVES = frozenset({"leave", "quit", "exit", "walk out of", "walk out", "withdraw from", "withdraw", "pull out of",
                     "pull out", "break with", "abandon", "walk away from", "drop out of", "drop out"})  # fmt: skip
_ADMITS = frozenset({"admit", "accept", "welcome", "add"})
_MAKES = frozenset({"sign", "found", "co-found", "form", "set up", "establish", "launch", "join"})
_BARS = frozenset({"expel", "exclude", "bar", "eject", "throw out"})
_GATHERS = frozenset({"unite", "comprise", "include", "bring", "group", "link", "join", "bring together"})
_TEAMS = frozenset({"team up", "join forces", "partner", "ally", "cooperate", "co-operate", "work together", "work",
                    "band together", "collaborate", "regroup", "sail"})  # fmt: skip
_WAS = Pattern("membership", (), "state", "ended")


class Memberships(Alliances):
    """Who belongs to which alliance, by the words of one sentence."""

    def found(self) -> Iterator[Found]:
        """All memberships, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._of_verb(index)
            elif phrase.sort == NAME:
                yield from self._of_members(index)

    def _of_verb(self, index: int) -> Iterator[Found]:
        phrase, head = self.phrases[index], self.phrases[index].head
        if head in _JOINS and not phrase.passive:
            pattern = SIGNED if head.startswith(("sign", "ratify")) else JOINED
            pacts = self._pacts(index, "to", "in", "for") or self._called(index)
            yield from self._told(index, self.parties.subjects(index), pacts, pattern)
        elif head in _LEAVES and not phrase.passive:
            yield from self._told(index, self.parties.subjects(index), self._pacts(index, "from", "of", "out of"), LEFT)
        elif head in _ADMITS and phrase.passive:
            pacts = [piece for piece in self._led(index, "to", "into") if self._is_pact(piece)]
            yield from self._told(index, self.parties.names(list(self.clauses.subject(index))), pacts, JOINED)
        elif head in _MAKES and phrase.passive:
            pattern = SIGNED if head == "sign" else JOINED
            yield from self._told(index, self._led(index, "by"), self._subject_pacts(index), pattern)
        elif head in _BARS and phrase.passive:
            yield from self._told(index, self.parties.subjects(index), self._pacts(index, "from"), LEFT)
        elif head in _GATHERS and not phrase.passive:
            yield from self._told(index, self._objects(index), self._subject_pacts(index), BELONGS)
        elif head in ("be", "remain"):
            yield from self._told(index, self.parties.subjects(index), self._alliance(index), _WAS)
        elif head in _TEAMS:
            pacts = self._pacts(index, "in", "under", "within", "through", "as part of")
            both = [*self.parties.subjects(index), *self._led(index, "with", "alongside")]
            yield from self._told(index, both, pacts, JOINED)

    def _of_members(self, index: int) -> Iterator[Found]:
        """As in "members of X include Y and Z", "X, whose members include Y", "Y is a member of X, as is Z"."""
        phrase = self.phrases[index]
        if self.pieces[phrase.last - 1].low not in _MEMBERS:
            return
        pacts = self._led(index, "of", "in", "to")
        pacts += [at for at in range(phrase.first, phrase.last) if self._is_pact(at)]
        if self.pieces[phrase.first].low == "whose":
            pacts += self._bodies_before(index - 1 - (self.clauses.sort(index - 1) == COMMA))
        inside = self._named_inside(index)
        whose = pacts if self.pieces[phrase.first].low == "whose" and phrase.last - phrase.first == 2 else []
        pacts = [piece for piece in pacts if self._is_pact(piece) or piece in whose] + inside
        verb = self.clauses.fate(index)
        cue = (phrase.last - 1, phrase.last)
        if verb >= 0 and self.phrases[verb].head in ("include", "be"):
            yield from self._told(verb, self._objects(verb), pacts, BELONGS)
        yield from self._one_of(index, pacts, cue)
        before = index - 1
        if self.clauses.sort(before) == VERB and self.phrases[before].head in ("be", "become", "remain"):
            standing = self.standings.within(phrase, phrase.first, phrase.last - 1, Standing(Stage.ACTIVE))
            standing = self.standings.moded(self.phrases[before], standing)
            past = self.phrases[before].past and not self.phrases[before].perfect
            standing = under("ended", standing) if past and standing.stage is Stage.ACTIVE else standing
            yield from self._as_well(before, pacts, standing, cue)
            yield from self._pairs(self.parties.subjects(before), inside, standing, "noun member", cue)
            others = self._led(index, "alongside", "along with", "together with")
            yield from self._pairs(others, pacts, standing, "verb likewise", cue)

    def _bodies_before(self, at: int) -> list[int]:
        """Whose members are told of: "X, whose members", "X, a trade body whose members"."""
        if self.clauses.sort(at) != NAME:
            return []
        named = self.parties.name(at) if self.phrases[at].entity >= 0 else []
        beside = self.clauses.sort(at - 1) == COMMA and self.clauses.sort(at - 2) == NAME
        told = self.parties.name(at - 2) if beside else self.parties.subjects(at - 1) if self._is(at - 1) else []
        found = named or told
        return [piece for piece in found if self.parties.type_of(piece) is EntityType.ORGANISATION]

    def _is(self, at: int) -> bool:
        return self.clauses.sort(at) == VERB and self.clauses.simply_is(at)

    def _one_of(self, index: int, pacts: list[int], cue: tuple[int, int]) -> Iterator[Found]:
        """As in "Y is among the signatories of X", "Y is one of the members of X"."""
        joined = self.clauses.sort(index - 1) == "P" and self.clauses.head(index - 1) in ("among", "of")
        verb = index - 2 if self.clauses.sort(index - 2) == VERB else index - 3
        one = verb == index - 2 or self.clauses.head(index - 2) == "one"
        if joined and one and self.clauses.sort(verb) == VERB and self.phrases[verb].head in ("be", "become", "remain"):
            yield from self._told(verb, self.parties.subjects(verb), pacts, BELONGS)
