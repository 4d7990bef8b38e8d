"""Denials that only point back → the rumour that was just told is denied: "X denied the report", "no such plans"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import CueRole, Polarity
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.phrases import BREAK, NAME, VERB
from explorer.reading.grammar.pieces import Piece
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_DENIES = frozenset({"rubbish", "debunk", "quash", "scotch", "pooh-pooh", "brush off", "wave away", "wave off",
                     "shoot down", "brush", "?brushed", "lay to rest", "disavow"})  # fmt: skip
_SOFT = frozenset({"doubt", "play down", "downplay", "discount", "shrug off", "ridicule", "deride", "dispute"})
_REFUSES = frozenset({"reject", "turn down", "rebuff", "spurn", "knock back", "rebuke"})
_CALLS = frozenset({"call", "describe", "brand", "label", "be"})
_UNTRUE = word_set(
    "baseless untrue false unfounded fabricated nonsense wrong rubbish groundless fictitious incorrect inaccurate "
    "fiction speculative fake fanciful invented"
)
_TALES = word_set(
    "report reports rumour rumours rumor rumors story stories speculation claim claims idea suggestion suggestions "
    "talk notion chatter allegation assertion assertions theory gossip article articles reporting news link links "
    "account rumblings whispers conjecture"
)
_BACK = frozenset({"it", "this", "that", "them", "those", "these"})
_DEALS = word_set(
    "bid bids offer offers approach approaches talks talk deal deals interest such plan plans merger stake sale sell "
    "selling buy buying acquire acquiring acquisition takeover negotiations negotiating discussions discussing contact "
    "contacts agreement partnership alliance venture one sought approached met proposal proposals tie-up investment "
    "invest investing combination join joining leaving hire hiring appointment meeting meetings intention intentions"
)
_PURCHASES = word_set(
    "bid bids offer offers buy buying acquire acquiring acquisition takeover stake sale sell selling invest investing "
    "investment"
)
_POSTS = word_set("join joining leaving hire hiring appointment")
_CLAUSE = word_set("that of about on over regarding concerning it he she they having being any")
_NOUN, _WORDS = "noun before", "clause before"
_NEITHER = frozenset({"nor", "or", "neither", "not"})


class Denials(Rule):
    """What one sentence denies without telling it again."""

    def found(self) -> Iterator[Found]:
        """The denials, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and (rule := self._denies(index)):
                yield self._denied(self._speaker(index), rule, (phrase.first, phrase.last), self._rest(index))
        for at in range(1, len(self.pieces) - 1):
            pair = (self.pieces[at - 1].low, self.pieces[at].low)
            if pair == ("no", "such") and self.pieces[at + 1].low in _DEALS | {"contract", "move", "decision", "order"}:
                yield self._denied(self._saying(), _WORDS, (at - 1, at + 2), list(self.pieces[at + 1 : at + 2]))

    def _denies(self, index: int) -> str:
        """By which rule a verb says no to what was told before it, if it does; what a clause tells may be another."""
        phrase = self.phrases[index]
        before = self.pieces[phrase.first - 1].low if phrase.first else ""
        if phrase.form != "finite" or phrase.nots or phrase.modal or phrase.passive or before in _NEITHER:
            return ""
        rest = self._rest(index)
        if phrase.head in _CALLS:
            named = rest if phrase.head != "be" else self._ahead(index)
            untrue = bool(_UNTRUE & {piece.low for piece in rest[:8]})
            return _NOUN if untrue and any(piece.low in _TALES for piece in named[:6]) else ""
        if phrase.head not in (self.cues.denial - _SOFT) | _DENIES | _REFUSES or not rest:
            return ""
        first, then = rest[0].low, rest[1].low if len(rest) > 1 else "."
        if first in _BACK and (then in _TALES | _AFTER or not rest[1:] or rest[1].date or not rest[1].is_word):
            return _NOUN  # "that idea", "it"
        if phrase.head in _REFUSES:
            return ""
        noun = self.phrases[index + 1] if self.clauses.sort(index + 1) == NAME else None
        deals = bool({piece.low for piece in rest} & _DEALS)
        if noun is not None and noun.entity < 0 and {p.low for p in self.pieces[noun.first : noun.last]} & _TALES:
            after = self.pieces[noun.last].low if noun.last < len(self.pieces) else "."
            return _NOUN if after not in _CLAUSE else _WORDS if deals else ""
        return _WORDS if first in _CLAUSE and deals else ""

    def _rest(self, index: int) -> list[Piece]:
        """The pieces behind a verb, up to the end of its part of the sentence."""
        last = self.phrases[index].last
        ending = next((phrase.first for phrase in self.phrases[index + 1 :] if phrase.sort == BREAK), len(self.pieces))
        return list(self.pieces[last : min(ending, last + 24)])

    def _ahead(self, index: int) -> list[Piece]:
        """The pieces of what a verb is about."""
        return [piece for at in self.clauses.subject(index)
                for piece in self.pieces[self.phrases[at].first : self.phrases[at].last]]  # fmt: skip

    def _speaker(self, index: int) -> int:
        if self.phrases[index].head == "be":
            return self._saying()
        return next((piece for piece in self.parties.subjects(index) if self._is_party(piece)), -1)

    def _saying(self) -> int:
        """Who says something in the sentence."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and (phrase.head in self.cues.speech or phrase.head.startswith("say")):
                for piece in self.parties.subjects(index):
                    if self._is_party(piece):
                        return piece
        return next((piece for index, phrase in enumerate(self.phrases) if phrase.sort == VERB
                     for piece in self.parties.subjects(index) if self._is_party(piece)), -1)  # fmt: skip

    def _is_party(self, piece: int) -> bool:
        return self.parties.type_of(piece) in (EntityType.ORGANISATION, EntityType.PERSON)

    def _denied(self, who: int, rule: str, cue: tuple[int, int], rest: list[Piece]) -> Found:
        standing = Standing(None, polarity=Polarity.DENIED)
        standing = self.standings.marked(standing, CueRole.NEGATION, *cue)
        words = {piece.low for piece in rest} if rule == _WORDS else set[str]()
        kind = "ownership" if words & _PURCHASES else "role" if words & _POSTS else "other"
        return Found(End(who), End(), kind, standing, rule, cue, "", Strength.WEAK, "rumour")


_AFTER = word_set(
    "on in to at as outright swiftly immediately flatly within yesterday today later all and but when down"
)
