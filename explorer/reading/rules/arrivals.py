"""Products told of as new → who launches them: "X's latest model, the P, costs", "Deliveries of X's P start"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import fit
from explorer.reading.rules.slots import SlotFilling
from explorer.reading.standings.standing import SCALE, Standing, under
from explorer.reading.text.tokens import word_set

_NEWEST = word_set("latest newest")
_NEXT = word_set("next upcoming forthcoming coming planned future long-awaited eagerly-awaited")
_UNMADE = word_set("candidate concept prototype project plan bid offer study trial round deal report results drug")
_COSTS = frozenset({"cost", "sell", "retail", "start", "compete", "undercut", "feature", "have", "offer", "come",
                    "boast", "carry", "weigh", "go", "replace", "rival", "use", "run"})  # fmt: skip
_SALES = word_set("deliveries delivery sales shipments shipping orders pre-orders rollout bookings reservations")
_BEGINS = frozenset({"begin", "start", "kick off", "commence", "get under way", "follow", "open"})
_PUTS_OFF = frozenset({"put back", "delay", "postpone", "push back", "defer", "put off", "put on hold", "halt", "pause",
                       "suspend"})  # fmt: skip
_VERSIONS = word_set("version edition generation variant update successor iteration versions sequel follow-up revamp")
_WORKS = frozenset({"plan", "develop", "prepare", "work on", "design", "engineer", "ready", "finalise", "finalize"})
_SOLD = frozenset({"sell", "market", "distribute", "publish", "release", "commercialise", "commercialize", "make"})
_DUE = word_set("due expected out available")
_DEED = Pattern("product launch", (), "deed")


class Arrivals(SlotFilling):
    """Which new products one sentence tells of, and whose they are."""

    def found(self) -> Iterator[Found]:
        """All of it, in order; nothing where no product is named."""
        if not any(map(self._is_product, range(len(self.pieces)))):
            return
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == NAME:
                yield from self._new(index)
                yield from self._begun(index)
            elif phrase.sort == VERB:
                yield from self._worked_on(index)
                yield from self._to_be_sold(index)
                yield from self._due(index)

    def _new(self, index: int) -> Iterator[Found]:
        """As in "X's latest model, the P, costs $900", "its newest drone, P,", "X's new P sells for $900"."""
        phrase, words = self.phrases[index], self._words(index)
        owner = self.clauses.owner(index)
        at = index
        if phrase.entity < 0 and self.clauses.sort(index + 1) == COMMA and self.clauses.sort(index + 2) == NAME:
            at = index + 2
        product = self.phrases[at].entity
        if owner is None or product < 0 or not self._is_product(product) or words & _UNMADE:
            return
        verb = self.clauses.fate(index)
        told = self.phrases[verb] if verb >= 0 else None
        plain = told is not None and told.form == "finite" and not (told.modal or told.nots)
        if words & _NEXT:
            standing = Standing(Stage.PLANNED)
        elif words & _NEWEST or ("new" in words and plain and told is not None and told.head in _COSTS):
            standing = Standing(Stage.OCCURRED)
        else:
            return
        if told is not None and (told.modal or told.form == "to"):
            standing = Standing(Stage.PLANNED)
        yield from self._told(index, [owner], [product], standing)

    def _begun(self, index: int) -> Iterator[Found]:
        """As in "Deliveries of X's P start in June", "X's deliveries of the P are due to begin"."""
        last = self.pieces[self.phrases[index].last - 1].low
        verb = self.clauses.fate(index) if last in _SALES else -1
        if verb < 0:
            return
        led = [at for word, at in self.clauses.after(index)[:1] if word in ("of", "for")]
        products = [piece for at in led for piece in self._named(at)]
        owners = [piece for at in (index, *led) for piece in self._owner(at)] or self._teller(verb)
        if self.phrases[verb].passive and self.phrases[verb].head in _PUTS_OFF:
            late = self.standings.of_verb(verb, Pattern("product launch", (), "deed", "suspended"))
            yield from self._told(index, owners, products, late)
            return
        started = self._started(verb)
        if started < 0 or not products:
            return
        standing = self.standings.of_verb(started, _DEED)
        begun = self.phrases[started]
        present = begun.form == "finite" and not (begun.past or begun.perfect)
        standing = under("planned", standing) if present else standing
        if standing.stage in SCALE or standing.stage is Stage.OCCURRED:
            yield from self._told(index, owners, products, standing)

    def _started(self, verb: int) -> int:
        """The verb that says that it begins: "start", "are expected to begin"; -1 for none."""
        ahead = range(verb, min(verb + 4, len(self.phrases)))
        verbs = [one for one in ahead if self.clauses.sort(one) == VERB]
        return next((one for one in verbs if (one == verb or self.phrases[one].form == "to")
                     and self.phrases[one].head in _BEGINS), -1)  # fmt: skip

    def _worked_on(self, index: int) -> Iterator[Found]:
        """As in "is planning a battery-powered version of its P pickup", "is working on a sequel to P"."""
        phrase = self.phrases[index]
        working = phrase.head in _WORKS or (phrase.head == "work" and self.clauses.head(index + 1) == "on")
        at = index + 1 + (phrase.head == "work")
        if not working or phrase.passive or self.clauses.sort(at) != NAME:
            return
        if self.pieces[self.phrases[at].last - 1].low not in _VERSIONS:
            return
        led = [to for word, to in self.clauses.after(at)[:1] if word in ("of", "to")]
        products = [piece for to in led for piece in self._named(to)]
        ahead = not phrase.past or phrase.progressive
        standing = under("planned", self.standings.of_verb(index, Pattern("product launch", (), "deed", "planned")))
        yield from self._told(index, self.parties.subjects(index) if ahead else [], products, standing)

    def _to_be_sold(self, index: int) -> Iterator[Found]:
        """As in "P will be sold in the U.S. by X"."""
        phrase = self.phrases[index]
        if not phrase.passive or phrase.head not in _SOLD or phrase.modal != "will":
            return
        products = [piece for at in self.clauses.subject(index) for piece in self._named(at)]
        yield from self._told(index, self._prepositional(index, "by"), products, self.standings.of_verb(index, _DEED))

    def _due(self, index: int) -> Iterator[Found]:
        """As in "A new game, P, is due from X in the autumn"."""
        ahead = [piece.low for piece in self.pieces[self.phrases[index].last :][:2]]
        due = self.phrases[index].head == "be" and not self.phrases[index].nots and bool(_DUE & set(ahead))
        firms = [piece for at in range(index + 1, min(index + 4, len(self.phrases) - 1)) if due
                 and self.clauses.sort(at) == PREPOSITION and self.clauses.head(at) == "from"
                 and self.clauses.sort(at + 1) == NAME for piece in self.parties.name(at + 1)]  # fmt: skip
        products = [piece for at in self.clauses.subject(index) for piece in self._named(at)]
        stage = "active" if "available" in ahead and not self.phrases[index].modal else "planned"
        standing = self.standings.of_verb(index, Pattern("", (), "deed", stage))
        yield from self._told(index, firms, products, standing)

    def _owner(self, index: int) -> list[int]:
        owner, phrase = self.clauses.owner(index), self.phrases[index]
        if owner is not None:
            return [owner]
        beside = phrase.entity - 1  # "the Rivian R2"
        firm = beside >= phrase.first and self.clauses.parsed.tags[beside] == "E"
        return [beside] if firm and self.parties.type_of(beside) is EntityType.ORGANISATION else []

    def _teller(self, verb: int) -> list[int]:
        """Who says so: "X said deliveries of the P would begin", "…, X said"."""
        above = self.clauses.governor(verb)
        told = above is not None and above.link == "that" and self.clauses.sort(above.phrase) == VERB
        if above is not None and told:
            return self.parties.subjects(above.phrase)
        for at in range(verb + 1, len(self.phrases) - 1):
            says = self.clauses.sort(at + 1) == VERB and self.phrases[at + 1].head in self.cues.speech
            if says and self.clauses.sort(at) == NAME and self.clauses.sort(at - 1) == COMMA:
                return self.parties.name(at)  # "…, X said"
        return []

    def _named(self, index: int) -> list[int]:
        """The product that a noun phrase names, or holds: "its P pickup", "a new game, P,"."""
        phrase = self.phrases[index]
        inside = [at for at in range(phrase.first, phrase.last) if self._is_product(at)]
        named = [piece for piece in self.parties.names([index]) if self._is_product(piece)]
        return named or inside[-1:]

    def _is_product(self, piece: int) -> bool:
        return self.pieces[piece].pointer is not None and self.parties.type_of(piece) is EntityType.PRODUCT

    def _told(self, index: int, firms: list[int], products: list[int], standing: Standing) -> Iterator[Found]:
        phrase = self.phrases[index]
        for firm in dict.fromkeys(firms):
            for product in products[:1]:
                if fit("product launch", self.parties.type_of(firm), self.parties.type_of(product)):
                    yield Found(End(firm), End(product), "product launch", standing, f"arrival {phrase.head}",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip
