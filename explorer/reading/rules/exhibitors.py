"""Events → who will be where one is said to do something: "at the Paris show, where X and Y will share a stand"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing

_DOES = frozenset({
    "share", "exhibit", "present", "show", "show off", "showcase", "display", "demonstrate", "unveil", "launch",
    "speak", "reveal", "announce", "introduce", "debut", "host", "meet", "have", "appear", "preview",
})  # fmt: skip
_ATTENDS = frozenset({"speak at", "exhibit at", "present at", "attend", "take part in", "participate in", "address"})
_SIDES = frozenset({"sidelines", "margins", "fringes", "sideline", "opening", "eve", "start"})
_HAPPENS = frozenset({
    "fall", "rise", "begin", "start", "end", "happen", "win", "lose", "drop", "fail", "refuse", "decline", "hope",
    "plan", "want", "expect", "intend", "miss", "skip", "look", "aim", "be",
})  # fmt: skip
"""What is told of an event, or of a day to come, with nobody said to be there."""
_TAKES_PART = Pattern("participation", (), "deed")
_FARTHEST = 16


class Exhibitors(SlotFilling):
    """Who takes part in the event that a "where" speaks of."""

    def found(self) -> Iterator[Found]:
        """All who do, in order."""
        yield from self._opened()
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and not phrase.passive:
                yield from self._spoke(index)
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

    def _opened(self) -> Iterator[Found]:
        """As in "At Y, X presented Z"."""
        opens = self.clauses.sort(0) == PREPOSITION and self.clauses.head(0) in ("at", "during", "on")
        named = 1
        if opens and self.clauses.sort(1) == NAME and self.pieces[self.phrases[1].last - 1].low in _SIDES:
            named = 3  # "On the sidelines of Y, X said"
        opens = opens and (self.clauses.head(0) != "on" or named > 1) and self.clauses.sort(named) == NAME
        within = range(self.phrases[named].first, self.phrases[named].last) if opens else ()
        event = next((at for at in within if self.parties.type_of(at) is EntityType.EVENT), -1)
        if event < 0:
            return
        verb = next((at for at in range(named + 1, len(self.phrases)) if self.clauses.is_finite(at)), -1)
        if verb < 0 or self.phrases[verb].head in _HAPPENS or self.phrases[verb].passive:
            return
        phrase = self.phrases[verb]
        for one in self.parties.subjects(verb):
            if one > event and fit("participation", self.parties.type_of(one), EntityType.EVENT):
                yield Found(End(one), End(event), "participation", self._standing(verb), f"verb {phrase.head}",
                            (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _spoke(self, index: int) -> Iterator[Found]:
        """As in "Speaking at Y, X said", "X was speaking on the sidelines of Y", "said on the margins of Y"."""
        phrase = self.phrases[index]
        gerund = phrase.form == "gerund" and phrase.head in _DOES | _ATTENDS
        ahead = [at for word, at in self.clauses.after(index)[:2] if word in ("at", "in", "on", "during")]
        ahead += [index + 1] if gerund and phrase.head in _ATTENDS and self.clauses.sort(index + 1) == "N" else []
        events = [piece for at in ahead for piece in self._beside(at, gerund)]
        if not events and not gerund and phrase.form == "finite" and phrase.head not in _HAPPENS:
            # Whoever does anything at an event takes part in it.
            led = [at for word, at in self.clauses.after(index) if word in ("at", "during")]
            named = self.parties.names(led)
            events = [piece for piece in named if self.parties.type_of(piece) is EntityType.EVENT]
        elif not events or not (gerund or phrase.head in self.cues.speech | _DOES):
            return
        above = self.clauses.governor(index) if gerund else None
        aside = gerund and (above is None or above.link in ("participial", "reduced"))
        verb = next((at for at in range(len(self.phrases)) if self.clauses.is_finite(at)), index) if aside else index
        plain = aside or phrase.form == "finite"
        standing = self._standing(verb) if plain else self.standings.of_verb(index, _TAKES_PART)
        for one in self._firms(self.parties.subjects(index)):
            for event in events:
                if fit("participation", self.parties.type_of(one), self.parties.type_of(event)):
                    yield Found(End(one), End(event), "participation", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _beside(self, at: int, gerund: bool) -> list[int]:
        """The events at or on the sidelines of which it is."""
        last = self.pieces[self.phrases[at].last - 1].low
        if last in _SIDES:
            at = next((to for preposition, to in self.clauses.after(at)[:1] if preposition == "of"), at)
        elif not gerund:
            return []
        return [piece for piece in self.parties.name(at) if self.parties.type_of(piece) is EntityType.EVENT]

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
