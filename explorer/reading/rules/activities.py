"""What somebody does somewhere → where it is: "makes cars in Y", "employs 300 people in Y", "moved to Y"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.rules.spots import PARTS, places, there, where
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_MAKES = word_set(
    "make manufacture produce assemble brew mine drill refine smelt grow farm bottle roast bake distil distill weld "
    "print mint bake weave breed quarry mass-produce dig extract process recycle grind "
    "press spin dye stitch sew cast forge crush blend cure"
)
_BUILT = word_set(
    "cars car trucks buses trains ships vessels boats engines aircraft planes jets turbines wagons tractors batteries "
    "motors vans vehicles machines satellites rockets trams bikes bicycles scooters motorcycles locomotives yachts "
    "cells panels modules servers routers phones handsets "
    "robots chips semiconductors transformers pumps gearboxes carriages ferries submarines frigates drones lorries "
    "helicopters instruments furniture looms lathes cranes lifts elevators trailers axles models suvs pickups sedans"
)
"""What is made where it is said to be built; a house or a plant only stands there."""
_RUNS = frozenset({"operate", "run", "own", "manage", "employ", "have", "maintain"})
_STAFFS = frozenset({"hire", "recruit", "lay off", "cut", "fire", "employ", "have", "add", "shed", "axe", "train"})
_PEOPLE = word_set(
    "people workers employees staff engineers jobs posts researchers developers technicians scientists workforce "
    "team teams programmers drivers pilots nurses doctors salespeople roles positions designers"
)
_TENDS = frozenset({"educate", "teach", "treat", "feed", "house", "look after", "care for"})
_TENDED = word_set(
    "children pupils students patients people residents tenants families animals cattle pigs seniors learners"
)
"""Who is where somebody looks after them: "educates 7,000 children in Y"."""
_WORKS = word_set(
    "lines line sites stores shops branches outlets restaurants hotels clinics schools stations locations depots "
    "masts towers wells fields farms mines plants factories turbines reactors lockers machines rigs vessels warehouses "
    "chain chains hypermarket trains buses wagons ferries trams taxis scooters ships boats aircraft "
    "chargers atms kiosks supermarkets hypermarkets pharmacies dealerships showrooms gyms cinemas flats "
    "homes beds centres centers offices crews operations activities interests businesses subsidiaries studios labs"
)
_PARTS = word_set("most half all part much bulk third quarter majority share percent cent percentage")
_NO_GOODS = word_set(
    "profit profits loss losses money sense debut appearance appearances acquisition acquisitions investment "
    "investments offer bid progress changes sales revenue inroads headlines announcement statement visit deal deals "
    "name start comeback case mark impact headway decision choice speech speeches history most report reports film "
    "films noise room use way trip trips payment payments mistake mistakes results return gains"
)
_BUILT_AT = frozenset({"in", "at", "near", "outside"})
_MOVES = frozenset({"move", "relocate", "shift", "transfer"})
_SEATS = word_set("headquarters headquarter base seat office offices hub production operations assembly manufacturing "
                  "home loop business staff domicile work plant factory")  # fmt: skip
_INTO = frozenset({"move into", "relocate into", "expand into", "settle into"})
_ROOMS = word_set("unit units building buildings space home house quarters premises offices")
_FOUNDS = frozenset({"found", "co-found", "establish", "set up", "start"})
_BY = frozenset({"in", "on", "at", "near", "outside"})
_IN = frozenset({"in", "at", "near", "outside", "across", "throughout", "off"})
_STATE = Pattern("location", (), "state", "unclear")
_DEED = Pattern("location", (), "deed", "active")
_LEFT = Pattern("location", (), "deed", "ended")
_BORN = Pattern("location", (), "deed")


class Activities(SlotFilling):
    """Where the organisations of one sentence are, by what they do there."""

    def found(self) -> Iterator[Found]:
        """All such places, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB:
                continue
            if phrase.passive or self.clauses.is_bare_participle(index):
                yield from self._made_by(index)
                yield from self._founded(index)
            else:
                yield from self._made(index)
                yield from self._moved(index)

    def _made(self, index: int) -> Iterator[Found]:
        """As in "X makes cars in Y", "X employs 300 people in Y", "X has begun hiring engineers in Y"."""
        phrase = self.phrases[index]
        thing = self._last(self.clauses.listed(index + 1)[-1]) if self.clauses.sort(index + 1) == NAME else ""
        ahead = [word for word, _ in self.clauses.after(index)[:1]]
        built = phrase.head in ("build", "design") and thing in _BUILT and any(word in _BY for word in ahead)
        built = built or (phrase.head in ("build", "make", "assemble") and self._is_of_goods(index))
        goods = self._part_of(index + 1)
        makes = built or (phrase.head in _MAKES and self.clauses.sort(goods) == NAME and self._is_goods(goods))
        staffs = (phrase.head in _STAFFS and thing in _PEOPLE) or (phrase.head in _TENDS and thing in _TENDED)
        runs = phrase.head in _RUNS and (thing in _WORKS or (phrase.head == "employ" and thing.isdigit()))
        over = makes and phrase.past and not (phrase.perfect or phrase.progressive or phrase.modal)
        building = phrase.head == "build" and phrase.progressive and not phrase.past and not phrase.modal
        alone = self.clauses.sort(index + 1) == PREPOSITION and self.clauses.head(index + 1) == "at"
        alone = alone and phrase.head in _MAKES | {"build"} and not (phrase.past or building)
        since = any(piece.date and piece.low.startswith("since") for piece in self.pieces[phrase.last :])
        since = since or any(word == "since" for word, _ in self.clauses.after(index)[:3])
        if phrase.head == "be" and phrase.perfect and ahead == ["in"] and since and not (phrase.nots or phrase.past):
            yield from self._told(index, self.parties.subjects(index), self._places(index), Standing(Stage.ACTIVE))
        if building and self.clauses.sort(index + 1) == PREPOSITION and self.clauses.head(index + 1) in _BUILT_AT:
            yield from self._told(index, self.parties.subjects(index), self._places(index), Standing(Stage.PLANNED))
        if (makes and not over) or staffs or runs or alone:
            pattern = _DEED if staffs and phrase.past else _STATE
            standing = self.standings.of_verb(index, pattern)
            above = self.clauses.governor(index)
            to_come = above is not None and above.phrase >= 0 and self.phrases[above.phrase].modal
            ends = standing.stage is Stage.ENDED and to_come  # "will stop making cars in Y": it makes them still.
            standing = replace(standing, stage=Stage.UNCLEAR if ends else standing.stage or Stage.UNCLEAR)
            yield from self._told(index, self.parties.subjects(index), self._places(index), standing)

    def _is_of_goods(self, verb: int) -> bool:
        """Whether it is said of goods right before it: "the cars they build in Y"."""
        named = self.clauses.sort(verb - 1) == NAME and self.clauses.sort(verb - 2) == NAME
        return named and self.phrases[verb - 2].entity < 0 and self._last(verb - 2) in _BUILT

    def _part_of(self, index: int) -> int:
        """The goods of which something is a part: "most of its phones", "70% of its output"; else the phrase itself."""
        led = self.clauses.head(index + 1) == "of" and self.clauses.sort(index + 2) == NAME
        part = self.clauses.sort(index) == NAME and (self._last(index) in _PARTS or self._last(index).endswith("%"))
        return index + 2 if led and part else index

    def _is_goods(self, index: int) -> bool:
        """Whether it is a thing that can be made: no share of a sum, no profit."""
        phrase = self.phrases[index]
        counted = any(piece.low.endswith("%") or piece.low[:1] in "$€£¥₩₹" or piece.low in ("percent", "cent")
                      for piece in self.pieces[phrase.first : phrase.last])  # fmt: skip
        return not counted and self._last(index) not in _NO_GOODS

    def _made_by(self, index: int) -> Iterator[Found]:
        """As in "cars made by X in Y"."""
        if self.phrases[index].head in _MAKES | {"build"}:
            for preposition, at in self.clauses.after(index)[:1]:
                if preposition == "by" and self.clauses.sort(at + 1) == "P" and self.clauses.head(at + 1) in _IN:
                    spots = places(self.parties, at + 2) if self.clauses.sort(at + 2) == NAME else []
                    firms = self.parties.names(self.clauses.listed(at))
                    yield from self._told(index, firms, spots, self.standings.of_verb(index, _STATE))

    def _founded(self, index: int) -> Iterator[Found]:
        """As in "X, founded in Y by Z,", "X was founded in Y"."""
        if self.phrases[index].head in _FOUNDS:
            firms = self.parties.names(list(self.clauses.subject(index)))
            yield from self._told(index, firms, self._places(index), self.standings.of_verb(index, _BORN))

    def _moved(self, index: int) -> Iterator[Found]:
        """As in "X moved its headquarters from Y to Z", "X is relocating to Z"."""
        named = self.clauses.sort(index + 1) == NAME
        if self.phrases[index].head in _INTO and named and self._last(index + 1) in self.cues.plants | _ROOMS:
            where = self._of_site(index + 1, _ROOMS)
            yield from self._told(index, self.parties.subjects(index), where, self.standings.of_verb(index, _DEED))
        if self.phrases[index].head not in _MOVES or (named and self._last(index + 1) not in _SEATS):
            return
        firms = self.parties.subjects(index)
        for preposition, at in self.clauses.after(index)[:4]:
            if preposition in ("to", "from"):
                pattern = _DEED if preposition == "to" else _LEFT
                standing = self.standings.of_verb(index, pattern)
                if preposition == "from" and standing.stage is not Stage.ENDED:
                    standing = under("active", Standing(Stage.ACTIVE))
                yield from self._told(index, firms, places(self.parties, at) or self._of_site(at), standing)

    def _of_site(self, index: int, rooms: frozenset[str] = frozenset()) -> list[int]:
        """Where a plant is that something is moved to: "to a newer site in Y", "into a bigger unit on Y"."""
        if self._last(index) not in self.cues.plants | rooms:
            return []
        ahead = self.clauses.after(index)[:1]
        return [piece for word, at in ahead if word in _IN | {"on"} for piece in places(self.parties, at)]

    def _places(self, index: int) -> list[int]:
        found = list[int]()
        for preposition, at in self.clauses.after(index)[:3]:
            if self._last(at) in self.cues.plants:
                break  # "at its plant in Y" says where that is.
            if preposition in _IN or (preposition == "on" and self._last(at) in PARTS):
                found += places(self.parties, at)  # "on the outskirts of Y"
        end = self.phrases[index + 1 if self.clauses.sort(index + 1) == NAME else index].last
        return found or there(self.parties, end) or where(self.parties, index)

    def _last(self, index: int) -> str:
        return self.pieces[self.phrases[index].last - 1].low if self.clauses.sort(index) == NAME else ""

    def _told(self, verb: int, firms: list[int], found: list[int], standing: Standing) -> Iterator[Found]:
        phrase = self.phrases[verb]
        each = any(piece.low == "respectively" for piece in self.pieces) and len(firms) == len(found)
        for at, firm in enumerate(firms):
            for place in found[at : at + 1] if each else found:
                if self.parties.type_of(firm) is EntityType.ORGANISATION and (
                    self.parties.type_of(place) is EntityType.PLACE
                ):
                    yield Found(End(firm), End(place), "location", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip
