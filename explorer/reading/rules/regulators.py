"""Permission, licences → who gives them to whom: "X received clearance from Y for P", "X is licensed by Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_GETS = frozenset({"receive", "win", "obtain", "get", "gain", "secure", "have", "land", "earn", "be granted"})
_GIVES = frozenset({"grant", "give", "award", "issue", "hand"})
_LEAVE = word_set(
    "approval approvals clearance permission permit permits licence license licences licenses authorisation "
    "authorization authorisations certification certificate certificates designation go-ahead nod consent "
    "accreditation green-light"
)
_BODIES = word_set(
    "authority agency commission administration ministry board office council department regulator bank court fda ema "
    "bafin ofcom fca sec ftc fcc faa easa epa nrc consob finma amf esma watchdog government state treasury directorate"
)
_PROBES = frozenset({"investigation", "probe", "inquiry", "enquiry"})
_PURCHASES = word_set("purchase takeover acquisition buyout sale")
_CLEARS = frozenset({"clear", "acquit", "absolve", "exonerate"})
_PASSED = frozenset({"license", "regulate", "supervise", "authorise", "authorize", "certify", "accredit"})
_TAKES_BACK = frozenset({"revoke", "withdraw", "suspend", "cancel", "rescind", "strip"})
_APPROVES = frozenset({"approve", "authorise", "authorize", "clear", "certify", "license"})
_LEVIES = frozenset({"impose", "levy", "slap", "hand", "place", "issue"})
_PENALTIES = word_set("fine fines penalty penalties sanctions levy ban")
_STATE, _DEED = Pattern("other", (), "state", "occurred"), Pattern("other", (), "deed")
_BACK = Pattern("other", (), "deed", "suspended")


class Regulators(SlotFilling):
    """Who gives leave to whom in one sentence."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB:
                continue
            if phrase.passive or self.clauses.is_bare_participle(index):
                yield from self._undergoes(index)
            else:
                yield from self._does(index)

    def _does(self, index: int) -> Iterator[Found]:
        head, thing = self.phrases[index].head, self._thing(index)
        last, subjects = self._last(thing), self.parties.subjects(index)
        if head.endswith(" into") and _PROBES & set(head.split()):
            yield from self._probed(index, subjects)
            return
        if head in _GETS and last in _LEAVE:
            # "received clearance from Y for P": of what it is for, the words after it speak.
            given = self._led(thing, "from") or self._led(index, "from")
            yield from self._told(index, given, self._for(index) or subjects, self.standings.of_verb(index, _DEED))
        elif head in _GIVES and self.clauses.sort(index + 2) == NAME and self._last(index + 2) in _LEAVE:
            bodies = self._bodies(subjects, index + 2)
            yield from self._told(index, bodies, self.parties.name(index + 1), self.standings.of_verb(index, _DEED))
        elif head in _GIVES and last in _LEAVE:
            bodies = self._bodies(subjects, thing)
            whom = self._led(index, "to") or self._within(thing)  # "gave X approval"
            yield from self._told(index, bodies, whom, self.standings.of_verb(index, _DEED))
        elif head in _LEVIES:
            yield from self._levied(index, subjects)
        elif head in _CLEARS and self._led_at(index, "of"):
            yield from self._told(index, subjects, self.parties.name(thing), self.standings.of_verb(index, _DEED))
        elif head in _APPROVES and self.clauses.sort(thing) == NAME:
            named = [piece for piece in self.parties.name(thing) if self._type(piece) is EntityType.PRODUCT]
            yield from self._told(index, subjects, named, self.standings.of_verb(index, _DEED))
        elif head in _TAKES_BACK and last in _LEAVE and (owner := self.clauses.owner(thing)) is not None:
            pattern = _BACK if head == "suspend" else _DEED
            yield from self._told(index, subjects, [owner], self.standings.of_verb(index, pattern))

    def _levied(self, index: int, subjects: list[int]) -> Iterator[Found]:
        """As in "Y imposed a fine on X", "a fine that Y imposed on X was suspended"."""
        before = index - 2 - (self.clauses.sort(index - 2) in ("R", "S"))
        at = index + 1 if self._last(index + 1) in _PENALTIES else before
        if self.clauses.sort(at) != NAME or self._last(at) not in _PENALTIES | {"million", "billion", "shillings"}:
            return
        if self._last(at) not in _PENALTIES and self.clauses.head(at - 1) == "of":
            at -= 2  # "a fine of 1.1 billion shillings that"
        if self._last(at) not in _PENALTIES:
            return
        standing = self.standings.of_verb(index, _DEED)
        governor = self.clauses.governor(at) if at < index else None
        lifted = governor is not None and governor.link == "object" and self.phrases[governor.phrase].head == "suspend"
        standing = under("suspended", standing) if lifted else standing
        yield from self._told(index, subjects, self._led(index, "on"), standing)

    def _thing(self, index: int) -> int:
        """What a verb takes, behind a number in brackets: "received 510(k) clearance"."""
        ahead = range(index + 1, min(index + 6, len(self.phrases)))
        stop = next((at for at in ahead if self.clauses.sort(at) in (VERB, "P", "R", ";")), index + 6)
        return next((at for at in ahead if at < stop and self._last(at) in _LEAVE), index + 1)

    def _probed(self, index: int, subjects: list[int]) -> Iterator[Found]:
        """As in "Regulators at X have opened an inquiry into Y's practices"."""
        at = index + 1
        direct = self.parties.name(at) if self.clauses.sort(at) == NAME else []
        owner = self.clauses.owner(at) if self.clauses.sort(at) == NAME else None
        bodies = subjects or [piece for one in self.clauses.subject(index)[:1] for piece in self._led(one, "at")]
        if direct and subjects:
            return  # The table of verbs has it.
        whom = direct or ([owner] if owner is not None else [])
        bought = self.clauses.sort(at) == NAME and self._last(at) in _PURCHASES and owner is None
        whom = whom or (self._led(at, "by")[:1] if bought else [])  # "an inquiry into the purchase of Z by Y"
        yield from self._told(index, bodies, whom, self.standings.of_verb(index, _STATE))

    def _undergoes(self, index: int) -> Iterator[Found]:
        """As in "X is licensed by Y", "P was approved by Y", "X was granted a licence by Y"."""
        head, by = self.phrases[index].head, self._led(index, "by")
        done = self._undergone(index)
        if head in _PASSED:
            yield from self._told(index, by, done, self.standings.of_verb(index, _STATE))
        elif head in _APPROVES:
            named = [piece for piece in done if self._type(piece) is EntityType.PRODUCT]
            yield from self._told(index, by, named, self.standings.of_verb(index, _DEED))
        elif head in _CLEARS:
            yield from self._told(index, by, done, self.standings.of_verb(index, _DEED))
        elif head in _GIVES:
            held = self._last(index + 1) in _LEAVE
            above = any(self._last(at) in _LEAVE for at in self.clauses.subject(index)[-1:])
            whom = done if held else self._led(index, "to") if above else []
            yield from self._told(index, by, whom, self.standings.of_verb(index, _DEED))

    def _bodies(self, givers: list[int], thing: int) -> list[int]:
        """Those who may give it: a licence that one firm grants another is a deal of theirs."""
        deal = self._last(thing) in ("licence", "license", "licences", "licenses")
        return [piece for piece in givers if not deal or _BODIES & set(self.pieces[piece].low.split())]

    def _for(self, index: int) -> list[int]:
        """The product that leave is given for: "received clearance from Y for its P"."""
        led = self._led_at(index, "for") + self._led_at(index + 1, "for")
        return [piece for at in led for piece in self._within(at) if self._type(piece) is EntityType.PRODUCT][:1]

    def _within(self, index: int) -> list[int]:
        return [at for at in range(self.phrases[index].first, self.phrases[index].last)
                if self.pieces[at].pointer is not None]  # fmt: skip

    def _led_at(self, index: int, word: str) -> list[int]:
        return [at for preposition, at in self.clauses.after(index) if preposition == word]

    def _led(self, index: int, word: str) -> list[int]:
        return [piece for at in self._led_at(index, word) for piece in self.parties.names(self.clauses.listed(at))]

    def _last(self, index: int) -> str:
        return self.pieces[self.phrases[index].last - 1].low if self.clauses.sort(index) == NAME else ""

    def _type(self, piece: int) -> EntityType | None:
        return self.parties.type_of(piece)

    def _told(self, verb: int, givers: list[int], whom: list[int], standing: Standing) -> Iterator[Found]:
        phrase = self.phrases[verb]
        if standing.denied:
            return  # What nobody has allowed yet, nobody has refused.
        for giver in givers:
            for one in whom:
                firm = self._type(giver) is EntityType.ORGANISATION
                fits = self._type(one) in (EntityType.ORGANISATION, EntityType.PRODUCT)
                if firm and fits and giver != one:
                    yield Found(End(giver), End(one), "other", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), "", Strength.FAIR)  # fmt: skip
