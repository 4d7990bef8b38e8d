"""Those counted among somebody's own → what they are to them: "counts Y among its shareholders"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling

_COUNTS = frozenset({"count", "have", "list", "number", "include", "boast", "rank", "name"})


class Counted(SlotFilling):
    """Who is counted among whose shareholders, customers, rivals in one sentence."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _COUNTS and self.clauses.sort(index + 1) == NAME:
                yield from self._among(index)

    def _among(self, index: int) -> Iterator[Found]:
        phrase, tags = self.phrases[index], self.clauses.parsed.tags
        counted = self.parties.names(
            list(self.clauses.subject(index)) if phrase.passive else self.clauses.listed(index + 1)
        )
        for at in [at for preposition, at in self.clauses.after(index) if preposition == "among"]:
            group = self.phrases[at]
            relation = self.cues.nouns.get(self.pieces[group.last - 1].low, "")
            theirs = tags[group.first] == "H" and not phrase.passive
            owners = self.parties.subjects(index) if theirs else [
                piece for piece in range(group.first, group.last)
                if tags[piece] in "EH" and self.pieces[piece].pointer is not None
            ][:1]  # fmt: skip
            for pattern in self.cues.relations.get(relation, ())[:1]:
                standing = self.standings.of_verb(index, Pattern(pattern.kind, (), "state", Stage.ENDED.value))
                for one in counted:
                    for owner in owners:
                        ends = (one, owner) if pattern.slots[0].subject == "head" else (owner, one)
                        if self._fits(pattern.slots[0], ends):
                            yield Found(End(ends[0]), End(ends[1]), pattern.kind, standing, f"verb {phrase.head}",
                                        (group.first, group.last), strength=Strength.FAIR)  # fmt: skip
