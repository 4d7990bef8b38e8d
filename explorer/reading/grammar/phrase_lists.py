"""The phrases of a sentence → which stand in one list, which hang on which."""

from __future__ import annotations

from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, PREPOSITION, RELATIVE, VERB, Parsed

_MADE = frozenset({"sign", "reach", "strike", "announce", "conclude", "agree", "make", "form", "seal", "ink"})
_OF_A_PLACE = frozenset({"base", "headquarter", "locate", "list", "situate", "found", "co-found", "incorporate",
                         "domicile", "register", "establish", "bear"})  # fmt: skip
"""Verbs whose past form before "in" tells of what stands before it: "X, founded in Y,"."""
_BOUGHT = frozenset({"buy", "acquire", "purchase", "pick up"})
_LEASED = frozenset({"lease", "rent", "charter", "borrow", "license", "buy", "acquire", "import", "hire"})
_COMES_TO = frozenset({"total", "value", "cover", "amount", "estimate", "price", "last", "span", "exceed", "date"})
_PARTED = frozenset({"spin off", "spin out", "carve out", "split off", "demerge", "hive off", "carve", "spin"})
CONSISTS = frozenset({"comprise", "include", "consist", "make up", "compose", "form", "feature"})
"""What a group does of whom it is: "a consortium comprising X and Y"."""
CLAUSE_PREPOSITIONS = frozenset({"after", "before", "since", "until", "as", "than", "because", "till"})


