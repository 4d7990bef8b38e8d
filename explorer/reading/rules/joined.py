"""Words joined to a name → whose a firm is: "Honda-owned X", "X, an Amazon-backed firm", "formerly Tata-owned X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing

_JOINED = {
    **dict.fromkeys(("owned", "controlled"), "ownership"),
    **dict.fromkeys(("backed", "funded", "financed", "invested"), "equity stake"),
}
_ONCE = frozenset({"formerly", "once", "previously", "until recently", "then", "former", "ex", "originally"})


class Joined(Rule):
    """The owners and backers that hyphens join to a word in one sentence."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != NAME:
                continue
            for at in range(phrase.first + 1, phrase.last):
                kind = _JOINED.get(self.pieces[at].low[1:], "") if self.pieces[at].low[0] in "-–" else ""
                if kind and self.tags[at - 1] == "E":
                    yield from self._tied(index, at, kind)

    def _tied(self, index: int, at: int, kind: str) -> Iterator[Found]:
        """What the word at *at* says of the name before it, and of whom the phrase is."""
        standing, whom = self._whom(index, at)
        for firm in whom:
            types = self.parties.type_of(at - 1), self.parties.type_of(firm)
            if fit(kind, *types) and firm != at - 1:
                yield Found(End(at - 1), End(firm), kind, standing, "joined word", (at, at + 1),
                            strength=Strength.STRONG)  # fmt: skip

    def _whom(self, index: int, at: int) -> tuple[Standing, list[int]]:
        """Of whom the phrase is, and whether that is so yet: its own name, the one it stands beside, or the subject."""
        phrase = self.phrases[index]
        before = {piece.low for piece in self.pieces[max(0, phrase.first - 1) : at - 1]}
        standing = Standing(Stage.ENDED if before & _ONCE else Stage.ACTIVE)
        if phrase.entity > at:
            return standing, [phrase.entity]
        if self.tags[at + 1 : at + 2] == "E":
            return standing, [at + 1]
        one = phrase.entity < 0 and self.pieces[phrase.first].low in ("a", "an", "the")
        if not one:
            return standing, []
        if self.clauses.sort(index - 1) == COMMA and self.clauses.sort(index - 2) == NAME:
            return standing, [
                piece for piece in [self.phrases[index - 2].entity] if piece >= 0 and self._is_firm(piece)
            ]
        if self.clauses.sort(index - 1) == VERB and self.clauses.simply_is(index - 1):
            told = self.standings.of_verb(index - 1, Pattern("ownership", (), "state"))
            return (standing if standing.stage is Stage.ENDED else told), self.parties.subjects(index - 1)
        return standing, []
