"""The phrases of a sentence → which stand in one list, which hang on which."""

from __future__ import annotations

from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, PREPOSITION, VERB, Parsed

_MADE = frozenset({"sign", "reach", "strike", "announce", "conclude", "agree", "make", "form", "seal", "ink"})
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
                if not step or self.sort(index - step) != NAME or (step == 3 and not self._alike(index - step, index)):
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

    def listed(self, index: int) -> list[int]:
        """The noun phrases of the list that begins here: "A, B and C"; a phrase alone is a list of one."""
        found, at = [index], index
        commas = list[int]()
        while True:
            step = at + 1
            if self.sort(step) == COMMA and self.head(step) == ",":
                if self.sort(step + 1) == COORDINATOR and self.sort(step + 2) == NAME:
                    if not self._alike(at, step + 2):
                        return found
                    step += 1
                elif self.sort(step + 1) == NAME and self.phrases[step + 1].entity >= 0:
                    at = step + 1
                    commas.append(at)
                    continue
                else:
                    return found
            if self.sort(step) == COORDINATOR and self.head(step) not in ("but", "yet") and self.sort(step + 1) == NAME:
                if self._begins_clause(step + 1):
                    return found
                found += [*commas, step + 1]
                commas, at = [], step + 1
                if self.sort(at + 1) != COORDINATOR:
                    return found
                continue
            if self.sort(step) == COORDINATOR and self.sort(step + 1) == PREPOSITION and self.sort(step + 2) == NAME:
                before = self.sort(index - 1) == PREPOSITION and self.head(index - 1) == self.head(step + 1)
                if before and not commas:
                    found.append(step + 2)
                    at = step + 2
                    continue
            return found

    def _begins_clause(self, index: int) -> bool:
        """Whether the noun phrase is the subject of a verb of its own: "… and Nissan fell"."""
        at = index + 1
        rest = self.sort(at) == NAME and self.phrases[index].entity >= 0 and self.phrases[at].entity < 0
        if rest and self.parsed.pieces[self.phrases[at].first].low in ("the", "another", "its", "a"):
            return True  # "X owns 60% of Y and Z the remaining 40%"
        while self.sort(at) == PREPOSITION and self.sort(at + 1) == NAME:
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
            elif (found or self.sort(index) == VERB) and self._is_apposed(at) and self.sort(at + 3) == PREPOSITION:
                at += 3
            elif (
                self.sort(at) == VERB and self.phrases[at].form == "participle" and self.sort(at + 1) == PREPOSITION
            ) or (self.sort(at) == VERB and self.sort(index) == NAME and self._is_reduced(at)):
                at += 1
            elif self.sort(at) == NAME and at == index + 1 and self.sort(index) == VERB:
                at = self.listed(at)[-1] + 1
            elif self.sort(at) == NAME and at == index + 2 and self.sort(index) == VERB and self.sort(at - 1) == NAME:
                at += 1
            else:
                break
        return found

    def _is_apposed(self, at: int) -> bool:
        """Whether a name in commas stands here: "its unit, KHI, to"."""
        return self.sort(at) == COMMA and self.sort(at + 1) == NAME and self.sort(at + 2) == COMMA

    def _is_reduced(self, index: int) -> bool:
        """Whether a past form is a participle: "a deal signed with Y" and no verb of its own."""
        phrase = self.phrases[index]
        bare = phrase.form == "finite" and phrase.past and not phrase.perfect and phrase.last - phrase.first == 1
        following = self.head(index + 1) if self.sort(index + 1) == PREPOSITION else ""
        return bare and (following == "by" or (following == "with" and phrase.head in _MADE))

    def chain_start(self, index: int) -> int:
        """The noun that a noun phrase hangs on by prepositions: "talks" for "Y" in "talks with Y"."""
        while True:
            first = self.list_start(index)
            if first != index and self.sort(self.list_start(first - 2) - 1) == VERB:
                first = index  # "X held talks with Y and Z sold …"
            if self.sort(first - 1) != PREPOSITION or self.sort(first - 2) != NAME:
                return index
            if self.head(first - 1) in CLAUSE_PREPOSITIONS:
                return index
            index = first - 2

    def owner(self, index: int) -> int | None:
        """The piece of a noun phrase that possesses it: "Foxconn" in "Foxconn's plan", "its" in "its plan"."""
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
        return bare and self.sort(1) == COMMA and self.is_finite(3) and not self.phrases[3].past

    def listed_from(self, start: int, at: int) -> list[int]:
        """The subject that begins at *start* and ends before the verb at *at* + 1."""
        first = self.list_start(start)
        if first != start and self.sort(first - 1) in (VERB, PREPOSITION):
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
