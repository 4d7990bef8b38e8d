"""The verbs and nouns of a sentence → what they say of two entities."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.clauses import Clauses
from explorer.reading.cues import Cues, Pattern, Slots
from explorer.reading.found import End, Found
from explorer.reading.kind_types import acts_for_firm, fit
from explorer.reading.parties import Parties
from explorer.reading.phrases import NAME, PREPOSITION, VERB
from explorer.reading.standing import Standing, Standings, under

_ASSETS = frozenset(
    "unit business division arm operation operations company asset assets subsidiary brand factory plant firm stake "
    "right rights building club property patent patents share shares portfolio chain network home way".split()
)
_APPEARS = frozenset({"hit the market", "go on sale", "debut", "arrive", "come to market", "hit the road", "hit stores"})
_BESIDES = frozenset({"market entry", "product launch"})
"""What is launched in a country says two things."""
_CHOOSING = frozenset({"select", "choose", "pick", "tap", "contract", "commission", "hire"})
_ADDRESSING = frozenset({"approach", "woo", "court", "ask"})
_WEAK_NOUNS = frozenset({"agreement", "negotiation"})
_Pair = tuple[int, int]


class Actions:
    """What the verbs and the nouns of one sentence say."""

    def __init__(self, clauses: Clauses, cues: Cues, parties: Parties, standings: Standings) -> None:
        self.clauses, self.cues, self.parties, self.standings = clauses, cues, parties, standings
        self.phrases = clauses.phrases
        self.pieces = clauses.parsed.pieces

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

    # ---- verbs

    def _verb(self, index: int) -> Iterator[Found]:
        phrase = self.phrases[index]
        yield from self._launched(index)
        for pattern in self.cues.verb_patterns.get(phrase.head, ()):
            if pattern.kind == "negotiation" and self._aims(index):
                continue
            for slots in pattern.slots:
                if (slots.subject, slots.object) == ("subject", "subject") and not self._is_joint(index, pattern):
                    continue
                pairs = list(self._verb_pairs(index, slots))
                pairs = [pair for pair in pairs if self._fits(slots, pair)]
                if not pairs or (slots.kind == "supply" and self._is_event(index + 1)):
                    continue
                kind = "equity stake" if "stake" in (slots.subject, slots.object) else slots.kind
                standing = self.standings.of_verb(index, self._manner(pattern, kind))
                for subject, object in pairs:
                    own = self._without(subject, object, standing)
                    yield Found(End(subject), End(object), kind, own, f"verb {phrase.head}",
                                (phrase.first, phrase.last), self._detail(index, kind), Strength.STRONG)  # fmt: skip
                if kind in _BESIDES:
                    break
                return

    def _without(self, subject: int, object: int, standing: Standing) -> Standing:
        """Denied where one end is left out: "bought neither X nor Y", "not X but Y"."""
        for piece in (subject, object):
            for index, phrase in enumerate(self.phrases):
                if phrase.first <= piece < phrase.last:
                    first = self.phrases[self.clauses.list_start(index)].first
                    lows = {self.pieces[at - 1].low for at in (phrase.first, first) if at}
                    if lows & {"neither", "nor", "not", "rather than", "instead of"} and not standing.denied:
                        return under("denied", standing)
        return standing

    def _aims(self, index: int) -> bool:
        """Whether talks say what they are about: "held talks with Y about a merger"."""
        return any(
            preposition in ("about", "on", "over", "regarding") and any(self._noun(at))
            for preposition, at in self.clauses.after(index)
        ) or any(
            self.clauses.governor(at) is not None and self.clauses.governor(at).phrase == index and any(self._verb(at))  # type: ignore[union-attr]
            for at in range(index + 1, min(index + 8, len(self.phrases)))
            if self.phrases[at].sort == VERB and self.phrases[at].form in ("to", "gerund")
        )  # fmt: skip

    def _is_joint(self, index: int, pattern: Pattern) -> bool:
        """Whether several do it together; of "develop" and the like the words must say so."""
        phrase = self.phrases[index]
        if pattern.kind != "partnership" or pattern.manner == "accord":
            return True
        words = {piece.low for piece in self.pieces[phrase.first : phrase.last + 1]}
        return bool(words & {"jointly", "together"})

    def _launched(self, index: int) -> Iterator[Found]:
        """A product that "was launched" or "hits the market", by whom is for the context to say."""
        phrase = self.phrases[index]
        passive = phrase.passive and any(
            pattern.kind == "product launch" for pattern in self.cues.verb_patterns.get(phrase.head, ())
        )
        if not (passive or phrase.head in _APPEARS) or self._prepositional(index, "by"):
            return
        standing = self.standings.of_verb(index, Pattern("product launch", (), "deed"))
        products = [piece for piece in self.parties.subjects(index) if self.parties.type_of(piece) is EntityType.PRODUCT]
        for product in products:
            yield Found(End(), End(product), "product launch", standing, f"verb {phrase.head}", (phrase.first, phrase.last),
                        "", Strength.WEAK, "subject")  # fmt: skip
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

    def _is_event(self, index: int) -> bool:
        """Whether a noun phrase is something that is done, and nothing that can be supplied: "made an offer for"."""
        if self.clauses.sort(index) != NAME:
            return False
        if self.phrases[index].head in _ASSETS or self.parties.is_stake(index) or self.phrases[index].entity >= 0 and (
            self.parties.type_of(self.phrases[index].entity) is EntityType.ORGANISATION
            and self.clauses.sort(index - 1) == VERB and self.phrases[index - 1].head in ("sell", "transfer", "hand over")
        ):
            return True
        chosen = self._trigger(index)
        return chosen is not None and self.cues.noun_patterns[chosen[2]][0].kind != "supply"

    def _fits(self, slots: Slots, pair: _Pair) -> bool:
        kind = "equity stake" if "stake" in (slots.subject, slots.object) else slots.kind
        subject, object = (self.parties.type_of(piece) for piece in pair)
        if subject is EntityType.PERSON and acts_for_firm(kind):
            subject = EntityType.ORGANISATION
        return fit(kind, subject, object) and (pair[0] != pair[1] or self._many(pair[0]))

    def _verb_pairs(self, index: int, slots: Slots) -> Iterator[_Pair]:
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
        passive = phrase.passive or (clauses._is_bare_participle(index) and phrase.form != "gerund")
        match slot:
            case "subject":
                return self._prepositional(index, "by") if passive else self.parties.subjects(index)
            case "object":
                return self.parties.names(list(clauses.subject(index)) if passive else self._objects(index))
            case "stake":
                fronted = self._fronted(index, "in") or self._fronted(index, "of")
                if fronted and any(self.parties.is_stake(at) for at in self._objects(index)[:1]):
                    return fronted  # "Y, in which X holds a stake"
                places = list(clauses.subject(index)) if passive else self._objects(index)
                return [piece for at in places for piece in self.parties.stake(at)]
        if slot.startswith("subject "):
            word = slot.removeprefix("subject ")
            return [piece for at in clauses.subject(index)[:1] for preposition, to in clauses.after(at) if preposition == word
                    for piece in self.parties.names(clauses.listed(to))]  # fmt: skip
        return self._prepositional(index, slot) or (self._from_above(index, slot) if slot in ("with", "to", "for") else [])

    def _objects(self, index: int) -> list[int]:
        if self.clauses.sort(index + 1) == NAME:
            return self.clauses.listed(index + 1)
        subject = self.clauses.subject(index)
        start = subject[0] - 1 if subject and subject[0] < index else -1
        if self.clauses.sort(start) == "R" and self.phrases[start].head in ("which", "that", "whom"):
            return self.clauses._antecedent(start)  # "Y, which X bought"
        return []

    def _prepositional(self, index: int, word: str) -> list[int]:
        found = list[int]()
        for preposition, at in self.clauses.after(index):
            if preposition == word:
                found += self.parties.names(self.clauses.listed(at))
        if not found and self.clauses.sort(index - 1) == "R" and self.clauses.sort(index - 2) == PREPOSITION:
            pass
        if not found:
            found = self._fronted(index, word)
        return found

    def _fronted(self, index: int, word: str) -> list[int]:
        """The antecedent of "to which", "with whom" before a verb with its subject."""
        subject = self.clauses.subject(index)
        start = subject[0] if subject and subject[0] < index else index
        if self.clauses.sort(start - 1) == "R" and self.clauses.sort(start - 2) == PREPOSITION:
            if self.clauses.head(start - 2) == word:
                at = start - 3 if self.clauses.sort(start - 3) == NAME else start - 4
                return self.parties.name(at) if self.clauses.sort(at) == NAME else []
        return []

    def _from_above(self, index: int, slot: str = "with") -> list[int]:
        """Whom a word above it is with: "agreed with Y to supply", "a deal with Y to supply"."""
        for _ in range(4):
            governor = self.clauses.governor(index)
            if (
                governor is None
                or governor.phrase < 0
                or governor.link in ("relative", "reduced", "that", "if", "when")
            ):
                return []
            index = governor.phrase
            above = self.phrases[index]
            if above.sort == VERB and self.cues.verb_patterns.get(above.head, (None,))[0] is not None:
                if self.cues.verb_patterns[above.head][0].manner == "accord":
                    return []  # "joined forces with Y to develop" says what it is by itself.
            for preposition, at in self.clauses.after(index):
                if (preposition == "with" and slot in ("with", "to")) or (preposition == "by" and above.passive and above.head in _CHOOSING):
                    return self.parties.names(self.clauses.listed(at))
            if above.sort == VERB and above.head in _CHOOSING and not above.passive and slot in ("to", "for"):
                return self.parties.subjects(index)
            if above.sort == VERB and above.head in _ADDRESSING and not above.passive:
                return self.parties.names(self._objects(index))
        return []

    # ---- nouns

    def _noun(self, index: int) -> Iterator[Found]:
        phrase = self.phrases[index]
        chosen = self._trigger(index)
        if chosen is None:
            return
        first, end, lemma = chosen
        if self._has_aim(index, lemma):
            return
        for pattern in self.cues.noun_patterns[lemma]:
            for slots in pattern.slots:
                pairs = (
                    list(self._parties_of(index, first))
                    if slots.subject == "parties"
                    else list(self._noun_pairs(index, first, slots))
                )
                pairs = [pair for pair in pairs if self._fits(slots, pair)]
                if not pairs:
                    continue
                start = Standing(Stage(pattern.stage) if pattern.stage else None)
                owned = pattern.owned and (slots.subject in ("possessor", "parties")) and bool(self._possessors(index, first))
                standing = self.standings.of_noun(index, first, end, start, Stage.ACTIVE if owned else Stage.UNCLEAR)
                if slots.kind == "equity stake" and slots.subject == "possessor":
                    standing = self._held(index, first)
                for subject, object in pairs:
                    yield Found(End(subject), End(object), slots.kind, standing, f"noun {lemma}", (first, end),
                                self._noun_detail(phrase.first, phrase.last), Strength.FAIR)  # fmt: skip
                return

    def _held(self, index: int, first: int) -> Standing:
        """Whoever may sell or raise "its stake" has one; whoever sold it had one."""
        phrase = self.phrases[index]
        standing = self.standings.within(phrase, phrase.first, first, Standing(Stage.ACTIVE))
        governor = self.clauses.governor(index)
        above = self.phrases[governor.phrase] if governor and governor.phrase >= 0 else None
        if above is not None and above.sort == VERB and any(
            pattern.past == "ended" for pattern in self.cues.verb_patterns.get(above.head, ())
        ):
            plain = above.form == "finite" and above.past and not above.modal and not above.nots
            return Standing(Stage.ENDED) if plain else standing
        return standing

    def _trigger(self, index: int) -> tuple[int, int, str] | None:
        """The noun of the phrase that says most: "merger" in "merger talks"."""
        phrase, best = self.phrases[index], None
        at = phrase.first
        while at < phrase.last:
            lemma, end = "", at + 1
            for stop in range(min(phrase.last, at + 3), at, -1):
                run = self.pieces[at:stop]
                words = " ".join(piece.low for piece in run)
                if (
                    all(piece.pointer is None for piece in run)
                    and self.cues.nouns.get(words) in self.cues.noun_patterns
                ):
                    lemma, end = self.cues.nouns[words], stop
                    break
            if lemma:
                weak = self.cues.noun_patterns[lemma][0].kind in _WEAK_NOUNS
                if best is None or (best[3] and not weak) or (best[3] and weak):
                    best = (at, end, lemma, weak)
            at = end
        if best is None or (phrase.entity >= 0 and best[1] == phrase.last):
            return None
        return best[:3]

    def _has_aim(self, index: int, lemma: str) -> bool:
        """Whether a deal or talks say what they are for, which is then what is claimed."""
        if self.cues.noun_patterns[lemma][0].kind not in (*_WEAK_NOUNS, "partnership"):
            return False
        for at in range(index + 1, min(index + 12, len(self.phrases))):
            if self.phrases[at].sort == VERB and self.phrases[at].form in ("to", "gerund"):
                governor = self.clauses.governor(at)
                if governor and governor.phrase == index and any(self._verb(at)):
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

    def _noun_pairs(self, index: int, first: int, slots: Slots) -> Iterator[_Pair]:
        subjects = self._noun_slot(index, first, slots.subject)
        if subjects:
            objects = self._noun_slot(index, first, slots.object)
            yield from ((subject, object) for subject in subjects for object in objects)

    def _noun_slot(self, index: int, first: int, slot: str) -> list[int]:
        clauses = self.clauses
        if slot == "subject":
            return self._doers(index)
        if slot == "possessor":
            return self._possessors(index, first)
        found = list[int]()
        word, _, part = slot.partition(" ")
        for preposition, at in clauses.after(index):
            if preposition == word:
                found += self.parties.stake(at) if part else self.parties.names(clauses.listed(at))
        return found or (self._from_above(index, slot) if slot in ("with", "to", "of", "for") else [])

    def _doers(self, index: int) -> list[int]:
        """Who does what a noun says: the subject of the verb above it, or an owner on the way there."""
        for _ in range(6):
            governor = self.clauses.governor(index)
            if governor is not None and governor.phrase < 0 and governor.link == "preposition" and governor.word <= 1:
                return self.parties.names(self.clauses._following_subject(index))
            if governor is None or governor.phrase < 0 or governor.link in ("relative", "reduced"):
                verb = self.clauses.fate(index)
                return self._prepositional(verb, "by") if verb >= 0 and self.phrases[verb].passive else []
            index = governor.phrase
            if self.clauses.sort(index) == VERB:
                if self.phrases[index].passive and governor.link != "to":
                    return self._prepositional(index, "by")
                return self.parties.subjects(index)
            owner = self.clauses.owner(index)
            if owner is not None and self.clauses.parsed.tags[owner] == "E":
                return [owner]
            if owner is not None:
                return self.parties.names(self.clauses.doer(index)) or [owner]
        return []

    def _possessors(self, index: int, first: int) -> list[int]:
        """Whose the noun is: "Foxconn's bid", "its bid", "X and Y's alliance", "the Renault-Nissan alliance"."""
        phrase, tags = self.phrases[index], self.clauses.parsed.tags
        inside = [
            at for at in range(phrase.first, first) if tags[at] == "E" or (tags[at] == "H" and self.pieces[at].pointer)
        ]
        start = self.clauses.list_start(index)
        if (
            inside
            and start != index
            and tags[inside[0] + 1 : inside[0] + 2] == "'"
            and self.clauses.sort(start - 1) not in (VERB,)
        ):
            before = [self.phrases[at].entity for at in range(start, index) if self.phrases[at].sort == NAME]
            return [piece for piece in before if piece >= 0] + inside
        return inside

    def _parties_of(self, index: int, first: int) -> Iterator[_Pair]:
        """The two, or every two, that a partnership, a deal or talks are between."""
        clauses, phrase = self.clauses, self.phrases[index]
        after = clauses.after(index)
        own = self._firms(self._possessors(index, first))
        for word in ("between", "among", "involving"):
            for preposition, at in after:
                if preposition == word:
                    named = self._firms(self.parties.names(clauses.listed(at)))
                    if len(named) > 1:
                        yield from combinations(named, 2)
                        return
                    if named and self._many(named[0]):
                        yield named[0], named[0]
                        return
        given = self.clauses.sort(index - 1) == NAME and self.clauses.sort(index - 2) == VERB
        others = self._firms(self.parties.name(index - 1)) if given else []
        others = others or [piece for preposition, at in after if preposition in ("with", "alongside", "together with")
                  for piece in self._firms(self.parties.names(clauses.listed(at)))]  # fmt: skip
        doers = self._firms(self._doers(index))
        if not others:
            others = self._firms(self._from_above(index))
        if not others:
            others = [piece for preposition, at in after if preposition in ("from", "by") and not own
                      for piece in self._firms(self.parties.names(clauses.listed(at)))]  # fmt: skip
        if others:
            sides = own or [piece for preposition, at in after if preposition in ("of", "by")
                            for piece in self._firms(self.parties.names(clauses.listed(at)))] or doers  # fmt: skip
            sides = [piece for piece in sides if piece not in others]
            yield from ((side, other) for side in sides for other in others)
            return
        if len(own) > 1:
            yield from combinations(own, 2)
            return
        of = [
            piece
            for preposition, at in after
            if preposition == "of"
            for piece in self._firms(self.parties.names(clauses.listed(at)))
        ]
        if len(of) > 1:
            yield from combinations(of, 2)
        elif len(doers) > 1:
            yield from combinations(doers, 2)
        elif len(doers) == 1 and self._many(doers[0]):
            yield doers[0], doers[0]
        elif own and doers and own[0] != doers[0] and self.clauses.parsed.tags[own[0]] == "E" and phrase.entity < 0:
            yield doers[0], own[0]

    def _firms(self, pieces: list[int]) -> list[int]:
        kept = (EntityType.ORGANISATION, EntityType.GROUP, EntityType.PERSON)
        return list(dict.fromkeys(piece for piece in pieces if self.parties.type_of(piece) in kept))

    def _many(self, piece: int) -> bool:
        pointer = self.pieces[piece].pointer
        return pointer is not None and len(pointer.entities) > 1

    # ---- details

    def _detail(self, index: int, kind: str) -> str:
        """What is supplied, how large the stake is."""
        if self.clauses.sort(index + 1) != NAME:
            return ""
        phrase = self.phrases[index + 1]
        return self._noun_detail(phrase.first, phrase.last) if kind in ("supply", "equity stake") else ""

    def _noun_detail(self, first: int, last: int) -> str:
        words = [piece for piece in self.pieces[first:last]]
        if any(piece.pointer is not None for piece in words):
            words = [piece for piece in words if piece.pointer is None and piece.low not in ("'s", "'")]
        while words and words[0].low in ("a", "an", "the", "its", "their", "some", "more", "this", "that"):
            words = words[1:]
        return " ".join(piece.text for piece in words)
