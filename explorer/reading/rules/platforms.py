"""What goods stand on, or go under → "P runs on Q", "X uses Q", "sells bread under the brand P"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.text.tokens import word_set

_STANDS = {
    "run": ("on",), "run on": (), "build": ("on",), "base": ("on",), "integrate": ("with", "into"), "sync": ("with",),
    "connect": ("to", "with"), "plug": ("into",), "work": ("with", "on"), "interoperate": ("with",), "pair": ("with",),
    "launch": ("on",), "come": ("to",), "appear": ("on",), "host": ("on",), "power": ("by",), "debut": ("on",),
    "rely": ("on",), "embed": ("in",), "bundle": ("with",), "release": ("on",), "be": ("on",), "stream": ("on",),
}  # fmt: skip
_FITTED = word_set("available compatible interoperable playable accessible exclusive")
_USES = frozenset({"use", "employ", "adopt", "deploy", "run", "trial", "pilot"})
_BRANDS = word_set("brand brands label labels trademark trademarks marque marques banner banners")
_SELLS = word_set(
    "sell market make produce manufacture operate trade distribute retail offer run launch develop bottle brew"
)
_RUNS = frozenset({"run", "operate", "manage", "administer"})
_GOODS, _FIRM = EntityType.PRODUCT, EntityType.ORGANISATION
_STATE = Pattern("other", (), "state", "occurred")


class Platforms(SlotFilling):
    """Which goods of one sentence stand on which others, or bear which brand."""

    def found(self) -> Iterator[Found]:
        """All such ties, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._stands(index)
                yield from self._used(index)
                yield from self._branded(index)
                yield from self._run_by(index)

    def _stands(self, index: int) -> Iterator[Found]:
        """As in "P runs on Q", "P is built on Q", "P is compatible with Q and R", "P will be available on Q"."""
        phrase = self.phrases[index]
        words = _STANDS.get(phrase.head)
        fitted = phrase.head in ("be", "become", "remain") and self._last(index + 1) in _FITTED
        if words is None and not fitted:
            return
        passive = phrase.passive or self.clauses.is_bare_participle(index)
        goods = self._undergone(index) if passive else self.parties.subjects(index)
        goods = [piece for piece in goods if self.parties.type_of(piece) is _GOODS]
        led = [at for word, at in self.clauses.after(index + 1 if fitted else index)
               if word in (words or ()) or (fitted and word in ("with", "on", "to"))]  # fmt: skip
        if phrase.head == "run on" and self.clauses.sort(index + 1) == NAME:
            led = [index + 1]
        others = [piece for at in led for one in self.clauses.listed(at) for piece in self._within(one)]
        others = others or [piece for at in led for word, to in self.clauses.after(at)[:1] if word in ("from", "by")
                            for piece in self.parties.names(self.clauses.listed(to))]  # fmt: skip
        yield from self._told(index, goods, [piece for piece in others if self._is_ware(piece)])

    def _used(self, index: int) -> Iterator[Found]:
        """As in "the game uses Q", "X uses Q for its payroll"."""
        if self.phrases[index].head not in _USES or self.phrases[index].passive:
            return
        objects = self._objects(index)
        used = [piece for at in objects for piece in self.parties.name(at) if self.parties.type_of(piece) is _GOODS]
        doers = [piece for piece in self.parties.subjects(index) if self.parties.type_of(piece) in (_GOODS, _FIRM)]
        if self.phrases[index].head != "run":
            yield from self._told(index, doers, used)

    def _branded(self, index: int) -> Iterator[Found]:
        """As in "X sells bread under the brands P and Q", "under the P brand"."""
        phrase = self.phrases[index]
        if phrase.head not in _SELLS or phrase.passive:
            return
        for at in range(index + 1, min(index + 12, len(self.phrases) - 1)):
            if self.clauses.sort(at) == VERB:
                return
            if self.clauses.head(at) != "under" or self.clauses.sort(at + 1) != NAME:
                continue
            words = {piece.low for piece in self.pieces[self.phrases[at + 1].first : self.phrases[at + 1].last]}
            listed = self.clauses.listed(at + 1)
            words |= {self._last(one) for one in listed[-1:]}
            named = [piece for one in listed for piece in self._within(one) if self._is_ware(piece)]
            yield from self._told(index, self.parties.subjects(index), named if words & _BRANDS else [])

    def _run_by(self, index: int) -> Iterator[Found]:
        """As in "The museum is run by Y", "P, operated locally by Y,": who runs what it may not own."""
        phrase = self.phrases[index]
        passive = phrase.passive or self.clauses.is_bare_participle(index)
        if phrase.head not in _RUNS or not passive:
            return
        led = [at for word, at in self.clauses.after(index) if word == "by"]
        named = [piece for at in led for piece in self.parties.names(self.clauses.listed(at))]
        doers = [piece for piece in named if self.parties.type_of(piece) is _FIRM]
        yield from self._told(index, doers, [piece for piece in self._undergone(index) if self._is_ware(piece)])

    def _within(self, index: int) -> list[int]:
        phrase = self.phrases[index]
        return [at for at in range(phrase.first, phrase.last)
                if self.pieces[at].pointer is not None and self.tags[at] == "E"]  # fmt: skip

    def _is_ware(self, piece: int) -> bool:
        return self.parties.type_of(piece) in (_GOODS, _FIRM)

    def _last(self, index: int) -> str:
        return self.pieces[self.phrases[index].last - 1].low if self.clauses.sort(index) == NAME else ""

    def _told(self, verb: int, ones: list[int], others: list[int]) -> Iterator[Found]:
        phrase = self.phrases[verb]
        for one in ones:
            for other in others:
                if one != other and self.parties.type_of(one) in (_GOODS, _FIRM):
                    yield Found(End(one), End(other), "other", self.standings.of_verb(verb, _STATE),
                                f"verb {phrase.head}", (phrase.first, phrase.last), "", Strength.FAIR)  # fmt: skip
