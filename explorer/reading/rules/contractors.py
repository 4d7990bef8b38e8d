"""Building and other work for somebody → who does it: "accepted a tender from X", "was made main contractor by Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

TENDER = "noun tender for work"
"""The rule by which an offer to do work is no offer for a firm."""
_HIRES = frozenset({"appoint", "name", "choose", "select", "pick", "hire", "confirm", "retain"})
_HANDS = word_set(
    "contractor contractors builder builders architect architects supplier caterer subcontractor designer operator "
    "surveyors consultant consultants"
)
_CHIEF = word_set("general main principal lead prime")
_ACCEPTS = frozenset({"accept", "approve", "award", "choose", "favour", "favor", "reject", "receive", "consider",
                      "take"})  # fmt: skip
_TENDERS = word_set("bid tender quote quotation bids tenders estimate")
_MAKES = frozenset({"make", "produce", "build", "manufacture", "bake", "brew", "print", "sew", "assemble"})
_PARTS = word_set("% percent half most third quarter many some all two-thirds per cent majority much")
_DEED, _STATE = Pattern("supply", (), "deed", "agreed"), Pattern("supply", (), "state", "ended")


class Contractors(SlotFilling):
    """Who does work for whom in one sentence."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB:
                continue
            if phrase.head in _HIRES and phrase.passive:
                yield from self._appointed_by(index)
            if phrase.head in ("serve", "act", "be") and not phrase.passive:
                yield from self._serves(index)
            if phrase.head in _ACCEPTS and not phrase.passive:
                yield from self._accepted(index)
            if phrase.head in _MAKES and not phrase.passive:
                yield from self._for_whom(index)

    def _appointed_by(self, verb: int) -> Iterator[Found]:
        """As in "X has been appointed main contractor by Y"."""
        title = verb + 1 + (self.clauses.head(verb + 1) == "as")
        if self.clauses.sort(title) != NAME or self._last(title) not in _HANDS or self.phrases[title].entity >= 0:
            return
        standing = self.standings.of_verb(verb, _DEED)
        for maker in self.parties.subjects(verb):
            for whom in self._prepositional(verb, "by"):
                yield from self._told(maker, whom, standing, title, "noun contractor")

    def _serves(self, verb: int) -> Iterator[Found]:
        """As in "X will serve as general contractor": for whom the text is about."""
        title = verb + 1 + (self.clauses.head(verb + 1) == "as")
        if self.clauses.sort(title) != NAME or self._last(title) != "contractor" or self.phrases[title].entity >= 0:
            return
        words = self._words(title)
        led = {word for word, _ in self.clauses.after(title)} & {"of", "for", "to"}
        if led or self.clauses.owner(title) is not None or not words & _CHIEF or words & {"a", "an"}:
            return
        standing = self.standings.of_verb(verb, _STATE)
        for maker in self.parties.subjects(verb):
            if self._is_firm(maker) and standing.stage is not Stage.OCCURRED:
                cue = (self.phrases[title].first, self.phrases[title].last)
                yield Found(End(maker), End(), "supply", standing, "noun contractor", cue, "", Strength.WEAK, "theme")

    def _accepted(self, verb: int) -> Iterator[Found]:
        """As in "Y accepted a bid of $412,300 from X to resurface the road"."""
        offer = verb + 1
        if self.clauses.sort(offer) != NAME or self._last(offer) not in _TENDERS or self.phrases[offer].entity >= 0:
            return
        led = self.clauses.after(offer)
        work = self._last(offer) not in ("bid", "bids") or self._is_for_work(offer)
        makers = [piece for word, at in led if word in ("from", "by") for piece in self.parties.name(at)]
        head = self.phrases[verb].head
        standing = self.standings.of_verb(verb, _DEED)
        if head in ("reject", "receive", "consider"):
            standing = under("proposed", standing)
            standing = under("denied", standing) if head == "reject" else standing
        for whom in self.parties.subjects(verb) if work else ():
            for maker in makers:
                yield from self._told(maker, whom, standing, offer, TENDER)

    def _is_for_work(self, offer: int) -> bool:
        """Whether a bid is one to do work: a sum, and "to" or "for" what has no name."""
        led = self.clauses.after(offer)
        aims = [at for word, at in led if word in ("to", "for")]
        verbs = [at for at in range(offer, min(offer + _NEAR, len(self.phrases)))
                 if self.clauses.sort(at) == VERB and self.phrases[at].form == "to"]  # fmt: skip
        buys = any(self.phrases[at].head in ("buy", "acquire", "take over", "purchase") for at in verbs)
        return bool(verbs or aims) and not buys and not any(self.parties.name(at) for at in aims)

    def _for_whom(self, verb: int) -> Iterator[Found]:
        """As in "X makes seats, 60 percent of them for Y", "makes seats, mostly for Y"."""
        goods = verb + 1
        if self.clauses.sort(goods) != NAME:
            return
        at = max(self.clauses.listed(goods), default=goods) + 1
        at += self.clauses.sort(at) == COMMA
        if self.clauses.sort(at) != NAME or self._last(at) not in _PARTS or self.phrases[at].entity >= 0:
            return
        whom = [to for word, to in self.clauses.after(at) if word == "for"]
        of = self.clauses.sort(at + 1) == PREPOSITION and self.clauses.head(at + 1) in ("of", "for")
        standing = self.standings.of_verb(verb, _STATE)
        for maker in self.parties.subjects(verb) if of else ():
            for to in whom[:1]:
                for piece in self.parties.names(self.clauses.listed(to)) or self._inside(to):
                    yield from self._told(maker, piece, standing, at, "noun share")

    def _inside(self, index: int) -> list[int]:
        """Whose works a phrase is: "the Stellantis complex"."""
        phrase = self.phrases[index]
        return [at for at in range(phrase.first, phrase.last - 1) if self.pieces[at].pointer and self._is_firm(at)][:1]

    def _told(self, maker: int, whom: int, standing: Standing, at: int, rule: str) -> Iterator[Found]:
        if maker != whom and self._is_firm(maker) and self._is_firm(whom) and standing.stage is not Stage.OCCURRED:
            cue = (self.phrases[at].first, self.phrases[at].last)
            yield Found(End(maker), End(whom), "supply", standing, rule, cue)


_NEAR = 10
