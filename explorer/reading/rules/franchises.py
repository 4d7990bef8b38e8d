"""Shops that bear another's name → who runs them: "X runs the KFC outlets in Y", "operates 200 Spar stores"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.text.tokens import word_set

_RUNS = frozenset({"run", "operate", "manage", "open", "franchise"})
_OUTLETS = word_set(
    "outlet outlets restaurant restaurants shop shops store stores chain chains franchise franchises hotel hotels café "
    "cafés cafe cafes branches dealerships supermarkets stations pharmacies cinemas gyms clubs salons bakeries brand "
    "brands"
)
_STATE = Pattern("other", (), "state", "ended")


class Franchises(Rule):
    """Who runs the shops of whom in one sentence."""

    def found(self) -> Iterator[Found]:
        """All that are run, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _RUNS and self.clauses.sort(index + 1) == NAME:
                yield from self._run(index)

    def _run(self, verb: int) -> Iterator[Found]:
        at, phrase = verb + 1, self.phrases[verb]
        taken = self.phrases[at]
        if taken.entity == taken.last - 1 or self.pieces[taken.last - 1].low not in _OUTLETS:
            return
        brands = [piece for piece in range(taken.first, taken.last - 1) if self._is_firm(piece)
                  and self.tags[piece] == "E" and self.tags[piece + 1] != "'"]  # fmt: skip
        of = next((to for word, to in self.clauses.after(at)[:1] if word == "of"), -1)
        brands = brands or (self.parties.names(self.clauses.listed(of)) if of >= 0 else [])
        doers = self.parties.names(list(self.clauses.subject(verb))) if not phrase.passive else []
        standing = self.standings.of_verb(verb, _STATE)
        for doer in doers if len(brands) < _MANY else ():
            for brand in brands:
                pointers = self.pieces[doer].pointer, self.pieces[brand].pointer
                other = all(pointers) and pointers[0] != pointers[1] and doer != brand
                if other and self._is_firm(doer) and self._is_firm(brand):
                    yield Found(End(doer), End(brand), "other", standing, "noun outlet",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip


_MANY = 6
