"""Unions and those who work somewhere → whose workers a union speaks for: "Unite members at X", "represents staff"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_MEMBERS = word_set("members member workers staff employees drivers teachers nurses porters crew workforce cleaners "
                    "engineers operatives hands miners firefighters machinists cooks")  # fmt: skip
_SPEAKS_FOR = frozenset({"represent", "have", "organise", "organize", "ballot", "recruit"})
_MOST = word_set("most many some half majority all hundreds dozens thousands thirds")
_AT = frozenset({"at", "in", "with", "from"})
_SITES = word_set("plant factory site company firm mill works depot yard hospital school council mine warehouse dairy")
_STATE = Pattern("other", (), "state", "ended")


class Workforces(SlotFilling):
    """Whose workers the unions of one sentence speak for."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _SPEAKS_FOR and not phrase.passive:
                yield from self._represented(index)
            elif phrase.sort == VERB and phrase.head == "recognise" and not phrase.passive:
                yield from self._recognised(index)
            elif phrase.sort == NAME and phrase.entity < 0 and self._last(index) == "members":
                yield from self._members(index)

    def _represented(self, verb: int) -> Iterator[Found]:
        """As in "Unite, which represents 200 workers at X", "GMB has 140 members at the plant"."""
        whom, phrase = verb + 1, self.phrases[verb]
        if self.clauses.sort(whom) == NAME and self._last(whom) in _MOST and self.clauses.head(whom + 1) == "of":
            whom += 2  # "most of the shopfloor staff"
        if self.clauses.sort(whom) != NAME or self.phrases[whom].entity >= 0 or self._last(whom) not in _MEMBERS:
            return
        if phrase.head == "have" and self._last(whom) not in ("members", "member"):
            return  # "X has 140 workers at its plant"
        standing = self.standings.of_verb(verb, _STATE)
        inside = [at for at in range(self.phrases[whom].first, self.phrases[whom].last) if self._is_firm(at)]
        for union in self.parties.subjects(verb):
            if self._is_firm(union):
                here = self.phrases[whom].first and self.pieces[self.phrases[whom].first].low == "the"
                firms = [End(at) for at in inside] or self._where(whom) or ([End()] if here else [])
                yield from (self._told(End(union), firm, standing, whom) for firm in firms if firm.piece != union)

    def _recognised(self, verb: int) -> Iterator[Found]:
        """As in "X recognises the GMB", "X does not recognise the union Unite"."""
        standing = self.standings.of_verb(verb, _STATE)
        words = " ".join(piece.low for piece in self.pieces)
        for firm in self.parties.subjects(verb):
            for union in self.parties.names(self._objects(verb)) if "union" in words or "bargaining" in words else ():
                if self._is_firm(firm) and self._is_firm(union) and firm != union:
                    yield self._told(End(union), End(firm), standing, verb)

    def _members(self, index: int) -> Iterator[Found]:
        """As in "Unite members at X will strike", "Members of Unite at X"."""
        phrase, at = self.phrases[index], index
        union = phrase.last - 2 if phrase.last - 2 >= phrase.first and self._is_firm(phrase.last - 2) else -1
        if union < 0 and self.clauses.head(index + 1) == "of" and self.clauses.sort(index + 2) == NAME:
            union, at = self.phrases[index + 2].entity, index + 2
        if union < 0 or not self._is_firm(union) or self.clauses.sort(at + 1) != PREPOSITION:
            return
        if self.clauses.head(at + 1) in ("at", "with", "from") and self.clauses.sort(at + 2) == NAME:
            for firm in self._there(at + 2):
                if firm.piece != union:
                    yield self._told(End(union), firm, Standing(Stage.ACTIVE), index)

    def _where(self, whom: int) -> list[End]:
        for word, at in self.clauses.after(whom)[:1]:
            if word in _AT:
                return self._there(at)
        return []

    def _there(self, at: int) -> list[End]:
        """The firm that a phrase leads to; the one the text is about where it is only "the plant"."""
        phrase = self.phrases[at]
        firms = [End(piece) for piece in self.parties.names(self.clauses.listed(at)) if self._is_firm(piece)]
        owner = self.clauses.owner(at)
        if not firms and owner is not None and self._is_firm(owner):
            return [End(owner)]
        bare = phrase.entity < 0 and self.pieces[phrase.first].low == "the" and phrase.last - phrase.first < _SHORT
        return firms or ([End()] if bare and self._last(at) in _SITES else [])

    def _told(self, union: End, firm: End, standing: Standing, at: int) -> Found:
        cue = (self.phrases[at].first, self.phrases[at].last)
        told = firm.piece >= 0
        return Found(union, firm, "other", standing, "noun members", cue, "", Strength.FAIR if told else Strength.WEAK,
                     "" if told else "object")  # fmt: skip


_SHORT = 4
