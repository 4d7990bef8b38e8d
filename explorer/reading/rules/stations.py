"""Where somebody sits, sat or began, without a title → roles: "used to be at X", "the brainchild of A"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_BRINGS = frozenset({"bring", "have", "boast", "possess", "carry"})
_EXPERIENCE = word_set("experience background track-record years decades expertise")
_HOLDS = frozenset({"hold", "occupy", "fill", "have"})
_PLACES = word_set("position positions role roles post posts job jobs stint stints spell spells assignments tenure")
_TAKES = frozenset({"assume", "step into", "take up", "take on", "move into", "step up", "take", "assume the role"})
_OFFICE = word_set("role position post job office helm reins duties responsibilities leadership")
_KEEPS = frozenset({"retain", "keep", "have", "hold", "take", "gain", "give up", "occupy"})
_BOARDS = word_set("board boards seat seats")
_FOUNDS = frozenset({"found", "co-found", "start", "set up", "establish"})
_HANDS = frozenset({"hand", "pass", "hand over", "pass on", "pass over", "turn over", "give", "cede", "transfer"})
_BATONS = word_set("reins baton torch helm leadership keys sceptre scepter wheel management business top-job job chair")
_FORCES = word_set("force brains brain mastermind architect face name figure man woman people duo team inspiration")
_FACES = word_set("face")
_LEFT = Pattern("role", (), "deed", "ended")
_IS, _WAS = Pattern("role", (), "state"), Pattern("role", (), "deed", "ended")
_DEED, _BEGAN = Pattern("role", (), "deed", "active"), Pattern("role", (), "deed", "occurred")


class Stations(SlotFilling):
    """Who is, was or began where in one sentence."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        yield from self._once()
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and (phrase.passive or self.clauses.is_bare_participle(index)):
                yield from self._launched_by(index)
            elif phrase.sort == VERB and not phrase.passive:
                yield from self._gone_to(index)
                yield from self._used_to_be(index)
                yield from self._experienced(index)
                yield from self._assumed(index)
                yield from self._boarded(index)
                yield from self._founded_with(index)
                yield from self._responsible(index)
                yield from self._handed_over(index)
            elif phrase.sort == NAME and phrase.entity < 0:
                yield from self._included(index)
                yield from self._begun(index)
                yield from self._behind(index)

    def _once(self) -> Iterator[Found]:
        """As in "A, ex-X, reckons"."""
        pieces = self.pieces
        for at in range(2, len(pieces) - 2):
            ex = pieces[at].low in ("ex", "ex-") and pieces[at - 1].low in (",", "(")
            firm = at + 2 if pieces[at + 1].low == "-" else at + 1
            after = pieces[firm + 1].low if firm + 1 < len(pieces) else ""
            if ex and self._is_person(at - 2) and after in (",", ")", "and") and pieces[firm].pointer is not None:
                index = next((i for i, one in enumerate(self.phrases) if one.first <= at < one.last), -1)
                yield from self._told([at - 2], [firm], Standing(Stage.ENDED), index) if index >= 0 else ()

    def _used_to_be(self, index: int) -> Iterator[Found]:
        """As in "A used to be at X"; "A was at X before"."""
        phrase, before = self.phrases[index], self.phrases[index - 1] if index else None
        used = phrase.form == "to" and before is not None and before.head == "use" and before.past
        was = phrase.form == "finite" and phrase.past and self.standings.is_over(index) and not phrase.nots
        if phrase.head == "be" and (used or was) and self.clauses.sort(index + 1) == "P":
            firms = self._at(index, "at", "with")
            people = self.parties.subjects(index - 1 if used else index)
            yield from self._told(people, firms, Standing(Stage.ENDED), index)

    def _experienced(self, index: int) -> Iterator[Found]:
        """As in "A brings 20 years of experience from X and Y", "A held senior roles at X and Y"."""
        head, thing = self.phrases[index].head, index + 1
        if self.clauses.sort(thing) != NAME:
            return
        brings = head in _BRINGS and any(self._last(at) in _EXPERIENCE for at in (thing, *self._led(thing, "of")))
        held = head in _HOLDS and self._last(thing) in _PLACES and self._last(thing).endswith("s")
        if brings or held:
            words = ("from", "at") if brings else ("at", "with", "in", "for")
            firms = self._at(index, *words)
            since = any(piece.date and piece.low.startswith("since") for piece in self.pieces)
            ended = held and (self.phrases[index].past or self.phrases[index].perfect) and not since
            standing = Standing(Stage.ENDED if brings or ended else Stage.ACTIVE)
            yield from self._told(self.parties.subjects(index), firms, standing, index)

    def _included(self, index: int) -> Iterator[Found]:
        """As in "has 25 years of experience, including senior roles with X, Y and Z"."""
        led = self.clauses.head(index - 1) in ("including", "among") and self._last(index) in _PLACES
        verb = next((at for at in range(index - 1, -1, -1) if self.clauses.sort(at) == VERB), -1) if led else -1
        if verb >= 0 and self.phrases[verb].form == "finite" and not self.phrases[verb].passive:
            firms = self._at(index, "at", "with", "in", "for")
            yield from self._told(self.parties.subjects(verb), firms, Standing(Stage.ENDED), index)

    def _assumed(self, index: int) -> Iterator[Found]:
        """As in "A will assume the role of chief executive at X", "A takes over at the helm of X"."""
        phrase = self.phrases[index]
        taken = phrase.head in _TAKES and self.clauses.sort(index + 1) == NAME and self._last(index + 1) in _OFFICE
        helm = phrase.head in ("take over", "be", "arrive") and any(
            self._last(at) in ("helm", "reins") for at in self._led(index, "at", "to")
        )
        if taken or helm:
            firms = self._at(index, "at", "of", "for", "with")
            standing = self.standings.of_verb(index, _IS if phrase.head == "be" else _DEED)
            yield from self._told(self.parties.subjects(index), firms[:1], standing, index)

    def _boarded(self, index: int) -> Iterator[Found]:
        """As in "A sits on the boards of X and Y", "A retains a seat on X's board"."""
        head = self.phrases[index].head
        sits = head in ("sit", "serve", "sit on", "serve on")
        seated = head in _KEEPS and self.clauses.sort(index + 1) == NAME and self._last(index + 1) in ("seat", "seats")
        if not (sits or seated):
            return
        for at in range(index + 1, min(index + 6, len(self.phrases))):
            if self.clauses.sort(at) == VERB:
                return
            if self.clauses.sort(at) == NAME and self._last(at) in _BOARDS and (firms := self._board_of(at)):
                pattern = _WAS if head == "give up" else _DEED if head in ("take", "gain") else _IS
                standing = self.standings.of_verb(index, pattern)
                yield from self._told(self.parties.subjects(index), firms, standing, index)
                return

    def _board_of(self, index: int) -> list[int]:
        owner = self.clauses.owner(index)
        of = [piece for at in self._led(index, "of", "at") for piece in self.parties.names(self.clauses.listed(at))]
        return [owner] if owner is not None else of

    def _launched_by(self, index: int) -> Iterator[Found]:
        """As in "X was launched in 2023 by A"."""
        if self.phrases[index].head in ("launch", "create", "start up", "conceive"):
            people = [piece for at in self._led(index, "by") for piece in self.parties.names(self.clauses.listed(at))]
            yield from self._told(people, self._undergone(index)[:1], self.standings.of_verb(index, _BEGAN), index)

    def _gone_to(self, index: int) -> Iterator[Found]:
        """As in "A, who moves to X", "A moved to X in May"."""
        phrase = self.phrases[index]
        if phrase.head not in ("move", "switch", "defect", "head off") or self.clauses.head(index + 1) != "to":
            return
        firms = self.parties.name(index + 2) if self.clauses.sort(index + 2) == NAME else []
        standing = self.standings.of_verb(index, _DEED)
        if standing.stage in (Stage.AGREED, Stage.ACTIVE) and not phrase.past and phrase.form == "finite":
            standing = replace(standing, stage=Stage.PLANNED)
        yield from self._told(self.parties.subjects(index), firms, standing, index)

    def _founded_with(self, index: int) -> Iterator[Found]:
        """As in "A founded X with B": B founded it too."""
        if self.phrases[index].head in _FOUNDS and self.clauses.sort(index + 1) == NAME:
            firms = self.parties.name(index + 1)
            others = self._at(index, "with", "together with", "along with", "alongside", people=True)
            if any(map(self._is_person, self.parties.subjects(index))):
                yield from self._told(others, firms[:1], self.standings.of_verb(index, _BEGAN), index)

    def _responsible(self, index: int) -> Iterator[Found]:
        """As in "A, who is responsible for sales at X"."""
        near = [piece.low for piece in self.pieces[self.phrases[index].last : self.phrases[index].last + 4]]
        if self.phrases[index].head == "be" and {"responsible", "charge"} & set(near):
            ahead = range(index + 1, min(index + 7, len(self.phrases) - 1))
            stop = next((at for at in ahead if self.clauses.sort(at) in (VERB, ",", ";")), len(self.phrases))
            firms = [piece for at in ahead if at < stop and self.clauses.head(at) == "at"
                     and self.clauses.sort(at) == "P" for piece in self.parties.name(at + 1)]  # fmt: skip
            yield from self._told(self.parties.subjects(index), firms[:1], self.standings.of_verb(index, _IS), index)

    def _begun(self, index: int) -> Iterator[Found]:
        """As in "since its founding in 2019 by A and B", "X is the brainchild of A"."""
        word = self._last(index)
        if word in ("founding", "foundation", "creation", "establishment"):
            owner = self.clauses.owner(index)
            people = [piece for at in self._led(index, "by") for piece in self.parties.names(self.clauses.listed(at))]
            yield from self._told(people, [owner] if owner is not None else [], Standing(Stage.OCCURRED), index)
        elif word == "brainchild":
            people = [piece for at in self._led(index, "of") for piece in self.parties.names(self.clauses.listed(at))]
            verb = index - 1
            is_so = self.clauses.sort(verb) == VERB and self.phrases[verb].head == "be" and not self.phrases[verb].nots
            firms = self.parties.subjects(verb) if is_so else self._apposed(index)
            yield from self._told(people, firms[:1], Standing(Stage.OCCURRED), index)

    def _behind(self, index: int) -> Iterator[Found]:
        """As in "A, the driving force behind X", "A, the public face of X"."""
        word = self._last(index)
        if word not in _FORCES or self.clauses.sort(index - 1) != "," or self.clauses.sort(index - 2) != NAME:
            return
        led = self._led(index, "behind") or (self._led(index, "of", "at") if word in _FACES else [])
        firms = self.parties.names([one for at in led for one in self.clauses.listed(at)])
        yield from self._told(self.parties.name(index - 2), firms[:1], Standing(Stage.ACTIVE), index)

    def _handed_over(self, index: int) -> Iterator[Found]:
        """As in "A passed the reins of X to B", "A, who handed the baton to his daughter B": of X, or of ours."""
        phrase, thing = self.phrases[index], index + 1
        if phrase.head == "hand over" and self.clauses.sort(thing) != NAME:
            # "A will hand over to B in October"
            standing = self.standings.of_verb(index, _DEED)
            standing = replace(standing, stage=standing.stage or Stage.UNCLEAR)
            heirs = [piece for to in self._led(index, "to") for piece in self._people(to)][:1]
            for heir in heirs if any(map(self._is_person, self.parties.subjects(index))) else []:
                cue = (phrase.first, phrase.last)
                yield Found(End(heir), End(), "role", standing, "title", cue, "", Strength.WEAK, "object")
            return
        if phrase.head not in _HANDS or self.clauses.sort(thing) != NAME or self._last(thing) not in _BATONS:
            return
        old = [piece for piece in self.parties.subjects(index) if self._is_person(piece)]
        heirs = [to for at in (thing, index) for to in self._led(at, "to")]
        heirs += [one for at in self._led(thing, "of", "at") for one in self._led(at, "to")]
        new = [piece for to in heirs for piece in self._people(to)][:1]
        led = [*self._led(thing, "of", "at"), *self._led(index, "of", "at")]
        led += [at for to in heirs for at in self._led(to, "at", "of")]
        firms = [piece for piece in self.parties.names(led) if self.parties.type_of(piece) is EntityType.ORGANISATION]
        gone, come = self.standings.of_verb(index, _LEFT), self.standings.of_verb(index, _DEED)
        if gone.stage is not Stage.ENDED and not gone.denied:
            gone = Standing(Stage.ACTIVE)  # Whoever will hand it over has it yet.
        if firms:
            yield from self._told(old[:1], firms[:1], gone, index)
            yield from self._told(new, firms[:1], come, index)
            return
        cue = (phrase.first, phrase.last)
        for people, standing in ((old[:1], gone), (new, come)):
            for person in people if new and old else []:
                standing = replace(standing, stage=standing.stage or Stage.UNCLEAR)
                yield Found(End(person), End(), "role", standing, "title", cue, "", Strength.WEAK, "object")

    def _people(self, index: int) -> list[int]:
        """The person that a noun phrase names: "B", "his daughter B"."""
        phrase = self.phrases[index]
        return [at for at in range(phrase.first, phrase.last)
                if self.tags[at] == "E" and self._is_person(at)][-1:]  # fmt: skip

    def _apposed(self, index: int) -> list[int]:
        beside = self.clauses.sort(index - 1) == "," and self.clauses.sort(index - 2) == NAME
        return self.parties.name(index - 2) if beside else []

    def _at(self, index: int, *words: str, people: bool = False) -> list[int]:
        """Whom such a preposition leads to before the next verb or comma."""
        for at in range(index + 1, min(index + 9, len(self.phrases) - 1)):
            if self.clauses.sort(at) in (VERB, ";", "S", "R"):
                break
            named = self.clauses.sort(at) == "P" and self.clauses.head(at) in words
            if named and self.clauses.sort(at + 1) == NAME:
                found = self.parties.names(self.clauses.listed(at + 1))
                kept = [piece for piece in found if self._is_person(piece) is people]
                if kept:
                    return kept
        return []

    def _led(self, index: int, *words: str) -> list[int]:
        return [at for word, at in self.clauses.after(index) if word in words]

    def _told(self, people: list[int], firms: list[int], standing: Standing, at: int) -> Iterator[Found]:
        cue = (self.phrases[at].first, self.phrases[at].last)
        standing = replace(standing, stage=standing.stage or Stage.UNCLEAR)
        for person in people:
            for firm in firms:
                if self._is_person(person) and self.parties.type_of(firm) is EntityType.ORGANISATION:
                    yield Found(End(person), End(firm), "role", standing, "title", cue, "", Strength.FAIR)
