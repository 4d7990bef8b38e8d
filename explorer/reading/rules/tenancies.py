"""Leases and rents → who has whose premises: "took the lease on Y", "rents two sheds from Y", "Y, the landlord,"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_LEASES = word_set("lease leasehold tenancy sublease")
_TAKES = frozenset({"take", "take over", "take on", "sign", "get", "win", "secure", "acquire", "buy", "agree",
                    "inherit", "renew", "extend", "assign"})  # fmt: skip
_HAS = frozenset({"have", "hold", "own"})
_GIVES_UP = frozenset({"give up", "surrender", "hand back", "end", "terminate", "lose", "relinquish"})
_RENTS = frozenset({"rent", "lease", "sublet", "occupy", "use"})
_SITES = word_set("site premises property estate complex building yard land block park centre center mill station")
_DEED = Pattern("other", (), "deed")


class Tenancies(SlotFilling):
    """Who of one sentence has the lease of what, or rents from whom."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB or phrase.passive:
                continue
            if phrase.head in _TAKES | _HAS | _GIVES_UP and self.clauses.sort(index + 1) == NAME:
                yield from self._leased(index)
            elif phrase.head in _RENTS and phrase.form == "finite":
                yield from self._rented(index)

    def _leased(self, verb: int) -> Iterator[Found]:
        """As in "A has taken the lease on the Old Salter's", "X signed a lease on a unit owned by Y"."""
        lease = verb + 1
        if self._last(lease) not in _LEASES or self.phrases[lease].entity >= 0:
            return
        head = self.phrases[verb].head
        if head in _HAS:
            standing = self.standings.of_verb(verb, Pattern("other", (), "state", "ended"))
        elif head in _GIVES_UP:
            standing = self.standings.of_verb(verb, Pattern("other", (), "deed", "ended"))
            standing = standing if standing.stage is Stage.ENDED else under("unclear", standing)
        else:
            standing = self.standings.of_verb(verb, _DEED)
        what = [at for word, at in self.clauses.after(lease)[:1] if word in ("on", "of", "for", "at")]
        named = [piece for at in what for piece in self.parties.names(self.clauses.listed(at))]
        for tenant in self.parties.subjects(verb):
            for place in named if self._is_party(tenant) else ():
                if place != tenant and self.parties.type_of(place) in (EntityType.ORGANISATION, EntityType.PLACE):
                    yield self._told(End(tenant), End(place), standing, lease, "")

    def _rented(self, verb: int) -> Iterator[Found]:
        """As in "X, which rents two sheds on the site,": of whom the text is about."""
        thing = verb + 1
        if self.clauses.sort(thing) != NAME or self.phrases[thing].entity >= 0:
            return
        led = self.clauses.after(thing)[:1]
        lets = [piece for word, at in led if word == "from" for piece in self.parties.names(self.clauses.listed(at))]
        here = [at for word, at in led if word in ("on", "at", "in") and self._is_the_site(at)]
        standing = self.standings.of_verb(verb, Pattern("other", (), "state", "ended"))
        for tenant in self.parties.subjects(verb) if here and self.phrases[verb].head != "use" else ():
            if self._is_firm(tenant):
                yield self._told(End(tenant), End(), standing, verb, "object")
        for tenant in self.parties.subjects(verb) if self._last(thing) in _SITES | self.cues.plants else ():
            for landlord in lets:
                if self._is_firm(landlord) and self._is_firm(tenant) and landlord != tenant:
                    yield Found(End(landlord), End(tenant), "supply", standing, "noun lease",
                                (self.phrases[verb].first, self.phrases[verb].last))  # fmt: skip

    def _is_the_site(self, at: int) -> bool:
        phrase = self.phrases[at]
        the = self.pieces[phrase.first].low in ("the", "its", "their", "that")
        return the and phrase.entity < 0 and phrase.last - phrase.first < _SHORT and self._last(at) in _SITES

    def _told(self, tenant: End, whose: End, standing: Standing, at: int, inferred: str) -> Found:
        cue = (self.phrases[at].first, self.phrases[at].last)
        strength = Strength.WEAK if inferred else Strength.FAIR
        return Found(tenant, whose, "other", standing, "noun lease", cue, "", strength, inferred, own=not inferred)

    def _is_party(self, piece: int) -> bool:
        return self.parties.type_of(piece) in (EntityType.ORGANISATION, EntityType.PERSON, EntityType.GROUP)


_SHORT = 4
