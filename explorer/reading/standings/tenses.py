"""The tense of a verb → how far what it says has come, before anything above it is looked at."""

from __future__ import annotations

from explorer.model.claims import Stage
from explorer.reading.grammar.cues import Pattern
from explorer.reading.grammar.phrases import NAME, VERB, Phrase
from explorer.reading.standings.bearing import Bearing
from explorer.reading.standings.bygone import is_long_past
from explorer.reading.standings.governing import (
    BELIEVED,
    BY,
    DONE,
    GOING,
    GOING_ON,
    HEARD,
    KEEPING,
    KEEPS_ON,
    OVER,
    SIGNED,
)

_COMES_IN = frozenset({"join", "become", "take over", "take charge of", "take charge", "step into", "take the helm",
                       "move into", "step up", "land", "return", "return to", "take over at", "take on"})  # fmt: skip
_WENT_ON = frozenset({"other", "supply", "market entry", "product launch"})
_OFFICES = frozenset({"charge", "helm", "reins", "chair", "wheel", "job", "post"})


class Tenses(Bearing):
    """The tenses of the verbs of one sentence."""

    def is_begun(self, index: int) -> bool:
        """Whether it is said to go on: "began supplying", "continues to work with"."""
        governor = self.clauses.governor(index)
        above = self.phrases[governor.phrase] if governor and governor.phrase >= 0 else None
        going = above is not None and above.form == "finite" and above.head in GOING
        return going and above is not None and (not above.modal or self.keeps_on(above))

    def keeps_on(self, phrase: Phrase) -> bool:
        """Whether what will be is so now: "will continue to supply"; who "will stay on as chairman" may be none yet."""
        following = self.pieces[phrase.last].low if phrase.last < len(self.pieces) else ""
        if phrase.head == "stay" and following in ("on", "as", "on as"):
            return False
        return phrase.head in KEEPS_ON and phrase.modal == "will" and not (phrase.nots or phrase.perfect or phrase.past)

    def by_tense(self, index: int, pattern: Pattern) -> Stage | None:
        """What the tense of the verb says by itself."""
        phrase, state = self.phrases[index], pattern.manner == "state"
        done = Stage(pattern.past) if pattern.past else DONE[pattern.manner]
        if phrase.form == "participle" or self.clauses.is_bare_participle(index):
            if state and self.pieces[max(0, phrase.first - 1)].low in OVER | {"then"}:
                return Stage.ENDED  # "previously owned by"
            if state and self._is_until(phrase.last):
                return Stage.ENDED  # "owned by Y until 2020"
            return Stage.ACTIVE if state else done
        if phrase.modal:
            return Stage.ACTIVE if state and self.keeps_on(phrase) else None
        if self.is_done_by(index):
            return done
        if phrase.form == "finite":
            return self._finite(index, pattern, done)
        return self._dependent(index, pattern, done)

    def _dependent(self, index: int, pattern: Pattern, done: Stage) -> Stage | None:
        """What a verb without a subject of its own says: an infinitive, a gerund."""
        phrase, state = self.phrases[index], pattern.manner == "state"
        governor = self.clauses.governor(index)
        link = governor.link if governor and phrase.form == "gerund" else ""
        if state and governor is not None and self._was_spent(governor.phrase, link):
            return Stage.ENDED  # "having spent four years running X"
        if link == "reduced":
            return Stage.ACTIVE if state else Stage.UNCLEAR
        if link == "participial":
            return Stage.ACTIVE if state else done
        if phrase.form == "to" and governor is None:
            return Stage.PLANNED
        if pattern.manner == "talks" and phrase.progressive and self.is_believed(phrase):
            return Stage.IN_TALKS  # "is understood to be negotiating"
        if pattern.manner == "talks" and self.is_begun(index):
            return Stage.IN_TALKS
        return self._lasted(index) if state and self.is_begun(index) else None

    def _was_spent(self, above: int, link: str) -> bool:
        """Whether a gerund tells what somebody spent time on that is over."""
        verb = self.phrases[above] if above >= 0 and link else None
        spent = verb is not None and verb.sort == VERB and verb.head.removeprefix("?") in ("spend", "spent")
        if verb is None or not spent or verb.modal or verb.nots:
            return False
        return verb.form in ("gerund", "participle") or (verb.past and verb.form == "finite")

    def _lasted(self, index: int) -> Stage:
        """What was said to go on: until some day, or still."""
        governor = self.clauses.governor(index)
        above = self.phrases[governor.phrase if governor else index]
        over = above.past and not above.perfect and self.is_over(index)  # "continued to supply Y until 1999"
        return Stage.ENDED if over else Stage.ACTIVE

    def _finite(self, index: int, pattern: Pattern, done: Stage) -> Stage:
        """What the tense of a verb with a subject of its own says."""
        phrase, state = self.phrases[index], pattern.manner == "state"
        if pattern.manner == "talks" and phrase.past and (phrase.perfect or self._is_bygone(phrase)):
            return Stage.UNCLEAR  # "held talks with Y": whether they go on is not said.
        if phrase.progressive and pattern.past == "ended" and pattern.kind == "partnership":
            return Stage.ENDED  # "are going separate ways"
        if phrase.progressive:
            lasting = phrase.perfect and not phrase.past and pattern.kind == "partnership"
            return Stage.ACTIVE if lasting else GOING_ON[pattern.manner]  # "have been working together"
        if self.is_to_come(index, pattern.manner == "deed") and pattern.past not in ("ended", "suspended"):
            return Stage.PLANNED  # "opens a plant next year"
        if pattern.manner == "deed" and pattern.kind in SIGNED and not phrase.past and not phrase.perfect:
            return Stage.AGREED  # "X buys Y", as headlines have it
        if pattern.kind == "role" and pattern.past not in ("ended", "suspended") and self.is_coming_in(phrase):
            return Stage.PLANNED  # "takes charge of X": from what day is not said.
        if phrase.past and self.pieces[max(0, phrase.first - 1)].low == "last" and pattern.kind == "supply":
            return Stage.ENDED  # "last supplied Y in 2016"
        lasting = state or (pattern.manner == "accord" and pattern.kind == "partnership")
        if lasting and phrase.past and not (phrase.nots or self.is_told(index)) and self.is_over(index):
            return Stage.ENDED
        if pattern.kind in _WENT_ON and done is Stage.OCCURRED and self._went_on_until(index):
            return Stage.ENDED  # "marketed Y until Z took over", "Until last month X sold its milk to Y"
        if state and (not phrase.past or self.is_told(index)):
            return Stage.ACTIVE
        if state and phrase.head.split()[0] in KEEPING and not self.is_over(index):
            return Stage.ACTIVE  # "sold the rest and kept 20%"
        return Stage.ENDED if state and not phrase.nots and pattern.kind in SIGNED else done

    def is_coming_in(self, phrase: Phrase) -> bool:
        """Whether a present tells that somebody comes into a post: "joins X", "takes the helm of X"."""
        now = phrase.form == "finite" and not (phrase.past or phrase.perfect or phrase.progressive or phrase.modal)
        words = {piece.low for piece in self.pieces[phrase.first : phrase.last + 3]}
        takes = (phrase.head == "take" and bool(_OFFICES & words)) or (phrase.head in ("get", "win") and "job" in words)
        return now and not phrase.nots and (takes or phrase.head in _COMES_IN)

    def _is_bygone(self, phrase: Phrase) -> bool:
        """Whether talks that were held may be over."""
        return not (phrase.progressive or phrase.passive) and is_long_past("talks", self.pieces)

    def _went_on_until(self, index: int) -> bool:
        """Whether a past tells of what was done again and again, until some day."""
        phrase = self.phrases[index]
        past = phrase.past and not (phrase.perfect or phrase.nots or phrase.passive or self.is_told(index))
        opens = self.pieces[0].low.startswith(("until", "till ")) and not any(
            one.sort == VERB for one in self.phrases[:index]
        )
        return past and (opens or self._is_until(phrase.last))

    def _is_until(self, first: int) -> bool:
        """Whether the words up to the next comma say that it was so only until some day."""
        end = next((at for at in range(first, len(self.pieces)) if self.pieces[at].low in ",;"), len(self.pieces))
        return any(piece.low.startswith(("until", "till ")) for piece in self.pieces[first : min(end, first + 9)])

    def has_done(self, index: int) -> int:
        """The verb by which somebody only means to have a thing done: "plans to have its chips made by Y"; else -1."""
        if not self.clauses.is_bare_participle(index) or self.clauses.sort(index - 1) != NAME:
            return -1
        verb = self.clauses.chain_start(index - 1) - 1
        phrase = self.phrases[verb] if self.clauses.sort(verb) == VERB else None
        meant = phrase is not None and phrase.head in ("have", "get", "see") and not phrase.passive
        return verb if meant and phrase is not None and (phrase.modal or phrase.form in ("to", "base")) else -1

    def is_done_by(self, index: int) -> bool:
        """Whether a gerund says how or after what something was done: "entered the field by buying Y"."""
        governor = self.clauses.governor(index)
        if governor is not None and self.is_first_to(index, governor.phrase):
            return True
        if governor is None or governor.word < 0 or governor.phrase < 0 or self.phrases[index].form != "gerund":
            return False
        above = self.phrases[governor.phrase]
        past = above.sort == VERB and above.form == "finite" and (above.past or above.perfect)
        effect = self.cues.verb_effects.get(above.head)
        plain = past and not (above.modal or above.nots or (above.perfect and above.past))
        return plain and self.clauses.head(governor.word) in BY and (effect is None or effect.gives in ("same", "told"))

    def is_believed(self, phrase: Phrase) -> bool:
        """Whether an infinitive is what somebody holds to be so: "is rumoured to have bought"."""
        index = next((at for at, one in enumerate(self.phrases) if one is phrase), -1)
        governor = self.clauses.governor(index)
        above = self.phrases[governor.phrase].head if governor is not None and governor.phrase >= 0 else ""
        return above in BELIEVED | HEARD or above in ("seem", "appear", "claim")
