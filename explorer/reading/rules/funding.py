"""Rounds of funding → who puts money into whom: "raised $40 million from X", "a round led by X", "X led Y's round"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import BREAK, COMMA, NAME, PREPOSITION, RELATIVE, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_ROUNDS = word_set("round rounds funding fundraising")
_LOANS = word_set(
    "loan loans credit debt grant grants bond bonds facility order orders contract contracts deal revenue"
)
_BIDS = word_set("bid bids offer offers proposal proposals approach takeover payment fine")
_RAISES = frozenset({"raise", "secure", "attract", "receive", "obtain", "collect", "close", "get", "land", "seek"})
_LEADS = frozenset(
    {
        "take part in",
        "participate in",
        "lead",
        "co-lead",
        "join",
        "back",
        "anchor",
        "participate",
        "take part",
        "underwrite",
        "follow",
        "chip in",
        "come in",
        "reinvest",
        "co-invest",
        "contribute",
    }
)
_JOINS = frozenset({"join", "participate", "take part", "contribute", "follow", "come in", "invest", "return"})
_JOINING = word_set("participating joining contributing following")
_GIVES = frozenset({"invest", "put", "put in", "inject", "pour", "contribute", "plough"})
_TAKES_PART = frozenset({"participate", "take part", "join in"})
_PART = word_set("participation backing support money investment contributions funds")
_SEEDS = word_set("capital cash financing")
_BEGINS = frozenset({"found", "establish", "set up", "launch", "create", "start", "form"})
_PUT = Pattern("equity stake", (), "deed")


class Funding(Rule):
    """Who funds whom in one sentence."""

    def found(self) -> Iterator[Found]:
        """All that funds somebody, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _RAISES and not phrase.passive:
                yield from self._raised(index)
            elif phrase.sort == VERB and phrase.head in _GIVES and not phrase.passive:
                yield from self._gave(index)
            elif phrase.sort == VERB and phrase.head in _TAKES_PART and not phrase.passive:
                yield from self._took_part(index)
            elif phrase.sort == VERB and phrase.head in _BEGINS:
                yield from self._begun(index)
            elif phrase.sort == NAME and self._is_round(index):
                yield from self._led(index)

    def _raised(self, index: int) -> Iterator[Found]:
        """As in "Y raised $40 million from X", "Y closed a round led by X, with participation from Z"."""
        if not self._is_money(index + 1):
            return
        firms = [piece for piece in self.parties.subjects(index) if self._is_firm(piece)]
        phrase = self.phrases[index]
        yield from self._told(self._investors(index), firms, self.standings.of_verb(index, _PUT),
                              (phrase.first, phrase.last))  # fmt: skip

    def _gave(self, index: int) -> Iterator[Found]:
        """As in "X invested 20 million euros": in whom, the text is about says."""
        at = index + 1 + (self.clauses.head(index + 1) == "in" and self.phrases[index].head == "put")
        after = {piece.low for piece in self.pieces[self.phrases[at].last :][:2]} if self._is_money(at) else {"in"}
        phrase = self.phrases[index]
        done = phrase.form == "finite" and (phrase.past or phrase.perfect) and not (phrase.modal or phrase.nots)
        if done and not after & {"in", "into", "on", "for", "to", "towards", "toward", "a"}:
            firms = [piece for piece in self.parties.subjects(index) if self._is_firm(piece)]
            yield from self._told(firms, [], self.standings.of_verb(index, _PUT), (phrase.first, phrase.last))

    def _begun(self, index: int) -> Iterator[Found]:
        """As in "Y was founded in 2019 with money from X"."""
        phrase = self.phrases[index]
        if not (phrase.passive or self.clauses.is_bare_participle(index)):
            return
        at = next((at for at in range(index + 1, len(self.phrases)) if self.clauses.head(at) == "with"), -1)
        plain = at > index and not any(self.clauses.sort(one) in (VERB, COMMA, BREAK) for one in range(index + 1, at))
        seed = plain and at + 1 < len(self.phrases) and self._last(at + 1) in _PART | _SEEDS
        if seed and self.clauses.head(at + 2) == "from" and self.clauses.sort(at + 3) == NAME:
            firms = [piece for piece in self.parties.names(list(self.clauses.subject(index))) if self._is_firm(piece)]
            investors = self.parties.names(self.clauses.listed(at + 3))
            standing = self.standings.of_verb(index, _PUT)
            yield from self._told(investors if firms else [], firms, standing, (phrase.first, phrase.last))

    def _took_part(self, index: int) -> Iterator[Found]:
        """As in "X and Y also participated": in what, the sentences before say."""
        phrase = self.phrases[index]
        also = "also" in {piece.low for piece in self.pieces[max(0, phrase.first - 1) : phrase.last]}
        ends = self.clauses.sort(index + 1) in ("", BREAK)
        for piece in self.parties.subjects(index) if also and ends else ():
            if self._is_firm(piece):
                yield Found(End(piece), End(), "equity stake", self.standings.of_verb(index, _PUT), "noun funding",
                            (phrase.first, phrase.last), "", Strength.WEAK, "target")  # fmt: skip

    def _led(self, index: int) -> Iterator[Found]:
        """As in "X led the round in Y", "X took part in Y's round", "the round was led by X"."""
        phrase = self.phrases[index]
        firms = [at for at in range(phrase.first, phrase.last) if self._is_firm(at)]
        firms = firms or [piece for piece in self._to(index, "in", "for", "of") if self._is_firm(piece)]
        verb = self._leading(index)
        if verb < 0:
            yield from self._told(self._came(index), firms, Standing(Stage.OCCURRED), (phrase.last - 1, phrase.last))
            return
        passive = self.phrases[verb].passive or self.clauses.is_bare_participle(verb)
        by = self._to(verb, "by") + self._joining(verb) + self._beside(verb)
        investors = by if passive else self.parties.subjects(verb) + self._joining(verb) + self._beside(verb)
        told = self._told_by(verb)
        standing = self.standings.of_verb(told, _PUT)
        cue = (phrase.last - 1, phrase.last)
        above = self._above(index)
        if not firms and above >= 0:
            firms = [piece for piece in self.parties.subjects(above) if self._is_firm(piece)]
            standing = self.standings.of_verb(above, _PUT)
        yield from self._told(investors, firms, standing, cue)

    def _came(self, index: int) -> list[int]:
        """From whom a round was: "The round came from X", "Other investors in the round include X"."""
        if self.clauses.head(index + 1) == "come" and self.clauses.is_finite(index + 1):
            return self._to(index + 1, "from")
        among = self.clauses.head(index - 1) == "in" and self.clauses.sort(index - 2) == NAME
        among = among and self.pieces[self.phrases[index - 2].last - 1].low in ("investors", "backers", "participants")
        told = among and self.clauses.head(index + 1) in ("include", "be") and not self.phrases[index + 1].nots
        return self.parties.names(self.clauses.listed(index + 2)) if told else []

    def _leading(self, index: int) -> int:
        """The verb that says who leads a round."""
        following = index + 1
        if self.clauses.sort(following) == COMMA and self.clauses.sort(following + 1) == RELATIVE:
            following += 2  # "X's Series C, which was led by Y"
        if self.clauses.sort(following) == VERB and self.phrases[following].head in _LEADS:
            return following
        for at in range(index - 1, max(-1, index - 4), -1):
            if self.clauses.sort(at) == VERB:
                return at if self.phrases[at].head in _LEADS else -1
        return -1

    def _above(self, index: int) -> int:
        """The verb by which somebody raises the round."""
        for at in range(index - 1, max(-1, index - 6), -1):
            if self.clauses.sort(at) == VERB:
                return at if self.phrases[at].head in _RAISES or self.phrases[at].head == "announce" else -1
        return -1

    def _investors(self, index: int) -> list[int]:
        """Who gives the money that a verb raises."""
        found = self._to(index, "from")
        for at in range(index + 1, min(index + 9, len(self.phrases))):
            if self.clauses.sort(at) == VERB:
                led = self.phrases[at].head in _LEADS and self.clauses.is_bare_participle(at)
                return found + (self._to(at, "by") + self._joining(at) if led else []) + self._beside(at)
        return found

    def _joining(self, verb: int) -> list[int]:
        """Who else is in a round: "led by X and joined by Z"."""
        near = [at for at in range(verb + 1, min(verb + 9, len(self.phrases))) if self.clauses.sort(at) == VERB]
        found = [piece for at in near if self.phrases[at].head in _LEADS | {"support"} for piece in self._to(at, "by")]
        for at in near:
            if self.phrases[at].head == "include" and self.clauses.sort(at - 1) == "C":
                found += self.parties.names(self.clauses.listed(at + 1))  # "was led by X and included Y"
        return found

    def _told_by(self, verb: int) -> int:
        """The verb that says how far it has come: "has raised $5 million, with X leading the round"."""
        if self.phrases[verb].form != "gerund" or self.clauses.head(verb - 2) != "with":
            return verb
        return next((at for at in range(verb - 1, -1, -1) if self.clauses.is_finite(at)), verb)

    def _beside(self, index: int) -> list[int]:
        """Who takes part: "with participation from X and Y"."""
        for at in range(index + 1, min(index + 12, len(self.phrases) - 2)):
            part = self.clauses.sort(at) == NAME and self.pieces[self.phrases[at].last - 1].low in _PART
            if part and self.clauses.sort(at + 1) == PREPOSITION and self.clauses.head(at + 1) in ("from", "by"):
                return self.parties.names(self.clauses.listed(at + 2))
        return self._along(index)

    def _along(self, index: int) -> list[int]:
        """Who takes part: "with X and Y also taking part", "with X joining"."""
        for at in range(index + 1, min(index + 12, len(self.phrases) - 1)):
            if self.clauses.head(at) == "with" and self.clauses.sort(at) == PREPOSITION:
                listed = self.clauses.listed(at + 1) if self.clauses.sort(at + 1) == NAME else []
                verb = listed[-1] + 1 if listed else -1
                if listed and self.pieces[self.phrases[verb - 1].last - 1].low in _JOINING:
                    return [piece for one in listed for piece in range(self.phrases[one].first, self.phrases[one].last)
                            if self._is_firm(piece)]  # fmt: skip
                joins = self.clauses.sort(verb) == VERB and self.phrases[verb].form == "gerund"
                joins = joins and (self.phrases[verb].head in _JOINS or self.clauses.head(verb + 1) == "part")
                return self.parties.names(listed) if joins else []
        return []

    def _is_round(self, index: int) -> bool:
        phrase = self.phrases[index]
        series = phrase.last - phrase.first > 1 and self.pieces[phrase.last - 2].low == "series"
        return phrase.entity < phrase.last - 1 and (series or self.pieces[phrase.last - 1].low in _ROUNDS)

    def _is_money(self, index: int) -> bool:
        """Whether a phrase is a sum of money or a round, and nothing that is to be paid back."""
        if self.clauses.sort(index) != NAME:
            return False
        words = {piece.low for piece in self.pieces[self.phrases[index].first : self.phrases[index].last]}
        near = {piece.low for piece in self.pieces[self.phrases[index].first : self.phrases[index].last + 4]}
        sums = words & {"million", "billion", "money", "capital"} or any(word[0] in "$€£¥" for word in words)
        return bool(sums or words & _ROUNDS) and not near & (_LOANS | _BIDS)

    def _to(self, index: int, *words: str) -> list[int]:
        return [piece for preposition, at in self.clauses.after(index) if preposition in words
                for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip

    def _told(
        self, investors: list[int], firms: list[int], standing: Standing, cue: tuple[int, int]
    ) -> Iterator[Found]:
        for investor in dict.fromkeys(investors):
            for firm in firms[:1]:
                if investor != firm and fit("equity stake", self.parties.type_of(investor), EntityType.ORGANISATION):
                    yield Found(End(investor), End(firm), "equity stake", standing, "noun funding", cue,
                                strength=Strength.FAIR)  # fmt: skip
            if not firms:
                yield Found(End(investor), End(), "equity stake", standing, "noun funding", cue,
                            strength=Strength.WEAK, inferred="object")  # fmt: skip
