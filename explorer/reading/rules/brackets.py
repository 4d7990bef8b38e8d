"""Brackets behind a firm's name → who leads it, where it sits: "X (President: A; Head Office: Y)"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_SEATS = word_set("office offices headquarters headquarter hq headquartered seat location city domicile base")
_FAR = 40
"""No bracket holds more pieces."""


class Brackets(Rule):
    """What the brackets of one sentence tell of the firms before them."""

    def found(self) -> Iterator[Found]:
        """All posts and seats, in order."""
        for at in range(len(self.pieces) - 1):
            if self._names(at, EntityType.ORGANISATION) and self.pieces[at + 1].low == "(":
                yield from self._inside(at)

    def _inside(self, firm: int) -> Iterator[Found]:
        """What stands behind each colon, by the words before it."""
        first = firm + 2
        for at in range(first, min(firm + _FAR, len(self.pieces))):
            low = self.pieces[at].low
            if low == ")":
                return
            if low in (";", ","):
                first = at + 1
            elif low == ":" and at + 1 < len(self.pieces):
                told = [piece.low for piece in self.pieces[first:at]]
                yield from self._told(firm, at + 1, told, (first, at))

    def _told(self, firm: int, at: int, words: list[str], cue: tuple[int, int]) -> Iterator[Found]:
        if self._names(at, EntityType.PERSON) and any(self.cues.nouns.get(word, word) in self.cues.titles
                                                      for word in words):  # fmt: skip
            detail = " ".join(piece.text for piece in self.pieces[cue[0] : cue[1]])
            yield Found(End(at), End(firm), "role", Standing(Stage.ACTIVE), "title", cue, detail, Strength.STRONG,
                        timeless=True)  # fmt: skip
        elif self._names(at, EntityType.PLACE) and _SEATS & set(words):
            yield Found(End(firm), End(at), "location", Standing(Stage.ACTIVE), "place of a name", cue, "",
                        Strength.STRONG, timeless=True)  # fmt: skip

    def _names(self, at: int, type: EntityType) -> bool:
        return self.pieces[at].pointer is not None and self.parties.type_of(at) is type
