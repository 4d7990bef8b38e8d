"""Phrases → which verb governs what, of whom it is said."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from explorer.reading.cues import Cues
from explorer.reading.phrases import COMMA, COORDINATOR, NAME, PREPOSITION, RELATIVE, SUBORDINATOR, VERB, Parsed, Phrase

_CLAUSE_PREPOSITIONS = frozenset({"after", "before", "since", "until", "as", "than", "because", "till"})
_OBJECT_CONTROL = frozenset(
    [
        "ask",
        "urge",
        "allow",
        "let",
        "invite",
        "tell",
        "force",
        "order",
        "help",
        "enable",
        "hire",
        "tap",
        "choose",
        "pick",
        "select",
        "encourage",
        "advise",
        "push",
        "permit",
        "request",
        "persuade",
        "convince",
        "pressure",
        "press",
        "want",
        "expect",
        "require",
        "commission",
        "contract",
        "see",
        "call",
    ]
)
_DEPTH = 12


@dataclass(frozen=True, slots=True)
class Governor:
    """The phrase that governs another, and how: to, gerund, object, preposition, that, if, relative, purpose …"""

    phrase: int
    link: str
    word: int = -1
    """The phrase that joins the two, a preposition or a subordinator; -1 where nothing does."""


class Clauses:
    """The verbs of one sentence with their subjects and governors, each worked out once."""

    def __init__(self, parsed: Parsed, cues: Cues) -> None:
        self.parsed = parsed
        self.phrases = parsed.phrases
        self.cues = cues
        self.subject = lru_cache(maxsize=None)(self._subject)
        self.governor = lru_cache(maxsize=None)(self._governor)

    # ---- looking along the phrases

    def sort(self, index: int) -> str:
        """The sort of the phrase, "" beyond either end."""
        return self.phrases[index].sort if 0 <= index < len(self.phrases) else ""

    def head(self, index: int) -> str:
        """The head of the phrase, "" beyond either end."""
        return self.phrases[index].head if 0 <= index < len(self.phrases) else ""

    def is_finite(self, index: int) -> bool:
        return self.sort(index) == VERB and self.phrases[index].form == "finite"

    def chain_start(self, index: int) -> int:
        """The noun that a noun phrase hangs on by prepositions: "talks" for "Y" in "talks with Y"."""
        while True:
            first = self.list_start(index)
            if first != index and self.sort(self.list_start(first - 2) - 1) == VERB:
                first = index  # "X held talks with Y and Z sold …"
            if self.sort(first - 1) != PREPOSITION or self.sort(first - 2) != NAME:
                return index
            if self.head(first - 1) in _CLAUSE_PREPOSITIONS:
                return index
            index = first - 2

    def list_start(self, index: int) -> int:
        """The first of the noun phrases that are joined by "and" and commas up to this one."""
        joined = False
        while True:
            if self.sort(index - 1) == COORDINATOR and self.head(index - 1) not in ("but", "yet") and not joined:
                step = 2 if self.sort(index - 2) == NAME else 3 if self.sort(index - 2) == COMMA else 0
                if not step or self.sort(index - step) != NAME or (step == 3 and not self._alike(index - step, index)):
                    return index
                index, joined = index - step, True
            elif (
                joined
                and self.sort(index - 1) == COMMA
                and self.head(index - 1) == ","
                and self.sort(index - 2) == NAME
            ):
                index -= 2
            else:
                return index

    def _alike(self, first: int, second: int) -> bool:
        """Whether both are names, or neither: "analytics, and X" is no list."""
        return (self.phrases[first].entity >= 0) == (self.phrases[second].entity >= 0)

    def listed(self, index: int) -> list[int]:
        """The noun phrases of the list that begins here: "A, B and C"; a phrase alone is a list of one."""
        found, at = [index], index
        commas = list[int]()
        while True:
            step = at + 1
            if self.sort(step) == COMMA and self.head(step) == ",":
                if self.sort(step + 1) == COORDINATOR and self.sort(step + 2) == NAME:
                    if not self._alike(at, step + 2):
                        return found
                    step += 1
                elif self.sort(step + 1) == NAME and self.phrases[step + 1].entity >= 0:
                    at = step + 1
                    commas.append(at)
                    continue
                else:
                    return found
            if self.sort(step) == COORDINATOR and self.head(step) not in ("but", "yet") and self.sort(step + 1) == NAME:
                if self._begins_clause(step + 1):
                    return found
                found += [*commas, step + 1]
                commas, at = [], step + 1
                if self.sort(at + 1) != COORDINATOR:
                    return found
                continue
            if self.sort(step) == COORDINATOR and self.sort(step + 1) == PREPOSITION and self.sort(step + 2) == NAME:
                before = self.sort(index - 1) == PREPOSITION and self.head(index - 1) == self.head(step + 1)
                if before and not commas:
                    found.append(step + 2)
                    at = step + 2
                    continue
            return found

    def _begins_clause(self, index: int) -> bool:
        """Whether the noun phrase is the subject of a verb of its own: "… and Nissan fell"."""
        at = index + 1
        while self.sort(at) == PREPOSITION and self.sort(at + 1) == NAME:
            at += 2
        return self.is_finite(at) and self._has_finite_before(index)

    def _has_finite_before(self, index: int) -> bool:
        return any(self.is_finite(at) for at in range(max(0, index - 30), index))

    def after(self, index: int) -> list[tuple[str, int]]:
        """The prepositions after a phrase with the noun phrases they lead to: [("with", 5), ("in", 7)].

        A participle in between is passed: "a deal signed with Y".
        """
        found, at = list[tuple[str, int]](), index + 1
        while at < len(self.phrases) and at < index + 14:
            if (
                self.sort(at) == PREPOSITION
                and self.sort(at + 1) == NAME
                and self.head(at) not in ("after", "before", "since")
            ):
                found.append((self.head(at), at + 1))
                at = self.listed(at + 1)[-1] + 1
            elif found and self._is_apposed(at) and self.sort(at + 3) == PREPOSITION:
                at += 3
            elif (
                self.sort(at) == VERB and self.phrases[at].form == "participle" and self.sort(at + 1) == PREPOSITION
            ) or (self.sort(at) == VERB and self.sort(index) == NAME and self._is_reduced(at)):
                at += 1
            elif self.sort(at) == NAME and at == index + 1 and self.sort(index) == VERB:
                at = self.listed(at)[-1] + 1
            elif self.sort(at) == NAME and at == index + 2 and self.sort(index) == VERB and self.sort(at - 1) == NAME:
                at += 1
            else:
                break
        return found

    def _is_apposed(self, at: int) -> bool:
        """Whether a name in commas stands here: "its unit, KHI, to"."""
        return self.sort(at) == COMMA and self.sort(at + 1) == NAME and self.sort(at + 2) == COMMA

    def _is_reduced(self, index: int) -> bool:
        """Whether a past form is a participle: "a deal signed with Y" and no verb of its own."""
        phrase = self.phrases[index]
        return phrase.form == "finite" and phrase.past and not phrase.perfect and phrase.last - phrase.first == 1 and (
            self.sort(index + 1) == PREPOSITION and self.head(index + 1) == "by"
        )  # fmt: skip

    # ---- subjects

    def _subject(self, index: int) -> tuple[int, ...]:
        """The noun phrases that are the subject of a verb; of an infinitive, whoever is to do it."""
        return tuple(self._subject_at(index, 0))

    def _subject_at(self, index: int, depth: int) -> list[int]:
        if depth > _DEPTH or index < 0:
            return []
        verb = self.phrases[index]
        if verb.form in ("to", "gerund", "base") or self._is_bare_participle(index):
            return self._inherited(index, depth)
        at = index - 1
        if self.sort(at) == COORDINATOR or (self.sort(at) == COMMA and self.sort(at - 1) == COORDINATOR):
            return self._shared(index, depth)
        if self.sort(at) == RELATIVE:
            return self._antecedent(at)
        at = self.skip_insertion(at)
        if self.sort(at) == NAME:
            return self.listed_from(self.subject_start(at), at)
        if self.sort(at) == RELATIVE:
            return self._antecedent(at)
        if self.sort(index - 1) == COMMA and self.is_finite(index) and verb.head in self.cues.speech:
            return [index + 1] if self.sort(index + 1) == NAME else []
        if at < 0 or index == 0:
            return [index + 1] if self.sort(index + 1) == NAME and verb.head in self.cues.speech else []
        if self.sort(index - 1) == COMMA:
            return self._shared(index, depth)
        return []

    def listed_from(self, start: int, at: int) -> list[int]:
        """The subject that begins at *start* and ends before the verb at *at* + 1."""
        first = self.list_start(start)
        if first != start and self.sort(first - 1) in (VERB, PREPOSITION):
            return [start]  # "X bought Y, and Z sold …"
        names = [first]
        step = first + 1
        while step <= start:
            if self.sort(step) == NAME and self.sort(step - 1) in (COMMA, COORDINATOR):
                names.append(step)
            step += 1
        return names

    def subject_start(self, at: int) -> int:
        """From the noun phrase before a verb to the noun it hangs on, over prepositions and infinitives."""
        while True:
            start = self.chain_start(at)
            nonfinite = self.sort(start - 1) == VERB and self.phrases[start - 1].form in ("to", "participle", "gerund")
            if nonfinite and self.sort(start - 2) == NAME and not self._object_of_finite(start - 2):
                at = start - 2
                continue
            if (
                nonfinite
                and self.phrases[start - 1].form == "gerund"
                and self.sort(start - 2) == PREPOSITION
                and self.sort(start - 3) == NAME
            ):
                at = start - 3
                continue
            return start

    def _object_of_finite(self, index: int) -> bool:
        start = self.chain_start(index)
        return self.sort(start - 1) == VERB and self.phrases[start - 1].form == "finite"

    def skip_insertion(self, at: int) -> int:
        """From a comma before a verb to the phrase before the insertion that the comma closes."""
        if self.sort(at) != COMMA:
            return at
        for opening in range(at - 1, max(-1, at - 22), -1):
            if self.sort(opening) != COMMA or self.sort(opening - 1) != NAME:
                continue
            inside = range(opening + 1, at)
            kind = self.sort(opening + 1)
            if not len(inside) or kind in (RELATIVE, PREPOSITION, SUBORDINATOR) or not any(map(self.is_finite, inside)):
                if kind == COORDINATOR:
                    continue
                return opening - 1
            return at
        return at

    def _is_bare_participle(self, index: int) -> bool:
        """Whether a past form has no subject of its own: "owned by X", ", backed by Y,", "Based in Z,"."""
        verb = self.phrases[index]
        if verb.form == "participle":
            return True
        if verb.form != "finite" or not verb.past or verb.last - verb.first > 1 + verb.head.count(" ") or verb.perfect:
            return False
        before, following = self.sort(index - 1), self.head(index + 1)
        if self.sort(index + 1) != PREPOSITION:
            return False
        if following == "by" or verb.head in ("base", "headquarter", "locate", "list", "situate"):
            return before in (NAME, COMMA, "")
        return before == ""

    def _antecedent(self, relative: int) -> list[int]:
        """The noun phrase that "which" or "who" stands for."""
        at = relative - 1
        if self.sort(at) == PREPOSITION:
            at -= 1
        if self.sort(at) == COMMA:
            at -= 1
        if self.sort(at) == COORDINATOR:
            at -= 1
        if self.sort(at) != NAME:
            return []
        if (
            self.phrases[at].entity < 0
            and self.sort(at - 1) == COMMA
            and self.sort(at - 2) == NAME
            and self.phrases[at - 2].entity >= 0
        ):
            return [at - 2]
        return [at]

    def _shared(self, index: int, depth: int) -> list[int]:
        """The subject that a verb after "and" shares with an earlier one."""
        earlier = self._earlier(index)
        return self._subject_at(earlier, depth + 1) if earlier >= 0 else []

    def _earlier(self, index: int) -> int:
        """The verb that a verb after "and" stands beside."""
        comma = self.sort(index - 2) == COMMA or self.sort(index - 1) == COMMA
        for at in range(index - 1, max(-1, index - 24), -1):
            if self.sort(at) in (";",):
                return -1
            if self.sort(at) == VERB and self.phrases[at].form == "finite" and not self._is_bare_participle(at):
                if comma and self._in_relative(at):
                    continue
                return at
        return -1

    def _in_relative(self, index: int) -> bool:
        return self.sort(index - 1) == RELATIVE

    def _inherited(self, index: int, depth: int) -> list[int]:
        """The subject of an infinitive, a gerund, a participle."""
        verb = self.phrases[index]
        if self._is_bare_participle(index):
            if self.sort(index - 1) == NAME:
                return [index - 1]
            if self.sort(index - 1) == COMMA:
                before = self.skip_insertion(index - 1) if self.sort(index - 2) != NAME else index - 2
                return [before] if self.sort(before) == NAME else []
            return self._following_subject(index)
        governor = self.governor(index)
        if governor is None:
            if verb.form == "to" and self.sort(index - 1) == NAME:
                return self.listed_from(self.subject_start(index - 1), index - 1)
            return self._following_subject(index)
        if governor.link == "reduced":
            return [governor.phrase]
        if governor.link == "control":
            return self.listed(governor.word)
        return self.doer(governor.phrase, depth + 1)

    def doer(self, index: int, depth: int = 0) -> list[int]:
        """Whose the thing is that a phrase says: a verb's subject, a noun's owner."""
        if depth > _DEPTH or index < 0:
            return []
        if self.sort(index) == VERB:
            return self._subject_at(index, depth + 1)
        owner, governor = self.owner(index), self.governor(index)
        if owner is not None:
            # "put its plans on ice": "its" is most likely who does it.
            verb = governor.phrase if governor and governor.link == "object" and self.parsed.tags[owner] == "H" else -1
            return (self._subject_at(verb, depth + 1) if self.is_finite(verb) else []) or [index]
        return self.doer(governor.phrase, depth + 1) if governor else []

    def owner(self, index: int) -> int | None:
        """The piece of a noun phrase that possesses it: "Foxconn" in "Foxconn's plan", "its" in "its plan"."""
        phrase, tags = self.phrases[index], self.parsed.tags
        for at in range(phrase.first, phrase.last):
            if tags[at] == "H" or (tags[at] == "E" and at + 1 < phrase.last and tags[at + 1] == "'"):
                return at
        return None

    def _following_subject(self, index: int) -> list[int]:
        """The subject after an opening such as "Based in Tokyo, X …"."""
        for at in range(index + 1, min(index + 14, len(self.phrases))):
            if self.sort(at) == COMMA and self.sort(at + 1) == NAME:
                return self.listed(at + 1)
        return []

    # ---- governors

    def _governor(self, index: int) -> Governor | None:
        phrase = self.phrases[index]
        if phrase.sort == VERB:
            return self._verb_governor(index)
        if phrase.sort == NAME:
            return self._noun_governor(index)
        return None

    def _verb_governor(self, index: int) -> Governor | None:
        verb = self.phrases[index]
        if verb.form in ("to", "gerund"):
            return self._nonfinite_governor(index)
        if verb.form == "base":
            for at in range(index - 1, max(-1, index - 20), -1):
                if self.sort(at) == VERB and (self.phrases[at].form == "to" or self.phrases[at].modal):
                    return Governor(at, "beside")
                if self.sort(at) == VERB and at == index - 1:
                    return Governor(at, "to")
                if (
                    self.sort(at) == VERB
                    and self.phrases[at].head in ("help", "let", "make")
                    and self.sort(index - 1) == NAME
                ):
                    return Governor(at, "control", index - 1)
            return None
        if self._is_bare_participle(index):
            return Governor(index - 1, "reduced") if self.sort(index - 1) == NAME else None
        return self._clause_governor(index)

    def _nonfinite_governor(self, index: int) -> Governor | None:
        verb, at = self.phrases[index], index - 1
        link = verb.form
        word = -1
        if self.sort(at) == COORDINATOR:
            for earlier in range(at - 1, max(-1, at - 16), -1):
                if self.sort(earlier) == VERB and self.phrases[earlier].form == verb.form:
                    return Governor(earlier, "beside")
        if self.sort(at) == PREPOSITION and verb.form == "gerund":
            word, at = at, at - 1
            link = "preposition"
        if self.sort(at) == SUBORDINATOR and verb.form == "to":
            at -= 1  # "is weighing whether to buy"
        if self.sort(at) == VERB:
            return Governor(at, link, word)
        if self.sort(at) == COMMA and verb.form == "gerund":
            for earlier in range(at - 1, max(-1, at - 20), -1):
                if self.is_finite(earlier):
                    return Governor(earlier, "participial")
            return None
        if self.sort(at) == COMMA and verb.form == "to":
            at = self.skip_insertion(at)
        if self.sort(at) != NAME:
            return None
        return self._over_nouns(index, at, link, word)

    def _over_nouns(self, index: int, at: int, link: str, word: int) -> Governor | None:
        """What governs an infinitive or a gerund that stands after nouns: "a deal with Y to buy Z"."""
        verb = self.phrases[index]
        nearest = at
        if verb.form == "gerund" and word < 0:
            return Governor(at, "reduced")
        while True:
            if self.phrases[at].entity < 0 and self._noun_effect(at):
                return Governor(at, link, word)
            start = self.list_start(at)
            if self.sort(start - 1) == PREPOSITION and self.sort(start - 2) in (NAME, VERB):
                at = start - 2
                if self.sort(at) == VERB:
                    break
                continue
            at = start - 1
            if self.sort(at) == NAME:
                continue
            break
        if self.sort(at) == VERB:
            lemma = self.phrases[at].head
            start = self.list_start(nearest)
            if lemma in _OBJECT_CONTROL and start - 1 == at and verb.form == "to" and not self.phrases[at].passive:
                return Governor(at, "control", start)
            if self.is_finite(at) or self.phrases[at].form in ("to", "gerund", "base"):
                effect = self.cues.verb_effects.get(lemma)
                with_party = self.sort(start - 1) == PREPOSITION and self.head(start - 1) == "with"
                return Governor(at, link if with_party and effect else "purpose", word)
        return None

    def _noun_effect(self, at: int) -> bool:
        """Whether a noun phrase holds a noun that says how far a thing has come."""
        phrase = self.phrases[at]
        return any(
            self.cues.nouns.get(piece.low) in self.cues.noun_effects
            or self.cues.nouns.get(piece.low) in self.cues.noun_patterns
            for piece in self.parsed.pieces[phrase.first : phrase.last]
            if piece.pointer is None
        )

    def _clause_governor(self, index: int) -> Governor | None:
        """What a clause with a verb of its own hangs on: "X said that …", "if …"."""
        subject = self.subject(index)
        if self.sort(index - 1) == RELATIVE or (
            self.sort(index - 1) == COMMA and self.sort(self.skip_insertion(index - 1)) == RELATIVE
        ):
            return Governor(subject[0], "relative") if subject else None
        if self.sort(index - 1) in (COORDINATOR, COMMA) and (not subject or subject[0] < index - 2):
            earlier = self._earlier(index)
            own_subject = (
                subject and self.sort(subject[-1] + 1) in (COMMA,) and self.skip_insertion(index - 1) == subject[-1]
            )
            if earlier >= 0 and not own_subject:
                return self._beside(earlier)
        start = subject[0] if subject and subject[0] < index else index
        before = start - 1
        if self.sort(before) == COMMA and self.sort(before - 1) in (SUBORDINATOR,):
            before -= 1
        if self.sort(before) == SUBORDINATOR:
            return self._under(before)
        if self.sort(before) == VERB and self._speaks(before):
            return Governor(before, "that")
        if (
            self.sort(before) == NAME
            and self.sort(before - 1) == VERB
            and self.head(before - 1) in ("tell", "inform", "assure", "remind")
        ):
            return Governor(before - 1, "that")
        if self.sort(before) == PREPOSITION and self.head(before) in _CLAUSE_PREPOSITIONS:
            return Governor(before - 1, "when", before)
        if self.sort(before) == COORDINATOR or (self.sort(before) == COMMA and self.sort(before - 1) == COORDINATOR):
            earlier = self._earlier(start)
            if earlier >= 0:
                return self._beside(earlier)
        return None

    def _beside(self, earlier: int) -> Governor | None:
        above = self.governor(earlier)
        return above if above and above.link in ("that", "if", "when") else None

    def _speaks(self, index: int) -> bool:
        head = self.head(index)
        return head in self.cues.speech or head in self.cues.denial or head in self.cues.unsure

    def _under(self, subordinator: int) -> Governor | None:
        word = self.head(subordinator)
        at = subordinator - 1
        if self.sort(at) == COORDINATOR:
            for earlier in range(at - 1, -1, -1):
                if self.sort(earlier) == SUBORDINATOR and self.head(earlier) == word:
                    at = earlier - 1
                    break
        if word != "that":
            return Governor(at, "if" if word in _CONDITIONS else "when", subordinator)
        if self.sort(at) == VERB:
            return Governor(at, "that", subordinator)
        while self.sort(at) == NAME:
            if self.phrases[at].entity < 0 and self._noun_effect(at):
                return Governor(at, "that", subordinator)
            if self.sort(at - 1) == VERB:
                return Governor(at - 1, "that", subordinator)
            at = at - 2 if self.sort(at - 1) == PREPOSITION else -1
        return Governor(max(at, -1), "that", subordinator) if at >= 0 else None

    def _noun_governor(self, index: int) -> Governor | None:
        """The verb or noun that a noun phrase hangs on; the verb it is the subject of is found from there."""
        start = self.list_start(index)
        before = start - 1
        if self.sort(before) == PREPOSITION:
            if self.sort(before - 1) in (NAME, VERB):
                return Governor(before - 1, "preposition", before)
            if self.sort(before - 1) == COMMA and self.sort(before - 2) == NAME:
                return Governor(before - 2, "preposition", before)
            return Governor(-1, "preposition", before)
        if self.sort(before) == VERB:
            return Governor(before, "object")
        if self.sort(before) == NAME and self.sort(before - 1) == VERB:
            return Governor(before - 1, "object")  # "gave Honda a contract"
        return None

    def fate(self, index: int) -> int:
        """The finite verb whose subject the noun phrase is; -1 where it is no subject."""
        for at in range(index + 1, min(index + 16, len(self.phrases))):
            if self.is_finite(at) and not self._is_bare_participle(at):
                subject = self.subject(at)
                return at if index in subject else -1
        return -1


_CONDITIONS = frozenset({"if", "whether", "in case", "provided", "provided that", "as long as", "even if", "assuming",
                         "as if", "as though", "in the event", "unless"})  # fmt: skip


def phrase_words(parsed: Parsed, phrase: Phrase) -> list[str]:
    """The words of a phrase in small letters."""
    return [piece.low for piece in parsed.pieces[phrase.first : phrase.last]]
