"""A verb or a noun above a thing said → what becomes of its standing."""

from __future__ import annotations

import re
from dataclasses import replace

from explorer.model.claims import Certainty, CueRole, Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Cues, Effect
from explorer.reading.grammar.function_words import NO
from explorer.reading.grammar.phrases import NAME, VERB, Phrase
from explorer.reading.standings.bygone import is_long_past
from explorer.reading.standings.foreseen import is_ahead, opens_ahead
from explorer.reading.standings.governing import (
    ASSURANCES,
    BELIEVED,
    DID,
    EDGES,
    ENDS_WELL,
    HEARD,
    HELD,
    KEEPS_BACK,
    MEANT,
    NAMING,
    OPEN,
    OPINIONS,
    OVER,
    PICKS,
    PRESSED,
    RISKS,
    UNTRUE,
)
from explorer.reading.standings.standing import SCALE, Standing, less_sure, unclear, under
from explorer.reading.text.tokens import word_set

_SPAN = re.compile(r"(?:from |between )?[a-z]{0,9} ?[12]\d\d\d ?(?:–|—|-|to|and) ?(?:[a-z]{1,9} )?[12]?\d?\d\d$")
_NEAR = frozenset(
    {"partner", "ally", "partnership", "relationship", "ties", "cooperation", "collaboration", "alliance"}
)


_ON_ACCOUNT_OF = frozenset({"thanks to", "under", "because of", "due to", "as part of", "following", "after", "from",
                            "of", "through", "by", "in", "on", "despite"})  # fmt: skip
_FIRST = frozenset({"first", "second", "third", "fourth", "fifth", "latest", "last", "only"})
_LEAST = frozenset({"less than", "short of", "less", "short"})
_WORKS = frozenset({"plant", "factory", "mill", "works", "headquarters", "site", "brewery", "shipyard", "yard",
                    "parent", "owner", "arm", "unit", "division", "subsidiary", "sponsor", "landlord", "employer",
                    "supplier", "chief", "boss", "club"})  # fmt: skip
_FITTING = frozenset({"natural", "obvious", "logical", "ideal", "perfect", "suitable", "sensible", "good", "likeliest"})
_GOING = frozenset({"leave", "quit", "resign", "step down", "stand down", "depart", "exit", "step aside", "step back"})
_LETTERS = frozenset({"memorandum", "memorandum of understanding", "mou", "letter", "letter of intent", "term sheet"})
_FITTED = word_set(
    "buyer acquirer bidder suitor partner owner investor home match fit candidate choice target purchaser"
)
_TIES = frozenset({"ties", "links", "relations", "cooperation", "contacts"})
_IS_ONE = frozenset({"be", "become", "have"})
_PICKS = frozenset({"select", "pick", "contract", "commission"})