class PhraseLists:
    """The phrases of one sentence, looked along."""

    def __init__(self, parsed: Parsed, cues: Cues) -> None:
        self.parsed = parsed
        self.phrases = parsed.phrases
        self.cues = cues

    def sort(self, index: int) -> str:
        """The sort of the phrase, "" beyond either end."""
        return self.phrases[index].sort if 0 <= index < len(self.phrases) else ""

    def head(self, index: int) -> str:
        """The head of the phrase, "" beyond either end."""
        return self.phrases[index].head if 0 <= index < len(self.phrases) else ""

    def is_finite(self, index: int) -> bool:
        return self.sort(index) == VERB and self.phrases[index].form == "finite"

    def list_start(self, index: int) -> int:
        """The first of the noun phrases that are joined by "and" and commas up to this one."""
        joined = False
        while True:
            if self.sort(index - 1) == COORDINATOR and self.head(index - 1) not in ("but", "yet") and not joined:
                step = 2 if self.sort(index - 2) == NAME else 3 if self.sort(index - 2) == COMMA else 0
                if not step or self.sort(index - step) != NAME:
                    return index
                if step == 3 and (not self._alike(index - step, index) or self._ends_apposition(index - step)):
                    return index
                index, joined = index - step, True
            elif (
                joined
                and self.sort(index - 1) == COMMA
                and self.head(index - 1) == ","
                and self.sort(index - 2) == NAME
            ):
                index -= 2
            else:
                return index

    def _alike(self, first: int, second: int) -> bool:
        """Whether both are names, or neither: "analytics, and X" is no list."""
        return (self.phrases[first].entity >= 0) == (self.phrases[second].entity >= 0)

    def _ends_apposition(self, index: int) -> bool:
        """Whether a name before a comma is the last of what a name before is: "X, the maker of Y, and Z"."""
        at = index
        while self.sort(at - 1) == PREPOSITION and self.sort(at - 2) == NAME:
            at -= 2
        told = at != index and self.phrases[at].entity < 0 and self.sort(at - 1) == COMMA and self.head(at - 1) == ","
        return told and self.sort(at - 2) == NAME and self.phrases[at - 2].entity >= 0

    def listed(self, index: int) -> list[int]:
        """The noun phrases of the list that begins here: "A, B and C"; a phrase alone is a list of one."""
        found, commas, at = [index], list[int](), index
        while True:
            at, joined = self._next_listed(index, at, bool(commas))
            if at < 0:
                return found
            commas.append(at)
            if joined:
                found, commas = found + commas, []
                if self.sort(at + 1) == COMMA and self._past_apposition(at) < 0:
                    return found

    def _next_listed(self, index: int, at: int, commas: bool) -> tuple[int, bool]:
        """The noun phrase that follows in a list, and whether an "and" stands before it; -1 where none does."""
        at += 2 * self._is_of_a_place(at)
        step, none = at + 1, (-1, False)
        closing = self._past_apposition(at) if self.sort(step) == COMMA else -1
        if closing > 0:
            joined = self.sort(closing + 1) == COORDINATOR
            following = closing + 1 + joined
            return none if self._begins_clause(following) else (following, joined)
        if self.sort(step) == COMMA and self.head(step) == ",":
            if self.sort(step + 1) != COORDINATOR or self.sort(step + 2) != NAME:
                named = self.sort(step + 1) == NAME and self.phrases[step + 1].entity >= 0
                return (step + 1, False) if named else none
            if not self._alike(at, step + 2) or (not commas and self._ends_apposition(at)):
                return none
            step += 1
        if self.sort(step) != COORDINATOR:
            return none
        if self.head(step) not in ("but", "yet") and self.sort(step + 1) == NAME:
            led = self.sort(index - 1) == self.sort(step + 2) == PREPOSITION and self.head(step + 2) in (
                "from",
                "to",
                "by",
            )
            again = led and self.head(step + 2) == self.head(index - 1)  # "bought A from X and B from Y"
            return none if again or self._begins_clause(step + 1) else (step + 1, True)
        if self.sort(step + 1) == PREPOSITION and self.sort(step + 2) == NAME and not commas:
            before = self.sort(index - 1) == PREPOSITION and self.head(index - 1) == self.head(step + 1)
            return (step + 2, True) if before else none
        return none

    def _is_of_a_place(self, at: int) -> bool:
        """Whether a name is followed by where it is: "ASKY of Togo and Malawi Airlines"."""
        led = self.head(at + 1) == "of" and self.sort(at + 1) == PREPOSITION and self.sort(at + 2) == NAME
        if not led or self.phrases[at].entity < 0 or self.phrases[at + 2].last - self.phrases[at + 2].first > 1:
            return False
        joined = at + 3 + (self.sort(at + 3) == COMMA)
        joined += self.sort(joined) == COORDINATOR
        further = joined > at + 3 and self.sort(joined) == NAME and self.phrases[joined].entity >= 0
        return further and self.parsed.pieces[self.phrases[at + 2].first].text[:1].isupper()

    def _past_apposition(self, at: int) -> int:
        """The comma that closes what a name in a list is, where the list goes on behind it; -1 where it does not.

        "X, a brewer, and Y": the list is of X and Y.
        """
        first = at + 2
        if self.phrases[at].entity < 0 or self.sort(first) != NAME or self.phrases[first].entity >= 0:
            return -1
        if self.parsed.pieces[self.phrases[first].first].low not in ("a", "an", "the", "its", "another"):
            return -1
        closing = first + 1
        while self.sort(closing) == PREPOSITION and self.sort(closing + 1) == NAME:
            closing += 2
        if self.sort(closing) != COMMA:
            return -1
        following = closing + 1
        if self.sort(following) == COORDINATOR and self.head(following) not in ("but", "yet"):
            following += 1
        named = self.sort(following) == NAME and self.phrases[following].entity >= 0
        if named and self._has_apposed_clause(following):
            return -1
        if not named or following == closing + 1:
            # Without an "and" the list goes on only where an "and" is still to come.
            ahead = [self.sort(step) for step in range(closing + 2, min(closing + 8, len(self.phrases)))]
            go_on = named and COORDINATOR in ahead and VERB not in ahead[: ahead.index(COORDINATOR)]
            return closing if go_on else -1
        return closing

    def _has_apposed_clause(self, index: int) -> bool:
        """Whether a name, with what it is behind it, is the subject of a verb: "and Y, a lender, fell"."""
        if self.sort(index + 1) != COMMA or not self._has_finite_before(index):
            return False
        closing = index + 2
        while self.sort(closing) in (NAME, PREPOSITION):
            closing += 1
        return self.sort(closing) == COMMA and self.is_finite(closing + 1)

    def objects(self, index: int) -> list[int]:
        """The objects of a verb, those behind an "and" and what belongs to the first too.

        "bought X for $3bn and Y for $2bn", "owns 10% of X and a third of Y".
        """
        index = self._before_object(index)
        if self.sort(index + 1) != NAME:
            return []
        found = self.listed(index + 1)
        at = found[-1] + 1
        while self.sort(at) == PREPOSITION and self.sort(at + 1) == NAME:
            words, last = self.head(at), at + 1
            at = last + 1
            joined = at + (self.sort(at) == COMMA)
            following = joined + 1
            if self.sort(joined) != COORDINATOR or self.sort(following) != NAME or self.head(joined) in ("but", "yet"):
                continue
            alike = self._alike(found[-1], following) and not self._begins_clause(following)
            same = self.sort(following + 1) == PREPOSITION and self.head(following + 1) == words
            if alike and (same or not self._alike(last, following)):
                found.append(following)
                at = following + 1
        return found + self._past_aside(found[-1])

    def _before_object(self, verb: int) -> int:
        """The phrase before a verb's object, an aside passed: "accepted, by seven votes to two, an offer from X"."""
        closing = verb + 2
        while self.sort(closing) in (NAME, PREPOSITION) and closing < verb + 10:
            closing += 1
        opens = self.sort(verb + 1) == COMMA and self.sort(verb + 2) == PREPOSITION and self.sort(closing) == COMMA
        led = self.sort(closing + 1) == NAME and not self._begins_clause(closing + 1)
        empty = all(one.entity < 0 for one in self.phrases[verb + 2 : closing])
        return closing if opens and led and empty and self.is_finite(verb) else verb

    def _past_aside(self, at: int) -> list[int]:
        """What a list goes on with behind an aside: "owns X and, since April, a third of Y"."""
        if self.sort(at + 1) != COORDINATOR or self.head(at + 1) != "and" or self.sort(at + 2) != COMMA:
            return []
        closing = at + 3
        while self.sort(closing) in (PREPOSITION, NAME) and closing < at + 8:
            closing += 1
        further = self.sort(closing) == COMMA and self.sort(closing + 1) == NAME
        return [closing + 1] if further and not self._begins_clause(closing + 1) else []

    def _begins_clause(self, index: int) -> bool:
        """Whether the noun phrase is the subject of a verb of its own: "… and Nissan fell"."""
        at = index + 1
        rest = self.sort(at) == NAME and self.phrases[index].entity >= 0 and self.phrases[at].entity < 0
        if rest and self.parsed.pieces[self.phrases[at].first].low in ("the", "another", "its", "a"):
            return True  # "X owns 60% of Y and Z the remaining 40%"
        while self.sort(at) == PREPOSITION and self.sort(at + 1) == NAME and self.head(at) not in CLAUSE_PREPOSITIONS:
            at += 2
        return self.is_finite(at) and self._has_finite_before(index)

    def _has_finite_before(self, index: int) -> bool:
        return any(self.is_finite(at) for at in range(max(0, index - 30), index))

    def after(self, index: int) -> list[tuple[str, int]]:
        """The prepositions after a phrase with the noun phrases they lead to: [("with", 5), ("in", 7)].

        A participle in between is passed: "a deal signed with Y".
        """
        found, at = list[tuple[str, int]](), index + 1
        while at < len(self.phrases) and at < index + 14:
            if (
                self.sort(at) == PREPOSITION
                and self.sort(at + 1) == NAME
                and self.head(at) not in ("after", "before", "since")
            ):
                found.append((self.head(at), at + 1))
                at = self.listed(at + 1)[-1] + 1
            elif (found or self.sort(index) == VERB) and (closing := self._past_insertion(at)) > 0:
                at = closing
            elif found and self._goes_on(at, [word for word, _ in found]):
                at += 2 if self.sort(at) == COMMA else 1
            elif (
                self.sort(at) == VERB and self.phrases[at].form == "participle" and self.sort(at + 1) == PREPOSITION
            ) or (self.sort(at) == VERB and self.sort(index) == NAME and self._is_reduced(at)):
                at += 1
            elif self.sort(index) == NAME and (behind := self._past_worth(at)) > 0:
                at = behind
            elif self.sort(at) == COMMA and at == index + 1 and self.sort(index) == NAME and self._is_told_by(at + 1):
                at += 2  # "the venture, set up by X and Y,"
            elif self.sort(at) == NAME and at == index + 1 and self.sort(index) == VERB:
                at = self.listed(at)[-1] + 1
            elif self.sort(at) == NAME and at == index + 2 and self.sort(index) == VERB and self.sort(at - 1) == NAME:
                at += 1
            else:
                break
        return found

    def _past_worth(self, at: int) -> int:
        """The phrase behind what a noun comes to: "agreements totalling 138 million with", "deals worth $3bn with"."""
        if self.sort(at) != VERB or self.head(at) not in _COMES_TO:
            return -1
        at += 1 + (self.sort(at + 1) == PREPOSITION and self.head(at + 1) in ("at", "to", "about"))
        number = self.sort(at) == NAME and self.phrases[at].entity < 0
        return at + 1 if number and self.sort(at + 1) == PREPOSITION else -1

    def _past_insertion(self, at: int) -> int:
        """The preposition behind what stands in commas: "its unit, KHI, to", "Y, a chain of shops, to"; else -1."""
        if self.sort(at) != COMMA or self.head(at) == ":":
            return -1
        closing = at + 1
        while closing < min(at + 9, len(self.phrases)) and self.sort(closing) not in (COMMA, ";", COORDINATOR):
            closing += 1
        opens = self.sort(at + 1)
        first = (
            at + 2
            if opens == VERB and (self._is_plain_past(at + 1) or self.phrases[at + 1].form == "gerund")
            else at + 1
        )
        told = [step for step in range(first, closing) if self.sort(step) == VERB]
        said = len(told) == 1 and self.head(told[0]) in self.cues.speech and opens == NAME  # ", its founder wrote, by"
        told_of = opens == self.sort(at + 2) == NAME and told == [at + 3]  # ", the mill their grandfather opened, to"
        within = (NAME, PREPOSITION, VERB) if said or told_of else (NAME, PREPOSITION)
        plain = all(self.sort(step) in within for step in range(first, closing))
        if self.sort(closing) != COMMA or not (opens == RELATIVE or plain):
            return -1
        closing += self.sort(closing + 1) == COORDINATOR and self.sort(closing + 2) == PREPOSITION  # ", and to B"
        return closing + 1 if self.sort(closing + 1) == PREPOSITION else -1

    def _goes_on(self, at: int, words: list[str]) -> bool:
        """Whether an "and" goes on with a preposition that was there: "with X on chips and with Y on software"."""
        at += self.sort(at) == COMMA
        joined = self.sort(at) == COORDINATOR and self.sort(at + 1) == PREPOSITION and self.head(at + 1) in words
        return joined and self.sort(at + 2) == NAME

    def _is_reduced(self, index: int) -> bool:
        """Whether a past form is a participle: "a deal signed with Y" and no verb of its own."""
        following = self.head(index + 1) if self.sort(index + 1) == PREPOSITION else ""
        with_party = following == "by" or (following == "with" and self.phrases[index].head in _MADE)
        return self._is_plain_past(index) and (with_party or self.is_passed(index))

    def _is_told_by(self, index: int) -> bool:
        """Whether a participle with its agent stands here."""
        return self.sort(index) == VERB and self.is_bare_participle(index) and self.head(index + 1) == "by"

    def _is_plain_past(self, index: int) -> bool:
        """Whether a verb is a past form and nothing else, which may be a participle too."""
        verb = self.phrases[index]
        alone = verb.last - verb.first <= 1 + verb.head.count(" ")
        return verb.form == "finite" and verb.past and alone and not verb.perfect

    def is_bare_participle(self, index: int) -> bool:
        """Whether a past form has no subject of its own: "owned by X", ", backed by Y,", "Based in Z,"."""
        verb = self.phrases[index]
        if verb.form == "participle":
            return True
        if not self._is_plain_past(index):
            return False
        before, following = self.sort(index - 1), self.head(index + 1)
        if self.sort(index + 1) == COORDINATOR:  # "X, founded in 1991 and headquartered in Y,"
            joined = self.sort(index + 2) == VERB and self.phrases[index + 2].head in _OF_A_PLACE
            return joined and verb.head in _OF_A_PLACE and before in (COMMA, "")
        if self.sort(index + 1) != PREPOSITION:
            return False
        if before == COORDINATOR:
            return (following == "by" or verb.head in _OF_A_PLACE) and self.joined_participle(index) >= 0
        if (
            following == "by"
            or verb.head in _OF_A_PLACE
            or (verb.head in _PARTED and following in ("from", "out of", "of"))
        ):
            return before in (NAME, COMMA, "")
        bought = following == "from" and verb.head in _BOUGHT
        if following == "from" and before == NAME and self.is_finite(index - 2) and verb.head in _LEASED:
            return True  # "X flies jets leased from Y"
        return before == "" or (before == COMMA and (bought or self._has_agent(index)))

    def joined_participle(self, index: int) -> int:
        """The participle that another is joined to: "based in Y and owned by Z"; -1 where there is none."""
        at = index - 2
        while self.sort(at) in (NAME, PREPOSITION):
            at -= 1
        return at if self.sort(at) == VERB and self.is_bare_participle(at) else -1

    def _has_agent(self, index: int) -> bool:
        """Whether somebody is named as the one by whom it was done: "bought for $3bn by X"."""
        at = index + 1
        while self.sort(at) == PREPOSITION and self.sort(at + 1) == NAME:
            if self.head(at) == "by":
                return self.phrases[at + 1].entity >= 0
            at = self.listed(at + 1)[-1] + 1
        return False

    def is_passed(self, index: int) -> bool:
        """Whether a past form tells of the noun before it, whose own verb comes later: "a contract awarded to Y is"."""
        if not self._is_plain_past(index) or self.sort(index + 1) != PREPOSITION or self.sort(index - 1) != NAME:
            return False
        at = index + 1
        while self.sort(at) == PREPOSITION and self.sort(at + 1) == NAME:
            at = self.listed(at + 1)[-1] + 1
            at += self.sort(at) == COORDINATOR and self.sort(at + 1) == PREPOSITION  # "led by X and including Y"
        return self.is_finite(at) and not self.is_bare_participle(at)

    def owner(self, index: int) -> int | None:
        """The piece of a noun phrase that possesses it: "Foxconn" in "Foxconn's plan", "its" in "its plan"."""
        if not 0 <= index < len(self.phrases):
            return None
        phrase, tags = self.phrases[index], self.parsed.tags
        for at in range(phrase.first, phrase.last):
            if tags[at] == "H" or (tags[at] == "E" and at + 1 < phrase.last and tags[at + 1] == "'"):
                return at
        return None

    def _heads_line(self) -> bool:
        """Whether a headline begins with two names and what both do: "X, Y sign pact"."""
        bare = all(
            self.phrases[at].entity >= 0 and self.phrases[at].last - self.phrases[at].first == 1 for at in (0, 2)
        )
        aims = self.sort(3) == VERB and self.phrases[3].form == "to"
        aims = aims and not any(self.is_finite(at) for at in range(4, len(self.phrases)))
        return bare and self.sort(1) == COMMA and (aims or (self.is_finite(3) and not self.phrases[3].past))

    def listed_from(self, start: int, at: int) -> list[int]:
        """The subject that begins at *start* and ends before the verb at *at* + 1."""
        first = self.list_start(start)
        told = self.sort(first - 1) == VERB and self.head(first - 1) in self.cues.speech
        if first != start and self.sort(first - 1) in (VERB, PREPOSITION) and not told:
            if self.sort(first + 1) != COMMA or self.sort(first + 2) != NAME or first + 2 == start:
                return [start]  # "X bought Y, and Z sold …"
            first += 2  # "According to X, Y and Z sold …"
        if start == 2 and first == 2 and self._heads_line():
            first = 0
        names = [first]
        step = first + 1
        while step <= start:
            if self.sort(step) == NAME and self.sort(step - 1) in (COMMA, COORDINATOR):
                names.append(step)
            step += 1
        return names
