"""A noun → between whom it says something."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from explorer.model.entities import EntityType
from explorer.reading.grammar.cues import Slots
from explorer.reading.grammar.phrases import COMMA, NAME, PREPOSITION, VERB
from explorer.reading.rules.slots import Pair, SlotFilling
from explorer.reading.standings.attribution import voice

_DEALS = frozenset({"ownership", "merger"})
_EACH_SIGNED = frozenset({"agreements", "contracts", "deals", "licences", "licenses", "memorandums", "letters"})
_UNDERTAKINGS = frozenset({"project", "programme", "program", "pilot", "pilot project"})
_WITHIN = (("in", "be"), ("in", "remain"), ("of", "member"), ("of", "members"))
"""How whoever is "in the X alliance" stands to it: as a member."""
_GIVES = frozenset({"award", "grant", "give", "hand"})
_HIRES = frozenset({"hire", "mandate", "retain", "appoint", "engage", "enlist", "tap", "commission", "task"})
_HELPS = frozenset({"advise", "assist", "help", "support", "back", "finance", "fund", "represent", "guide",
                    "underwrite", "bankroll", "broker", "counsel"})  # fmt: skip
"""What is done for somebody else's purchase."""
_JUDGES = frozenset({"clear", "approve", "review", "examine", "block", "vet", "oppose", "scrutinise", "scrutinize",
                     "investigate", "criticise", "criticize", "challenge", "welcome", "back", "authorise", "authorize",
                     "veto", "question", "ratify", "sanction", "wave through", "report", "advise", "endorse", "probe",
                     "support"})  # fmt: skip
"""What others do with a deal that is not theirs."""
_SUPPLIES = frozenset(
    {"supply", "deliver", "provide", "ship", "make", "build", "produce", "manufacture", "sell", "install"}
)


_SUFFERS = frozenset({"blame", "cite", "weather", "survive", "endure", "fight", "feel", "suffer", "withstand"})
_PRESSES = frozenset({"competition", "rivalry"})
_RUNS = frozenset({"own", "run", "operate", "hold", "control", "manage"})
"""What a venture does that is there."""
_SERVES = frozenset({
    "help", "give", "allow", "enable", "let", "make", "boost", "strengthen", "bring", "bolster", "expand", "broaden",
    "extend", "complement", "turn", "provide", "grant", "add to", "take", "lift", "deepen", "enhance", "double",
    "triple", "hand", "leave", "propel", "catapult", "widen", "cost",
})  # fmt: skip
"""What a deal does for whoever makes it."""
_WON = frozenset(
    {"win", "receive", "obtain", "get", "lose", "land", "apply for", "hold", "seek", "bag", "need", "have"}
)
_OF_BOTH = frozenset(
    {"merger", "alliance", "partnership", "joint venture", "venture", "tie-up", "talks", "combination"}
)
_WARMS = frozenset(
    [
        *("cool", "lose", "express", "renew", "show", "signal", "confirm", "declare", "revive", "deny", "drop", "end"),
        *("reiterate", "register", "indicate", "voice", "abandon", "rekindle", "state", "limit"),
    ]
)
_COOLS = frozenset({"cool", "wane", "fade", "grow", "evaporate", "surface", "emerge", "subside", "die", "come"})
_BUILDINGS = frozenset({"building", "site", "land", "property", "premises", "house", "field", "plot", "unit"})


