"""Talks that also say what they are about → who talks with whom: "talks with X to buy Y", "merger talks with X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern, Slots
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.nouns import Nouns
from explorer.reading.rules.slots import Pair
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_NEGOTIATION = Slots("parties", "parties", "negotiation", True)
_TALKS = Pattern("negotiation", (), "talks")
_MEETING = Pattern("negotiation", (), "deed", "occurred")
_MEETS = frozenset({"meet"})
_CONTACTS = word_set("contact contacts conversations meetings meeting")
_ABOUT = frozenset({"about", "on", "over", "to"})
_BUILDS = word_set(
    "building developing making producing running operating designing launching marketing selling bidding "
    "manufacturing opening creating constructing offering funding financing build develop make produce run operate "
    "design launch market sell bid manufacture open create construct offer fund finance"
)
_JOINT = word_set("joint jointly shared jointly-owned")
_WORKS = word_set("plant plants factory factories")
_SALES = word_set("sale disposal transfer handover divestment divestiture")
_SELLS = frozenset({"sell", "divest", "offload", "transfer", "hand over", "dispose of", "unload"})


class Talks(Nouns):
    """Who negotiates with whom in one sentence, beside what they negotiate about."""

    def found(self) -> Iterator[Found]:
        """All talks between two who are named, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == NAME and phrase.entity < 0:
                yield from self._talked(index)
            elif phrase.sort == VERB and phrase.head in _MEETS | {"have"}:
                yield from self._met(index)
            elif phrase.sort == VERB and (self._is_talking(phrase.head) or self._is_about_goods(index)):
                yield from self._negotiated(index)

    def _met(self, index: int) -> Iterator[Found]:
        """As in "The two sides met in November", "Both have had contact": they who were told of together."""
        phrase, behind = self.phrases[index], index + 1
        spoken = self.clauses.sort(behind) == NAME and self.pieces[self.phrases[behind].last - 1].low in _CONTACTS
        alone = phrase.head in _MEETS and self.clauses.sort(behind) != NAME
        once = any(piece.low in ("had", "did") for piece in self.pieces[phrase.first : phrase.last])
        done = (phrase.past or phrase.perfect or once) and not (phrase.modal or phrase.nots)
        if phrase.passive or phrase.form != "finite" or not done or not (spoken if phrase.head == "have" else alone):
            return
        for piece in self.parties.subjects(index):
            if self._many(piece) and self.pieces[piece].low.split()[-1] not in ("two", "they", "both"):
                standing = self.standings.of_verb(index, _MEETING)
                yield Found(End(piece), End(piece), "negotiation", standing, f"verb {phrase.head}",
                            (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _is_talking(self, head: str) -> bool:
        return any(pattern.manner == "talks" for pattern in self.cues.verb_patterns.get(head, ()))

    def _is_about_goods(self, index: int) -> bool:
        """Whether what is discussed says nothing of two by itself: "is discussing prices with Y"."""
        discussed = self.phrases[index].head == "discuss" and self.clauses.sort(index + 1) == NAME
        discussed = discussed and self.phrases[index].progressive
        plain = discussed and self.phrases[index + 1].entity < 0
        return plain and self._trigger(index + 1) is None

    def _talked(self, index: int) -> Iterator[Found]:
        """As in "in talks with X over Y", "merger talks between X and Y", "in talks to sell Y to X"."""
        phrase = self.phrases[index]
        lemma = self.cues.nouns.get(self.pieces[phrase.last - 1].low, "")
        if not any(pattern.kind == "negotiation" for pattern in self.cues.noun_patterns.get(lemma, ())):
            return
        first, end = phrase.last - 1, phrase.last
        pairs = list(self._parties_of(index, first)) or list(self._buyers(index)) or list(self._headed(index))
        standing = self.standings.of_noun(index, first, end, Standing(Stage.IN_TALKS), Stage.UNCLEAR)
        yield from self._told(pairs, standing, "noun talks", (first, end))
        yield from self._together(index, pairs, standing)
        chosen = self._trigger(index)
        kind = self.cues.noun_patterns[chosen[2]][0].kind if chosen else ""
        for one, other in pairs if kind in ("merger", "joint venture", "partnership") else ():
            if fit(kind, self.parties.type_of(one), self.parties.type_of(other)):
                yield Found(End(one), End(other), kind, standing, "noun talks", (first, end), strength=Strength.FAIR)

    def _buyers(self, index: int) -> Iterator[Pair]:
        """With whom somebody talks who wants to sell: "in talks to sell its unit to X"."""
        return self._buyers_of(index, self._firms(self._doers(index)))

    def _buyers_of(self, index: int, sellers: list[int]) -> Iterator[Pair]:
        for at in range(index + 1, min(index + 4, len(self.phrases))):
            phrase = self.phrases[at]
            governor = self.clauses.governor(at)
            if phrase.sort != VERB or phrase.head not in _SELLS or not governor or governor.phrase != index:
                continue
            buyers = self._firms(self._prepositional(at, "to"))
            yield from ((seller, buyer) for seller in sellers for buyer in buyers)

    def _headed(self, index: int) -> Iterator[Pair]:
        """As in headlines: "X in talks with Y over a plant", "X, Y in talks"; "X, in talks with Y since May, fell"."""
        at = index - 3 if self.clauses.sort(index - 2) == COMMA else index - 2
        if self.clauses.head(index - 1) != "in" or self.clauses.sort(at) != NAME or self.phrases[at].entity < 0:
            return
        sides = self._firms(self.parties.names([*self._beside(at), at]))
        sides = sides[-1:] if at == index - 3 else sides
        others = self._led_to(index, "with") or [piece for _, piece in self._buyers_of(index, sides)]
        yield from ((side, other) for side in sides for other in others)
        if not others and at == index - 2:
            yield from self._every_two(sides)

    def _beside(self, at: int) -> list[int]:
        """The names before a name in a list of a headline: "X, Y in talks", "X and Y in talks"."""
        first = at
        while self.clauses.sort(first - 1) in (COMMA, COORDINATOR) and self.clauses.sort(first - 2) == NAME:
            if self.phrases[first - 2].entity < 0:
                break
            first -= 2
        return list(range(first, at, 2)) if first == 0 else []

    def _negotiated(self, index: int) -> Iterator[Found]:
        """As in "held talks with X about Y"."""
        phrase = self.phrases[index]
        subjects = self._firms(self.parties.subjects(index))
        others = self._firms(self._prepositional(index, "with")) or self._offered(index)
        pairs = [(subject, other) for subject in subjects for other in others] or list(self._every_two(subjects))
        standing = self.standings.of_verb(index, _TALKS)
        yield from self._told(pairs, standing, f"verb {phrase.head}", (phrase.first, phrase.last))
        yield from self._together(index, pairs, standing)

    def _offered(self, index: int) -> list[int]:
        """To whom a sale is negotiated: "is negotiating the sale of its Indian unit to Y"."""
        sale = self.clauses.sort(index + 1) == NAME and self._last(index + 1) in _SALES
        return self._led_to(index + 1, "to") if sale and not self.phrases[index].passive else []

    def _together(self, index: int, pairs: list[Pair], standing: Standing) -> Iterator[Found]:
        """As in "is negotiating with X about building trains together": what they talk of is a partnership."""
        since = self.phrases[index].last
        topic = next((at for at in range(since, len(self.pieces) - 1) if self.pieces[at].low in _ABOUT), -1)
        near = range(topic + 1, min(topic + 9, len(self.pieces))) if topic >= 0 else range(0)
        builds = any(self.pieces[at].low in _BUILDS for at in near[:2])
        works = next((at for at in near if self.pieces[at].low in _WORKS), -1)
        owned = any(self.pieces[at].low in _JOINT for at in range(topic + 1, works)) if works >= 0 else False
        for one, other in pairs if owned else ():
            if fit("joint venture", self.parties.type_of(one), self.parties.type_of(other)):
                yield Found(End(one), End(other), "joint venture", standing, "noun talks", (works, works + 1),
                            strength=Strength.FAIR)  # fmt: skip
        joint = next((at for at in near if self.pieces[at].low in ("together", "jointly")), -1) if builds else -1
        for one, other in pairs if joint >= 0 else ():
            if fit("partnership", self.parties.type_of(one), self.parties.type_of(other)):
                yield Found(End(one), End(other), "partnership", standing, "noun talks", (joint, joint + 1),
                            strength=Strength.FAIR)  # fmt: skip

    def _told(self, pairs: list[Pair], standing: Standing, rule: str, cue: tuple[int, int]) -> Iterator[Found]:
        for one, other in pairs:
            if self._fits(_NEGOTIATION, (one, other)):
                yield Found(End(one), End(other), "negotiation", standing, rule, cue, strength=Strength.FAIR)
