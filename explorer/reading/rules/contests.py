"""Contests without a noun for a rival → who competes with whom: "lost ground to Y", "in competition with Y"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_TRAILS = frozenset({"trail", "trail behind", "lag behind"})
_LOSES = frozenset({"lose", "cede", "surrender"})
_LOST = word_set(
    "ground share customers business contract contracts order orders sales market users tender "
    "audience audiences listeners volume volumes tenders races auctions bids deals "
    "passengers clients viewers riders shoppers subscribers readers drivers"
)
_CONTESTS = word_set("competition race battle war rivalry fight contest duel tussle showdown")
_MEETS = frozenset({"be", "come", "run", "go", "stand"})
_TOPS = frozenset({"beat", "top", "trump", "outbid", "see off", "eclipse", "beat off", "better"})
_OFFERS = word_set("bid bids offer offers proposal proposals tender")
_NO_CONTESTS = word_set("legal court patent proxy takeover bidding custody boardroom trade licensing price-fixing law")
_TAKES = frozenset({"take", "steal", "win", "poach", "snatch", "grab", "lure", "wrest", "nab", "capture", "gain"})
_COMPETES = frozenset({"compete", "vie", "contend"})
_BIDS = frozenset({"bid", "tender", "compete", "vie", "race", "battle", "jostle"})
_TEAMS = frozenset({"team up", "join forces", "partner", "ally", "band together", "team", "pair up", "join", "unite"})
_GROWS = frozenset({"sharpen", "intensify", "increase", "grow", "stiffen", "heat up", "toughen", "rise", "mount",
                    "remain", "harden", "build", "weigh", "bite", "step up"})  # fmt: skip
_RIVALS = word_set("competitors rivals challengers")
_STATE = Pattern("competition", (), "state")
_BUSINESS = frozenset({EntityType.ORGANISATION, EntityType.GROUP})


class Contests(SlotFilling):
    """Who competes with whom in one sentence, where no noun calls one the rival of the other."""

    def found(self) -> Iterator[Found]:
        """All such contests, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._lost(index)
                yield from self._taken(index)
                yield from self._squeezed(index)
                yield from self._at_expense(index)
                yield from self._behind(index)
                yield from self._bidders(index)
                yield from self._up_against(index)
                yield from self._topped(index)
                yield from self._by_product(index)
            elif phrase.sort == NAME and phrase.entity < 0:
                yield from self._engaged(index)
                yield from self._between(index)
                yield from self._harmed(index)
                yield from self._listed_behind(index)
                yield from self._called_rivals(index)

    def _lost(self, index: int) -> Iterator[Found]:
        """As in "X is losing market share to Y", "X lost the contract to Y": it is Y who competes."""
        after = index + 1
        if self.phrases[index].head not in _LOSES or self.clauses.sort(after) != NAME:
            return
        if self.pieces[self.phrases[after].last - 1].low in _LOST:
            rivals = [piece for preposition, at in self.clauses.after(index) if preposition == "to"
                      and not self._is_called(at) for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
            yield from self._told(index, rivals, self.parties.subjects(index))

    def _taken(self, index: int) -> Iterator[Found]:
        """As in "X is stealing customers from Y"; who wins an order from Y has Y as its customer."""
        after = index + 1
        if self.phrases[index].head not in _TAKES or self.clauses.sort(after) != NAME:
            return
        last = self.pieces[self.phrases[after].last - 1].low
        if last in _LOST and last not in ("contract", "contracts", "order", "orders", "business", "sales", "tender"):
            firms = [piece for preposition, at in self.clauses.after(index) if preposition in ("from", "off")
                     and not self._is_called(at) for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
            yield from self._told(index, self.parties.subjects(index), firms)

    def _between(self, index: int) -> Iterator[Found]:
        """As in "the battle between X and Y"."""
        phrase = self.phrases[index]
        words = {piece.low for piece in self.pieces[phrase.first : phrase.last]}
        verb = self.clauses.fate(index)
        if self.pieces[phrase.last - 1].low not in _CONTESTS or words & _NO_CONTESTS or verb < 0:
            return
        for preposition, at in self.clauses.after(index)[:1]:
            firms = self._firms(self.parties.names(self.clauses.listed(at))) if preposition == "between" else []
            for first, second in combinations(firms, 2):
                yield from self._told(verb, [first], [second])

    def _is_called(self, index: int) -> bool:
        """Whether the phrase has a noun for a rival, which says it by itself."""
        words = {piece.low for piece in self.pieces[self.phrases[index].first : self.phrases[index].last]}
        return any(self.cues.nouns.get(word, "") in self.cues.relations for word in words)

    def _squeezed(self, index: int) -> Iterator[Found]:
        """As in "X has been squeezed by discounters Y and Z"; whoever squeezes may be a customer."""
        if self.phrases[index].head in ("squeeze", "?squeezed") and self.phrases[index].passive:
            firms = self.parties.names(list(self.clauses.subject(index)))
            yield from self._told(index, self._prepositional(index, "by"), firms)

    def _at_expense(self, index: int) -> Iterator[Found]:
        """As in "X and Y have gained market share at Z's expense", "grew at the expense of Z"."""
        for preposition, at in self.clauses.after(index)[:3]:
            if preposition != "at" or self.pieces[self.phrases[at].last - 1].low != "expense":
                continue
            owner = self.clauses.owner(at)
            of = [piece for word, to in self.clauses.after(at)[:1] if word == "of" for piece in self.parties.name(to)]
            yield from self._told(index, self.parties.subjects(index), [owner] if owner is not None else of)

    def _harmed(self, index: int) -> Iterator[Found]:
        """As in "competition from Y has hurt X"."""
        verb = self.clauses.fate(index)
        if self.pieces[self.phrases[index].last - 1].low != "competition" or verb < 0:
            return
        rivals = [piece for preposition, at in self.clauses.after(index)[:1] if preposition == "from"
                  for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
        firms = self.parties.names(
            list(self.clauses.subject(verb)) if self.phrases[verb].passive else self._objects(verb)
        )
        yield from self._told(verb, rivals, firms)  # "Competition from X has sharpened"
        if not firms and not self._objects(verb) and self.phrases[verb].head in _GROWS and index == 0:
            yield from self._of_us(verb, self._firms(self.parties.names(self._from(index))))

    def _from(self, index: int) -> list[int]:
        led = [at for preposition, at in self.clauses.after(index)[:3] if preposition == "from"]
        return [one for at in led for one in self.clauses.listed(at)]

    def _of_us(self, verb: int, rivals: list[int]) -> Iterator[Found]:
        """With whom those compete whom a sentence calls so: with whom the text is about."""
        standing = Standing(Stage.UNCLEAR if self.phrases[verb].modal else Stage.ACTIVE)
        for rival in rivals:
            yield Found(End(rival), End(), "competition", standing, "verb compete",
                        (self.phrases[verb].first, self.phrases[verb].last), "", Strength.WEAK, "object")  # fmt: skip

    def _listed_behind(self, index: int) -> Iterator[Found]:
        """As in "Competitors are not waiting: X and Y have raised money"."""
        if (
            self.pieces[self.phrases[index].last - 1].low not in _RIVALS
            or index
            or self.clauses.owner(index) is not None
        ):
            return
        verb = self.clauses.fate(index)
        colon = next((at for at, piece in enumerate(self.pieces) if piece.low == ":"), -1)
        behind = next((at for at, one in enumerate(self.phrases) if one.first > colon >= 0), -1)
        if verb >= 0 and behind > verb and self.clauses.sort(behind) == NAME:
            told = next((at for at in range(behind + 1, len(self.phrases)) if self.clauses.is_finite(at)), -1)
            subject = self.clauses.subject(told) if told >= 0 else ()
            listed = list(subject) if behind in subject else self.clauses.listed(behind)
            yield from self._of_us(verb, self._firms(self.parties.names(listed)))

    def _called_rivals(self, index: int) -> Iterator[Found]:
        """As in "X and Y, long-time rivals for ferry orders, are to share a stand"."""
        phrase = self.phrases[index]
        plural = self.pieces[phrase.last - 1].low in _RIVALS and self.clauses.owner(index) is None
        between = self.clauses.head(index + 1) in ("of", "to")
        if not plural or between or self.clauses.sort(index - 1) != COMMA or self.clauses.sort(index - 2) != NAME:
            return
        start = self.clauses.list_start(index - 2)
        firms = self._firms(self.parties.names([at for at in self.clauses.listed(start) if at <= index - 2]))
        bare = self.pieces[phrase.first].low not in ("the", "its", "their", "his", "two", "both", "all")
        if len(firms) == 2 and bare and self.clauses.sort(start - 1) in ("", COMMA, ";", "S"):
            cue = (phrase.last - 1, phrase.last)
            yield Found(End(firms[0]), End(firms[1]), "competition", Standing(Stage.ACTIVE), "noun rival", cue,
                        strength=Strength.FAIR, timeless=True)  # fmt: skip

    def _behind(self, index: int) -> Iterator[Found]:
        """As in "X lags behind Y", "X trails Y"; of "trails rivals such as Y" the noun speaks."""
        after = index + 1
        if self.phrases[index].head in _TRAILS and not self.phrases[index].passive and self.clauses.sort(after) == NAME:
            named = [at for at in self.clauses.listed(after) if self.phrases[at].entity >= 0]
            plain = self.cues.relations.keys().isdisjoint(
                self.cues.nouns.get(piece.low, "") for at in named
                for piece in self.pieces[self.phrases[at].first : self.phrases[at].last])  # fmt: skip
            if plain:
                yield from self._told(index, self.parties.subjects(index), self.parties.names(named))

    def _bidders(self, index: int) -> Iterator[Found]:
        """As in "both X and Y are bidding for the contract"."""
        phrase = self.phrases[index]
        ahead = self.clauses.after(index)[:1]
        near = {piece.low for piece in self.pieces[max(0, phrase.first - 1) : phrase.last + 1]}
        joined = any(one.sort == VERB and one.head in _TEAMS for one in self.phrases[:index])
        if near & {"jointly", "together"} or joined or any(piece.low == "consortium" for piece in self.pieces):
            return  # "form a consortium to bid", "teamed up to bid"
        led = ahead[0][0] in ("for", "in", "on") if ahead else phrase.head == "compete"
        if phrase.head in _BIDS and not phrase.passive and led:
            firms = self._firms(self.parties.subjects(index))
            firms = firms * 2 if len(firms) == 1 and self._is_several(firms[0]) else firms  # "The two compete for"
            together = any(preposition in ("with", "against") for preposition, _ in self.clauses.after(index))
            for first, second in combinations(firms, 2) if not together else ():
                yield from self._told(index, [first], [second])

    def _is_several(self, piece: int) -> bool:
        pointer = self.pieces[piece].pointer
        return pointer is not None and len(pointer.entities) > 1

    def _topped(self, index: int) -> Iterator[Found]:
        """As in "X beat a rival bid from Y"."""
        bid = self.phrases[index].head in _TOPS and self.clauses.sort(index + 1) == NAME
        if bid and self.pieces[self.phrases[index + 1].last - 1].low in _OFFERS:
            rivals = [piece for preposition, at in self.clauses.after(index + 1)[:1] if preposition in ("from", "by")
                      for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
            yield from self._told(index, self.parties.subjects(index), rivals)

    def _up_against(self, index: int) -> Iterator[Found]:
        """As in "X is up against Y"."""
        heads = [self.clauses.head(at) for at in (index + 1, index + 2)]
        if self.phrases[index].head in _MEETS and heads == ["up", "against"] and self.clauses.sort(index + 3) == NAME:
            rivals = self.parties.names(self.clauses.listed(index + 3)) if not self._is_called(index + 3) else []
            yield from self._told(index, self.parties.subjects(index), rivals)

    def _by_product(self, index: int) -> Iterator[Found]:
        """As in "X's pill competes with a drug from Y", "competes with Y's drug"."""
        if self.phrases[index].head not in _COMPETES:
            return
        subjects = self.parties.subjects(index) or self._makers(list(self.clauses.subject(index)))
        others = [at for preposition, at in self.clauses.after(index) if preposition in ("with", "against")]
        makers = self.parties.names(others[:1]) or self._makers(others[:1])
        if subjects and makers and not self._plain(index, others) and not self._may_be_product(subjects):
            yield from self._told(index, subjects, makers)

    def _may_be_product(self, pieces: list[int]) -> bool:
        """Whether "it" competes with goods: that is more likely a product than its maker."""
        pointers = [self.pieces[piece].pointer for piece in pieces]
        owners = self.clauses.parsed.tags
        return any(pointer is not None and pointer.how is How.PRONOUN and owners[piece] != "H"
                   for piece, pointer in zip(pieces, pointers, strict=True))  # fmt: skip

    def _plain(self, index: int, others: list[int]) -> bool:
        """Whether both ends are names of firms, of which the tables speak."""
        return bool(self.parties.subjects(index) and self.parties.names(others[:1]))

    def _makers(self, phrases: list[int]) -> list[int]:
        """Whose goods the phrases are: "X's pill", "a drug from Y", "products sold by Y"."""
        for at in phrases:
            owner = self.clauses.owner(at)
            if owner is not None:
                return [owner]
            for preposition, to in self.clauses.after(at)[:2]:
                if preposition in ("from", "by"):
                    return self.parties.names(self.clauses.listed(to))
        return []

    def _engaged(self, index: int) -> Iterator[Found]:
        """As in "in competition with Y", "locked in a price war with Y", "puts X in direct competition with Y"."""
        phrase = self.phrases[index]
        joined = self.clauses.sort(index - 1) == PREPOSITION and self.clauses.head(index - 1) in ("in", "into")
        if self.pieces[phrase.last - 1].low not in _CONTESTS or not joined:
            return
        rivals = [piece for preposition, at in self.clauses.after(index) if preposition in ("with", "against", "from")
                  for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
        before = index - 2
        if self.clauses.sort(before) == VERB:
            passive = self.phrases[before].passive or self.clauses.is_bare_participle(before)
            doers = self.clauses.subject(before) if passive else ()
            yield from self._told(before, self.parties.names(list(doers)) or self.parties.subjects(before), rivals)
        elif self.clauses.sort(before) == NAME and self.clauses.sort(before - 1) == VERB:
            yield from self._told(before - 1, self.parties.name(before), rivals)

    def _told(self, verb: int, rivals: list[int], firms: list[int]) -> Iterator[Found]:
        phrase = self.phrases[verb]
        for rival in rivals:
            for firm in firms:
                types = self.parties.type_of(rival), self.parties.type_of(firm)
                apart = rival != firm or self._is_several(rival)
                if apart and fit("competition", *types) and _BUSINESS.issuperset(types):
                    standing = self.standings.of_verb(verb, _STATE)
                    if standing.stage is Stage.AGREED:
                        standing = replace(standing, stage=Stage.OCCURRED)  # "won the order, beating Y"
                    yield Found(End(rival), End(firm), "competition", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip
