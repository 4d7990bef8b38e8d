"""Where the ends of what a verb or a noun says stand around it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from explorer.model.claims import Stage
from explorer.model.entities import EntityType
from explorer.reading.grammar.cues import Slots
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, PREPOSITION, VERB
from explorer.reading.rules.kind_types import acts_for_firm, buys, fit
from explorer.reading.rules.rule import Rule
from explorer.reading.standings.standing import Standing, unclear

_CHOOSING = frozenset({"select", "choose", "pick", "tap", "contract", "commission", "hire"})
_ADDRESSING = frozenset({"approach", "woo", "court", "ask"})
_BESIDE = frozenset({"together with", "along with", "alongside", "in partnership with", "in collaboration with",
                     "in cooperation with", "in conjunction with"})  # fmt: skip
_HELD = frozenset({
    "hold", "conduct", "open", "start", "begin", "sign", "reach", "strike", "conclude", "agree", "seal", "ink", "make",
    "form", "forge", "award", "negotiate", "announce", "finalise", "finalize", "establish", "set up", "enter", "do",
    "launch", "create", "resume", "place", "agree on", "arrange",
})  # fmt: skip
_WON = frozenset(
    {"win", "land", "secure", "clinch", "receive", "get", "obtain", "bag", "scoop", "gain", "book", "have"}
)
_TAKES_PLACE = frozenset({"take place", "occur", "come", "break down", "collapse", "be", "remain"})
_OF_NOUNS = frozenset({"with", "between", "among", "alongside", "together with"})
_FURTHER = frozenset({"besides", "in addition to", "apart from", "aside from"})
_OPENING = _BESIDE | {"in", "for", "by", "with", "from", "to", "against"}
_SELLS_SHARES = frozenset({"sell", "offload", "unload", "dispose of", "divest", "shed", "part with", "dump"})
_WHOLE = frozenset({"its", "their", "his", "her", "the", "remaining", "last", "entire", "all", "whole", "rest", "100%"})
_SOME = frozenset({"part", "some", "half", "portion", "chunk", "third", "quarter", "slice"})
_CATCHES_UP = frozenset({"catch up", "keep up", "keep pace", "overtake", "outsell", "beat", "outbid", "surpass"})
_RAISES = frozenset(
    {"raise", "increase", "boost", "lift", "up", "double", "top up", "treble", "triple", "cut", "reduce"}
)
_MERGES = frozenset({"merge", "combine", "integrate", "fold", "pool"})
_PARTS = frozenset({"business", "businesses", "unit", "arm", "division", "operations", "assets", "activities"})
Pair = tuple[int, int]


class SlotFilling(Rule):
    """The verbs and nouns of one sentence, with what stands around them."""

    def _fits(self, slots: Slots, pair: Pair) -> bool:
        kind = "equity stake" if "stake" in (slots.subject, slots.object) else slots.kind
        subject, object = (self.parties.type_of(piece) for piece in pair)
        if kind == "membership" and not self.parties.is_body(pair[1]):
            return False
        if slots.subject == "to" and slots.object == "subject" and self.parties.is_body(pair[0]):
            return False  # "X belongs to the federation"
        if slots.subject == "from" and slots.object == "subject" and buys(kind, subject, object):
            return True
        if subject is EntityType.PERSON and acts_for_firm(kind):
            subject = EntityType.ORGANISATION
        return fit(kind, subject, object) and (pair[0] != pair[1] or self._many(pair[0]))

    def _weighed(self, index: int, standing: Standing) -> Standing:
        """Whoever "could not keep up with Y" competes all the same; who "sold 4% of Y" may have more of it."""
        if self.phrases[index].head in _CATCHES_UP and standing.denied:
            return Standing(Stage.ACTIVE)
        its = self.clauses.sort(index + 1) == NAME and self.tags[self.phrases[index + 1].first] == "H"
        if self.phrases[index].head in _RAISES and standing.denied and its and self.parties.is_stake(index + 1):
            return Standing(Stage.ACTIVE)  # "has no intention of raising its stake"
        share = index + 1 if self.clauses.sort(index + 1) == NAME and not self.phrases[index].passive else -1
        sold = share >= 0 and self.phrases[index].head in _SELLS_SHARES and standing.stage is Stage.ENDED
        if not (sold and self.parties.is_stake(share)):
            return standing
        phrase = self.phrases[share]
        words = {piece.low for piece in self.pieces[phrase.first : phrase.last]}
        if words & _SOME and any(
            word == "of" and self.parties.is_stake(at) for word, at in self.clauses.after(share)[:1]
        ):
            return Standing(Stage.ACTIVE)  # "sold part of its stake in Y"
        counted = any(low.endswith("%") or low in ("percent", "shares") for low in words)
        return unclear(standing) if counted and not words & _WHOLE else standing

    def _is_partial(self, index: int) -> bool:
        """Whether it is "jointly owned by", "28% of which is owned by", "owned by X (60%)"."""
        phrase = self.phrases[index]
        before = [piece.low for piece in self.pieces[max(0, phrase.first - 3) : phrase.last]]
        after = [piece.low for piece in self.pieces[phrase.last : phrase.last + 6]]
        shared = any(low in ("jointly", "partly", "partially", "equally") for low in before + after[:1])
        shared = shared or after[:3] in (
            ["in", "equal", "parts"],
            ["in", "equal", "shares"],
            ["in", "equal", "measure"],
        )
        parts = [low for low in before if low.endswith("%")]
        parts += [low for low in after[:2] if low.endswith("%") or low in ("percent", "per cent")]
        parts += [low for mark, low in pairwise(after) if mark == "(" and low.endswith("%")]
        if phrase.head == "belong":  # "71% of which belongs to X"
            return bool(parts or {"percent", "per cent", "half", "third"} & set(before))
        at = index + 1
        if self.clauses.sort(at) == NAME and self.pieces[self.phrases[at].last - 1].low in ("rest", "remainder"):
            return True  # "owns the rest of Y"
        if shared and not phrase.passive and before[-1:] == [self.pieces[phrase.last - 1].low] and "jointly" in before:
            return True  # "X and Y jointly own Z"
        whole = not (phrase.passive or self.clauses.is_bare_participle(index)) or "100%" in parts
        return not whole and (shared or bool(parts))

    def _objects(self, index: int) -> list[int]:
        if objects := self.clauses.objects(index):
            # "owns 60% and X 40% of Y": whoever a share follows has it.
            objects = [at for at in objects if self.clauses.sort(at + 1) != NAME or not self.parties.is_stake(at + 1)]
            named = any(self.phrases[at].entity >= 0 for at in objects)
            return [*objects, *(self._besides(index) if named else [])]
        return self._left_out(index)

    def _besides(self, index: int) -> list[int]:
        """What is named before a clause as one more object: "Besides Y, X owns Z"."""
        clauses, subject = self.clauses, self.clauses.subject(index)
        at = subject[0] - 2 if subject and subject[0] < index else -1
        if at < 1 or clauses.sort(at) != NAME or clauses.sort(at + 1) != COMMA:
            return []
        start = clauses.list_start(at)
        beside = clauses.sort(start - 1) == PREPOSITION and clauses.head(start - 1) in _FURTHER
        return clauses.listed(start) if beside and self.phrases[start].entity >= 0 else []

    def _left_out(self, index: int) -> list[int]:
        """The object that a relative clause leaves out: "Y, which X plans to buy", "Y, the brewer X bought"."""
        clauses = self.clauses
        if self.phrases[index].passive:
            return []
        if (verb := self._told_by(index)) < 0:
            return []
        subject = clauses.subject(verb)
        first = subject[0] if subject and subject[0] < verb else -1
        start = first - 1
        if clauses.sort(start) == PREPOSITION and clauses.sort(start - 1) == "R":
            start -= 1
        led = clauses.sort(start) == "R" and clauses.sort(start - 1) == PREPOSITION
        if led and clauses.head(start - 1) in _OPENING:
            return []  # "Y, from which X buys": whom it is bought from.
        if self._is_told_of(start, verb):
            at = start - 1
            while clauses.sort(at) == NAME and not self.parties.is_stake(at):
                at = at - 2 if clauses.sort(at - 1) == PREPOSITION else -1
            return [at if clauses.sort(at) == NAME else start - 1]
        if clauses.sort(start) == "R" and self.phrases[start].head in ("which", "that", "whom", "who"):
            told = clauses.antecedent(start)  # "Y, which X bought", "the stake in Y, which X bought"
            tops = [clauses.chain_start(at) for at in told]
            return [top if self.parties.is_stake(top) else at for at, top in zip(told, tops, strict=True)]
        if first < 0 or verb != first + 1:
            return []
        phrase = self.phrases[first]
        if clauses.sort(start) == NAME and self.parties.is_stake(start) and phrase.entity >= 0:
            return [start]  # "the stake X holds in Y"
        described = phrase.entity > phrase.first + 1 and self.pieces[phrase.first].low in ("a", "an", "the")
        beside = clauses.sort(start) == COMMA and clauses.sort(start - 1) == NAME
        described = described and beside and self.phrases[start - 1].entity >= 0
        if self._is_firm_told_of(start) and phrase.entity >= 0:
            return [start - 2]  # "Y, the company he has led since 2010,"
        ends = clauses.sort(index + 1) in (COMMA, ";", "", PREPOSITION)
        return [start - 1] if described and ends else []  # "Y, the brewer X bought in 2019"

    def _is_firm_told_of(self, at: int) -> bool:
        """Whether a noun phrase without a name is what a name before a comma is: "Y, the company"."""
        clauses = self.clauses
        if clauses.sort(at) != NAME or clauses.sort(at - 1) != COMMA or clauses.sort(at - 2) != NAME:
            return False
        opens = self.pieces[self.phrases[at].first].low in ("a", "an", "the")
        return opens and self.phrases[at].entity < 0 <= self.phrases[at - 2].entity

    def _told_by(self, verb: int) -> int:
        """The verb with a subject that an infinitive hangs on: "which X has a deal to buy"; -1 for none."""
        while self.phrases[verb].form in ("to", "gerund"):
            above = self.clauses.governor(verb)
            if above is None or above.link not in ("to", "gerund", "purpose", "preposition") or above.phrase < 0:
                return -1
            verb = above.phrase
            if self.clauses.sort(verb) == NAME:
                above = self.clauses.governor(verb)
                if above is None or above.phrase < 0 or self.clauses.sort(above.phrase) != VERB:
                    return -1
                verb = above.phrase
        return verb

    def _merged(self, index: int) -> list[int]:
        """Whose business somebody merges another with: "plans to merge its pumps arm with X's valves business"."""
        merges = self.phrases[index].head in _MERGES
        with_what = [at for word, at in self.clauses.after(index) if word == "with" and merges]
        owners = [self.clauses.owner(at) for at in with_what if self.pieces[self.phrases[at].last - 1].low in _PARTS]
        return [at for at in owners if at is not None]

    def _staked(self, index: int, passive: bool) -> list[int]:
        """Whoever the stake is in that a verb takes, before the verb or behind it."""
        clauses = self.clauses
        fronted = self._fronted(index, "in") or self._fronted(index, "of")
        if fronted and any(self.parties.is_stake(at) for at in self._objects(index)[:1]):
            return fronted  # "Y, in which X holds a stake"
        places = list(clauses.subject(index)) if passive else self._objects(index)
        of_which = passive and clauses.sort(index - 1) == "R" and clauses.head(index - 2) == "of"
        if of_which and clauses.sort(index - 3) == NAME and self.parties.is_stake(index - 3):
            return self.parties.names(places)  # "Y, 30% of which is held by X"
        if passive and places == [index - 1] and not self.parties.is_stake(places[0]):
            places = [clauses.chain_start(places[0])]  # "the shares in Y held by X"
        found = [piece for at in places for piece in self.parties.stake(at)]
        ahead = not passive and clauses.sort(index + 1) != NAME and bool(places) and places[0] < index
        if ahead and not found and self.parties.is_stake(places[0]):
            return self._prepositional(index, "in")  # "the stake that X holds in Y"
        return found

    def _is_told_of(self, start: int, verb: int) -> bool:
        """Whether "that" before a clause tells of the noun before it: "comes on top of the stake that X bought"."""
        clauses, governor = self.clauses, self.clauses.governor(verb)
        that = clauses.sort(start) == "S" and clauses.head(start) == "that" and clauses.sort(start - 1) == NAME
        at = governor.phrase if governor is not None and governor.link == "that" else -1
        if not that or clauses.sort(verb + 1) == NAME:
            return False
        if clauses.sort(at) != VERB:
            return clauses.sort(at) == NAME and self.parties.is_stake(at)
        head = self.phrases[at].head
        speaks = head in self.cues.speech or head in self.cues.denial or head in self.cues.unsure
        effect = self.cues.verb_effects.get(head)
        return not speaks and (effect is None or effect.gives == "same")

    def _undergone(self, index: int) -> list[int]:
        """Who what a passive verb says is done to: "Y is owned", "Y is one of four brands owned"."""
        places = list(self.clauses.subject(index))
        found = self.parties.names(places)
        at = places[0] - 1 if places else -1
        if self.clauses.sort(at) == VERB and self.phrases[at].nots and self.clauses.is_bare_participle(index):
            return []  # "is not an airline owned by"
        if found and self.phrases[index].passive and self.phrases[index].form == "finite":
            return self.parties.subjects(index)  # "Y, along with Z, is owned by X"
        if found or not places or self.parties.is_stake(places[0]) or not self.clauses.is_bare_participle(index):
            return found
        at = places[0] - 1
        if self.clauses.head(at) == "of" and self.clauses.head(at - 1) == "one":
            at -= 2
        return self.parties.subjects(at) if self.clauses.simply_is(at) else []

    def _prepositional(self, index: int, word: str) -> list[int]:
        found = list[int]()
        for preposition, at in self.clauses.after(index):
            if preposition == word:
                found += self.parties.names(self.clauses.listed(at)) + self._gapped(at, word)
        return found or self._fronted(index, word) or self._inserted(index, word) or self._opening(index, word)

    def _gapped(self, index: int, word: str) -> list[int]:
        """Who stands where a verb is not said again: "buys flour from X and butter from Y"."""
        clauses, at = self.clauses, self.clauses.listed(index)[-1]
        if self.phrases[at].entity >= 0:
            at += 1 + (clauses.sort(at + 1) == COMMA)
            at += 1 if clauses.sort(at) == COORDINATOR else len(self.phrases)
        alone = clauses.sort(at) == NAME and self.phrases[at].entity < 0
        led = alone and clauses.sort(at + 1) == PREPOSITION and clauses.head(at + 1) == word
        return self.parties.names(clauses.listed(at + 2)) if led and clauses.sort(at + 2) == NAME else []

    def _opening(self, index: int, word: str) -> list[int]:
        """Who stands before a clause after its preposition: "From Y, X buys cells"."""
        clauses, subject = self.clauses, self.clauses.subject(index)
        at = subject[0] - 2 if subject and subject[0] < index else -1
        if word not in _OPENING or at < 1 or clauses.sort(at) != NAME or clauses.sort(at + 1) != COMMA:
            return []
        start = clauses.list_start(at)
        opens = clauses.sort(start - 1) == PREPOSITION and clauses.sort(start - 2) in ("", ";", "S")
        return self.parties.names(clauses.listed(start)) if opens and clauses.head(start - 1) == word else []

    def _belonging(self, index: int) -> list[tuple[str, int]]:
        """The prepositions of a noun, those behind its verb too: "talks were held with Y", "a deal between X and Y"."""
        found, verb = self.clauses.after(index), self.clauses.fate(index)
        if (told := self._told_verb(index)) >= 0:
            given = _OF_NOUNS | {"from"} if self.phrases[told].head in _WON else _OF_NOUNS
            return found + [(word, at) for word, at in self.clauses.after(told) if word in given]
        far = verb >= 0 and (self.phrases[verb].head in _TAKES_PLACE or (
            self.phrases[verb].passive and self.phrases[verb].head in _HELD))  # fmt: skip
        return found + [(word, at) for word, at in self.clauses.after(verb) if word in _OF_NOUNS] if far else found

    def _told_verb(self, index: int) -> int:
        """The verb of the clause that tells who made it: "a contract X signed with Y"; -1 where none does."""
        clauses, at = self.clauses, index + 1
        at += clauses.sort(at) == COMMA and clauses.sort(at + 1) == "R"
        at += clauses.sort(at) == "R"
        verb = at + 1
        made = clauses.sort(at) == NAME and clauses.is_finite(verb) and self.phrases[verb].head in _HELD | _WON
        active = made and not self.phrases[verb].passive and clauses.sort(verb + 1) != NAME
        return verb if active and self.phrases[index].entity < 0 else -1

    def _inserted(self, index: int, word: str) -> list[int]:
        """Who stands between a subject and its verb: "X, in partnership with Y, will build"."""
        subject = self.clauses.subject(index)
        if word not in _BESIDE or not subject or subject[-1] >= index:
            return []
        at = subject[-1] + 2
        inserted = self.clauses.sort(at - 1) == COMMA and self.clauses.head(at) == word
        return self.parties.names(self.clauses.listed(at + 1)) if inserted and self.clauses.sort(at + 1) == NAME else []

    def _fronted(self, index: int, word: str) -> list[int]:
        """The antecedent of "to which", "with whom" before a verb with its subject."""
        subject = self.clauses.subject(index)
        start = subject[0] if subject and subject[0] < index else index
        fronted = self.clauses.sort(start - 1) == "R" and self.clauses.sort(start - 2) == PREPOSITION
        if fronted and self.clauses.head(start - 2) == word:
            at = start - 3 if self.clauses.sort(start - 3) == NAME else start - 4
            doers = {self._entities(piece) for piece in self.parties.names(list(subject))}
            for candidate in self._antecedents(at):
                named = [piece for piece in self.parties.name(candidate) if self._entities(piece) not in doers]
                if named:
                    return named
        return []

    def _antecedents(self, at: int) -> Iterator[int]:
        """The noun phrases that a relative clause may be of, nearest first: "Y, the venture set up by X, in which"."""
        clauses = self.clauses
        while clauses.sort(at) == NAME:
            yield at
            start = clauses.list_start(at)
            if clauses.sort(start - 1) in (COMMA, PREPOSITION) and clauses.sort(start - 2) == NAME:
                at = start - 2
            elif clauses.sort(start - 1) == PREPOSITION and clauses.is_bare_participle(start - 2):
                at = start - 3 - (clauses.sort(start - 3) == COMMA)
            else:
                return

    def _entities(self, piece: int) -> tuple[str, ...]:
        pointer = self.pieces[piece].pointer
        return pointer.entities if pointer else ()

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
            controlled, index = governor.link == "control", governor.phrase
            above = self.phrases[index]
            if controlled and not above.passive and slot in ("to", "for"):
                return self.parties.subjects(index)  # "asked Y to supply": X, who asked.
            patterns = self.cues.verb_patterns.get(above.head, ()) if above.sort == VERB else ()
            if any(pattern.manner == "accord" for pattern in patterns):
                return []  # "joined forces with Y to develop" says what it is by itself.
            for preposition, at in self.clauses.after(index):
                if (preposition == "with" and slot in ("with", "to")) or (
                    preposition == "by" and above.passive and above.head in _CHOOSING
                ):
                    return self.parties.names(self.clauses.listed(at))
            if above.sort == VERB and above.head in _CHOOSING and not above.passive and slot in ("to", "for"):
                return self.parties.subjects(index)
            if above.sort == VERB and above.head in _ADDRESSING and not above.passive:
                return self.parties.names(self._objects(index))
            if above.sort == VERB and above.head == "approach" and slot in ("with", "for"):
                return self.parties.names(list(self.clauses.subject(index)))  # "X was approached by Y about a takeover"
        return []

    def _many(self, piece: int) -> bool:
        pointer = self.pieces[piece].pointer
        return pointer is not None and len(pointer.entities) > 1

    def _firms(self, pieces: list[int]) -> list[int]:
        kept = (EntityType.ORGANISATION, EntityType.GROUP, EntityType.PERSON)
        return list(dict.fromkeys(piece for piece in pieces if self.parties.type_of(piece) in kept))

    def _detail(self, index: int, kind: str) -> str:
        """What is supplied, how large the stake is."""
        if self.clauses.sort(index + 1) != NAME:
            return ""
        phrase = self.phrases[index + 1]
        return self._noun_detail(phrase.first, phrase.last) if kind in ("supply", "equity stake") else ""

    def _noun_detail(self, first: int, last: int) -> str:
        words = list(self.pieces[first:last])
        if any(piece.pointer is not None for piece in words):
            words = [piece for piece in words if piece.pointer is None and piece.low not in ("'s", "'")]
        while words and words[0].low in ("a", "an", "the", "its", "their", "some", "more", "this", "that"):
            words = words[1:]
        return " ".join(piece.text for piece in words)
