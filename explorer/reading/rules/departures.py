"""Verbs of leaving → who has a post no more: "A resigned as chairman of X", "X ousted A"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Certainty, Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.function_words import NO
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.offices import Offices
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_YIELDS = frozenset({"hand over to", "make way for", "give way to"})
_GOES = frozenset({"die", "pass away", "step down", "step aside", "stand down", "resign", "quit", "depart", "leave",
                   "retire", "exit", "go", "bow out"})  # fmt: skip
QUITTING = frozenset({"leave", "quit", "depart", "resign", "step down", "retire"})
_LEAVES = frozenset({"leave", "quit", "exit", "depart"})
_DISMISSES = frozenset({"replace", "succeed",
                        "fire", "sack", "dismiss", "oust", "axe", "ditch", "drop", "remove", "eject", "dump",
                        "force out", "push out", "part ways with", "lose", "kick out", "show the door"})  # fmt: skip
_PARTS = frozenset({"part company", "part ways"})
_EXITS = word_set("exit departure resignation ouster dismissal retirement sacking removal firing death killing")
_OURS = word_set(
    "plant factory company firm group bank club team studio newspaper paper airline carmaker retailer mill"
)
_PARTS_LEFT = word_set("office offices board arm unit team desk lab division branch practice bureau studio")
_PLACES_LEFT = word_set("post position job role office board firm business government department bureau its")
_OUT = Pattern("role", (), "deed", "ended")
_LURES = frozenset({"hire", "poach", "lure", "recruit", "snatch", "tempt", "lure away", "bring in", "sign", "take on"})


class Departures(Offices):
    """Who leaves a post in one sentence."""

    def _left(self, index: int) -> Iterator[Found]:
        """As in "A resigned as chairman of X", "A left X", "X ousted A"."""
        phrase = self.phrases[index]
        office = self._office(index)
        people = [piece for piece in self._objects(index) if self._is_person(piece)]
        subjects = self.parties.subjects(index)
        if not people:
            people = [piece for piece in subjects if self._is_person(piece)]
        firms = self._firms_of(*office) if office else self._own_firm(index) or self._called_so(index)
        firms = firms or self._owner_left(index)
        firms = firms or [piece for piece in [*self._direct(index), *subjects] if self._is_firm(piece)]
        if not firms:
            firms = [
                piece
                for preposition, at in self.clauses.after(index)
                if preposition in ("from", "at", "of")
                for piece in self.parties.name(at)
                if self._is_firm(piece)
            ]
        standing = self.standings.of_verb(index, Pattern("role", (), "deed", "ended"))
        will = phrase.modal in ("", "will") or (phrase.modal == "would" and self._is_told_in_past(index))
        certain = phrase.form == "finite" and will and not standing.doubtful
        if standing.stage is Stage.PLANNED and certain and standing.certainty is not Certainty.POSSIBLE:
            at_once = any(piece.low in ("immediate", "immediately") for piece in self.pieces[phrase.last :])
            goes = phrase.progressive or at_once  # "is leaving"; who "will step down in May" is there until then.
            standing = replace(standing, stage=Stage.ENDED if goes else Stage.ACTIVE)
        elif self._is_behind(index):
            standing = replace(standing, stage=Stage.ENDED)
        elif standing.stage is not Stage.ENDED and not standing.denied:
            standing = replace(standing, stage=Stage.UNCLEAR)
        cue = office[1] if office else (phrase.first, phrase.last)
        detail = self._detail(*office) if office else ""
        if not firms and office and not standing.denied:
            yield from self._placed(index, people[:1], standing, *office)
        if not (firms or office or standing.denied or phrase.passive) and self._leaves_us(index):
            teller = self._tellers(index)
            yield from (
                Found(End(person), End(teller[0] if teller else -1), "role", standing, "title", cue, "", Strength.WEAK,
                      "object" if teller else "post")
                for person in people[:1]
            )  # fmt: skip
        yield from (self._role(person, firm, standing, cue, detail) for person in people[:2] for firm in firms[:1])

    def _owner_left(self, index: int) -> list[int]:
        """Whose office somebody leaves: "left X's Dubai office"."""
        thing = index + 1
        owner = self.clauses.owner(thing) if self.clauses.sort(thing) == NAME else None
        parted = owner is not None and self._ends_in(thing, _PARTS_LEFT) and self.phrases[index].head in _LEAVES
        return [owner] if parted and owner is not None and self._is_firm(owner) else []

    def _is_told_in_past(self, verb: int) -> bool:
        """Whether somebody said so: "X said its chief would step down" tells what "will" tells."""
        governor = self.clauses.governor(verb)
        above = self.phrases[governor.phrase] if governor is not None and governor.phrase >= 0 else None
        return above is not None and above.sort == VERB and above.past and above.head in self.cues.speech

    def _is_after_leaving(self, index: int) -> bool:
        """Whether somebody had left to found a firm: "left X in 2010 to start Y"."""
        governor = self.clauses.governor(index)
        above = self.phrases[governor.phrase] if governor is not None and governor.phrase >= 0 else None
        if above is None or governor is None or governor.link != "to" or above.sort != VERB:
            return False
        return above.head in QUITTING and above.past and above.form == "finite" and not (above.nots or above.modal)

    def _leaves_us(self, index: int) -> bool:
        """Whether what somebody leaves is the firm that is told of: "is leaving the Graz plant", "left the company"."""
        thing = self.phrases[index + 1] if self.clauses.sort(index + 1) == NAME else None
        if thing is None or thing.entity >= 0 or self.clauses.owner(index + 1) is not None:
            return False
        words = [piece.low for piece in self.pieces[thing.first : thing.last]]
        return words[0] == "the" and words[-1] in _OURS

    def _tellers(self, index: int) -> list[int]:
        """The firm that tells of it: "A will be replaced by B, X announced"."""
        said = [at for at, one in enumerate(self.phrases) if one.sort == VERB and one.head in self.cues.speech]
        told = [piece for at in said if at != index for piece in self.parties.subjects(at)]
        return [piece for piece in told if self._is_firm(piece)][:1]

    def _called_so(self, index: int) -> list[int]:
        """Where whoever goes has the title that is the subject: "X's finance chief, A, resigned"."""
        told = self.clauses.is_finite(index) and not self._direct(index)
        for at in self.clauses.subject(index) if told else ():
            title = self._title(self.phrases[at].first, self.phrases[at].last)
            if title and self.phrases[at].entity < 0:
                return self._firms_of(at, title)
        return []

    def _is_behind(self, index: int) -> bool:
        """Whether somebody had gone when something was done: "founded Y after leaving X"."""
        governor = self.clauses.governor(index) if self.clauses.head(index - 1) == "after" else None
        above = self.phrases[governor.phrase] if governor is not None and governor.phrase >= 0 else None
        if above is None or above.sort != VERB or self.phrases[index].form != "gerund" or above.modal or above.nots:
            return False
        return above.form == "finite" and (above.past or above.perfect) and not above.progressive

    def _own_firm(self, index: int) -> list[int]:
        """Where whoever is dismissed has been: "fired its finance director X"."""
        if self.clauses.sort(index + 1) != NAME or self.phrases[index].passive:
            return []
        title = self._title(self.phrases[index + 1].first, self.phrases[index + 1].last)
        return self._firms_of(index + 1, title) if title else []

    def _direct(self, index: int) -> list[int]:
        return (
            self.parties.names([index + 1])
            if self.clauses.sort(index + 1) == NAME and not self.phrases[index].passive
            else []
        )

    def _objects(self, index: int) -> list[int]:
        if self.phrases[index].passive:
            return self.parties.subjects(index)
        named = self.parties.names(self.clauses.listed(index + 1)) if self.clauses.sort(index + 1) == NAME else []
        return named or self.parties.whom(index)

    def _role(
        self, person: int, firm: int, standing: Standing, cue: tuple[int, int], detail: str, timeless: bool = False
    ) -> Found:
        return Found(End(person), End(firm), "role", standing, "title", cue, detail, Strength.STRONG,
                     timeless=timeless)  # fmt: skip

    def _yields(self, index: int) -> bool:
        """Whether whoever has the title goes: "X chair A will hand over to B", "X CEO A steps down"."""
        named = self.clauses.sort(index + 1) == COMMA and self.clauses.sort(index + 2) == NAME
        at = index + 2 if named else index
        while not named and self.clauses.sort(at + 1) == PREPOSITION and self.clauses.sort(at + 2) == NAME:
            at += 2  # "X's vice-president of supply A left"
        at = at if self._person(at) else index
        end = index
        while self.clauses.sort(end + 1) == PREPOSITION and self.clauses.sort(end + 2) == NAME:
            end += 2
        apart = self.clauses.sort(index - 1) == self.clauses.sort(end + 1) == COMMA
        at = (
            index - 2 if apart and at == index and not named and self._person(index - 2) else at
        )  # "A, its chief, left"
        following = at + 1 + (self.clauses.sort(at + 1) == COMMA)
        who = (
            self.phrases[following + 1]
            if self.clauses.sort(following + 1) and self.clauses.head(following) == "who"
            else None
        )
        if who is not None and who.sort == VERB and who.head in _GOES and (who.past or who.perfect) and not who.nots:
            return True  # "X's chairman A, who quit in May,"
        verb = self.clauses.fate(at) if self.clauses.sort(at) == NAME and self.phrases[at].entity >= 0 else -1
        verb = (
            self.clauses.fate(index) if verb < 0 and (named or at != index) else verb
        )  # "X's chief executive, A, quit"
        phrase = self.phrases[verb] if verb >= 0 else None
        if phrase is None or phrase.nots or (phrase.head == "leave" and self._is_left_so(verb)):
            return False
        if phrase.head in _LEAVES and self._is_of_another(index, verb):
            return False  # "Velar's founder, A, left Kastor in 2020"
        ahead = self.pieces[phrase.last : phrase.last + 6]
        at_once = not phrase.progressive or any(piece.low in ("immediate", "immediately", "today") for piece in ahead)
        fired = phrase.head in _DISMISSES and phrase.passive and (phrase.past or phrase.perfect)
        gone = not phrase.modal and ((phrase.head in _GOES and not phrase.passive and at_once) or fired)
        return gone or (phrase.head in _YIELDS and phrase.modal in ("", "will"))

    def _is_of_another(self, index: int, verb: int) -> bool:
        """Whether somebody leaves another firm than the one where the title is."""
        title = self._title(self.phrases[index].first, self.phrases[index].last)
        firms = self._firms_of(index, title) if title else []
        own = {one.entities for at in firms if (one := self.pieces[at].pointer)}
        left = {one.entities for at in self._direct(verb) if self._is_firm(at) and (one := self.pieces[at].pointer)}
        return bool(own and left) and not own & left

    def _is_left_so(self, verb: int) -> bool:
        """Whether a thing is only left as it is: "left the door open", "left the rate unchanged"."""
        thing = self.phrases[verb + 1] if self.clauses.sort(verb + 1) == NAME else None
        words = {piece.low for piece in self.pieces[thing.first : thing.last]} if thing else set()
        return thing is not None and thing.entity < 0 and not words & (_OURS | _PLACES_LEFT)

    def _is_dismissed(self, index: int) -> bool:
        """Whether who has the title goes or is sent away: "X fires its chief executive A", "the exit of X CEO A"."""
        governor = self.clauses.governor(index)
        above = governor.phrase if governor is not None and governor.link == "preposition" else -1
        if self.clauses.sort(above) == NAME and self.clauses.head(index - 1) == "of" and self._ends_in(above, _EXITS):
            return not any(
                piece.low in NO for piece in self.pieces[self.phrases[above].first : self.phrases[above].last]
            )
        verb = governor.phrase if governor is not None and governor.link == "object" else -1
        if verb < 0 and self.clauses.sort(index - 1) == COMMA and self._person(index - 2):
            verb = self._parted_with(index - 2)  # "has lost A, its finance chief"
        if verb < 0 or self.phrases[verb].head not in _DISMISSES | _PARTS:
            return False
        standing = self.standings.of_verb(verb, _OUT)
        return not standing.denied and standing.stage is Stage.ENDED

    def _parted_with(self, index: int) -> int:
        """The verb of losing somebody whose object a noun phrase is; -1 for none."""
        governor = self.clauses.governor(index)
        verb = governor.phrase if governor is not None and governor.link in ("object", "preposition") else -1
        ways = governor is not None and governor.link == "preposition"
        if self.clauses.head(verb) in _PARTS:
            return verb
        return verb if not ways and self.clauses.head(verb) not in ("replace", "succeed") else -1

    def _ends_in(self, index: int, words: frozenset[str]) -> bool:
        return self.pieces[self.phrases[index].last - 1].low in words

    def _hirers(self, index: int, old: list[int]) -> list[int]:
        """Who lures somebody from a post at another firm: "X has poached Y's finance chief A"."""
        governor = self.clauses.governor(index)
        verb = governor.phrase if governor is not None and governor.link == "object" else -1
        if verb < 0 or self.phrases[verb].head not in _LURES or self.phrases[verb].passive or not old:
            return []
        firms = [piece for piece in self.parties.subjects(verb) if self._is_firm(piece)]
        same = {pointer.entities for piece in old if (pointer := self.pieces[piece].pointer)}
        return [piece for piece in firms if (own := self.pieces[piece].pointer) and own.entities not in same]
