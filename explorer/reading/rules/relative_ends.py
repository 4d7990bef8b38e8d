"""A noun such as "supplier" → of whom somebody is it."""

from __future__ import annotations

from explorer.model.entities import EntityType
from explorer.reading.grammar.cues import Slots
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.holders import of_whom
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.attribution import voice

_UNITS = frozenset({"unit", "subsidiary", "arm", "offshoot"})
_US = frozenset({"us", "we", "our"})


class RelativeEnds(Rule):
    """Of whom somebody is what such nouns say, in one sentence."""

    def _is_plural(self, first: int, end: int) -> bool:
        return self.pieces[end - 1].low.endswith("s")

    def _is_relation(self, index: int) -> bool:
        """Whether a noun phrase without a name ends with such a noun: "its biggest customer"."""
        phrase = self.phrases[index]
        return phrase.entity < 0 and self.cues.nouns.get(self.pieces[phrase.last - 1].low, "") in self.cues.relations

    def _is_called(self, index: int) -> bool:
        """Whether a noun phrase without a name ends with a title: "chairman", "X's founder"."""
        phrase = self.phrases[index]
        low = self.pieces[phrase.last - 1].low
        return phrase.entity < 0 and (self.cues.nouns.get(low, low) in self.cues.titles or self._is_relation(index))

    def _owners(self, index: int, first: int, slots: Slots) -> list[int]:
        """Of whom somebody is the supplier, the rival, and so on."""
        clauses, phrase, tags = self.clauses, self.phrases[index], self.clauses.parsed.tags
        word = slots.object if slots.subject == "head" else slots.subject
        for preposition, at in clauses.after(index)[:2]:
            leads = preposition == word or (word == "of" and preposition in ("to", "for") and slots.kind != "ownership")
            firm = slots.kind == "supply" and preposition == "of" and self.phrases[at].entity >= 0
            leads = leads or (firm and self.parties.type_of(self.phrases[at].entity) is EntityType.ORGANISATION)
            found = self.parties.names(clauses.listed(at)) or self._before_goods(at, slots.kind) if leads else []
            if found:
                return found
        if whose := of_whom(clauses, self.parties, index - 1, word):
            return whose
        inside = [at for at in range(phrase.first, first)
                  if (tags[at] == "E" or tags[at] == "H") and self.pieces[at].pointer is not None
                  and self.parties.type_of(at) is not EntityType.PLACE]  # fmt: skip
        if self.pieces[phrase.first].low == "whose":
            return self.parties.whose(index)  # "X, whose customers include Y"
        if not inside and slots.kind != "equity stake" and self._is_beside(index, first):
            return [self.phrases[index - 2].entity]
        if len(inside) > 1 and inside[-1] == first - 1 and phrase.entity < 0:
            return inside[:1]
        if inside:
            return inside[-1:]
        if clauses.head(index - 1) == "as" and clauses.sort(index - 1) == "P":
            return self._choosers(index)
        if clauses.sort(index - 1) == "C" and clauses.sort(index - 2) == NAME and self._is_called(index - 2):
            return self._owners_before(index - 2, slots)
        if word == "of" and clauses.list_start(index) == index and slots.kind == "competition":
            return self._competing(index)
        if word == "of" and slots.kind == "ownership" and first < phrase.last - 1 and phrase.entity >= 0:
            return self._parents(index, first)
        return []

    def _owners_before(self, index: int, slots: Slots) -> list[int]:
        """Of whom the first of two such nouns tells: "X chairman and main shareholder A"."""
        before, tags = self.phrases[index], self.clauses.parsed.tags
        if self._is_relation(index):
            return self._owners(index, before.last - 1, slots)
        return [at for at in range(before.first, before.last) if tags[at] in "EH"
                and self.parties.type_of(at) is EntityType.ORGANISATION][:1]  # fmt: skip

    def _before_goods(self, index: int, kind: str) -> list[int]:
        """Whose goods a noun phrase names: "a customer for X's new jet", "the importer of X cars"."""
        phrase, tags = self.phrases[index], self.clauses.parsed.tags
        goods = kind == "supply" and phrase.entity < 0 and self.pieces[phrase.last - 1].low in self.cues.wares
        return [at for at in range(phrase.first, phrase.last - 1) if goods and tags[at] in "EH"
                and self.parties.type_of(at) is EntityType.ORGANISATION][:1]  # fmt: skip

    def _is_beside(self, index: int, first: int) -> bool:
        """Whether it is the one behind the "and" in "X and arch-rival Y"."""
        phrase, bare = self.phrases[index], self.clauses.parsed.tags[self.phrases[index].first] not in "DH"
        joined = self.clauses.sort(index - 1) == "C" and self.clauses.sort(index - 2) == NAME
        named = joined and phrase.entity >= 0 and self.phrases[index - 2].entity >= 0
        return named and bare and not self._is_plural(phrase.first, first + 1)

    def _parents(self, index: int, first: int) -> list[int]:
        """Whose unit is meant where nobody is said to have it: "X fell, and low-cost unit Y rose"."""
        begin = self.pieces[self.phrases[index].first]
        if self.pieces[first].low not in _UNITS or not begin.low.islower() or self.clauses.parsed.tags[
            self.phrases[index].first] in "DH" or not begin.text.islower():  # fmt: skip
            return []
        for at in range(index - 1, -1, -1):
            if self.clauses.is_finite(at) or (at == 1 and self.phrases[at].form == "to"):  # "X to sell unit Y"
                firms = self.parties.names(list(self.clauses.subject(at)))
                return firms if len(firms) == 1 and self.parties.type_of(firms[0]) is EntityType.ORGANISATION else []
        return []

    def _choosers(self, index: int) -> list[int]:
        """Who chose somebody as this."""
        for at in range(index - 2, max(-1, index - 9), -1):
            if self.clauses.sort(at) == VERB and self.phrases[at].head == "replace":
                return []  # Whoever "replaced Y as a supplier" is one too.
            if self.clauses.sort(at) == VERB:
                agents = [to for preposition, to in self.clauses.after(at) if preposition == "by"]
                return self.parties.names(agents if self.phrases[at].passive else list(self.clauses.subject(at)))
        return []

    def _competing(self, index: int) -> list[int]:
        """Whose rivals are meant where nobody is said to have them: who does it, or whoever says "us"."""
        governor = self.clauses.governor(index)
        verb = governor.phrase if governor else -1
        while verb >= 0 and self.clauses.sort(verb) == NAME:
            if self.phrases[verb].head in _US:
                break
            above = self.clauses.governor(verb)
            verb = above.phrase if above else -1
        if verb >= 0 and self.clauses.sort(verb) == NAME:
            speaker = voice(self.clauses, self.cues, self.parties, index).piece
            return [speaker] if speaker >= 0 else []
        return self.parties.names(list(self.clauses.subject(verb))) if verb >= 0 else []
