"""Shares and parts → who holds what of whom: "5.1 percent owned by X", "back into full ownership", "suitors"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Certainty, Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, RELATIVE, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing, less_sure, under
from explorer.reading.text.tokens import word_set

_PARTS = word_set("percent per % pct cent majority half jointly partly partially part third quarter") | {"per cent"}
_HELD = frozenset({"own", "hold", "control", "-owned", "-held"})
_TAKES = frozenset({"take", "bring", "return", "get"})
_HANDS = frozenset({"ownership", "hand", "hands", "control", "fold", "possession"})
_SUITORS = word_set("suitor suitors bidder bidders buyer buyers knight contender contenders purchaser purchasers")
_BRANDS = word_set("brand chain label line")
_STATE = Pattern("ownership", (), "state")
_DEED = Pattern("ownership", (), "deed")


class Holdings(Rule):
    """Who holds what of whom in one sentence, where no single verb says it."""

    def found(self) -> Iterator[Found]:
        """All holdings, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == NAME and self.pieces[phrase.last - 1].low in ("owned", "held", "controlled"):
                yield from self._partly(index, index)
            elif phrase.sort == VERB and phrase.head in _HELD:
                yield from self._partly(index, index - 1)
                yield from self._split(index)
            elif phrase.sort == VERB and phrase.head in ("run", "operate"):
                yield from self._run(index)
            elif phrase.sort == VERB and phrase.head in _TAKES:
                yield from self._taken(index)
            elif phrase.sort == NAME and phrase.entity >= 0:
                yield from self._possessed(index)
            elif phrase.sort == NAME and self.pieces[phrase.last - 1].low in _SUITORS:
                yield from self._wooed(index)

    def _run(self, index: int) -> Iterator[Found]:
        """As in "X, which runs the tea brand Y": brands and chains are run by whoever has them."""
        phrase = self.phrases[index]
        if phrase.passive or self.clauses.sort(index + 1) != NAME or self.clauses.is_bare_participle(index):
            return
        brand = self.phrases[index + 1].entity
        if brand <= self.phrases[index + 1].first or self.pieces[brand - 1].low not in _BRANDS:
            return
        standing = self.standings.of_verb(index, _STATE)
        for owner in self.parties.subjects(index):
            if fit("ownership", self.parties.type_of(owner), self.parties.type_of(brand)):
                yield Found(End(owner), End(brand), "ownership", standing, f"verb {phrase.head}",
                            (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _possessed(self, index: int) -> Iterator[Found]:
        """As in "Renault's Ampere", "Li Shufu's Geely"."""
        phrase, tags = self.phrases[index], self.clauses.parsed.tags
        firm, owner = phrase.entity, phrase.entity - 2
        owner -= self.pieces[firm - 1].low == "own"  # "Dixon's own Padget"
        near = owner >= phrase.first and tags[owner + 1] == "'" and tags[owner] == "E"
        known = (EntityType.ORGANISATION, EntityType.PERSON)
        if near and self._is_firm(firm) and self.parties.type_of(owner) in known:
            cue = (firm - 1, firm)
            yield Found(End(owner), End(firm), "ownership", Standing(Stage.ACTIVE), "possessive", cue,
                        strength=Strength.WEAK)  # fmt: skip

    def _partly(self, index: int, part: int) -> Iterator[Found]:
        """As in "X, which is 5.1 percent owned by Y", "X, 30% owned by Y", "X is 51 percent owned by Y"."""
        if self.clauses.sort(part) != NAME or self.phrases[part].entity >= 0 or not self._is_part(part):
            return
        by = [at for preposition, at in self.clauses.after(index) if preposition == "by"]
        holders = [piece for at in by for piece in self.parties.names(self.clauses.listed(at))]
        holders += self._further(by[-1]) if by else []
        before = part - 1
        standing = Standing(Stage.ACTIVE)
        held = list[int]()
        if self.clauses.sort(before) == VERB and self.phrases[before].head in ("be", "remain"):
            verb = self.phrases[before]
            held = self.parties.subjects(before)
            standing = self.standings.moded(verb, standing)
            standing = under("ended", standing) if verb.past and not verb.perfect else standing
            standing = self.standings.outward(before, standing, 0, self.standings.is_reported(before))
        elif self.clauses.sort(before) in (COMMA, RELATIVE) and self.clauses.sort(before - 1) == NAME:
            held = self.parties.name(before - 1)
        for holder in holders:
            for firm in held:
                yield from self._told(
                    holder, firm, "equity stake", standing, (self.phrases[part].first, self.phrases[index].last)
                )

    def _further(self, index: int) -> list[int]:
        """Who else has a part: "35% owned by X and 40% by Y"."""
        found = list[int]()
        at = self.clauses.listed(index)[-1] + 1
        while self.clauses.sort(at) in (COMMA, COORDINATOR):
            at += 1
            if self.clauses.sort(at) == NAME and self._is_part(at) and self.clauses.head(at + 1) == "by":
                found += self.parties.name(at + 2) if self.clauses.sort(at + 2) == NAME else []
                at += 3
        return found

    def _split(self, index: int) -> Iterator[Found]:
        """As in "X will be held 51 percent by Y and 49 percent by Z", "X, held 51 percent by Y and"."""
        before = index - 1 - (self.clauses.sort(index - 1) == COMMA)
        bare = not self.phrases[index].passive and self.clauses.sort(before) == NAME
        if not (self.phrases[index].passive or bare):
            return
        owned = [self.phrases[before].entity] if bare else self.parties.subjects(index)
        firms, at = [piece for piece in owned if piece >= 0 and self._is_firm(piece)], index + 1
        while self.clauses.sort(at) == NAME and self._is_part(at) and self.clauses.head(at + 1) == "by":
            holders = self.parties.name(at + 2) if self.clauses.sort(at + 2) == NAME else []
            standing = (
                Standing(Stage.ACTIVE) if bare else self.standings.of_verb(index, Pattern("equity stake", (), "state"))
            )
            for holder in holders:
                for firm in firms:
                    cue = (self.phrases[at].first, self.phrases[at].last)
                    yield from self._told(holder, firm, "equity stake", standing, cue)
            at += 3
            while self.clauses.sort(at) == COMMA and self.clauses.sort(at + 1) == NAME and not self._is_part(at + 1):
                at += 2  # "70 per cent by Y, the French investor, and 30 per cent by Z"
            at += self.clauses.sort(at) == COMMA
            at += self.clauses.sort(at) == "C"

    def _taken(self, index: int) -> Iterator[Found]:
        """As in "X took Y back into full ownership", "X brought Y into its hands"."""
        for preposition, at in self.clauses.after(index):
            owned = preposition in ("into", "under", "in") and self.phrases[at].entity < 0
            if owned and self.phrases[at].head in _HANDS and self.clauses.owner(at) in (None, *self._own(at)):
                standing = self.standings.of_verb(index, _DEED)
                for holder in self.parties.subjects(index):
                    for firm in self.parties.name(index + 1) if self.clauses.sort(index + 1) == NAME else []:
                        yield from self._told(
                            holder, firm, "ownership", standing, (self.phrases[at].first, self.phrases[at].last)
                        )

    def _own(self, index: int) -> tuple[int | None, ...]:
        owner = self.clauses.owner(index)
        return (owner,) if owner is not None and self.clauses.parsed.tags[owner] == "H" else ()

    def _wooed(self, index: int) -> Iterator[Found]:
        """As in "X and Y were named as suitors for Z", "Z's suitors include X"."""
        phrase = self.phrases[index]
        firms = [piece for preposition, at in self.clauses.after(index) if preposition in ("for", "of")
                 for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
        firms = firms or [at for at in range(phrase.first, phrase.last - 1) if self._is_firm(at)]
        holders = list[int]()
        for verb in (index - 1, index - 2):
            if self.clauses.sort(verb) == VERB and self.phrases[verb].head in (
                "name",
                "be",
                "mention",
                "emerge",
                "cite",
                "come in",
                "step in",
                "come",
                "step",
                "appear",
                "tip",
                "tout",
                "float",
            ):
                holders = self.parties.names(list(self.clauses.subject(verb)))
        holders = holders or self._named_as(index)
        fate = self.clauses.fate(index)
        told = self.clauses.head(fate) in ("include", "be") and self.clauses.sort(fate + 1) == NAME
        if not holders and fate >= 0 and told and not (self.phrases[fate].nots or self.phrases[fate].modal):
            holders = self.parties.names(self.clauses.listed(fate + 1))
        standing = self._wooing(index)
        for holder in holders:
            for firm in firms[:1]:
                yield from self._told(holder, firm, "ownership", standing, (phrase.last - 1, phrase.last))
            if not firms:
                yield Found(End(holder), End(), "ownership", standing, "noun suitor",
                            (phrase.last - 1, phrase.last), strength=Strength.WEAK, inferred="target")  # fmt: skip

    def _named_as(self, index: int) -> list[int]:
        """As in "Analysts name X and Y as possible buyers for Z"."""
        before = index - 2
        if self.clauses.head(index - 1) != "as" or self.clauses.sort(before) != NAME:
            return []
        start = self.clauses.list_start(before)
        named = self.clauses.sort(start - 1) == VERB and not self.phrases[start - 1].passive
        if not named or self.phrases[start - 1].head not in (
            "name",
            "see",
            "mention",
            "cite",
            "identify",
            "tip",
            "list",
        ):
            return []
        return self.parties.names(self.clauses.listed(start))

    def _wooing(self, index: int) -> Standing:
        """How far a suitor has come: "a possible buyer", "is not a bidder", "was a suitor"."""
        phrase = self.phrases[index]
        standing = self.standings.within(phrase, phrase.first, phrase.last - 1, Standing(Stage.SOUGHT))
        for at in (index - 1, index - 2):
            if self.clauses.sort(at) == VERB:
                verb = self.phrases[at]
                if verb.head in ("mention", "tip", "tout", "float"):
                    standing = less_sure(standing, Certainty.POSSIBLE)  # "is being mentioned as a buyer"
                over = verb.past and verb.head == "be" and not verb.perfect and not self.standings.is_told(at)
                standing = under("unclear", standing) if over else standing
                return self.standings.outward(at, self.standings.moded(verb, standing), 0, False)
        return standing

    def _told(self, holder: int, firm: int, kind: str, standing: Standing, cue: tuple[int, int]) -> Iterator[Found]:
        types = self.parties.type_of(holder), self.parties.type_of(firm)
        if holder != firm and fit(kind, *types):
            yield Found(End(holder), End(firm), kind, standing, "noun holding", cue, strength=Strength.STRONG)

    def _is_part(self, index: int) -> bool:
        phrase = self.phrases[index]
        return any(
            self.pieces[at].low in _PARTS or self.pieces[at].low.endswith("%")
            for at in range(phrase.first, phrase.last)
        )
