"""Markets told of by number, outlets that open in a country → market entries: "its third market after Y and Z"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.rules.spots import places
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_GOALS = word_set("market markets country countries territory")
_AFTER = frozenset({"after", "behind", "besides", "alongside", "beyond"})
_NTH = word_set("first second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th")
OUTLETS = word_set(
    "store stores shop shops outlet outlets hub hubs showroom showrooms boutique boutiques restaurant restaurants "
    "cafe cafes café cafés branch branches dealership dealerships office offices clinic clinics gym gyms hotel hotels "
    "supermarket supermarkets pharmacy pharmacies kiosk kiosks pub pubs location locations franchise franchises"
)
_OPENS = frozenset({"open", "launch", "set up", "establish", "build", "start", "inaugurate", "create", "unveil"})
_OPENED = Pattern("market entry", (), "deed", "active")
_WAITS = (Stage.PLANNED, Stage.SOUGHT, Stage.PROPOSED)


class Markets(Rule):
    """Which markets somebody is in or goes to, as one sentence counts them or tells of what opens there."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._next(index)
            if phrase.sort == NAME and phrase.entity < 0:
                yield from self._after(index)
                yield from self._first_there(index)
                yield from self._opened(index)

    def _after(self, index: int) -> Iterator[Found]:
        """As in "It is X's third overseas market after Y and Z": X is in Y and Z."""
        words = [piece.low for piece in self.pieces[self.phrases[index].first : self.phrases[index].last]]
        owner, after = self.clauses.owner(index), index + 1
        counted = words[-1] in _GOALS and not _NTH.isdisjoint(words)
        led = self.clauses.head(after) in _AFTER and self.clauses.sort(after) == PREPOSITION
        if counted and led and self.clauses.sort(after + 1) == NAME and owner is not None and self._is_firm(owner):
            yield from self._told([owner], places(self.parties, after + 1), Standing(Stage.ACTIVE), index)

    def _next(self, index: int) -> Iterator[Found]:
        """As in "Vietnam would follow in 2027", "Peru and Chile will be next": for whom the text is about."""
        phrase = self.phrases[index]
        follows = phrase.head == "follow" and self.clauses.sort(index + 1) != NAME
        near = {piece.low for piece in self.pieces[phrase.last : phrase.last + 2]}
        told = phrase.modal in ("will", "would") and not (phrase.nots or phrase.passive)
        if not told or not (follows or (phrase.head in ("be", "come") and "next" in near)):
            return
        for land in self.parties.names(list(self.clauses.subject(index))):
            if self._is_land(land) and self.parties.type_of(land) is EntityType.PLACE:
                yield Found(End(), End(land), "market entry", Standing(Stage.PLANNED), "noun market",
                            (phrase.first, phrase.last), "", Strength.WEAK, "subject")  # fmt: skip

    def _first_there(self, index: int) -> Iterator[Found]:
        """As in "X will open an office in Nagoya, its first in Japan", "its first route into Y"."""
        words = [piece.low for piece in self.pieces[self.phrases[index].first : self.phrases[index].last]]
        led = self.clauses.sort(index + 1) == PREPOSITION and self.clauses.head(index + 1) in ("in", "into", "to")
        if words[:2] != ["its", "first"] or not led or self.clauses.sort(index - 1) != COMMA:
            return
        lands = [place for place in places(self.parties, index + 2) if self._is_land(place)]
        verb = next((at for at in range(index - 1, -1, -1) if self.clauses.sort(at) == VERB), -1)
        if verb < 0 or self.phrases[verb].head not in _OPENS or not lands:
            return
        firms = [piece for piece in self.parties.subjects(verb) if self._is_firm(piece)]
        yield from self._told(firms, lands, self.standings.of_verb(verb, _OPENED), index)

    def _opened(self, index: int) -> Iterator[Found]:
        """As in "X will open stores in Poland", where it has none yet."""
        verb = self.clauses.governor(index)
        at = verb.phrase if verb is not None and verb.link == "object" else -1
        if self._last(index) not in OUTLETS or at < 0 or self.phrases[at].head not in _OPENS:
            return
        lands = [place for word, to in self.clauses.after(index)[:1] if word == "in"
                 for place in places(self.parties, to) if self._is_land(place)]  # fmt: skip
        standing = self.standings.of_verb(at, _OPENED)
        if standing.stage in _WAITS:
            yield from self._told(self.parties.subjects(at), lands, standing, index)

    def _is_land(self, piece: int) -> bool:
        return self.pieces[piece].low in self.cues.countries

    def _told(self, firms: list[int], lands: list[int], standing: Standing, index: int) -> Iterator[Found]:
        cue = (self.phrases[index].first, self.phrases[index].last)
        for firm in firms if standing.stage is not None else ():
            for land in lands:
                if self._is_firm(firm) and self.parties.type_of(land) is EntityType.PLACE:
                    yield Found(End(firm), End(land), "market entry", standing, "noun market", cue,
                                strength=Strength.FAIR)  # fmt: skip
