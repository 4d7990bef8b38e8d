"""What a firm came out of → where it began: "X was spun out of Y", "X grew out of Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling

_SPUN = frozenset({"spin out", "spin out of", "carve out of", "split out of"})
_GREW = frozenset({"grow out of", "emerge from", "come out of"})
_FROM = frozenset({"of", "from", "out of"})
_BEGAN = Pattern("other", (), "deed")


class Origins(SlotFilling):
    """Which firms of one sentence came out of which others."""

    def found(self) -> Iterator[Found]:
        """All such beginnings, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB:
                continue
            passive = phrase.passive or self.clauses.is_bare_participle(index)
            if phrase.head in _SPUN and passive:
                yield from self._told(index, self._undergone(index))
            elif phrase.head in _GREW | _SPUN and not passive and phrase.head.endswith((" of", " from")):
                # "X, spun out of Y in 2020, has grown" is read as an active by its shape
                told = self.clauses.sort(index - 1) == COMMA and self.clauses.sort(index - 2) == NAME
                yield from self._told(index, self.parties.name(index - 2) if told else self.parties.subjects(index))

    def _told(self, index: int, firms: list[int]) -> Iterator[Found]:
        phrase = self.phrases[index]
        led = [at for word, at in self.clauses.after(index)[:1] if word in _FROM]
        if phrase.head.endswith((" of", " from")) and self.clauses.sort(index + 1) == NAME:
            led = [index + 1]
        for origin in self.parties.names(led):
            for firm in firms:
                if firm != origin and self._is_firm(firm) and self._is_firm(origin):
                    standing = self.standings.of_verb(index, _BEGAN)
                    yield Found(End(firm), End(origin), "other", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), "", Strength.FAIR)  # fmt: skip
