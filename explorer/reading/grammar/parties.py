"""A noun phrase → whom it names."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.entities import EntityType
from explorer.reading.cast import How
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.phrase_lists import CONSISTS
from explorer.reading.grammar.phrases import BREAK, COMMA, COORDINATOR, NAME, PREPOSITION, RELATIVE, VERB
from explorer.reading.grammar.wholes import is_whole, whole
from explorer.reading.text.tokens import word_set

_PART = frozenset({"unit", "subsidiary", "division", "arm", "business", "brand", "group", "affiliate"})
_ARMS = word_set("arm unit division subsidiary")
_EVENTS = word_set(
    "conference forum fair show summit event meeting congress exhibition expo festival seminar convention"
)
_STANDS_FOR = word_set(
    "board boards management shareholder shareholders directors government group executives team state city region "
    "province canton family"
)
_MANY = word_set("members policyholders unitholders stockholders")
"""Who votes for whoever they own: "Members of X will vote"."""
_STATES = frozenset({"state", "government"})
_VEHICLES = frozenset({"company", "arm", "vehicle", "office", "firm"})
_HOLDING = frozenset({"holding", "investment", "venture", "family"})
_REST = frozenset({"rest", "remainder", "entirety", "whole", "most", "bulk", "all"})
_BODIES = word_set(
    "alliance association federation confederation network consortium coalition initiative council forum union chamber "
    "league partnership compact roundtable pledge cooperation foundation society institute cluster pact nato opec "
    "asean eu opec+ "
    "oneworld skyteam brics mercosur usmca cptpp rcep wto g7 g20 aukus nafta ecowas"
)
_WORKS = frozenset({"supply", "make", "build", "produce", "manufacture", "assemble", "serve", "ship", "deliver"})
_PLANTS = word_set("plant plants factory factories mill mills works foundry fab smelter refinery yard brewery dairy")
_FUNDS = word_set("fund funds vehicle vehicles affiliate affiliates entity entities accounts")
_MANAGED = frozenset({"manage", "advise", "control", "run", "own"})
_FURTHER = frozenset({"first", "second", "third", "fourth", "new", "smaller", "larger", "bigger", "cheaper", "faster"})
_CALLED = frozenset({"call", "name", "dub"})
_ALONG = frozenset({"together with", "along with", "as well as", "alongside"})
_LED = frozenset({"lead", "head", "spearhead", "form", "make up"})
_TOGETHER = word_set(
    "consortium group syndicate team investors investor alliance coalition vehicle likes banks lenders creditors "
    "bondholders shareholders backers funds firms companies"
)
_HELD = frozenset({"stake", "stakes", "holding", "holdings", "shareholding", "interest"})
_INCLUDING = frozenset({"including", "such as", "like"})
STAKES = frozenset({
    "stake", "stakes", "share", "shares", "%", "percent", "percentage", "shareholding", "holding", "interest", "stock",
    "equity", "pct", "half", "majority", "minority", "third", "quarter", "two-thirds", "capital", "cent", "slice",
    "per cent", "stockholding", "votes", "voting", "three-quarters", "one-third", "one-quarter", "one-fifth",
    "remaining",
})  # fmt: skip
_MARKETS = word_set("market markets sales trade output business capacity traffic volumes revenue profits")
_FRACTIONS = word_set("fifth sixth seventh eighth tenth fifths tenths thirds quarters part portion chunk")
"""Parts of a company where nothing follows them: "a fifth of Y"."""
_CHAINS = word_set(
    "foundation union federation cooperative charity carrier app agency project chain chains "
    "exchange bourse supermarkets stores hotels restaurants shops label airline brands branches clinics "
    "labels banner banners masthead newspaper magazine website portal marketplace platform airlines bookshops "
    "pharmacies bakeries pubs cinemas gyms centres centers nurseries dealerships garages salons"
)
"""What bears a name that it is the name of: "the Tottus supermarkets"."""


class Parties:
    """Whom the phrases of one sentence name, as pieces."""

    def __init__(self, clauses: Clauses, types: dict[str, EntityType]) -> None:
        self.clauses = clauses
        self.parsed = clauses.parsed
        self.types = types
        self._subjects = dict[int, list[int]]()

    def type_of(self, piece: int) -> EntityType | None:
        """The type of whoever the piece points at."""
        pointer = self.parsed.pieces[piece].pointer
        return self.types.get(pointer.entities[0]) if pointer and pointer.entities else None

    def names(self, phrases: list[int]) -> list[int]:
        """The pieces that name somebody, of several noun phrases."""
        return [piece for phrase in phrases for piece in self.name(phrase)]

    def subjects(self, verb: int) -> list[int]:
        """The pieces that name who does what a verb says; whoever has "a plan to buy" is who may buy."""
        if verb not in self._subjects:
            self._subjects[verb] = self._found_subjects(verb)
        return [*self._subjects[verb]]

    def _found_subjects(self, verb: int) -> list[int]:
        found = list[int]()
        for at in self.clauses.subject(verb):
            arm = (
                self.parsed.pieces[self.clauses.phrases[at].last - 1].low in _ARMS
            )  # "its technology arm would supply"
            owner = self.clauses.owner(at) if arm or not self.clauses.is_finite(verb) else None
            found += self.name(at) or ([owner] if owner is not None else [])
            found += self._along_with(at)
        meant = self._whoever(verb, found) or self._from_there(verb, found) or self._of_plant(verb, found)
        return meant or list(dict.fromkeys(found))

    def _from_there(self, verb: int, found: list[int]) -> list[int]:
        """Whom "which" tells of, where the place that one is from stands between: "X from Italy, which owns Y"."""
        clauses, at = self.clauses, next(iter(self.clauses.subject(verb)), -1)
        place = len(found) == 1 and self.type_of(found[0]) is EntityType.PLACE and clauses.head(verb - 1) == "which"
        firm = clauses.phrases[at - 2].entity if place and clauses.sort(at - 2) == NAME else -1
        from_there = firm >= 0 and clauses.head(at - 1) in ("from", "of")
        return [firm] if from_there and self.type_of(firm) is EntityType.ORGANISATION else []

    def _of_plant(self, verb: int, found: list[int]) -> list[int]:
        """Whose works "which" tells of, where the town stands before it: "X's plant in Lyon, which supplies Y"."""
        clauses = self.clauses
        at = next(iter(clauses.subject(verb)), -1)
        town = len(found) == 1 and self.type_of(found[0]) is EntityType.PLACE and clauses.head(verb - 1) == "which"
        if not town or clauses.head(verb) not in _WORKS or clauses.head(at - 1) not in ("in", "near", "at", "outside"):
            return []
        owner = clauses.owner(at - 2) if clauses.sort(at - 2) == NAME else None
        works = owner is not None and self.parsed.pieces[clauses.phrases[at - 2].last - 1].low in _PLANTS
        return [owner] if works and owner is not None else []

    def _whoever(self, verb: int, found: list[int]) -> list[int]:
        """The person that "who" stands for where a firm stands before it: "A, a former banker at X who now runs Y"."""
        clauses = self.clauses
        verb -= clauses.head(verb - 1) == "use" and clauses.sort(verb - 1) == VERB  # "who used to run Y"
        if clauses.head(verb - 1) != "who" or any(self.type_of(piece) is EntityType.PERSON for piece in found):
            return []
        at = verb - 2 - (clauses.sort(verb - 2) == COMMA)
        while clauses.sort(at) == NAME and clauses.sort(at - 1) == PREPOSITION:
            at -= 2
        apposed = clauses.sort(at - 1) == COMMA and clauses.sort(at) == NAME and clauses.phrases[at].entity < 0
        people = self.name(at - 2 if apposed else at) if clauses.sort(at) == NAME else []
        return [piece for piece in people if self.type_of(piece) is EntityType.PERSON]

    def whom(self, verb: int) -> list[int]:
        """Of whom a clause tells that somebody does it to them: "A, whom X hired in 2012,"."""
        subject = self.clauses.subject(verb)
        at = subject[0] - 1 if subject and subject[0] < verb else -1
        led = self.clauses.sort(at) == RELATIVE and self.clauses.head(at) in ("whom", "who", "that")
        return self.names(self.clauses.antecedent(at)) if led else []

    def whose(self, index: int) -> list[int]:
        """Of whom "whose" in a noun phrase speaks: "Magna, whose contract with Y has run out"."""
        before = index - 2 if self.clauses.sort(index - 1) == COMMA else index - 1
        if self.clauses.sort(index - 1) == COORDINATOR:  # "X, which bought Y and whose owner is Z"
            told = next((at for at in range(index - 2, -1, -1) if self.clauses.sort(at) == RELATIVE), -1)
            return self.names(self.clauses.antecedent(told)) if told >= 0 else []
        return self.name(before) if self.clauses.sort(before) == NAME else []

    def _along_with(self, index: int) -> list[int]:
        """Who does it with them: "X, together with Y and Z, signed", "Together with Y, X signed"."""
        clauses = self.clauses
        for at in (index + 1, index + 2, index - 2, index - 3):
            joined = clauses.sort(at) in ("P", "C") and clauses.head(at) in _ALONG
            before = at == index + 1 or (at == index + 2 and clauses.sort(index + 1) == COMMA)
            opens = at < index and clauses.sort(at - 1) in ("", COMMA, BREAK) and clauses.sort(at + 1) == NAME
            if joined and (before or opens) and clauses.sort(at + 1) == NAME:
                return self.names(clauses.listed(at + 1) if before else [at + 1])
        return []

    def name(self, index: int) -> list[int]:
        """The piece that names whoever the noun phrase is, through an apposition where there is one."""
        clauses, phrase = self.clauses, self.clauses.phrases[index]
        if phrase.sort != NAME:
            return []
        if phrase.entity >= 0:
            return [phrase.entity]
        named = phrase.last - 2 >= phrase.first and self.parsed.tags[phrase.last - 2] == "E"
        first = clauses.phrases[clauses.list_start(index)].first  # "the Bretas and GBarbosa chains"
        chain = self.parsed.pieces[phrase.last - 1].low in _CHAINS and self.parsed.pieces[first].low == "the"
        event = phrase.head in _EVENTS and named and self.type_of(phrase.last - 2) is EntityType.EVENT
        part = (
            phrase.head in _PART and self.type_of(phrase.last - 2) is not EntityType.PLACE
        )  # "its Portuguese unit, X"
        if named and (part or chain or event):
            return [phrase.last - 2]  # "its Daihatsu unit", "the Tottus supermarkets", "the Routes Asia conference"
        if phrase.head in ("market", "markets"):
            return [at for at in range(phrase.first, phrase.last) if self.parsed.tags[at] == "E"
                    and self.type_of(at) is EntityType.PLACE][:1]  # fmt: skip
        if phrase.head in _REST or is_whole(clauses, index):
            all_of = [piece for piece in [whole(clauses, index)] if piece >= 0]
            rest = [clauses.phrases[at].entity for word, at in clauses.after(index)[:1] if word == "of"]
            if all_of or clauses.after(index):
                return all_of or [piece for piece in rest if piece >= 0]
        many = self.parsed.pieces[phrase.last - 1].low in _MANY
        if phrase.head in _STANDS_FOR or many or self._is_vehicle(index):
            if named and phrase.head in _STATES and self.type_of(phrase.last - 2) is EntityType.PLACE:
                return [phrase.last - 2]  # "the Belgian state"
            if owners := self._owner(index):
                return owners
        led = clauses.sort(index + 1) == VERB and clauses.head(index + 2) == "by" and clauses.sort(index + 3) == NAME
        if self.parsed.pieces[phrase.last - 1].low in _FUNDS and led and clauses.head(index + 1) in _MANAGED:
            return self.name(index + 3)  # "funds managed by X"
        if phrase.head in ("that", "those") and phrase.last - phrase.first == 1 and clauses.head(index + 1) == "of":
            return self.names(clauses.listed(index + 2)) if clauses.sort(index + 2) == NAME else []  # "with that of X"
        return self._spelt_out(index) or self._apposed(index)

    def _owner(self, index: int) -> list[int]:
        """Whose it is: "Y's board", "the board of Y", "Y, whose board"."""
        clauses, owner = self.clauses, self.clauses.owner(index)
        if owner is not None:
            return self.whose(index) if self.parsed.pieces[owner].low == "whose" else [owner]
        for preposition, at in clauses.after(index)[:1]:
            of = preposition == "of" or (preposition == "behind" and clauses.head(index) == "family")
            if of and clauses.phrases[at].entity >= 0:
                if clauses.head(index) != "boards":
                    return [clauses.phrases[at].entity]
                each = self.names(clauses.listed(at))  # "The boards of X and Y"
                return each if len(each) > 1 else []
        return []

    def _is_vehicle(self, index: int) -> bool:
        """Whether it is what somebody holds shares through: "X's holding company", "the investment arm of X"."""
        phrase = self.clauses.phrases[index]
        words = [piece.low for piece in self.parsed.pieces[phrase.first : phrase.last]]
        return words[-1] in _VEHICLES and bool(_HOLDING & set(words[:-1]))

    def _apposed(self, index: int) -> list[int]:
        """Whom a name in commas behind a noun phrase names: "its rival, X,", "a second, smaller pump, X"."""
        clauses, phrase = self.clauses, self.clauses.phrases[index]
        if clauses.sort(index + 1) in (RELATIVE, VERB):
            return self._behind_clause(index)
        if clauses.sort(index + 1) == COMMA and self.parsed.pieces[phrase.last - 1].low in _FURTHER:
            index += 2  # "a second, smaller pump, X"
        if clauses.sort(index + 1) == COMMA and clauses.sort(index + 2) == NAME:
            apposed = clauses.phrases[index + 2]
            if any(piece.low in '"”’»' for piece in self.parsed.pieces[clauses.phrases[index].last : apposed.first]):
                return []  # “… with X or anybody else,” Y said.
            if clauses.sort(index + 3) == VERB and clauses.head(index + 3) in clauses.cues.speech:
                return []  # "… is no part of the project, X told reporters"
            if several := self._several(index):
                return several
            closed = clauses.sort(index + 3) in (COMMA, BREAK, "", VERB, "P", "C")
            short = apposed.last - apposed.first <= 3 or self.type_of(apposed.entity) is EntityType.PRODUCT
            if apposed.entity >= 0 and closed and short:
                return [apposed.entity]
        return []

    def _behind_clause(self, index: int) -> list[int]:
        """Whom a name in commas behind a clause names: "The company that bought Y, X, has"."""
        clauses = self.clauses
        if clauses.sort(index + 1) == VERB and not clauses.is_bare_participle(index + 1):
            return []
        ahead = range(index + 2, min(index + 10, len(clauses.phrases)))
        at = next((step for step in ahead if clauses.sort(step) not in (NAME, VERB, PREPOSITION)), -1)
        closed = clauses.sort(at) == clauses.sort(at + 2) == COMMA and clauses.is_finite(at + 3)
        if not closed or clauses.sort(at + 1) != NAME or self.parsed.pieces[clauses.phrases[index].first].low != "the":
            return []
        apposed = clauses.phrases[at + 1]
        return [apposed.entity] if apposed.entity == apposed.first else []

    def _several(self, index: int) -> list[int]:
        """Whom a list in commas names: "Two lenders, X and Y, said", "its rivals, X and Y,"."""
        clauses, phrase = self.clauses, self.clauses.phrases[index]
        listed = clauses.listed(index + 2)
        entities = [clauses.phrases[at].entity for at in listed]
        many = len(entities) > 1 and min(entities) >= 0 and self.parsed.pieces[phrase.last - 1].low.endswith("s")
        return entities if many and clauses.sort(listed[-1] + 1) in (COMMA, BREAK, "") else []

    def is_body(self, piece: int) -> bool:
        """Whether one can be a member of what the piece names: an agreement, or "Star Alliance", "the trade body X"."""
        pointer = self.parsed.pieces[piece].pointer if piece >= 0 else None
        if pointer is None or pointer.how is not How.NAME:
            return pointer is not None and self.type_of(piece) is EntityType.AGREEMENT
        words = self.parsed.pieces[piece].low.split()
        joined = bool(_BODIES & {words[0], words[-1]}) or words[-1].endswith(("verband", "verein"))
        return self.type_of(piece) is EntityType.AGREEMENT or (
            self.type_of(piece) is EntityType.ORGANISATION and joined
        )

    def _spelt_out(self, index: int) -> list[int]:
        """Whom words behind a noun phrase name: "banks, including X and Y", "brands such as X", "a maker called X"."""
        clauses, phrase, at = self.clauses, self.clauses.phrases[index], index + 1
        at += clauses.sort(at) == COMMA and clauses.head(at + 1) in _CALLED and clauses.phrases[at + 1].passive
        told = clauses.sort(at) == VERB and (clauses.phrases[at].past or clauses.phrases[at].passive)
        if told and clauses.head(at) in _CALLED:  # "to be called X"
            named = clauses.phrases[at + 1].entity if clauses.sort(at + 1) == NAME else -1
            return [named] if named >= 0 else []
        plain = clauses.head(at) == "of" and clauses.sort(at + 1) == NAME and clauses.phrases[at + 1].entity < 0
        if plain and phrase.head in _TOGETHER and clauses.head(at + 2) in _LED:
            at += 2  # "a group of investors led by X"
        if phrase.head in _TOGETHER and (members := self._members(index, at)):
            return members
        if clauses.sort(at) == PREPOSITION and clauses.sort(at + 1) == NAME and clauses.head(at) not in _INCLUDING:
            within = clauses.phrases[
                at + 1
            ]  # Of two that are several the nearer is spelt out: "cells to firms such as"
            nearer = within.entity < 0 and self.parsed.pieces[within.last - 1].low.endswith("s")
            at += 0 if nearer else 2  # "several banks in Spain, including X"
        listed = clauses.sort(at) == COMMA and clauses.head(at) in (":", "-", "--")
        at += clauses.sort(at) == COMMA
        named = clauses.sort(at + 1) == NAME
        them = self.parsed.pieces[clauses.phrases[at + 1].first].low if named else clauses.head(at + 1)
        if clauses.head(at) in ("among", "amongst") and them in ("them", "which"):
            at += 1  # "three carmakers, among them X and Y"
        elif not listed and (clauses.sort(at) != PREPOSITION or clauses.head(at) not in _INCLUDING):
            return []
        at += not listed
        if clauses.sort(at) != NAME:
            return []
        several = self.parsed.pieces[clauses.phrases[index].last - 1].low.endswith("s")
        if listed and not (several and len(clauses.listed(at)) > 1):
            return []
        found = list[int]()
        for to in clauses.listed(at):  # "X, Y and a consortium led by Z"
            named, group = clauses.phrases[to].entity, clauses.phrases[to].head in _TOGETHER
            found += [named] if named >= 0 else self._members(to, to + 1) if group else []
        return found

    def _members(self, index: int, at: int) -> list[int]:
        """Of whom a group is: "a consortium led by X and including Y", "a group of X and Y", "an X-led consortium"."""
        clauses, phrase = self.clauses, self.clauses.phrases[index]
        at += clauses.sort(at) == COMMA and clauses.sort(at + 1) == RELATIVE
        consists = clauses.sort(at + 1 if clauses.sort(at) == RELATIVE else at) == VERB
        at += clauses.sort(at) == RELATIVE and consists
        led = clauses.sort(at) == VERB and clauses.head(at) in _LED and clauses.head(at + 1) == "by"
        if led and clauses.is_bare_participle(at) and clauses.sort(at + 2) == NAME:
            following = clauses.listed(at + 2)[-1] + 1
            following += clauses.sort(following) == COMMA
            following += clauses.sort(following) == COORDINATOR
            more = clauses.head(following) in _INCLUDING and clauses.sort(following + 1) == NAME
            return [*self.names(clauses.listed(at + 2)), *(self.names(clauses.listed(following + 1)) if more else [])]
        if clauses.sort(at) == VERB and clauses.head(at) in CONSISTS:
            at += 1 + (clauses.sort(at + 1) == PREPOSITION)
            return self._in_a_row(at)
        if clauses.head(at) == "of" and clauses.sort(at + 1) == NAME:
            entities = [clauses.phrases[to].entity for to in clauses.listed(at + 1)]
            return entities if len(entities) > 1 and min(entities) >= 0 else []
        return [one for one in range(phrase.first, phrase.last - 1) if self.parsed.tags[one] == "E"
                and self.parsed.pieces[one + 1].low in ("-led", "-backed")]  # fmt: skip

    def _in_a_row(self, index: int) -> list[int]:
        """All who are named one after the other from here on."""
        clauses, found = self.clauses, list[int]()
        while clauses.sort(index) == NAME and clauses.phrases[index].entity >= 0:
            found.append(clauses.phrases[index].entity)
            index += 1
            while clauses.sort(index) in (COMMA, COORDINATOR) and clauses.sort(index + 1) in (COORDINATOR, NAME):
                index += 1
        return found

    def stake(self, index: int) -> list[int]:
        """Whoever a noun phrase is a stake in: "a 20% stake in Y", "51% of Y", "Y shares", "Y's stock"."""
        clauses, phrase = self.clauses, self.clauses.phrases[index]
        if not self.is_stake(index):
            return []
        found = list[int]()
        for preposition, at in clauses.after(index):
            if preposition in ("in", "of"):
                # "51% of X and Y the rest": what a share follows has a share of its own.
                found = self.names([one for one in clauses.listed(at)
                                    if clauses.sort(one + 1) != NAME or not self.is_stake(one + 1)])  # fmt: skip
                if found or clauses.sort(at) != NAME:
                    break
                if not self.is_stake(at):
                    break
                owner = clauses.owner(at)
                within = any(word == "in" and self.name(to) for word, to in clauses.after(at)[:1])
                if owner is not None and not within:  # "part of its stake in Y"
                    return [owner]  # "5% of its capital"
            elif preposition != "worth":
                break
        if found:
            return found
        if clauses.owner(index) is not None and self.parsed.pieces[phrase.last - 1].low in _HELD:
            return []  # "X's 20% stake" is in somebody else.
        return [at for at in range(phrase.first, phrase.last) if self.parsed.pieces[at].pointer is not None
                and self.parsed.tags[at] == "E"][:1]  # fmt: skip

    def _is_of_market(self, index: int) -> bool:
        """Whether it is what somebody sells of all that is sold: "Y's share of the market"."""
        of = [at for preposition, at in self.clauses.after(index)[:1] if preposition in ("of", "in")]
        share = self.parsed.pieces[self.clauses.phrases[index].last - 1].low in ("share", "slice", "portion")
        return share and any(self.parsed.pieces[self.clauses.phrases[at].last - 1].low in _MARKETS for at in of)

    def is_stake(self, index: int) -> bool:
        """Whether the noun phrase is a part of a company."""
        phrase = self.clauses.phrases[index]
        if is_whole(self.clauses, index) or self._is_of_market(index):
            return False
        if phrase.entity < 0 and self.parsed.pieces[phrase.last - 1].low in _FRACTIONS:
            return True
        return any(
            self.parsed.pieces[at].low in STAKES or self.parsed.pieces[at].low.endswith("%")
            for at in range(phrase.first, phrase.last)
            if self.parsed.pieces[at].pointer is None
        )

    def mentioned(self) -> Iterator[int]:
        """Every piece that points at somebody."""
        for index, piece in enumerate(self.parsed.pieces):
            if piece.pointer is not None and piece.pointer.entities:
                yield index
