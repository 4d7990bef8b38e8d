"""Words between a person and a place → where people are at home: "Yenda grower A", "A, from Y", "A, who lives in Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_TRADES = word_set(
    "resident residents villager farmer grower fisherman fisher skipper captain businessman businesswoman entrepreneur "
    "shopkeeper publican baker butcher builder developer chef artist author potter sculptor painter mother father mum "
    "dad mom pensioner grandmother grandfather teacher couple student native trader winemaker winegrower rancher "
    "architect solicitor lawyer historian campaigner photographer plumber electrician joiner carpenter financier "
    "investor hotelier restaurateur brewer cheesemaker driver worker machinist homeowner householder beekeeper "
    "shepherd crofter smallholder dairyman grazier trawlerman lobsterman boatbuilder saddler blacksmith jeweller "
    "hairdresser barber barman barista landlord landlady retiree tycoon billionaire millionaire magnate "
    "businesspeople industrialist craftsman weaver tailor seamstress musician novelist writer poet dentist vet "
    "veterinarian gardener florist fishmonger greengrocer grocer newsagent jobseeker mechanic roofer "
    "philanthropist exporter taxi-driver orchardist forester logger miner engineer parent gp nurse"
)
"""What one is wherever one lives, not what a town makes somebody: "Yenda grower A", not "Yenda mayor A"."""
_COUPLES = word_set("couple pair duo brothers sisters residents farmers growers neighbours neighbors businessmen")
_LIVES = frozenset({"live", "farm", "reside", "dwell", "settle"})
_AT = frozenset({"in", "near", "outside", "at", "on", "by"})
_FROM = frozenset({"from", "of"})
_STATE = Pattern("location", (), "state", "ended")


class Dwellings(Rule):
    """Where the people of one sentence are at home."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _LIVES and not phrase.passive:
                yield from self._lives(index)
            elif phrase.sort == NAME and phrase.entity == phrase.last - 1 and self._is_person(phrase.entity):
                yield from self._before(index)
                yield from self._behind(index)

    def _lives(self, verb: int) -> Iterator[Found]:
        """As in "A, who lives in Y", "A, who farms 200 acres near Y"."""
        led = [at for word, at in self.clauses.after(verb)[:2] if word in _AT]
        standing = self.standings.of_verb(verb, _STATE)
        for person in self.parties.subjects(verb):
            for place in self._place(led[0]) if led and self._is_person(person) else ():
                yield self._home(person, place, standing, (self.phrases[verb].first, self.phrases[verb].last))

    def _before(self, index: int) -> Iterator[Found]:
        """As in "Yenda grower A", "Melbourne property developer A", "the Czech financier A"."""
        phrase = self.phrases[index]
        at = phrase.entity - 1
        if at <= phrase.first or self.pieces[at].low not in _TRADES | _COUPLES:
            return
        while at > phrase.first and self.tags[at] in "N#":
            at -= 1
        words = {piece.low for piece in self.pieces[phrase.first : phrase.entity]}
        if not self._is_place(at) or words & _GONE:
            return
        both = self.pieces[phrase.entity - 1].low in _COUPLES
        for other in self.clauses.listed(index) if both else [index]:
            person = self.phrases[other].entity
            if self._is_person(person):
                yield self._home(person, at, Standing(Stage.ACTIVE), (at, phrase.entity))

    def _behind(self, index: int) -> Iterator[Found]:
        """As in "A from Y", "A, from Y,", "A, 43, of Y,", "A, a Y captain,", "A, a farmer from Y,"."""
        at, person = index + 1, self.phrases[index].entity
        aside = self.clauses.sort(at) == COMMA
        at += aside
        aged = aside and self.clauses.sort(at) == NAME and self.clauses.sort(at + 1) == COMMA
        if aged and self._last(at).isdigit():
            at += 2
        if self.clauses.sort(at) == NAME and aside and self.phrases[at].entity < 0:
            yield from self._told(person, at)
            at += 1 if self._last(at) in _TRADES and self._first(at) in ("a", "an", "the", "another") else 9
            aside = False
        led = self.clauses.sort(at) == PREPOSITION and self.clauses.head(at) in _FROM
        if not led or (self.clauses.head(at) == "of" and not aside):
            return
        closed = self.clauses.sort(at + 2) in (COMMA, VERB, ";", "R", "") or self.clauses.head(at + 2) == "and"
        comes = self.phrases[at].first == self.phrases[at - 1].last  # not "A, formerly of Y,"
        for place in self._place(at + 1) if closed and comes else ():
            yield self._home(person, place, Standing(Stage.ACTIVE), (self.phrases[at].first, self.phrases[at].last))

    def _told(self, person: int, at: int) -> Iterator[Found]:
        """As in "A, a Lockeport captain"."""
        phrase = self.phrases[at]
        if self._first(at) not in ("a", "an", "the") or self._last(at) not in _TRADES:
            return
        places = [piece for piece in range(phrase.first + 1, phrase.last - 1) if self.pieces[piece].pointer is not None]
        if len(places) == 1 and self._is_place(places[0]):
            yield self._home(person, places[0], Standing(Stage.ACTIVE), (phrase.first, phrase.last))

    def _home(self, person: int, place: int, standing: Standing, cue: tuple[int, int]) -> Found:
        return Found(End(person), End(place), "location", standing, "place of a person", cue,
                     strength=Strength.FAIR, timeless=True, own=True)  # fmt: skip

    def _first(self, at: int) -> str:
        return self.pieces[self.phrases[at].first].low

    def _place(self, at: int) -> list[int]:
        entity = self.phrases[at].entity if self.clauses.sort(at) == NAME else -1
        return [entity] if entity >= 0 and self._is_place(entity) and not self._is_adjective(entity) else []

    def _is_place(self, at: int) -> bool:
        return self.pieces[at].pointer is not None and self.parties.type_of(at) is EntityType.PLACE

    def _is_adjective(self, at: int) -> bool:
        pointer = self.pieces[at].pointer
        return pointer is not None and pointer.how is How.ADJECTIVE


_GONE = word_set("former ex late one-time onetime then")
