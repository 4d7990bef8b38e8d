"""The verbs and nouns above a thing said → its standing."""

from __future__ import annotations

from dataclasses import replace

from explorer.model.claims import Certainty, CueRole, Stage
from explorer.reading.clauses import Clauses
from explorer.reading.cues import Cues, Effect, Pattern
from explorer.reading.grammar import NO
from explorer.reading.phrases import NAME, SUBORDINATOR, VERB, Phrase
from explorer.reading.standing import SCALE, Standing, less_sure, unclear, under
from explorer.reading.tokens import word_set

_DEPTH = 14
_FAIR = frozenset({"fair", "true", "safe", "right", "correct"})
_NOT_YET = frozenset({"before", "until", "till", "than", "once", "when", "whenever", "where"})
_DONE = {"deed": Stage.OCCURRED, "state": Stage.OCCURRED, "accord": Stage.AGREED, "talks": Stage.IN_TALKS}
_GOING_ON = {"deed": Stage.PLANNED, "talks": Stage.IN_TALKS, "accord": Stage.AGREED, "state": Stage.ACTIVE}
_UNTRUE = word_set(
    "untrue false baseless unfounded wrong inaccurate incorrect nonsense fabricated groundless off dead over "
    "impossible unthinkable pointless rubbish fake misleading unrealistic premature"
)
_NAMING = frozenset({"call", "describe", "brand", "label", "term", "dub", "deem"})
_GOING = frozenset({"begin", "start", "continue", "resume", "keep", "go on", "carry on", "remain"})
_NOBODY = frozenset({"no", "few", "none", "neither", "nobody", "nothing", "nor", "hardly", "scarcely"})
_NO_PURPOSE = frozenset(
    {"be", "have", "need", "require", "lack", "await", "get", "give", "lose", "fail", "remain", "take"}
)
_OPEN = ("sought", "proposed", "planned", "in talks", "finalising")
_SIGNED = frozenset({"ownership", "equity stake", "merger"})
_OVER = frozenset({"previously", "formerly", "once", "until", "until recently", "originally"})
_TELLING_NOTHING = frozenset(
    {"be", "remain", "look", "stand", "hang", "face", "seem", "appear", "lie", "hinge", "depend"}
)
_BELIEVED = frozenset(
    {"say", "rumour", "rumor", "think", "believe", "speculate", "tip", "suspect", "fear", "suppose", "tout", "see"}
)
_CHOOSES = frozenset({"decide", "opt", "choose", "vote", "advise", "warn", "come out", "rule", "lobby", "recommend",
                      "campaign", "argue", "lean", "urge"})  # fmt: skip
_OPINIONS = frozenset({"believe", "think", "expect", "see", "suppose", "hold", "estimate", "agree", "decide", "promise",
                       "propose", "suggest", "vow", "pledge", "recommend"})  # fmt: skip
_KEEPS_BACK = frozenset({"refuse", "decline", "fail", "avoid", "stop short of", "refrain", "hesitate"})
_PRESSED = frozenset({"urge", "ask", "press", "advise", "encourage", "invite", "request", "pressure", "tell", "call"})
_HELD = frozenset({"have", "enjoy", "maintain", "run", "operate", "keep"})
_ENDS_WELL = frozenset({"complete", "finish", "close", "carry out", "execute", "consummate"})
_HEARD = frozenset({"report", "understand", "know", "estimate", "claim", "allege"})


