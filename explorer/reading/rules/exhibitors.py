"""Events → who will be where one is said to do something: "at the Paris show, where X and Y will share a stand"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.phrases import VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing

_DOES = frozenset({
    "share", "exhibit", "present", "show", "show off", "showcase", "display", "demonstrate", "unveil", "launch",
    "speak", "reveal", "announce", "introduce", "debut", "host", "meet", "have", "appear", "preview",
})  # fmt: skip
_FARTHEST = 16


class Exhibitors(SlotFilling):
    """Who takes part in the event that a "where" speaks of."""

    def found(self) -> Iterator[Found]:
        """All who do, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB or phrase.head not in _DOES or phrase.passive:
                continue
            subject = self.clauses.subject(index)
            start = subject[0] - 1 if subject and subject[0] < index else -1
            event = self._event(start) if start > 0 and self.clauses.head(start) == "where" else -1
            if event < 0:
                continue
            standing = self._standing(index)
            for one in self._firms(self.parties.subjects(index)):
                if fit("participation", self.parties.type_of(one), EntityType.EVENT):
                    yield Found(End(one), End(event), "participation", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _standing(self, index: int) -> Standing:
        """By the verb's own tense, since "where" tells no condition here."""
        phrase = self.phrases[index]
        done = phrase.past and not phrase.modal
        standing = self.standings.moded(
            phrase, Standing(Stage.OCCURRED if done else None if phrase.modal else Stage.PLANNED)
        )
        return replace(standing, stage=standing.stage or Stage.UNCLEAR)

    def _event(self, before: int) -> int:
        """The nearest event that "at" leads to before a phrase; -1 for none."""
        for at in range(before - 1, max(0, before - _FARTHEST), -1):
            piece = self.phrases[at].entity
            if (
                self.clauses.head(at - 1).split()[-1:] == ["at"]
                and piece >= 0
                and self.parties.type_of(piece) is EntityType.EVENT
            ):
                return piece
        return -1
