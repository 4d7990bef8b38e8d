"""Consortia → who is in them: "a consortium of X and Y", "form a consortium called Z", "the Z pact between X and Y"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.alliances import BELONGS, JOINED, SIGNED, Alliances
from explorer.reading.rules.found import End, Found
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_FORMS = frozenset({"form", "launch", "set up", "establish"})
_LEADS = frozenset({"head", "lead", "spearhead"})
_AGREES = frozenset({"sign", "strike", "reach", "conclude", "agree", "ink"})
_GROUPS = word_set("consortium tandem duo syndicate")
_MANY = 5


class Consortia(Alliances):
    """Who makes up what several form, in one sentence: members of what has a name, else partners of each other."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._formed(index)
            elif phrase.sort == NAME and phrase.entity < 0:
                yield from self._unnamed(index)
            elif phrase.sort == NAME and self.parties.type_of(phrase.entity) is EntityType.AGREEMENT:
                yield from self._between(index)

    def _formed(self, index: int) -> Iterator[Found]:
        """As in "X and Y form a consortium called Z", "X heads the consortium Z"."""
        phrase, head = self.phrases[index], self.phrases[index].head
        called = self._called(index)
        if head in _FORMS and not phrase.passive:
            pacts = self._pacts(index, "to", "in", "for") or called
            yield from self._told(index, self.parties.subjects(index), pacts, SIGNED if called else JOINED)
        elif head in _LEADS and not phrase.passive:
            firms = self._firms(self.parties.subjects(index))
            yield from self._told(index, firms, called or self._pacts(index), BELONGS)
        elif head == "create" and phrase.form == "gerund" and self.clauses.sort(index - 1) == NAME:
            # "have signed an agreement creating the Z consortium"
            above = next((at for at in range(index - 1, -1, -1) if self.clauses.is_finite(at)), -1)
            if above >= 0 and self.phrases[above].head in _AGREES:
                yield from self._told(above, self.parties.subjects(above), self._pacts(index), SIGNED)

    def _between(self, index: int) -> Iterator[Found]:
        """As in "the Z alliance between X and Y expired"."""
        pact, members = self.phrases[index].entity, self._led(index, "between", "among", "of")
        if len(members) > 1:
            standing = self.standings.around_noun(index, Standing(None), 0, False)
            standing = replace(standing, stage=standing.stage or Stage.ACTIVE)
            yield from self._pairs(members, [pact], standing, "noun alliance", (pact, pact + 1))

    def _unnamed(self, index: int) -> Iterator[Found]:
        """As in "a consortium of X and Y", "a consortium led by X and including Y", "X bid in a consortium with Y"."""
        phrase = self.phrases[index]
        article = self.pieces[phrase.first].low
        if self.pieces[phrase.last - 1].low not in _GROUPS or article not in ("a", "the", "their"):
            return
        kinds = {pattern.kind for one in self.phrases if one.sort == VERB
                 for pattern in self.cues.verb_patterns.get(one.head, ())}  # fmt: skip
        if kinds & {"ownership", "equity stake"}:
            return  # Who buys something together has bought it, and is told of for that.
        behind = self.clauses.listed(index + 2) if self.clauses.sort(index + 2) == NAME else []
        of = self.clauses.head(index + 1) in ("of", "between")
        members = self._firms(self.parties.name(index) or self.parties.names(behind if of else []))
        if self.clauses.head(index + 1) == "with" and behind:
            verb = next((at for at in range(index - 1, -1, -1) if self.clauses.sort(at) == VERB), -1)
            doers = self._firms(self.parties.subjects(verb)) if verb >= 0 else []
            members = doers[:1] + self._firms(self.parties.names(behind))
        if 1 < len(members) < _MANY:
            for one, other in combinations(members, 2):
                yield Found(End(one), End(other), "partnership", Standing(Stage.ACTIVE), "relation consortium",
                            (phrase.first, phrase.last))  # fmt: skip

    def _firms(self, pieces: list[int]) -> list[int]:
        return [piece for piece in pieces if self.parties.type_of(piece) is EntityType.ORGANISATION]
