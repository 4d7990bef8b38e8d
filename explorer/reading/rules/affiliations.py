"""Small words between a person and a firm → a role there: "A, of the consultancy X,", "A is no longer with X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_GUESTS = word_set(
    "visitor guest customer client patient shopper passenger regular fan reader viewer subscriber investor shareholder "
    "neighbour neighbor friend spectator speaker winner player face name figure voice fixture favourite favorite hit"
)
_PEERS = word_set("counterpart number")
_CONTACTS = word_set("contact contacts enquiries inquiries media press investor representative relations")
_GONE = word_set("former ex onetime one-time erstwhile retired late previously formerly ousted")
_IS = Pattern("role", (), "state", "ended")


class Affiliations(Rule):
    """Who belongs where in one sentence, where no title says it."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        yield from self._contact()
        for index, phrase in enumerate(self.phrases):
            person = phrase.entity
            if phrase.sort == NAME and self.pieces[phrase.last - 1].low in _PEERS:
                yield from self._peer(index)
            if phrase.sort == VERB and phrase.head == "be":
                yield from self._with(index)
            elif phrase.sort == NAME and self._is(person, EntityType.PERSON) and self.clauses.sort(index + 1) == COMMA:
                yield from self._of(person, index + 2)
                yield from self._as_what(person, index + 2)

    def _contact(self) -> Iterator[Found]:
        """As in "Media contact: A, X, +44 20", "Press enquiries: A, Corporate Communications, X"."""
        opening = [piece.low for piece in self.pieces[:5]]
        if not _CONTACTS.intersection(opening[:3]) or ":" not in opening:
            return
        for index, phrase in enumerate(self.phrases):
            if (
                phrase.sort != NAME
                or phrase.last - 1 != phrase.entity
                or not self._is(phrase.entity, EntityType.PERSON)
            ):
                continue
            for at in (index + 2, index + 4):
                apart = self.clauses.sort(at - 1) == COMMA and self.clauses.sort(at) == NAME
                if apart and self.phrases[at].entity == self.phrases[at].first and self._firm(at) >= 0:
                    detail = (
                        self.pieces[self.phrases[at - 2].first : self.phrases[at - 2].last] if at > index + 2 else ()
                    )
                    yield from self._told(phrase.entity, at, Standing(Stage.ACTIVE), self._cue(at),
                                          " ".join(piece.text for piece in detail))  # fmt: skip
                    break
                if not apart or self.phrases[at].entity >= 0:
                    break

    def _firm(self, at: int) -> int:
        firm = self.phrases[at].entity
        return firm if self._is(firm, EntityType.ORGANISATION) else -1

    def _peer(self, index: int) -> Iterator[Found]:
        """As in "Her opposite number at X, A, will stay", "his counterpart at X, A,"."""
        led = self.clauses.sort(index + 1) == PREPOSITION and self.clauses.head(index + 1) in ("at", "from")
        owned = self.pieces[self.phrases[index].first].low in ("her", "his", "their", "its", "the")
        named = self.clauses.sort(index + 3) == COMMA and self.clauses.sort(index + 4) == NAME
        if led and owned and named and self.clauses.sort(index + 2) == NAME:
            yield from self._told(self.phrases[index + 4].entity, index + 2, Standing(Stage.ACTIVE), self._cue(index))

    def _with(self, verb: int) -> Iterator[Found]:
        """As in "A is no longer with X"."""
        if self.clauses.sort(verb + 1) == PREPOSITION and self.clauses.head(verb + 1) == "with":
            standing = self.standings.of_verb(verb, _IS)
            for person in self.parties.subjects(verb):
                yield from self._told(person, verb + 2, standing, (self.phrases[verb].first, self.phrases[verb].last))

    def _of(self, person: int, at: int) -> Iterator[Found]:
        """As in "A, of the consultancy X, reckons"."""
        led = self.clauses.sort(at) == PREPOSITION and self.clauses.head(at) in ("of", "at", "with")
        plain = led and self.phrases[at].first == self.phrases[at - 1].last  # not "A, formerly of X,"
        if plain and self.clauses.sort(at + 2) in (COMMA, ";", ""):
            yield from self._told(person, at + 1, Standing(Stage.ACTIVE), self._cue(at))

    def _as_what(self, person: int, at: int) -> Iterator[Found]:
        """As in "A, a liver specialist at X", whatever the noun for what somebody is."""
        led = self.clauses.sort(at + 1) == PREPOSITION and self.clauses.head(at + 1) in ("at", "with")
        if not led or self.clauses.sort(at) != NAME or self.phrases[at].entity >= 0:
            return
        words = self.pieces[self.phrases[at].first : self.phrases[at].last]
        lows = [piece.low for piece in words]
        titled = any(self.cues.nouns.get(low, low) in self.cues.titles for low in lows)
        if lows[0] in ("a", "an") and not titled and lows[-1] not in _GUESTS:
            standing = Standing(Stage.ENDED if _GONE.intersection(lows) else Stage.ACTIVE)
            yield from self._told(person, at + 2, standing, self._cue(at), " ".join(piece.text for piece in words[1:]))

    def _cue(self, at: int) -> tuple[int, int]:
        return self.phrases[at].first, self.phrases[at].last

    def _told(
        self, person: int, at: int, standing: Standing, cue: tuple[int, int], detail: str = ""
    ) -> Iterator[Found]:
        firm = self.phrases[at].entity if self.clauses.sort(at) == NAME else -1
        if self._is(person, EntityType.PERSON) and self._is(firm, EntityType.ORGANISATION):
            yield Found(End(person), End(firm), "role", standing, "title", cue, detail, Strength.FAIR)

    def _is(self, piece: int, type: EntityType) -> bool:
        return piece >= 0 and self.parties.type_of(piece) is type
