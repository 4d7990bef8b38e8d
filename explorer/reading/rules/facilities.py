"""A plant, an office, a mine → where its owner is: "its factory in Toluca", "X's Lisbon hub", "plans a plant in Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Certainty, CueRole, Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, RELATIVE, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.markets import OUTLETS
from explorer.reading.rules.rule import Rule
from explorer.reading.rules.spots import places, there
from explorer.reading.rules.spots import where as where_told
from explorer.reading.standings.standing import SCALE, Standing, less_sure
from explorer.reading.text.tokens import word_set

_RUN = word_set(
    "operations operation business businesses activities subsidiary subsidiaries network workforce arm unit"
)
"""What is no plant and yet is somewhere, where it is said whose it is."""
_UNITS = word_set("unit units line lines")  # "four blending units"
_WORKS_FROM = frozenset({"operate", "fly", "sail", "ship", "work", "serve", "run", "trade"})
_IN = frozenset({"in", "at", "near", "outside", "on", "off", "across", "throughout"})
_HAS = frozenset({"operate", "run", "have", "own", "maintain", "keep", "manage", "expand", "modernise", "occupy"})
_BUILDS = frozenset({"build", "open", "construct", "set up", "establish", "erect", "inaugurate", "add",
                     "commission", "start", "break ground on", "launch", "create", "put up", "reopen"})  # fmt: skip
_GETS = frozenset({"acquire", "buy", "purchase", "gain", "get", "secure", "lease", "rent", "take over", "inherit",
                   "pick up"})  # fmt: skip
_LOOKS = frozenset({"look at", "consider", "scout", "study", "weigh", "eye", "explore", "evaluate", "examine", "view",
                    "assess", "seek", "look for", "search for", "scout for"})  # fmt: skip
_CHOICES = word_set("site sites location locations")
_FURTHER = word_set("second third fourth fifth sixth another one others more")
_WAITS = (Stage.PLANNED, Stage.SOUGHT, Stage.PROPOSED)
_SHUTS = frozenset({"close", "shut", "shut down", "shutter", "mothball", "sell", "vacate", "abandon", "leave",
                    "demolish", "raze", "destroy", "gut", "close down", "tear down", "pull down", "scrap",
                    "wind down"})  # fmt: skip
_GOES = _SHUTS - {"sell", "leave"} | {"burn down", "collapse", "burn"}
_AWAITED = ("due", "scheduled", "slated", "set to", "planned", "expected")
_CLOSED = frozenset({"closed", "shut", "shuttered", "mothballed", "demolished", "defunct"})
_OPENS = frozenset({"open", "reopen", "start", "begin", "go", "come"})
_DROPPED = frozenset({"call off", "cancel", "shelve", "put on hold", "put on ice", "annul", "veto"})
_AHEAD = frozenset({"approve", "propose", "plan", "announce", "delay", "postpone", "put off", "unveil"})
_HELD = frozenset({"conditional", "subject to", "uncertain", "doubt"})
_NOT_YET = frozenset({"yet to", "not yet"})
_BARE = frozenset({"premises", "site", "sites"})
"""What somebody takes to be somewhere one day."""
_BEGIN = Pattern("location", (), "deed", "planned")
_HAVE, _BUILD, _SHUT = (
    Pattern("location", (), "state"),
    Pattern("location", (), "deed", "active"),
    Pattern("location", (), "deed", "ended"),
)


class Facilities(Rule):
    """Where the organisations of one sentence have plants and offices."""

    def found(self) -> Iterator[Found]:
        """All that its plants and offices say, in order."""
        for index, phrase in enumerate(self.phrases):
            last = self.pieces[phrase.last - 1].low
            if phrase.sort == NAME and phrase.entity == phrase.last - 1:
                yield from self._run_by(index)
            further = phrase.sort == NAME and phrase.entity < 0 and last in _FURTHER and self._is_told_before(index)
            units = (
                last in _UNITS and phrase.last - phrase.first > 1 and self.pieces[phrase.last - 2].low.endswith("ing")
            )
            plant = last in self.cues.plants or last in _RUN or further or units
            if phrase.sort != NAME or not plant:
                continue
            if last in _RUN and self.clauses.owner(index) is None:
                continue
            yield from self._run_by(index)
            yield from self._done_by(index)
            where = self._places(index) or self._said_to_be(index)
            firms, standing = self._owners(index) if where else ([], None)
            first = any(self.pieces[at].low == "first" for at in range(phrase.first, phrase.last))
            opening = last in OUTLETS and standing is not None and (standing.stage in _WAITS or first)
            for firm in firms if standing else ():
                for place in where:
                    if opening and self.pieces[place].low in self.cues.countries:
                        continue  # "will open stores in Poland": that is a market it goes to.
                    rule = "place of a plant" if standing and standing.stage is Stage.ACTIVE else "noun plant"
                    yield Found(End(firm), End(place), "location", standing or Standing(), rule,
                                (phrase.last - 1, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _is_told_before(self, index: int) -> bool:
        """Whether "a third" is a further plant: "has mills in X and is building a third in Y"."""
        plain = self.phrases[index].last - self.phrases[index].first < 3
        return plain and any(self._last(at) in self.cues.plants for at in range(index) if self.clauses.sort(at) == NAME)

    def _places(self, index: int) -> list[int]:
        """Where it is: "its Lisbon hub", "plants in Mexico and, for the first time, in Colombia"."""
        phrase = self.phrases[index]
        inside = [at for at in range(phrase.first, phrase.last) if self._is_place(at) and not self._is_owner(at)]
        found = list[int]()
        for preposition, at in self.clauses.after(index)[:2]:
            if preposition in _IN:
                abroad = preposition == "outside" and self._last(at) in self.cues.countries
                found += [] if abroad else places(self.parties, at)  # "its first shop outside Sweden"
            elif preposition not in ("for", "with", "of"):
                break
        if self.pieces[phrase.last - 1].low in _RUN:
            return found  # "its Dutch business" is its business with the Dutch.
        if not found and self.clauses.sort(index + 1) == COMMA and self.clauses.head(index + 2) in _IN:
            ended = self.clauses.sort(index + 3) == NAME and not self.clauses.is_finite(index + 4)
            found = places(self.parties, index + 3) if ended else []  # "has two other mines, in Sweden and Namibia"
        verb = self.clauses.governor(index)
        found = found or inside or there(self.parties, phrase.last)  # "its first European plant in Hungary"
        told = verb is not None and verb.link == "object" and self.clauses.sort(verb.phrase) == VERB
        return found or (where_told(self.parties, verb.phrase) if told and verb is not None else [])

    def _used_to(self, verb: int) -> bool:
        above = self.clauses.governor(verb)
        phrase = self.phrases[above.phrase] if above is not None and above.phrase >= 0 else None
        return phrase is not None and phrase.head == "use" and phrase.past

    def _owners(self, index: int) -> tuple[list[int], Standing | None]:
        """Whose it is, with how far it has come."""
        phrase = self.phrases[index]
        owners = [at for at in range(phrase.first, phrase.last - 1) if self._is_firm(at) and self._is_owner(at)]
        if self.pieces[phrase.first].low == "whose":
            owners = [piece for piece in self.parties.whose(index) if self._is_firm(piece)]
        governor = self.clauses.governor(index)
        verb = governor.phrase if governor and governor.phrase >= 0 and governor.link == "object" else -1
        looked = self.clauses.sort(index - 1) == "P" and self.clauses.sort(index - 2) == VERB
        if looked and f"{self.clauses.head(index - 2)} {self.clauses.head(index - 1)}" in _LOOKS:
            verb = index - 2  # "is looking at sites in Y"
        head = self.phrases[verb].head if verb >= 0 and self.phrases[verb].sort == VERB else ""
        if owners and (fated := self._fated(index)) is not None:
            return owners, fated
        effect = self.standings.cues.verb_effects.get(head)
        stopped = effect is not None and effect.noun in ("ended", "suspended") and verb >= 0
        if owners and stopped and effect and self.clauses.is_finite(verb) and not (
            self.phrases[verb].modal or self.phrases[verb].nots or self.phrases[verb].progressive or head in _SHUTS
        ):  # fmt: skip
            return owners, Standing(Stage(effect.noun))  # "cancelled its plant in Y"
        if owners and any(piece.low == "?" for piece in self.pieces[-2:]) and self._is_asked(index):
            return [], None
        if owners:
            now = Stage.ENDED if self._used_to(verb) else Stage.ACTIVE  # "used to have its head office in Z"
            standing = self.standings.within(phrase, phrase.first, phrase.last - 1, Standing(now))
            if head in _SHUTS:
                return owners, self._shut(verb)
            first = any(
                self.pieces[at].low in ("first", "new", "second", "next") for at in range(phrase.first, phrase.last)
            )
            later = head in _BUILDS and (bool(self.phrases[verb].nots) or self.standings.is_to_come(verb))
            if head in _BUILDS and (first or later or self.phrases[verb].form != "finite" or self.phrases[verb].modal):
                return owners, self.standings.of_verb(verb, _BUILD)
            return owners, standing if standing.stage in (*SCALE, Stage.ENDED) else None
        if not head:
            return self._having(index), Standing(Stage.ACTIVE)
        firms = [piece for piece in self.parties.subjects(verb) if self._is_firm(piece)]
        done = self._done(index, verb)
        if done is None:
            return [], None
        return firms, self.standings.within(phrase, phrase.first, phrase.last - 1, done)

    def _fated(self, index: int) -> Standing | None:
        """What became of it: "its plant in Y closed", "its mill in Y, now closed", "its plant in Y will open"."""
        verb = self.clauses.fate(index)
        aside = self._aside(index)
        if aside >= 0:
            words = [piece.low for piece in self.pieces[self.phrases[aside].first : self.phrases[aside].first + 5]]
            if set(words[:2]) & _CLOSED:
                return Standing(Stage.ENDED)
            if words[0].startswith(_AWAITED) or "construction" in words[:3] or words[:2] == ["to", "open"]:
                return Standing(Stage.PLANNED)
            aside += self.clauses.sort(aside) == RELATIVE
            verb = aside if self.clauses.sort(aside) == VERB and self.clauses.is_finite(aside) else verb
        return self._become(verb) if verb >= 0 and self.phrases[verb].form == "finite" else None

    def _become(self, verb: int) -> Standing | None:
        """What the verb whose subject it is says of it."""
        phrase = self.phrases[verb]
        if phrase.nots:
            never = (phrase.passive and phrase.head in _BUILDS) or phrase.head in _OPENS | {"complete", "finish"}
            yet = any(self.pieces[at].low in _NOT_YET for at in phrase.nots)
            return Standing(Stage.PLANNED if yet else Stage.UNCLEAR) if never else None
        done = (phrase.past or phrase.perfect) and not (phrase.modal or phrase.progressive)
        gone = phrase.head in _GOES and (phrase.passive or self.clauses.sort(verb + 1) != NAME)
        gone = gone or (phrase.head in ("sell", "destroy") and phrase.passive)
        if done and gone:
            return Standing(Stage.ENDED)
        if (open_yet := self._is_project(verb)) is not None:
            return open_yet
        if phrase.head in ("open", "reopen") and phrase.modal and self.clauses.sort(verb + 1) != NAME:
            standing = self.standings.of_verb(verb, _BUILD)
            return standing if standing.stage in SCALE else None
        then = self.phrases[verb + 1] if self.clauses.sort(verb + 1) == VERB else None
        waits = phrase.head in ("be", "expect", "schedule", "slate", "set", "plan") and then is not None and (
            then.form == "to" and (then.head in _OPENS or (then.passive and then.head in _BUILDS)))  # fmt: skip
        if waits and then is not None and then.perfect:
            return Standing(Stage.UNCLEAR)  # "was to have opened in 2020"
        if phrase.head in ("be", "lie", "stand", "sit") and phrase.modal and self.clauses.head(verb + 1) in _IN:
            return Standing(Stage.PLANNED)  # "Its head office will be in Y"
        ready = self.pieces[min(phrase.last, len(self.pieces) - 1)].low in ("ready", "operational", "finished")
        begins = phrase.head in ("open", "start") and not phrase.passive and self.clauses.sort(verb + 1) != NAME
        ahead = phrase.modal in ("will", "would") or self.standings.is_to_come(verb, begins)  # "opens in June"
        opens = phrase.head in _OPENS or (phrase.passive and phrase.head in _BUILDS) or (phrase.head == "be" and ready)
        led = phrase.head == "be" and self.clauses.head(verb + 1) in _IN and self.clauses.sort(verb + 2) == NAME
        opens = opens or (led and bool(places(self.parties, verb + 2)))  # "its head office will be in Y"
        return Standing(Stage.PLANNED) if waits or (ahead and opens) else None

    def _is_project(self, verb: int) -> Standing | None:
        """What is left of a plant that is told of as a plan: "was called off", "is on hold", "needs approval"."""
        phrase = self.phrases[verb]
        if phrase.passive and phrase.head in _DROPPED:
            return Standing(Stage.UNCLEAR)
        if phrase.passive and phrase.head in _AHEAD:
            return Standing(Stage.PLANNED)
        words = [piece.low for piece in self.pieces[phrase.last : phrase.last + 4]]
        held = phrase.head in ("be", "remain") and any(low in _HELD for low in words)
        held = held or (phrase.head == "be" and words[:2] in (["on", "hold"], ["on", "ice"], ["in", "limbo"]))
        waits = phrase.head in ("need", "require", "await") and any(low in ("approval", "permission") for low in words)
        return Standing(Stage.UNCLEAR) if held else Standing(Stage.PLANNED) if waits else None

    def _aside(self, index: int) -> int:
        """The phrase that opens what is put in between about it: "its plant in Y, which closed,"; -1 for none."""
        for at in range(index + 1, min(index + 5, len(self.phrases))):
            if self.clauses.sort(at) == RELATIVE:
                return at
            if self.clauses.sort(at) == COMMA:
                return at + 1 if at + 1 < len(self.phrases) else -1
            if self.clauses.sort(at) not in ("P", NAME):
                return -1
        return -1

    def _shut(self, verb: int) -> Standing:
        """What its owner has where a verb says that it is shut or sold, or only that it may be."""
        standing, governor = self.standings.of_verb(verb, _SHUT), self.clauses.governor(verb)
        above = self.phrases[governor.phrase] if governor is not None and governor.phrase >= 0 else None
        if above is not None and above.past and above.head in ("force", "have", "order", "compel", "oblige"):
            return Standing(Stage.UNCLEAR)  # "was forced to close its plant"
        return standing if standing.stage is Stage.ENDED and not self._is_spared(standing) else Standing(Stage.ACTIVE)

    def _is_spared(self, standing: Standing) -> bool:
        """Whether it is no more meant: "dropped its plan to sell its plant"."""
        return any(role is CueRole.NEGATION for role, _, _ in standing.marks)

    def _is_asked(self, index: int) -> bool:
        """Whether a question asks if it is built at all."""
        return any(piece.low in _BUILDS for piece in self.pieces[: self.phrases[index].first])

    def _having(self, index: int) -> list[int]:
        """Whose it is by "with" alone: "X is based in Y, with offices in Z", "With plants in Y and Z, X"."""
        start = self.clauses.list_start(index)
        while self.clauses.sort(start - 1) == "C" and self.clauses.sort(start - 2) == NAME:
            start = self._first_with(start - 2)
        verb = max((at for at in range(start) if self.clauses.sort(at) == VERB), default=-1)
        if self.clauses.head(start - 1) == "from" and verb >= 0 and self.phrases[verb].head in _WORKS_FROM:
            return [piece for piece in self.parties.subjects(verb) if self._is_firm(piece)]
        if self.clauses.head(start - 1) != "with" or self.clauses.sort(start - 1) != "P":
            return []
        before, verb = start - 2, -1
        apposed = self.clauses.sort(before) == NAME and self.phrases[before].entity < 0
        apposed = apposed and self.clauses.sort(before - 1) == COMMA and self.clauses.sort(before - 2) == NAME
        if apposed and (named := self._firm_at(before - 2)):
            return named  # "X, a family business with offices in Y"
        if self.clauses.sort(before) in ("", ";"):
            verb = next((at for at in range(index, len(self.phrases)) if self.clauses.is_finite(at)), -1)
        elif self.clauses.sort(before) == ",":
            if self.clauses.sort(before - 1) == NAME and (named := self._firm_at(before - 1)):
                return named
            verb = next((at for at in range(before, -1, -1) if self.clauses.is_finite(at)), -1)
        else:
            verb = next((at for at in range(before, -1, -1) if self.clauses.sort(at) == VERB), -1)
            verb = verb if verb >= 0 and self.phrases[verb].head == "be" else -1  # "X is a maker with plants in Y"
        if verb < 0 or self.phrases[verb].modal or self.phrases[verb].nots:
            return []
        return [piece for piece in self.parties.subjects(verb) if self._is_firm(piece)]

    def _first_with(self, index: int) -> int:
        """The noun phrase behind the preposition that leads to a place: "headquarters" in "headquarters in Y"."""
        while self.clauses.sort(index - 1) == "P" and self.clauses.head(index - 1) in _IN:
            index = self.clauses.list_start(index - 2)
        return index

    def _firm_at(self, index: int) -> list[int]:
        entity = self.phrases[index].entity
        return [entity] if entity >= 0 and self._is_firm(entity) else []

    def _done(self, index: int, verb: int) -> Standing | None:
        """How far it has come by the verb whose object it is; None where that says nothing of it."""
        phrase, head = self.phrases[index], self.phrases[verb].head
        if head in _HAS:
            return self.standings.of_verb(verb, _HAVE)
        if head in _BUILDS:
            return self.standings.of_verb(verb, _BEGIN if head == "break ground on" else _BUILD)
        if (
            {head, f"{head} {self.clauses.head(verb + 1)}"} & _LOOKS
            and self._last(index) in _CHOICES
            and not (self.phrases[verb].nots or self.phrases[verb].past)
        ):
            return less_sure(Standing(Stage.SOUGHT), Certainty.POSSIBLE)  # "is looking at sites in Y"
        if head in _SHUTS:
            standing = self.standings.of_verb(verb, _SHUT)
            return standing if not self._is_spared(standing) else None
        if head in _GETS:
            bare = self.pieces[phrase.last - 1].low in _BARE or head == "secure"
            standing = self.standings.of_verb(verb, _BEGIN if bare else _BUILD)
            sure = standing.stage in (Stage.ACTIVE, Stage.PLANNED) and not (standing.denied or standing.marks)
            return standing if sure else None  # Whoever may buy a plant is not there.
        standing = self.standings.of_noun(index, phrase.first, phrase.last, Standing(None), Stage.UNCLEAR)
        told = standing.stage in SCALE and standing.stage not in (Stage.UNCLEAR, Stage.ACTIVE, Stage.AGREED)
        return standing if told else None

    def _run_by(self, index: int) -> Iterator[Found]:
        """As in "a plant that X runs in Y", "the factory X is building in Y"."""
        behind = index + 1 + (self.clauses.sort(index + 1) == COMMA and self.clauses.sort(index + 2) == RELATIVE)
        joined = self.clauses.sort(behind) == RELATIVE or self.clauses.head(behind) in ("that", "where")
        at = behind + 1 if joined else index
        site = self.phrases[index].last - (1 if joined else 2)
        verb = at + 1
        if self.clauses.sort(at) != NAME or self.clauses.sort(verb) != VERB or self.clauses.sort(verb + 1) == NAME:
            return
        if site <= self.phrases[index].first or self.pieces[site].low not in self.cues.plants:
            return
        head = self.phrases[verb].head
        pattern = _HAVE if head in _HAS else _BUILD if head in _BUILDS else _SHUT if head in _SHUTS else None
        ahead = self.clauses.after(verb)[:1]
        where = [piece for preposition, to in ahead if preposition in _IN for piece in places(self.parties, to)]
        where = where or there(self.parties, self.phrases[verb].last)
        cue = (site, site + 1)
        if pattern is None:
            return
        standing = self.standings.of_verb(verb, pattern)
        for firm in self.parties.name(at):
            for place in where if self._is_firm(firm) else ():
                yield Found(End(firm), End(place), "location", standing, "noun plant", cue, strength=Strength.FAIR)

    def _done_by(self, index: int) -> Iterator[Found]:
        """As in "The plant in Y was opened by X", "a mill in Y run by X"."""
        at = index + 1
        while self.clauses.sort(at) == "P" and self.clauses.sort(at + 1) == NAME:
            at += 2
        told = self.clauses.sort(at) == VERB and (self.phrases[at].passive or self.clauses.is_bare_participle(at))
        head = self.phrases[at].head if told else ""
        pattern = _HAVE if head in _HAS else _BUILD if head in _BUILDS else None
        if pattern is None or self.pieces[self.phrases[index].last - 1].low not in self.cues.plants:
            return
        ahead = self.clauses.after(at)
        firms = [piece for word, to in ahead if word == "by" for piece in self.parties.names(self.clauses.listed(to))]
        where = self._places(index) or [
            piece for word, to in ahead if word in _IN for piece in places(self.parties, to)
        ]
        cue = (self.phrases[index].last - 1, self.phrases[index].last)
        for firm in firms:
            for place in where if self._is_firm(firm) else ():
                standing = self.standings.of_verb(at, pattern)
                yield Found(End(firm), End(place), "location", standing, "noun plant", cue, strength=Strength.FAIR)

    def _said_to_be(self, index: int) -> list[int]:
        """Where "whose headquarters are in Y", "its fourth plant, which opened in Y," have it."""
        verb, aside = self.clauses.fate(index), self._aside(index)
        told = self.clauses.sort(aside) == RELATIVE and self.clauses.is_finite(aside + 1)
        verb = aside + 1 if verb != aside + 1 and told else verb
        if verb < 0 or self.phrases[verb].head not in ("be", "lie", "stand", "sit", "open", "reopen"):
            return []
        ahead = self.clauses.after(verb)[:1]
        return [piece for preposition, at in ahead if preposition in _IN for piece in places(self.parties, at)]

    def _is_owner(self, at: int) -> bool:
        """Whether the piece possesses what follows, or is a firm's name right before it: "the Tesla plant"."""
        owns = self.tags[at] == "H" or self.tags[at + 1 : at + 2] == "'"
        return owns or (self._is_firm(at) and self.tags[at] == "E")
