"""A shop, a school, a firm of the town → where it is: "the Co-op in Y", "X has been on Bridge Street", "X, on Y,"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import BREAK, COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.rules.spots import CONTINENTS, is_street, places
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_IN = frozenset({"in", "on", "at", "near", "outside", "off"})
_LEADS = frozenset({"at", "from", "to", "of", "on", "in", "inside", "outside", "near", "behind", "opposite",
                    "including", "into"})  # fmt: skip
"""Not "with" nor "against": with whom something is done in a town is maybe at home elsewhere."""
_TAKES = frozenset({
    "buy", "own", "run", "take over", "acquire", "manage", "close", "visit", "rescue", "reopen", "have", "be", "shut",
    "include", "convert", "demolish", "renovate", "refurbish", "supply", "save", "restore", "extend", "buy out",
    "found", "establish", "frequent", "attend", "operate", "inspect", "evacuate", "raid", "burgle", "destroy", "gut",
})  # fmt: skip
_STANDS = frozenset({"be", "stand", "sit", "lie", "trade", "remain", "operate", "occupy", "overlook", "front", "stay"})
_AWAY = word_set("new proposed planned former old future would-be")
_SPEAKS = frozenset({"tell", "say", "meet", "sign", "call", "write", "play", "beat", "face", "host", "lose", "speak"})
_STATE = Pattern("location", (), "state", "ended")


class Premises(Rule):
    """Where the local firms of one sentence are."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _STANDS and not phrase.passive:
                yield from self._stands(index)
            elif phrase.sort == VERB and phrase.head in ("open", "reopen") and not phrase.passive:
                yield from self._opens(index)
            elif phrase.sort == NAME and phrase.entity == phrase.last - 1 and self._is_named(phrase.entity):
                yield from self._beside(index)
                yield from self._aside(index)

    def _beside(self, index: int) -> Iterator[Found]:
        """As in "the Co-op in Y", "comes from X in Y", "bought the X in Y"."""
        phrase, before = self.phrases[index], index - 1
        words = {piece.low for piece in self.pieces[phrase.first : phrase.entity]}
        the, led = self.pieces[phrase.first].low == "the", self._led(index + 1)
        if not led or words & _AWAY or self._is_of_speech(index):
            return
        fits = self.clauses.sort(before) == PREPOSITION and self.clauses.head(before) in _LEADS
        if self.clauses.sort(before) == VERB:
            fits = self.phrases[before].head in _TAKES and (the or self.phrases[before].head == "be")
        elif self.clauses.sort(before) != PREPOSITION:
            fits = the and self.clauses.sort(index + 3) == VERB and self.clauses.fate(index) == index + 3
        if fits:
            yield from self._told(phrase.entity, self._towns(index + 2), Standing(Stage.ACTIVE), index + 1)

    def _aside(self, index: int) -> Iterator[Found]:
        """As in "X, on Bridge Street, opened", "X, in Bridge Street, Y, opened"."""
        at = index + 2
        if self.clauses.sort(index + 1) != COMMA or not self._led(at):
            return
        towns = self._towns(at + 1)
        end = at + 2 * len(towns)  # What stands behind the last of them.
        ends = self.clauses.sort(end) in (BREAK, "") if towns else False
        closed = ends or (self.clauses.sort(end) == COMMA and self.clauses.is_finite(end + 1))
        if ends:
            closed = self.clauses.sort(index - 1) == PREPOSITION and self.clauses.head(at) in ("near", "outside", "on")
        if closed and not self._is_of_speech(index):
            yield from self._told(self.phrases[index].entity, towns, Standing(Stage.ACTIVE), at)

    def _stands(self, verb: int) -> Iterator[Found]:
        """As in "X has been on Bridge Street since 1931", "X stands in Y"."""
        at = verb + 1
        corner = self.clauses.head(at) in ("at", "on") and self._last(at + 1) == "corner"
        direct = self.phrases[verb].head in ("occupy", "overlook", "front")
        standing = self.standings.of_verb(verb, _STATE)
        for firm in self.parties.subjects(verb):
            if not self._is_firm(firm) or self.pieces[firm].pointer is None:
                continue
            if corner and self.clauses.head(at + 2) == "of":
                yield from self._told(firm, self.clauses.listed(at + 3), standing, verb)
            elif not direct and self.clauses.sort(at) == PREPOSITION and self.clauses.head(at) in (*_IN, "from"):
                yield from self._told(firm, self._towns(at + 1), standing, verb)

    def _opens(self, verb: int) -> Iterator[Found]:
        """As in "X opened in Bridge Street in 1931"."""
        at = verb + 1
        if self.clauses.sort(at) != PREPOSITION or self.clauses.head(at) not in _IN:
            return
        standing = self.standings.of_verb(verb, Pattern("location", (), "deed", "active"))
        for place in self._places(at + 1):
            for firm in self.parties.subjects(verb) if is_street(self.pieces[place].low) else ():
                if self._is_firm(firm):
                    yield self._located(firm, place, standing, verb)

    def _led(self, at: int) -> bool:
        plain = self.clauses.sort(at) == PREPOSITION and self.clauses.head(at) in _IN
        return plain and self.phrases[at].first == self.phrases[at - 1].last and bool(self._towns(at + 1))

    def _towns(self, at: int) -> list[int]:
        """The phrases that name small places from here on: "Bridge Street, Norwich"."""
        found = list[int]()
        while self.clauses.sort(at) == NAME and any(self._is_small(piece) for piece in self._places(at)):
            found.append(at)
            if self.clauses.sort(at + 1) != COMMA or self.clauses.sort(at + 2) != NAME:
                break
            at += 2
        return found

    def _places(self, at: int) -> list[int]:
        return places(self.parties, at)[:1] if self.clauses.sort(at) == NAME else []

    def _is_small(self, piece: int) -> bool:
        """Whether it is a town, a street or the like, and no country."""
        pointer = self.pieces[piece].pointer
        named = pointer is not None and pointer.how is How.NAME and self.parties.type_of(piece) is EntityType.PLACE
        return named and self.pieces[piece].low not in self.cues.countries | CONTINENTS

    def _is_of_speech(self, index: int) -> bool:
        """Whether the place may be where something was said or played: "told X in Y", "beat X in Y"."""
        return any(
            phrase.head in _SPEAKS and at != self.clauses.fate(index)
            for at, phrase in enumerate(self.phrases[max(0, index - 3) : index], max(0, index - 3))
            if phrase.sort == VERB and not self.clauses.is_bare_participle(at)
        )

    def _told(self, firm: int, at: list[int], standing: Standing, cue: int) -> Iterator[Found]:
        for phrase in at:
            for place in self._places(phrase):
                if self._is_small(place):
                    yield self._located(firm, place, standing, cue)

    def _located(self, firm: int, place: int, standing: Standing, cue: int) -> Found:
        return Found(End(firm), End(place), "location", standing, "place of a name",
                     (self.phrases[cue].first, self.phrases[cue].last), strength=Strength.FAIR)  # fmt: skip

    def _is_named(self, piece: int) -> bool:
        pointer = self.pieces[piece].pointer
        return self._is_firm(piece) and pointer is not None and pointer.how is How.NAME
