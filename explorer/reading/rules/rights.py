"""Rights that change hands → an agreement: "sold the television rights to X", "bought the film rights from X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.text.tokens import word_set

_GIVES = frozenset({"sell", "award", "grant", "license", "give", "hand", "assign", "out-license", "sub-license", "cede",
                    "transfer", "offer", "sublicense"})  # fmt: skip
_TAKES = frozenset({"buy", "acquire", "secure", "obtain", "win", "get", "license", "in-license", "purchase", "land",
                    "gain", "snap up", "pick up", "receive", "take", "option", "clinch", "bag"})  # fmt: skip
_PAYS = frozenset({"pay", "spend", "shell out", "fork out"})
_RIGHTS = word_set("rights licence licences license licenses option")
_OTHERS = word_set("human voting mineral mining landing grazing water shareholder property land drilling exploration "
                   "pension workers' employee conversion subscription pre-emption board traffic")  # fmt: skip
_ACCORD = Pattern("agreement", (), "deed", "agreed")


class Rights(SlotFilling):
    """Who sells rights to whom in one sentence."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _GIVES | _TAKES | _PAYS:
                yield from self._told(index)

    def _told(self, index: int) -> Iterator[Found]:
        phrase = self.phrases[index]
        passive = phrase.passive
        subject = self.clauses.subject(index)[:1]
        if passive:
            first, others = self._given(index, subject)
        else:
            first, others = self.parties.subjects(index), self._to_whom(index)
        standing = self.standings.of_verb(index, _ACCORD)
        for one in self._firms(first):
            for other in self._firms(others)[:2]:
                fitting = {self.parties.type_of(one), self.parties.type_of(other)} <= _PARTIES
                if one != other and fitting:
                    yield Found(End(one), End(other), "agreement", standing, "noun rights",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _given(self, index: int, subject: tuple[int, ...]) -> tuple[list[int], list[int]]:
        """As in "The rights were sold by X to Y"."""
        if not subject or not self._are_rights(subject[0]):
            return [], []
        gives = self.phrases[index].head in _GIVES
        return self._led(index, "by"), self._led(index, "to" if gives else "from")

    def _to_whom(self, index: int) -> list[int]:
        """To whom rights are given, or from whom they come."""
        head, at = self.phrases[index].head, index + 1
        if self.clauses.sort(at) != NAME:
            return []
        if head in _PAYS:  # "paid $80 million for the rights to a pill from X"
            if not any(map(self._are_rights, self._after(index))):
                return []
            # "is paying Y $18 million for rights to"
            paid = self.phrases[at].entity >= 0 and self.clauses.sort(at + 1) == NAME
            return self._led(index, "from") or (self.parties.name(at) if paid else [])
        if self._are_rights(at):
            to = self._led(index, "to")[-1:] if head in _GIVES else []
            beside = [piece for piece in range(self.phrases[at].first, self.phrases[at].last - 1)
                      if head in _GIVES and self.clauses.parsed.tags[piece : piece + 2] not in ("E'", "E")]  # fmt: skip
            beside = [piece for piece in beside if self.pieces[piece].pointer is not None]
            return beside[:1] or to or (self._led(index, "from") if head in _TAKES else [])  # "granted X the rights"
        if head in _GIVES and self.clauses.sort(at + 1) == NAME and self._are_rights(at + 1):
            return self.parties.name(at)  # "granted X exclusive rights"
        return []

    def _after(self, index: int) -> list[int]:
        return [at for preposition, at in self.clauses.after(index) if preposition == "for"]

    def _led(self, index: int, word: str) -> list[int]:
        """Whom such a preposition leads to, the last of several: "sold the rights to the next two seasons to X"."""
        found, at = list[int](), index + 1
        while at < len(self.phrases) and self.clauses.sort(at) in (NAME, PREPOSITION):
            if self.clauses.head(at) == word and self.clauses.sort(at + 1) == NAME:
                found = self.parties.names(self.clauses.listed(at + 1)) or found
            at += 1
        return found

    def _are_rights(self, index: int) -> bool:
        phrase = self.phrases[index]
        words = [piece.low for piece in self.pieces[phrase.first : phrase.last]]
        return phrase.entity < 0 and words[-1] in _RIGHTS and not _OTHERS & set(words)


_PARTIES = {EntityType.ORGANISATION, EntityType.GROUP}
