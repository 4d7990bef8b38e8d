"""Ships, trains, plants on order → who builds or charters for whom: "ordered two tankers at X", "on charter to Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.goods import Goods
from explorer.reading.standings.standing import Standing, under
from explorer.reading.text.tokens import word_set

_VESSELS = word_set(
    "newbuilding newbuildings newbuild newbuilds boxship boxships containership containerships bulker bulkers "
    "kamsarmax kamsarmaxes ultramax ultramaxes supramax supramaxes capesize capesizes newcastlemax newcastlemaxes "
    "handysize handysizes vlcc vlccs suezmax suezmaxes aframax aframaxes carrier carriers reefer reefers tug tugs "
    "barge barges dredger dredgers trawler trawlers yacht yachts trainset trainsets multiple-unit multiple-units emu "
    "emus dmu dmus railcar coach coaches airliner airliners freighter freighters turboprop turboprops widebodies "
    "narrowbodies unit units set sets option options feeder feeders vessel tonnage"
)
_ORDERS = frozenset({"order", "contract", "book", "commission", "sign for", "place", "call off", "reserve", "firm up",
                     "exercise", "reorder"})  # fmt: skip
_TAKES = frozenset({"take", "build", "have"})
_LETS = frozenset({"fix", "charter", "charter out", "let", "fix out"})
_HIRES = frozenset({"contract", "commission", "task", "hire", "appoint", "select", "choose", "mandate", "engage"})
_JOBS = frozenset({
    "upgrade", "modernise", "modernize", "expand", "extend", "convert", "renovate", "install", "carry out",
    "undertake", "replace", "lay", "erect", "rebuild", "dismantle", "demolish", "dredge", "electrify", "automate",
    "resurface", "digitise", "digitize", "perform", "overhaul", "retrofit", "refurbish",
})  # fmt: skip
_WORKS = word_set(
    "construction modernisation modernization conversion expansion extension renovation installation maintenance "
    "overhaul refurbishment delivery supply demolition dredging electrification upgrade design engineering assembly"
)
_AGREED, _DONE = Pattern("supply", (), "deed", "agreed"), Pattern("supply", (), "deed", "occurred")


class Yards(Goods):
    """Who builds, lets or does works for whom in one sentence."""

    def found(self) -> Iterator[Found]:
        """All such orders, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._ordered(index)
                yield from self._let(index)
                yield from self._hired(index)
                yield from self._under_way(index)
            elif phrase.sort == NAME and self._last(index) in ("charter", "timecharter", "time-charter"):
                yield from self._chartered(index)

    def _ordered(self, index: int) -> Iterator[Found]:
        """As in "Y ordered two tankers at X", "Y called off 21 trains from X", "Y took three bulkers at X"."""
        phrase = self.phrases[index]
        takes = phrase.head in _TAKES and phrase.head != "have"
        if not (phrase.head in _ORDERS or takes) or not self._are_vessels(index + 1):
            return
        words = ("at",) if takes or phrase.head not in ("call off", "contract") else ("at", "from", "with")
        yards = self._firms([piece for at in self._led(index, *words) for piece in self._named_at(at)])
        owners = self._users(next(iter(self.clauses.subject(index)), -1)) if phrase.passive else []
        customers = owners if phrase.passive else self.parties.subjects(index)
        yield from self._told(index, yards, customers, _DONE if takes else _AGREED)

    def _let(self, index: int) -> Iterator[Found]:
        """As in "X has fixed the tanker to Y for three years", "X chartered the vessel out to Y"."""
        phrase = self.phrases[index]
        if phrase.head in _LETS and not phrase.passive and self._are_vessels(index + 1):
            at = index + 2 + (self.clauses.head(index + 2) == "out")
            led = self.clauses.head(at) == "to" and self.clauses.sort(at + 1) == NAME
            charterers = self._firms(self.parties.names(self.clauses.listed(at + 1))) if led else []
            yield from self._told(index, self.parties.subjects(index), charterers, _AGREED)

    def _hired(self, index: int) -> Iterator[Found]:
        """As in "Y has contracted X to upgrade its lines", "Y tasked X with the construction of a plant"."""
        phrase = self.phrases[index]
        if phrase.head not in _HIRES or (self.clauses.sort(index + 1) != NAME and not phrase.passive):
            return
        taken = list(self.clauses.subject(index)) if phrase.passive else self.clauses.listed(index + 1)
        following = index + 1 if phrase.passive else taken[-1] + 1
        while phrase.passive and self.clauses.head(following) == "by" and self.clauses.sort(following + 1) == NAME:
            following = self.clauses.listed(following + 1)[-1] + 1
        to_do = self.clauses.sort(following) == VERB and self.phrases[following].form == "to"
        job = to_do and self.phrases[following].head in _JOBS
        job = job or any(self._last(at) in _WORKS for at in self._led(index, "with", "for"))
        customers = self._named(index, "by") if phrase.passive else self.parties.subjects(index)
        if job:
            yield from self._told(index, self._firms(self.parties.names(taken)), customers, _AGREED)

    def _under_way(self, index: int) -> Iterator[Found]:
        """As in "Four ships are under construction at X", "Y has four ships under construction at X"."""
        phrase, at = self.phrases[index], index + 1
        built = phrase.head in ("build", "construct", "assemble") and phrase.passive and phrase.progressive
        having = phrase.head == "have" and self._are_vessels(at)
        at += having
        going = self.clauses.head(at) == "under" and self._last(at + 1) == "construction"
        going = going or (self.clauses.head(at) == "on" and self._last(at + 1) == "order" and not having)
        ships = (index + 1,) if having else self.clauses.subject(index)[:1]
        if not (built or ((phrase.head == "be" or having) and going)) or not any(map(self._are_vessels, ships)):
            return
        yards = self._firms([piece for to in self._led(index, "at") for piece in self._named_at(to)])
        owners = self.parties.subjects(index) if having else [piece for to in ships for piece in self._users(to)]
        standing = self.standings.moded(phrase, Standing(Stage.ACTIVE))
        yield from self._supplied(yards, self._firms(owners), standing, index)

    def _chartered(self, index: int) -> Iterator[Found]:
        """As in "Two of X's ships are on charter to Y": for whom no owner is told, the text's own firm has them."""
        verb = index - 2
        if self.clauses.head(index - 1) not in ("on", "under") or self.clauses.sort(verb) not in (VERB, NAME):
            return
        charterers = self._firms(self._named(index, "to", "with") or self._after_phrase(index, "to", "with"))
        ships = next(iter(self.clauses.subject(verb)), -1) if self.clauses.sort(verb) == VERB else verb
        whole = next((at for word, at in self.clauses.after(ships)[:1] if word == "of"), ships) if ships >= 0 else -1
        owners = self._users(ships) or self._users(whole) if ships >= 0 else []
        had = self.clauses.sort(verb) == NAME and self.clauses.head(verb - 1) == "have"
        owners = self.parties.subjects(verb - 1) if had else owners
        told = self.clauses.sort(verb) == VERB and self.phrases[verb].head in ("be", "remain")
        standing = self.standings.moded(self.phrases[verb], Standing(Stage.ACTIVE)) if told else Standing(Stage.ACTIVE)
        if told and self.phrases[verb].past and not self.phrases[verb].perfect:
            standing = under("ended", standing)
        if told or had:
            yield from self._supplied(self._firms(owners), charterers, standing, index, "theme subject")

    def _after_phrase(self, index: int, *words: str) -> list[int]:
        led = self.clauses.head(index + 1) in words and self.clauses.sort(index + 2) == NAME
        return self.parties.names(self.clauses.listed(index + 2)) if led else []

    def _named_at(self, index: int) -> list[int]:
        """Whose yard it is: "at X", "at X's Ulsan yard"."""
        return self.parties.names(self.clauses.listed(index)) or self._owners(index)

    def _are_vessels(self, index: int) -> bool:
        """Whether a phrase is of what yards and works build: "12 boxships", "a pair of tankers", "five"."""
        if self.clauses.sort(index) != NAME or self.phrases[index].entity >= 0:
            return False
        core = next((at for word, at in self.clauses.after(index)[:1] if word == "of"), index)
        return {self._last(index), self._last(core)} & (_VESSELS | self.cues.wares) != set()

    def _supplied(
        self, suppliers: list[int], customers: list[int], standing: Standing, index: int, inferred: str = "theme"
    ) -> Iterator[Found]:
        cue = (self.phrases[index].first, self.phrases[index].last)
        known = suppliers if inferred == "theme" else customers
        others = customers if inferred == "theme" else suppliers
        for one in known:
            for other in others or [-1]:
                ends = (one, other) if inferred == "theme" else (other, one)
                if one != other:
                    strength = Strength.FAIR if other >= 0 else Strength.WEAK
                    yield Found(End(ends[0]), End(ends[1]), "supply", standing, "noun order", cue, "", strength,
                                "" if other >= 0 else inferred)  # fmt: skip