class NounEnds(SlotFilling):
    """The ends of what the nouns of one sentence say."""

    def _is_for_building(self, index: int) -> bool:
        """Whether what is offered for is a building and no firm: "received an offer for the building from Y"."""
        for word, at in self.clauses.after(index):
            phrase = self.phrases[at]
            the = phrase.entity < 0 and self.pieces[phrase.first].low in ("the", "its", "their", "that")
            if word == "for" and the and self.pieces[phrase.last - 1].low in _BUILDINGS:
                return True
        return False

    def _is_its(self, index: int) -> bool:
        """Whether the phrase begins with "its": what is so called is there."""
        return self.clauses.parsed.tags[self.phrases[index].first] == "H"

    def _is_keenness(self, index: int) -> bool:
        """Whether an interest is one that somebody shows, and no part of a firm."""
        governor = self.clauses.governor(index)
        above = self.clauses.head(governor.phrase) if governor is not None else ""
        link = governor.link if governor is not None else ""
        warms = (link == "object" and above in _WARMS) or (link == "preposition" and above == "make")
        warms = warms or self.clauses.head(self.clauses.fate(index)) in _COOLS
        return warms and self.pieces[self.phrases[index].last - 1].low == "interest"

    def _is_suffered(self, index: int) -> bool:
        """As in "blaming a price war with Y": it is there."""
        governor = self.clauses.governor(index)
        return governor is not None and governor.link == "object" and self.clauses.head(governor.phrase) in _SUFFERS

    def _is_part_of_sale(self, index: int) -> bool:
        """As in "The sale does not include its stake in Y"."""
        governor = self.clauses.governor(index)
        head = self.clauses.head(governor.phrase) if governor is not None and governor.link == "object" else ""
        return head in ("include", "exclude", "cover", "involve", "affect")

    def _is_sold(self, index: int) -> bool:
        """As in "plans to sell a stake in Y", "will cut its stake"."""
        governor = self.clauses.governor(index)
        head = self.clauses.head(governor.phrase) if governor is not None and governor.link == "object" else ""
        return any(pattern.past for pattern in self.cues.verb_patterns.get(head, ()))

    def _is_paid_for(self, index: int) -> bool:
        """As in "paid $10 million for a stake"."""
        paid = self.clauses.sort(index - 2) == NAME and self.clauses.head(index - 1) == "for"
        return paid and self.clauses.head(index - 3) in ("pay", "offer", "bid") and self.clauses.owner(index) is None

    def _under_which(self, index: int) -> list[int]:
        """Who supplies by a contract: "a supply agreement with Y under which Y will deliver 40 trains"."""
        which = next(
            (at for at in range(index + 1, min(index + 8, len(self.phrases))) if self.clauses.sort(at) == "R"), -1
        )
        if which < 0 or self.clauses.head(which - 1) != "under":
            return []
        verb = next(
            (at for at in range(which + 1, min(which + 6, len(self.phrases))) if self.clauses.is_finite(at)), -1
        )
        if verb < 0 or self.phrases[verb].head not in _SUPPLIES or self.phrases[verb].passive:
            return []
        doers = {entity for piece in self.parties.subjects(verb) for entity in self._entities(piece)}
        return [at for at, piece in enumerate(self.pieces) if piece.pointer and doers & {*piece.pointer.entities}]

    def _is_acting(self, index: int) -> bool:
        """Whether it is told to own or run something now, and so is there: "is owned by a venture between X and Y"."""
        governor, fate = self.clauses.governor(index), self.clauses.fate(index)
        by = governor is not None and governor.link == "preposition" and self.clauses.head(governor.word) == "by"
        verb = governor.phrase if by and governor is not None else fate
        if self.clauses.sort(verb) != VERB or self.phrases[verb].head not in _RUNS or self.phrases[verb].past:
            return self.clauses.sort(verb) == VERB and self.phrases[verb].passive and self._is_run(verb)
        return not (self.phrases[verb].modal or self.phrases[verb].nots or self.standings.is_to_come(verb, True))

    def _is_run(self, verb: int) -> bool:
        phrase = self.phrases[verb]
        told = phrase.head in _RUNS and not (phrase.modal or phrase.nots)
        return told and self.pieces[phrase.first].low in ("is", "are", "'s")

    def _noun_pairs(self, index: int, first: int, slots: Slots) -> Iterator[Pair]:
        if slots.subject == "subject" and slots.kind in _DEALS | {"equity stake"} and self._is_anothers(index, first):
            return  # "is reviewing X's purchase of Y"
        subjects = self._noun_slot(index, first, slots.subject)
        if subjects:
            objects = self._noun_slot(index, first, slots.object)
            yield from ((subject, object) for subject in subjects for object in objects)

    def _is_anothers(self, index: int, first: int) -> bool:
        """Whether the noun is told to be that of somebody with a name: "X's planned purchase"."""
        tags = self.clauses.parsed.tags
        return any(tags[at] == "E" and tags[at + 1] == "'" for at in range(self.phrases[index].first, first - 1))

    def _noun_slot(self, index: int, first: int, slot: str) -> list[int]:
        clauses = self.clauses
        if slot == "subject":
            given = clauses.sort(index - 1) == NAME and clauses.sort(index - 2) == VERB and self.parties.is_stake(index)
            return [] if given else self._doers(index)  # "gave Y a stake in Z": not his who gave it.
        if slot == "possessor":
            return self._helped(index) or self._possessors(index, first)
        found = list[int]()
        word, _, part = slot.partition(" ")
        for preposition, at in self._belonging(index):
            if preposition == "against":
                break  # "won the order against competition from Y"
            if preposition == word:
                found += self.parties.stake(at) if part else self.parties.names(clauses.listed(at))
                if word == "for" and not found and self.pieces[self.phrases[at].last - 1].low in self.cues.wares:
                    break  # "a bid for 60 trains for Y"
        return found or (self._from_above(index, slot) if slot in ("with", "to", "of", "for") else [])

    def _helped(self, index: int) -> list[int]:
        """Whose "its takeover" is where somebody is helped with it: "advises Y on its takeover of Z"."""
        governor = self.clauses.governor(index) if self._is_its(index) else None
        at = governor.phrase if governor is not None and governor.link == "preposition" else 0
        helped = self.clauses.sort(at - 1) == VERB and self.phrases[at - 1].head in _HELPS
        return self.parties.name(at) if helped and self.clauses.sort(at) == NAME else []

    def _doers(self, index: int) -> list[int]:
        """Who does what a noun says: the subject of the verb above it, or an owner on the way there."""
        noun = self.phrases[index].last - 1
        if (told := self._told_verb(index)) >= 0:
            return self.parties.subjects(told)  # "a contract X signed with Y"
        for _ in range(6):
            governor = self.clauses.governor(index)
            if governor is not None and governor.phrase < 0 and governor.link == "preposition" and governor.word <= 1:
                return self.parties.names(self.clauses.following_subject(index))
            if governor is None or governor.phrase < 0 or governor.link in ("relative", "reduced"):
                return self._tellers(index)
            index = governor.phrase
            if self.clauses.sort(index) == VERB and self.phrases[index].head in _HELPS:
                return []  # "could finance a takeover of Y by Z"
            if self.clauses.sort(index) == VERB:
                linked = self.phrases[index].head in ("link", "associate", "connect")
                pressed = governor.link == "preposition" and self.clauses.head(governor.word) == "by"
                if self.phrases[index].passive and pressed and self.pieces[noun].low in _PRESSES:
                    return self.parties.names(list(self.clauses.subject(index)))  # "is squeezed by competition from X"
                if self.phrases[index].passive and governor.link != "to" and not linked:
                    return self._prepositional(index, "by")
                return self._hirers(index) or self.parties.subjects(index)
            owner = self.clauses.owner(index)
            if owner is not None and self.clauses.parsed.tags[owner] == "E":
                return [owner]
            if owner is not None:
                return self.parties.names(self.clauses.doer(index)) or [owner]
        return []

    def _hirers(self, index: int) -> list[int]:
        """Who hired somebody to do it: "hired X to study an offer for Y" is no offer of X's."""
        governor = self.clauses.governor(index)
        above = governor.phrase if governor is not None and governor.link == "control" else -1
        hired = self.clauses.sort(above) == VERB and self.phrases[above].head in _HIRES
        return self.parties.subjects(above) if hired else []

    def _tellers(self, index: int) -> list[int]:
        """By whom it was done, or who speaks of it: "X said talks with Y had ended"."""
        verb = self.clauses.fate(index)
        if verb < 0:
            return []
        if self.phrases[verb].head in _JUDGES:
            return []  # "The merger must be cleared by X"
        if self.phrases[verb].head in _SERVES and not self.phrases[verb].passive:
            return self._served(verb)
        above = self.clauses.governor(verb)
        if above is not None and above.link == "when" and self.clauses.head(above.word) in ("when", "after", "since"):
            main = next((at for at in range(above.word) if self.clauses.is_finite(at)), -1)
            return (
                self._firms(self.parties.subjects(main)) if main >= 0 else []
            )  # "turned to Z when talks with Y failed"
        told = above is not None and above.link == "that" and self.clauses.sort(above.phrase) == VERB
        return (self._prepositional(verb, "by") if self.phrases[verb].passive else []) or (
            self.parties.subjects(above.phrase) if above is not None and told else []
        )

    def _served(self, verb: int) -> list[int]:
        """The firm that something does good: "The takeover of Y will help X grow", "boosts X's share of the market"."""
        at = verb + 1
        if self.clauses.sort(at) != NAME:
            return []
        phrase, tags = self.phrases[at], self.clauses.parsed.tags
        inside = [piece for piece in range(phrase.first, phrase.last) if tags[piece] == "E"]  # "gives X access to"
        served = [phrase.entity] if phrase.entity >= 0 else inside
        return [piece for piece in served[:1] if self.parties.type_of(piece) is EntityType.ORGANISATION]

    def _possessors(self, index: int, first: int) -> list[int]:
        """Whose the noun is: "Foxconn's bid", "its bid", "X and Y's alliance", "the Renault-Nissan alliance"."""
        phrase, tags = self.phrases[index], self.clauses.parsed.tags
        inside = [
            at for at in range(phrase.first, first) if tags[at] == "E" or (tags[at] == "H" and self.pieces[at].pointer)
        ]
        if self.pieces[phrase.first].low == "whose":
            return self._both_whose(index) or self.parties.whose(index)
        owner = self.phrases[index - 1].last - 2 if self.clauses.sort(index - 1) == NAME else -1
        if not inside and owner >= 0 and tags[owner : phrase.first] in ("E'T", "E'TT"):
            return [owner]  # "X's 2016 purchase of Y"
        if (
            not inside
            and self.clauses.sort(index - 1) == NAME
            and tags[self.phrases[index - 1].first : phrase.first] == "HT"
        ):
            return [self.phrases[index - 1].first]  # "its 2016 purchase of Y"
        start = self.clauses.list_start(index)
        headed = (start, self.clauses.head(1), self.clauses.sort(0)) == (2, ":", NAME)
        if not inside and headed and self.phrases[0].entity >= 0 and self.clauses.sort(index + 1) == PREPOSITION:
            return [self.phrases[0].entity]  # "X: Merger agreement with Y terminated"
        if (
            inside
            and start != index
            and tags[inside[0] + 1 : inside[0] + 2] == "'"
            and self.clauses.sort(start - 1) not in (VERB,)
        ):
            before = [self.phrases[at].entity for at in range(start, index) if self.phrases[at].sort == NAME]
            return [piece for piece in before if piece >= 0] + inside
        return inside

    def _both_whose(self, index: int) -> list[int]:
        """The two of whom "X and Y, whose merger collapsed" speaks."""
        at = index - 1 - (self.clauses.sort(index - 1) == COMMA)
        both = self.phrases[index].head in _OF_BOTH and self.clauses.sort(at) == NAME
        named = [self.phrases[one].entity for one in self.clauses.listed(self.clauses.list_start(at))] if both else []
        return named if len(named) > 1 and min(named) >= 0 else []

    def _parties_of(self, index: int, first: int) -> Iterator[Pair]:
        """The two, or every two, that a partnership, a deal or talks are between."""
        named = self.clauses.parsed.tags[first - 1] == "E" if first > self.phrases[index].first else False
        if named and (self.clauses.head(index - 1), self.clauses.head(index - 2)) in _WITHIN[2:]:
            return  # "is a member of the X alliance alongside Y"
        own = self._firms(self._possessors(index, first))
        between = self._led_to(index, "between", "among", "involving")
        if len(between) > 1 or any(map(self._many, between)):
            yield from self._every_two(between)
            return
        doers, makers = self._firms(self._doers(index)), self._led_to(index, "by")
        given = self._led_to(index, "to") if self.clauses.head(index + 1) in _GIVES else []
        if given and makers:
            yield from ((giver, to) for giver in makers for to in given)  # "a contract awarded to X by Y"
            return
        if len(makers) > 1 and not own:
            yield from self._every_two(makers)  # "the joint venture set up by X and Y"
            return
        if others := self._others(index, bool(own)):
            # "an agreement with Y on the future of Z" is none of Z's.
            direct = next(((word,) for word, _ in self._belonging(index)[:1] if word in ("of", "by")), ())
            sides = (
                own or self._led_to(index, *direct) or doers or self._led_to(index, "of", "by") or self._speaker(index)
            )
            yield from ((side, other) for side in sides if side not in others for other in others)
            return
        each = self.pieces[self.phrases[index].last - 1].low in _EACH_SIGNED
        if (
            each
            or self._is_won(index)
            or (self.phrases[index].head in _UNDERTAKINGS and "joint" not in self._words(index))
        ):
            doers = []  # "X and Y may join the project" is no project of both.
        of = self._led_to(index, "of")
        for several in (own, of, doers):
            if len(several) > 1 or (several is not of and any(map(self._many, several))):
                yield from self._every_two(several)
                return
        if (
            own
            and doers
            and own[0] != doers[0]
            and self.clauses.parsed.tags[own[0]] == "E"
            and self.phrases[index].entity < 0
            and (self.clauses.head(index - 1), self.clauses.head(index - 2)) not in _WITHIN
        ):
            yield doers[0], own[0]

    def _is_won(self, index: int) -> bool:
        """Whether others give it: "X and Y won a licence" has nothing between the two."""
        governor = self.clauses.governor(index)
        held = governor is not None and governor.link == "object"
        return held and governor is not None and self.clauses.head(governor.phrase) in _WON

    def _with_which(self, index: int) -> list[int]:
        """The antecedent of a relative clause that the noun stands in: "Y, with which X signed a contract"."""
        governor = self.clauses.governor(index)
        held = governor is not None and governor.link == "object" and self.clauses.sort(governor.phrase) == VERB
        verb = governor.phrase if governor and held else -1
        if verb < 0:
            return []
        given = (
            self._fronted(verb, "to") if self.phrases[verb].head in _GIVES else []
        )  # "Y, to which X awarded a contract"
        return given or self._fronted(verb, "with") or self._opening(verb, "with")

    def _speaker(self, index: int) -> list[int]:
        """Who says it, where nobody else is named: "A merger with Y is off the table, X said"."""
        piece = voice(self.clauses, self.cues, self.parties, index).piece
        return self._firms([piece]) if piece >= 0 else []

    def _every_two(self, named: list[int]) -> Iterator[Pair]:
        """Every two of several; words that point at several are a pair with themselves."""
        yield from combinations(named, 2)
        if len(named) == 1 and self._many(named[0]):
            yield named[0], named[0]

    def _led_to(self, index: int, *words: str) -> list[int]:
        """The firms that any of these prepositions leads to from the noun."""
        return [piece for preposition, at in self._belonging(index) if preposition in words
                for piece in self._firms(self.parties.names(self.clauses.listed(at)))]  # fmt: skip

    def _others(self, index: int, owned: bool) -> list[int]:
        """With whom it is: "awarded Y a contract", "a deal with Y", "talks with Y on a deal", "an order from Y"."""
        given = self.clauses.sort(index - 1) == NAME and self.clauses.sort(index - 2) == VERB
        return (
            (self._firms(self.parties.name(index - 1)) if given else [])
            or self._led_to(index, "with", "alongside", "together with")
            or self._firms(self._from_above(index))
            or self._firms(self._with_which(index))
            or ([] if owned else self._led_to(index, "from", "by"))
        )
