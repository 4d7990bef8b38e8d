"""Titles of councils, unions, schools, parties → where: "Labour councillor A", "Branch secretary A", "A (Labour)"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.rules.body_titles import body_of
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.roles import Roles
from explorer.reading.standings.standing import Standing

_PARTIES = frozenset({
    "labour", "conservative", "conservatives", "tory", "tories", "liberal democrat", "liberal democrats", "lib dem",
    "lib dems", "green", "green party", "greens", "plaid cymru", "snp", "reform uk", "reform", "ukip", "dup", "sdlp",
    "sinn féin", "sinn fein", "fianna fáil", "fianna fail", "fine gael", "republican", "democrat", "anc", "da", "eff",
    "bjp", "congress party", "ndp", "nationals", "labor", "liberal", "liberals", "ff", "fg", "sf", "con", "lab", "ld",
    "lib dem group", "labour party", "conservative party", "republican party", "democratic party", "alba", "uup",
    "social democrats", "people before profit", "aontú", "bloc québécois", "national party", "one nation", "dmk",
    "aiadmk", "tmc", "uda", "odm", "jubilee", "zanu-pf", "mdc", "apc", "pdp", "cdu", "csu", "spd", "fdp", "afd",
})  # fmt: skip
_SITS = frozenset({"sit", "sit on", "serve on", "serve", "represent"})
_STATE = Pattern("role", (), "state", "ended")


class CivicOffices(Roles):
    """Who of one sentence has an office of a council, a union, a school; who belongs to which party."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _SITS and not phrase.passive:
                yield from self._sits(index)
            elif phrase.sort == NAME and (title := self._title(phrase.first, phrase.last)):
                yield from self._of_party(index, title)
                yield from self._of_body(index, title)
        for at in range(len(self.pieces) - 3):
            if self.pieces[at].pointer is not None and self._is_person(at) and self.pieces[at + 1].low == "(":
                yield from self._bracketed(at)

    def _sits(self, verb: int) -> Iterator[Found]:
        """As in "A, who represents Diss North on the council", "A sits on Diss Town Council"."""
        standing = self.standings.of_verb(verb, _STATE)
        seated = any(self._is_firm(piece) for word, at in self.clauses.after(verb) if word == "on"
                     for piece in self.parties.name(at))  # fmt: skip
        if self.phrases[verb].head == "represent" and not seated and self.clauses.sort(verb + 1) == NAME:
            yield from self._represents(verb, standing)
        direct = [verb + 1] if self.phrases[verb].head.endswith(" on") and self.clauses.sort(verb + 1) == NAME else []
        for at in [*direct, *(at for word, at in self.clauses.after(verb) if word == "on")]:
            for firm in self.parties.name(at):
                for person in self.parties.subjects(verb):
                    if self._is_person(person) and self._is_firm(firm):
                        yield self._role(
                            person, firm, standing, (self.phrases[verb].first, self.phrases[verb].last), ""
                        )

    def _represents(self, verb: int, standing: Standing) -> Iterator[Found]:
        """As in "Councillor A, who represents Diss": a ward, and no country."""
        for place in self.parties.name(verb + 1):
            small = self._is_place(place) and self.pieces[place].low not in self.cues.countries
            for person in self.parties.subjects(verb) if small else ():
                if self._is_person(person):
                    cue = (self.phrases[verb].first, self.phrases[verb].last)
                    yield self._role(person, place, standing, cue, "")

    def _of_party(self, index: int, title: tuple[int, int]) -> Iterator[Found]:
        """As in "Labour councillor A", "A, the Labour MP for Y"."""
        parties = [at for at in range(self.phrases[index].first, title[0]) if self._is_party(at)]
        if not parties or not self._is_political(title[1] - 1):
            return
        standing = self._titled(self.phrases[index].first, title[1])
        people, standing = self._people(index, title, standing)
        led = self.clauses.sort(index + 1) == PREPOSITION and self.clauses.head(index + 1) in ("for", "of")
        seats = [self.phrases[index + 2].entity] if led and self.clauses.sort(index + 2) == NAME else []
        for person in people:
            yield self._member(person, parties[0], standing, title)
            for seat in seats:
                if seat >= 0 and (self._is_place(seat) or self._is_firm(seat)):
                    yield self._role(person, seat, standing, title, self._detail(index, title))

    def _of_body(self, index: int, title: tuple[int, int]) -> Iterator[Found]:
        """As in "Branch secretary A said", "A, the town clerk, said": of the body that the text named last."""
        phrase = self.phrases[index]
        words = [piece.low for piece in self.pieces[phrase.first : title[1]] if piece.pointer is None]
        sort = body_of(words)
        named = [at for at in range(phrase.first, title[0]) if self._is_firm(at) or self._is_place(at)]
        firms = [at for at in self._firms_of(index, title) if not self._is_party(at)]
        if not sort or any(not self._is_party(at) for at in named) or firms or self._is_elsewhere(index):
            return
        people, standing = self._people(index, title, self._titled(phrase.first, title[1]))
        for person in people if standing.stage is Stage.ACTIVE else ():
            yield Found(End(person), End(), "role", standing, "title", title, self._detail(index, title),
                        Strength.WEAK, f"body {sort}")  # fmt: skip

    def _bracketed(self, at: int) -> Iterator[Found]:
        """As in "A (Labour)", "A (Con, Diss North)"."""
        party = at + 2
        if self.pieces[party].pointer is None or not self._is_firm(party) or not self._is_party(party):
            return
        yield self._member(at, party, Standing(Stage.ACTIVE), (party, party + 1))
        seat = at + 4
        listed = self.pieces[at + 3].low == "," and seat < len(self.pieces)
        if listed and self.pieces[seat].pointer is not None and self._is_place(seat):
            yield self._role(at, seat, Standing(Stage.ACTIVE), (seat, seat + 1), "")

    def _is_party(self, at: int) -> bool:
        return self.pieces[at].pointer is not None and self.pieces[at].low.removeprefix("the ") in _PARTIES

    def _member(self, person: int, party: int, standing: Standing, cue: tuple[int, int]) -> Found:
        return Found(End(person), End(party), "membership", standing, "title", cue, strength=Strength.FAIR, own=True)
