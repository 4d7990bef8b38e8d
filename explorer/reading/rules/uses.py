"""Goods in use at somebody's → who supplies whom: "X's software is in use at Y", "its chips power Y's servers"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.goods import Goods
from explorer.reading.rules.kind_types import fit_by_firm
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_USED = frozenset({"use", "deploy", "adopt", "fly", "operate", "trust", "rely on"})
_SOLD = frozenset({"sell", "stock", "offer", "serve"})
_RUNS = frozenset({"run", "operate", "manage", "own"})
_IN_USE = word_set("use service operation")
_AT = ("at", "by", "with", "aboard", "on")
_THINGS = word_set("meter meters monitor monitors tracker trackers code codes method methods label labels")
_NO_THINGS = word_set(
    "name names logo money cash land report reports data idea ideas loss losses profit figures shares argument words "
    "trick tactic tactics case word term method power funds proceeds site"
)
_THIS = frozenset({"the", "this", "these"})
_STATE = Pattern("supply", (), "state")


class Uses(Goods):
    """Whose goods are in use at whom, by the words of one sentence."""

    def found(self) -> Iterator[Found]:
        """All of them, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == PREPOSITION and self.clauses.sort(index - 1) == COMMA and self._is_in_use(index - 1):
                yield from self._beside(index)
            if phrase.sort != VERB or phrase.form != "finite":
                continue
            if phrase.passive and phrase.head in _USED:
                yield from self._used(index, self._led(index, "by", "at", "aboard"))
            elif phrase.head in ("be", "remain") and self._is_in_use(index):
                yield from self._used(index, self._led(index, *_AT))
            elif phrase.passive and phrase.head in _SOLD:
                yield from self._sold(index)
            elif phrase.head in _RUNS and not phrase.passive:
                yield from self._run(index)

    def _beside(self, index: int) -> Iterator[Found]:
        """As in "The aircraft, already in service with X and Y, will"."""
        goods, thing = index - 2, index + 1
        users = [piece for at in self._led(thing, *_AT) for piece in self._firms(self._whom(at))]
        phrase = self.phrases[goods] if self.clauses.sort(goods) == NAME else None
        if phrase is None or not users:
            return
        named = phrase.entity >= 0 and self.parties.type_of(phrase.entity) is EntityType.PRODUCT
        the = self._last(goods) in self.cues.wares | _THINGS and self.pieces[phrase.first].low in _THIS
        makers = self._owners(goods, nearest=True)
        cue = (self.phrases[thing].first, self.phrases[thing].last)
        for user in users if named or the or makers else ():
            if not fit_by_firm("supply", EntityType.ORGANISATION, self.parties.type_of(user)):
                continue
            for maker in makers:
                yield Found(End(maker), End(user), "supply", Standing(Stage.ACTIVE), "noun use", cue)
            if not makers:
                yield Found(End(), End(user), "supply", Standing(Stage.ACTIVE), "noun use", cue,
                            strength=Strength.WEAK, inferred="theme subject")  # fmt: skip

    def _sold(self, verb: int) -> Iterator[Found]:
        """As in "X bars are sold in Y stores", "X will no longer be sold in Y's shops"."""
        shops = [piece for at in self._led(verb, "in", "at", "through") if self._last(at) in self.cues.sites
                 for piece in self._firms(self._owners(at))]  # fmt: skip
        subject = next(iter(self.clauses.subject(verb)), -1)
        if not shops or subject < 0 or self.clauses.sort(subject) != NAME:
            return
        makers = self._owners(subject, nearest=True) if self._last(subject) in self.cues.wares | _THINGS else []
        firm = [piece for piece in self.parties.name(subject) if self.parties.type_of(piece) is EntityType.ORGANISATION]
        yield from self._told(verb, makers or firm, shops, _STATE)

    def _run(self, verb: int) -> Iterator[Found]:
        """As in "at a plant that X runs for Y"."""
        subject = next(iter(self.clauses.subject(verb)), -1)
        if self.clauses.head(subject - 1) not in ("that", "which"):
            return
        site = subject - 2 - (self.clauses.sort(subject - 2) == COMMA)
        while self.clauses.sort(site) == NAME and self.clauses.sort(site - 1) == PREPOSITION and self._last(site) == "":
            site -= 2
        if 0 < site < subject < verb and self._last(site) in self.cues.sites:
            phrase = self.phrases[verb]
            standing = self.standings.moded(phrase, Standing(Stage.ACTIVE))
            for runner in self._firms(self.parties.subjects(verb)):
                for user in self._firms(self._named(verb, "for")):
                    yield Found(End(runner), End(user), "supply", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _is_in_use(self, verb: int) -> bool:
        led = self.clauses.head(verb + 1) == "in" and self.clauses.sort(verb + 2) == NAME
        return led and self._last(verb + 2) in _IN_USE

    def _used(self, verb: int, places: list[int]) -> Iterator[Found]:
        """By whom the subject is used, and whose it is: of "the platform" the text is about says."""
        users = [piece for at in places for piece in self._firms(self._whom(at) or self._runner(at))]
        subject = next(iter(self.clauses.subject(verb)), -1)
        if subject < 0 or self.clauses.sort(subject) != NAME or not users:
            return
        things = self._last(subject) in self.cues.wares | _THINGS
        owner = self.clauses.owner(subject)
        own = owner is not None and self._last(subject) not in _NO_THINGS
        makers = [piece for piece in self._owners(subject, nearest=True) if things or own]
        if makers:
            yield from self._told(verb, makers, users, _STATE)
            return
        phrase = self.phrases[subject]
        named = phrase.entity >= 0 and self.parties.type_of(phrase.entity) is EntityType.PRODUCT
        if not named and not (things and self.pieces[phrase.first].low in _THIS):
            return
        standing = self.standings.of_verb(verb, _STATE)
        for user in users:
            if fit_by_firm("supply", EntityType.ORGANISATION, self.parties.type_of(user)):
                cue = (self.phrases[verb].first, self.phrases[verb].last)
                yield Found(End(), End(user), "supply", standing, f"verb {self.phrases[verb].head}", cue,
                            strength=Strength.WEAK, inferred="theme subject")  # fmt: skip

    def _runner(self, at: int) -> list[int]:
        """Who runs the site that goods are at: "on pipelines operated by Y"."""
        verb = at + 1
        run = self.clauses.sort(verb) == VERB and self.phrases[verb].head in ("operate", "run", "own")
        by = run and self.clauses.is_bare_participle(verb) and self.clauses.head(verb + 1) == "by"
        return self.parties.names(self.clauses.listed(verb + 2)) if by and self.clauses.sort(verb + 2) == NAME else []
