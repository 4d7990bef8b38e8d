"""Titles → who has them: "A, 54, a director of X", "its chief executive, A", "A became chairman"."""

from __future__ import annotations

from dataclasses import replace

from explorer.model.claims import Stage
from explorer.reading.cast import How
from explorer.reading.grammar.function_words import DEGREES
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, PREPOSITION, VERB
from explorer.reading.rules.departures import Departures
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_ADDRESSED = word_set(
    "sir dame lord lady baroness baron mr ms mrs miss dr prof professor madam sheikh prince princess datuk dato rev "
    "general admiral colonel captain ambassador"
)
_POSTS = frozenset({"role", "post", "position", "job", "capacity", "work", "duties", "appointment", "mandate", "seat"})


class Titled(Departures):
    """Who has the titles of one sentence."""

    def _people(self, index: int, title: tuple[int, int], standing: Standing) -> tuple[list[int], Standing]:
        """Who has the title."""
        clauses, phrase = self.clauses, self.phrases[index]
        if phrase.entity >= title[1]:
            return self._several(index, title), standing
        if (earlier := self._earlier_title(index)) is not None:
            return self._people(*earlier, standing)[0], standing
        before = self._list_of_titles(index) - 1
        if clauses.head(before) == "once" and clauses.sort(before - 1) == COMMA and self._person(before - 2):
            return self._person(before - 2), Standing(Stage.ENDED)  # "A, once a banker at X"
        if clauses.head(before) in ("most", "most recently", "until") and clauses.sort(before - 1) == COMMA:
            before -= 1  # "A, most recently a director of X"
        if clauses.sort(before) == COMMA and self._person(before - 1):
            several = self.pieces[title[1] - 1].low.endswith("s")  # "A and B, the founders of X"
            listed = clauses.listed_from(before - 1, before - 1) if several else [before - 1]
            return [piece for at in listed for piece in self._person(at)], standing
        if clauses.sort(before) == clauses.sort(before - 2) == COMMA and self._is_age(before - 1):
            return self._person(before - 3), standing  # "A, 54, a former banker"
        if clauses.sort(before) == VERB and clauses.head(before) in ("be", "become", "remain", "serve"):
            return self._copular(before, standing)
        if clauses.head(before) == "as" and clauses.sort(before - 1) == NAME:
            if standing.stage is Stage.ACTIVE and self.pieces[self.phrases[before - 1].last - 1].low not in _POSTS:
                return [], standing  # "cut her teeth as", "her years as": that is told of careers.
            owner = clauses.owner(before - 1)  # "Seki's experience as a former executive"
            return ([owner] if owner is not None and self._is_person(owner) else []), standing
        verb = clauses.fate(index)
        if clauses.head(verb) in ("be", "remain") and clauses.sort(verb + 1) == NAME and self._person(verb + 1):
            return self._person(verb + 1), self._copular(verb, standing)[1]  # "Its chief executive is A"
        return self._behind(index), standing

    def _list_of_titles(self, index: int) -> int:
        """Where the list begins that a title stands in: "A, the elder brother and the bank's chairman"."""
        clauses, start = self.clauses, self.clauses.list_start(index)
        apposed = clauses.sort(index - 1) == "C" and clauses.sort(index - 3) == COMMA
        if apposed and self.phrases[index - 2].entity < 0 and self._person(index - 4):
            return index - 2
        return start if self._title(self.phrases[start].first, self.phrases[start].last) else index

    def _earlier_title(self, index: int) -> tuple[int, tuple[int, int]] | None:
        """The title with a firm of its own that another is joined to: "A, chief executive of X and chairman of Y"."""
        if self.clauses.sort(index - 1) != COORDINATOR:
            return None
        at = index - 2 - (self.clauses.sort(index - 2) == COMMA)
        start = at
        while self.clauses.sort(at) == NAME and self.clauses.sort(at - 1) == PREPOSITION:
            at -= 2
        if at == start or self.clauses.sort(at) != NAME:
            return None
        title = self._title(self.phrases[at].first, self.phrases[at].last)
        return (at, title) if title else None

    def _several(self, index: int, title: tuple[int, int]) -> list[int]:
        """Who stands behind a title: "X founders A and B"."""
        listed = self.clauses.listed(index) if self.pieces[title[1] - 1].low.endswith("s") else [index]
        entities = [self.phrases[at].entity for at in listed if at == index or self._is_bare(at)]
        return [piece for piece in entities if piece >= 0 and self._is_person(piece)]

    def _is_bare(self, index: int) -> bool:
        return self.phrases[index].first == self.phrases[index].entity

    def _is_age(self, index: int) -> bool:
        words = [piece.low.strip(".") for piece in self.pieces[self.phrases[index].first : self.phrases[index].last]]
        return len(words) == 1 and (words[0].isdigit() or words[0] in DEGREES)

    def _behind(self, index: int) -> list[int]:
        """Who has a title that stands before: "head of mobility A", "its finance chief, A"."""
        clauses, at = self.clauses, index
        while clauses.sort(at + 1) == "P" and clauses.sort(at + 2) == NAME:
            at += 2
        if clauses.sort(at + 1) == "C" and clauses.sort(at + 2) == NAME:
            owned = self.phrases[at + 2].last - self.phrases[at + 2].first > 1 and self._person(at + 2)
            at += 2 if clauses.sort(at + 3) == COMMA or owned else 0  # "its founder and largest shareholder, A,"
        if at > index and self.phrases[at].last - self.phrases[at].first > 1 and self._person(at):
            return self._person(at)
        if clauses.sort(at + 1) == COMMA and clauses.sort(at + 2) == NAME:
            alone = self._is_whole_name(at + 2) and not self._is_aside(index, at + 2)
            return self._person(at + 2) if alone else []
        return self._person(at + 1) if at > index else []

    def _is_aside(self, index: int, behind: int) -> bool:
        """Whether a title tells of who is before it and not of the "he" behind it: "X, owner of Y, he said"."""
        pointer = self.pieces[self.phrases[behind].last - 1].pointer
        return self.clauses.sort(index - 1) == COMMA and pointer is not None and pointer.how is How.PRONOUN

    def _is_whole_name(self, index: int) -> bool:
        """Whether a noun phrase is a name and no more, but for how one is addressed: "Sir Terry Walsh"."""
        phrase = self.phrases[index]
        before = [piece.low.rstrip(".") for piece in self.pieces[phrase.first : phrase.last - 1]]
        return phrase.entity == phrase.last - 1 and all(word in _ADDRESSED for word in before)

    def _copular(self, verb: int, standing: Standing) -> tuple[list[int], Standing]:
        phrase = self.phrases[verb]
        people = [piece for piece in self.parties.subjects(verb) if self._is_person(piece)]
        if phrase.past and phrase.head in ("be", "remain", "serve") and not self.standings.is_told(verb):
            standing = under("ended", standing) if standing.stage is Stage.ACTIVE else standing
        comes = phrase.head == "become" and not (phrase.past or phrase.perfect)
        if comes and phrase.form == "finite" and not (phrase.modal or phrase.progressive):
            standing = under("planned", standing)  # "becomes chief executive": from what day is not said, or later
        if phrase.head == "become" and self._is_after_leaving(verb):
            return people, under("planned", standing)  # "resigned to become chief of Y"
        if phrase.form != "finite":
            standing = self.standings.moded(phrase, replace(standing, stage=None))
            standing = self.standings.outward(verb, standing, 0, False)
        else:
            standing = self.standings.outward(verb, self.standings.moded(phrase, standing), 0, False)
        return people, replace(standing, stage=standing.stage or Stage.UNCLEAR)