class Standings:
    """The standing of each verb and noun of one sentence."""

    def __init__(self, clauses: Clauses, cues: Cues, reported: bool) -> None:
        self.clauses = clauses
        self.cues = cues
        self.reported = reported
        self.phrases = clauses.phrases
        self.pieces = clauses.parsed.pieces

    # ---- verbs

    def of_verb(self, index: int, pattern: Pattern) -> Standing:
        """The standing of what the verb says."""
        phrase = self.phrases[index]
        standing = Standing(self._base(index, pattern), deed=True)
        standing = self.moded(phrase, standing, self.is_told(index))
        return self.outward(index, self._by_nobody(index, standing), 0, self.is_told(index))

    def _is_over(self, index: int) -> bool:
        """Whether words beside a past say that it is over: "until 2020", "previously", "used to"."""
        phrase = self.phrases[index]
        near = self.pieces[max(0, phrase.first - 1) : phrase.last + 8]
        return any(piece.low in _OVER or (piece.date and piece.low.startswith(("until", "till"))) for piece in near)

    def _is_begun(self, index: int) -> bool:
        """Whether it is said to go on: "began supplying", "continues to work with"."""
        governor = self.clauses.governor(index)
        above = self.phrases[governor.phrase] if governor and governor.phrase >= 0 else None
        return above is not None and above.form == "finite" and above.head in _GOING and not above.modal

    def _base(self, index: int, pattern: Pattern) -> Stage | None:
        """What the tense of the verb says by itself."""
        phrase, state = self.phrases[index], pattern.manner == "state"
        done = Stage(pattern.past) if pattern.past else _DONE[pattern.manner]
        if phrase.form == "participle" or self.clauses.is_bare_participle(index):
            return Stage.ACTIVE if state else done
        if phrase.modal:
            return None
        if phrase.form == "finite":
            return self._finite(index, pattern, done)
        governor = self.clauses.governor(index)
        link = governor.link if governor and phrase.form == "gerund" else ""
        if link == "reduced":
            return Stage.ACTIVE if state else Stage.UNCLEAR
        if link == "participial":
            return Stage.ACTIVE if state else done
        if phrase.form == "to" and governor is None:
            return Stage.PLANNED
        return Stage.ACTIVE if state and self._is_begun(index) else None

    def _finite(self, index: int, pattern: Pattern, done: Stage) -> Stage:
        """What the tense of a verb with a subject of its own says."""
        phrase, state = self.phrases[index], pattern.manner == "state"
        if pattern.manner == "talks" and phrase.perfect and phrase.past:
            return Stage.UNCLEAR
        if phrase.progressive and pattern.past == "ended" and pattern.kind == "partnership":
            return Stage.ENDED  # "are going separate ways"
        if phrase.progressive:
            return _GOING_ON[pattern.manner]
        if pattern.manner == "deed" and pattern.kind in _SIGNED and not phrase.past and not phrase.perfect:
            return Stage.AGREED  # "X buys Y", as headlines have it
        if state and (not phrase.past or self.is_told(index)):
            return Stage.ACTIVE
        return Stage.ENDED if state and not phrase.nots and (pattern.kind in _SIGNED or self._is_over(index)) else done

    def is_told(self, index: int) -> bool:
        """Whether somebody says it in so many words, so that its tense is theirs: "said it owned"."""
        governor = self.clauses.governor(index)
        return governor is not None and governor.link == "that"

    def _by_nobody(self, index: int, standing: Standing) -> Standing:
        """Denied where the subject is "neither", "none of them", "few"."""
        subject = self.clauses.subject(index)
        first = self.phrases[subject[0]].first if subject else self.phrases[index].first
        at = next(
            (
                at
                for at in (first, first - 1, self.phrases[index].first - 1, self._inverted(first))
                if at >= 0 and self.pieces[at].low in _NOBODY
            ),
            -1,
        )
        return self._marked(under("denied", standing), CueRole.NEGATION, at) if at >= 0 else standing

    def _inverted(self, first: int) -> int:
        """Where "nor" may stand: "nor will it merge"."""
        return first - 2 if first > 1 and self.clauses.parsed.tags[first - 1] in "Mbhd" else -1

    def is_reported(self, index: int) -> bool:
        governor = self.clauses.governor(index)
        return self.reported or (governor is not None and governor.link == "that")

    def moded(self, phrase: Phrase, standing: Standing, reported: bool = True) -> Standing:
        """The standing under the verb's own modal and its "not"."""
        modal_at = phrase.first
        match phrase.modal:
            case "will" | "would":
                gives = "planned" if phrase.modal == "will" or reported else "proposed"
                standing = under(gives, standing)
                standing = replace(standing, marks=(*standing.marks, (CueRole.HEDGE, modal_at, modal_at + 1)))
            case "may" | "could" | "can":
                standing = less_sure(standing, Certainty.POSSIBLE)
                standing = replace(standing, marks=(*standing.marks, (CueRole.HEDGE, modal_at, modal_at + 1)))
            case "should" | "must":
                standing = under("sought", standing)
        unreal = phrase.modal in ("would", "should") or phrase.form == "to"
        if phrase.perfect and (unreal or self.pieces[modal_at].low == "could"):
            standing = unclear(standing)  # "would have bought", "was to have merged", "could have bought"
        for at in (*phrase.nots, *self._neither(phrase)):
            gives = "ended" if self.pieces[at].low == "no longer" else "denied"
            standing = self._marked(under(gives, standing), CueRole.NEGATION, at)
        return standing

    def _neither(self, phrase: Phrase) -> list[int]:
        """The "neither" inside of a group of verbs: "is neither buying X nor selling it"."""
        return [at for at in range(phrase.first + 1, phrase.last) if self.pieces[at].low == "neither"]

    def _marked(self, standing: Standing, role: CueRole, first: int, end: int = 0) -> Standing:
        return replace(standing, marks=(*standing.marks, (role, first, end or first + 1)))

    # ---- going up

    def outward(self, index: int, standing: Standing, depth: int, reported: bool) -> Standing:
        """The standing under everything that governs the phrase."""
        governor = self.clauses.governor(index)
        if governor is None or depth > _DEPTH:
            return standing
        at = governor.phrase
        if governor.link in ("relative", "reduced"):
            return standing
        if governor.link == "if":
            standing = unclear(standing)
            if governor.word >= 0:
                word = self.phrases[governor.word]
                standing = self._marked(standing, CueRole.HEDGE, word.first, word.last)
            return standing if at < 0 else self._outward_of(at, standing, depth, reported)
        if governor.link == "when":
            return unclear(standing) if self.clauses.head(governor.word) in _NOT_YET else standing
        if governor.link == "preposition" or (governor.link == "purpose" and governor.word >= 0):
            standing = self._joined_by(governor.word, standing, at)
        if at < 0:
            return standing if standing.stage or standing.denied else replace(standing, stage=Stage.UNCLEAR)
        if governor.link == "beside":
            phrase = self.phrases[at]
            return self.outward(at, self.moded(phrase, standing, reported), depth + 1, reported)
        if self.is_open(index) and (self.phrases[at].nots or self.phrases[at].head in _NOBODY):
            return unclear(standing)  # "has not decided whether to buy"
        if governor.link == "purpose":
            head = self.phrases[at].head
            standing = under("unclear" if head in _NO_PURPOSE else "planned", standing)
            return self.outward(at, self.moded(self.phrases[at], standing, reported), depth + 1, reported)
        return self._outward_of(at, standing, depth, reported, governor.link)

    def is_open(self, index: int) -> bool:
        """Whether an infinitive is asked about: "whether to buy"."""
        return self.phrases[index].form == "to" and self.clauses.sort(index - 1) == SUBORDINATOR

    def _joined_by(self, word: int, standing: Standing, above: int = -1) -> Standing:
        """Under a preposition such as "without" or "before", after the phrase *above*."""
        match self.clauses.head(word):
            case "against" if self.clauses.head(above) in _CHOOSES:
                phrase = self.phrases[word]
                return self._marked(under("denied", standing), CueRole.NEGATION, phrase.first, phrase.last)
            case "without" | "instead of" | "rather than" | "far from":
                phrase = self.phrases[word]
                return self._marked(under("denied", standing), CueRole.NEGATION, phrase.first, phrase.last)
            case "before" | "until" | "ahead of" | "pending":
                return replace(standing, stage=Stage.UNCLEAR)
        return standing

    def _outward_of(self, at: int, standing: Standing, depth: int, reported: bool, link: str = "that") -> Standing:
        """Under the phrase at *at*, and under what governs that."""
        phrase = self.phrases[at]
        if phrase.sort == VERB:
            if self._is_kept_back(at, link):
                return unclear(standing)  # "did not confirm that", "refused to say that": nothing is denied.
            standing = self._under_verb(at, standing, link)
            standing = self.moded(phrase, standing, reported or self.is_told(at))
            standing = self._by_nobody(at, standing) if phrase.form == "finite" else standing
            if link == "that" and phrase.form == "to" and self.phrases[max(0, at - 1)].head in _FAIR:
                return standing  # "It is fair to say that …"
            return self.outward(at, standing, depth + 1, reported)
        if phrase.sort == NAME:
            standing = self._under_noun(at, standing, phrase.last)
            return self.around_noun(at, standing, depth + 1, reported)
        return standing

    def _is_kept_back(self, at: int, link: str) -> bool:
        """Whether somebody does not say what the verb would tell."""
        phrase, lemma = self.phrases[at], self.phrases[at].head
        effect = self.cues.verb_effects.get(lemma)
        tells = link == "that" and lemma in self.cues.speech and lemma not in _OPINIONS
        tells = tells or (link == "object" and effect is not None and effect.gives == "told")
        if not tells or lemma in self.cues.denial:
            return False
        governor = self.clauses.governor(at)
        above = self.phrases[governor.phrase].head if governor and governor.phrase >= 0 else ""
        return bool(phrase.nots) or (phrase.form in ("to", "gerund") and above in _KEEPS_BACK)

    def _under_verb(self, at: int, standing: Standing, link: str) -> Standing:
        """Under a verb, by how the thing said hangs on it."""
        phrase, lemma = self.phrases[at], self.phrases[at].head
        if link == "that" and (lemma in self.cues.denial or lemma in self.cues.unsure or lemma in self.cues.speech):
            return self._under_speech(phrase, standing)
        heard = phrase.passive or (lemma == "say" and not phrase.modal)  # "X Said to Weigh Bid", as headlines have it
        if heard and link == "to" and lemma in _BELIEVED:
            return self._marked(less_sure(standing, Certainty.POSSIBLE), CueRole.HEDGE, phrase.first, phrase.last)
        if phrase.passive and link == "to" and lemma in _HEARD:
            standing = replace(less_sure(standing, Certainty.PROBABLE), unnamed=True)
            return self._marked(standing, CueRole.HEDGE, phrase.first, phrase.last)
        if lemma in _NAMING and self._is_untrue(phrase.last):
            return self._marked(under("denied", standing), CueRole.NEGATION, phrase.first, phrase.last)
        if phrase.passive and link == "to" and lemma in _PRESSED:
            standing = less_sure(under("sought", standing), Certainty.POSSIBLE)  # Whether it will is not said.
            return self._marked(standing, CueRole.HEDGE, phrase.first, phrase.last)
        if lemma == "be" and link == "that":
            return self._predicated(at, standing)  # "It is untrue that"
        if lemma == "use" and phrase.past and link == "to":
            return under("ended", standing)
        if lemma in ("comment", "elaborate", "speak", "respond"):
            return unclear(standing)  # "declined to comment on" denies nothing.
        if lemma == "need" or (lemma == "be" and link == "to"):
            return under("sought" if lemma == "need" else "planned", standing)
        effect = self.cues.verb_effects.get(lemma)
        if lemma == "fail" and link in ("to", "gerund"):
            effect = self.cues.verb_effects["reject"]
        if effect is None:
            if lemma in self.cues.unsure:
                return less_sure(under("unclear", standing), Certainty.POSSIBLE)
            return standing if standing.stage or standing.denied else replace(standing, stage=Stage.UNCLEAR)
        return self._under_effect(at, standing, effect, link)

    def _is_untrue(self, first: int) -> bool:
        """Whether what is named is named untrue: "called reports of a merger baseless"."""
        return any(piece.low in _UNTRUE and piece.pointer is None for piece in self.pieces[first : first + 12])

    def _under_speech(self, phrase: Phrase, standing: Standing) -> Standing:
        """Under "denied that", "doubts that", "said that"."""
        if phrase.head in self.cues.denial:
            return self._marked(under("denied", standing), CueRole.NEGATION, phrase.first, phrase.last)
        if phrase.head in self.cues.unsure:
            return self._marked(less_sure(standing, Certainty.POSSIBLE), CueRole.HEDGE, phrase.first, phrase.last)
        unsaid = (phrase.modal or phrase.nots) and not standing.denied
        return less_sure(standing, Certainty.POSSIBLE) if unsaid else standing

    def _under_effect(self, at: int, standing: Standing, effect: Effect, link: str) -> Standing:
        """Under a verb that says how far a clause or a noun has come."""
        phrase, lemma = self.phrases[at], self.phrases[at].head
        is_noun = link in ("object", "preposition")
        gives = effect.noun if is_noun else effect.gives
        unfinished = phrase.form in ("to", "base") or phrase.modal or phrase.progressive
        if is_noun and gives == "occurred" and unfinished and lemma in _ENDS_WELL:
            gives = "agreed"  # "is waiting to close its purchase"
        gone = phrase.past and phrase.perfect and not self.is_told(at)
        if gone and (gives in _OPEN or (lemma == "be" and standing.stage in SCALE)):
            return unclear(standing)  # "had planned to": it may be so no more.
        if is_noun and gives == "active" and lemma in _HELD and phrase.past and not (phrase.perfect or phrase.modal):
            if standing.stage is None and not standing.denied and not self.is_told(at):
                return replace(standing, stage=Stage.ENDED if self._is_over(at) else Stage.UNCLEAR)
        if is_noun and gives == "active" and (standing.stage is not None or standing.deed):
            return standing
        if is_noun and gives == "told":
            return standing
        if gives == "occurred" and is_noun and phrase.form == "finite" and not (phrase.past or phrase.perfect):
            gives = "agreed"  # "X and Y establish joint venture", as headlines have it
        role = CueRole.HEDGE
        if gives in ("denied", "ended", "suspended"):
            role = CueRole.NEGATION
        elif gives in ("agreed", "active", "occurred", "same"):
            role = CueRole.KIND
        return self._marked(under(gives, standing), role, phrase.first, phrase.last)

    def _under_noun(self, at: int, standing: Standing, end: int) -> Standing:
        """Under the nouns of a noun phrase, then under its adjectives and its "no"."""
        phrase = self.phrases[at]
        return self.within(phrase, phrase.first, end, standing)

    def within(self, phrase: Phrase, first: int, end: int, standing: Standing, after: int = -1) -> Standing:
        """Under the words of a noun phrase from *end* back to *first*; those from *after* on come first."""
        if after >= 0:
            for at in range(after, phrase.last):
                standing = self._under_word(at, standing)
        for at in range(end - 1, first - 1, -1):
            standing = self._under_word(at, standing)
        return standing

    def _under_word(self, at: int, standing: Standing) -> Standing:
        piece = self.pieces[at]
        if piece.pointer is not None:
            return standing
        if piece.low in NO:
            return self._marked(under("denied", standing), CueRole.NEGATION, at)
        noun = self.cues.nouns.get(piece.low, piece.low)
        if noun.startswith("ex-"):
            noun = "ex"
        effect = self.cues.noun_effects.get(noun)
        gives = effect.gives if effect else ""
        if noun in ("truth", "substance", "basis"):
            return standing
        if not gives:
            for verb in self.cues.verbs.get(piece.low, ()):
                found = self.cues.verb_effects.get(verb.lemma)
                if found and piece.low.endswith(("ed", "en")) and not verb.rest:
                    gives = found.noun
        if not gives or gives in ("told", "same", "unclear"):
            return standing
        role = CueRole.NEGATION if gives in ("denied", "ended", "suspended") else CueRole.HEDGE
        return self._marked(under(gives, standing), role, at)

    # ---- nouns

    def of_noun(self, index: int, first: int, end: int, standing: Standing, otherwise: Stage) -> Standing:
        """The standing of what the noun at pieces *first* to *end* says, within its phrase and around it."""
        phrase = self.phrases[index]
        standing = self.within(phrase, phrase.first, first, standing, end)
        standing = self.around_noun(index, standing, 0, False)
        verb = self.clauses.fate(index)
        if verb >= 0 and (self.phrases[verb].head in _TELLING_NOTHING or self.phrases[verb].past):
            otherwise = Stage.UNCLEAR
        return standing if standing.stage or standing.denied else replace(standing, stage=otherwise)

    def around_noun(self, index: int, standing: Standing, depth: int, reported: bool) -> Standing:
        """Under the verb whose subject or object the noun is, or the noun it hangs on."""
        if index and self.clauses.parsed.tags[self.phrases[index].first - 1 : self.phrases[index].first] == "G":
            standing = under("denied", standing)
        verb = self.clauses.fate(index)
        if verb >= 0:
            return self._fated(verb, standing, depth, reported)
        return self.outward(index, standing, depth, reported)

    def _fated(self, verb: int, standing: Standing, depth: int, reported: bool) -> Standing:
        """Under the verb that says what became of it."""
        phrase = self.phrases[verb]
        lemma = phrase.head
        effect = self.cues.verb_effects.get(lemma)
        if lemma in self.cues.fates:
            standing = self._marked(under("ended", standing), CueRole.NEGATION, phrase.first, phrase.last)
        elif phrase.passive and effect:
            role = CueRole.NEGATION if effect.noun in ("denied", "ended", "suspended") else CueRole.KIND
            standing = self._marked(under(effect.noun, standing), role, phrase.first, phrase.last)
        elif effect and effect.gives in ("ended", "suspended"):
            standing = self._marked(under(effect.gives, standing), CueRole.NEGATION, phrase.first, phrase.last)
        elif lemma == "be":
            standing = self._predicated(verb, standing)
        elif lemma in ("continue", "begin", "start", "run", "resume", "cover", "include", "operate"):
            standing = under("active", standing) if standing.stage is None and not phrase.modal else standing
        standing = self.moded(phrase, standing, reported or self.is_told(verb))
        return self.outward(verb, standing, depth + 1, reported)

    def _predicated(self, verb: int, standing: Standing) -> Standing:
        """Under what "is" says of it: "is possible", "is off", "is out of the question"."""
        phrase = self.phrases[verb]
        for at in range(phrase.last, min(phrase.last + 5, len(self.pieces))):
            low = self.pieces[at].low
            if low in _UNTRUE or (low == "out of" and self.pieces[min(at + 2, len(self.pieces) - 1)].low == "question"):
                return self._marked(under("denied", standing), CueRole.NEGATION, at)
            if self.pieces[at].pointer is not None or not self.pieces[at].is_word:
                break
            standing = self._under_word(at, standing)
        return standing
