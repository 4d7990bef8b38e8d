"""The verbs and nouns above a thing said → its standing."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from explorer.model.claims import Certainty, CueRole, Polarity, Stage
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import BREAK, COMMA, NAME, SUBORDINATOR, VERB, Phrase
from explorer.reading.grammar.subjects import Governor
from explorer.reading.standings.fated import Fated
from explorer.reading.standings.governing import (
    ADVISES,
    ALMOST,
    CHOOSES,
    COURTESIES,
    ENDING,
    ENDS_WELL,
    FAIR,
    GLADLY,
    HAPPENS,
    HELPS,
    NO_PURPOSE,
    NOBODY,
    NOT_YET,
    SPARES,
    TELLING_NOTHING,
    WARNS,
)
from explorer.reading.standings.standing import Standing, less_sure, unclear, under

_DEPTH = 14
_NO_MORE = (("any", "more"), ("any", "longer"))
_MORE = frozenset({"so", "more", "as"})
_DEEMED = frozenset({"be", "remain", "seem", "appear"})
_WHILES = frozenset({"hours", "days", "weeks", "months", "years", "rounds", "decades", "round", "year"})


class Standings(Fated):
    """The standing of each verb and noun of one sentence."""

    # ---- verbs

    def of_verb(self, index: int, pattern: Pattern) -> Standing:
        """The standing of what the verb says."""
        phrase = self.phrases[index]
        if phrase.head == "discuss" and self.is_passed_over(index):
            return unclear(Standing())
        if (cause := self.has_done(index)) >= 0:
            standing = self.moded(self.phrases[cause], Standing(deed=True), self.is_told(cause))
            return self.outward(cause, standing, 0, self.is_told(cause))
        standing = Standing(self.by_tense(index, pattern), deed=True)
        standing = self.moded(phrase, standing, self.is_told(index))
        standing = self.outward(index, self._by_nobody(index, standing), 0, self.is_told(index))
        # "refused to leave": it is there still.
        stays = (pattern.manner, pattern.past) == ("deed", "ended") and standing.denied
        return replace(standing, stage=Stage.ACTIVE, polarity=Polarity.AFFIRMED) if stays else standing

    def _by_nobody(self, index: int, standing: Standing) -> Standing:
        """Denied where the subject is "neither", "none of them", "few"."""
        subject = self.clauses.subject(index)
        first = self.phrases[subject[0]].first if subject else self.phrases[index].first
        at = next(
            (
                at
                for at in (first, first - 1, self.phrases[index].first - 1, self._inverted(first))
                if at >= 0 and self.pieces[at].low in NOBODY
            ),
            -1,
        )
        return self.marked(under("denied", standing), CueRole.NEGATION, at) if at >= 0 else standing

    def _inverted(self, first: int) -> int:
        """Where "nor" may stand: "nor will it merge"."""
        return first - 2 if first > 1 and self.clauses.parsed.tags[first - 1] in "Mbhd" else -1

    def is_reported(self, index: int) -> bool:
        governor = self.clauses.governor(index)
        return self.reported or (governor is not None and governor.link == "that")

    def moded(self, phrase: Phrase, standing: Standing, reported: bool = True) -> Standing:
        """The standing under the verb's own modal and its "not"."""
        modal_at = phrase.first
        if self.keeps_on(phrase) and standing.stage is Stage.ACTIVE:
            return standing
        if any(piece.low in ALMOST for piece in self.pieces[max(0, phrase.first - 1) : phrase.last]):
            standing = unclear(standing)  # "nearly became"
        if phrase.form == "finite" and self.pieces[phrase.first].low == "be":
            standing = under("proposed", standing)  # "proposes that A be elected"
        match phrase.modal:
            case "will" | "would":
                gives = "planned" if phrase.modal == "will" or reported else "proposed"
                gives = "sought" if self._is_gladly(phrase) else gives
                standing = under(gives, standing)
                standing = replace(standing, marks=(*standing.marks, (CueRole.HEDGE, modal_at, modal_at + 1)))
            case "may" | "could" | "can":
                standing = less_sure(standing, Certainty.POSSIBLE)
                standing = replace(standing, marks=(*standing.marks, (CueRole.HEDGE, modal_at, modal_at + 1)))
            case "should" | "must":
                standing = under("sought", standing)
        unreal = phrase.modal in ("would", "should") or (phrase.form == "to" and not self.is_believed(phrase))
        if phrase.perfect and (unreal or self.pieces[modal_at].low == "could"):
            standing = unclear(standing)  # "would have bought", "was to have merged", "could have bought"
        for at in (*phrase.nots, *self._neither(phrase)):
            if self.pieces[modal_at].low in ("may", "might"):
                break  # "may not": it may, too.
            if self.pieces[at].low in ("yet to", "not yet"):
                standing = unclear(standing)
                break
            if self._is_compared(phrase):
                break
            gives = "ended" if self.pieces[at].low == "no longer" or self._is_no_more(phrase) else "denied"
            standing = self.marked(under(gives, standing), CueRole.NEGATION, at)
        return standing

    def _is_no_more(self, phrase: Phrase) -> bool:
        """Whether a "not" says that it was so before: "does not supply Y any more"."""
        lows = [piece.low for piece in self.pieces[phrase.last : phrase.last + 8]]
        return "anymore" in lows or any(pair in _NO_MORE for pair in pairwise(lows))

    def _is_compared(self, phrase: Phrase) -> bool:
        """Whether a "not" denies only that there is no other, or that it was more: "is not the only", "never so"."""
        after = [piece.low for piece in self.pieces[phrase.last : phrase.last + 2]]
        never = any(self.pieces[at].low == "never" for at in phrase.nots)
        more = after[:1] and (after[0] in _MORE or after[0].endswith("er")) and phrase.head in ("be", "look", "have")
        return after in (["the", "only"], ["the", "sole"], ["the", "first"]) or bool(never and more)

    def _is_gladly(self, phrase: Phrase) -> bool:
        """Whether somebody only says what they would like: "would gladly work with", "would be happy to"."""
        return phrase.modal == "would" and any(
            piece.low in GLADLY for piece in self.pieces[phrase.first : phrase.last + 1]
        )

    def _neither(self, phrase: Phrase) -> list[int]:
        """The "neither" inside of a group of verbs: "is neither buying X nor selling it"."""
        return [at for at in range(phrase.first + 1, phrase.last) if self.pieces[at].low == "neither"]

    # ---- going up

    def outward(self, index: int, standing: Standing, depth: int, reported: bool) -> Standing:
        """The standing under everything that governs the phrase."""
        if depth <= _DEPTH and (verb := self._deems(index)) >= 0:
            return self._fated(verb, standing, depth, reported)
        return self._upward(index, standing, depth, reported)

    def _upward(self, index: int, standing: Standing, depth: int, reported: bool) -> Standing:
        governor = self.clauses.governor(index)
        if governor is None or depth > _DEPTH:
            return self.undone_with(index, standing) if governor is None else standing
        at = governor.phrase
        if self.is_done_by(index):
            return self.outward(at, standing, depth + 1, reported)
        if governor.link == "reduced" and (told := self.talked_of(index, at)) >= 0:
            standing = self.under_noun(told, standing, self.phrases[told].last)
            return self.around_noun(told, standing, depth + 1, reported)
        if governor.link in ("relative", "reduced") or self._is_helped_by(governor) or self.is_granted(index, governor):
            return standing
        if governor.link in ("if", "when"):
            return self._under_condition(index, governor, standing, depth, reported)
        if governor.link == "preposition" or (governor.link == "purpose" and governor.word >= 0):
            standing = self._joined_by(governor.word, standing, at)
        if at < 0:
            return standing if standing.stage or standing.denied else replace(standing, stage=Stage.UNCLEAR)
        if governor.link == "beside":
            phrase = self.phrases[at]
            return self.outward(at, self.moded(phrase, standing, reported), depth + 1, reported)
        if self.is_open(index) and (self.phrases[at].nots or self.phrases[at].head in NOBODY):
            return unclear(standing)  # "has not decided whether to buy"
        if governor.link == "purpose":
            standing = self._for_purpose(at, standing)
            return self.outward(at, self.moded(self.phrases[at], standing, reported), depth + 1, reported)
        if governor.link in ("to", "gerund"):
            standing = self.not_yet_done(index, at, standing)
        return self._outward_of(at, standing, depth, reported, governor.link)

    def _under_condition(
        self, index: int, governor: Governor, standing: Standing, depth: int, reported: bool
    ) -> Standing:
        """Under "if" and whatever is like it, under "before" and whatever is like that."""
        if governor.link == "when":
            open_yet = self.clauses.head(governor.word) in NOT_YET and not self._is_history(index)
            return unclear(standing) if open_yet else standing
        standing = unclear(standing)
        if governor.word >= 0:
            word = self.phrases[governor.word]
            standing = self.marked(standing, CueRole.HEDGE, word.first, word.last)
        return standing if governor.phrase < 0 else self._outward_of(governor.phrase, standing, depth, reported)

    def _deems(self, index: int) -> int:
        """The verb that a gerund is the subject of: "said that buying X is off the table"; -1 for none."""
        before = self.phrases[index - 1] if index else None
        opens = (
            before is None or before.sort == SUBORDINATOR or (before.sort == VERB and before.head in self.cues.speech)
        )
        if self.phrases[index].form != "gerund" or not opens:
            return -1
        for at in range(index + 1, min(index + 8, len(self.phrases))):
            if self.phrases[at].sort == VERB:
                return at if self.clauses.is_finite(at) and self.phrases[at].head in _DEEMED else -1
            if self.phrases[at].sort in (BREAK, COMMA):
                return -1
        return -1

    def _is_helped_by(self, governor: Governor) -> bool:
        """Whether something is told to be a help, and so to be there: "grew, helped by its partnership with Y"."""
        above = governor.phrase if governor.link == "preposition" else -1
        helped = above >= 0 and self.phrases[above].sort == VERB and self.phrases[above].head in HELPS
        return helped and self.clauses.head(governor.word) == "by" and self.clauses.is_bare_participle(above)

    def _is_history(self, index: int) -> bool:
        """Whether a clause tells of a day that has been: "soured when the two split up", with no other tense around."""
        phrase = self.phrases[index]
        if phrase.form != "finite" or not phrase.past or phrase.perfect or phrase.modal or phrase.progressive:
            return False
        before = self.phrases[index].first
        governor = self.clauses.governor(index)
        if governor is not None and governor.word >= 0:
            before = self.phrases[governor.word].first
        if any(piece.date for piece in self.pieces[max(0, before - 2) : before]):
            return True  # "goes back to 2021, when X began to"
        verbs = [one for at, one in enumerate(self.phrases) if self.clauses.is_finite(at) and at != index]
        return all(one.past and not one.modal for one in verbs) and not (phrase.head == "be" or self.is_begun(index))

    def _for_purpose(self, above: int, standing: Standing) -> Standing:
        """Under the verb at *above* that is done to some end: "hired bankers to buy", "seeks money to buy"."""
        head = self.phrases[above].head
        effect = self.cues.verb_effects.get(head)
        if effect is not None and effect.gives == "sought" and self.was_wished(self.phrases[above]):
            return unclear(standing)  # "tried twice to buy Y, in 1931 and again in 1938"
        if self._is_gladly(self.phrases[above]):
            return under("sought", standing)  # "would be happy to"
        standing = under("unclear" if head in NO_PURPOSE else "planned", standing)
        wished = effect is not None and effect.gives in ("sought", "proposed", "possible")
        return under(effect.gives, standing) if wished and effect else standing

    def is_open(self, index: int) -> bool:
        """Whether an infinitive is asked about: "whether to buy"."""
        return self.phrases[index].form == "to" and self.clauses.sort(index - 1) == SUBORDINATOR

    def _joined_by(self, word: int, standing: Standing, above: int = -1) -> Standing:
        """Under a preposition such as "without" or "before", after the phrase *above*."""
        match self.clauses.head(word):
            case "against" if self.clauses.head(above) in WARNS:
                return unclear(standing)
            case "against" if self.clauses.head(above) in CHOOSES:
                phrase = self.phrases[word]
                return self.marked(under("denied", standing), CueRole.NEGATION, phrase.first, phrase.last)
            case "without" | "instead of" | "rather than" | "far from":
                phrase = self.phrases[word]
                return self.marked(under("denied", standing), CueRole.NEGATION, phrase.first, phrase.last)
            case "before" | "until" | "ahead of" | "pending":
                return replace(standing, stage=Stage.UNCLEAR)
        return standing

    def _outward_of(self, at: int, standing: Standing, depth: int, reported: bool, link: str = "that") -> Standing:
        """Under the phrase at *at*, and under what governs that."""
        phrase = self.phrases[at]
        if phrase.sort == VERB:
            if self.is_kept_back(at, link):
                # "did not confirm that", "refused to say that": nothing is denied.
                return self.marked(unclear(standing), CueRole.ATTRIBUTION, phrase.first, phrase.last)
            if link == "that" and phrase.head in ADVISES | self.cues.speech and self._is_courtesy(at):
                return standing  # "is pleased to advise that"
            if phrase.head not in ADVISES or link != "that":
                standing = self.under_verb(at, standing, link)
            spared = link == "object" and phrase.nots and phrase.head in SPARES  # "did not affect its contract"
            standing = standing if spared else self.moded(phrase, standing, reported or self.is_told(at))
            standing = self._by_nobody(at, standing) if phrase.form == "finite" else standing
            if link == "that" and phrase.form == "to" and self.phrases[max(0, at - 1)].head in FAIR:
                return standing  # "It is fair to say that …"
            return self.outward(at, standing, depth + 1, reported)
        if phrase.sort == NAME:
            standing = self.under_noun(at, standing, phrase.last)
            return self.around_noun(at, standing, depth + 1, reported)
        return standing

    def _is_courtesy(self, at: int) -> bool:
        """Whether a firm only says so at length: "is pleased to announce that", "wishes to inform holders that"."""
        before = self.phrases[at - 1] if at and self.phrases[at].form == "to" else None
        return before is not None and before.sort == VERB and before.head in COURTESIES and not before.nots

    # ---- nouns

    def of_noun(self, index: int, first: int, end: int, standing: Standing, otherwise: Stage) -> Standing:
        """The standing of what the noun at pieces *first* to *end* says, within its phrase and around it."""
        phrase = self.phrases[index]
        standing = self.within(phrase, phrase.first, first, standing, end)
        standing = self.around_noun(index, standing, 0, False)
        if self._is_let_go(index):
            return standing if standing.stage is Stage.ENDED else under("ended", standing)
        if standing.stage is Stage.IN_TALKS and self._is_behind(phrase.first):
            otherwise, standing = Stage.UNCLEAR, unclear(standing)
        verb = self.clauses.fate(index)
        if verb >= 0 and (self.phrases[verb].head in TELLING_NOTHING or self.phrases[verb].past):
            otherwise = Stage.UNCLEAR
        return standing if standing.stage or standing.denied else replace(standing, stage=otherwise)

    def _is_let_go(self, index: int) -> bool:
        """As in "let its supply contract with Y lapse"."""
        governor = self.clauses.governor(index)
        lets = governor is not None and governor.link == "object" and self.clauses.head(governor.phrase) == "let"
        ahead = self.phrases[index + 1 : index + 5] if lets else ()
        let = (
            governor is not None and not self.phrases[governor.phrase].modal and not self.phrases[governor.phrase].nots
        )
        return let and any(phrase.sort == VERB and phrase.head in self.cues.fates for phrase in ahead)

    def _is_behind(self, first: int) -> bool:
        """Whether a phrase that begins there follows "After months of": what it tells of may be over."""
        before = [piece.low for piece in self.pieces[max(0, first - 5) : first]]
        lasted = before[-1:] == ["of"] and bool(_WHILES & set(before))
        return lasted and bool({"after", "following"} & set(before))

    def around_noun(self, index: int, standing: Standing, depth: int, reported: bool) -> Standing:
        """Under the verb whose subject or object the noun is, or the noun it hangs on."""
        if index and self.clauses.parsed.tags[self.phrases[index].first - 1 : self.phrases[index].first] == "G":
            standing = under("denied", standing)
        verb = self.clauses.fate(index)
        if verb >= 0:
            return self._fated(verb, standing, depth, reported)
        if depth == 0 and standing.stage is None and (made := self.made_by(index)) is not None:
            after = self.outward(index, standing, depth, reported)  # "terminated the contract signed in May"
            return after if after.denied or after.stage in (Stage.ENDED, Stage.SUSPENDED) else made
        return self.outward(index, standing, depth, reported)

    def _fated(self, verb: int, standing: Standing, depth: int, reported: bool) -> Standing:
        """Under the verb that says what became of it."""
        phrase = self.phrases[verb]
        lemma = phrase.head
        effect = self.cues.verb_effects.get(lemma)
        if self.runs_out_later(verb) and standing.stage is not Stage.IN_TALKS:
            return under("active", standing)
        does = self.clauses.sort(verb + 1) == NAME and not phrase.passive  # "The merger ended years of rivalry"
        if lemma in self.cues.fates and not (does and lemma in ENDING):
            standing = self.marked(under("ended", standing), CueRole.NEGATION, phrase.first, phrase.last)
        elif phrase.passive and (told := self.under_passive(verb, standing)) is not None:
            standing = told
        elif effect and effect.gives in ("ended", "suspended") and not does:
            standing = self.marked(under(effect.gives, standing), CueRole.NEGATION, phrase.first, phrase.last)
        elif lemma == "be":
            standing = self.predicated(verb, standing)
        elif lemma in ("continue", "begin", "start", "run", "resume", "cover", "include", "operate"):
            lasts = standing.stage is None and (not phrase.modal or self.keeps_on(phrase))
            over = lasts and lemma in ("run", "operate") and phrase.past and self.is_over(verb)
            ahead = lemma in ("begin", "start") and self.is_to_come(verb, True)  # "The venture begins work in May"
            gives = "ended" if over else "planned" if ahead else "active"
            standing = under(gives, standing) if lasts or ahead else standing
        sensible = lemma == "make" and self.clauses.head(verb + 1) == "sense"
        if (
            standing.stage is None
            and phrase.modal == "would"
            and (sensible or effect is None or effect.gives == "same")
        ):
            standing = less_sure(standing, Certainty.POSSIBLE)  # "A merger of X and Y would create a giant"
        if phrase.nots and phrase.perfect and lemma in ENDS_WELL:
            return self.outward(verb, unclear(standing), depth + 1, reported)  # "The sale has not closed"
        aside = phrase.nots and ((not phrase.passive and effect is None) or lemma in SPARES or lemma == "mean")
        if not (aside and lemma not in self.cues.fates and lemma not in HAPPENS):
            standing = self.moded(phrase, standing, reported or self.is_told(verb))  # "is not over", "does not mean"
        return self.outward(verb, standing, depth + 1, reported)
