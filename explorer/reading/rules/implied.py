"""Goods, bids and plants of nobody named → of whom the text is about: "Control cabinets are bought from X"."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import BREAK, COMMA, NAME, PREPOSITION, RELATIVE, VERB, Phrase
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.rule import Rule
from explorer.reading.rules.spots import places
from explorer.reading.standings.standing import SCALE, Standing, under
from explorer.reading.text.tokens import word_set

_FROM = frozenset({"buy", "source", "purchase", "obtain", "import", "lease", "rent", "order", "procure", "get"})
_BY = frozenset({"supply", "deliver", "provide", "make", "manufacture", "build", "assemble", "produce", "print",
                 "install", "brew", "pack", "weave", "process"})  # fmt: skip
_WORKSHOPS = word_set("plant plants factory factories mill mills dairy brewery foundry smelter refinery yard mine "
                      "shipyard bakery works site facility")  # fmt: skip
_BLOCKS = frozenset({"block", "veto", "stop", "bar", "thwart", "reject", "rebuff", "turn down", "spurn", "frustrate"})
_NUMBERS = word_set("two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand")
_PLACES = frozenset({"place", "cancel", "scrap", "double", "halve", "reduce", "trim", "postpone", "defer", "axe"})
_PICKS = frozenset({"pick", "choose", "select", "hire", "contract", "appoint", "commission", "tap", "engage", "retain"})
_PROVIDES = frozenset({"provide", "supply", "build", "deliver", "install", "design", "make", "run", "operate",
                       "construct", "equip", "maintain", "manufacture", "complete", "carry out", "conduct", "perform",
                       "undertake"})  # fmt: skip
_SUPPLIES = frozenset({"supply", "provide", "deliver", "make", "build", "manufacture", "install"})
_BITS = word_set("airframes bodies interiors turbines foundations rails signals signalling tracks drills hull steel")
_OFFERS = word_set("approach offer bid proposal advance overture")
_ROLES = {"customer": False, "client": False, "supplier": True, "vendor": True}
_WORKS = frozenset({"employ", "make", "produce", "turn out", "assemble", "have", "supply", "run", "operate", "be"})
_OPENS = frozenset({"open", "start", "begin", "follow", "go up"})
_INVESTS = frozenset({"put money", "invest", "come in", "buy in", "put cash"})
_NEW = word_set("new second third fourth another next further additional")
_IN = frozenset({"in", "near", "outside"})
_STATE, _DEED = Pattern("supply", (), "state", "ended"), Pattern("supply", (), "deed", "agreed")
_OPENED = Pattern("location", (), "deed", "active")


class Implied(Rule):
    """What one sentence leaves to be understood of whom its text is about."""

    def found(self) -> Iterator[Found]:
        """All of it, in order."""
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                yield from self._bought(index)
                yield from self._signed_up(index)
                yield from self._picked(index)
                yield from self._supplying(index)
                yield from self._awarded(index)
                yield from self._made_at(index)
                yield from self._ordered(index)
                yield from self._invested(index)
            elif phrase.sort == NAME and phrase.entity < 0:
                yield from self._offered(index)
                yield from self._blocked(index)
                yield from self._competing(index)
                yield from self._placed(index)
            elif phrase.sort == NAME and phrase.entity >= 0:
                yield from self._beside(index)

    def _bought(self, verb: int) -> Iterator[Found]:
        """As in "Control cabinets are bought from X", "The engines are made by X"."""
        phrase = self.phrases[verb]
        word = "from" if phrase.head in _FROM else "by" if phrase.head in _BY else ""
        subject = self.clauses.subject(verb)
        if not word or not phrase.passive or phrase.form != "finite" or not self._are_goods(subject):
            return
        after = self.clauses.after(verb)
        if any(preposition in ("for", "to", "at", "with") and self._firms(at) for preposition, at in after):
            return
        standing = self.standings.of_verb(verb, _STATE)
        for at in (at for preposition, at in after if preposition == word):
            for firm in self._firms(at):
                yield self._told(End(firm), End(), "supply", standing, f"verb {phrase.head}", verb, "object")

    def _are_goods(self, subject: tuple[int, ...]) -> bool:
        """Whether the subject is things, bare or with "the", of nobody told in the sentence before them."""
        if len(subject) != 1 or self.phrases[subject[0]].entity >= 0 or self.clauses.owner(subject[0]) is not None:
            return False
        phrase = self.phrases[subject[0]]
        first = self.pieces[phrase.first].low
        many = self.pieces[phrase.last - 1].low.endswith("s") and first not in ("some", "many", "most", "all", "such")
        alone = not any(self._is(at, EntityType.ORGANISATION) for at in range(phrase.last))
        return (many or first == "the") and alone and self.clauses.sort(subject[0] + 1) in (VERB, PREPOSITION)

    def _ordered(self, verb: int) -> Iterator[Found]:
        """As in "X ordered 22 looms", "X has cancelled an order for two flights": from whom, the text is about says."""
        phrase, goods = self.phrases[verb], verb + 1
        thing = self.phrases[goods] if self.clauses.sort(goods) == NAME else None
        if thing is None or phrase.passive or phrase.form != "finite" or thing.entity >= 0 or self._is_named(thing):
            return
        counted = phrase.head == "order" and any(
            piece.low.isdigit() or piece.low in _NUMBERS for piece in self.pieces[thing.first : thing.last]
        )
        order = self._last(goods) in ("order", "orders") and phrase.head in _PLACES
        led = [preposition for preposition, _ in self.clauses.after(goods)]
        counted = counted and not (self.clauses.sort(goods + 1) == VERB and self.phrases[goods + 1].form == "to")
        if not (counted or order) or {"from", "with", "of"} & set(led) or self.clauses.owner(goods) is not None:
            return
        standing = self.standings.of_verb(verb, _DEED) if counted else self.standings.of_noun(
            goods, thing.last - 1, thing.last, Standing(None), Stage.UNCLEAR
        )  # fmt: skip
        for firm in self.parties.subjects(verb):
            if self._is(firm, EntityType.ORGANISATION):
                yield self._told(End(), End(firm), "supply", standing, f"verb {phrase.head}", verb, "theme subject")

    def _invested(self, verb: int) -> Iterator[Found]:
        """As in "Y was valued at $5 billion when X put money in"."""
        phrase, governor = self.phrases[verb], self.clauses.governor(verb)
        alone = phrase.head in _INVESTS and phrase.form == "finite" and phrase.past and not phrase.nots
        if not alone or governor is None or governor.link != "when" or self.clauses.sort(verb + 1) == NAME:
            return
        if {"in", "into"} & {word for word, _ in self.clauses.after(verb)}:
            return
        main = next((at for at in range(governor.word) if self.clauses.is_finite(at)), -1)
        if main < 0 or self.phrases[main].head != "value" or not self.phrases[main].passive:
            return
        standing = self.standings.of_verb(verb, Pattern("equity stake", (), "deed", "occurred"))
        standing = standing if standing.denied else under("occurred", standing)
        for investor in self.parties.names(list(self.clauses.subject(verb))):
            for firm in self.parties.names(list(self.clauses.subject(main))):
                if self._is(firm, EntityType.ORGANISATION) and investor != firm:
                    yield self._told(
                        End(investor), End(firm), "equity stake", standing, f"verb {phrase.head}", verb, ""
                    )

    def _competing(self, index: int) -> Iterator[Found]:
        """As in "Competition from X and Y has sharpened"."""
        led = self.clauses.head(index + 1) == "from" and self.clauses.sort(index + 2) == NAME
        if self._last(index) != "competition" or not led or self.clauses.owner(index) is not None:
            return
        if any(self._is(piece, EntityType.ORGANISATION) for piece in range(self.phrases[index].first)):
            return  # "Y faces competition from X"
        for firm in self._firms(index + 2):
            yield self._told(
                End(firm), End(), "competition", Standing(Stage.ACTIVE), "noun competition", index, "theme"
            )

    def _is_named(self, thing: Phrase) -> bool:
        return any(piece.pointer is not None for piece in self.pieces[thing.first : thing.last])

    def _signed_up(self, verb: int) -> Iterator[Found]:
        """As in "X and Y have signed up as customers"."""
        phrase = self.phrases[verb]
        at = verb + 1
        as_what = self.clauses.head(at) == "as" and self.clauses.sort(at + 1) == NAME
        if not as_what or phrase.passive or phrase.head not in ("sign up", "sign on", "come on board", "join"):
            return
        last = self._last(at + 1)
        noun = self.cues.nouns.get(last, last)
        beside = [preposition for preposition, _ in self.clauses.after(at + 1)]
        if noun in _ROLES and not {"of", "to", "for"} & set(beside) and self.clauses.owner(at + 1) is None:
            standing = self.standings.of_verb(verb, _DEED)
            for firm in (piece for piece in self.parties.subjects(verb) if self._is(piece, EntityType.ORGANISATION)):
                ends = (End(firm), End()) if _ROLES[noun] else (End(), End(firm))
                part = "object" if _ROLES[noun] else "subject"
                yield self._told(*ends, "supply", standing, f"relation {noun}", verb, part)

    def _picked(self, verb: int) -> Iterator[Found]:
        """As in "X has been picked to provide the fleet"."""
        phrase = self.phrases[verb]
        serves = self.clauses.sort(verb + 1) == VERB and self.phrases[verb + 1].head in _PROVIDES
        to = serves and self.phrases[verb + 1].form == "to"
        by = any(preposition in ("by", "for", "to") and self._firms(at) for index in (verb, verb + 1)
                 for preposition, at in self.clauses.after(index))  # fmt: skip
        if phrase.head not in _PICKS or not phrase.passive or not to or by or self._firms(verb + 2):
            return
        standing = self.standings.of_verb(verb, _DEED)
        for firm in (piece for piece in self.parties.subjects(verb) if self._is(piece, EntityType.ORGANISATION)):
            yield self._told(End(firm), End(), "supply", standing, f"verb {phrase.head}", verb, "theme")

    def _supplying(self, verb: int) -> Iterator[Found]:
        """As in "X will supply the airframes", where nobody else is named."""
        phrase, at = self.phrases[verb], verb + 1
        sent = phrase.head in _SUPPLIES and phrase.form == "finite" and not phrase.passive
        goods = sent and self.clauses.sort(at) == NAME and self._last(at) in self.cues.wares | _BITS
        if not goods or self.phrases[at].entity >= 0 or self.pieces[self.phrases[at].first].low != "the":
            return
        firms = [piece for piece in self.parties.subjects(verb) if self._is(piece, EntityType.ORGANISATION)]
        named = [piece for piece in range(len(self.pieces)) if self._is(piece, EntityType.ORGANISATION)]
        closed = self.clauses.sort(at + 1) in (BREAK, "", COMMA) and len(named) == len(firms) == 1
        standing = self.standings.of_verb(verb, _STATE)
        for firm in firms if closed and standing.stage in SCALE else ():
            yield self._told(End(firm), End(), "supply", standing, f"verb {phrase.head}", verb, "theme")

    def _awarded(self, verb: int) -> Iterator[Found]:
        """As in "X has been awarded the engineering contract"."""
        phrase, work = self.phrases[verb], verb + 1
        won = phrase.passive and phrase.head in ("award", "hand", "give") and phrase.form == "finite"
        if not won or self._last(work) not in ("contract", "contracts", "order", "mandate", "job"):
            return
        led = any(
            word in ("by", "from", "with", "for") for index in (verb, work) for word, _ in self.clauses.after(index)
        )
        standing = self.standings.of_verb(verb, _DEED)
        for firm in self.parties.subjects(verb) if not led else ():
            if self._is(firm, EntityType.ORGANISATION):
                yield self._told(End(firm), End(), "supply", standing, f"verb {phrase.head}", verb, "theme")

    def _made_at(self, verb: int) -> Iterator[Found]:
        """As in "The plant makes doors for X", "its mill, which supplies X, was shut"."""
        phrase, subject = self.phrases[verb], self.clauses.subject(verb)
        supplies = any(pattern.kind == "supply" for pattern in self.cues.verb_patterns.get(phrase.head, ()))
        if not supplies or phrase.passive or phrase.form != "finite" or len(subject) != 1:
            return
        site = self.phrases[subject[0]]
        if site.sort != NAME or site.entity >= 0 or self._last(subject[0]) not in _WORKSHOPS:
            return
        owner = self.clauses.owner(subject[0])
        direct = self._firms(verb + 1) if self.clauses.sort(verb + 1) == NAME and phrase.head == "supply" else []
        whom = direct or [
            firm for word, at in self.clauses.after(verb) if word in ("for", "to") for firm in self._firms(at)
        ]
        standing = self.standings.of_verb(verb, _STATE)
        for firm in whom:
            if owner is not None and self._is(owner, EntityType.ORGANISATION) and owner != firm:
                yield self._told(End(owner), End(firm), "supply", standing, f"verb {phrase.head}", verb, "")
            elif owner is None and self.pieces[site.first].low == "the":
                yield self._told(End(), End(firm), "supply", standing, f"verb {phrase.head}", verb, "theme subject")

    def _offered(self, index: int) -> Iterator[Found]:
        """As in "An approach from X was rejected"."""
        if self._last(index) not in _OFFERS or self.clauses.owner(index) is not None or index > 1:
            return
        led = self.clauses.head(index + 1) == "from" and self.clauses.sort(index + 2) == NAME
        verb, at = self.clauses.fate(index), index + 2
        comes = verb >= 0 and self.phrases[verb].head == "come" and self.clauses.head(verb + 1) == "from"
        if comes and self.clauses.sort(verb + 2) == NAME:
            led, at = True, verb + 2  # "A rival bid could come from X"
        if verb < 0 or not led:
            return
        standing = self.standings.of_noun(index, self.phrases[index].first, self.phrases[index].last,
                                          Standing(Stage.PROPOSED), Stage.UNCLEAR)  # fmt: skip
        for firm in self._firms(at):
            yield self._told(End(firm), End(), "ownership", standing, f"noun {self._last(index)}", index, "wooed")

    def _blocked(self, index: int) -> Iterator[Found]:
        """As in "In 2022 Rome blocked a bid by X": for whom, who is sought in the text says."""
        verb = index - 1
        blocks = (
            self.clauses.sort(verb) == VERB and self.phrases[verb].head in _BLOCKS and not self.phrases[verb].passive
        )
        led = self.clauses.head(index + 1) in ("by", "from") and self.clauses.sort(index + 2) == NAME
        firms = (
            any(self._is(piece, EntityType.ORGANISATION) for piece in self.parties.subjects(verb)) if blocks else True
        )
        aimed = any(word in ("for", "to") for word, _ in self.clauses.after(index))
        if firms or not led or aimed or self._last(index) not in _OFFERS or self.clauses.owner(index) is not None:
            return
        standing = self.standings.of_noun(index, self.phrases[index].first, self.phrases[index].last,
                                          Standing(Stage.PROPOSED), Stage.UNCLEAR)  # fmt: skip
        for firm in self._firms(index + 2):
            yield self._told(End(firm), End(), "ownership", standing, f"noun {self._last(index)}", index, "wooed")

    def _placed(self, index: int) -> Iterator[Found]:
        """As in "The plant in Y employs 300", "A second factory will open in Y"."""
        phrase = self.phrases[index]
        if self._last(index) not in self.cues.plants or self.clauses.owner(index) is not None or index > 1:
            return
        if any(self._is(at, EntityType.ORGANISATION) for at in range(len(self.pieces))):
            return
        first = self.pieces[phrase.first].low
        verb = self.clauses.fate(index)
        words = {piece.low for piece in self.pieces[phrase.first : phrase.last]}
        if verb < 0 or self.phrases[verb].nots:
            return
        if first == "the" and self.phrases[verb].head in _WORKS and not self.phrases[verb].modal:
            where, standing = self._where(index + 1), Standing(Stage.ACTIVE)
            past = self.phrases[verb].past and not self.phrases[verb].perfect
            standing = under("unclear", standing) if past else standing
        elif words & _NEW and self.phrases[verb].head in _OPENS:
            where, standing = self._where(verb + 1) or self._where(index + 1), self.standings.of_verb(verb, _OPENED)
        else:
            return
        for place in where if standing.stage in SCALE else ():
            yield self._told(End(), End(place), "location", standing, "noun plant", index, "subject")

    def _where(self, at: int) -> list[int]:
        led = self.clauses.sort(at) == PREPOSITION and self.clauses.head(at) in _IN
        return places(self.parties, at + 1) if led and self.clauses.sort(at + 1) == NAME else []

    def _beside(self, index: int) -> Iterator[Found]:
        """As in "The company, in Y, makes looms"."""
        firm = self.phrases[index].entity
        opens = self.clauses.sort(index - 1) in ("", BREAK, RELATIVE) and self.clauses.sort(index + 1) == COMMA
        if not opens or not self._is(firm, EntityType.ORGANISATION) or self.clauses.head(index + 2) != "in":
            return
        if self.clauses.sort(index + 4) == COMMA and self.clauses.is_finite(index + 5):
            for place in self._where(index + 2):
                yield self._told(
                    End(firm), End(place), "location", Standing(Stage.ACTIVE), "place of a name", index, ""
                )

    def _told(
        self, subject: End, object: End, kind: str, standing: Standing, rule: str, index: int, inferred: str
    ) -> Found:
        cue = (self.phrases[index].first, self.phrases[index].last)
        return Found(subject, object, kind, standing, rule, cue, "", Strength.WEAK, inferred)

    def _firms(self, at: int) -> list[int]:
        return [piece for piece in self.parties.names(self.clauses.listed(at))
                if self._is(piece, EntityType.ORGANISATION)]  # fmt: skip

    def _is(self, piece: int, type: EntityType) -> bool:
        return piece >= 0 and self.pieces[piece].pointer is not None and self.parties.type_of(piece) is type
