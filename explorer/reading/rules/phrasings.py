"""Idioms of verbs → what they say of two: "made a play for Y", "has its eye on Y", "put Y up for sale"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from explorer.model.claims import Certainty, CueRole, Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern, Slots
from explorer.reading.grammar.idioms import Idiom
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import acts_for_firm
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing, unclear, under

_Matched = tuple[list[int], int, list[tuple[int, int]]]
"""The other one, where the idiom ends, each noun of it with where what describes it begins."""
_CURRENCIES = "$€£¥₹₩₺₽"
"""What a sum begins with that stands for money: "paid $18 a share"."""
_BEFORE = 6
"""How many words may stand before the noun of an idiom: "an unsolicited $5 billion play"."""


class Phrasings(SlotFilling):
    """What the idioms of one sentence say."""

    def found(self) -> Iterator[Found]:
        """All that is said, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB:
                continue
            aside = phrase.passive or (self.clauses.is_bare_participle(index) and phrase.form != "gerund")
            for idiom in self.cues.idioms.get(phrase.head, ()):
                yield from self._told(index, idiom, aside)
            for idiom in self.cues.idioms.get(f"be {phrase.head}", ()) if aside else ():
                yield from self._told(index, idiom, False)

    def _told(self, index: int, idiom: Idiom, aside: bool) -> Iterator[Found]:
        """What an idiom says; *aside* where it is done to its subject: "Y was put up for sale by X"."""
        phrase = self.phrases[index]
        if aside and not idiom.words[0].startswith("Y"):
            return
        matched = self._matched(index, idiom.words[1:] if aside else idiom.words)
        if matched is None:
            return
        others, end, described = matched
        if "Y" not in {word[0] for word in idiom.words}:
            yield from self._joint(index, idiom, end)
            return
        others = self.parties.names(list(self.clauses.subject(index))) if aside else others
        subjects = self._doers(index, end) if aside else self.parties.subjects(index)
        if idiom.owned:
            subjects = [piece for at in self.clauses.subject(index)[:1] for piece in self._owner(at)]
        standing = self._standing(index, idiom)
        for first, noun in described if not idiom.stays else ():
            standing = self.standings.within(phrase, first, noun, standing)  # "an unsuccessful offer for Y"
        standing = unclear(standing) if self._is_undone(index) else standing
        for subject in subjects:
            for other in others:
                pair = (other, subject) if idiom.turned else (subject, other)
                person = EntityType.PERSON in (self.parties.type_of(subject), self.parties.type_of(other))
                if person and acts_for_firm(idiom.kind):
                    continue  # "A works for X" tells of no supply.
                if idiom.stays and self.parties.type_of(other) is not EntityType.ORGANISATION:
                    continue  # "put its new phone on the market"
                if self._fits(Slots("subject", "object", idiom.kind, False), pair):
                    rule = "seller" if idiom.stays else f"verb of idiom {phrase.head}"
                    yield Found(End(pair[0]), End(pair[1]), idiom.kind, standing, rule, (phrase.first, end),
                                strength=Strength.FAIR)  # fmt: skip

    def _joint(self, index: int, idiom: Idiom, end: int) -> Iterator[Found]:
        """As in "X and Y went their separate ways"."""
        phrase, named = self.phrases[index], self.parties.subjects(index)
        pairs = list(combinations(named, 2)) or [(one, one) for one in named if self._many(one)]
        for pair in pairs:
            if self._fits(Slots("subject", "subject", idiom.kind, True), pair):
                yield Found(End(pair[0]), End(pair[1]), idiom.kind, self._standing(index, idiom),
                            f"verb of idiom {phrase.head}", (phrase.first, end), strength=Strength.FAIR)  # fmt: skip

    def _owner(self, index: int) -> list[int]:
        """Whose goods a subject is: "X's noodles"."""
        phrase = self.phrases[index]
        plain = phrase.sort == NAME and phrase.entity < 0
        goods = plain and self.pieces[phrase.last - 1].low in self.cues.classes["goods"]
        return [at for at in range(phrase.first, phrase.last - 1) if goods and self.tags[at] in "EH"
                and self.pieces[at].pointer is not None][:1]  # fmt: skip

    def _doers(self, index: int, end: int) -> list[int]:
        """By whom it is done: "was put up for sale by X"."""
        by = next((at for at, phrase in enumerate(self.phrases) if phrase.first == end and phrase.head == "by"), -1)
        behind = by >= 0 and self.clauses.sort(by + 1) == NAME
        return self._prepositional(index, "by") or (
            self.parties.names(self.clauses.listed(by + 1)) if behind else [])  # fmt: skip

    def _is_undone(self, index: int) -> bool:
        """Whether the sentence goes on to say that it came to nothing: "signed Y as a customer but lost it"."""
        but = next((at for at in range(index + 1, len(self.phrases)) if self.clauses.head(at) == "but"), -1)
        effects = [self.cues.verb_effects.get(self.phrases[at].head) for at in range(but + 1, len(self.phrases))]
        return but >= 0 and any(one is not None and one.noun in ("ended", "denied", "suspended") for one in effects)

    def _standing(self, index: int, idiom: Idiom) -> Standing:
        """How far it is: what is only sought by its words is no more than that, whoever sells has it yet."""
        if idiom.stays:
            return Standing(Stage.ACTIVE)
        if idiom.past == "denied":
            tried = self.standings.of_verb(index, Pattern("", (), "deed", "proposed"))
            plain = tried.stage is Stage.PROPOSED and tried.certainty is Certainty.CERTAIN and not tried.denied
            return under("denied", tried) if plain else unclear(tried)  # "hopes to fend off a bid from Y"
        if idiom.stage:
            start = Pattern("", (), "deed", idiom.stage)
            return under(idiom.stage, self.standings.of_verb(index, start))
        standing = self.standings.of_verb(index, Pattern(idiom.kind, (), idiom.manner, idiom.past))
        over = standing.stage is Stage.ENDED and not standing.denied
        over = over or (standing.stage is Stage.ACTIVE and any(mark[0] is CueRole.NEGATION for mark in standing.marks))
        # What may end, or will, is no new thing: "may lose Y as a customer".
        return unclear(standing) if idiom.past == "ended" and not over else standing

    def _matched(self, index: int, words: tuple[str, ...]) -> _Matched | None:
        """The other one, where the idiom ends, and each noun with what describes it; None where it is another idiom."""
        at, phrase = self.phrases[index].last, index + 1
        others, described = list[int](), list[tuple[int, int]]()
        for step, word in enumerate(words):
            at = self._after_adverbs(at) if word != "Y" else at
            if word == "~":
                at += at < len(self.tags) and self.tags[at] in "DH"
                continue
            if word in ("Y", "Y's", "Y-"):
                phrase = next((one for one in range(phrase, len(self.phrases)) if self.phrases[one].first >= at), -1)
                if phrase < 0 or self.phrases[phrase].first != at or self.clauses.sort(phrase) != NAME:
                    return None
                further = words[step + 1] if step + 1 < len(words) else ""
                others, at = self._other(phrase, word, further)
                if not others:
                    return None
                continue
            nouns = frozenset({word[1:]}) if word[0] == "." else None
            nouns = self.cues.classes[word[1:]] if word[0] == "@" else nouns
            end = self._literal(at, word) if nouns is None else self._noun(at, nouns, words[step + 1 : step + 2])
            if end < 0 and words[step + 1 :] == ("Y",) and described:
                return self._led(index, word, described)
            if end < 0:
                return None
            if nouns is not None:
                described.append((at, end - 1))
            at = end
        return others, at, described

    def _led(self, index: int, word: str, described: list[tuple[int, int]]) -> _Matched | None:
        """The same, where something stands between: "handed its payroll in Peru to Y"."""
        end = described[-1][1]
        noun = next((at for at, phrase in enumerate(self.phrases) if phrase.first <= end < phrase.last), -1)
        if noun < 0:
            return None
        if word == "from" and any(self.parties.name(at) for led, at in self.clauses.after(noun) if led == "for"):
            return None  # "turned down an offer for Z from Y"
        for preposition, at in [*self.clauses.after(noun), *self.clauses.after(index)]:
            if preposition == word and (others := self.parties.names(self.clauses.listed(at))):
                return others, self.phrases[at].last, described
        return None

    def _other(self, index: int, word: str, further: str) -> tuple[list[int], int]:
        """Who stands there, or whose noun, and where that ends."""
        if word != "Y":
            phrase, tags = self.phrases[index], self.tags
            owner = next((at for at in range(phrase.first, phrase.last - 1) if tags[at] in "EH"), -1)
            plain = owner >= 0 and tags[owner] == "E" and tags[owner + 1] != "'"
            named = owner >= 0 and self.pieces[owner].pointer is not None and not (plain and word == "Y's")
            return ([owner] if named else []), owner + 1 + (tags[owner + 1 : owner + 2] == "'")
        first = self.phrases[index].first
        if self.phrases[index].entity < 0 and self.pieces[self.phrases[index].last - 1].low in ("market", "markets"):
            return self.parties.name(index), self.phrases[index].last  # "bow out of the German market"
        if self.phrases[index].entity < 0:
            # "bring Y in-house": what belongs to the idiom is no part of the name.
            named = self.tags[first] == "E" and further[:1].isalpha() and self._literal(first + 1, further) >= 0
            return ([first] if named else []), first + 1
        listed = self.clauses.listed(index)
        return self.parties.names(listed), self.phrases[listed[-1]].last

    def _after_adverbs(self, at: int) -> int:
        while at < len(self.tags) and self.tags[at] in "BT":
            at += 1
        return at

    def _literal(self, at: int, word: str) -> int:
        """The piece behind a word; pieces may hold several, as "out of" does; -1 where another stands there."""
        wanted = word.replace("_", " ")
        return at + 1 if at < len(self.pieces) and self.pieces[at].low == wanted else -1

    def _is_sum(self, at: int) -> bool:
        """Whether it is a large sum in one word, or one for each share: "$1.2bn", "$18 a share"."""
        text = self.pieces[at].text
        share = [piece.low for piece in self.pieces[at + 1 : at + 3]] in (["a", "share"], ["per", "share"])
        return text[0] in _CURRENCIES and (text[-1].isalpha() or share)

    def _noun(self, at: int, nouns: frozenset[str], further: tuple[str, ...]) -> int:
        """The piece behind such a noun, whatever describes it; -1 where another stands there."""
        for step in range(at, min(at + _BEFORE, len(self.pieces))):
            if self.pieces[step].pointer is not None and self.tags[step] != "H":
                return -1
            more = self.tags[step + 1 : step + 2] in ("N", "V") and self.pieces[step + 1].low in nouns
            sum_of_it = "million" in nouns and self._is_sum(step)
            if (self.pieces[step].low in nouns or sum_of_it) and not more:
                # In "a 40 million euro order" the order is what is spoken of.
                whole = self.tags[step + 1 : step + 2] != "N" or self.pieces[step + 1].low in further
                return step + 1 if whole else -1
            if self.tags[step] not in "DH#NBTV,":
                return -1
        return -1
