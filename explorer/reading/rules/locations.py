"""Words around a name → where its bearer is: "Seoul-based X", "Taiwanese giant X", "X, based in Tokyo"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.company_words import is_company_word
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.rules.spots import CONTINENTS
from explorer.reading.standings.standing import Standing

_ONCE = frozenset({"old", "former", "ex", "erstwhile", "onetime", "one-time"})
_SEATED = frozenset({"base", "headquarter", "locate", "situate", "domicile", "incorporate", "register", "seat"})
_OWNS = frozenset({"its", "their", "our", "his", "her"})
_SHORT = frozenset({"u.s.", "us", "u.k.", "uk", "eu", "uae", "u.s", "u.k"})
_NO_SEAT = frozenset({"listed", "traded", "quoted", "bound", "style", "trained", "educated", "born"})
_BASED = frozenset({"-based", "based", "-headquartered", "headquartered", "-domiciled"})


class Locations(Rule):
    """Where the organisations of one sentence are, by its words."""

    def found(self) -> Iterator[Found]:
        """All places of all organisations, in order."""
        for at in range(len(self.pieces)):
            if self._is_place(at) and self.pieces[at].low not in CONTINENTS:
                yield from self._before_name(at)
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _SEATED:
                yield from self._seated(index)
            elif phrase.sort == NAME and (events := self._events(index)):
                yield from self._of_event(index, events[0])
            elif phrase.sort == NAME and phrase.head in ("headquarters", "headquarter", "head"):
                yield from self._headquarters(index)

    def _is_nation(self, at: int) -> bool:
        pointer = self.pieces[at].pointer if at < len(self.pieces) else None
        return pointer is not None and pointer.how is How.ADJECTIVE and self._is_place(at)

    def _headquarters(self, index: int) -> Iterator[Found]:
        """As in "X has its headquarters in Tokyo", "X, with headquarters in Tokyo"."""
        before, phrase = index - 1, self.phrases[index]
        firms = list[int]()
        if self.clauses.sort(before) == VERB and self.clauses.head(before) in ("have", "keep", "maintain"):
            firms = [] if self.phrases[before].nots or self.phrases[before].modal else self.parties.subjects(before)
        elif self.clauses.head(before) == "with":
            at = before - 2 if self.clauses.sort(before - 1) == COMMA else before - 1
            firms = self.parties.name(at) if self.clauses.sort(at) == NAME else []
            firms = firms or self._told_of(at + 1)
        for preposition, at in self.clauses.after(index)[:1]:
            places = [piece for piece in self.parties.name(at) if preposition == "in" and self._is_place(piece)]
            yield from (
                self._located(firm, place, (phrase.first, phrase.last))
                for firm in firms
                for place in places
                if self._is_firm(firm)
            )

    def _events(self, index: int) -> list[int]:
        return [piece for piece in self.parties.name(index) if self.parties.type_of(piece) is EntityType.EVENT
                and self.phrases[index].first <= piece < self.phrases[index].last]  # fmt: skip

    def _of_event(self, index: int, event: int) -> Iterator[Found]:
        """As in "at Anuga in Cologne": where an event is, with the standing of what happens there."""
        governor = self.clauses.governor(index)
        while governor and self.clauses.sort(governor.phrase) == NAME:
            governor = self.clauses.governor(governor.phrase)
        standing = Standing(Stage.UNCLEAR)
        told = [at for at, phrase in enumerate(self.phrases) if phrase.sort == VERB and self.clauses.is_finite(at)]
        speaks = [at for at in told if self.phrases[at].past and self.phrases[at].head in self.clauses.cues.speech]
        if speaks and (speaks[0] == told[0] or (governor and governor.phrase in speaks)):
            standing = Standing(Stage.OCCURRED)  # "said at Anuga in Cologne"
        elif governor and self.clauses.sort(governor.phrase) == VERB:
            standing = self.standings.of_verb(governor.phrase, Pattern("participation", (), "deed"))
        for at in range(self.phrases[index].first, event):
            if self._is_place(at):
                yield self._located(event, at, (at, event), replace(standing, stage=standing.stage or Stage.OCCURRED))
        led = self.clauses.sort(index + 1) == "P" and self.clauses.head(index + 1) == "in"
        if led and self.clauses.sort(index + 2) == NAME:
            for place in self.parties.name(index + 2):
                if self._is_place(place):
                    yield self._located(
                        event, place, (event, place + 1), replace(standing, stage=standing.stage or Stage.UNCLEAR)
                    )

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
        step += based or owned
        if step < len(self.pieces) and self.pieces[step].low.lstrip("-") in _NO_SEAT and not (based or owned):
            return  # "Frankfurt-listed X", "the Brussels-bound train"
        if (
            self.pieces[min(step, len(self.pieces) - 1)].low == "-"
            and self._is_nation(at)
            and self._is_nation(step + 1)
        ):
            step += 2  # "Swiss-Swedish group X"
        words = self._words_from(step)
        adjective = pointer is not None and (pointer.how is How.ADJECTIVE or self._is_like_adjective(at, words))
        if not (based or owned or adjective):
            yield from self._of_place(at)
            return
        step += words
        index = next((index for index, phrase in enumerate(self.phrases)
                      if phrase.sort == NAME and phrase.first <= at < phrase.last), -1)  # fmt: skip
        if words and self.pieces[step - 1].low.endswith("ed"):
            return  # "The Icelander joined X"
        if step < len(self.pieces) and self.tags[step] == "E" and self._is_firm(step) and not (owned and words > 3):
            bearer = self._described(index, step)
            if not self._is_firm(bearer):
                return
            once = owned and any(piece.low in _ONCE for piece in self.pieces[at:step])  # "Leeds's old X factory"
            gone = Standing(Stage.ENDED) if once else None
            yield self._located(bearer, self._town(at) if based else at, (at, step), gone)
            if self.pieces[step - 1].low.endswith("s") and words:
                yield from self._rest_of_list(step, at)
            return
        yield from self._apposed(index, at, based, step, words)

    def _words_from(self, step: int) -> int:
        """How many plain words stand there one after the other."""
        words = 0
        while (
            step < len(self.pieces)
            and (self.tags[step] in "N#" or (self.tags[step] == "," and self.pieces[step].low == "-"))
            and words < 6
        ):
            step, words = step + 1, words + 1
        return words

    def _described(self, index: int, firm: int) -> int:
        """Whom "X, the German maker," tells of: the name before it, whoever the words alone would mean."""
        if index < 2:
            return firm
        pointer, before, phrase = self.pieces[firm].pointer, self.phrases[index - 2], self.phrases[index]
        inside = (
            pointer is not None
            and pointer.how is How.NOMINAL
            and self.clauses.sort(index - 1) == COMMA
            and (before.entity >= 0 or self.pieces[before.first].text[0].isupper())
            and phrase.entity == firm
            and self.pieces[phrase.first].low in ("the", "a", "an")
            and (self.clauses.sort(index + 1) in (COMMA, "R", ";", ""))
        )
        return firm if not inside else before.entity if before.entity >= 0 else before.first

    def _town(self, at: int) -> int:
        """The town of "Cambridge, Massachusetts-based": what follows it is where that lies."""
        listed = at > 1 and self.pieces[at - 1].low == "," and self._is_place(at - 2)
        return at - 2 if listed and not (at > 3 and self.pieces[at - 3].low in (",", "and")) else at

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

    def _is_like_adjective(self, at: int, words: int) -> bool:
        """As in "U.S. regulator X", "an Avignon producer of jams", "the small Hamburg bank X", "Leeds start-up X"."""
        before, tag = (self.pieces[at - 1].low, self.tags[at - 1]) if at else ("", "")
        if self.pieces[at].low in _SHORT or before in ("a", "an"):
            return True
        after = self.pieces[at + 1].pointer if at + 1 < len(self.pieces) else None
        pointer = self.pieces[at].pointer
        if after is not None and after.how is How.NOMINAL and self._is_firm(at + 1):
            return pointer is not None and pointer.how is not How.NOMINAL and bool(tag) and tag in "DN#"
        named = before == "the" and self.tags[at + 1 : at + 3] == "NE" and self._is_firm(at + 2)
        last = self.pieces[at + words].low
        return named or (words > 0 and is_company_word(last) and not last.endswith("s"))

    def _of_place(self, at: int) -> Iterator[Found]:
        yield from self._from_place(at)
        yield from self._of_place_named(at)

    def _from_place(self, at: int) -> Iterator[Found]:
        """As in "X is a start-up from Ghent", "X, a family firm from Graz,"."""
        index = next((index for index, one in enumerate(self.phrases) if one.first <= at < one.last), -1)
        firm = index - 2
        led = firm > 0 and self.clauses.head(index - 1) == "from" and self.clauses.sort(firm) == NAME
        if (
            not led
            or self.phrases[firm].entity >= 0
            or not is_company_word(self.pieces[self.phrases[firm].last - 1].low)
        ):
            return
        for bearer in self._told_of(index - 1):
            if self._is_firm(bearer):
                yield self._located(bearer, at, (self.phrases[firm].first, at + 1))

    def _of_place_named(self, at: int) -> Iterator[Found]:
        """As in "Volante of Italy", "Qualcomm of the United States", "Volante, of Turin,", "Volante (Italy)"."""
        word = at - 2 if at and self.pieces[at - 1].low == "the" else at - 1
        bearer = word - 2 if word > 0 and self.pieces[word - 1].low == "," else word - 1
        if bearer > 2 and self.pieces[bearer].low == ")" and self.pieces[bearer - 2].low == "(":
            bearer -= 3  # "Velar Holding (VH) of Turin"
        house = bearer >= 0 and self.parties.type_of(bearer) is EntityType.GROUP and self.pieces[word].low == "of"
        if bearer < 0 or self.tags[bearer] != "E" or not (self._is_firm(bearer) or house):
            return
        low, aside = self.pieces[word].low, self.pieces[word - 1].low == ","
        following = self.tags[at + 1] if at + 1 < len(self.pieces) else "."
        led = bearer == 0 or self.tags[bearer - 1] in "D,N" or self.pieces[bearer - 1].low == "with"
        ends = following in "MbhdVBR,." and led
        closed = self.pieces[at + 1].low if at + 1 < len(self.pieces) else ""
        if (
            (low == "of" and (not aside or closed in (",", "in", "near")))
            or (low == "from" and ends and (not aside or closed == ","))
            or (
                low == "("
                and not aside
                and closed == ")"
                and not self.pieces[min(at + 2, len(self.pieces) - 1)].text[0].isupper()
            )
        ):
            yield self._located(bearer, at, (word, at + 1))

    def _apposed(self, index: int, place: int, based: bool, step: int, words: int) -> Iterator[Found]:
        """As in "X, a Chinese maker", "X is a Seoul-based maker", "Kenya's top bank, X,", "Chinese firms like X"."""
        if not words or index < 0:
            return
        phrase = self.phrases[index]
        if phrase.entity >= 0 or not self._is_own(index, place):
            return
        cue, many = (place, step), self.pieces[phrase.last - 1].low.endswith("s")
        first = index - 2 if self._is_one_of(index) else index
        if self.clauses.sort(first - 1) == COMMA and self.clauses.sort(first - 2) == NAME:
            before = self.phrases[first - 2].entity
            if before >= 0 and self._is_firm(before) and self.clauses.sort(index + 1) != "C":
                start = self.clauses.list_start(first - 2) if many and first == index else first - 2
                yield from (self._located(firm, place, cue) for firm in self._bare(range(start, first - 1, 2)))
                return
        elif self.clauses.sort(first - 1) == VERB and self.clauses.head(first - 1) == "be":
            verb = first - 1
            standing = self.standings.outward(
                verb, self.standings.moded(self.phrases[verb], Standing(Stage.ACTIVE)), 0, False
            )
            for piece in self.parties.subjects(verb):
                if self._is_firm(piece):
                    yield self._located(piece, place, cue, standing)
            return
        if self.clauses.sort(index + 1) == COMMA and self.clauses.sort(index + 2) == NAME:
            listed = self.clauses.listed(index + 2) if many else [index + 2]
            if self.clauses.sort(listed[-1] + 1) in (COMMA, ";", ""):
                yield from (self._located(firm, place, cue) for firm in self._bare(listed))
                return
        if many:
            yield from (self._located(firm, place, cue) for firm in self.parties.name(index) if self._is_firm(firm))

    def _is_one_of(self, index: int) -> bool:
        """Whether it stands after "one of"."""
        return self.clauses.head(index - 1) == "of" and self.clauses.head(index - 2) == "one"

    def _bare(self, phrases: Iterable[int]) -> Iterator[int]:
        """The firms that the phrases name by nothing but their names."""
        for at in phrases:
            phrase = self.phrases[at]
            if phrase.entity >= 0 and self._is_firm(phrase.entity) and phrase.last - phrase.first == 1:
                yield phrase.entity

    def _is_own(self, index: int, place: int) -> bool:
        """Whether the place is the first name of its phrase: "a Chinese maker", "its Czech sister"."""
        phrase = self.phrases[index]
        plain = all(self.tags[at] in "D#N" for at in range(phrase.first, place))
        return plain or (phrase.first == place - 1 and self.pieces[phrase.first].low in _OWNS)

    def _told_of(self, index: int) -> list[int]:
        """Whom "X, a maker of ready meals based in Y" tells of."""
        start = self.clauses.chain_start(index - 1) if self.clauses.sort(index - 1) == NAME else -1
        apposed = start > 1 and self.clauses.sort(start - 1) == COMMA and self.clauses.sort(start - 2) == NAME
        first = self.pieces[self.phrases[start].first].low if apposed else ""
        if apposed:
            return self.parties.name(start - 2) if first in ("a", "an", "the") else []
        # "X is a maker of ready meals based in Y"
        is_one = start > 0 and self.phrases[start].entity < 0 and self.clauses.simply_is(start - 1)
        return self.parties.subjects(start - 1) if is_one else []

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
            if preposition not in ("in", "at", "near", "out of", "on", "off", "outside", "from"):
                return
            places = [piece for piece in self.parties.names(self._towns(at)) if self._is_place(piece)]
            standing = self.standings.of_verb(index, Pattern("location", (), "state", "ended"))
            standing = replace(standing, stage=standing.stage or Stage.UNCLEAR)
            for firm in self.parties.subjects(index) or self._told_of(index):
                for place in places:
                    if self._is_firm(firm):
                        yield self._located(firm, place, (phrase.first, phrase.last), standing)
