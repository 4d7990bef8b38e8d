"""A verb → who does what it says."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass

from explorer.reading.grammar.function_words import NO
from explorer.reading.grammar.insertions import Insertions
from explorer.reading.grammar.phrase_lists import CLAUSE_PREPOSITIONS, CONSISTS
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, PREPOSITION, RELATIVE, VERB

_DEPTH = 12
_OF_FIRMS = frozenset({"own", "control", "back", "run", "lead", "found", "base", "headquarter", "majority-own", "list"})
"""What is told of firms, and never of what they make."""
_WANTED_FOR = frozenset({"bid", "offer", "order", "need", "search", "money", "loan"})
"""Nouns before "for X to" that are somebody else's: "its bid for X to build the plant"."""
_SERVES = frozenset({"make", "give", "help", "let", "allow", "enable", "cost", "bring", "hand", "turn", "leave"})
_TALKS = frozenset({"talks", "talk", "negotiation", "negotiations", "discussion", "discussions", "race", "bidding"})


@dataclass(frozen=True, slots=True)
class Governor:
    """The phrase that governs another, and how: to, gerund, object, preposition, that, if, relative, purpose.

    ``word`` is the phrase that joins the two, a preposition or a subordinator; -1 where nothing does.
    """

    phrase: int
    link: str
    word: int = -1


