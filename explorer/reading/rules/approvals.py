"""Leave and money of a council or a fund → for whom: "granted X permission", "approved X's plans", "gave X £20,000"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.company_words import gives_grants
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

GRANTED = "grant of leave"
"""The rule by which somebody is given leave or money, which knows more than the words for a loan alone."""
_GIVES = frozenset({"grant", "give", "award", "hand", "issue", "offer", "allocate", "promise", "pledge", "donate",
                    "refuse", "deny", "lend", "guarantee"})  # fmt: skip
_APPROVES = frozenset({"approve", "pass", "agree", "okay", "authorise", "authorize", "rubber-stamp", "green-light"})
_REFUSES = frozenset({"refuse", "reject", "turn down", "throw out", "deny"})
_SUBMITS = frozenset({"submit", "apply", "lodge", "file", "put in", "send", "make", "hand in", "put", "resubmit"})
_WINS = frozenset({"win", "secure", "receive", "obtain", "get", "gain", "be", "have", "land", "attract", "seek"})
_LEAVE = word_set(
    "permission consent approval licence license permit go-ahead clearance planning-permission nod exemption blessing "
    "lease tenancy"
)
_RIGHTS = frozenset({"licence", "license", "exemption"})
"""What firms give each other, too."""
_LIGHTS = {"light": "green", "up": "thumbs"}
_PLANS = word_set("plan plans application applications scheme schemes")
_MONEY = word_set(
    "abatement grant grants loan loans subsidy subsidies incentive incentives funding aid support rebate guarantee "
    "relief break breaks package"
)
_SIGNS = ("£", "$", "€", "¥", "₹", "R", "A$", "US$", "NZ$", "C$", "Sh")
_DEED = Pattern("other", (), "deed")
_PARTIES = (EntityType.ORGANISATION, EntityType.PERSON, EntityType.GROUP)


class Approvals(SlotFilling):
    """Who gives whom leave or money in one sentence, or is asked for it."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB:
                continue
            if phrase.head in _GIVES:
                yield from self._given(index)
            if phrase.head in _APPROVES | _REFUSES or self._is_signed_off(index):
                yield from self._approved(index)
            if phrase.head in _SUBMITS and not phrase.passive:
                yield from self._submitted(index)
            if phrase.head in _WINS and not phrase.passive:
                yield from self._won(index)

    def _given(self, verb: int) -> Iterator[Found]:
        """As in "Z has granted X permission", "X was given the green light by Z", "Z gave X £20,000"."""
        phrase, at = self.phrases[verb], verb + 1
        whom = [] if phrase.passive else self._parties(at)
        thing = at if phrase.passive else at + 1
        if not (phrase.passive or whom):
            thing = self._thing(at)
            whom = [piece for word, to in self.clauses.after(at) if word == "to" for piece in self._parties(to)]
            whom = whom if self._is_money(thing) else []
        thing = self._thing(thing)
        if not (self._is_leave(thing) or self._is_money(thing)):
            return
        givers = self._prepositional(verb, "by") if phrase.passive else self.parties.subjects(verb)
        whom = self.parties.names(list(self.clauses.subject(verb))) if phrase.passive else whom
        public = (self._is_sum(thing) and phrase.head not in ("give", "award", "donate", "lend")) or self._last(
            thing
        ) in _RIGHTS
        for giver in filter(self._is_body, givers) if public else givers:
            yield from (self._granted(giver, one, verb, thing) for one in whom if self._is_party(one) and one != giver)

    def _approved(self, verb: int) -> Iterator[Found]:
        """As in "Z approved X's plans", "Z signed off on a tax abatement for X"."""
        thing = verb + 3 if self._is_signed_off(verb) else verb + 1
        phrase, sort = self.phrases[verb], self.clauses.sort(thing)
        if sort != NAME or phrase.passive or self.phrases[thing].entity >= 0:
            return
        owner, last = self.clauses.owner(thing), self._last(thing)
        led = self.clauses.after(thing)
        if last in _PLANS:
            whom = [owner] if owner is not None else [
                piece for word, at in led if word in ("by", "from") for piece in self._parties(at)]  # fmt: skip
        elif self._is_money(thing):
            whom = [piece for word, at in led[:1] if word in ("to", "for") for piece in self._parties(at)]
        else:
            return
        for giver in self.parties.subjects(verb):
            yield from (self._granted(giver, one, verb, thing) for one in whom if self._is_party(one) and one != giver)

    def _submitted(self, verb: int) -> Iterator[Found]:
        """As in "X has submitted plans to Z": leave is sought there."""
        thing = verb + 1
        plain = self.clauses.sort(thing) == NAME and self.phrases[thing].entity < 0 and self._last(thing) in _PLANS
        if self.phrases[verb].head == "apply":
            thing = verb
        elif not plain:
            return
        standing = under("sought", self.standings.of_verb(verb, _DEED))
        bodies = [
            piece for word, at in self.clauses.after(thing) if word in ("to", "with") for piece in self._parties(at)
        ]
        for asker in self.parties.subjects(verb):
            for body in bodies:
                if self._is_firm(body) and self._is_party(asker) and asker != body:
                    yield self._told(asker, body, standing, thing)

    def _won(self, verb: int) -> Iterator[Found]:
        """As in "X has won planning permission from Z", "X received £20,000 from Z", "X sought £20,000 from Z"."""
        thing, sought = self._thing(verb + 1), self.phrases[verb].head == "seek"
        summed = self._is_sum(thing) or (sought and self._is_money(thing))
        if not (self._is_leave(thing) or summed) or self._is_told_of_goods(thing):
            return
        phrase = self.phrases[verb]
        now = phrase.form == "finite" and not (phrase.past or phrase.perfect or phrase.modal)  # "gets £2m a year"
        pattern = Pattern("other", (), "deed", "sought") if sought else Pattern("other", (), "state") if now else _DEED
        standing = self.standings.of_verb(verb, pattern)
        standing = under("sought", standing) if sought else standing
        bodies = [piece for word, at in self.clauses.after(thing) if word == "from" for piece in self._parties(at)]
        for asker in self.parties.subjects(verb):
            for body in bodies if standing.stage is not None and self._is_party(asker) else ():
                if self._is_firm(body) and asker != body and (sought or not summed or self._is_body(body)):
                    yield (
                        self._told(asker, body, standing, thing) if sought else self._told(body, asker, standing, thing)
                    )

    def _is_told_of_goods(self, thing: int) -> bool:
        """Whether leave is told to be for what somebody sells: "approval for its Pulse pump"."""
        for word, at in self.clauses.after(thing):
            phrase = self.phrases[at]
            goods = any(self._is_product(piece) for piece in range(phrase.first, phrase.last))
            if word == "for" and goods:
                return True
        return False

    def _is_product(self, piece: int) -> bool:
        return self.pieces[piece].pointer is not None and self.parties.type_of(piece) is EntityType.PRODUCT

    def _granted(self, giver: int, whom: int, verb: int, thing: int) -> Found:
        standing = self.standings.of_verb(verb, _DEED)
        head = self.phrases[verb].head
        if head in _REFUSES:
            standing = under("denied", standing) if standing.stage is Stage.OCCURRED else standing
        elif head in ("offer", "promise", "pledge"):
            standing = under("proposed" if head == "offer" else "agreed", standing)
        elif head in _APPROVES or self._is_signed_off(verb):
            standing = under("agreed", standing)
        return self._told(giver, whom, standing, thing)

    def _told(self, subject: int, object: int, standing: Standing, thing: int) -> Found:
        cue = (self.phrases[thing].first, self.phrases[thing].last)
        detail = " ".join(piece.text for piece in self.pieces[slice(*cue)])
        person = self._is_person(subject) or self._is_person(object)
        return Found(End(subject), End(object), "other", standing, GRANTED, cue, detail, Strength.FAIR, own=person)

    def _is_body(self, piece: int) -> bool:
        return gives_grants(self.pieces[piece].low)

    def _is_signed_off(self, verb: int) -> bool:
        heads = [self.clauses.head(verb + step) for step in (0, 1, 2)]
        return heads == ["sign", "off", "on"]

    def _thing(self, at: int) -> int:
        """The noun phrase that begins here, past a participle: "planning permission"."""
        if self.clauses.sort(at) == VERB and self.clauses.head(at) == "plan" and self.clauses.sort(at + 1) == NAME:
            return at + 1
        return at

    def _is_leave(self, at: int) -> bool:
        if self.clauses.sort(at) != NAME or self.phrases[at].entity >= 0:
            return False
        last, first = self._last(at), self.pieces[self.phrases[at].last - 2].low
        return last in _LEAVE or _LIGHTS.get(last) == first

    def _is_money(self, at: int) -> bool:
        plain = self.clauses.sort(at) == NAME and self.phrases[at].entity < 0
        return plain and (self._last(at) in _MONEY or self._is_sum(at))

    def _is_sum(self, at: int) -> bool:
        """Whether a phrase is a sum and no more: "£20,000", "$4 million"."""
        if self.clauses.sort(at) != NAME or self.phrases[at].entity >= 0 or self.clauses.head(at + 1) == "of":
            return False
        phrase = self.phrases[at]
        words = [piece.text for piece in self.pieces[phrase.first : phrase.last]]
        summed = [word for word in words if word.startswith(_SIGNS) and any(one.isdigit() for one in word)]
        return bool(summed) and (words[-1] in summed or words[-1].lower() in _SCALES)

    def _parties(self, at: int) -> list[int]:
        named = self.parties.names(self.clauses.listed(at)) if self.clauses.sort(at) == NAME else []
        return [piece for piece in named if self._is_party(piece)]

    def _is_party(self, piece: int) -> bool:
        return piece >= 0 and self.parties.type_of(piece) in _PARTIES


_SCALES = word_set("million billion thousand m bn k lakh crore")
