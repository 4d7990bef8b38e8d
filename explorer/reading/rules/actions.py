"""The verbs and nouns of a sentence → what they say of two entities."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from explorer.model.claims import CueRole, Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.cues import Pattern, Slots
from explorer.reading.grammar.function_words import NO
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.grammar.wholes import whole
from explorer.reading.rules.company_words import gives_grants
from explorer.reading.rules.found import End, Found, Made
from explorer.reading.rules.nouns import WEAK_NOUNS
from explorer.reading.rules.other_things import OtherThings
from explorer.reading.rules.slots import Pair
from explorer.reading.rules.spots import is_street
from explorer.reading.standings.standing import Standing, unclear, under

_APPEARS = frozenset(
    {"hit the market", "go on sale", "debut", "arrive", "come to market", "hit the road", "hit stores"}
)
_ONE = frozenset({"a", "an", "one", "two", "three", "its", "another"})
_FUNDS = frozenset({"fund", "finance", "back", "bankroll", "part-fund", "co-fund", "part-finance"})
_BUILDINGS = frozenset({"building", "house", "site", "land", "property", "premises", "field", "hall", "church", "unit"})
_BESIDES = frozenset({"market entry", "product launch"})
"""What is launched in a country says two things."""

# "a partnership with Y to roll it out in Z" is one with Y all the same.
_DEVELOPS = frozenset({"develop", "build", "create", "produce", "operate", "run", "launch", "work", "make"})
_OWN_DEEDS = frozenset({"market entry", "product launch", "location", "participation"})


class Actions(OtherThings):
    """What the verbs and the nouns of one sentence say."""

    def found(self) -> Iterator[Found]:
        """All that is said, in the order of the words that say it."""
        said = set[tuple[str, int, int]]()
        for index, phrase in enumerate(self.phrases):
            if phrase.sort == VERB:
                for found in self._verb(index):
                    said.add((found.kind, found.subject.piece, found.object.piece))
                    yield found
            elif phrase.sort == NAME:
                yield from (found for found in self._noun(index)
                            if (found.kind, found.subject.piece, found.object.piece) not in said)  # fmt: skip

    def _verb(self, index: int) -> Iterator[Found]:
        phrase = self.phrases[index]
        yield from self._launched(index)
        yield from self._unnamed(index)
        for pattern in self.cues.verb_patterns.get(phrase.head, ()):
            if (pattern.kind == "negotiation" and self._aims(index)) or self._is_wanted(index, pattern):
                continue
            for slots in pattern.slots:
                if (slots.subject, slots.object) == ("subject", "subject") and not self._is_joint(index, pattern):
                    continue
                pairs = list(self._verb_pairs(index, slots))
                pairs = [pair for pair in pairs if self._fits(slots, pair)]
                told = slots.kind == "participation" and phrase.form == "gerund"  # "Speaking at Y, X said"
                if not pairs or told or self._is_other_thing(index, slots):
                    continue
                kind = "equity stake" if "stake" in (slots.subject, slots.object) else slots.kind
                if kind == "ownership" and pattern.manner == "state" and self._is_partial(index):
                    kind = "equity stake"
                so_far = self.standings.of_verb(index, self._manner(pattern, kind))
                so_far = under(pattern.stage, so_far) if pattern.stage else so_far
                standing = self._if_not_over(pattern, kind, so_far)
                if standing is None or (kind == "location" and self._is_allowed(index)):
                    return
                standing = self._weighed(index, standing)
                for subject, object in pairs:
                    if self._is_elsewhere(kind, subject, object):
                        continue
                    own = self._without(subject, object, self._with_none(index, standing))
                    given = phrase.head in _FUNDS and gives_grants(self.pieces[subject].low)
                    yield Found(End(subject), End(object), "other" if given else kind, own, f"verb {phrase.head}",
                                (phrase.first, phrase.last), self._detail(index, kind), Strength.STRONG)  # fmt: skip
                if kind in _BESIDES:
                    break
                if slots.object != "stake" or not self._is_mixed(index):
                    return

    def _is_elsewhere(self, kind: str, subject: int, object: int) -> bool:
        """Whether the words mean something else: a street that is no market, "it" for a building."""
        if kind == "market entry":
            return is_street(self.pieces[object].low)  # Who opens in a street is at home there.
        first = self.phrases[0]
        if kind != "ownership" or first.sort != NAME or first.entity >= 0 or first.last > min(subject, object):
            return False
        words = [piece.low for piece in self.pieces[first.first : first.last]]
        # "The building is owned by A, who bought it"
        return self.pieces[object].low == "it" and words[0] == "the" and words[-1] in _BUILDINGS

    def _is_mixed(self, index: int) -> bool:
        """Whether a verb takes a whole beside a part: "owns X and a third of Y"."""
        objects = [] if self.phrases[index].passive else self._objects(index)
        stakes = [at for at in objects if self.parties.is_stake(at)]
        return bool(stakes) and any(self.phrases[at].entity >= 0 and at not in stakes for at in objects)

    @staticmethod
    def _if_not_over(pattern: Pattern, kind: str, standing: Standing) -> Standing | None:
        """What may end is no new thing: "plans to leave Y"; who "plans to sell its stake" is told of sellers."""
        if not pattern.past or (standing.stage is Stage.ENDED and not standing.denied):
            return standing
        if kind == "equity stake":
            return None
        stays = standing.stage is Stage.ACTIVE and any(role is CueRole.NEGATION for role, _, _ in standing.marks)
        stays = stays and kind != "market entry"  # "has not given up on Y": it may not be there yet.
        return unclear(standing) if pattern.past == "ended" and not stays else standing  # "will not leave Y"

    def _aims(self, index: int) -> bool:
        """Whether talks say what they are about: "held talks with Y about a merger"."""
        return any(
            preposition in ("about", "on", "over", "regarding") and any(self._noun(at))
            for preposition, at in self.clauses.after(index)
        ) or any(
            self.clauses.governor(at) is not None and self.clauses.governor(at).phrase == index and any(self._verb(at))  # type: ignore[union-attr]
            for at in range(index + 1, min(index + 8, len(self.phrases)))
            if self.phrases[at].sort == VERB and self.phrases[at].form in ("to", "gerund")
        )

    def _is_wanted(self, index: int, pattern: Pattern) -> bool:
        """Whether a partnership itself is worked on: "is working on a joint venture with Y"; not "taking on Y as"."""
        if self.phrases[index].head == "take on":
            return any(word == "as" for word, _ in self.clauses.after(index))
        if self.phrases[index].head != "work" or pattern.kind != "partnership":
            return False
        on = [at for preposition, at in self.clauses.after(index)[:1] if preposition in ("on", "toward", "towards")]
        return any(self._trigger(at) is not None for at in on)

    def _is_joint(self, index: int, pattern: Pattern) -> bool:
        """Whether several do it together; of "develop" and the like the words must say so."""
        phrase = self.phrases[index]
        together = pattern.past or phrase.head.startswith(("co-", "code", "jointly", "swap"))
        if pattern.kind != "partnership" or pattern.manner == "accord" or together:
            return True
        end = self.phrases[index + 1].last + 1 if self.clauses.sort(index + 1) == NAME else phrase.last + 1
        words = {piece.low for piece in self.pieces[phrase.first : end]}  # "develop the field together"
        opens = self.pieces[0].low in ("together with", "along with", "alongside")
        above = self.clauses.governor(index) if phrase.form == "to" and phrase.head in _DEVELOPS else None
        agreed = above is not None and self.clauses.head(above.phrase) in ("agree", "team up", "join forces")
        return opens or agreed or bool(words & {"jointly", "together"})  # "X and Y have agreed to develop"

    def _unnamed(self, index: int) -> Iterator[Found]:
        """A product without a name that somebody launches: "one electric bus and one microbus"."""
        phrase = self.phrases[index]
        launches = [p for p in self.cues.verb_patterns.get(phrase.head, ()) if p.kind == "product launch"]
        if not launches or phrase.passive or self.clauses.sort(index + 1) != NAME:
            return
        firms = [
            piece for piece in self.parties.subjects(index) if self.parties.type_of(piece) is EntityType.ORGANISATION
        ]
        for at in self.clauses.listed(index + 1):
            made = None if self.parties.name(at) else self._goods(at)
            for firm in firms if made else ():
                standing = self.standings.of_verb(index, launches[0])
                yield Found(End(firm), End(made=made), "product launch", standing, f"verb {phrase.head}",
                            (phrase.first, phrase.last))  # fmt: skip

    def _goods(self, index: int) -> Made | None:
        """The product that a noun phrase such as "an electric bus" is."""
        phrase = self.phrases[index]
        first = phrase.first
        while first < phrase.last and (self.pieces[first].low in _ONE or self.pieces[first].low in ("new", "first")):
            first += 1
        if first == phrase.first or phrase.entity >= 0 or phrase.head not in self.cues.goods or first >= phrase.last:
            return None
        if any(piece.pointer for piece in self.pieces[first : phrase.last]):
            return None
        return Made(
            " ".join(piece.text for piece in self.pieces[first : phrase.last]), EntityType.PRODUCT, first, phrase.last
        )

    def _launched(self, index: int) -> Iterator[Found]:
        """A product that "was launched" or "hits the market", by whom is for the context to say."""
        phrase = self.phrases[index]
        passive = phrase.passive and any(
            pattern.kind == "product launch" for pattern in self.cues.verb_patterns.get(phrase.head, ())
        )
        owned = any(self.pieces[self.phrases[at].first].low == "whose" for at in self.clauses.subject(index))
        if owned or not (passive or phrase.head in _APPEARS) or self._prepositional(index, "by"):
            return
        standing = self.standings.of_verb(index, Pattern("product launch", (), "deed"))
        if phrase.head in _APPEARS and phrase.form == "finite" and not (phrase.past or phrase.perfect):
            standing = under("planned", standing)  # "goes on sale on Friday"
        products = [
            piece for piece in self.parties.subjects(index) if self.parties.type_of(piece) is EntityType.PRODUCT
        ]
        for product in products:
            yield Found(End(), End(product), "product launch", standing, f"verb {phrase.head}",
                        (phrase.first, phrase.last), "", Strength.WEAK, "subject")  # fmt: skip
            for place in self._prepositional(index, "in"):
                if self.parties.type_of(place) is EntityType.PLACE:
                    yield Found(End(), End(place), "market entry", standing, f"verb {phrase.head}",
                                (phrase.first, phrase.last), "", Strength.WEAK, "subject")  # fmt: skip

    @staticmethod
    def _manner(pattern: Pattern, kind: str) -> Pattern:
        """A verb that means another kind here is told of as that kind: "sells chips to" is a state."""
        if kind == "supply" and pattern.kind != "supply":
            return Pattern(kind, (), "state")
        if kind == "equity stake" and pattern.kind == "ownership":
            return Pattern(kind, (), pattern.manner, pattern.past)
        return pattern

    def _with_none(self, index: int, standing: Standing) -> Standing:
        """Denied where what the verb takes is none: "has no stake in"."""
        after = self.phrases[index + 1 : index + 2]
        if after and after[0].sort == NAME and self.pieces[after[0].first].low == "little":
            return unclear(standing)  # "has little interest in"
        none = after and after[0].sort == NAME and self.pieces[after[0].first].low in NO
        return under("denied", standing) if none and not standing.denied else standing

    def _without(self, subject: int, object: int, standing: Standing) -> Standing:
        """Denied where one end is left out: "bought neither X nor Y"."""
        for piece in (subject, object):
            for index, phrase in enumerate(self.phrases):
                if phrase.first <= piece < phrase.last:
                    first = self.phrases[self.clauses.list_start(index)].first
                    lows = {self.pieces[at - 1].low for at in (phrase.first, first) if at}
                    if lows & {"neither", "nor", "not", "rather than", "instead of"} and not standing.denied:
                        return under("denied", standing)
        return standing

    def _verb_pairs(self, index: int, slots: Slots) -> Iterator[Pair]:
        if slots.subject == slots.object == "subject":
            named = self._slot(index, "subject")
            yield from combinations(named, 2)
            if len(named) == 1 and self._many(named[0]):
                yield named[0], named[0]
            return
        if slots.subject == "object" and slots.both_ways and self.phrases[index].passive:
            return
        subjects = self._slot(index, slots.subject)
        if not subjects:
            return
        objects = self._slot(index, slots.object)
        yield from ((subject, object) for subject in subjects for object in objects)

    def _slot(self, index: int, slot: str) -> list[int]:
        """The pieces that fill a slot of a verb."""
        phrase, clauses = self.phrases[index], self.clauses
        passive = phrase.passive or (clauses.is_bare_participle(index) and phrase.form != "gerund")
        match slot:
            case "subject":
                return self._prepositional(index, "by") if passive else self.parties.subjects(index)
            case "object":
                return self._undergone(index) if passive else self.parties.names(self._objects(index))
            case "stake":
                return self._staked(index, passive)
            case "whole":
                held = () if passive else self._objects(index)
                return [piece for at in held if (piece := whole(clauses, at)) >= 0]
        if slot.startswith("subject "):
            word = slot.removeprefix("subject ")
            return [
                piece
                for at in clauses.subject(index)[:1]
                for preposition, to in clauses.after(at)
                if preposition == word
                for piece in self.parties.names(clauses.listed(to))
            ]
        if slot == "above":
            return self._from_above(index)
        return self._prepositional(index, slot) or (
            self._merged(index) or self._from_above(index, slot) if slot in ("with", "to", "for") else []
        )

    def _has_aim(self, index: int, lemma: str) -> bool:
        """Whether a deal or talks say what they are for, which is then what is claimed."""
        if self.cues.noun_patterns[lemma][0].kind not in (*WEAK_NOUNS, "partnership"):
            return False
        if self._makers(index):
            return True
        for at in range(index + 1, min(index + 12, len(self.phrases))):
            if self.phrases[at].sort == VERB and self.phrases[at].form in ("to", "gerund"):
                governor = self.clauses.governor(at)
                if governor and governor.phrase == index and any(one.kind not in _OWN_DEEDS for one in self._verb(at)):
                    return True
                if (
                    governor
                    and governor.phrase == index
                    and self.clauses.sort(at + 1) == NAME
                    and any(self._noun(at + 1))
                ):
                    return True
            if (
                self.phrases[at].sort == NAME
                and self.clauses.sort(at - 1) == PREPOSITION
                and self.clauses.head(at - 1) in ("on", "about", "over", "for", "of", "regarding")
            ):
                governor = self.clauses.governor(at)
                if governor and governor.phrase >= 0 and self.clauses.chain_start(at) == index and any(self._noun(at)):
                    return True
        return False

    def _noun(self, index: int) -> Iterator[Found]:
        """What a noun says, unless it has an aim that says more: "a deal to buy Y"."""
        chosen = self._trigger(index)
        if chosen is not None and not self._has_aim(index, chosen[2]):
            for found in super()._noun(index):
                standing = self._without(found.subject.piece, found.object.piece, found.standing)
                yield replace(found, standing=standing)
