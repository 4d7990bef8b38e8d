"""People who come, go or sit somewhere, firms that advise → roles: "X's exit", "joined from Y", "hired X to study"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Certainty, Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import SCALE, Standing, unclear, under
from explorer.reading.text.tokens import word_set

_LEAVING = word_set("exit departure resignation ouster dismissal retirement sacking removal firing")
_COMING = word_set("appointment arrival promotion election nomination hiring return")
_AT_MOST = {"appointment": "agreed", "promotion": "agreed", "hiring": "agreed", "nomination": "proposed"}
_ANNOUNCES = frozenset({"announce", "confirm", "make", "complete", "approve", "finalise", "finalize", "report"})
_PONDERED = frozenset({"vote", "oppose", "support", "back", "recommend", "propose", "decide", "block", "question",
                       "challenge", "discuss", "consider", "rule", "agree"})  # fmt: skip
_BOARDS = word_set("board seat council committee management")
_SITS = frozenset(
    {"sit on", "sit", "serve on", "serve", "join", "be", "remain", "remain on", "stay", "stay on", "keep"}
)
_QUITS = frozenset({"quit", "leave", "resign from", "resign", "exit", "step down from", "step down", "depart"})
_NAMES = frozenset(
    {"name", "appoint", "elect", "add", "nominate", "promote", "invite", "re-elect", "reappoint", "vote", "bring"}
)
_PROPOSES = frozenset({"nominate", "invite"})
_HIRES = frozenset(
    {"hire", "mandate", "retain", "appoint", "engage", "enlist", "tap", "bring in", "commission", "task"}
)
_ADVISES = frozenset({"advise", "represent", "assist", "counsel", "act for"})
_ACTS = frozenset({"act", "serve", "work"})
_ADVICE = word_set("adviser advisers advisor advisors bank banks consultant counsel auditor auditors bookrunner")
_MOVES = frozenset(
    {
        "join",
        "come",
        "move",
        "arrive",
        "poach",
        "hire",
        "lure",
        "recruit",
        "switch",
        "sign",
        "bring in",
        "?defected",
        "defect",
        "transfer",
        "cross",
        "?crossed",
    }
)
_ACROSS = frozenset({"over", "across"})
_STUDIES = word_set(
    "study explore examine review advise assess evaluate find help manage sell run weigh arrange lead prepare organise"
)
_NOMINEES = word_set("nominee nominees candidate candidates contender hopeful")
_IN = Pattern("role", (), "deed", "active")
_OUT = Pattern("role", (), "deed", "ended")
_STATE = Pattern("role", (), "state")


class Moves(Rule):
    """Who comes to, leaves, or works for whom in one sentence, where no title says it."""

    def found(self) -> Iterator[Found]:
        """All such roles, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._seated(index)
                yield from self._moved(index)
                yield from self._advised(index)
            elif phrase.sort == NAME:
                yield from self._departed(index)

    def _departed(self, index: int) -> Iterator[Found]:
        """As in "after X's exit", "X's departure from Y", "the appointment of X"."""
        phrase = self.phrases[index]
        word = self.pieces[phrase.last - 1].low
        if phrase.entity >= 0 or word not in _LEAVING | _COMING:
            return
        people = [at for at in range(phrase.first, phrase.last - 1) if self._is_person(at)]
        people = people or [piece for piece in self._led(index, "of") if self._is_person(piece)]
        firms = [piece for piece in self._led(index, "from", "at", "to", "as") if self._is_firm(piece)]
        standing = self.standings.within(phrase, phrase.first, phrase.last - 1, Standing(None))
        standing = self.standings.around_noun(index, standing, 0, False)
        over = standing.stage in (Stage.ENDED, Stage.SUSPENDED) and not standing.denied
        weak = standing.denied or standing.stage in SCALE[1:6] or standing.certainty is not Certainty.CERTAIN
        governor = self.clauses.governor(index)
        above = self.phrases[governor.phrase] if governor is not None and governor.phrase >= 0 else None
        weak = weak or (word in _COMING and above is not None and above.head in _PONDERED)
        told = not (over or weak) or self.clauses.head(index - 1) in ("after", "since", "following")
        if told:
            standing = Standing(Stage.ENDED if word in _LEAVING else Stage.ACTIVE)
        elif not over or word in _LEAVING:
            standing = unclear(standing)
        if told and word in _AT_MOST and not self._is_in_office(index):
            announced = above is not None and above.head in _ANNOUNCES
            standing = under(_AT_MOST[word] if announced or word == "nomination" else "planned", standing)
        if word in _COMING and any(piece in self._led(index, "from") for piece in firms[:1]) and not standing.doubtful:
            standing = Standing(Stage.ENDED)  # "A's arrival from X": A is there no more.
        yield from self._told(people[:1], firms[:1], standing, (phrase.last - 1, phrase.last), word)

    def _is_in_office(self, index: int) -> bool:
        """Whether an appointment is behind whoever tells of it: "after the appointment of A"."""
        if self.clauses.head(index - 1) in ("after", "since", "following"):
            return True
        return any(piece.low in ("immediate", "immediately") or piece.low.startswith("since ") for piece in self.pieces)

    def _seated(self, index: int) -> Iterator[Found]:
        """As in "X sits on the board of Y", "X, who quit the board", "Y named X to its board"."""
        head = self.phrases[index].head
        if head not in _SITS | _QUITS | _NAMES:
            return
        ahead = range(index + 1, min(index + 6, len(self.phrases)))
        board = next((at for at in ahead if self._ends_with(at, _BOARDS)), -1)
        if board < 0 or any(self.clauses.sort(at) == VERB for at in range(index + 1, board)):
            return
        subjects = self.parties.subjects(index)
        objects = self.parties.names(self.clauses.listed(index + 1)) if self.clauses.sort(index + 1) == NAME else []
        taken = head in _NAMES
        named = [*objects, *subjects] if taken else subjects
        people = [piece for piece in named if self._is_person(piece)]
        phrase = self.phrases[board]
        firms = [at for at in range(phrase.first, phrase.last - 1) if self._is_firm(at)]
        firms = firms or [piece for piece in self._led(board, "of", "at") if self._is_firm(piece)]
        firms = firms or ([piece for piece in subjects if self._is_firm(piece)] if taken else [])
        pattern = _OUT if head in _QUITS else _STATE if head in _SITS - {"join"} else _IN
        standing = self.standings.of_verb(index, pattern)
        between = {piece.low for piece in self.pieces[self.phrases[index].last : phrase.first]}
        standing = under("proposed", standing) if head in _PROPOSES or between & _NOMINEES else standing
        if pattern is _OUT and standing.stage is not Stage.ENDED:
            standing = replace(standing, stage=Stage.UNCLEAR)  # "is leaving the board": no seat is planned.
        sat = pattern is _STATE and standing.stage is Stage.OCCURRED
        if sat and (not self.phrases[index].perfect or self.phrases[index].past):
            standing = replace(standing, stage=Stage.ENDED)  # "was briefly on the board of X"
        yield from self._told(
            people[:4], firms[:1], standing, (phrase.last - 1, phrase.last), self.pieces[phrase.last - 1].low
        )

    def _ends_with(self, index: int, words: frozenset[str]) -> bool:
        return self.clauses.sort(index) == NAME and self.pieces[self.phrases[index].last - 1].low in words

    def _moved(self, index: int) -> Iterator[Found]:
        """As in "X joined Y from Z", "Y hired X from Z", "Y poached X from Z": X is no more at Z."""
        head, phrase = self.phrases[index].head, self.phrases[index]
        if head not in _MOVES:
            return
        named = [
            *self.parties.subjects(index),
            *(self.parties.names([index + 1]) if self.clauses.sort(index + 1) == NAME else self.parties.whom(index)),
        ]
        people = [piece for piece in named if self._is_person(piece)]
        old = [piece for piece in self._led(index, "from") if self._is_firm(piece)]
        if self.clauses.head(index + 1) in _ACROSS and self.clauses.head(index + 2) == "from":
            old += [piece for piece in self.parties.name(index + 3) if self._is_firm(piece)]  # "came over from X"
        cue = (phrase.first, phrase.last)
        if not people or not old:
            return
        standing = self.standings.of_verb(index, _OUT)
        if standing.stage is Stage.ENDED or standing.denied:
            yield from self._told(people[:1], old[:1], standing, cue, "")
        if head in ("hire", "poach", "lure", "recruit", "sign", "bring in"):
            new = [piece for piece in named if self._is_firm(piece)]
            new += [piece for piece in self._led(index, "by") if self._is_firm(piece)] if phrase.passive else []
            if new:
                standing = self._appointed(self.standings.of_verb(index, _IN))
                yield from self._told(people[:1], new[:1], standing, cue, "")

    def _advised(self, index: int) -> Iterator[Found]:
        """As in "Y hired X to study a sale", "X is advising Y", "Y appointed X as financial adviser"."""
        head, phrase = self.phrases[index].head, self.phrases[index]
        subjects = [piece for piece in self.parties.subjects(index) if self._is_firm(piece)]
        direct = self.clauses.listed(index + 1) if self.clauses.sort(index + 1) == NAME else []
        direct = [at for at in direct if self.clauses.sort(at + 1) != NAME]  # "advised X, and Z Y"
        objects = self.parties.names(list(self.clauses.subject(index)) if phrase.passive else direct)
        objects = [piece for piece in objects if self._is_firm(piece)]
        agents = [piece for piece in self._led(index, "by") if self._is_firm(piece)]
        cue = (phrase.first, phrase.last)
        governor = self.clauses.governor(index) if phrase.form == "to" else None
        if governor is not None and self.clauses.head(governor.phrase) in _HIRES:
            return  # "hired X to advise it" is told by the hiring.
        if head in _ADVISES:
            advisers, clients = (agents, objects) if phrase.passive else (subjects, objects)
            yield from self._advises(advisers, clients[:1], self.standings.of_verb(index, _STATE), cue)
        elif head in _HIRES and self._is_for_advice(index):
            advisers, clients = (objects, agents) if phrase.passive else (objects, subjects)
            yield from self._advises(advisers, clients[:1], self.standings.of_verb(index, _IN), cue)
        elif head in _ACTS and self.clauses.head(index + 1) == "as" and self._ends_with(index + 2, _ADVICE):
            clients = [piece for piece in self._led(index + 2, "to", "for", "of") if self._is_firm(piece)]
            yield from self._advises(subjects, clients[:1], self.standings.of_verb(index, _STATE), cue)

    def _advises(
        self, advisers: list[int], clients: list[int], standing: Standing, cue: tuple[int, int]
    ) -> Iterator[Found]:
        for adviser in advisers:
            for client in clients:
                if adviser != client:
                    yield Found(End(adviser), End(client), "other", standing, "noun move", cue, "adviser")

    def _is_for_advice(self, index: int) -> bool:
        """Whether somebody is hired to study something, or as an adviser."""
        for at in range(index + 1, min(index + 6, len(self.phrases))):
            phrase = self.phrases[at]
            if phrase.sort == VERB and phrase.form == "to":
                return phrase.head in _STUDIES
            if phrase.sort == NAME and self.clauses.head(at - 1) in ("as", "with"):
                return self.pieces[phrase.last - 1].low in _ADVICE
        return False

    def _told(
        self, people: list[int], firms: list[int], standing: Standing, cue: tuple[int, int], detail: str
    ) -> Iterator[Found]:
        for person in people:
            for firm in firms:
                if person != firm:
                    yield Found(End(person), End(firm), "role", standing, "noun move", cue, detail, Strength.FAIR)
            if not firms and self._is_person(person):
                yield Found(End(person), End(), "role", standing, "noun move", cue, detail, Strength.WEAK, "object")

    def _led(self, index: int, *words: str) -> list[int]:
        return [piece for preposition, at in self.clauses.after(index) if preposition in words
                for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip

    def _is_firm(self, at: int) -> bool:
        return self.parties.type_of(at) in (EntityType.ORGANISATION, EntityType.GROUP)
