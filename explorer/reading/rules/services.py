"""Work that is done for somebody → who supplies whom: "Y runs X's warehouses", "X outsourced its payroll to Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, VERB
from explorer.reading.rules.found import Found
from explorer.reading.rules.goods import Goods
from explorer.reading.text.tokens import word_set

_MAKES = frozenset({
    "make", "build", "produce", "manufacture", "assemble", "print", "brew", "bottle", "design", "supply",
})  # fmt: skip
_RUNS = frozenset({
    "run", "operate", "maintain", "service", "host", "clean", "manage", "process", "handle", "store",
    "power", "underpin", "repair", "ship", "deliver", "transport", "package", "recycle", "drive",
    "cater for", "refurbish", "overhaul", "guard", "equip",
})  # fmt: skip
_FITS = frozenset({"equip", "fit", "outfit", "furnish", "retrofit", "fit out", "provide"})
_SUPPLIES = frozenset({"supply", "equip"})
_PROVIDES = word_set("conduct complete provide supply deliver install do perform undertake develop") | {"carry out"}
_SERVED = word_set(
    "fleet data deliveries payroll warehouse warehouses stores website plants plant kitchens maintenance distribution "
    "production repairs integration recycling infrastructure transport orders shipments packages parcels call-centres "
    "canteens cards transactions flights waste freight cargo goods laboratories offices terminals data-centres centres"
)
_WORK = word_set(
    "production manufacturing manufacture assembly deliveries delivery maintenance logistics payroll work construction "
    "packaging distribution catering cleaning security recruitment processing operations handling repairs transport "
    "shipping warehousing fulfilment fulfillment testing integration design engineering development accounting "
    "marketing sales storage orders printing hosting installation servicing business volumes output"
)
_JOBS = _WORK | word_set(
    "works survey surveys study studies drilling tests test trials trial inspection audit upgrade refit repair "
    "dredging excavation demolition clearance calibration analysis analyses research"
)
_GIVES = frozenset({
    "outsource", "hand", "entrust", "assign", "farm out", "subcontract", "contract out", "award", "hand over",
    "allocate", "delegate",
})  # fmt: skip
_MOVES = frozenset({"move", "shift", "switch", "transfer", "migrate", "relocate"})
_TASKS = frozenset({"entrust", "task", "charge"})
_TURNS = frozenset({"turn", "switch", "look", "go"})
_STANDS_ON = frozenset({"run", "host", "store", "build", "operate"})
_SERVES = frozenset({"serve", "boast", "have", "supply", "list", "cite", "attract"})
_WINS = frozenset({"win", "land", "sign", "sign up", "add", "gain", "secure"})
_PROVIDERS = word_set(
    "provider supplier contractor subcontractor vendor source manufacturer caterer operator assembler"
)
_CLIENTS = word_set("customers clients companies carmakers automakers airlines retailers brands")
_STATE, _DEED = Pattern("supply", (), "state"), Pattern("supply", (), "deed", "agreed")


class Services(Goods):
    """Who works for whom in one sentence, where no verb of supply says it between two names."""

    def found(self) -> Iterator[Found]:
        """All such supplies, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB and not phrase.passive and not self.clauses.is_bare_participle(index):
                yield from self._done(index)
                yield from self._given(index)
                yield from self._relied_on(index)
                yield from self._clients(index)
                yield from self._acting(index)
            elif phrase.sort == VERB and phrase.head in _PROVIDES:
                yield from self._carried_out(index)

    def _done(self, index: int) -> Iterator[Found]:
        """As in "Y makes X's phones", "Y runs X's warehouses", "Y's chips power X's phones"."""
        head, at = self.phrases[index].head, self._core(index + 1)
        nouns = (
            self.cues.wares | self.cues.sites
            if head in _SUPPLIES
            else self.cues.wares
            if head in _MAKES
            else self.cues.wares | _SERVED
            if head in _RUNS
            else frozenset[str]()
        )
        done = self.cues.wares | _SERVED | _WORK
        done = done | self.cues.sites if head in _MAKES | _PROVIDES else done
        if head in _MAKES | _PROVIDES | _RUNS and self._last(at) in done:
            yield from self._told(index, self._firms(self.parties.subjects(index)), self._orgs(index, "for"), _STATE)
        if self._last(at) not in nouns:
            return
        owner = self.clauses.owner(at)
        owners = [owner] if owner is not None else self._owners(at) if head in ("power", "underpin") else []
        if owner is None and head in _RUNS:
            owners = owners or self._firms([piece for to in self._led(at, "of") for piece in self.parties.name(to)])
        doers = self._firms(self.parties.subjects(index)) or [
            piece for subject in self.clauses.subject(index)[:1] for piece in self._makers(subject)
        ]
        if head in _SUPPLIES and self._last(at) in self.cues.sites:
            owners = self._named(at, "of", "for") if owner is None else [owner]
        firms = [piece for piece in owners if self.parties.type_of(piece) is EntityType.ORGANISATION]
        yield from self._told(index, doers, firms, _STATE)

    def _carried_out(self, index: int) -> Iterator[Found]:
        """As in "Civil works at the site, carried out for X by Y,", "the survey, done by Y for X"."""
        before = index - 1 - (self.clauses.sort(index - 1) == COMMA)
        start = self.clauses.chain_start(next(iter(self.clauses.subject(index)), before))
        behind = self.pieces[self.phrases[start].last :][:1]
        works = {self._last(at) for at in (start, before)} | {piece.low for piece in behind}
        if works & _JOBS:
            yield from self._told(index, self._orgs(index, "by"), self._orgs(index, "for"), _STATE)

    def _given(self, index: int) -> Iterator[Found]:
        """As in "X outsourced its payroll to Y", "X will move assembly to Y", "X entrusted Y with the work"."""
        head, doers = self.phrases[index].head, self.parties.subjects(index)
        last = self._last(index + 1)
        if head in _TASKS and self.clauses.sort(index + 1) == NAME and self._led(index, "with"):
            yield from self._told(index, self.parties.name(index + 1), doers, _DEED)
        of = any(word == "of" for word, _ in self.clauses.after(index + 1)[:1])
        work = last in _WORK or (last in self.cues.wares and of)
        work = work and not (last == "business" and head in ("hand", "hand over", "transfer"))  # that may be a sale
        work = work or (head == "outsource" and bool(last))
        housed = head in _MOVES and any(self._makers(to) for to in self._led(index, "to", "onto"))
        if housed or (head == "migrate" and last in self.cues.wares):
            makers = [piece for to in self._led(index, "to", "onto") for piece in self._makers(to)]
            yield from self._told(index, makers or self._orgs(index, "to"), doers, _DEED)
        elif head in _GIVES | _MOVES and work:
            yield from self._told(index, self._orgs(index, "to"), doers, _DEED)

    def _relied_on(self, index: int) -> Iterator[Found]:
        """As in "X turned to Y for chips", "uses Y for payments", "X runs its systems on Y", "X runs on its cloud"."""
        head, doers = self.phrases[index].head, self.parties.subjects(index)
        wares = self.cues.wares
        wanted = any(self._last(at) in wares | _WORK for at in self._led(index, "for"))
        if head in _TURNS and wanted and self.clauses.sort(index + 1) != NAME:
            yield from self._told(index, self._orgs(index, "to"), doers, _DEED)
        elif head == "use" and wanted and self.clauses.sort(index + 1) == NAME:
            yield from self._told(index, self._firms(self.parties.name(index + 1)), doers, _STATE)
        elif head in ("store", "keep", "host") and self._last(index + 1) in ("data", "records", "files", "archives"):
            yield from self._told(index, self._orgs(index, "with", "at"), doers, _STATE)
        elif head in _STANDS_ON and self._last(index + 1) in wares and self.clauses.owner(index + 1) is not None:
            yield from self._told(index, self._orgs(index, "on"), doers, _STATE)
        elif head in ("be", "become", "remain") and self._last(index + 1) in ("dependent", "reliant"):
            yield from self._told(index, self._orgs(index, "on", "upon"), doers, _STATE)
        elif head in _FITS and self._led(index, "with"):
            fitted = [piece for at in self._led(index, "with") for piece in self._makers(at)]
            yield from self._told(index, fitted, doers, _STATE)
        elif head in ("run", "run on") and self.clauses.sort(index + 1) != NAME:
            on = [piece for at in self._led(index, "on") for piece in self._makers(at)]
            yield from self._told(index, on, doers, _STATE)

    def _acting(self, index: int) -> Iterator[Found]:
        """As in "Y acts as X's logistics provider", "Y will serve as the main contractor for X"."""
        charged = self._last(index + 1) in ("responsible", "charge", "care")
        for at in self._led(index, "for", "of") if charged else ():
            if self._last(at) in self.cues.wares | _SERVED | _WORK:
                whom = self._owners(at) or self._named(at, "of", "for")
                yield from self._told(index, self._firms(self.parties.subjects(index)), whom, _STATE)
        if self.phrases[index].head not in ("act", "serve", "operate", "work", "stay", "stay on", "continue"):
            return
        for at in self._led(index, "as"):
            if self._last(at) in _PROVIDERS:
                whom = self._owners(at) or self._named(at, "to", "for", "of", "on")
                yield from self._told(index, self.parties.subjects(index), whom, _STATE)

    def _clients(self, index: int) -> Iterator[Found]:
        """As in "Y serves customers such as X", "Y has won customers including X and Z"."""
        head = self.phrases[index].head
        if head in _SERVES | _WINS and self._last(index + 1) in _CLIENTS:
            if head not in ("serve", "supply") and self._last(index + 1) not in ("customers", "clients"):
                return
            named = self._firms(self.parties.name(index + 1))
            pattern = _DEED if head in _WINS else _STATE
            yield from self._told(index, self._firms(self.parties.subjects(index)), named, pattern)

    def _orgs(self, index: int, *words: str) -> list[int]:
        return [piece for piece in self._named(index, *words)
                if self.parties.type_of(piece) is EntityType.ORGANISATION]  # fmt: skip
