"""Titles and offices → who has, had or will have a role at which organisation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Certainty, Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.departures import QUITTING, Departures
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.spokesmen import spoken_for, spoken_land
from explorer.reading.standings.standing import Standing, under

_LATER = ("from ", "effective", "starting", "beginning", "next ", "as of", "in january 20", "later this")
_PARTS = frozenset({"part ways", "part company", "part with", "dispense with", "let go of"})
_FIRMS = frozenset({"business", "company", "firm", "startup", "start-up", "group", "club", "brand", "chain", "agency"})
_POSTS = frozenset({"role", "post", "position", "job", "capacity", "work", "duties", "appointment", "mandate", "seat"})
_DEED = Pattern("role", (), "deed", "active")
_SERVES = frozenset(
    {
        "become",
        "take over",
        "serve",
        "work",
        "act",
        "continue",
        "return",
        "start",
        "stay",
        "stay on",
        "carry on",
        "double",
    }
)
_STATE = Pattern("role", (), "state")


class Roles(Departures):
    """The roles that one sentence gives to people."""

    def found(self) -> Iterator[Found]:
        """All roles, in order."""
        yield from self._formerly()
        yield from self._of_firm()
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == NAME:
                yield from self._of_noun(index)
            elif phrase.sort == VERB:
                yield from self._of_verb(index)

    def _formerly(self) -> Iterator[Found]:
        """As in "A, formerly of X", "A, previously at X"."""
        for at in range(2, len(self.pieces) - 2):
            if self.pieces[at].low in ("formerly", "previously") and self.pieces[at + 1].low in ("of", "at", "with"):
                person = at - 1 if self._is_person(at - 1) else at - 2
                if self._is_person(person) and self._is_firm(at + 2):
                    joined = self.tags[at + 3 : at + 5] == "CE" and self._is_firm(at + 4)  # "of X and Y"
                    for firm in (at + 2, at + 4) if joined else (at + 2,):
                        yield self._role(person, firm, Standing(Stage.ENDED), (at, at + 2), "")

    def _of_firm(self) -> Iterator[Found]:
        """As in "A of X": the words do not say what A is there."""
        for at in range(1, len(self.pieces) - 1):
            named = self._is_person(at - 1) and self._is_firm(at + 1) and self.tags[at - 1] == self.tags[at + 1] == "E"
            owned = self.tags[at] == "'" and self._is_firm(at - 1) and self._is_person(at + 1)
            if owned and self.tags[at - 1] == self.tags[at + 1] == "E":
                yield self._role(at + 1, at - 1, Standing(Stage.ACTIVE), (at - 1, at + 1), "", True)  # "Vontobel's A"
            if named and self.pieces[at].low in ("of", "at"):
                yield self._role(at - 1, at + 1, Standing(Stage.ACTIVE), (at, at + 1), "", True)
            behind = at + 2 if self.pieces[at + 1].low == "the" else -1  # "A of the X"
            told = 0 <= behind < len(self.pieces) and self.pieces[at].low in ("of", "at") and self.tags[behind] == "E"
            if told and self._is_person(at - 1) and self._is_firm(behind):
                yield self._role(at - 1, behind, Standing(Stage.ACTIVE), (at, at + 1), "", True)

    def _of_noun(self, index: int) -> Iterator[Found]:
        phrase = self.phrases[index]
        title = self._title(phrase.first, phrase.last)
        if title is None:
            return
        standing = self._titled(phrase.first, title[1])
        if standing.stage is Stage.ACTIVE and self._is_over(title[1]):
            standing = Standing(Stage.ENDED)
        parting = self.clauses.governor(index)
        if parting is not None and parting.phrase >= 0 and self.phrases[parting.phrase].head in _PARTS:
            standing = Standing(Stage.ENDED)  # "parted ways with its chief executive"
        elif standing.stage is Stage.ACTIVE and (self._yields(index) or self._is_dismissed(index)):
            standing = Standing(Stage.ENDED)
        firms = self._firms_of(index, title) or self._opening_firm()
        people, standing = self._people(index, title, standing)
        hirers = self._hirers(index, firms) if standing.stage is Stage.ACTIVE and people else []
        if hirers:
            verb = parting.phrase if parting is not None else index
            come = self.standings.of_verb(verb, _DEED)
            standing = Standing(Stage.ENDED if come.stage is Stage.ACTIVE and not come.denied else Stage.UNCLEAR)
            cue = (self.phrases[verb].first, self.phrases[verb].last)
            yield from (self._role(person, firm, come, cue, "") for person in people[:1] for firm in hirers[:1])
        detail = self._detail(index, title)
        apposed = self.clauses.sort(index - 1) == COMMA
        for person in people:
            for firm in firms[:2]:
                behind = self.clauses.sort(index + 1) == COMMA and self.clauses.sort(index + 2) == NAME
                beside = apposed or (behind and person == self.phrases[index + 2].entity)
                yield self._role(person, firm, standing, title, detail, phrase.first <= person < phrase.last or beside)
            if not firms and self._is_minister(title) and not self._is_elsewhere(index):
                land = spoken_land(self.parties, self._spoken(index))
                yield Found(End(person), End(land), "role", standing, "title", title, detail, Strength.WEAK, "country")
            elif not firms and self._is_strong_title(title) and not self._is_elsewhere(index):
                verb = self._spoken(index)
                speaks = verb >= 0
                if self.clauses.fate(index) < 0 and self._is_head_of_state(title, person):
                    continue
                spoken = spoken_for(self.parties, verb)
                if not speaks and (telling := self._left_told(index)) >= 0:
                    spoken, standing = telling, Standing(Stage.ENDED)
                yield Found(End(person), End(spoken), "role", standing, "title", title, detail, Strength.WEAK,
                            "employer" if speaks else "object")  # fmt: skip

    def _left_told(self, index: int) -> int:
        """The firm that tells of who leaves: "X confirmed that production director A is leaving"; -1 for none."""
        verb = self.clauses.fate(index)
        governor = self.clauses.governor(verb) if self.clauses.head(verb) in ("leave", "quit", "step down") else None
        if governor is None or governor.link != "that" or self.phrases[verb].nots or self.phrases[verb].modal:
            return -1
        return next((at for at in self.parties.subjects(governor.phrase) if self._is_firm(at)), -1)

    def _spoken(self, index: int) -> int:
        """The verb by which whoever has a title speaks; -1 for none."""
        verb = self.clauses.fate(index)
        spoken = not self.phrases[verb].passive or self.clauses.head(verb) == "quote"  # "was quoted as saying"
        return verb if self.clauses.head(verb) in self.cues.speech and spoken else -1

    def _is_head_of_state(self, title: tuple[int, int], person: int) -> bool:
        """As in "President A", of whom no firm is told."""
        alone = title[1] - title[0] == 1 and self.pieces[title[0]].text == "President"
        return alone and person == title[1]

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

    def _is_over(self, end: int) -> bool:
        """Whether words after a title say until when: "chief executive of X until March"."""
        for piece in self.pieces[end : end + 6]:
            if piece.date and piece.low.startswith(("until", "till")):
                return True
            if not piece.is_word:
                return False
        return False

    def _copular(self, verb: int, standing: Standing) -> tuple[list[int], Standing]:
        phrase = self.phrases[verb]
        people = [piece for piece in self.parties.subjects(verb) if self._is_person(piece)]
        if phrase.past and phrase.head in ("be", "remain", "serve") and not self.standings.is_told(verb):
            standing = under("ended", standing) if standing.stage is Stage.ACTIVE else standing
        comes = phrase.head == "become" and not (phrase.past or phrase.perfect)
        if comes and any(piece.date for piece in self.pieces):
            standing = under("planned", standing)  # "becomes chief executive in September"
        if phrase.head == "become" and self._is_after_leaving(verb):
            return people, under("planned", standing)  # "resigned to become chief of Y"
        if phrase.form != "finite":
            standing = self.standings.moded(phrase, replace(standing, stage=None))
            standing = self.standings.outward(verb, standing, 0, False)
        else:
            standing = self.standings.outward(verb, self.standings.moded(phrase, standing), 0, False)
        return people, replace(standing, stage=standing.stage or Stage.UNCLEAR)

    def _of_verb(self, index: int) -> Iterator[Found]:
        head = self.phrases[index].head
        if head in self.cues.follow and self._both_people(index):
            yield from self._followed(index)
        elif head in self.cues.take:
            yield from self._taken(index)
        elif head in self.cues.leave:
            yield from self._left(index)
        elif head in self.cues.lead:
            yield from self._led(index)
        elif head in _SERVES:
            taken = _DEED if head == "take over" else _STATE
            yield from self._as_title(index, self.clauses.subject(index), taken)

    def _named_so(self, index: int) -> list[int]:
        """Who stands before a title in one noun phrase: "appointed A finance chief"."""
        if self.phrases[index].passive or self.clauses.sort(index + 1) != NAME:
            return []
        phrase = self.phrases[index + 1]
        return [at for at in range(phrase.first, phrase.last - 1) if self._is_person(at) and self.tags[at] == "E"][:1]

    def _taken(self, index: int) -> Iterator[Found]:
        """As in "X named A as chief executive", "A was appointed chairman of X"."""
        office = self._office(index)
        people = [piece for piece in self._objects(index) if self._is_person(piece)] or self._named_so(index)
        if not people or office is None:
            return
        firms = self._firms_of(*office)
        if any(self.pieces[firm].low == "its" for firm in firms) and not self.phrases[index].passive:
            own = [piece for piece in self.parties.subjects(index) if self._is_firm(piece)]
            firms = own or firms  # "X named A as an adviser to its rail unit"
        if self._hirers(office[0], firms):
            return  # "has poached Y's director A": what A was, not what A will be.
        if not firms:
            agents = (
                self.parties.subjects(index)
                if not self.phrases[index].passive
                else [
                    piece
                    for preposition, at in self.clauses.after(index)
                    if preposition in ("by", "at")
                    for piece in self.parties.name(at)
                ]
            )
            firms = [piece for piece in agents if self._is_firm(piece)]
        standing = self.standings.of_verb(index, _DEED)
        if any(piece.date and piece.low.startswith(_LATER) for piece in self.pieces):
            standing = under("planned", standing)
        standing = self._appointed(standing)
        if self.phrases[index].head == "nominate":
            standing = under("proposed", standing)
        elif self._titled(self.phrases[office[0]].first, office[1][1]).stage is Stage.PLANNED:
            standing = under("planned", standing)  # "named A as its next chairman"
        yield from (
            self._role(person, firm, standing, office[1], self._detail(*office))
            for person in people
            for firm in firms[:1]
        )
        if not firms:
            yield from self._placed(index, people[:1], standing, *office)

    def _as_title(self, index: int, subject: tuple[int, ...], pattern: Pattern) -> Iterator[Found]:
        people = [piece for piece in self.parties.names(list(subject)) if self._is_person(piece)]
        office = self._office(index)
        if (
            not people
            or office is None
            or (self.clauses.sort(index + 1) == NAME and self.phrases[index].head == "become")
        ):
            return
        firms = self._firms_of(*office)
        standing = self.standings.of_verb(index, pattern)
        phrase = self.phrases[index]
        if standing.stage is Stage.ACTIVE and phrase.head == "act" and phrase.progressive and phrase.past:
            standing = replace(standing, stage=Stage.ENDED)  # "was acting chief executive of X until March"
        yield from (self._role(person, firm, standing, office[1], self._detail(*office))
                    for person in people for firm in firms[:1])  # fmt: skip
        if not firms and self.phrases[index].head in ("become", "take over", "serve"):
            yield from self._placed(index, people[:1], self.standings.of_verb(index, pattern), *office)

    def _both_people(self, index: int) -> bool:
        objects = [piece for piece in self._objects(index) if self._is_person(piece)]
        return bool(objects)

    def _followed(self, index: int) -> Iterator[Found]:
        """As in "A replaced B as chief executive of X": one comes, the other goes."""
        office = self._office(index)
        passive = self.phrases[index].passive
        if office and passive and any(self.clauses.sort(at) == COMMA for at in range(index, office[0])):
            office = None  # "was replaced by B, currently head of sales at Y"
        old = [piece for piece in self._objects(index) if self._is_person(piece)]
        new = [piece for piece in self.parties.subjects(index) if self._is_person(piece)]
        if self.phrases[index].passive:
            new = [
                piece
                for preposition, at in self.clauses.after(index)
                if preposition == "by"
                for piece in self.parties.name(at)
                if self._is_person(piece)
            ]
        firms = self._firms_of(*office) if office else []
        teller = self._tellers(index) if not (firms or office) else []
        cue, detail = office[1] if office else (0, 1), self._detail(*office) if office else ""
        coming, phrase = self.standings.of_verb(index, _DEED), self.phrases[index]
        if phrase.form == "finite" and coming.stage is Stage.ACTIVE and not (phrase.past or phrase.perfect):
            coming = under("planned", coming)  # "A succeeds B"
        going = self.standings.of_verb(index, Pattern("role", (), "deed", "ended"))
        sure = going.stage is Stage.PLANNED and going.certainty is Certainty.CERTAIN and not going.doubtful
        yet = sure and self.phrases[index].modal == "will" and self.phrases[index].head == "succeed"
        if going.stage is not Stage.ENDED and not going.denied:  # Who "will be succeeded by B" is there until then.
            going = replace(going, stage=Stage.ACTIVE if yet else Stage.UNCLEAR)
        for person, standing in [*((one, coming) for one in new), *((one, going) for one in old)]:
            if firms:
                yield self._role(person, firms[0], standing, cue, detail, timeless=yet and person in old)
            else:
                cue = (self.phrases[index].first, self.phrases[index].last)
                yield Found(End(person), End(teller[0] if teller else -1), "role", standing, "title", cue, detail,
                            Strength.WEAK, "object", timeless=yet and person in old)  # fmt: skip

    def _led(self, index: int) -> Iterator[Found]:
        """As in "A, who heads X", "X, led by A"."""
        phrase = self.phrases[index]
        if phrase.head == "join" and "before" in (self.clauses.head(index - 1), self.clauses.head(index - 2)):
            return  # "ran X before joining Y" is a career.
        passive = phrase.passive or self.clauses.is_bare_participle(index)
        if passive:
            firms = self.parties.subjects(index)
            people = [
                piece
                for preposition, at in self.clauses.after(index)
                if preposition == "by"
                for piece in self.parties.names(self.clauses.listed(at)) or self._behind(at)
            ]
        else:
            people = self.parties.subjects(index)
            firms = self._direct(index)
        founded = phrase.head in ("found", "co-found", "start", "set up", "establish", "join")
        if founded and any(self.phrases[at].head == "family" for at in self.clauses.subject(index)):
            return  # "A, whose family founded X": somebody before A did.
        if phrase.head == "join":
            governor = self.clauses.governor(index)
            leaving = governor is not None and governor.link == "to" and self.clauses.head(governor.phrase) in QUITTING
            standing = Standing(Stage.PLANNED) if leaving else self.standings.of_verb(index, _DEED)
        else:
            standing = self.standings.of_verb(index, Pattern("role", (), "deed", "occurred") if founded else _STATE)
            if founded and self._is_after_leaving(index):
                standing = Standing(Stage.OCCURRED)  # "who left X to start Y"
            if standing.stage is Stage.OCCURRED and not founded and phrase.past and not passive:
                standing = replace(standing, stage=Stage.ENDED)  # "who once led X"
        word = {
            "found": "founder",
            "co-found": "co-founder",
            "start": "founder",
            "set up": "founder",
            "establish": "founder",
        }.get(phrase.head, phrase.head)
        for person in people:
            for firm in firms:
                if self._is_person(person) and self._is_firm(firm):
                    yield self._role(person, firm, standing, (phrase.first, phrase.last), word)
        untold = founded and not (firms or passive) and self._is_the_firm(index + 1)
        with_whom = [piece for word, at in self.clauses.after(index) if word in ("with", "together with")
                     for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip
        for person in [*people, *with_whom] if untold else ():
            if self._is_person(person):
                yield Found(End(person), End(), "role", standing, "title", (phrase.first, phrase.last), word,
                            Strength.WEAK, "post")  # fmt: skip

    def _is_the_firm(self, index: int) -> bool:
        """Whether a phrase stands for the firm that is told of: "the business"."""
        phrase = self.phrases[index] if self.clauses.sort(index) == NAME else None
        if phrase is None or phrase.entity >= 0 or phrase.last - phrase.first != 2:
            return False
        return self.pieces[phrase.first].low == "the" and self.pieces[phrase.last - 1].low in _FIRMS
