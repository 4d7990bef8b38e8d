"""Several that own a firm, told one after the other → each one's part: "in which A holds 60% and B the rest"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_HOLDS = frozenset({"own", "hold", "have", "control", "keep", "retain", "take"})
_THROUGH = frozenset({"through", "via"})
_HOLDERS = word_set("shareholder shareholders owner owners investor investors backer backers stakeholder stakeholders")
_RESTS = word_set("rest remainder balance")
_ARE = frozenset({"be", "include", "remain"})
_HELD = ("-owned", "-held", "-controlled")
_PARTS = word_set("percent pct %")
_FARTHEST = 14


class PartOwners(SlotFilling):
    """Who owns a part of whom in one sentence, where the verb of owning stands but once or not at all."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _HOLDS and not phrase.passive:
                yield from self._in_turn(index)
                yield from self._through(index)
            elif phrase.sort == VERB and phrase.head in _ARE:
                yield from self._listed(index)
            elif phrase.sort == NAME and self._last(index).endswith(_HELD):
                yield from self._hyphened(index)

    def _in_turn(self, index: int) -> Iterator[Found]:
        """As in "in which A holds 60% and B the rest", "A holds 45 percent of Y, B 25 and C the rest"."""
        if self.clauses.sort(index + 1) != NAME or not self.parties.is_stake(index + 1):
            return
        firms = self.parties.stake(index + 1) or self._fronted(index, "in") or self._fronted(index, "of")
        standing = self.standings.of_verb(index, Pattern("equity stake", (), "state"))
        for at in range(index + 2, min(index + _FARTHEST, len(self.phrases) - 2)):
            if self.clauses.sort(at) == VERB:
                return
            begins = self.clauses.sort(at) in (COORDINATOR, COMMA) and self._bearer(at + 1) >= 0
            if begins and self.clauses.sort(at + 2) == NAME and self._is_part(at + 2):
                yield from self._told([self._bearer(at + 1)], firms, "equity stake", standing, index)

    def _is_part(self, index: int) -> bool:
        """Whether it is so many per cent, a bare number after such, or what is left: "25 percent", "25", "the rest"."""
        phrase = self.phrases[index]
        low = self._last(index)
        alone = phrase.last - phrase.first == 1 and low.replace(".", "").isdigit() and float(low) < _WHOLE
        open_end = self.clauses.head(index + 1) not in ("of", "in")
        return phrase.entity < 0 and open_end and (low in _RESTS or alone or self.parties.is_stake(index))

    def _bearer(self, index: int) -> int:
        """Who stands there by name, described or not: "engineering company C"; -1 for nobody."""
        phrase = self.phrases[index] if self.clauses.sort(index) == NAME else None
        return phrase.entity if phrase is not None and phrase.entity == phrase.last - 1 else -1

    def _through(self, index: int) -> Iterator[Found]:
        """As in "the state holds 51% of Y through X", "A controls Y through her holding company X"."""
        thing = index + 1
        if self.clauses.sort(thing) != NAME:
            return
        part = self.parties.is_stake(thing)
        firms = self.parties.stake(thing) or self._fronted(index, "in") if part else self.parties.name(thing)
        kind = "equity stake" if part else "ownership"
        standing = self.standings.of_verb(index, Pattern(kind, (), "state"))
        named = any(self._is_firm(piece) for piece in self.parties.subjects(index))
        if named or (self.phrases[index].head in ("have", "take") and not part):
            return  # "X holds Y through Z": whoever is told to own it is named.
        holders = [self._bearer(at) for word, at in self.clauses.after(index) if word in _THROUGH]
        yield from self._told([at for at in holders if at >= 0], firms, kind, standing, index)

    def _listed(self, index: int) -> Iterator[Found]:
        """As in "The other shareholders in Y are A with 25 percent and B with 11 percent"."""
        subject = next(iter(self.clauses.subject(index)), -1)
        whose = self._of_whom(subject) if subject >= 0 else []
        if not whose or self._last(subject) not in _HOLDERS:
            return
        at, holders = index + 1, list[int]()
        while self._bearer(at) >= 0:
            holders.append(self._bearer(at))
            at += 1
            at += self.clauses.sort(at) == COMMA
            if self.clauses.sort(at) == PREPOSITION and self.clauses.head(at) == "with":
                at += 2  # "with 25 percent"
            at += self.clauses.sort(at) == COMMA
            at += self.clauses.sort(at) == COORDINATOR
        standing = self.standings.of_verb(index, Pattern("equity stake", (), "state"))
        yield from self._told(holders, whose, "equity stake", standing, index)

    def _of_whom(self, subject: int) -> list[int]:
        """Whose owners are told of: "Y's other shareholders", "the shareholders in Y"."""
        phrase = self.phrases[subject]
        owners = [at for at in range(phrase.first, phrase.last - 1) if self.pieces[at].pointer is not None]
        led = [piece for word, at in self.clauses.after(subject)[:1] if word in ("in", "of")
               for piece in self.parties.name(at)]  # fmt: skip
        before = self.clauses.sort(subject - 1) == NAME and self.tags[phrase.first - 1] == "'"
        apart = [self.phrases[subject - 1].last - 2] if before else []
        return [at for at in (owners or led or apart)[:1] if self.pieces[at].pointer is not None and self._is_firm(at)]

    def _hyphened(self, index: int) -> Iterator[Found]:
        """As in "Y, 51 percent-owned by X,"."""
        at = index - 1 - (self.clauses.sort(index - 1) == COMMA)
        bearer = self._bearer(at) if at >= 0 else -1
        if bearer < 0 or self.clauses.head(index + 1) != "by" or self.phrases[index].entity >= 0:
            return
        low = self._last(index).partition("-")[0]
        kind = "equity stake" if low in _PARTS or low.endswith("%") else "ownership"
        owners = self.parties.names(self.clauses.listed(index + 2)) if self.clauses.sort(index + 2) == NAME else []
        yield from self._told(owners, [bearer], kind, Standing(Stage.ACTIVE), index)

    def _told(self, holders: list[int], firms: list[int], kind: str, standing: Standing, index: int) -> Iterator[Found]:
        cue = (self.phrases[index].first, self.phrases[index].last)
        for holder in holders:
            pointer = self.pieces[holder].pointer
            for firm in firms if pointer is not None and pointer.how is How.NAME else []:
                if holder != firm and fit(kind, self.parties.type_of(holder), self.parties.type_of(firm)):
                    yield Found(End(holder), End(firm), kind, standing, "noun holding", cue, strength=Strength.FAIR)


_WHOLE = 100
