"""Hands, control, a group → whose a firm is: "is in the hands of X", "came under X's control", "an X company"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_HANDS = word_set("hands ownership control umbrella possession roof wing")
_INTO = frozenset({"in", "into", "under", "to", "within"})
_STAYS = frozenset({"be", "remain", "stay", "lie", "rest", "sit", "operate", "continue", "work", "trade"})
_COMES = frozenset({"pass", "come", "fall", "move", "go", "end up", "land", "return", "transfer", "bring", "place",
                    "take", "put", "shift", "revert"})  # fmt: skip
_PASSES = frozenset({"pass", "go", "transfer", "move", "shift", "return", "revert", "fall", "hand", "hand over"})
_FIRMS = word_set("company firm brand business group-company label property title outlet studio")
_STORES = word_set("portfolio stable fold group empire holdings collection roster line-up lineup family")
_ADDS = frozenset({"add", "bring", "welcome"})
_IS, _BECAME = Pattern("ownership", (), "state"), Pattern("ownership", (), "deed")


class Hands(SlotFilling):
    """Whose firms are in one sentence, where no verb of owning says it."""

    def found(self) -> Iterator[Found]:
        """All such owners, in order."""
        for index, phrase in enumerate(self.phrases):
            last = self.pieces[phrase.last - 1].low
            if phrase.sort == NAME and last in _HANDS:
                yield from self._in_hands(index)
                yield from self._passed(index)
            elif phrase.sort == NAME and last in _FIRMS and phrase.entity < 0:
                yield from self._company(index)
            elif phrase.sort == VERB and phrase.head in _ADDS and not phrase.passive:
                yield from self._added(index)
            elif phrase.sort == VERB and phrase.head == "hold" and not phrase.passive:
                yield from self._through(index)

    def _in_hands(self, index: int) -> Iterator[Found]:
        """As in "Y is in the hands of X", "Y came under X's control", "Y, now under the ownership of X"."""
        if self.clauses.sort(index - 1) != PREPOSITION or self.clauses.head(index - 1) not in _INTO:
            return
        owners, verb = self._of(index), index - 2
        cue = (self.phrases[index - 1].first, self.phrases[index].last)
        if self.clauses.sort(verb) == VERB and self.phrases[verb].head in _STAYS | _COMES:
            passive = self.phrases[verb].passive
            stays = self.phrases[verb].head in _STAYS and not passive
            firms = self.parties.names(list(self.clauses.subject(verb)))
            yield from self._told(owners, firms, self.standings.of_verb(verb, _IS if stays else _BECAME), cue)
        elif self.clauses.sort(verb) == COMMA and self.clauses.sort(verb - 1) == NAME:
            firms = self.parties.name(verb - 1) if self.phrases[verb - 1].entity >= 0 else []
            yield from self._told(owners, firms, Standing(Stage.ACTIVE), cue)

    def _passed(self, index: int) -> Iterator[Found]:
        """As in "control of Y passed to X"."""
        fate = self.clauses.fate(index)
        if fate < 0 or self.phrases[fate].head not in _PASSES:
            return
        firms = [piece for word, at in self.clauses.after(index)[:1] if word == "of" for piece in self.parties.name(at)]
        standing = self.standings.of_verb(fate, _BECAME)
        yield from self._told(self._prepositional(fate, "to"), firms, standing, self._cue(fate))

    def _company(self, index: int) -> Iterator[Found]:
        """As in "Y, an X company"."""
        phrase, tags = self.phrases[index], self.clauses.parsed.tags
        named = self.clauses.sort(index - 1) == COMMA and self.clauses.sort(index - 2) == NAME
        one = self.pieces[phrase.first].low in ("a", "an") and phrase.last - phrase.first == 3
        if named and one and tags[phrase.first + 1] == "E" and not self.clauses.after(index)[:1]:
            firms = self.parties.name(index - 2) if self.phrases[index - 2].entity >= 0 else []
            yield from self._told([phrase.first + 1], firms, Standing(Stage.ACTIVE), (phrase.first, phrase.last))

    def _added(self, index: int) -> Iterator[Found]:
        """As in "X added Y to its portfolio"."""
        into = [at for word, at in self.clauses.after(index) if word in ("to", "into", "under")
                and self.pieces[self.phrases[at].last - 1].low in _STORES
                and self.clauses.parsed.tags[self.phrases[at].first] == "H"]  # fmt: skip
        if into and self.clauses.sort(index + 1) == NAME:
            firms = [piece for piece in self.parties.names(self.clauses.listed(index + 1)) if self._is_firm(piece)]
            yield from self._told(self.parties.subjects(index), firms, self.standings.of_verb(index, _BECAME),
                                  self._cue(index))  # fmt: skip

    def _through(self, index: int) -> Iterator[Found]:
        """As in "X holds Y through Z"."""
        if self.clauses.sort(index + 1) == NAME and self._prepositional(index, "through"):
            firms = [piece for piece in self.parties.name(index + 1) if self._is_firm(piece)]
            yield from self._told(self.parties.subjects(index), firms, self.standings.of_verb(index, _IS),
                                  self._cue(index))  # fmt: skip

    def _of(self, index: int) -> list[int]:
        """Whose hands they are."""
        phrase, tags = self.phrases[index], self.clauses.parsed.tags
        of = [piece for word, at in self.clauses.after(index)[:1] if word == "of"
              for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
        inside = [at for at in range(phrase.first, phrase.last - 1) if tags[at] in "EH" and self.pieces[at].pointer]
        return of or inside[:1]

    def _cue(self, index: int) -> tuple[int, int]:
        return self.phrases[index].first, self.phrases[index].last

    def _told(self, owners: list[int], firms: list[int], standing: Standing, cue: tuple[int, int]) -> Iterator[Found]:
        for owner in owners:
            for firm in firms:
                types = self.parties.type_of(owner), self.parties.type_of(firm)
                if owner != firm and self._is_firm(firm) and fit("ownership", *types):
                    yield Found(End(owner), End(firm), "ownership", standing, "noun hands", cue, strength=Strength.FAIR)
