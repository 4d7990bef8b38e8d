"""What stands between two commas before a verb → the phrase before it."""

from __future__ import annotations

from explorer.reading.grammar.phrase_lists import CLAUSE_PREPOSITIONS, PhraseLists
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, PREPOSITION, RELATIVE, SUBORDINATOR, VERB

_WITHIN = (NAME, PREPOSITION, VERB, COORDINATOR, RELATIVE)


class Insertions(PhraseLists):
    """The insertions of one sentence."""

    def chain_start(self, index: int) -> int:
        """The noun that a noun phrase hangs on by prepositions: "talks" for "Y" in "talks with Y"."""
        while True:
            first = self.list_start(index)
            if first != index and self._is_behind_verb(first - 2):
                first = index  # "X held talks with Y and Z sold …", "X bought 80% of Y from Z, and W holds the rest"
            if self.sort(first - 1) != PREPOSITION or self.sort(first - 2) != NAME:
                return index
            if self.head(first - 1) in CLAUSE_PREPOSITIONS:
                return index
            index = first - 2

    def _is_behind_verb(self, index: int) -> bool:
        """Whether a noun phrase is the object of a verb, or hangs on the object of one that has a tense."""
        start = self.list_start(index)
        if self.sort(start - 1) == VERB:
            return True
        while self.sort(start - 1) == PREPOSITION and self.sort(start - 2) == NAME:
            start = self.list_start(start - 2)
        return self.is_finite(start - 1) and not self.is_bare_participle(start - 1)

    def skip_insertion(self, at: int) -> int:
        """From a comma before a verb to the phrase before the insertion that the comma closes."""
        if self.sort(at) != COMMA:
            return at
        for opening in range(at - 1, max(-1, at - 22), -1):
            if self.sort(opening) != COMMA or self.sort(opening - 1) != NAME:
                continue
            inside = range(opening + 1, at)
            kind = self.sort(opening + 1)
            if (
                not len(inside)
                or kind in (RELATIVE, PREPOSITION, SUBORDINATOR)
                or not any(self.is_finite(at) and not self.is_bare_participle(at) for at in inside)
                or (self.head(opening + 2) == "of" and self.sort(opening + 3) == RELATIVE)  # "X, 23% of which is Y's,"
                or self._is_told_of(opening, at)
                or self._is_described(opening, at)
                or self._is_voice(opening, at)
            ):
                if kind == COORDINATOR and self.head(opening + 1) != "as well as":
                    continue
                if self._is_within_list(opening, at):
                    continue
                return self._out_of(opening - 1)
            return at
        return at

    def verb_before_aside(self, at: int) -> int:
        """From the comma before an infinitive to its verb: "agreed, after months of haggling, to buy"; -1 for none."""
        if self.sort(at - 1) == VERB and self.sort(at - 2) == COORDINATOR and self.sort(at - 3) == COMMA:
            return at - 1  # "tried, and failed, to sell"
        openings = [opening for opening in range(at - 1, max(0, at - 12), -1) if self.sort(opening) == COMMA]
        for opening in openings[:2]:
            if self.sort(opening - 1) == VERB and self.head(opening - 1) in self.cues.verb_effects:
                aside = self.sort(opening + 1) != RELATIVE
                return opening - 1 if aside and self.phrases[opening - 1].form != "participle" else -1
        return -1

    def _out_of(self, index: int) -> int:
        """From a name that an insertion ends with to the one it is about: "X, which is run by A, her son, bought Y"."""
        last = index
        while True:
            opening = next((at for at in range(last - 1, max(-1, last - 14), -1) if self.sort(at) not in _WITHIN), -1)
            if self.sort(opening) != COMMA or self.sort(opening - 1) != NAME:
                return index
            if opening + 1 < last:
                return opening - 1 if self._is_told(opening + 1) else index
            last = opening - 1  # "X, which lost its customer, Y, in the spring, has"

    def _is_told(self, first: int) -> bool:
        """Whether what begins there tells of the name before it: ", which is", ", owned by", ", the firm that"."""
        if self.sort(first) == NAME:
            plain = self.phrases[first].entity < 0 and self.sort(first + 1) == RELATIVE
            return plain and self.parsed.pieces[self.phrases[first].first].low in ("a", "an", "the")
        return self.sort(first) == RELATIVE or (self.sort(first) == VERB and self.is_bare_participle(first))

    def _is_within_list(self, opening: int, closing: int) -> bool:
        """Whether a comma stands in a list that tells who some are: "Three funds, X, Y and Z, agreed"."""
        within = range(opening + 1, closing)
        led = [
            at for at in within if self.sort(at) == VERB and self.is_bare_participle(at) and self.head(at + 1) == "by"
        ]
        within = range(opening + 1, led[0] - 1) if led == [closing - 3] else within  # "X and a group led by Y"
        inside = [self.sort(at) for at in within]
        names = [self.phrases[at].entity >= 0 for at in (opening - 1, *within) if self.sort(at) == NAME]
        listed = COORDINATOR in inside and {NAME, COORDINATOR, COMMA}.issuperset(inside) and all(names)
        start = opening - 1
        while self.sort(start - 1) == COMMA and self.sort(start - 2) == NAME:
            start -= 2
        if listed and self.sort(start - 1) == PREPOSITION and self.is_bare_participle(start - 2):
            return True  # "X, backed by A, B and C, has"
        if listed and self.sort(start - 1) == NAME and self.head(start - 2) in ("among", "amongst"):
            return True  # "six groups, among them A, B and C, have"
        before = self.sort(opening - 2) == COMMA and self.sort(opening - 3) == NAME
        return listed and before and self.phrases[opening - 3].entity < 0

    def _is_voice(self, opening: int, closing: int) -> bool:
        """Whether two commas hold nothing but who says it: "X, people close to it say, has", "X, it emerged, has"."""
        verbs = [at for at in range(opening + 1, closing) if self.sort(at) == VERB]
        if len(verbs) != 1 or self.head(verbs[0]) not in self.cues.speech or not self.is_finite(closing + 1):
            return False
        before, after = range(opening + 1, verbs[0]), range(verbs[0] + 1, closing)
        led = all(self.sort(at) == PREPOSITION or self.sort(at - 1) == PREPOSITION for at in after)
        named = any(self.sort(at) == NAME for at in before)
        return named and led and all(self.sort(at) in (NAME, PREPOSITION) for at in (*before, *after))

    def _is_described(self, opening: int, closing: int) -> bool:
        """Whether two commas hold what somebody is: ", the fund that owns Y,", ", whose motors are supplied by Z,"."""
        first = self.phrases[opening + 1]
        if first.sort != NAME or self.phrases[opening - 1].entity < 0 or not self.is_finite(closing + 1):
            return False
        opens = self.parsed.pieces[first.first].low
        verbs = [at for at in range(opening + 1, closing) if self.is_finite(at) and not self.is_bare_participle(at)]
        if opens == "whose":
            return len(verbs) == 1
        led = [at for at in range(opening + 2, verbs[0]) if self.sort(at) == RELATIVE]
        contact = verbs[0] == opening + 2 and first.entity >= 0 and self.sort(verbs[0] + 1) != NAME
        own = verbs[0] == opening + 3 and self.sort(opening + 2) == NAME and self.phrases[opening + 2].entity >= 0
        contact = contact or (own and self.sort(verbs[0] + 1) != NAME)  # "X, the firm he has led since 2010, has"
        return opens in ("a", "an", "the") and (bool(led) or (contact and len(verbs) == 1))

    def _begins_clause_there(self, index: int) -> bool:
        return self.sort(index) == SUBORDINATOR or (
            self.sort(index) == PREPOSITION and self.head(index) in CLAUSE_PREPOSITIONS
        )

    def _is_told_of(self, opening: int, closing: int) -> bool:
        """Whether two commas before a verb hold a past form and no other: "a pact, signed two years ago, is over"."""
        first = self.phrases[opening + 1]
        plain = first.sort == VERB and first.past and first.last - first.first == 1 + first.head.count(" ")
        clause = next((at for at in range(opening + 2, closing) if self._begins_clause_there(at)), closing)
        others = any(self.is_finite(at) for at in range(opening + 2, clause))  # "set up by A after he left Y,"
        return plain and not others and self.is_finite(closing + 1)
