"""What a name is of somebody's → whose it is: "Y, its sixth school in Z", "Y, X's newest hotel"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_THINGS = word_set("property properties hospital label brand chain title magazine newspaper ship vessel")
_RANKED = word_set(
    "first second third fourth fifth sixth seventh eighth ninth tenth only main own flagship new newest latest other "
    "biggest largest oldest smallest busiest sole remaining"
)
_RUNS = frozenset({"run", "operate"})
_CHAINS = word_set("chain chains retailer supermarket supermarkets airline newspaper label brand platform marketplace")
_ONCE = word_set("former once previous")


class Belongings(Rule):
    """Whose the bearers of one sentence's names are, by what stands behind the names."""

    def found(self) -> Iterator[Found]:
        """All such owners, in order."""
        for index, phrase in enumerate(self.phrases):
            named = phrase.sort == NAME and phrase.entity == phrase.last - 1
            if named and self.clauses.sort(index + 1) == COMMA and self.clauses.sort(index + 2) == NAME:
                yield from self._apposed(phrase.entity, index + 2)
            if phrase.sort == VERB and phrase.head in _RUNS and self.clauses.is_finite(index) and not phrase.passive:
                yield from self._run(index)

    def _run(self, index: int) -> Iterator[Found]:
        """As in "X also runs Y, the country's largest supermarket chain", "X runs the supermarket chain Y"."""
        one, phrase = index + 1, self.phrases[index]
        if self.clauses.sort(one) != NAME or self.phrases[one].entity != self.phrases[one].last - 1:
            return
        behind = self.clauses.sort(one + 1) == COMMA and self.clauses.sort(one + 2) == NAME
        called = self.pieces[self.phrases[one].entity - 1].low in _CHAINS
        if not (called or (behind and self.phrases[one + 2].entity < 0 and self._last(one + 2) in _CHAINS)):
            return
        standing = self.standings.of_verb(index, Pattern("ownership", (), "state"))
        for owner in self.parties.subjects(index):
            pair = self.parties.type_of(owner), self.parties.type_of(self.phrases[one].entity)
            if pair[0] is pair[1] is EntityType.ORGANISATION and owner != self.phrases[one].entity:
                yield Found(End(owner), End(self.phrases[one].entity), "ownership", standing, f"verb {phrase.head}",
                            (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _apposed(self, one: int, index: int) -> Iterator[Found]:
        phrase = self.phrases[index]
        words = {piece.low for piece in self.pieces[phrase.first : phrase.last]}
        owner = self.clauses.owner(index)
        fits = phrase.entity < 0 and self.pieces[phrase.last - 1].low in self.cues.plants | _THINGS and words & _RANKED
        if not fits or owner is None or words & _ONCE or self.parties.type_of(owner) is not EntityType.ORGANISATION:
            return
        if owner != one and fit("ownership", self.parties.type_of(owner), self.parties.type_of(one)):
            yield Found(End(owner), End(one), "ownership", Standing(Stage.ACTIVE), "possessive",
                        (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip
