"""Phrases → which verb or noun governs what."""

from __future__ import annotations

from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.function_words import NO
from explorer.reading.grammar.phrase_lists import CLAUSE_PREPOSITIONS
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, PREPOSITION, RELATIVE, SUBORDINATOR, VERB, Parsed
from explorer.reading.grammar.rejoined import rejoined
from explorer.reading.grammar.small_words import BARE_INFINITIVES
from explorer.reading.grammar.subjects import Governor, Subjects
from explorer.reading.text.tokens import word_set

_OBJECT_CONTROL = word_set(
    "ask urge allow let invite tell force order help enable hire tap choose pick select encourage advise push "
    "permit request persuade convince pressure press want expect require commission contract see call oblige obligate "
    "commit entitle authorise authorize instruct compel task"
) | {"sign up", "line up", "bring in", "call on", "call upon"}
_HINDERING = word_set("bar stop prevent block ban prohibit keep deter discourage dissuade preclude restrain forbid")
_MAKES_ROOM = frozenset({"pave the way", "open the door", "open the way", "clear the way", "call", "wait", "push",
                         "press", "arrange", "vote", "ask", "provide"})  # fmt: skip
_REPORTS = word_set(
    "reports rumours rumors claims speculation suggestions allegations fears hopes expectations concerns"
)
_GIVEN = frozenset({"award", "give", "grant", "hand"})
_WON = frozenset({"win", "secure", "land", "clinch"})
_SPENDING = frozenset({"spend", "waste", "lose", "invest"})
_TIMES = word_set(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday spring summer autumn fall winter morning evening week month"
)
_SIGNED = frozenset({"sign", "enter into", "strike", "conclude", "announce", "reach", "agree", "seal", "ink"})
_DEALS = word_set("agreement agreements contract contracts deal deals pact pacts accord memorandum treaty lease merger")
_CONDITIONS = frozenset({"if", "whether", "in case", "provided", "provided that", "as long as", "even if", "assuming",
                         "as if", "as though", "in the event", "unless", "on condition that"})  # fmt: skip

_ABOUT = frozenset({"over", "about", "around"})
"""Words for what something is about that also tell of a number: "talks over 14 jets", "over 14 jets"."""


class Clauses(Subjects):
    """The verbs of one sentence with their subjects and governors, each worked out once."""

    def __init__(self, parsed: Parsed, cues: Cues) -> None:
        super().__init__(rejoined(parsed, cues), cues)
        self._subjects = dict[int, tuple[int, ...]]()
        self._governors = dict[int, Governor | None]()
        self._afters = dict[int, list[tuple[str, int]]]()

    def subject(self, index: int) -> tuple[int, ...]:
        if index not in self._subjects:
            self._subjects[index] = super().subject(index)
        return self._subjects[index]

    def after(self, index: int) -> list[tuple[str, int]]:
        if index not in self._afters:
            self._afters[index] = super().after(index)
        return self._afters[index]

    def is_bare_participle(self, index: int) -> bool:
        return super().is_bare_participle(index) or self._is_of_object(index)

    def _is_of_object(self, index: int) -> bool:
        """As in "has terminated the agreement signed in March": what is done away with does not sign."""
        verb, at = self.phrases[index], index - 1
        if verb.head not in _SIGNED or not self._is_plain_past(index) or self.sort(at) != NAME:
            return False
        start = self.chain_start(at)
        deal = self.phrases[start].entity < 0 and self.parsed.pieces[self.phrases[start].last - 1].low in _DEALS
        return deal and self.sort(start - 1) == VERB and self.sort(index + 1) not in (NAME, VERB)

    def doer(self, index: int, depth: int = 0) -> list[int]:
        return super().doer(index, depth) or self._winner(index)

    def _winner(self, index: int) -> list[int]:
        """To whom the work goes that a noun speaks of: "A contract to build ferries was awarded to X", "went to X"."""
        verb = self.fate(index) if self.sort(index) == NAME and self.phrases[index].entity < 0 else -1
        if verb < 0 or self.phrases[verb].nots:
            return []
        lemma, passive = self.phrases[verb].head, self.phrases[verb].passive
        word = "to" if (lemma in _GIVEN if passive else lemma == "go") else "by" if passive and lemma in _WON else ""
        return next((self.listed(at) for preposition, at in self.after(verb) if word and preposition == word), [])

    def governor(self, index: int) -> Governor | None:
        if not 0 <= index < len(self.phrases):
            return None
        if index not in self._governors:
            self._governors[index] = self._governor(index)
        return self._governors[index]

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
                if self.sort(at) != VERB:
                    continue
                if self.phrases[at].head in BARE_INFINITIVES and at == index - 2 and self.sort(at + 1) == NAME:
                    return Governor(at, "control", index - 1)
                if self.phrases[at].form == "to" or self.phrases[at].modal:
                    return Governor(at, "beside")
                if at == index - 1:
                    return Governor(at, "to")
            return None
        if self.is_bare_participle(index):
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
        if self.sort(at) == COMMA and verb.form == "to":
            above = self.verb_before_aside(at)
            if above >= 0 and self._is_taken_back(above, at):
                return Governor(above, "if")  # "planned, until last week, to buy": it is open whether it does.
            at = above if above >= 0 else self.skip_insertion(at)
        if self.sort(at) == VERB:
            return Governor(at, link, word)
        if self.sort(at) == COMMA and verb.form == "gerund":
            finite = (earlier for earlier in range(at - 1, max(-1, at - 20), -1) if self.is_finite(earlier))
            earlier = next(finite, -1)
            return Governor(earlier, "participial") if earlier >= 0 else None
        if self.sort(at) != NAME:
            return None
        return self._over_nouns(index, at, link, word)

    def _is_taken_back(self, verb: int, closing: int) -> bool:
        """Whether an aside behind a verb says that it is so no more: ", until last week,", ", only to withdraw,"."""
        aside = self.parsed.pieces[self.phrases[verb].last : self.phrases[closing].first]
        lows = [piece.low for piece in aside]
        return any(low.startswith(("until", "till ")) for low in lows) or ("only" in lows and "to" in lows)

    def _over_nouns(self, index: int, at: int, link: str, word: int) -> Governor | None:
        """What governs an infinitive or a gerund that stands after nouns: "a deal with Y to buy Z"."""
        verb = self.phrases[index]
        nearest = at
        if verb.form == "gerund" and word < 0:
            if self.sort(at - 1) == VERB and self.phrases[at - 1].head in _SPENDING and self.phrases[at].entity < 0:
                return Governor(at - 1, "participial")  # "spent $3bn buying Y"
            return Governor(at, "reduced")
        while True:
            if self.phrases[at].entity < 0 and self._noun_effect(at):
                return Governor(at, link, word)
            start = self.list_start(at)
            if self.sort(start - 1) == PREPOSITION and self.sort(start - 2) in (NAME, VERB):
                at = start - 2
                at -= self._is_told_by(at) and self.sort(at - 1) == NAME  # "plans set out by X to buy Y"
                if self.sort(at) == VERB:
                    break
                continue
            at = start - 1
            if self.sort(at) == NAME:
                continue
            break
        return self._over_objects(index, at, nearest, link, word) if self.sort(at) == VERB else None

    def _over_objects(self, index: int, at: int, nearest: int, link: str, word: int) -> Governor | None:
        """How a verb before nouns governs what stands after them: "asked X to buy Y", "pays $3bn to buy Y"."""
        verb, lemma, start = self.phrases[index], self.phrases[at].head, self.list_start(nearest)
        if verb.form == "to" and lemma in _MAKES_ROOM and start - 2 == at and self.head(start - 1) == "for":
            return Governor(at, "control", start)  # "paves the way for X to buy Y"
        if start - 1 == at and not self.phrases[at].passive:
            hindered = lemma in _HINDERING and self.head(word) == "from"  # "barred X from buying Y"
            if hindered or (lemma in _OBJECT_CONTROL and verb.form == "to"):
                return Governor(at, "control", start)
        if self.is_finite(at) or self.phrases[at].form in ("to", "gerund", "base"):
            with_party = self.sort(start - 1) == PREPOSITION and self.head(start - 1) == "with"
            return Governor(at, link if with_party and self.cues.verb_effects.get(lemma) else "purpose", word)
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
        if self._is_reports(before):
            return Governor(before, "that")  # "denied reports it would buy Y"
        if self.sort(before) == PREPOSITION and self.head(before) in CLAUSE_PREPOSITIONS:
            return Governor(before - 1, "when", before)
        if self.sort(before) == COORDINATOR or (self.sort(before) == COMMA and self.sort(before - 1) == COORDINATOR):
            earlier = self._earlier(start)
            if earlier >= 0:
                return self._beside(earlier)
        return None

    def _is_reports(self, index: int) -> bool:
        """Whether a noun phrase is of reports, after a verb or a preposition: "denied reports", "amid rumours"."""
        phrase = self.phrases[index] if self.sort(index) == NAME else None
        told = phrase is not None and phrase.entity < 0 and self.parsed.pieces[phrase.last - 1].low in _REPORTS
        return told and self.sort(index - 1) in (VERB, PREPOSITION)

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
            if self.phrases[at].entity < 0 and (self._noun_effect(at) or self._is_none(at)):
                return Governor(at, "that", subordinator)
            if self.sort(at - 1) == VERB:
                return Governor(at - 1, "that", subordinator)
            at = at - 2 if self.sort(at - 1) == PREPOSITION else -1
        return Governor(max(at, -1), "that", subordinator) if at >= 0 else None

    def _is_none(self, at: int) -> bool:
        """Whether a noun phrase says that there is none of it, or but a risk: "found no evidence that"."""
        words = self.parsed.pieces[self.phrases[at].first : self.phrases[at].last]
        return words[0].low in NO or words[-1].low in ("risk", "risks", "danger")

    def _noun_governor(self, index: int) -> Governor | None:
        """The verb or noun that a noun phrase hangs on; the verb it is the subject of is found from there."""
        start = self.list_start(index)
        before = start - 1
        called = self.sort(before) == NAME and self.sort(before - 1) == PREPOSITION and self.head(before - 1) == "as"
        if called and self.sort(before - 2) == VERB:
            return Governor(before - 2, "object")  # "dismissed as nonsense a report that"
        if self.sort(before) == PREPOSITION:
            above = before - 1
            if self._is_month(above) and self.sort(above - 2) in (NAME, VERB):
                above -= 2  # "will vote in October on a merger"
            if self.sort(above) in (NAME, VERB):
                return Governor(above, "preposition", before)
            if self.sort(before - 1) == COMMA and self.sort(before - 2) == NAME:
                return Governor(before - 2, "preposition", before)
            return Governor(-1, "preposition", before)
        if self.sort(before) == VERB:
            return Governor(before, "object")
        if self.sort(before) == NAME and self.sort(before - 1) == VERB:
            return Governor(before - 1, "object")  # "gave Honda a contract"
        return None

    def _is_month(self, index: int) -> bool:
        """Whether it is only when something is done: "in October", "on Friday", "in the spring"."""
        led = self.sort(index) == NAME and self.sort(index - 1) == PREPOSITION
        return led and self.phrases[index].entity < 0 and self.parsed.pieces[self.phrases[index].last - 1].low in _TIMES

    def fate(self, index: int) -> int:
        """The finite verb whose subject the noun phrase is; -1 where it is no subject."""
        for at in range(index + 1, min(index + 16, len(self.phrases))):
            if self.is_finite(at) and not self.is_bare_participle(at):
                subject = self.subject(at)
                if index in subject and self.sort(at - 1) == RELATIVE and not self._undoes(at):
                    continue  # "a deal that will help": what it is good for is not what became of it.
                aside = self.sort(at - 1) == RELATIVE or (self.sort(at - 1) == COMMA and not subject)
                aside = aside or (self.sort(at - 1) == COMMA and self._is_inserted(at))
                if index not in subject and self.told_of(at) == index:
                    continue  # "the contract that X won to supply Y was annulled"
                told = self.is_passed(at) and subject and subject[0] > index  # "a deal X signed with Y collapsed"
                if index not in subject and (aside or told):
                    continue  # "its pact with Y, which began in May, is over"
                if index not in subject and subject and self._is_counted(index, subject[0]):
                    return at  # "Talks between X and Y over 14 jets have stalled"
                return at if index in subject else -1
        return -1

    def _is_counted(self, index: int, end: int) -> bool:
        """Whether "over 14 jets" at *end* says what a noun phrase is about: no other phrase stands right before one."""
        first = self.phrases[end].first
        over = bool({self.parsed.pieces[max(0, first - 1)].low, self.parsed.pieces[first].low} & _ABOUT)
        between = [self.sort(at) for at in range(index + 1, end)]
        return over and self.sort(end - 1) == NAME and all(sort in (NAME, PREPOSITION, COORDINATOR) for sort in between)

    def _is_inserted(self, index: int) -> bool:
        """Whether a past form stands between two commas: "its pact with Y, signed in 2020, has lapsed"."""
        closing = next((at for at in range(index, min(index + 8, len(self.phrases))) if self.sort(at) == COMMA), -1)
        return closing > 0 and self._is_told_of(index - 1, closing)

    def _undoes(self, verb: int) -> bool:
        """Whether a verb says that something is no more, or not yet: "a deal that collapsed"."""
        effect = self.cues.verb_effects.get(self.head(verb))
        gone = effect is not None and effect.noun in ("ended", "suspended", "denied")
        return gone or self.head(verb) in self.cues.fates or self.phrases[verb].passive or bool(self.phrases[verb].nots)
