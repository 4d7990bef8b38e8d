"""Alliances, pacts → who belongs to them: "members of X include Y", "the X alliance between Y and Z", "as is Z"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing, under

_MEMBERS = frozenset(
    {"part", "founders", "member", "members", "participants", "partners", "signatories", "participant", "signatory"}
)
_JOINS = frozenset({"join", "ratify", "enter", "sign", "sign up to", "sign up for", "accede to", "belong to", "belong",
                    "found",
                    "co-found", "sign up", "form", "launch", "set up", "establish"})  # fmt: skip
_LEAVES = frozenset({"leave", "quit", "exit", "walk out of", "walk out", "withdraw from", "withdraw", "pull out of",
                     "pull out", "break with", "abandon", "walk away from", "drop out of", "drop out"})  # fmt: skip
_ADMITS = frozenset({"admit", "accept", "welcome", "add"})
_MAKES = frozenset({"sign", "found", "co-found", "form", "set up", "establish", "launch", "join"})
_BARS = frozenset({"expel", "exclude", "bar", "eject", "throw out"})
_GATHERS = frozenset({"unite", "comprise", "include", "bring", "group", "link", "join", "bring together"})
_TEAMS = frozenset({"team up", "join forces", "partner", "ally", "cooperate", "co-operate", "work together", "work",
                    "band together", "collaborate", "regroup", "sail"})  # fmt: skip
_CALLED = frozenset({"alliance", "network", "pact", "group", "scheme", "initiative", "coalition", "consortium", "bloc"})
_CREATES = frozenset({"create", "establish", "form", "set up", "found"})
_IN = Pattern("membership", (), "deed", "active")
_OUT = Pattern("membership", (), "deed", "ended")
_SIGNED = Pattern("membership", (), "deed", "agreed")
_STATE = Pattern("membership", (), "state")
_WAS = Pattern("membership", (), "state", "ended")


class Memberships(Rule):
    """Who belongs to which alliance, by the words of one sentence."""

    def found(self) -> Iterator[Found]:
        """All memberships, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._of_verb(index)
            elif phrase.sort == NAME:
                yield from self._of_members(index)
                yield from self._between(index)

    def _of_verb(self, index: int) -> Iterator[Found]:
        phrase, head = self.phrases[index], self.phrases[index].head
        if head in _JOINS and not phrase.passive:
            pattern = _SIGNED if head.startswith(("sign", "ratify")) else _IN
            pacts = self._pacts(index, "to", "in", "for") or self._called(index)
            formed = head in ("form", "launch", "set up", "establish") and bool(self._called(index))
            pattern = _SIGNED if formed else pattern
            yield from self._told(index, self.parties.subjects(index), pacts, pattern)
        elif head in ("head", "lead", "spearhead") and not phrase.passive:
            led = self._called(index) or self._pacts(index)
            firms = [piece for piece in self.parties.subjects(index)
                     if self.parties.type_of(piece) is EntityType.ORGANISATION]  # fmt: skip
            yield from self._told(index, firms, led, _STATE)
        elif head in _CREATES and phrase.form == "gerund" and self.clauses.sort(index - 1) == NAME:
            # "have signed an agreement creating the X consortium"
            above = next((at for at in range(index - 1, -1, -1) if self.clauses.is_finite(at)), -1)
            if above >= 0 and self.phrases[above].head in ("sign", "strike", "reach", "conclude", "agree", "ink"):
                yield from self._told(above, self.parties.subjects(above), self._pacts(index), _SIGNED)
        elif head in _LEAVES and not phrase.passive:
            yield from self._told(index, self.parties.subjects(index), self._pacts(index, "from", "of", "out of"), _OUT)
        elif head in _ADMITS and phrase.passive:
            pacts = [piece for piece in self._led(index, "to", "into") if self._is_pact(piece)]
            yield from self._told(index, self.parties.names(list(self.clauses.subject(index))), pacts, _IN)
        elif head in _MAKES and phrase.passive:
            pattern = _SIGNED if head == "sign" else _IN
            yield from self._told(index, self._led(index, "by"), self._subject_pacts(index), pattern)
        elif head in _BARS and phrase.passive:
            yield from self._told(index, self.parties.subjects(index), self._pacts(index, "from"), _OUT)
        elif head in _GATHERS and not phrase.passive:
            yield from self._told(index, self._objects(index), self._subject_pacts(index), _STATE)
        elif head in ("be", "remain"):
            yield from self._told(index, self.parties.subjects(index), self._alliance(index), _WAS)
        elif head in _TEAMS:
            pacts = self._pacts(index, "in", "under", "within", "through", "as part of")
            both = [*self.parties.subjects(index), *self._led(index, "with", "alongside")]
            yield from self._told(index, both, pacts, Pattern("membership", (), "deed", "active"))

    def _told(self, index: int, members: list[int], pacts: list[int], pattern: Pattern) -> Iterator[Found]:
        if not members or not pacts:
            return
        standing = self.standings.of_verb(index, pattern)
        cue = (self.phrases[index].first, self.phrases[index].last)
        yield from self._pairs(members, pacts, standing, f"verb {self.phrases[index].head}", cue)
        if pattern is not _OUT:
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
            yield from self._told(verb, self._objects(verb), pacts, _STATE)
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
            yield from self._told(verb, self.parties.subjects(verb), pacts, _STATE)

    def _between(self, index: int) -> Iterator[Found]:
        """As in "the X alliance between Y and Z expired"."""
        pact = self.phrases[index].entity
        if pact < 0 or self.parties.type_of(pact) is not EntityType.AGREEMENT:
            return
        members = self._led(index, "between", "among", "of")
        if len(members) > 1:
            standing = self.standings.around_noun(index, Standing(None), 0, False)
            standing = replace(standing, stage=standing.stage or Stage.ACTIVE)
            yield from self._pairs(members, [pact], standing, "noun alliance", (pact, pact + 1))

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
