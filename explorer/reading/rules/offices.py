"""Titles → where somebody has them, which of them a verb gives."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.proposals import Strength
from explorer.reading.grammar.phrases import BREAK, COMMA, COORDINATOR, NAME, PREPOSITION, VERB
from explorer.reading.rules.company_words import is_company_word
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.titles import Titles
from explorer.reading.standings.standing import Standing

_PLACES = frozenset({"of", "at", "for", "with", "in"})
_TO = frozenset({"adviser", "advisor", "advisers", "advisors", "consultant", "counsel", "assistant", "deputy"})
_BACKS = frozenset({"own", "back", "create", "control", "run", "fund", "finance", "hold", "buy", "acquire"})


class Offices(Titles):
    """The offices of one sentence."""

    def _firms_of(self, index: int, title: tuple[int, int]) -> list[int]:
        """Where somebody has the title: before it, or after "of", "at"."""
        phrase = self.phrases[index]
        political = any(self._is_political(at) for at in range(*title))
        before = [
            at for at in range(phrase.first, title[0])
            if self._is_firm(at) or (self._is_place(at) and (political or self._is_county(at)))
        ]  # fmt: skip
        if before:
            return before[-1:]
        if self.pieces[phrase.first].low == "whose":
            return [piece for piece in self.parties.whose(index) if self._is_firm(piece)]  # "X, whose boss, A, quit"
        if signed := self._signed(index):
            return signed
        at = index
        for _ in range(4):
            if (
                self.clauses.sort(at + 1) == "P"
                and (self.clauses.head(at + 1) in _PLACES or self._advises(title, at + 1))
                and self.clauses.sort(at + 2) == NAME
            ):
                within = self.clauses.head(at + 1) == "in"  # "president of the robots division in Zurich"
                at += 2
                inner = self.phrases[at]
                owned = [
                    piece for piece in range(inner.first, inner.last)
                    if self._is_firm(piece) or (political and not within and self._is_place(piece))
                ]  # fmt: skip
                if owned:
                    more = [
                        piece
                        for other in self.clauses.listed(at)[1:]
                        if (piece := self.phrases[other].entity) >= 0 and self._is_firm(piece)
                    ]
                    return owned[:1] + (more if inner.entity >= 0 else [])
            elif self._is_field(at):
                at += 2  # "Senior Vice President, Sales at X"
            elif (
                self.clauses.sort(at + 1) == "C"
                and self.clauses.sort(at + 2) == NAME
                and self._title(self.phrases[at + 2].first, self.phrases[at + 2].last)
            ):
                at += 2
                inner = self.phrases[at]
                owned = [piece for piece in range(inner.first, inner.last) if self._is_firm(piece)]
                if owned:
                    return owned[:1]
            else:
                break
        # "Makoto Uchida, chief executive and president of …": the first of two titles has no firm of its own.
        if self.clauses.sort(index - 1) == "C" and self.clauses.sort(index - 2) == NAME:
            earlier = self.phrases[index - 2]
            return (
                [piece for piece in range(earlier.first, earlier.last) if self._is_firm(piece)][-1:]
                if self._title(earlier.first, earlier.last)
                else []
            )
        return []

    def _is_field(self, at: int) -> bool:
        """Whether a comma behind a title leads to what it is for, and where: ", Sales at X"."""
        clauses = self.clauses
        if clauses.sort(at + 1) != COMMA or clauses.sort(at + 2) != NAME or clauses.sort(at + 3) != PREPOSITION:
            return False
        field = self.phrases[at + 2]
        plain = field.entity < 0 and all(one.text[:1].isupper() for one in self.pieces[field.first : field.last])
        return plain and clauses.head(at + 3) in ("at", "of", "for") and not self._title(field.first, field.last)

    def _signed(self, index: int) -> list[int]:
        """The firm in commas behind a title: "said A, Managing Director, X.", "A, Head of Sales, X"."""
        clauses, at = self.clauses, index
        while clauses.head(at + 1) in ("of", "for", "and") and clauses.sort(at + 2) == NAME:
            if self.phrases[at + 2].entity >= 0:
                return []
            at += 2
        closed = clauses.sort(at + 3) in ("", BREAK, COMMA, COORDINATOR) and not clauses.is_finite(at + 4)
        led = clauses.sort(index - 1) == clauses.sort(at + 1) == COMMA and bool(self._person(index - 2))
        bare = self.tags[self.phrases[index].first] != "D" and clauses.sort(at + 2) == NAME
        if not (led and bare and closed and self.phrases[at + 2].entity == self.phrases[at + 2].first):
            return []
        return [self.phrases[at + 2].entity] if self._is_firm(self.phrases[at + 2].entity) else []

    def _advises(self, title: tuple[int, int], preposition: int) -> bool:
        """Whether "to" goes on after a title: "an adviser to X", "ambassador to X"."""
        return self.clauses.head(preposition) == "to" and self.pieces[title[1] - 1].low in _TO

    def _is_county(self, at: int) -> bool:
        """Whether a place has officers of its own: "Brown County Executive A"."""
        return self._is_place(at) and self.pieces[at].text.endswith((" County", " Parish", " Borough", " Township"))

    def _office(self, index: int) -> tuple[int, tuple[int, int]] | None:
        """The noun phrase with a title that belongs to a verb: "as chief executive", "chairman"."""
        passed = False
        for at in range(index + 1, min(index + 11, len(self.phrases))):
            if at > index + 7 and not passed:
                return None
            phrase = self.phrases[at]
            if phrase.sort == VERB:
                return self._beyond(at) if self.phrases[index].head in self.cues.take else None
            if phrase.sort == NAME and phrase.head in ("candidate", "contender", "favourite", "nominee", "applicant"):
                return None
            if phrase.sort == NAME and (phrase.entity < 0 or not self._is_person(phrase.entity)):
                title = self._title(phrase.first, phrase.last)
                passed = passed or (title is not None and self._is_of_before(index, at))
                if title and not self._is_of_before(index, at):
                    return at, title
        return None

    def _is_of_before(self, verb: int, at: int) -> bool:
        """Whether a title in commas is what somebody is already: "named A, a former director of Y, as chairman"."""
        taken = self.phrases[verb].head in self.cues.take and at > verb + 2
        before = self.phrases[at - 2].entity if self.clauses.sort(at - 1) == COMMA else -1
        return (
            taken and before >= 0 and self._is_person(before) and self.pieces[self.phrases[at].first].low in ("a", "an")
        )

    def _beyond(self, verb: int) -> tuple[int, tuple[int, int]] | None:
        """The office after a clause that tells of whoever is named: "appointed A, who led Y, as chairman"."""
        for at in range(verb + 1, min(verb + 9, len(self.phrases) - 2)):
            if self.clauses.sort(at) == BREAK:
                return None
            if self.clauses.sort(at) == COMMA and self.clauses.head(at + 1) == "as":
                title = self._title(self.phrases[at + 2].first, self.phrases[at + 2].last)
                return (at + 2, title) if title and self.clauses.sort(at + 2) == NAME else None
        return None

    def _is_elsewhere(self, index: int) -> bool:
        """Whether the title is one at a firm that is not known: "chief executive of Bringly"."""
        by = self.clauses.sort(index - 2) == VERB and self.clauses.head(index - 1) == "by"
        if by and (
            self.clauses.is_bare_participle(index - 2) or self.clauses.head(index - 2) in self.cues.lead | _BACKS
        ):
            return True  # "X, led by co-founder A": of X the verb tells.
        subject = self.clauses.subject(index - 1) if self.clauses.sort(index - 1) == VERB else ()
        if subject and self.clauses.head(subject[0] - 1) == "where":
            return True  # "joins from X, where she was managing director"
        led = self.clauses.head(index + 1) in ("of", "at") and self.clauses.sort(index + 1) == "P"
        at = self.phrases[index + 1].last if led else len(self.pieces)
        if led and self.clauses.sort(index + 2) == NAME:
            body = self.phrases[index + 2]
            placed = any(self._is_place(piece) for piece in range(body.first, body.last - 1))
            if placed and is_company_word(self.pieces[body.last - 1].low):
                return True  # "a director at the Turin yard"
        return at < len(self.pieces) and self.pieces[at].pointer is None and self.pieces[at].text[:1].isupper()

    def _placed(
        self, verb: int, people: list[int], standing: Standing, office: int, title: tuple[int, int]
    ) -> Iterator[Found]:
        """A post whose firm the words leave out: of whoever tells of it, else of where the text says somebody is."""
        words = {piece.low for piece in self.pieces[title[0] : title[1]]}
        if not self._is_strong_title(title) or words == {"president"} or self._is_elsewhere(office):
            return
        governor = self.clauses.governor(verb)
        told = governor is not None and governor.link == "that" and governor.phrase >= 0
        firms = [piece for piece in self.parties.subjects(governor.phrase) if self._is_firm(piece)] if told else []  # type: ignore[union-attr]
        firms = firms or self._opening_firm()
        for person in people:
            end = End(firms[0]) if firms else End()
            yield Found(End(person), end, "role", standing, "title", title, self._detail(office, title),
                        Strength.WEAK, "" if firms else "post")  # fmt: skip

    def _opening_firm(self) -> list[int]:
        """The firm that a sentence opens with: "At X, A becomes chief executive"."""
        opens = self.clauses.head(0) == "at" and self.clauses.sort(1) == NAME
        return [piece for piece in self.parties.name(1) if self._is_firm(piece)] if opens else []
