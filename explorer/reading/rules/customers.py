"""Customers that no word calls so → who supplies whom: "was selected by Y to replace", "X's platform is used by Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.found import Found
from explorer.reading.rules.goods import Goods
from explorer.reading.text.tokens import word_set

_CHOOSES = frozenset(
    {"select", "choose", "pick", "tap", "hire", "contract", "commission", "appoint", "line up", "enlist", "bring in",
     "engage"}
)  # fmt: skip
_NAMES = frozenset({"name", "designate", "make", "nominate", "confirm", "declare", "retain", "keep"})
_PICKS = frozenset({"select", "choose", "pick", "tap", "hire", "contract", "commission", "retain", "engage", "enlist"})
_PROJECTS = word_set(
    "project projects programme program contract migration upgrade overhaul fleet network plant rollout expansion "
    "transformation modernisation modernization construction work works catering maintenance logistics payroll "
    "manufacturing production deployment installation delivery supply job tender scheme line redesign refit"
)
_JOBS = frozenset({
    "replace", "supply", "provide", "build", "deliver", "make", "run", "operate", "handle", "install", "maintain",
    "design", "upgrade", "modernise", "modernize", "host", "manage", "construct", "implement", "overhaul", "equip",
    "manufacture", "produce", "assemble", "service", "electrify", "decarbonise", "decarbonize", "convert", "refurbish",
    "renovate", "automate", "engineer", "drill", "lay", "fit out", "furnish", "digitalise", "digitalize", "rebuild",
    "retrofit", "dismantle", "clean", "cater", "transport", "ship", "store", "map", "launch",
    "extend", "migrate", "digitise", "digitize", "print", "process", "complete", "carry out", "conduct", "perform",
    "undertake", "draw up", "develop", "survey", "test", "inspect", "certify", "restore", "demolish", "schedule",
})  # fmt: skip
_DEALS = word_set(
    "auction auctions sale process flotation listing ipo review bid bids offering placing raise search talks"
)
_SUPPLIERS = word_set("supplier vendor provider contractor manufacturer suppliers vendors providers contractors")
_USES = frozenset({"use", "deploy", "adopt", "install"})
_RUNS = frozenset({"run", "run on"})
_MAKES = frozenset({"supply", "make", "build", "manufacture", "produce", "provide", "assemble"})
_SENDS = frozenset({"supply", "deliver", "ship", "provide", "furnish"})
_CLIENTS = word_set("customers clients brands labels retailers carmakers automakers")
_SHARES = word_set("part half portion side section programme program project")
_DEED, _STATE = Pattern("supply", (), "deed", "agreed"), Pattern("supply", (), "state")


class Customers(Goods):
    """Who supplies whom in one sentence, where somebody is chosen, or where goods are told by their owner."""

    def found(self) -> Iterator[Found]:
        """All such supplies, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort != VERB:
                yield from self._spelt_customers(index)
                continue
            if phrase.head in _CHOOSES | _NAMES:
                yield from self._chosen(index)
            elif phrase.head == "opt for" and not phrase.passive:
                yield from self._told(
                    index, self.parties.names(self._objects(index)), self.parties.subjects(index), _DEED
                )
            elif phrase.head in _USES and phrase.passive:
                makers = [piece for at in self.clauses.subject(index)[:1] for piece in self._owner(at, self.cues.wares)]
                yield from self._told(index, makers, self._prepositional(index, "by"), _STATE)
            elif phrase.head in _RUNS and not phrase.passive:
                users = [piece for at in self.clauses.subject(index)[:1] for piece in self._owner(at, self.cues.wares)]
                yield from self._told(index, self._prepositional(index, "on"), users, _STATE)
            elif phrase.head in _MAKES and not phrase.passive:
                yield from self._of_owner(index)

    def _spelt_customers(self, index: int) -> Iterator[Found]:
        """As in "has built four million cars over four decades, for customers including Y"."""
        phrase = self.phrases[index]
        led = phrase.sort == NAME and self.clauses.head(index - 1) == "for" and self._last(index) in _CLIENTS
        if not led or self.clauses.sort(index - 2) != COMMA or self.clauses.owner(index) is not None:
            return
        verb = next((at for at in range(index - 2, -1, -1) if self.clauses.sort(at) == VERB), -1)
        if verb >= 0 and self.phrases[verb].head in _MAKES and not self.phrases[verb].passive:
            yield from self._told(verb, self.parties.subjects(verb), self.parties.name(index), _STATE)

    def _chosen(self, index: int) -> Iterator[Found]:
        """As in "Y selected X to replace its systems", "X was chosen by Y as a supplier"."""
        if not self._is_for_work(index):
            return
        if self.phrases[index].passive:
            suppliers = self.parties.names(list(self.clauses.subject(index)))
            yield from self._told(index, suppliers, self._prepositional(index, "by"), _DEED)
        else:
            if any(
                self.parties.type_of(at) is EntityType.PERSON for at in self.parties.names(self._objects(index)[:1])
            ):
                return  # "hired A to run X"
            suppliers = self.parties.names(self._objects(index)[:1]) or self.parties.names(self._objects(index)[:2])
            yield from self._told(index, suppliers, self.parties.subjects(index), _DEED)

    def _is_for_work(self, index: int) -> bool:
        """Whether the words say that somebody is chosen for work, and no partner or owner."""
        for_work = any(self._last(at) in self.cues.wares | _PROJECTS for at in self._led(index, "for"))
        if self.phrases[index].head in _PICKS and for_work and not self._led(index, "as"):
            return True
        called = self._last(index + (1 if self.phrases[index].passive else 2))
        if called in _SUPPLIERS and self.clauses.sort(index + 2) != "P":
            return True  # "named X its cloud provider"
        for at in range(index + 1, min(index + 8, len(self.phrases))):
            phrase = self.phrases[at]
            if phrase.sort == VERB:
                served = phrase.form == "to" and phrase.head in _JOBS and self.phrases[index].head not in _NAMES
                return served and self._last(at + 1) not in _DEALS  # "hired X to run the auction"
            if self.clauses.head(at) == "as" and self.clauses.sort(at + 1) == NAME:
                return self.pieces[self.phrases[at + 1].last - 1].low in _SUPPLIERS
        return False

    def _of_owner(self, index: int) -> Iterator[Found]:
        """As in "X will supply its batteries" of another's, "X supplies the equipment for Y's part of the network"."""
        if self.clauses.sort(index + 1) != NAME:
            return
        after = self.clauses.after(index)
        subjects = self.parties.subjects(index)
        if not any(preposition in ("to", "for", "with") for preposition, _ in after):
            yield from self._told(index, subjects, self._owner(self._core(index + 1), self.cues.wares), _STATE)
        elif self.phrases[index].head in _SENDS:
            parts = [piece for preposition, at in after if preposition in ("to", "for")
                     for piece in self._owner(at, _SHARES | self.cues.wares)]  # fmt: skip
            yield from self._told(index, subjects, parts, _STATE)

    def _owner(self, index: int, nouns: frozenset[str]) -> list[int]:
        """Whose goods a noun phrase is: "X's platform", "its batteries"."""
        phrase = self.phrases[index]
        if phrase.sort != NAME or phrase.entity >= 0 or self.pieces[phrase.last - 1].low not in nouns:
            return []
        tags = self.clauses.parsed.tags
        owners = [at for at in range(phrase.first, phrase.last) if self.pieces[at].pointer is not None
                  and (tags[at] == "H" or (tags[at] == "E" and tags[at + 1 : at + 2] == "'"))]  # fmt: skip
        return [at for at in owners if self.parties.type_of(at) is EntityType.ORGANISATION][:1]