class Bearing:
    """What the words above a thing said do to its standing, in one sentence."""

    def __init__(self, clauses: Clauses, cues: Cues, reported: bool) -> None:
        self.clauses = clauses
        self.cues = cues
        self.reported = reported
        self.phrases = clauses.phrases
        self.pieces = clauses.parsed.pieces

    def is_told(self, index: int) -> bool:
        """Whether somebody says it in so many words, so that its tense is theirs: "said it owned"."""
        governor = self.clauses.governor(index)
        return governor is not None and governor.link == "that"

    def is_over(self, index: int) -> bool:
        """Whether words beside a past say that it is over: "until 2020", "previously", "used to"."""
        phrase = self.phrases[index]
        near = self.pieces[max(0, phrase.first - 1) : phrase.last + 8]
        ended = any(piece.low in OVER or (piece.date and piece.low.startswith(("until", "till"))) for piece in near)
        return (
            ended
            or any(_SPAN.match(piece.low) for piece in near if piece.date)
            or any(
                first.date and last.date and first.low.startswith(("from", "between")) and joined.low in ("to", "and")
                for first, joined, last in zip(near, near[1:], near[2:], strict=False)
            )
        )  # "worked together from 2016 to 2019"

    def is_to_come(self, index: int, deed: bool = False) -> bool:
        """Whether a present tells of a day to come: "opens a plant next year"; a *deed* also "opens in March"."""
        phrase = self.phrases[index]
        if phrase.form != "finite" or phrase.past or phrase.perfect or phrase.progressive or phrase.modal:
            return False
        verb = next((one.first for one in self.phrases[index + 1 :] if one.sort == VERB), len(self.pieces))
        end = next((at for at in range(phrase.last, verb) if self.pieces[at].low in ",;"), verb)
        first = all(self.phrases[at].sort != VERB or self.phrases[at].head == "come" for at in range(index))
        return is_ahead(self.pieces[phrase.last : end], deed) or (first and opens_ahead(self.pieces, deed))

    def marked(self, standing: Standing, role: CueRole, first: int, end: int = 0) -> Standing:
        return replace(standing, marks=(*standing.marks, (role, first, end or first + 1)))

    def is_first_to(self, index: int, above: int) -> bool:
        """Whether an infinitive tells who was first of those that did it: "has become the latest firm to leave"."""
        told = self.phrases[index].form == "to" and above == index - 2 and self.clauses.is_finite(above)
        if not told or self.clauses.sort(index - 1) != "N" or self.phrases[above].head not in ("be", "become"):
            return False
        verb, noun = self.phrases[above], self.phrases[index - 1]
        done = verb.past or verb.perfect or verb.head == "become"
        first = any(piece.low in _FIRST for piece in self.pieces[noun.first : noun.last])
        done = done and not self.is_to_come(above, True)  # "becomes the first to lead Y next month"
        return first and done and not (verb.modal or verb.nots or self.clauses.governor(above) is not None)

    def made_by(self, index: int) -> Standing | None:
        """The standing that a clause behind a noun gives it: "will be sold thanks to a deal X has signed"."""
        at = index + 1
        at += self.clauses.sort(at) == "R"
        verb = at + 1 if self.clauses.sort(at) == "N" and self.phrases[at].entity >= 0 else -1
        if not self.clauses.is_finite(verb) or self.clauses.head(index - 1) not in _ON_ACCOUNT_OF:
            return None
        phrase, effect = self.phrases[verb], self.cues.verb_effects.get(self.phrases[verb].head)
        done = (phrase.past or phrase.perfect) and not (
            phrase.modal or phrase.nots or phrase.progressive or phrase.passive
        )
        told = done and effect is not None and effect.noun == "agreed"
        return self.marked(Standing(Stage.AGREED), CueRole.KIND, phrase.first, phrase.last) if told else None

    def _given(self, at: int, link: str) -> str | None:
        """What a verb gives by the words or the day beside it, whatever it gives elsewhere."""
        phrase, lemma = self.phrases[at], self.phrases[at].head
        if link == "to" and lemma == "be" and phrase.past and not self.is_told(at):
            return "unclear"  # "was to become chief of Y": whether it did is not said.
        if link == "to" and lemma == "prepare" and phrase.passive:
            return "sought"  # "is prepared to pay": would, and has no plan yet
        if link != "object":
            return None
        ahead = [one.low for one in self.pieces[phrase.last : phrase.last + 9]]
        if (lemma == "cut" and _TIES & {*ahead[:3]}) or (lemma == "take" and "off" in ahead and "table" in ahead):
            return "ended"  # "cut its ties", "took its offer off the table"
        comes = lemma in _IS_ONE and self.is_to_come(at, lemma == "become")
        return "planned" if comes else None  # "becomes the supplier in May", "is the sponsor from next season"

    def under_verb(self, at: int, standing: Standing, link: str) -> Standing:
        """Under a verb, by how the thing said hangs on it."""
        phrase, lemma = self.phrases[at], self.phrases[at].head
        if (gives := self._given(at, link)) is not None:
            role = CueRole.NEGATION if gives == "ended" else CueRole.HEDGE
            standing = unclear(standing) if gives == "unclear" else under(gives, standing)
            return self.marked(standing, role, phrase.first, phrase.last)
        if link == "that" and (lemma in self.cues.denial or lemma in self.cues.unsure or lemma in self.cues.speech):
            return self._under_speech(phrase, standing)
        if link in ("to", "control") and (heard := self._heard(phrase, standing, link)):
            return heard
        if link == "to" and lemma in _GOING and not phrase.passive:
            return under("planned", standing)  # "is leaving to run Y"
        if lemma in NAMING and self._is_untrue(phrase.last):
            return self.marked(under("denied", standing), CueRole.NEGATION, phrase.first, phrase.last)
        if lemma == "be" and link == "that":
            for subject in self.clauses.subject(at):
                standing = self.under_noun(subject, standing, self.phrases[subject].last)  # "One proposal is that"
            return self.predicated(at, standing)  # "It is untrue that"
        if lemma == "use" and phrase.past and link == "to":
            return under("ended", standing)
        if lemma in ("comment", "elaborate", "speak", "respond"):
            return unclear(standing)  # "declined to comment on" denies nothing.
        if lemma == "need" or (lemma == "be" and link == "to"):
            return under("sought" if lemma == "need" else "planned", standing)
        effect = self.cues.verb_effects.get(lemma) or self.cues.noun_effects.get(lemma.removeprefix("?"))
        if lemma == "fail" and link in ("to", "gerund"):
            effect = self.cues.verb_effects["reject"]
        return self._under_effect(at, standing, effect, link) if effect else self._under_plain(lemma, standing)

    def not_yet_done(self, index: int, at: int, standing: Standing) -> Standing:
        """What an infinitive or a gerund tells where nothing says that it is done: "was tempted to sign a deal"."""
        told, above = self.phrases[index], self.phrases[at]
        if told.form == "gerund" and above.sort != VERB:
            return standing
        if standing.stage not in DID or standing.denied or told.perfect or told.head in self.cues.speech:
            return standing
        words = [above.head] if above.sort == VERB else [
            self.cues.nouns.get(piece.low, piece.low) for piece in self.pieces[above.first : above.last]
        ]  # fmt: skip
        effects = (self.cues.verb_effects, self.cues.noun_effects, _PICKS, BELIEVED, HEARD, self.cues.speech)
        known = any(word.removeprefix("?") in effect for word in words for effect in effects)
        return standing if known else replace(standing, stage=Stage.UNCLEAR)

    def _under_plain(self, lemma: str, standing: Standing) -> Standing:
        """Under a verb that says nothing of how far it has come."""
        if lemma in _PICKS and standing.stage is None and not standing.denied:
            return replace(standing, stage=Stage.AGREED)  # "picked Y to deliver 30 trains"
        if lemma in self.cues.unsure:
            return less_sure(under("unclear", standing), Certainty.POSSIBLE)
        return standing if standing.stage or standing.denied else replace(standing, stage=Stage.UNCLEAR)

    def _heard(self, phrase: Phrase, standing: Standing, link: str) -> Standing | None:
        """Under "is thought to", "is reported to", "was urged to"; None under any other verb."""
        lemma = phrase.head
        if link == "control":  # "chose X to supply the pumps"
            picked = lemma in PICKS and not standing.denied
            return self.marked(under("agreed", standing), CueRole.KIND, phrase.first, phrase.last) if picked else None
        if phrase.passive and phrase.past and not phrase.perfect and lemma in MEANT:
            return unclear(standing)  # "was supposed to buy": it may not have.
        if (phrase.passive or (lemma == "say" and not phrase.modal)) and lemma in BELIEVED:
            standing = less_sure(standing, Certainty.POSSIBLE)  # "X Said to Weigh Bid", as headlines have it
        elif phrase.passive and lemma in HEARD:
            standing = replace(less_sure(standing, Certainty.PROBABLE), unnamed=True)
        elif phrase.passive and lemma in PRESSED:
            gives = "proposed" if lemma == "invite" else "sought"
            standing = under(gives, standing)
            standing = standing if lemma == "invite" else less_sure(standing, Certainty.POSSIBLE)
        else:
            return None
        return self.marked(standing, CueRole.HEDGE, phrase.first, phrase.last)

    def _is_untrue(self, first: int) -> bool:
        """Whether what is named is named untrue: "called reports of a merger baseless"."""
        return any(piece.low in UNTRUE and piece.pointer is None for piece in self.pieces[first : first + 12])

    def is_passed_over(self, at: int) -> bool:
        """Whether somebody would not talk of it: "declined to discuss"; nothing is denied by that."""
        governor = self.clauses.governor(at)
        above = self.phrases[governor.phrase].head if governor and governor.phrase >= 0 else ""
        return self.phrases[at].form in ("to", "gerund") and above in KEEPS_BACK

    def is_kept_back(self, at: int, link: str) -> bool:
        """Whether somebody does not say what the verb would tell."""
        phrase, lemma = self.phrases[at], self.phrases[at].head
        if lemma == "discuss" and self.is_passed_over(at):
            return True
        effect = self.cues.verb_effects.get(lemma)
        tells = link == "that" and lemma in self.cues.speech and lemma not in OPINIONS
        tells = tells or (link == "object" and effect is not None and effect.gives == "told")
        if not tells or lemma in self.cues.denial:
            return False
        governor = self.clauses.governor(at)
        above = self.phrases[governor.phrase].head if governor and governor.phrase >= 0 else ""
        return bool(phrase.nots) or (phrase.form in ("to", "gerund") and above in KEEPS_BACK)

    def _under_speech(self, phrase: Phrase, standing: Standing) -> Standing:
        """Under "denied that", "doubts that", "said that"."""
        if phrase.head in self.cues.denial:
            return self.marked(under("denied", standing), CueRole.NEGATION, phrase.first, phrase.last)
        if phrase.head in self.cues.unsure:
            return self.marked(less_sure(standing, Certainty.POSSIBLE), CueRole.HEDGE, phrase.first, phrase.last)
        unsaid = (phrase.modal or phrase.nots) and not standing.denied
        return less_sure(standing, Certainty.POSSIBLE) if unsaid else standing

    def _under_effect(self, at: int, standing: Standing, effect: Effect, link: str) -> Standing:
        """Under a verb that says how far a clause or a noun has come."""
        phrase, lemma = self.phrases[at], self.phrases[at].head
        is_noun = link in ("object", "preposition")
        gives = effect.noun if is_noun else "sought" if lemma == "bid" and phrase.progressive else effect.gives
        unfinished = phrase.form in ("to", "base") or phrase.modal or phrase.progressive
        if is_noun and gives == "occurred" and unfinished and lemma in ENDS_WELL:
            gives = "agreed"  # "is waiting to close its purchase"
        if is_noun and lemma == "go":
            gives = "unclear"  # "went their own ways after a partnership"
        gone = phrase.past and phrase.perfect and not self.is_told(at)
        if gone and (gives in OPEN or (lemma == "be" and standing.stage in SCALE)):
            return unclear(standing)  # "had planned to": it may be so no more.
        if gives == "sought" and self.was_wished(phrase) and not self.is_told(at):
            return unclear(standing)  # "explored a merger in 2019": it may be so no more.
        had = phrase.past and not (phrase.perfect or phrase.modal or self.is_told(at)) and lemma in HELD
        if had and is_noun and gives == "active" and standing.stage is None and not standing.denied:
            return replace(standing, stage=Stage.ENDED if self.is_over(at) else Stage.UNCLEAR)
        if is_noun and gives == "active" and (standing.stage is not None or standing.deed):
            return standing
        if is_noun and gives == "told":
            return standing
        present = phrase.form == "finite" and not (phrase.past or phrase.perfect) and lemma not in ENDS_WELL
        if gives == "occurred" and is_noun and present:
            gives = "agreed"  # "X and Y establish joint venture", as headlines have it
        ends = gives == "denied" or (gives in ("ended", "suspended") and self._is_near(at))
        if ends and not standing.denied and (gives != "denied" or self._is_only_meant(at)):
            return unclear(standing)  # "threatened to block the merger", "is on the verge of losing its contract"
        role = CueRole.HEDGE
        if gives in ("denied", "ended", "suspended"):
            role = CueRole.NEGATION
        elif gives in ("agreed", "active", "occurred", "same"):
            role = CueRole.KIND
        return self.marked(under(gives, standing), role, phrase.first, phrase.last)

    def was_wished(self, phrase: Phrase) -> bool:
        """Whether a past form tells of a day that is over: "did explore", "once considered", "hoped in 2019 to"."""
        if not phrase.past or phrase.perfect or phrase.passive or phrase.progressive or phrase.form != "finite":
            return False
        words = {piece.low for piece in self.pieces[max(0, phrase.first - 1) : phrase.last]}
        dated = is_long_past("wish", self.pieces[phrase.last : phrase.last + 9])
        return dated or bool(words & {"did", "once", "briefly", "previously", "originally", "initially"})

    def _is_only_meant(self, at: int) -> bool:
        """Whether somebody only may, threatens or wants to do what a verb says."""
        phrase, governor = self.phrases[at], self.clauses.governor(at)
        above = self.phrases[governor.phrase].head if governor is not None and governor.phrase >= 0 else ""
        effect = self.cues.verb_effects.get(above)
        wished = phrase.form == "to" and effect is not None and effect.gives in ("possible", "sought", "proposed")
        passive = governor is not None and governor.phrase >= 0 and self.phrases[governor.phrase].passive
        wished = wished or (phrase.form == "to" and passive and above == "expect")  # "are expected to reject the bid"
        return wished or phrase.modal in ("may", "could", "can")

    def _is_near(self, at: int) -> bool:
        """Whether somebody is only near to doing what a verb says: "on the verge of losing"."""
        governor = self.clauses.governor(at)
        above = self.phrases[governor.phrase] if governor is not None and governor.phrase >= 0 else None
        if above is not None and above.sort == VERB:
            return self.phrases[at].form in ("gerund", "to") and above.head in RISKS  # "risks losing its contract"
        return above is not None and above.sort == NAME and self.pieces[above.last - 1].low in EDGES

    def under_noun(self, at: int, standing: Standing, end: int) -> Standing:
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
        if (told := self._in_idiom(at, standing)) is not None:
            return told
        if piece.low in NO and any(other.low in ASSURANCES for other in self.pieces[at + 1 : at + 4]):
            return self.marked(unclear(standing), CueRole.HEDGE, at)  # "There is no guarantee that"
        if piece.low in NO:
            return self.marked(under("denied", standing), CueRole.NEGATION, at)
        after = self.pieces[at + 1].low if at + 1 < len(self.pieces) else ""
        open_ways = piece.low in ("ways", "avenues") and self.clauses.parsed.tags[at - 1 : at] not in ("H", "D", "N")
        if open_ways or (piece.low in _FITTING and after in _FITTED):
            return self.marked(
                less_sure(standing, Certainty.POSSIBLE), CueRole.HEDGE, at
            )  # "a natural buyer", "ways to buy"
        noun = self.cues.nouns.get(piece.low, piece.low)
        old = noun == "old" and bool({other.low for other in self.pieces[at + 1 : at + 4]} & _WORKS)  # "its old plant"
        if old or noun.startswith(("ex-", "then-")) or noun == "then":
            noun = "ex"  # "its then owner"
        effect = self.cues.noun_effects.get(noun)
        gives = effect.gives if effect else ""
        goods = piece.low == "frozen" and self.cues.nouns.get(after) not in self.cues.noun_patterns
        if goods or noun in ("truth", "substance", "basis"):
            return standing  # "its frozen pizza business"
        if not gives:
            for verb in self.cues.verbs.get(piece.low, ()):
                found = self.cues.verb_effects.get(verb.lemma)
                if found and piece.low.endswith(("ed", "en")) and not verb.rest:
                    gives = found.noun
        if not gives or gives in ("told", "same", "unclear"):
            return standing
        role = CueRole.NEGATION if gives in ("denied", "ended", "suspended") else CueRole.HEDGE
        return self.marked(under(gives, standing), role, at)

    def _in_idiom(self, at: int, standing: Standing) -> Standing | None:
        """Under a word that means something else beside another than alone; None where it does not."""
        low, before = self.pieces[at].low, self.pieces[at - 1].low if at else ""
        after = [piece.low for piece in self.pieces[at + 1 : at + 4]]
        if low == "nothing" and after and after[0] in _LEAST:
            return self.marked(under("sought", standing), CueRole.HEDGE, at, at + 2)  # "settle for nothing less than"
        if low == "little" and before not in ("", "a", "its", "their", "the"):
            return unclear(standing)  # "has little interest in"
        if low == "risk" and after and after[0] == "that":
            return self.marked(less_sure(standing, Certainty.POSSIBLE), CueRole.HEDGE, at)  # "a risk that X buys Y"
        if low == "non-binding" and _LETTERS & set(after):
            return standing  # A memorandum binds nobody, and yet it is signed.
        if low == "close" and after and self.cues.nouns.get(after[0], after[0]) in _NEAR:
            return standing  # "a close partner" is not nearly one.
        return None

    def predicated(self, verb: int, standing: Standing) -> Standing:
        """Under what "is" says of it: "is possible", "is off", "is out of the question"."""
        phrase = self.phrases[verb]
        for at in range(phrase.last, min(phrase.last + 5, len(self.pieces))):
            low = self.pieces[at].low
            if low == "over" and not self.pieces[min(at + 1, len(self.pieces) - 1)].is_word:
                return self.marked(under("ended", standing), CueRole.NEGATION, at)  # "their partnership is over"
            if low == "off" and at > phrase.last:
                break  # "is a long way off"
            if low in UNTRUE or (low == "out of" and self.pieces[min(at + 2, len(self.pieces) - 1)].low == "question"):
                return self.marked(under("denied", standing), CueRole.NEGATION, at)
            if self.pieces[at].pointer is not None or not self.pieces[at].is_word:
                break
            standing = self._under_word(at, standing)
        return standing
