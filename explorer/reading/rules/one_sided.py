"""Deals of which one side is told → with whom the text is about: "Under a deal with X", "The order went to X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_DEALS = word_set("agreement deal pact contract lease accord memorandum letter")
_ORDERS = word_set("contract order tender contracts orders job commission work")
_CONCLUDED = frozenset({"sign", "conclude", "reach", "strike", "seal", "agree", "ink", "close"})
_GIVEN = frozenset({"award", "hand", "give", "assign", "grant"})
_MADE = frozenset({"build", "develop", "set up", "record", "produce", "organise", "organize", "design", "create",
                   "test", "run", "co-develop", "stage", "launch", "carry out", "plan", "fund"})  # fmt: skip
_DONE = frozenset({"handle", "do", "carry out", "perform", "manage", "run", "operate", "look after", "take care of"})
_SERVICES = word_set(
    "distribution maintenance logistics cleaning catering security installation assembly production manufacturing "
    "construction marketing packaging engineering servicing training delivery shipping manufacture transport storage"
)
_AGREED = Pattern("agreement", (), "deed", "agreed")
_SUPPLIED = Pattern("supply", (), "deed", "agreed")
_JOINT = Pattern("partnership", (), "state")
_SERVED = Pattern("supply", (), "state")


class OneSided(Rule):
    """The deals of one sentence that names one party alone."""

    def found(self) -> Iterator[Found]:
        """All of them, in order; none where somebody else is named before."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.form == "finite":
                yield from self._passed(index)
                yield from self._went(index)
            elif phrase.sort == NAME and index == 1 and self.clauses.head(0) == "under":
                yield from self._under(index)

    def _passed(self, verb: int) -> Iterator[Found]:
        """As in "A lease has been signed with X", "A contract was awarded to X", "The app was built with X"."""
        subject, phrase = self.clauses.subject(verb), self.phrases[verb]
        services = all(self._last(at) in _SERVICES for at in subject)  # "Engineering and construction"
        if not phrase.passive or not subject or not (len(subject) == 1 or services) or not self._is_bare(subject[0]):
            return
        last, many = self._last(subject[0]), self._last(subject[0]).endswith("s")
        the = many or self.pieces[self.phrases[subject[0]].first].low in ("the", "a", "an", "this")
        with_whom, to, by = self._led(verb, "with"), self._led(verb, "to"), self._led(verb, "by")
        if last in _DEALS and phrase.head in _CONCLUDED:
            yield from self._told(with_whom, "agreement", self.standings.of_verb(verb, _AGREED), verb)
        elif last in _ORDERS and phrase.head in _GIVEN:
            yield from self._told(to, "supply", self.standings.of_verb(verb, _SUPPLIED), verb)
        elif last in _SERVICES and phrase.head in _DONE:
            yield from self._told(by, "supply", self.standings.of_verb(verb, _SERVED), verb)
        elif phrase.head in _MADE and the and not (by or self._is_vehicle(subject[0])):
            yield from self._told(with_whom, "partnership", self.standings.of_verb(verb, _JOINT), verb)

    def _is_vehicle(self, index: int) -> bool:
        return self._last(index) in _DEALS | _ORDERS

    def _went(self, verb: int) -> Iterator[Found]:
        """As in "The order went to X", "The plant is a joint venture with X"."""
        subject, phrase = self.clauses.subject(verb), self.phrases[verb]
        if phrase.passive or len(subject) != 1 or not self._is_bare(subject[0]):
            return
        if phrase.head == "go" and self._last(subject[0]) in _ORDERS:
            yield from self._told(self._led(verb, "to"), "supply", self.standings.of_verb(verb, _SUPPLIED), verb)
        venture = phrase.head == "be" and self.clauses.sort(verb + 1) == NAME and self._last(verb + 1) == "venture"
        if venture and not phrase.past:
            standing = self.standings.moded(phrase, Standing(Stage.ACTIVE))
            yield from self._told(self._led(verb + 1, "with"), "joint venture", standing, verb + 1)

    def _under(self, index: int) -> Iterator[Found]:
        """As in "Under a deal with X, 300 jobs will go"."""
        told = self._last(index) in _DEALS - {"lease", "letter"} and self._is_bare(index)
        at = index + 1
        signed = self.clauses.sort(at) == VERB and self.phrases[at].head in _CONCLUDED
        if told:
            firms = self._led(at if signed else index, "with")
            yield from self._told(firms, "agreement", Standing(Stage.AGREED), index)

    def _is_bare(self, index: int) -> bool:
        """Whether it is nobody's, and nobody is named before it."""
        phrase = self.phrases[index]
        named = any(self._is_firm(at) for at in range(phrase.last))
        return phrase.entity < 0 and not named and self.clauses.owner(index) is None

    def _led(self, index: int, word: str) -> list[int]:
        return [piece for preposition, at in self.clauses.after(index) if preposition == word
                and self.clauses.sort(at - 1) == PREPOSITION
                for piece in self.parties.names(self.clauses.listed(at)) if self._is_firm(piece)]  # fmt: skip

    def _told(self, firms: list[int], kind: str, standing: Standing, index: int) -> Iterator[Found]:
        cue = (self.phrases[index].first, self.phrases[index].last)
        for firm in firms if len(firms) < _MANY else ():
            yield Found(End(firm), End(), kind, standing, "noun alone", cue, "", Strength.WEAK, "theme")


_MANY = 4
