"""A business told of without its name → who bought it: "The firm was bought from Y by X", "The pub was sold to X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

TAKEN_ON = "verb of handover"
"""The rule by which a business is bought, where the words alone would tell of goods."""
_BUYS = frozenset({"buy", "acquire", "purchase", "take over", "buy out", "rescue", "snap up", "take on"})
_SELLS = frozenset({"sell", "sell on", "hand over", "transfer", "pass"})
_FIRMS = word_set(
    "business firm company shop pub store bakery dairy brewery hotel restaurant inn practice chain club newspaper "
    "nursery garage farm mill factory yard boatyard distillery cafe café foundry surgery salon brand"
)
_OWNERS = (EntityType.ORGANISATION, EntityType.PERSON, EntityType.GROUP)
_DEED, _GONE = Pattern("ownership", (), "deed"), Pattern("ownership", (), "deed", "ended")


class Handovers(SlotFilling):
    """Who of one sentence took on the business that the text is about."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.passive and phrase.head in _BUYS | _SELLS and self._is_of_it(index):
                yield from self._handed_over(index)

    def _is_of_it(self, verb: int) -> bool:
        """Whether its subject is "the business" and no name."""
        subject = self.clauses.subject(verb)
        if len(subject) != 1 or self.phrases[subject[0]].entity >= 0:
            return False
        phrase = self.phrases[subject[0]]
        bare = phrase.last - phrase.first == _SHORT and self.pieces[phrase.first].low == "the"
        return bare and self._last(subject[0]) in _FIRMS

    def _handed_over(self, verb: int) -> Iterator[Found]:
        sold = self.phrases[verb].head in _SELLS
        buyers = self._owners(verb, "to" if sold else "by")
        sellers = self._owners(verb, "by" if sold else "from")
        standing = self.standings.of_verb(verb, _DEED)
        for buyer in buyers:
            yield self._told(buyer, standing, verb)
        gone = self.standings.of_verb(verb, _GONE)
        gone = gone if gone.stage is Stage.ENDED else under("unclear", gone)
        for seller in sellers if buyers else ():
            yield self._told(seller, gone, verb)

    def _owners(self, verb: int, word: str) -> list[int]:
        return [piece for piece in self._prepositional(verb, word) if self.parties.type_of(piece) in _OWNERS]

    def _told(self, owner: int, standing: Standing, verb: int) -> Found:
        cue = (self.phrases[verb].first, self.phrases[verb].last)
        return Found(End(owner), End(), "ownership", standing, TAKEN_ON, cue, "", Strength.WEAK, "object")


_SHORT = 2
