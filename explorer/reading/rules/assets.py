"""Parts of a firm that have no name and are to pass to another → a deal of the two: "agreed to sell its mill to Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.cast import How
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_BUYS = frozenset({"buy", "acquire", "purchase", "take over", "snap up", "pick up", "scoop up", "buy back", "buy out"})
_SELLS = frozenset({"sell", "divest", "offload", "dispose of", "hive off", "sell off", "unload", "sell on", "transfer",
                    "hand over", "hand", "part with"})  # fmt: skip
_SALES = word_set("sale divestment disposal divestiture")
_PURCHASES = word_set("purchase acquisition takeover buyout")
_DOES = word_set(
    "consider plan explore complete announce weigh mull finalise finalize agree confirm study pursue prepare close "
    "conclude finish delay abandon scrap resume seek postpone launch start begin negotiate halt pause suspend propose"
)
_ASSETS = word_set(
    "business businesses unit arm division operation operations assets plant plants factory factories mill mills mine "
    "mines store stores supermarket supermarkets shop shops hotel hotels branch branches hospital hospitals clinic "
    "clinics refinery refineries smelter smelters portfolio building buildings site sites campus plot land field "
    "fields brewery breweries shipyard shipyards warehouse warehouses restaurants pubs dealerships farm farms farmland "
    "quarry quarries brand brands franchise stations station foundry headquarters depot depots outlets pharmacies "
    "distillery dairy dairies shopping-centre mall malls office-block tower towers terminal pipeline pipelines "
    "wind-farm licences loan-book loan-portfolio activities slots masts cinemas properties estate laboratories lab"
)
_STRUCK = frozenset({Stage.AGREED, Stage.FINALISING})
_OTHERS = word_set("others rest remainder")


class Assets(SlotFilling):
    """Who is to buy a part of whose firm in one sentence; of what was sold long ago nobody says that a deal is left."""

    def found(self) -> Iterator[Found]:
        """All such deals, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and phrase.head in _BUYS | _SELLS:
                yield from self._traded(index)
            elif phrase.sort == NAME and self._last(index) in _SALES | _PURCHASES:
                yield from self._trade(index)

    def _traded(self, index: int) -> Iterator[Found]:
        """As in "X bought nine stores from Y", "X sold its coal business to Y"; "its coal business was sold to Y"."""
        phrase = self.phrases[index]
        buys, aside = phrase.head in _BUYS, phrase.passive or self.clauses.is_bare_participle(index)
        things = list(self.clauses.subject(index))[:1] if aside else [index + 1]
        if not things or not self._is_asset(things[0], buys):
            return
        others = self._prepositional(index, "from" if buys else "to") or (
            [] if aside else self._led(things[0], "from" if buys else "to"))  # fmt: skip
        doers = self._prepositional(index, "by") if aside else self.parties.subjects(index)
        doers = doers or (self._owners(things[0]) if aside and not buys else [])
        standing = self.standings.of_verb(index, Pattern("agreement", (), "deed"))
        yield from self._told(doers, others, standing, f"verb {phrase.head}", (phrase.first, phrase.last))

    def _trade(self, index: int) -> Iterator[Found]:
        """As in "X completed the sale of its mill to Y", "X's purchase of 40 stores from Y"."""
        phrase, governor = self.phrases[index], self.clauses.governor(index)
        buys = self._last(index) in _PURCHASES
        things = [at for word, at in self.clauses.after(index)[:1] if word == "of"]
        if not things or not self._is_asset(things[0], buys):
            return
        verb = governor.phrase if governor is not None and governor.link == "object" else -1
        done = verb >= 0 and self.phrases[verb].head in _DOES and not self.phrases[verb].passive
        owner = self.clauses.owner(index)
        doers = [owner] if owner is not None else self.parties.subjects(verb) if done else []
        word = "from" if buys else "to"
        others = self._led(index, word) or self._led(things[0], word)
        cue = (phrase.last - 1, phrase.last)
        standing = self.standings.of_noun(index, *cue, Standing(None), Stage.UNCLEAR)
        yield from self._told(doers, others, standing, f"noun {self._last(index)}", cue)

    def _is_asset(self, index: int, buys: bool) -> bool:
        """Whether it is a part of a firm that has no name: "its coal business", "nine stores", "the others"."""
        if self.clauses.sort(index) != NAME:
            return False
        phrase = self.phrases[index]
        named = any(self._is_named(at) for at in range(phrase.first, phrase.last))
        last = self._last(index)
        if last in _OTHERS:
            return not buys and not named and self.pieces[phrase.first].low == "the"
        return last in _ASSETS and phrase.entity < 0 and (not named or bool(self._owners(index)))

    def _is_named(self, at: int) -> bool:
        pointer = self.pieces[at].pointer
        return pointer is not None and pointer.how is How.NAME and self.parties.type_of(at) in (
            EntityType.ORGANISATION, EntityType.PRODUCT)  # fmt: skip

    def _owners(self, index: int) -> list[int]:
        """Whose part it is: "its coal business", "X's stores"."""
        phrase = self.phrases[index]
        return [at for at in range(phrase.first, phrase.last - 1) if self.pieces[at].pointer is not None
                and (self.tags[at] == "H" or self.tags[at + 1] == "'")][:1]  # fmt: skip

    def _led(self, index: int, word: str) -> list[int]:
        return [piece for preposition, at in self.clauses.after(index) if preposition == word
                for piece in self.parties.names(self.clauses.listed(at))]  # fmt: skip

    def _told(self, doers: list[int], others: list[int], standing: Standing, rule: str,
              cue: tuple[int, int]) -> Iterator[Found]:  # fmt: skip
        if standing.stage not in _STRUCK or standing.denied:
            return
        for doer in self._firms(doers):
            for other in self._firms(others)[:1]:
                if doer != other:
                    yield Found(End(doer), End(other), "agreement", standing, rule, cue, strength=Strength.FAIR)
