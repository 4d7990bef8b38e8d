"""What stands behind a name → where its bearer is: "X in Graz", "X, a project in Y", "X, which takes place in Y"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB, Phrase
from explorer.reading.rules.company_words import is_company_word
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.rules.spots import places, where
from explorer.reading.standings.standing import Standing
from explorer.reading.text.tokens import word_set

_IN = frozenset({"in", "near", "outside", "at"})
_SORTS = frozenset({EntityType.ORGANISATION, EntityType.PRODUCT, EntityType.EVENT})
_HELD = frozenset({"take", "open", "run", "hold", "be", "start", "begin", "end", "close"})
_OPENS = frozenset({"open", "launch", "inaugurate", "set up"})
_NAMES = frozenset({"call", "name", "dub"})
_BUYS = frozenset({"acquire", "buy", "take over", "purchase", "own", "snap up", "absorb"})
_OUTLETS = frozenset({"showroom", "showrooms", "store", "stores", "shop", "shops", "outlet", "outlets", "boutique",
                      "boutiques", "dealership", "dealerships", "restaurant", "restaurants", "branch", "branches",
                      "café", "cafe", "hotel", "hotels"})  # fmt: skip
_COMES = frozenset({"come", "join", "hail", "arrive", "move", "?joins", "transfer"})
_OWNERS = frozenset({"owner", "founder", "co-founder", "owners", "boss"})
_BOUGHT = word_set("that acquisition takeover purchase buyout founding opening closure bankruptcy collapse insolvency")
_MANAGERS = word_set(
    "manager director representative correspondent boss lawyers staff employees workers engineers team"
)
_CALLS = frozenset({"call", "email", "e-mail", "message", "letter", "fax", "phone call"})
_PRESENT = frozenset({"present", "active", "represented"})
_NO_SEAT = frozenset({"player", "players", "investor", "investors", "supplier", "suppliers", "partner", "rival",
                      "leader", "champion", "challenger", "newcomer", "competitor", "pioneer"})  # fmt: skip
"""What one can be somewhere without being there."""
_WORKS = word_set(
    "mine smelter refinery plant mill oilfield gasfield deposit concession quarry block project field tenement terminal"
)
_HAPPENS = Pattern("location", (), "deed")


class Surroundings(Rule):
    """Where the bearers of one sentence's names are, by what stands behind the names."""

    def found(self) -> Iterator[Found]:
        """All such places, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == NAME and self._type(phrase) in _SORTS:
                yield from self._beside(index)
                yield from self._lies(index)
                yield from self._apposed(index)
            elif phrase.sort == NAME:
                yield from self._managed(index)
            elif phrase.sort == VERB and phrase.head in _HELD:
                yield from self._happening(index)
                yield from self._market(index)
                yield from self._called(index)
            if phrase.sort == VERB and phrase.head in _OPENS:
                yield from self._outlet(index)
            if phrase.sort == VERB and phrase.head in _NAMES:
                yield from self._christened(index)

    def _beside(self, index: int) -> Iterator[Found]:
        """As in "X in Graz got the order", "an analyst at X in Graz", "the parts came from X in Graz"."""
        phrase, before = self.phrases[index], index - 1
        verb = self.phrases[index + 3] if self.clauses.sort(index + 3) == VERB else None
        if self._type(phrase) is not EntityType.ORGANISATION or self.clauses.head(index + 1) not in _IN:
            return
        begins = index == 0 or self.clauses.sort(before) in (COMMA, "S", "C", ";")
        told = begins and phrase.last - phrase.first == 1 and verb is not None and verb.form == "finite"
        bought = self.clauses.sort(before) == VERB and self.phrases[before].head in _BUYS
        listed = bought or self.clauses.head(before) == "including"
        at = self.phrases[index + 2] if listed and self.clauses.sort(index + 2) == NAME else None
        if at is not None and at.entity >= 0:
            # "acquired X in Graz"; what is bought "in Germany" may be one of several there.
            told = told or self.pieces[at.entity].low not in self.cues.countries
        if told or (self.clauses.sort(before) == PREPOSITION and self._leads(before)):
            yield from self._told(phrase.entity, index + 1, Standing(Stage.ACTIVE))

    def _lies(self, index: int) -> Iterator[Found]:
        """As in "the Las Bambas mine in Peru"."""
        phrase = self.phrases[index]
        last = self.pieces[phrase.entity].low.split()[-1]
        led = self.clauses.sort(index + 1) == PREPOSITION and self.clauses.head(index + 1) in _IN
        small = phrase.entity == phrase.last - 1 and self.pieces[phrase.entity].text.endswith(f" {last}")
        if small and led and last in _WORKS:
            yield from self._told(phrase.entity, index + 1, Standing(Stage.ACTIVE))

    def _managed(self, index: int) -> Iterator[Found]:
        """As in "X's site manager in Y", "X's country director in Y"."""
        phrase = self.phrases[index]
        owner = self.clauses.owner(index)
        if owner is None or self.pieces[phrase.last - 1].low not in _MANAGERS or self.clauses.head(index + 1) != "in":
            return
        if self.parties.type_of(owner) is EntityType.ORGANISATION and self.tags[owner] == "E":
            yield from self._told(owner, index + 1, Standing(Stage.ACTIVE))

    def _christened(self, index: int) -> Iterator[Found]:
        """As in "a Texas contractor called X"."""
        before, name = index - 1, index + 1
        if self.clauses.sort(before) != NAME or self.clauses.sort(name) != NAME or self.phrases[before].entity >= 0:
            return
        noun, firm = self.phrases[before], self.phrases[name].entity
        seats = [at for at in range(noun.first, noun.last - 1) if self.parties.type_of(at) is EntityType.PLACE]
        free = firm == self.phrases[name].first and self.parties.type_of(firm) is EntityType.ORGANISATION
        one = self.pieces[noun.first].low in ("a", "an", "the", "another")
        if (
            free
            and one
            and seats
            and is_company_word(self.pieces[noun.last - 1].low)
            and self.tags[seats[0] + 1] != "'"
        ):
            yield Found(End(firm), End(seats[0]), "location", Standing(Stage.ACTIVE), "place of a name",
                        (noun.first, noun.last), strength=Strength.FAIR)  # fmt: skip

    def _leads(self, preposition: int) -> bool:
        """Whether it leads to where somebody works or comes from: "an analyst at X", "came from X", "Jo Wu of X"."""
        word, before = self.clauses.head(preposition), preposition - 1
        name = self.phrases[before] if self.clauses.sort(before) == NAME else None
        if word == "at":
            return True
        if word == "from":
            return self.clauses.head(before) in _COMES
        if word == "to":
            return self.clauses.head(before) in _CALLS  # "Calls to X in Graz went unanswered"
        if word == "for":
            return self.clauses.head(before) in ("work", "play", "research")
        person = name is not None and name.entity >= 0 and self.parties.type_of(name.entity) is EntityType.PERSON
        noun = self.pieces[name.last - 1].low if name is not None else ""
        owner = noun in _OWNERS or self.cues.nouns.get(noun, noun) in self.cues.titles
        return word == "of" and (person or owner or noun in _BOUGHT)

    def _apposed(self, index: int) -> Iterator[Found]:
        """As in "X, a solar project in Y", "X, its bigger competitor from Y", "X, a maker in Y"."""
        told = index + 2
        if self.clauses.sort(index + 1) != COMMA or self.clauses.sort(told) != NAME or self.phrases[told].entity >= 0:
            return
        if self.pieces[self.phrases[told].first].low not in ("a", "an", "the", "its", "their", "another", "one"):
            return
        at = told + 1
        counted = (
            self.clauses.head(at) == "of" and self.clauses.sort(at + 1) == NAME and self.phrases[at + 1].entity < 0
        )
        if counted and self.pieces[self.phrases[at + 1].first].low not in ("the", "a", "an", "its"):
            at += 2  # "a cooperative of 600 growers near Y"
        if self.clauses.head(at) == "with" and self.clauses.sort(at + 1) == NAME:
            at += 2
        if self.clauses.head(at) in _IN | {"from"}:
            yield from self._told(self.phrases[index].entity, at, Standing(Stage.ACTIVE))

    def _happening(self, index: int) -> Iterator[Found]:
        """As in "X, which takes place in Y", "X will be held in Y"."""
        events = [piece for piece in self.parties.subjects(index) if self.parties.type_of(piece) is EntityType.EVENT]
        phrase = self.phrases[index]
        if phrase.head == "hold" and phrase.passive:
            events = [
                piece
                for piece in self.parties.names(list(self.clauses.subject(index)))
                if self.parties.type_of(piece) is EntityType.EVENT
            ]
        for at in range(index + 1, min(index + 7, len(self.phrases))):
            if self.clauses.sort(at) == VERB:
                return
            if self.clauses.sort(at) == PREPOSITION and self.clauses.head(at) in _IN:
                standing = self.standings.of_verb(index, _HAPPENS)
                present = phrase.form == "finite" and not (phrase.past or phrase.perfect or phrase.modal)
                if present and standing.stage is Stage.OCCURRED:
                    standing = Standing(Stage.PLANNED)
                for event in events:
                    yield from self._told(event, at, standing)
                return

    def _market(self, index: int) -> Iterator[Found]:
        """As in "Kenya is a new market for X", "X has been present in Kenya", "X is active in Kenya"."""
        at, phrase = index + 1, self.phrases[index]
        if phrase.head != "be" or self.clauses.sort(at) != NAME:
            return
        word = self.pieces[self.phrases[at].last - 1].low
        subjects = self.parties.subjects(index)
        firms = [piece for piece in subjects if self.parties.type_of(piece) is EntityType.ORGANISATION]
        places = [piece for piece in subjects if self.parties.type_of(piece) is EntityType.PLACE]
        owner = self.clauses.owner(at)
        if word in ("market", "markets") and places and owner is not None:
            firms = [owner]  # "Kenya is X's third market"
        for preposition, to in self.clauses.after(at)[:2]:
            if word == "market" and preposition == "for" and places:
                firms = self.parties.names(self.clauses.listed(to))
            elif word in _PRESENT and preposition == "in" and firms:
                places = [piece for piece in self.parties.names(self.clauses.listed(to))
                          if self.parties.type_of(piece) is EntityType.PLACE]  # fmt: skip
        kind = "market entry" if word.startswith("market") else "location"
        standing = self.standings.of_verb(index, Pattern(kind, (), "state", "ended"))
        for firm in firms if word.startswith("market") or word in _PRESENT else ():
            for place in places:
                if self.parties.type_of(firm) is EntityType.ORGANISATION:
                    yield Found(End(firm), End(place), kind, standing, "noun market",
                                (self.phrases[at].first, self.phrases[at].last), strength=Strength.FAIR)  # fmt: skip

    def _called(self, index: int) -> Iterator[Found]:
        """As in "X is a lender in Y", "X is one of the largest banks in Y"."""
        at = index + 1
        if self.clauses.head(at) == "one" and self.clauses.head(at + 1) == "of":
            at += 2
        if self.phrases[index].head != "be" or self.clauses.sort(at) != NAME or self.phrases[at].entity >= 0:
            return
        phrase = self.phrases[at]
        article, noun = self.pieces[phrase.first].low, self.pieces[phrase.last - 1].low
        if article not in ("a", "an", "the") or noun in _NO_SEAT or not is_company_word(noun):
            return
        standing = self.standings.of_verb(index, Pattern("location", (), "state", "ended"))
        for place in where(self.parties, index):
            # "in Kenya, where X is the biggest broadcaster"
            cue = (self.phrases[index].first, self.phrases[at].last)
            for firm in self.parties.subjects(index):
                if self.parties.type_of(firm) is EntityType.ORGANISATION:
                    yield Found(End(firm), End(place), "location", standing, "place of a name", cue)
        for firm in self.parties.subjects(index) if self.clauses.head(at + 1) in _IN else ():
            if self.parties.type_of(firm) is EntityType.ORGANISATION:
                yield from self._told(firm, at + 1, standing)

    def _outlet(self, index: int) -> Iterator[Found]:
        """As in "X opened its 30th Japanese showroom", "X will open a shop in Paris"."""
        at = index + 1
        if self.clauses.sort(at) != NAME or self.pieces[self.phrases[at].last - 1].low not in _OUTLETS:
            return
        phrase = self.phrases[at]
        inside = [piece for piece in range(phrase.first, phrase.last) if self.pieces[piece].pointer is not None]
        led = [piece for word, to in self.clauses.after(at) if word == "in" for piece in places(self.parties, to)]
        standing = self.standings.of_verb(index, Pattern("market entry", (), "deed", "active"))
        for firm in self.parties.subjects(index):
            lands = [piece for piece in led if self.pieces[piece].low in self.cues.countries]
            for place in [piece for piece in (*inside, *lands) if self.parties.type_of(piece) is EntityType.PLACE]:
                if self.parties.type_of(firm) is EntityType.ORGANISATION:
                    yield Found(End(firm), End(place), "market entry", standing, "noun outlet",
                                (phrase.first, phrase.last), strength=Strength.FAIR)  # fmt: skip

    def _told(self, bearer: int, preposition: int, standing: Standing) -> Iterator[Found]:
        at = preposition + 1
        named = self.clauses.sort(at) == NAME
        place = self.phrases[at].entity if named else -1
        if named and (place < 0 or self.parties.type_of(place) is not EntityType.PLACE):
            place = next(iter(places(self.parties, at)), -1)  # "near the western town of Y"
        if place >= 0 and self.parties.type_of(place) is EntityType.PLACE:
            cue = (self.phrases[preposition].first, place + 1)
            yield Found(End(bearer), End(place), "location", standing, "place of a name", cue, strength=Strength.FAIR)

    def _type(self, phrase: Phrase) -> EntityType | None:
        return self.parties.type_of(phrase.entity) if phrase.entity >= 0 else None
