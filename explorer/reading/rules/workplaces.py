"""Work done, plants told of, sites chosen → where firms are: "makes tyres at plants in Y", "picked Y as the site"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, RELATIVE, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.rules.spots import places
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_WORKS = frozenset(word_set(
    "employ make produce manufacture assemble process brew build refine treat test develop design pack store "
    "train supply serve deliver ship operate distribute sell work bake grow mine smelt roast bottle weld paint repair "
    "print package farm raise teach research sort recycle"
))  # fmt: skip
_HAS = frozenset({"own", "run", "operate", "lease", "rent", "manage", "have", "keep", "maintain"})
_BUILDS = frozenset({"open", "build", "set up", "establish", "inaugurate", "complete", "expand", "acquire", "buy"})
_CHOOSES = frozenset({"pick", "choose", "select", "name", "settle on", "favour", "favor", "designate"})
_CHOSEN = word_set("site location home base venue place host")
_IN = frozenset({"in", "near", "outside", "across", "around"})
_NOW = Pattern("location", (), "state", "ended")
_DEED = Pattern("location", (), "deed", "active")
_CHOICE = Pattern("location", (), "deed", "planned")


class Workplaces(Rule):
    """Where the organisations of one sentence work or will, where no plant is told to be theirs."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _CHOOSES:
                yield from self._chosen(index)
            elif phrase.sort == NAME and phrase.entity < 0 and self._last(index) in self.cues.plants:
                where = self._where(index + 1)
                yield from self._worked_at(index, where)
                yield from self._told_of(index, where)
                yield from self._inserted(index)

    def _worked_at(self, index: int, where: list[int]) -> Iterator[Found]:
        """As in "X employs 3,900 people at 11 sites in Y"."""
        governor = self.clauses.governor(index)
        verb = governor.phrase if governor is not None and governor.link == "preposition" else -1
        while self.clauses.sort(verb) == NAME and (above := self.clauses.governor(verb)) is not None:
            verb = above.phrase
        if not where or self.clauses.sort(verb) != VERB or self.clauses.head(index - 1) not in ("at", "in", "from"):
            return
        phrase = self.phrases[verb]
        now = phrase.form == "finite" and not (phrase.past or phrase.modal or phrase.nots or phrase.passive)
        if now and phrase.head in _WORKS:
            yield from self._told(self.parties.subjects(verb), where, self.standings.of_verb(verb, _NOW), index)

    def _told_of(self, index: int, where: list[int]) -> Iterator[Found]:
        """As in "The plant in Y, which X opened in 2020,"."""
        at = index + 3
        which = self.clauses.sort(at) == COMMA and self.clauses.sort(at + 1) == RELATIVE
        if not where or not which or self.clauses.sort(at + 2) != NAME or self.clauses.sort(at + 3) != VERB:
            return
        verb = at + 3
        head = self.phrases[verb].head
        if self.clauses.sort(verb + 1) != NAME and head in _HAS | _BUILDS:
            standing = self.standings.of_verb(verb, _NOW if head in _HAS else _DEED)
            yield from self._told(self.parties.name(at + 2), where, standing, index)

    def _inserted(self, index: int) -> Iterator[Found]:
        """As in "X's biggest shipyard, in Y, was idle"."""
        owner = self.clauses.owner(index)
        closing = index + 4 + 2 * (self.clauses.head(index + 4) == "of")  # "its first fab, on the island of Y,"
        if owner is None or self.clauses.sort(index + 1) != COMMA or self.clauses.sort(closing) != COMMA:
            return
        yield from self._told([owner], self._where(index + 2), Standing(Stage.ACTIVE), index)

    def _chosen(self, verb: int) -> Iterator[Found]:
        """As in "X picked Y as the site of its next plant"."""
        phrase, clauses = self.phrases[verb], self.clauses
        at = verb + 1 if phrase.passive else verb + 2
        sites = clauses.sort(at) == PREPOSITION and clauses.head(at) in ("as", "for") and clauses.sort(at + 1) == NAME
        if not sites or self._last(at + 1) not in _CHOSEN | self.cues.plants:
            return
        named = self.parties.subjects(verb) if phrase.passive else self.parties.name(verb + 1)
        firms = self.parties.name(at + 3) if phrase.passive and clauses.sort(at + 3) == NAME else []
        firms = firms if phrase.passive else self.parties.subjects(verb)
        where = [piece for piece in named if self._is(piece, EntityType.PLACE)]
        yield from self._told(firms, where, self.standings.of_verb(verb, _CHOICE), at + 1)

    def _where(self, at: int) -> list[int]:
        led = self.clauses.sort(at) == PREPOSITION and self.clauses.head(at) in _IN | {"on"}
        return places(self.parties, at + 1) if led and self.clauses.sort(at + 1) == NAME else []

    def _told(self, firms: list[int], where: list[int], standing: Standing, index: int) -> Iterator[Found]:
        rule = "place of a plant" if standing.stage is Stage.ACTIVE else "noun plant"
        cue = (self.phrases[index].last - 1, self.phrases[index].last)
        for firm in firms:
            for place in where if self._is(firm, EntityType.ORGANISATION) else ():
                yield Found(End(firm), End(place), "location", standing, rule, cue, strength=Strength.FAIR)

    def _is(self, piece: int, type: EntityType) -> bool:
        return piece >= 0 and self.pieces[piece].pointer is not None and self.parties.type_of(piece) is type