class Subjects(Insertions):
    """The subjects of the verbs of one sentence."""

    @abstractmethod
    def governor(self, index: int) -> Governor | None:
        """What the phrase hangs on; None where it hangs on nothing."""

    def subject(self, index: int) -> tuple[int, ...]:
        """The noun phrases that are the subject of a verb; of an infinitive, whoever is to do it."""
        return tuple(self._subject_at(index, 0))

    def _subject_at(self, index: int, depth: int) -> list[int]:
        if depth > _DEPTH or index < 0:
            return []
        verb = self.phrases[index]
        if verb.form in ("to", "gerund", "base") or self.is_bare_participle(index):
            return self._inherited(index, depth)
        at = index - 1
        if self.sort(at) == COORDINATOR or (self.sort(at) == COMMA and self.sort(at - 1) == COORDINATOR):
            return self._shared(index, depth)
        if self.sort(at) == RELATIVE:
            return self.antecedent(at)
        if self.sort(at) == VERB and self.phrases[at].form == "to" and self.sort(at - 1) == NAME:
            at -= 1  # "their attempt to merge collapsed"
        at = self.skip_insertion(at)
        if self.sort(at) == NAME:
            return self._before_verb(at, index)
        if self.sort(at) == RELATIVE:
            return self.antecedent(at)
        if self.sort(index - 1) == COMMA and self.is_finite(index) and verb.head in self.cues.speech:
            return [index + 1] if self.sort(index + 1) == NAME else []
        if at < 0 or index == 0:
            return [index + 1] if self.sort(index + 1) == NAME and verb.head in self.cues.speech else []
        if self.sort(index - 1) == COMMA:
            return self._shared(index, depth)
        return []

    def _before_verb(self, at: int, index: int) -> list[int]:
        """The subject that ends with a noun phrase before its verb."""
        start = self.subject_start(at)
        if self.sort(start - 1) == PREPOSITION and self.sort(start - 2) == RELATIVE:
            beside = self.listed(start) if self.head(start - 1) in ("together with", "along with") else []
            return [*self.antecedent(start - 2), *beside]  # "X, which together with Y owns Z"
        if self._is_inverted(start, index):
            return [index + 1]
        if self.sort(start - 1) == PREPOSITION and self.sort(start - 2) == COMMA and self.sort(start - 3) == NAME:
            earlier = self._earlier(index) if self.sort(index - 1) == COMMA else -1
            if earlier >= 0 and earlier < start and self.sort(start + 1) == COMMA:
                return self._subject_at(earlier, 1)  # "hired A, formerly of X, as chief, cleaned up the plant"
        if start == 1 and self.sort(0) == VERB and self.phrases[0].form == "gerund":
            return []  # "Buying X makes sense": X does nothing.
        return [*self._apposed_before(at), *self.listed_from(start, at)]

    def _is_inverted(self, start: int, index: int) -> bool:
        """Whether the subject comes after the verb: "Behind the bid is X", "Also in talks with Y is X"."""
        opens = self.sort(start - 1) == PREPOSITION and self.sort(start - 2) in ("", COMMA, ";", "S")
        is_verb = self.head(index) == "be" and self.sort(index + 1) == NAME
        return opens and is_verb and self.phrases[index + 1].entity >= 0

    def _apposed_before(self, at: int) -> list[int]:
        """The first of two subjects that each have an apposition: "X, the maker of cars, and Y, the lender, agreed"."""
        joined = self.sort(at - 1) == COORDINATOR and self.head(at - 1) == "and" and self.sort(at - 2) == COMMA
        first = self.skip_insertion(at - 2) if joined and self.phrases[at].entity >= 0 else -1
        if first < 0 or self.sort(first) != NAME or self.phrases[first].entity < 0:
            return []
        return [first] if self.sort(first - 1) in ("", COMMA, ";", "S") else []

    def subject_start(self, at: int) -> int:
        """From the noun phrase before a verb to the noun it hangs on, over prepositions and infinitives."""
        last = at
        while True:
            start = self._list_told_of(self.chain_start(at))
            if self.head(start - 1) == "as" and self.sort(start - 2) == NAME and self._is_post(start):
                at = start - 2  # "the appointment of A as chief executive was"
                continue
            beside = self.head(start - 1) == "including" and self.sort(start - 2) == COORDINATOR
            if beside and self.sort(start - 3) == NAME:
                at = start - 3  # "A consortium led by X and including Y has"
                continue
            nonfinite = self.sort(start - 1) == VERB and (
                self.phrases[start - 1].form in ("to", "participle", "gerund") or self.is_passed(start - 1)
            )
            if nonfinite and self.sort(start - 2) == NAME and not self._object_of_finite(start - 2):
                at = start - 2
                continue
            if (
                nonfinite
                and self.phrases[start - 1].form == "gerund"
                and self.sort(start - 2) == PREPOSITION
                and self.sort(start - 3) == NAME
            ):
                at = start - 3
                continue
            aim = self.sort(start - 1) == PREPOSITION and self.sort(start - 2) == VERB and self.sort(start - 3) == NAME
            consists = self.head(start - 2) in CONSISTS and not self._object_of_finite(start - 3)
            aim = aim and self.head(start - 1) not in CLAUSE_PREPOSITIONS  # "X fell after talks with Y collapsed"
            told = aim and (self.phrases[start - 2].form == "to" or self.is_passed(start - 2) or consists)
            if told and not self._object_of_finite(start - 3):
                at = start - 3  # "its plan to merge with Y has", "chips made by Y are"
                continue
            if (won := self._won_to(start)) >= 0:
                at = won
                continue
            above = self._above_clause(start, last)
            if above < 0:
                return start
            at = above

    def _is_post(self, index: int) -> bool:
        """Whether a noun phrase is a title and no name: "its next chief executive"."""
        phrase = self.phrases[index]
        return phrase.entity < 0 and self.cues.nouns.get(self.parsed.pieces[phrase.last - 1].low) in self.cues.titles

    def _won_to(self, start: int) -> int:
        """What a clause with an infinitive tells of: "the contract that X won to supply Y was"; -1 for nothing."""
        infinitive = self.sort(start - 1) == VERB and self.phrases[start - 1].form == "to"
        led = self.sort(start - 4) == RELATIVE and self.sort(start - 3) == NAME
        told = infinitive and self.is_finite(start - 2) and led
        return start - 5 if told and self.sort(start - 5) == NAME and self.phrases[start - 5].entity < 0 else -1

    def told_of(self, verb: int) -> int:
        """What a clause tells of: "the contract that X won", "the deal under which X supplied Y"; -1 for nothing."""
        at = self.list_start(verb - 1) - 1 if self.sort(verb - 1) == NAME and self.is_finite(verb) else -1
        if self.sort(at) != RELATIVE:
            return -1
        at -= 1 + (self.sort(at - 1) == PREPOSITION)
        return at if self.sort(at) == NAME and self.phrases[at].entity < 0 else -1

    def _list_told_of(self, start: int) -> int:
        """Where a list begins that tells of a noun before it: "A group made up of X and Y bought"; else *start*."""
        first = self.list_start(start)
        verb = first - 1 if self.sort(first - 1) == VERB else first - 2
        if first == start or self.sort(verb) != VERB or self.sort(verb - 1) not in (NAME, RELATIVE):
            return start
        parted = any(self.sort(at) == COMMA for at in range(first, start))
        consists = self.head(verb) in CONSISTS
        if parted and not consists:
            return start  # "According to papers seen by X, Y and Z will"
        tells = consists or self.phrases[verb].form in ("participle", "gerund") or self.is_bare_participle(verb)
        whole = self.sort(verb - 1) == RELATIVE and consists
        of_noun = self.sort(verb - 1) == NAME and self.phrases[verb - 1].entity < 0 and tells
        return first if whole or (of_noun and not self._object_of_finite(verb - 1)) else start

    def _above_clause(self, start: int, last: int) -> int:
        """What a clause tells of that ends before a verb: "the fund that owns Y has", "the deal X signed with Y is"."""
        if self.is_finite(start - 1) and self.sort(start - 2) == RELATIVE and self.sort(start - 3) == NAME:
            return start - 3
        verb = start - 1 - (self.sort(start - 1) == PREPOSITION and self.sort(start - 2) == VERB)
        if (told := self.told_of(verb)) >= 0:
            return told
        behind = start < last and self.is_finite(start + 1) and self.is_passed(start + 1)
        if behind and self.sort(start - 1) == RELATIVE and self.sort(start - 2) == NAME:
            return start - 2
        behind = behind or (start < last and self.is_finite(start + 1) and self.sort(start + 2) == PREPOSITION)
        bare = behind and self.sort(start - 1) == NAME and self.phrases[start - 1].entity < 0
        return start - 1 if bare and self.phrases[start].entity >= 0 else -1

    def _object_of_finite(self, index: int) -> bool:
        start = self.chain_start(index)
        return self.sort(start - 1) == VERB and self.phrases[start - 1].form == "finite"

    def antecedent(self, relative: int) -> list[int]:
        """The noun phrase that "which" or "who" stands for."""
        at = relative - 1
        both = False
        near = [piece.low for piece in self.parsed.pieces[self.phrases[relative].last :][:4]]
        if near[:1] and (near[0] in ("both", "all", "jointly") or "together" in near):
            both = True  # "X and Y, which both supply Z"
        told = self.phrases[relative + 1] if self.sort(relative + 1) == VERB else None
        if told is not None and self.parsed.pieces[told.first].low in ("have", "are", "were"):
            both = True  # "X and Y, which have worked together"
        if self.sort(at) == PREPOSITION:
            both = self.parsed.pieces[max(0, self.phrases[at].first - 1)].low in ("both", "all")
            at -= 1
        if self.sort(at) == COMMA:
            at -= 1
        if self.sort(at) == COORDINATOR:
            at -= 1
        if self.sort(at) != NAME:
            return []
        if (
            self.phrases[at].entity < 0
            and self.sort(at - 1) == COMMA
            and self.sort(at - 2) == NAME
            and self.phrases[at - 2].entity >= 0
        ):
            several = self.parsed.pieces[self.phrases[at].first].low in ("two", "three", "both", "the")
            several = several and self.parsed.pieces[self.phrases[at].last - 1].low.endswith("s")
            return self.listed(self.list_start(at - 2)) if several else [at - 2]  # "A and B, two rivals that"
        of = self.head(at - 1) == "of" and self.sort(at - 2) == NAME and self.phrases[at - 2].entity >= 0
        if of and self.phrases[at].entity >= 0 and self.head(relative) == "which" and self.sort(relative - 1) == COMMA:
            return [at - 2]  # "Velar of Japan, which owns"
        start = self.chain_start(at)
        owned = self.head(relative + 1) in _OF_FIRMS and self.head(relative + 1) != "run" and self.head(at - 1) == "of"
        if owned and self.phrases[at].entity < 0 and (whose := self._described(start)) != start:
            return [whose]  # "X, a maker of pumps that is owned by Z"
        if self.phrases[at].entity < 0 and self.phrases[start].entity < 0 and self.simply_is(start - 1):
            return self._subject_at(start - 1, 1) or [at]  # "Y is the company that X wants to buy"
        return self.listed(self.list_start(at)) if both else [at]  # "X and Y, both of which …"

    def _shared(self, index: int, depth: int) -> list[int]:
        """The subject that a verb after "and" shares with an earlier one."""
        earlier = self._earlier(index)
        return self._subject_at(earlier, depth + 1) if earlier >= 0 else []

    def _earlier(self, index: int) -> int:
        """The verb that a verb after "and" stands beside."""
        comma = self.sort(index - 2) == COMMA or self.sort(index - 1) == COMMA
        for at in range(index - 1, max(-1, index - 24), -1):
            if self.sort(at) in (";",):
                return -1
            if self.sort(at) == VERB and self.phrases[at].form == "finite" and not self.is_bare_participle(at):
                if comma and (self._in_relative(at) or self._in_passing(at)):
                    continue
                return at
        return -1

    def _in_relative(self, index: int) -> bool:
        return self.sort(index - 1) == RELATIVE

    def _in_passing(self, index: int) -> bool:
        """Whether a verb only says who tells it: "It signed a pact, one of them said, and has hired X"."""
        before = index - 1
        while self.sort(before) in (NAME, PREPOSITION):
            before -= 1
        told = self.head(index) in self.cues.speech and self.sort(index + 1) == self.sort(before) == COMMA
        return told and before < index - 1 and any(self.is_finite(at) for at in range(before))

    def _inherited(self, index: int, depth: int) -> list[int]:
        """The subject of an infinitive, a gerund, a participle."""
        verb = self.phrases[index]
        if self.is_bare_participle(index):
            if self.sort(index - 1) == NAME:
                return [self._described(index - 1)]
            if self.sort(index - 1) == COORDINATOR:
                return self._subject_at(self.joined_participle(index), depth + 1)
            beside = self._agent_of(index - 2)
            if self.sort(index - 1) == COMMA and beside >= 0:
                return self._subject_at(beside, depth + 1)  # "bought by X, carved up by Y"
            if self.sort(index - 1) == COMMA:
                before = self.skip_insertion(index - 1) if self.sort(index - 2) != NAME else index - 2
                each = self.parsed.pieces[verb.first - 1].low in ("both", "all")  # "X and Y, both owned by Z"
                named = self.sort(before) == NAME
                return self.listed(self.list_start(before)) if each and named else [before] if named else []
            return self.following_subject(index)
        governor = self.governor(index)
        if governor is None:
            return self._ungoverned(index, depth)
        if governor.link == "reduced":
            return self._one_of(governor.phrase, depth) or [governor.phrase]
        if governor.link == "control":
            return self.listed(governor.word)
        return self._meant(governor, index) or self.doer(governor.phrase, depth + 1)

    def _meant(self, governor: Governor, index: int) -> list[int]:
        """Who is to do it by the words before an infinitive: "plans for X to buy", "plans set out by X to buy"."""
        at = governor.phrase + 1
        if governor.link != "to" or self.sort(at - 1) != NAME or self.phrases[at - 1].entity >= 0:
            return []
        told = self.sort(at) == VERB and self.head(at + 1) == "by"
        at += told
        word = self.head(at) if self.sort(at) == PREPOSITION and self.sort(at + 1) == NAME else ""
        if word != "by" and (word != "for" or self.head(governor.phrase) in _WANTED_FOR):
            return []
        meant = self.listed(at + 1)
        return meant if meant[-1] == index - 1 else []

    def _ungoverned(self, index: int, depth: int) -> list[int]:
        """The subject of an infinitive or a gerund that hangs on nothing."""
        verb = self.phrases[index]
        if verb.form == "gerund" and index == 0 and (served := self._served(index)) >= 0:
            return [served]
        if verb.form == "gerund" and self.head(index - 1) == "that" and self.sort(index - 2) == VERB:
            return self._subject_at(index - 2, depth + 1)  # "X said that buying Y was out of the question"
        if verb.form == "gerund" and self.sort(index - 1) == COMMA and self.sort(index - 2) == NAME:
            return [index - 2]  # "X, holding 20% of Y, voted"
        if verb.passive and self.sort(index - 1) == COMMA and self.sort(index - 2) == NAME:
            return [index - 2]  # "X, to be based in Y,"
        if verb.form == "to" and self.sort(index - 1) == NAME:
            if self.parsed.pieces[self.phrases[index - 1].first].low in NO:
                return []  # "X in no hurry to buy"
            return self.listed_from(self.subject_start(index - 1), index - 1)
        return self.following_subject(index)

    def _served(self, index: int) -> int:
        """Whom it would do good or ill to do a thing: "Buying Y would make X the market leader"; -1 for none."""
        ahead = range(index + 1, min(index + 10, len(self.phrases) - 1))
        at = next((step for step in ahead if self.is_finite(step) or self.sort(step) == COMMA), -1)
        serves = self.is_finite(at) and self.head(at) in _SERVES and self.sort(at + 1) == NAME
        return at + 1 if serves and self.phrases[at + 1].entity >= 0 else -1

    def _one_of(self, index: int, depth: int) -> list[int]:
        """Who is said to be one of those that a noun phrase is: "X is one of three firms bidding for Y"."""
        if self.phrases[index].entity >= 0 or self.sort(index - 1) != PREPOSITION:
            return []
        among = self.head(index - 1) in ("among", "amongst")
        verb = index - 2 if among else index - 3
        one = among or (self.head(index - 1) == "of" and self.head(index - 2) == "one")
        return self._subject_at(verb, depth + 1) if one and self.simply_is(verb) else []

    def _agent_of(self, index: int) -> int:
        """The passive verb that a noun phrase is the agent of; -1 where it is none."""
        agent = self.sort(index) == NAME and self.sort(index - 1) == PREPOSITION and self.head(index - 1) == "by"
        verb = index - 2
        return verb if agent and self.sort(verb) == VERB and self.phrases[verb].passive else -1

    def _described(self, at: int) -> int:
        """The name that a description in commas is of: "X, a lender backed by Y"; else the phrase itself."""
        if self.phrases[at].entity < 0 and self.head(at + 1) in _OF_FIRMS and self.head(at - 1) == "of":
            at = self.chain_start(at)  # "X, a maker of pumps owned by Z"
        apposed = self.phrases[at].entity < 0 and self.sort(at - 1) == COMMA and self.sort(at - 2) == NAME
        first = self.parsed.pieces[self.phrases[at].first].low
        return at - 2 if apposed and first in ("a", "an", "the") and self.phrases[at - 2].entity >= 0 else at

    def simply_is(self, index: int) -> bool:
        """Whether it is "is" and nothing else: what somebody is not, was or may be is not told of them as it stands."""
        verb = self.phrases[index] if self.sort(index) == VERB else None
        plain = verb is not None and verb.head == "be" and verb.form == "finite" and not (verb.nots or verb.modal)
        return plain and self.governor(index) is None and verb is not None and not (verb.past or verb.perfect)

    def doer(self, index: int, depth: int = 0) -> list[int]:
        """Whose the thing is that a phrase says: a verb's subject, a noun's owner."""
        if depth > _DEPTH or index < 0:
            return []
        if self.sort(index) == VERB:
            return self._subject_at(index, depth + 1)
        owner, governor = self.owner(index), self.governor(index)
        if owner is not None:
            # "put its plans on ice": "its" is most likely who does it.
            verb = governor.phrase if governor and governor.link == "object" and self.parsed.tags[owner] == "H" else -1
            return (self._subject_at(verb, depth + 1) if self.is_finite(verb) else []) or [index]
        if self.head(index + 1) == "by" and self.sort(index + 2) == NAME:
            return self.listed(index + 2)  # "a plan by X to buy Y"
        if (bearer := self._bearer(index, governor)) >= 0:
            return self.listed_from(self.list_start(bearer), bearer)  # "X in talks to buy Y"
        return self.doer(governor.phrase, depth + 1) if governor else []

    def _bearer(self, index: int, governor: Governor | None) -> int:
        """The name right before the talks it is in, as headlines have it: "X in talks", "X, in talks to"; else -1."""
        if governor is None or governor.link != "preposition" or self.head(index - 1) != "in":
            return -1
        at = governor.phrase
        named = self.sort(at) == NAME and self.phrases[at].entity >= 0 and self.phrases[index].head in _TALKS
        opens = named and self.sort(self.list_start(at) - 1) in ("", COMMA, ";", "S")
        plain = "G" not in self.parsed.tags[self.phrases[at].last : self.phrases[index].first]
        none = self.parsed.pieces[self.phrases[index].first].low in NO
        return at if opens and plain and not none and at >= index - 3 else -1

    def following_subject(self, index: int) -> list[int]:
        """The subject after an opening such as "Based in Tokyo, X …"."""
        for at in range(index + 1, min(index + 14, len(self.phrases))):
            if self.sort(at) == COMMA and self.sort(at + 1) == NAME:
                return self.listed(at + 1)
        return []
