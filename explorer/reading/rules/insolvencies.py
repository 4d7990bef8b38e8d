"""A firm that failed → who sees to it, and who takes it on: "Z was appointed administrator of Y", "X rescued Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_KEEPERS = word_set(
    "administrator administrators receiver receivers liquidator liquidators trustee trustees examiner examiners "
    "supervisor conservator monitor"
)
_APPOINTS = frozenset({"appoint", "name", "call", "call in", "bring in", "install", "hire"})
_FAILURES = word_set("administration receivership insolvency liquidation bankruptcy collapse closure ruin oblivion")
_SAVES = frozenset({"rescue", "save"})
_DEED = Pattern("other", (), "deed")


class Insolvencies(SlotFilling):
    """Who of one sentence sees to a firm that failed, or takes it on."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _APPOINTS:
                yield from self._appointed_keeper(index)
            elif phrase.sort == VERB and phrase.head in _SAVES:
                yield from self._saved(index)
            elif phrase.sort == NAME and phrase.entity == phrase.last - 1:
                yield from self._keeper(index)

    def _appointed_keeper(self, verb: int) -> Iterator[Found]:
        """As in "Z was appointed administrator of Y", "Y has called in administrators from Z"."""
        phrase, led = self.phrases[verb], self.clauses.after(verb)
        if phrase.passive and (keepers := self._sent(verb)):
            standing = self._appointed(self.standings.of_verb(verb, Pattern("other", (), "deed", "active")))
            firms = [piece for word, at in led if word in ("to", "at", "for", "of") for piece in self._named(at)]
            for keeper in keepers:
                yield from (self._kept(End(keeper), End(firm), standing, verb) for firm in firms if firm != keeper)
            return
        title = verb + 2 if self.clauses.head(verb + 1) in ("as", "in") else verb + 1
        if self.clauses.sort(title) != NAME:
            return
        standing = self.standings.of_verb(verb, _DEED)
        standing = self._appointed(under("active", standing) if standing.stage is Stage.OCCURRED else standing)
        last = self._last(title)
        if phrase.passive and last in _KEEPERS and self.phrases[title].entity < 0:
            firms = [piece for word, at in led if word in ("of", "to", "at", "for") for piece in self._named(at)]
            keepers = [piece for piece in self.parties.subjects(verb) if self._is_firm(piece)]
        elif not phrase.passive and last in _KEEPERS and self.phrases[title].entity < 0:
            keepers = [piece for word, at in led if word in ("from", "at") for piece in self._named(at)]
            firms = [piece for piece in self.parties.subjects(verb) if self._is_firm(piece)]
        else:
            return
        for keeper in keepers:
            yield from (self._kept(End(keeper), End(firm), standing, title) for firm in firms if firm != keeper)
            if not firms:
                yield self._kept(End(keeper), End(), standing, title)

    def _sent(self, verb: int) -> list[int]:
        """Whose people a subject is: "Administrators from Z were appointed"."""
        subject = self.clauses.subject(verb)
        at = subject[0] if len(subject) == 1 else -1
        led = at >= 0 and self._last(at) in _KEEPERS and self.clauses.head(at + 1) in ("from", "at", "of")
        return self._named(at + 2) if led else []

    def _keeper(self, index: int) -> Iterator[Found]:
        """As in "Administrator A said", "Administrators from Z sold it": of the firm that the text is about."""
        phrase = self.phrases[index]
        titled = phrase.last - phrase.first > 1 and self.pieces[phrase.entity - 1].low in _KEEPERS
        words = {piece.low for piece in self.pieces[phrase.first : phrase.entity]}
        if (
            titled
            and not words & _OTHERS
            and not any(self.pieces[at].pointer for at in range(phrase.first, phrase.entity))
        ):
            person = self._is_person(phrase.entity)
            if person or self._is_firm(phrase.entity):
                yield self._kept(
                    End(phrase.entity), End(), Standing(Stage.ACTIVE), index, "role" if person else "other"
                )

    def _saved(self, verb: int) -> Iterator[Found]:
        """As in "X rescued Y from administration", "Y was rescued from receivership by X"."""
        led = self.clauses.after(verb)
        failed = any(word in ("from", "out of") and self._last(at) in _FAILURES for word, at in led)
        failed = failed or any(piece.low in ("pre-pack", "prepack") for piece in self.pieces)
        passive = self.phrases[verb].passive
        savers = self._prepositional(verb, "by") if passive else self.parties.subjects(verb)
        saved = self.parties.names(list(self.clauses.subject(verb))) if passive else self._object(verb)
        standing = self.standings.of_verb(verb, Pattern("ownership", (), "deed"))
        for saver in savers if failed else ():
            for firm in saved:
                if self._is_firm(firm) and saver != firm and (self._is_firm(saver) or self._is_person(saver)):
                    cue = (self.phrases[verb].first, self.phrases[verb].last)
                    yield Found(End(saver), End(firm), "ownership", standing, "verb rescue", cue)

    def _object(self, verb: int) -> list[int]:
        return self.parties.names(self.clauses.listed(verb + 1)) if self.clauses.sort(verb + 1) == NAME else []

    def _named(self, at: int) -> list[int]:
        return [piece for piece in self.parties.names(self.clauses.listed(at)) if self._is_firm(piece)]

    def _kept(self, keeper: End, firm: End, standing: Standing, at: int, kind: str = "other") -> Found:
        cue = (self.phrases[at].first, self.phrases[at].last)
        inferred = "" if firm.piece >= 0 else "object"
        return Found(keeper, firm, kind, standing, "noun administrator", cue, "", Strength.WEAK if inferred else
                     Strength.FAIR, inferred)  # fmt: skip


_OTHERS = word_set("former ex bankruptcy-law court-appointed")
