"""Words around a name → where its bearer is: "Seoul-based X", "Taiwanese giant X", "X, based in Tokyo"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.parties import Parties
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.standings.governed import Standings
from explorer.reading.standings.standing import Standing

_SEATED = frozenset({"base", "headquarter", "locate", "situate", "domicile", "incorporate"})
_SHORT = frozenset({"u.s.", "us", "u.k.", "uk", "eu", "uae", "u.s", "u.k"})
_BASED = frozenset({"-based", "based", "-headquartered", "headquartered", "-domiciled"})


class Locations:
    """Where the organisations of one sentence are, by its words."""

    def __init__(self, clauses: Clauses, parties: Parties, standings: Standings) -> None:
        self.clauses, self.parties, self.standings = clauses, parties, standings
        self.phrases, self.pieces, self.tags = clauses.phrases, clauses.parsed.pieces, clauses.parsed.tags

    def found(self) -> Iterator[Found]:
        """All places of all organisations, in order."""
        for at in range(len(self.pieces)):
            if self._is_place(at):
                yield from self._before_name(at)
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _SEATED:
                yield from self._seated(index)
            elif phrase.sort == NAME and phrase.entity >= 0:
                yield from self._of_event(index)
            elif phrase.sort == NAME and phrase.head in ("headquarters", "headquarter", "head"):
                yield from self._headquarters(index)

    def _headquarters(self, index: int) -> Iterator[Found]:
        """As in "X has its headquarters in Tokyo", "X, with headquarters in Tokyo"."""
        before, phrase = index - 1, self.phrases[index]
        firms = list[int]()
        if self.clauses.sort(before) == VERB and self.clauses.head(before) in ("have", "keep", "maintain"):
            firms = [] if self.phrases[before].nots or self.phrases[before].modal else self.parties.subjects(before)
        elif self.clauses.head(before) == "with":
            at = before - 2 if self.clauses.sort(before - 1) == COMMA else before - 1
            firms = self.parties.name(at) if self.clauses.sort(at) == NAME else []
        for preposition, at in self.clauses.after(index)[:1]:
            places = [piece for piece in self.parties.name(at) if preposition == "in" and self._is_place(piece)]
            yield from (
                self._located(firm, place, (phrase.first, phrase.last))
                for firm in firms
                for place in places
                if self._is_firm(firm)
            )

    def _of_event(self, index: int) -> Iterator[Found]:
        """As in "at Anuga in Cologne": where an event is, with the standing of what happens there."""
        event = self.phrases[index].entity
        if self.parties.type_of(event) is not EntityType.EVENT:
            return
        governor = self.clauses.governor(index)
        while governor and self.clauses.sort(governor.phrase) == NAME:
            governor = self.clauses.governor(governor.phrase)
        standing = Standing(Stage.UNCLEAR)
        if governor and self.clauses.sort(governor.phrase) == VERB:
            standing = self.standings.of_verb(governor.phrase, Pattern("participation", (), "deed"))
        for at in range(self.phrases[index].first, event):
            if self._is_place(at):
                yield self._located(event, at, (at, event), replace(standing, stage=standing.stage or Stage.OCCURRED))
        if self.clauses.sort(index + 1) == "P" and self.clauses.head(index + 1) == "in":
            for place in self.parties.name(index + 2):
                if self._is_place(place):
                    yield self._located(
                        event, place, (event, place + 1), replace(standing, stage=standing.stage or Stage.UNCLEAR)
                    )

    def _is_place(self, at: int) -> bool:
        return self.pieces[at].pointer is not None and self.parties.type_of(at) is EntityType.PLACE

    def _is_firm(self, at: int) -> bool:
        return self.parties.type_of(at) is EntityType.ORGANISATION

    def _located(self, firm: int, place: int, cue: tuple[int, int], standing: Standing | None = None) -> Found:
        return Found(End(firm), End(place), "location", standing or Standing(Stage.ACTIVE), "place of a name", cue,
                     strength=Strength.STRONG)  # fmt: skip

    def _before_name(self, at: int) -> Iterator[Found]:
        """As in "Taiwanese giant X", "Seoul-based X", "South Korea's X", "X of Italy", "X, a Chinese maker"."""
        pointer = self.pieces[at].pointer
        step = at + 1
        based = step < len(self.pieces) and self.pieces[step].low.lstrip("-") in ("based", "headquartered", "domiciled")
        if (
            step < len(self.pieces)
            and self.pieces[step].low == "-"
            and self.pieces[min(step + 1, len(self.pieces) - 1)].low in _BASED
        ):
            based, step = True, step + 1
        owned = self.tags[step : step + 1] == "'"
        adjective = pointer is not None and (pointer.how is How.ADJECTIVE or self._is_like_adjective(at))
        if not (based or owned or adjective):
            yield from self._of_place(at)
            return
        step += based or owned
        words = 0
        while (
            step < len(self.pieces)
            and (self.tags[step] in "N#" or (self.tags[step] == "," and self.pieces[step].low == "-"))
            and words < 6
        ):
            step, words = step + 1, words + 1
        if step < len(self.pieces) and self.tags[step] == "E" and self._is_firm(step) and not (owned and words > 3):
            yield self._located(step, at, (at, step))
            if self.pieces[step - 1].low.endswith("s") and words:
                yield from self._rest_of_list(step, at)
            return
        yield from self._apposed(at, based, step, words)

    def _rest_of_list(self, step: int, place: int) -> Iterator[Found]:
        """As in "Japanese carmakers Honda and Nissan"."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == NAME and phrase.entity == step:
                for other in self.clauses.listed(index)[1:]:
                    entity = self.phrases[other].entity
                    if (
                        entity >= 0
                        and self._is_firm(entity)
                        and self.phrases[other].last - self.phrases[other].first == 1
                    ):
                        yield self._located(entity, place, (place, step))

    def _is_like_adjective(self, at: int) -> bool:
        """As in "U.S. regulator X", "an Avignon producer of jams"."""
        before = self.pieces[at - 1].low if at else ""
        after = self.pieces[at + 1].pointer if at + 1 < len(self.pieces) else None
        lender = before == "the" and after is not None and after.how is How.NOMINAL and self._is_firm(at + 1)
        named = before == "the" and self.tags[at + 1 : at + 3] == "NE" and self._is_firm(at + 2)
        return self.pieces[at].low in _SHORT or before in ("a", "an") or lender or named

    def _of_place(self, at: int) -> Iterator[Found]:
        """As in "Volante of Italy", "Volante (Italy)"."""
        if at < 2 or self.tags[at - 2] != "E" or not self._is_firm(at - 2):
            return
        ends = at + 1 >= len(self.pieces) or (
            self.tags[at + 1] in "MbhdVBR," and (at == 2 or self.tags[at - 3] in "D,N")
        )
        if self.pieces[at - 1].low == "of" or (self.pieces[at - 1].low == "from" and ends):
            yield self._located(at - 2, at, (at - 1, at + 1))

    def _apposed(self, place: int, based: bool, step: int, words: int) -> Iterator[Found]:
        """As in "X, a Chinese maker", "X is a Seoul-based maker"."""
        if not words:
            return
        index = next((index for index, phrase in enumerate(self.phrases)
                      if phrase.sort == NAME and phrase.first <= place < phrase.last), -1)  # fmt: skip
        if index < 0:
            return
        phrase = self.phrases[index]
        if phrase.entity >= 0 or not self._is_own(index, place):
            return
        if self.clauses.sort(index - 1) == COMMA and self.clauses.sort(index - 2) == NAME:
            before = self.phrases[index - 2].entity
            if before >= 0 and self._is_firm(before) and self.clauses.sort(index + 1) != "C":
                yield self._located(before, place, (place, step))
        elif self.clauses.sort(index - 1) == VERB and self.clauses.head(index - 1) == "be":
            verb = index - 1
            standing = self.standings.outward(
                verb, self.standings.moded(self.phrases[verb], Standing(Stage.ACTIVE)), 0, False
            )
            for piece in self.parties.subjects(verb):
                if self._is_firm(piece):
                    yield self._located(piece, place, (place, step), standing)
        elif self.clauses.sort(index + 1) == COMMA and self.clauses.sort(index + 2) == NAME:
            after = self.phrases[index + 2].entity
            if (
                after >= 0
                and self._is_firm(after)
                and self.phrases[index + 2].last - self.phrases[index + 2].first == 1
                and (self.clauses.sort(index + 3) in (COMMA, ";", ""))
            ):
                yield self._located(after, place, (place, step))

    def _is_own(self, index: int, place: int) -> bool:
        """Whether the place is the first name of an indefinite or superlative phrase: "a Chinese maker"."""
        phrase = self.phrases[index]
        return self.tags[phrase.first] == "D" or phrase.first == place

    def _towns(self, at: int) -> list[int]:
        """The towns of "in Munich, Germany, and New York, USA": what follows a town alone is the country it lies in."""
        found, step = [at], at + 1
        if self.clauses.sort(step) == COMMA and self.clauses.sort(step + 1) == NAME:
            step += 2
        if self.clauses.sort(step) == COMMA and self.clauses.sort(step + 1) == "C":
            step += 1
        if self.clauses.sort(step) == "C" and self.clauses.head(step) == "and" and self.clauses.sort(step + 1) == NAME:
            found.append(step + 1)
        return found

    def _seated(self, index: int) -> Iterator[Found]:
        """As in "X is based in Tokyo", "Headquartered in Helsinki, X …"."""
        phrase = self.phrases[index]
        for preposition, at in self.clauses.after(index)[:1]:
            if preposition not in ("in", "at", "near", "out of"):
                return
            places = [piece for piece in self.parties.names(self._towns(at)) if self._is_place(piece)]
            standing = self.standings.of_verb(index, Pattern("location", (), "state", "ended"))
            standing = replace(standing, stage=standing.stage or Stage.UNCLEAR)
            for firm in self.parties.subjects(index):
                for place in places:
                    if self._is_firm(firm):
                        yield self._located(firm, place, (phrase.first, phrase.last), standing)
