"""What two do that both announce → partners: "X and Y announced a programme", "a joint service of X and Y"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_ANNOUNCES = {
    **dict.fromkeys(("announce", "unveil", "sign", "agree", "agree on"), "agreed"),
    **dict.fromkeys(("launch", "start", "begin", "kick off", "embark on", "inaugurate"), "active"),
}
_WORK = word_set(
    "programme program project initiative study pilot trial campaign scheme effort laboratory lab centre center "
    "institute fellowship exchange challenge fund accelerator"
)
_JOINT = word_set("joint shared common combined")
_JOINTLY = _WORK | word_set(
    "service services line route team unit company platform app product range collection exhibition task-force "
    "workshop bid research order purchase network campaign facility plant factory hub fleet operation"
)


class Undertakings(SlotFilling):
    """Who does one thing with whom in one sentence."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _ANNOUNCES and not phrase.passive:
                yield from self._announced(index)
            elif phrase.sort == NAME and phrase.entity < 0:
                yield from self._joint(index)

    def _announced(self, verb: int) -> Iterator[Found]:
        """As in "X and Y today announced a five-year research programme"."""
        thing = self.phrases[verb + 1] if self.clauses.sort(verb + 1) == NAME else None
        if thing is None or thing.entity >= 0 or self.pieces[thing.last - 1].low not in _WORK:
            return
        doers = self._companies(self.parties.subjects(verb))
        if self.pieces[thing.first].low not in ("a", "an") or len(doers) != 2:
            return
        standing = self.standings.of_verb(verb, Pattern("partnership", (), "deed", _ANNOUNCES[self.phrases[verb].head]))
        yield from self._told(doers, standing, f"verb {self.phrases[verb].head}", verb)

    def _joint(self, index: int) -> Iterator[Found]:
        """As in "a joint service between X and Y", "a joint project of X and Y"."""
        phrase = self.phrases[index]
        words = [piece.low for piece in self.pieces[phrase.first : phrase.last]]
        led = self.clauses.head(index + 1) in ("between", "by", "of", "from") and self.clauses.sort(index + 2) == NAME
        if not led or "venture" in words or words[-1] not in _JOINTLY or not _JOINT & set(words):
            return
        doers = self._companies(self.parties.names(self.clauses.listed(index + 2)))
        start = Standing(Stage.ACTIVE) if self.clauses.fate(index) < 0 else Standing(None)
        standing = self.standings.of_noun(index, phrase.last - 1, phrase.last, start, Stage.ACTIVE)
        yield from self._told(doers, standing, f"noun {words[-1]}", index)

    def _told(self, doers: list[int], standing: Standing, rule: str, at: int) -> Iterator[Found]:
        cue = (self.phrases[at].first, self.phrases[at].last)
        for one, other in combinations(doers, 2):
            yield Found(End(one), End(other), "partnership", standing, rule, cue)

    def _companies(self, pieces: list[int]) -> list[int]:
        return [piece for piece in pieces if self.parties.type_of(piece) is EntityType.ORGANISATION]
