"""Where people were before, and what they lead → roles: "previously worked for X", "after 14 years at X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.departures import QUITTING
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_WORKS = frozenset({"work", "serve", "spend", "start", "begin", "?spent", "come"})
_AT = frozenset({"at", "for", "with"})
_TIME = word_set("years year decade decades months stint spell career time role job post tenure stints")
_CRAFTS = word_set(
    "fortune fortunes millions money teeth trade craft spurs stripes skills apprenticeship name career reputation ropes"
)
_GONE = word_set("former ex one-time onetime erstwhile longtime long-time ex-")
_POSTS = word_set("post posts position positions role roles job jobs office")
_TEAMS = word_set(
    "business office operations operation unit division arm team department studio branch brand desk practice group "
    "laboratory lab labs work activities"
)
_BEFORE = word_set("previously formerly earlier once")
_WAS = Pattern("role", (), "deed", "ended")
_IS = Pattern("role", (), "state")


class Careers(Rule):
    """Where the people of one sentence work or worked, where no title says it."""

    def found(self) -> Iterator[Found]:
        """All such roles, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._worked(index)
                yield from self._leading(index)
                yield from self._handed(index)
            elif phrase.sort == NAME:
                yield from self._once(index)
                yield from self._years(index)

    def _once(self, index: int) -> Iterator[Found]:
        """As in "former CD Projekt producer Adam Rybak", whatever the noun for what somebody was."""
        phrase = self.phrases[index]
        if phrase.entity != phrase.last - 1 or not self._is_person(phrase.entity):
            return
        gone = [at for at in range(phrase.first, phrase.entity) if self.pieces[at].low in _GONE]
        firms = [at for at in range(phrase.first, phrase.entity) if self._is_firm(at)]
        pointer = self.pieces[phrase.entity].pointer
        noun = pointer is not None and pointer.how is How.NOMINAL  # "the former X director took charge"
        between = firms and gone and gone[0] < firms[-1] and firms[-1] + 1 < phrase.entity + noun
        if between and all(self.pieces[at].low.isalpha() for at in range(firms[-1] + 1, phrase.entity)):
            detail = " ".join(self.pieces[at].text for at in range(firms[-1] + 1, phrase.entity))
            yield from self._told([phrase.entity], firms[-1:], Standing(Stage.ENDED), (gone[0], gone[0] + 1), detail)

    def _years(self, index: int) -> Iterator[Found]:
        """As in "A became chief of Y after 14 years at X", "following a stint at X"."""
        phrase = self.phrases[index]
        led = self.pieces[phrase.first - 1].low if phrase.first else ""
        if phrase.entity >= 0 or self.pieces[phrase.last - 1].low not in _TIME or led not in ("after", "following"):
            return
        verb = next((at for at in range(index - 1, -1, -1) if self.clauses.is_finite(at)), -1)
        people = self.parties.subjects(verb) if verb >= 0 else []
        yield from self._told(people, self._to(index, "at", "with", "as"), Standing(Stage.ENDED),
                              (phrase.last - 1, phrase.last), "")  # fmt: skip

    def _worked(self, index: int) -> Iterator[Found]:
        """As in "who previously worked for X", "spent ten years at X", "has worked at X since 2012"."""
        phrase = self.phrases[index]
        held = phrase.head == "hold" and not phrase.passive and bool(self._posts(index))
        used = phrase.form == "to" and self.clauses.head(index - 1) == "use"  # "who used to work at X"
        used = used or (phrase.form == "gerund" and phrase.perfect)  # "having spent ten years at X"
        learned = self._is_learning(index)
        named = phrase.head in _WORKS or learned or held
        if not named or (phrase.form != "finite" and not used) or phrase.modal or phrase.nots:
            return
        before = {piece.low for piece in self.pieces[max(0, phrase.first - 2) : phrase.last + 1]} & _BEFORE
        over = used or bool(before) or (phrase.past and not phrase.perfect) or (phrase.past and phrase.perfect)
        over = over or (held and phrase.perfect)
        now = not (phrase.past or over) and phrase.head in ("work", "serve", "hold")
        firms = self._to(index, *(_AT - {"for"} if held else _AT)) or [
            piece for at in self._times(index) for piece in self._to(at, *_AT)
        ]
        if learned:
            firms = firms or self._to(index + 1, *_AT) or self._to(index, "as")
        if (over and (before or phrase.head not in ("come",))) or now:
            standing = self.standings.of_verb(index, _WAS if over else _IS)
            people = self.parties.subjects(index)
            yield from self._told(people, firms, standing, (phrase.first, phrase.last), "", timeless=now)

    def _is_learning(self, index: int) -> bool:
        """Whether somebody began their working life so: "cut her teeth", "learned his trade"."""
        if self.clauses.sort(index + 1) != NAME or self.phrases[index].passive:
            return False
        learnt = self.phrases[index + 1]
        own = self.pieces[learnt.first].low in ("her", "his", "their")
        return own and self.pieces[learnt.last - 1].low in _CRAFTS

    def _posts(self, index: int) -> list[int]:
        at = index + 1
        held = self.clauses.sort(at) == NAME and self.pieces[self.phrases[at].last - 1].low in _POSTS
        return [at] if held else []

    def _times(self, index: int) -> list[int]:
        at = index + 1
        timed = self.clauses.sort(at) == NAME and self.pieces[self.phrases[at].last - 1].low in _TIME
        return [at] if timed else []

    def _leading(self, index: int) -> Iterator[Found]:
        """As in "A heads X's office in Rome", "A ran X's Dutch business before", "before joining X"."""
        phrase = self.phrases[index]
        people = self.parties.subjects(index)
        cue = (phrase.first, phrase.last)
        if phrase.head == "join" and self._is_after_past(index):
            joined = self.parties.names([index + 1]) if self.clauses.sort(index + 1) == NAME else []
            yield from self._told(people, joined, Standing(Stage.ACTIVE), cue, "")
        elif phrase.head in self.cues.lead and self.clauses.sort(index + 1) == NAME and not phrase.passive:
            team = self.phrases[index + 1]
            firms = [at for at in range(team.first, team.last - 1) if self._is_firm(at)]
            if team.entity < 0 and self.pieces[team.last - 1].low in _TEAMS:
                standing = self.standings.of_verb(index, _IS)
                governor = self.clauses.governor(index)
                aim = governor is not None and governor.link == "to" and self.clauses.head(governor.phrase) in QUITTING
                if aim:
                    standing = Standing(Stage.PLANNED)  # "would leave to run X's retail business"
                elif standing.stage is Stage.OCCURRED:
                    standing = Standing(Stage.ENDED)
                yield from self._told(people, firms[:1], standing, cue, phrase.head)

    def _is_after_past(self, index: int) -> bool:
        """Whether somebody joins after something that is over: "ran X before joining Y", "before he joined Y"."""
        at = index - 1 if self.phrases[index].form == "gerund" else index - 2
        if self.clauses.head(at) != "before" or self.phrases[index].modal:
            return False
        earlier = next((verb for verb in range(at - 1, -1, -1) if self.clauses.is_finite(verb)), -1)
        return earlier >= 0 and self.phrases[earlier].past and not self.phrases[earlier].modal

    def _handed(self, index: int) -> Iterator[Found]:
        """As in "A took over as chief executive of X from B": B is so no more."""
        phrase = self.phrases[index]
        if phrase.head != "take over" or phrase.passive:
            return
        old = [piece for piece in self._to(index, "from") if self._is_person(piece)]
        offices = [at for preposition, at in self.clauses.after(index) if preposition in ("as", "at", "of")]
        firms = [piece for at in offices for piece in self._firms_at(at)] + self._to(index, "of", "at")
        standing = self.standings.of_verb(index, _WAS)
        if standing.stage is Stage.ENDED:
            yield from self._told(old, firms[:1], standing, (phrase.first, phrase.last), "")

    def _firms_at(self, index: int) -> list[int]:
        phrase = self.phrases[index]
        return [at for at in range(phrase.first, phrase.last) if self._is_firm(at)] or self._to(index, "of", "at")

    def _to(self, index: int, *words: str) -> list[int]:
        led = [at for preposition, at in self.clauses.after(index) if preposition in words]
        named = [piece for at in led for piece in self.parties.names(self.clauses.listed(at))]
        owners = [self.clauses.owner(at) for at in led if self._last(at) in self.cues.plants]
        owned = [owner for owner in owners if owner is not None]  # "works at X's plant in Y"
        of = [to for at in led if self.pieces[self.phrases[at].last - 1].low in self.cues.plants
              for word, to in self.clauses.after(at)[:1] if word == "of"]  # fmt: skip
        firms = [piece for piece in self.parties.names(of) if self._is_firm(piece)]
        return [piece for piece in named if self._is_firm(piece) or self._is_person(piece)] or owned or firms

    def _told(
        self,
        people: list[int],
        firms: list[int],
        standing: Standing,
        cue: tuple[int, int],
        detail: str,
        timeless: bool = False,
    ) -> Iterator[Found]:
        for person in people:
            for firm in firms[:2]:
                if self._is_person(person) and self._is_firm(firm):
                    yield Found(End(person), End(firm), "role", standing, "title", cue, detail, Strength.FAIR,
                                timeless=timeless)  # fmt: skip
