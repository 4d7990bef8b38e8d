"""Nouns for one of two, such as "supplier" or "rival" → what they say of both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit, fit_by_firm
from explorer.reading.rules.unowned import Unowned
from explorer.reading.standings.standing import Standing, under

_PARTING = frozenset({"part ways", "part company", "fall out", "break", "split", "split up", "cut ties", "sever ties",
                      "break with", "separate", "part"})  # fmt: skip
_DROPPING = frozenset({"drop", "ditch", "replace", "remove", "lose", "axe", "dump", "abandon", "shed"})
_SUCCEEDING = frozenset({"replace", "succeed", "supplant", "displace"})
_CHOOSING = frozenset({"select", "choose", "pick", "tap", "appoint", "hire", "engage", "retain", "mandate", "instruct"})
_WANTING = frozenset({"want", "like", "prefer", "seek", "court", "woo", "favour", "favor", "eye", "need", "love"})
_NOT_CALLING = frozenset({"join", "enter", "return", "begin", "leave", "quit"})
_SERVING = frozenset({"operate", "function", "trade", "continue"})
_MEMBERS = frozenset({"member", "founding member", "signatory"})
_IS = frozenset({"be", "become", "remain"})
_BEGINNING = frozenset({"found", "establish", "create", "start", "set up", "launch", "form"})
_LISTING = frozenset({"such as", "including", "like"})


_REPLACED = frozenset({"original", "erstwhile", "onetime", "one-time"})
_ONCE = frozenset({"formerly", "once", "previously", "until recently", "then", "at the time", "at one time",
                   "at that time", "originally"})  # fmt: skip
_THEN = frozenset({"at the time", "at that time", "at one time", "back then"})
"""Behind it: "X's mining arm at the time"."""


class Relatives(Unowned):
    """What such nouns say in one sentence."""

    def found(self) -> Iterator[Found]:
        """All that they say, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == NAME:
                yield from self._of_phrase(index)

    def _of_phrase(self, index: int) -> Iterator[Found]:
        phrase = self.phrases[index]
        for first in range(phrase.first, phrase.last):
            for end in range(min(first + 3, phrase.last), first, -1):
                run = self.pieces[first:end]
                lemma = self.cues.nouns.get(" ".join(piece.low for piece in run), "")
                if lemma not in self.cues.relations or any(piece.pointer for piece in run):
                    continue
                if end < phrase.last and phrase.entity < 0:
                    break  # "supplier talks" is about talks.
                if lemma == "buyer" and self.clauses.head(index - 1) == "as":
                    break  # "is mentioned as a buyer of X": of the firm, not of what it sells.
                said = list(self._relation(index, first, end, lemma))
                yield from said
                yield from self._succeeding(index, said)
                return

    def _succeeding(self, index: int, said: list[Found]) -> Iterator[Found]:
        """Who comes where another went: "X replaces Z as supplier of Y"."""
        verb = index - 3
        led = self.clauses.head(index - 1) == "as" and self.clauses.sort(verb) == VERB
        if not led or self.phrases[verb].head not in _SUCCEEDING or self.phrases[verb].passive:
            return
        gone, standing = self.parties.name(index - 2), self.standings.of_verb(verb, Pattern("", (), "deed", "active"))
        for one in said:
            for comer in self.parties.subjects(verb):
                if one.subject.piece in gone:
                    yield replace(one, subject=End(comer), standing=standing)
                elif one.object.piece in gone:
                    yield replace(one, object=End(comer), standing=standing)

    def _relation(self, index: int, first: int, end: int, lemma: str) -> Iterator[Found]:
        both = [*self._mutual(index, first, end, lemma), *self._rivals(index, first, end, lemma)]
        if self._is_plural(first, end) and both:
            yield from both
            return
        heads, standing = self._made(index, first) or self._heads(index, first, end, lemma)
        standing = self._lost(index, standing)
        for pattern in self.cues.relations[lemma]:
            if pattern.stage and standing.stage is Stage.ACTIVE:
                standing = replace(standing, stage=Stage(pattern.stage))
            for slots in pattern.slots:
                owners = self._owners(index, first, slots)
                pairs = [(head, owner) for head in heads for owner in owners if not self._same(head, owner)]
                if slots.subject == "of":
                    pairs = [(owner, head) for head, owner in pairs]
                pairs = [
                    (a, b)
                    for a, b in pairs
                    if fit_by_firm(slots.kind, self.parties.type_of(a), self.parties.type_of(b))
                    and not (lemma == "part" and slots.kind == "ownership" and self._is_no_firm(a, b))
                    and (
                        slots.kind != "membership"
                        or (lemma in _MEMBERS and self._leads(index))
                        or self.parties.is_body(b)
                    )
                ]
                several = lemma == "owner" and (self._is_plural(first, end) or self._is_largest(index, first))
                partly = slots.kind == "ownership" and self._is_partly(index, first)
                family = any(
                    self.parties.type_of(head) in (EntityType.GROUP, EntityType.PERSON) for head in heads
                )  # "its owners, the X family", "owners A and B"
                kind = "equity stake" if (several and not family) or partly else slots.kind
                # What is asserted is under the hedges of its sentence; what is only mentioned is not.
                fate = self.clauses.fate(index)
                asserted = (
                    (self.clauses.sort(index - 1) == VERB and self.clauses.head(index - 1) in _IS)
                    or self.clauses.head(index - 1) == "as"
                    or (fate >= 0 and self.clauses.head(fate) in ("be", "include"))
                )
                rule = f"{'noun' if asserted else 'relation'} {lemma}"
                for subject, object in pairs:
                    yield Found(End(subject), End(object), kind, standing, rule, (first, end),
                                " ".join(piece.text for piece in self.pieces[first:end]), Strength.STRONG)  # fmt: skip
                if pairs:
                    return
        yield from self._of_whom_it_is(index, heads, lemma, standing, (first, end))

    def _is_partly(self, index: int, first: int) -> bool:
        """Whether a subsidiary is one in part: "X's 40%-owned affiliate Y", "the owner of 49% of Y"."""
        of = [at for preposition, at in self.clauses.after(index)[:1] if preposition == "of"]
        if any(self.phrases[at].entity < 0 and self.parties.is_stake(at) for at in of):
            return True
        shares = [piece.low for piece in self.pieces[self.phrases[index].first : first] if piece.low.endswith("%")]
        return bool(shares) and "100%" not in shares

    def _is_no_firm(self, owner: int, owned: int) -> bool:
        """Whether somebody is part of an alliance, or a thing is: "is part of the X alliance", "its Z2 parts"."""
        after = " ".join(piece.low for piece in self.pieces[owner : owner + 2])
        return (
            self.parties.is_body(owner)
            or self.parties.type_of(owned) is EntityType.PRODUCT
            or bool({"project", "scheme", "deal", "plan"} & set(after.split()[1:]))
        )

    def _is_largest(self, index: int, first: int) -> bool:
        """Whether an owner is one of several: "its largest owner"."""
        words = {piece.low for piece in self.pieces[self.phrases[index].first : first]}
        return bool(words & {"largest", "biggest", "main", "principal", "second-largest", "second-biggest", "top"})

    def _lost(self, index: int, standing: Standing) -> Standing:
        """Over where somebody is lost: "lost its biggest customer, X"."""
        parts = self.clauses.head(index - 1) in ("with", "from") and self.clauses.sort(index - 1) == "P"
        verb, ends = (index - 2, _PARTING) if parts else (index - 1, _DROPPING)
        gone = self.clauses.sort(verb) == VERB and self.phrases[verb].head in ends and standing.stage is Stage.ACTIVE
        if not gone:
            return standing
        told = self.standings.of_verb(verb, Pattern("", (), "deed", "ended"))
        return told if told.stage is Stage.ENDED else under("unclear", standing)

    def _rivals(self, index: int, first: int, end: int, lemma: str) -> Iterator[Found]:
        """As in "Rivals A and B fell"."""
        heads, standing = self._heads(index, first, end, lemma)
        before = self.phrases[index].first == first and self.clauses.sort(index - 1) in ("", COMMA, ";")
        if lemma == "rival" and before and self.phrases[index].entity >= end:
            for one, other in combinations(heads, 2):
                if fit("competition", self.parties.type_of(one), self.parties.type_of(other)):
                    yield Found(End(one), End(other), "competition", standing, f"relation {lemma}", (first, end))

    def _mutual(self, index: int, first: int, end: int, lemma: str) -> Iterator[Found]:
        """As in "A and B are rivals"."""
        pattern = self.cues.relations[lemma][0]
        if (
            pattern.kind not in ("partnership", "competition")
            or self.clauses.sort(index - 1) != VERB
            or any(preposition not in ("in", "on", "for") for preposition, _ in self.clauses.after(index)[:1])
        ):
            return
        heads, standing = self._copular(index - 1, Standing(Stage.ACTIVE))
        standing = self.standings.within(self.phrases[index], self.phrases[index].first, first, standing)
        pointers = [self.pieces[head].pointer for head in heads]
        if len(heads) == 1 and self.clauses.owner(index) is None and pointers[0] and len(pointers[0].entities) > 1:
            heads = heads * 2  # "they are partners"
        if len(heads) > 1 and self.clauses.owner(index) is None:
            for one, other in combinations(heads, 2):
                if fit(pattern.kind, self.parties.type_of(one), self.parties.type_of(other)):
                    yield Found(End(one), End(other), pattern.kind, standing, f"relation {lemma}", (first, end))

    def _same(self, first: int, second: int) -> bool:
        one, other = self.pieces[first].pointer, self.pieces[second].pointer
        return one is None or other is None or bool(set(one.entities) & set(other.entities))

    def _heads(self, index: int, first: int, end: int, lemma: str) -> tuple[list[int], Standing]:
        """Who is called so, with the standing of the words that call them so."""
        clauses, phrase, tags = self.clauses, self.phrases[index], self.clauses.parsed.tags
        inner = self.standings.within(phrase, phrase.first, first, Standing(Stage.ACTIVE))
        behind = self.pieces[phrase.last].low if phrase.last < len(self.pieces) else ""
        replaced = any(piece.low in _REPLACED for piece in self.pieces[phrase.first : first])
        once = replaced or (phrase.first and self.pieces[phrase.first - 1].low in _ONCE)
        if once or behind in _THEN:
            inner = under("ended", inner)
        if (
            phrase.entity < 0
            and end == phrase.last
            and first - 1 > phrase.first
            and tags[first - 1] == "E"
            and self.parties.type_of(first - 1) is not EntityType.PLACE
            and (tags[phrase.first] == "H" or "'" in tags[phrase.first : first])
        ):
            return [first - 1], inner  # "its Daihatsu unit"
        if phrase.entity >= end:
            rest = (
                [
                    self.phrases[at].entity
                    for at in clauses.listed(index)[1:]
                    if self.phrases[at].entity >= 0 and self.phrases[at].last - self.phrases[at].first == 1
                ]
                if self._is_plural(first, end)
                else []
            )
            return [phrase.entity, *rest], inner
        before = self._start(index) - 1
        if clauses.sort(before) == VERB and clauses.head(before) in ("be", "become", "remain", "stay"):
            return self._copular(before, inner)
        whose = self.pieces[phrase.first].low == "whose"
        if clauses.sort(before) == COMMA and clauses.sort(before - 1) == NAME and not whose:
            apposed = self.parties.name(before - 1) if self.phrases[before - 1].entity >= 0 else []
            if apposed and self._is_plural(first, end):
                apposed = self.parties.names(clauses.listed_from(before - 1, before - 1))  # "A and B, its rivals,"
            if apposed and not self._is_listed(index):
                return apposed, inner
        if clauses.head(before) == "as" and clauses.sort(before) == "P":
            for at in range(before - 1, max(-1, before - 8), -1):
                if clauses.sort(at) == VERB:
                    return self._called(at, inner)
        after = self._after(index)
        if after and clauses.owner(index) is None and self.cues.relations[lemma][0].kind != "competition":
            # "is looking for partners such as Y": whoever is looked for is none yet.
            above = self.standings.around_noun(index, Standing(None), 0, False)
            inner = under("unclear", inner) if above.stage not in (None, Stage.ACTIVE) or above.denied else inner
        return after or self._included(index), inner

    def _leads(self, index: int) -> bool:
        """Whether it says of what it is behind it: "a member of X"."""
        return any(preposition in ("of", "in", "to") for preposition, _ in self.clauses.after(index)[:1])

    def _others(self, index: int) -> list[int]:
        """Who is named before it in "A, B and other rivals of C"."""
        listed = self.clauses.listed(self.clauses.list_start(index))
        return self.parties.names([at for at in listed if at < index and self.phrases[at].entity >= 0])

    def _start(self, index: int) -> int:
        """Where what calls somebody so begins: "X is one of Y's suppliers", "X, the biggest miner and a supplier"."""
        clauses, before = self.clauses, index - 1
        if clauses.head(before) == "of" and clauses.head(index - 2) == "one" and clauses.sort(index - 2) == NAME:
            return index - 2
        if clauses.sort(before) == "C" and self.phrases[index].entity < 0:
            named = clauses.sort(index - 2) == NAME and self.phrases[index - 2].entity >= 0
            if named or clauses.sort(index - 2) != NAME:
                return clauses.list_start(index)
            at = index - 2
            while clauses.sort(at - 1) == COMMA and clauses.sort(at - 2) == NAME and self._is_called(at - 2):
                at -= 2  # "A, chairman, founder and shareholder of X"
            return at
        return index

    def _included(self, index: int) -> list[int]:
        """Who is named by "its customers include …", "among its rivals are …", "counts … among its customers"."""
        clauses = self.clauses
        if clauses.sort(index - 1) == "C" and self.pieces[self.phrases[index].first].low == "other":
            return self._others(index)
        verb = clauses.fate(index)
        if (
            verb >= 0
            and clauses.head(verb) in ("include", "be", "comprise", "remain", "become")
            and not self.phrases[verb].nots
            and not self.phrases[verb].modal
        ):
            return self.parties.names(clauses.listed(verb + 1)) if clauses.sort(verb + 1) == NAME else []
        if clauses.sort(index - 1) != "P" or clauses.head(index - 1) not in ("among", "as"):
            return []
        if clauses.head(index + 1) == "be" and clauses.sort(index + 2) == NAME:
            return self.parties.names(clauses.listed(index + 2))
        for at in range(index - 2, max(-1, index - 10), -1):
            if clauses.sort(at) == VERB:
                counts = clauses.head(at) in ("count", "include", "list", "number") and clauses.sort(at + 1) == NAME
                return self.parties.names(clauses.listed(at + 1)) if counts else []
        return []

    def _called(self, verb: int, inner: Standing) -> tuple[list[int], Standing]:
        """Who is chosen as a supplier, or only named as a partner."""
        phrase = self.phrases[verb]
        contends = any(pattern.kind == "competition" for pattern in self.cues.verb_patterns.get(phrase.head, ()))
        if phrase.head in _NOT_CALLING or contends:
            return [], inner  # "overtook Y as the biggest brand"
        if phrase.head in _BEGINNING and phrase.passive and inner.stage is Stage.ACTIVE:
            # "founded in 2017 as a spin-off of Y"
            begun = self.standings.of_verb(verb, Pattern("", (), "deed", "active"))
            return self.parties.names(list(self.clauses.subject(verb))), begun
        if phrase.head == "emerge":
            told = phrase.form == "finite" and not (phrase.modal or phrase.nots)
            new = any(piece.low == "new" for piece in self.pieces[phrase.last : phrase.last + 4])
            now = under("agreed", inner) if new else inner  # "emerged as the new owner": it may not have closed yet.
            return self.parties.subjects(verb), now if told else under("unclear", inner)
        if phrase.head in ("count", "number") and self.clauses.sort(verb + 1) == NAME and not phrase.passive:
            return self.parties.names(self.clauses.listed(verb + 1)), inner  # "counts X among its investors"
        if phrase.head in _SERVING and not phrase.passive and inner.stage is Stage.ACTIVE:
            return self.parties.subjects(verb), self.standings.of_verb(verb, Pattern("", (), "state", "active"))
        if phrase.head in _WANTING and not phrase.passive and self.clauses.sort(verb + 1) == NAME:
            standing = self.standings.of_verb(verb, Pattern("", (), "state", "unclear"))
            return self.parties.names(self.clauses.listed(verb + 1)), under("sought", standing)
        chosen = phrase.head in _CHOOSING
        dropped = phrase.head in _DROPPING
        stage = "agreed" if chosen else "ended" if dropped else "unclear"
        standing = self.standings.of_verb(verb, Pattern("", (), "accord", stage))
        if not (chosen or dropped) or inner.stage is not Stage.ACTIVE:
            standing = under("unclear", standing)
        places = list(self.clauses.subject(verb)) if phrase.passive else (
            self.clauses.listed(verb + 1) if self.clauses.sort(verb + 1) == NAME else [])  # fmt: skip
        return self.parties.names(places), standing

    def _after(self, index: int) -> list[int]:
        """Who is named after the noun: "its largest supplier, CATL,", "rivals such as A and B"."""
        clauses = self.clauses
        at = index + 1
        if clauses.head(at) == ":" and clauses.head(index - 1) == "for":
            return []  # "has found a buyer for its scooter business: X"
        which = at + (clauses.sort(at) == COMMA)
        if clauses.sort(which) == "R" and clauses.head(which + 1) == "include" and clauses.sort(which + 2) == NAME:
            return self.parties.names(clauses.listed(which + 2))  # "X's brands, which include A and B,"
        while clauses.sort(at) == "P" and clauses.sort(at + 1) == NAME and clauses.head(at) not in _LISTING:
            at += 2
        if clauses.sort(at) == "P" and clauses.head(at) in _LISTING and clauses.sort(at + 1) == NAME:
            return self.parties.names(clauses.listed(at + 1))
        if clauses.sort(at) == COMMA and clauses.sort(at + 1) == "P" and clauses.head(at + 1) in _LISTING:
            return self.parties.names(clauses.listed(at + 2))
        if ranged := self._ranged(at):
            return ranged
        led = at + (clauses.sort(at) == COMMA)
        many = self.pieces[self.phrases[index].last - 1].low.endswith("s") and clauses.head(led) == "lead"
        if many and clauses.head(led + 1) == "by" and clauses.sort(led + 2) == NAME:
            return self.parties.names(clauses.listed(led + 2))  # "X's creditors, led by A and B,"
        named = clauses.sort(at) == COMMA and clauses.sort(at + 1) == NAME and self.phrases[at + 1].entity >= 0
        if named and self.pieces[self.phrases[index].last - 1].low.endswith("s"):
            listed = clauses.listed(at + 1)
            if len(listed) > 1 and clauses.sort(listed[-1] + 1) in (COMMA, ";", ""):
                return self.parties.names(listed)  # "Two X subsidiaries, A and B,"
        return self.parties.name(at + 1) if named and clauses.sort(at + 2) in (COMMA, ";", "") else []

    def _ranged(self, at: int) -> list[int]:
        """Who is named in "customers, from A to B,", "customers range from A to B", "ranging from A to B"."""
        at += self.clauses.sort(at) == COMMA
        at += self.clauses.head(at) == "range" and self.clauses.sort(at) == VERB
        ends = self.clauses.head(at) == "from" and self.clauses.head(at + 2) == "to"
        if not ends or self.clauses.sort(at + 1) != NAME or self.clauses.sort(at + 3) != NAME:
            return []
        both = [self.phrases[at + 1].entity, self.phrases[at + 3].entity]
        return both if min(both) >= 0 else []

    def _copular(self, verb: int, inner: Standing) -> tuple[list[int], Standing]:
        """Who "is" or "becomes" so."""
        phrase = self.phrases[verb]
        if phrase.head not in ("be", "become", "remain"):
            return [], inner
        if phrase.form != "finite":
            standing = self.standings.outward(verb, Standing(None), 0, False)
            merged = standing if inner.stage is Stage.ACTIVE else under("unclear", standing)
        else:
            base = inner
            over = phrase.head == "be" or (phrase.head == "remain" and self.standings.is_over(verb))
            if phrase.past and not self.standings.is_told(verb) and over:
                base = under("ended", inner) if inner.stage is Stage.ACTIVE else inner
            elif inner.stage is Stage.ACTIVE and self.standings.is_to_come(verb, phrase.head == "become"):
                base = under("planned", inner)  # "becomes the supplier in May", "is the sponsor from next season"
            elif inner.stage is Stage.ACTIVE and phrase.head == "become" and not (phrase.past or phrase.perfect):
                base = under("agreed", inner)  # "X becomes the sponsor of Y", as headlines have it
            merged = self.standings.outward(verb, self.standings.moded(phrase, base), 0, self.standings.is_told(verb))
        return self.parties.subjects(verb), merged

    def _is_listed(self, index: int) -> bool:
        """Whether the phrase is one of a list and no apposition: "A, a supplier and B"."""
        joined = self.clauses.sort(index + 1) == "C" and self.clauses.sort(index + 2) == NAME
        return joined and not self._is_relation(index + 2)

    def _made(self, index: int, first: int) -> tuple[list[int], Standing] | None:
        """Who is made so: "the deal makes X the owner of Y"."""
        verb = index - 2
        made = self.clauses.sort(verb) == VERB and self.clauses.sort(index - 1) == NAME
        made = made and self.phrases[verb].head in ("make", "leave") and self.phrases[index].entity < 0
        if not made:
            return None
        told = self.standings.of_verb(verb, Pattern("", (), "state"))
        inner = self.standings.within(self.phrases[index], self.phrases[index].first, first, Standing(Stage.ACTIVE))
        return self.parties.name(index - 1), told if inner.stage is Stage.ACTIVE else under("unclear", told)
