"""What people do, and who comes before and after them → roles: "who covers the sector at X", "his successor, A,"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, RELATIVE, VERB
from explorer.reading.rules.company_words import is_company_word
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.offices import Offices
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_DUTIES = frozenset(word_set(
    "cover follow track lecture teach oversee manage run lead head handle edit research analyse analyze supervise "
    "coordinate direct advise practise practice buy trade chair organise organize represent design develop build sell "
)) | {"work on", "specialise in", "specialize in", "be responsible for", "look after", "be in charge of"}  # fmt: skip
_WATCHES = frozenset({"cover", "follow", "track"})
_TENDED = frozenset({"look", "care"})
_HIRES = frozenset({"hire", "recruit", "poach", "bring in", "lure", "tap", "turn to", "sign up", "enlist", "bring",
                    "draft in", "call in", "pick", "choose", "take on", "name", "appoint"})  # fmt: skip
_TASKS = frozenset({"run", "lead", "head", "oversee", "manage", "build", "develop", "revive", "fix", "direct", "chair",
                    "expand", "grow", "head up", "spearhead", "set up", "launch", "sort out", "rebuild"})  # fmt: skip
_ELECTS = frozenset({"elect", "re-elect", "reelect", "appoint", "reappoint", "re-appoint", "confirm", "promote"})
_ONCE = word_set("former ex ex- retired one-time onetime erstwhile")
_LEADS = frozenset({"run", "head", "lead", "oversee", "manage", "direct", "handle", "look after"})
_PARTS_RUN = word_set(
    "sales operations finance marketing research logistics engineering production exports purchasing technology design "
    "development procurement communications strategy compliance distribution manufacturing finances kitchen shop"
)
_FEW = 4
_SELVES = word_set("himself herself themselves")
_OLD = word_set("predecessor predecessors")
_NEW = word_set("successor replacement")
_SIDES = word_set("side team club squad outfit company firm business group")
_LONGEST = 8
_NOW, _DEED = Pattern("role", (), "state"), Pattern("role", (), "deed", "active")
_GONE = Standing(Stage.ENDED)


class Duties(Offices):
    """Who does what and where in one sentence, and whose place somebody took."""

    def found(self) -> Iterator[Found]:
        """All such roles, in order."""
        yield from self._once()
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and not phrase.passive:
                yield from self._does(index)
                yield from self._tends(index)
                yield from self._hired(index)
                yield from self._swapped(index)
                yield from self._elected(index)
                yield from self._together(index)
                yield from self._displaced(index)
                yield from self._been(index)
                yield from self._runs_a_part(index)
            elif phrase.sort == NAME:
                yield from self._colleagues(index)
                yield from self._heir(index)
                yield from self._own_side(index)

    def _does(self, index: int) -> Iterator[Found]:
        """As in "A, who covers the sector at X", "A manages money for X"."""
        phrase = self.phrases[index]
        named = phrase.head.removeprefix("?")
        if (
            not {named, named.removesuffix("s"), named.removesuffix("es")} & _DUTIES
            or phrase.form != "finite"
            or phrase.past
            or phrase.modal
            or phrase.nots
        ):
            return
        people = [piece for piece in self.parties.subjects(index) if self._is_person(piece)]
        at = index + 1
        while people and at < min(index + _LONGEST, len(self.phrases) - 1):
            verbal = self.clauses.sort(at) == VERB and self.phrases[at].form != "gerund"
            if verbal or self.clauses.sort(at) in (COMMA, RELATIVE, ";", "S"):
                return
            led = self.clauses.sort(at) == PREPOSITION and self.clauses.head(at) in ("at", "for", "within")
            firm = self.phrases[at + 1].entity if led and self.clauses.sort(at + 1) == NAME else -1
            pointer = self.pieces[firm].pointer if firm >= 0 else None
            watched = phrase.head in _WATCHES and pointer is not None and pointer.how is not How.NAME
            if firm >= 0 and self._is_firm(firm) and not watched:
                standing = self.standings.of_verb(index, _NOW)
                yield from self._told(people, firm, Standing(standing.stage or Stage.ACTIVE), index, timeless=True)
                return
            at += 1

    def _tends(self, index: int) -> Iterator[Found]:
        """As in "A looks after X's forests"."""
        phrase, thing = self.phrases[index], index + 2
        after = phrase.head in _TENDED and self.clauses.head(index + 1) in ("after", "for")
        if not after or phrase.modal or phrase.nots or phrase.form != "finite" or self.clauses.sort(thing) != NAME:
            return
        owner = self.clauses.owner(thing)
        people = [piece for piece in self.parties.subjects(index) if self._is_person(piece)]
        if owner is not None and self._is_firm(owner):
            yield from self._told(people, owner, _GONE if phrase.past else Standing(Stage.ACTIVE), index)

    def _hired(self, index: int) -> Iterator[Found]:
        """As in "X has hired A to run the plant"."""
        phrase = self.phrases[index]
        if phrase.head not in _HIRES or self.clauses.sort(index + 1) != NAME:
            return
        firms = [piece for piece in self.parties.subjects(index) if self._is_firm(piece)]
        task = next((at for at in range(index + 2, min(index + _LONGEST, len(self.phrases)))
                     if self.clauses.sort(at) == VERB), -1)  # fmt: skip
        if not firms or task < 0 or self.phrases[task].form != "to" or self.phrases[task].head not in _TASKS:
            return
        people = [piece for piece in self.parties.name(index + 1) if self._is_person(piece)]
        standing = self._appointed(self.standings.of_verb(index, _DEED))
        if standing.stage is not None:
            yield from self._told(people, firms[0], standing, index)

    def _together(self, index: int) -> Iterator[Found]:
        """As in "when the two worked together at X"."""
        phrase = self.phrases[index]
        if phrase.head != "work together" or not phrase.past or phrase.modal or phrase.nots:
            return
        people = [piece for piece in self.parties.subjects(index) if self._is_person(piece)]
        firms = [piece for word, at in self.clauses.after(index)[:1] if word == "at" for piece in self.parties.name(at)]
        for firm in [piece for piece in firms if self._is_firm(piece)][:1]:
            yield from self._told(people, firm, _GONE, index)

    def _displaced(self, index: int) -> Iterator[Found]:
        """As in "X named B chief executive in place of A"."""
        phrase = self.phrases[index]
        firms = [piece for piece in self.parties.subjects(index) if self._is_firm(piece)]
        standing = self.standings.of_verb(index, _DEED)
        if phrase.head not in self.cues.take or not firms or standing.stage is not Stage.ACTIVE or standing.denied:
            return
        near = range(index + 1, min(index + _LONGEST, len(self.phrases) - 1))
        led = next((at for at in near if self.clauses.head(at) in ("in place of", "instead of")), -1)
        if led > 0 and self.clauses.sort(led + 1) == NAME:
            yield from self._told(self._people_in(led + 1)[:1], firms[0], _GONE, index)

    def _been(self, index: int) -> Iterator[Found]:
        """As in "A, who was herself a X machinist until 2015", whatever the noun for what A was."""
        phrase, at = self.phrases[index], index + 1
        at += self.clauses.sort(at) == NAME and self._last(at) in _SELVES
        told = phrase.head == "be" and phrase.past and phrase.form == "finite" and not (phrase.nots or phrase.modal)
        if not told or self.clauses.sort(at) != NAME or self.phrases[at].entity >= 0:
            return
        first, last = self.phrases[at].first, self.phrases[at].last
        firms = [piece for piece in range(first + 1, last - 1) if self._is_firm(piece) and self.tags[piece] == "E"]
        plain = self.pieces[first].low in ("a", "an") and firms and firms[0] == first + 1
        if plain and not is_company_word(self._last(at)) and all(self.tags[p] in "N#" for p in range(first + 2, last)):
            people = [piece for piece in self.parties.subjects(index) if self._is_person(piece)]
            yield from self._told(people, firms[0], _GONE, at)

    def _runs_a_part(self, index: int) -> Iterator[Found]:
        """As in "her cousin A runs sales", "B and C, who now head operations and finance": of the firm told of."""
        phrase, at = self.phrases[index], index + 1
        after = phrase.head == "look" and self.clauses.head(at) == "after"
        at += after
        now = phrase.form == "finite" and not (phrase.past or phrase.modal or phrase.nots)
        if (
            not (phrase.head in _LEADS or after)
            or not now
            or self.clauses.sort(at) != NAME
            or self.phrases[at].entity >= 0
        ):
            return
        words = [piece.low for piece in self.pieces[self.phrases[at].first : self.phrases[at].last]]
        led = [word for word, _ in self.clauses.after(at)[:1]]
        alone = self.clauses.owner(at) is None and led in ([], ["from"], ["in"])
        people = [piece for piece in self.parties.subjects(index) if self._is_person(piece)]
        if alone and words[-1] in _PARTS_RUN and len(words) < _FEW:
            for person in people[:2]:
                yield Found(End(person), End(), "role", Standing(Stage.ACTIVE), "title", (phrase.first, phrase.last),
                            " ".join(words), Strength.WEAK, "post", timeless=True)  # fmt: skip

    def _swapped(self, index: int) -> Iterator[Found]:
        """As in "X has replaced A with B"."""
        phrase = self.phrases[index]
        firms = [piece for piece in self.parties.subjects(index) if self._is_firm(piece)]
        if phrase.head != "replace" or not firms or self.clauses.sort(index + 1) != NAME:
            return
        old = [piece for piece in self.parties.name(index + 1) if self._is_person(piece)]
        new = [piece for word, at in self.clauses.after(index) if word == "with" for piece in self._people_in(at)]
        standing = self._appointed(self.standings.of_verb(index, _DEED))
        if old and new and standing.stage is not None:
            yield from self._told(new[:1], firms[0], standing, index)

    def _elected(self, index: int) -> Iterator[Found]:
        """As in "The board of X re-elected co-chief executives A and B"."""
        phrase, at = self.phrases[index], index + 1
        title = self._title(self.phrases[at].first, self.phrases[at].last) if self.clauses.sort(at) == NAME else None
        if phrase.head not in _ELECTS or title is None or self._firms_of(at, title):
            return
        people = [piece for piece in self.parties.names(self.clauses.listed(at)) if self._is_person(piece)]
        standing, firms = self.standings.of_verb(index, _DEED), self._boards(index)
        if firms and standing.stage is not None and self._titled(title[0], title[1]).stage is Stage.ACTIVE:
            for person in people:
                yield Found(End(person), End(firms[0]), "role", standing, "title", title,
                            self._detail(at, title), Strength.FAIR)  # fmt: skip

    def _boards(self, index: int) -> list[int]:
        """The firm that does it, by itself or by its board."""
        firms = [piece for piece in self.parties.subjects(index) if self._is_firm(piece)]
        for at in () if firms else self.clauses.subject(index):
            if self._last(at) in ("board", "shareholders", "meeting", "council"):
                owner = self.clauses.owner(at)
                of = [piece for word, there in self.clauses.after(at)[:1] if word == "of"
                      for piece in self.parties.name(there)]  # fmt: skip
                firms = [piece for piece in ([owner] if owner is not None else of) if self._is_firm(piece)]
        return firms

    def _people_in(self, index: int) -> list[int]:
        """The person whom a noun phrase names, maybe behind whose they are: "its own A"."""
        phrase = self.phrases[index]
        return [at for at in range(phrase.last - 1, phrase.first - 1, -1) if self._is_person(at)][:1]

    def _once(self) -> Iterator[Found]:
        """As in "A, a retired X cooper,", "A, herself an ex-X executive,", whatever the noun for what A was."""
        for firm in range(3, len(self.pieces)):
            if self.pieces[firm].pointer is None or self.tags[firm] != "E" or not self._is_firm(firm):
                continue
            gone = firm - 2 if self.pieces[firm - 1].low == "-" else firm - 1
            first = gone - 1
            if self.pieces[gone].low not in _ONCE or self.pieces[first].low not in ("a", "an"):
                continue
            end = firm + 1
            while end < len(self.pieces) and self.tags[end] in "N#" and self.pieces[end].low[:1].isalpha():
                end += 1
            person = self._apposed_to(first)
            if end > firm + 1 and person >= 0:
                detail = " ".join(piece.text for piece in self.pieces[firm + 1 : end])
                yield Found(End(person), End(firm), "role", _GONE, "title", (gone, end), detail, Strength.FAIR)

    def _apposed_to(self, first: int) -> int:
        """The person before a comma, or before "is", that words beginning at *first* tell of; -1 for none."""
        at = first - 1 - (self.pieces[first - 1].low in _SELVES)
        if at > 1 and self.pieces[at].low in ("is", "was") and self._is_person(at - 1):
            return at - 1
        if at < 1 or self.pieces[at].low != ",":
            return -1
        aged = at > 2 and self.pieces[at - 1].low.isdigit() and self.pieces[at - 2].low == ","
        at = at - 3 if aged else at - 1
        return at if self._is_person(at) else -1

    def _colleagues(self, index: int) -> Iterator[Found]:
        """As in "two of his former colleagues at X, A and B,"."""
        if self._last(index) not in ("colleague", "colleagues") or self.clauses.head(index + 1) not in ("at", "from"):
            return
        if self.clauses.sort(index + 2) != NAME or self.clauses.sort(index + 3) != COMMA:
            return
        firms = [piece for piece in self.parties.name(index + 2) if self._is_firm(piece)]
        listed = self.clauses.listed(index + 4) if self.clauses.sort(index + 4) == NAME else []
        people = [piece for piece in self.parties.names(listed) if self._is_person(piece)]
        once = any(self.pieces[at].low in _ONCE for at in range(self.phrases[index].first, self.phrases[index].last))
        for firm in firms[:1]:
            yield from self._told(people, firm, _GONE if once else Standing(Stage.ACTIVE), index)

    def _heir(self, index: int) -> Iterator[Found]:
        """As in "his predecessor, A, left", "A's successor as finance chief is B": where the other one is."""
        word = self._last(index)
        owner = self.clauses.owner(index)
        if word not in _OLD | _NEW or owner is None or not self._is_person(owner):
            return
        at = index
        while self.clauses.sort(at + 1) == PREPOSITION and self.clauses.sort(at + 2) == NAME:
            at += 2  # "successor as finance chief"
        named, standing = -1, _GONE if word in _OLD else Standing(Stage.ACTIVE)
        if self.clauses.sort(at + 1) == COMMA and self.clauses.sort(at + 2) == NAME:
            named = at + 2
        elif self.clauses.sort(at + 1) == VERB and self.clauses.head(at + 1) == "be":
            verb = self.phrases[at + 1]
            named = at + 2 if self.clauses.sort(at + 2) == NAME and not verb.nots else -1
            standing = Standing(Stage.PLANNED) if verb.modal and word in _NEW else standing
        people = self._people_in(named) if named >= 0 else []
        if named >= 0 and self.phrases[named].entity >= 0 and people and people[0] != owner:
            cue = (self.phrases[index].last - 1, self.phrases[index].last)
            yield Found(End(people[0]), End(owner), "role", standing, "title", cue, word, Strength.WEAK)

    def _own_side(self, index: int) -> Iterator[Found]:
        """As in "Manager A's side are fourth": the side that is told of."""
        phrase = self.phrases[index]
        title = self._title(phrase.first, phrase.last)
        at = title[1] if title else len(self.pieces)
        owned = at + 2 < phrase.last and self.tags[at + 1] == "'" and self._is_person(at)
        if title and owned and self.pieces[at + 2].low in _SIDES and at + 3 == phrase.last:
            yield Found(End(at), End(), "role", Standing(Stage.ACTIVE), "title", title,
                        self.pieces[title[1] - 1].text, Strength.WEAK, "object", timeless=True)  # fmt: skip

    def _told(
        self, people: list[int], firm: int, standing: Standing, index: int, timeless: bool = False
    ) -> Iterator[Found]:
        cue = (self.phrases[index].first, self.phrases[index].last)
        for person in people[:2]:
            yield Found(End(person), End(firm), "role", standing, "title", cue, "", Strength.FAIR, timeless=timeless)
