"""A thing said → what is told to have become of it."""

from __future__ import annotations

from explorer.model.claims import Certainty, CueRole
from explorer.reading.grammar.function_words import NO
from explorer.reading.grammar.phrases import NAME, PREPOSITION
from explorer.reading.grammar.subjects import Governor
from explorer.reading.standings.governing import ASSURANCES, CONFIRMS, DID, UNDONE, VOID
from explorer.reading.standings.standing import Standing, less_sure, unclear, under
from explorer.reading.standings.tenses import Tenses

_HOLDINGS = frozenset({"investment", "stake", "interest", "share", "shares", "holding", "shareholding", "role"})
_THOUGHTS = frozenset({"thought", "thoughts", "spectre", "specter", "vision"})


class Fated(Tenses):
    """What became of the things said in one sentence."""

    def undone_with(self, index: int, standing: Standing) -> Standing:
        """Under what became of a deal that a clause tells of: "The deal under which X supplied Y was cancelled"."""
        if self.phrases[index].form == "to" and standing.stage in DID:
            return under("planned", standing)  # "X to sign a contract with Y"
        deal = self.clauses.told_of(index) if self.clauses.is_finite(index) else -1
        bare = deal < 0 and self.clauses.is_finite(index) and self.clauses.sort(index - 1) == NAME
        if bare and self.clauses.sort(index - 2) == NAME and self.phrases[index - 2].entity < 0:
            deal = index - 2  # "cancelled the ships it had ordered"
        verb = self.clauses.fate(deal) if deal >= 0 else -1
        if verb < 0 and (done := self._done_to(deal)) >= 0:
            phrase = self.phrases[done]
            gives = self.cues.verb_effects[phrase.head].noun
            return self.marked(under(gives, standing), CueRole.NEGATION, phrase.first, phrase.last)
        phrase = self.phrases[max(0, verb)]
        effect = self.cues.verb_effects.get(phrase.head)
        gone = phrase.passive and effect is not None and effect.noun in UNDONE
        if verb < 0 or phrase.nots or phrase.modal or not (gone or phrase.head in self.cues.fates):
            return standing
        gives = effect.noun if gone and effect else "ended"
        return self.marked(under(gives, standing), CueRole.NEGATION, phrase.first, phrase.last)

    def _done_to(self, deal: int) -> int:
        """The verb that ends the deal it has for its object: "cancelled the ships it had ordered from X"; else -1."""
        governor = self.clauses.governor(deal) if deal >= 0 else None
        verb = governor.phrase if governor is not None and governor.link == "object" else -1
        if not self.clauses.is_finite(verb) or self.phrases[verb].nots or self.phrases[verb].modal:
            return -1
        effect = self.cues.verb_effects.get(self.phrases[verb].head)
        done = (self.phrases[verb].past or self.phrases[verb].perfect) and not self.phrases[verb].passive
        return verb if done and effect is not None and effect.noun in ("ended", "suspended") else -1

    def talked_of(self, index: int, bearer: int) -> int:
        """The noun that says of a gerund that it may be, or is not: "talk of X buying Y", "the idea of X buying Y"."""
        led = self.phrases[index].form == "gerund" and self.clauses.sort(bearer - 1) == PREPOSITION
        noun = bearer - 2
        if not led or self.clauses.sort(noun) != NAME or self.phrases[noun].entity >= 0:
            return -1
        words = self.pieces[self.phrases[noun].first : self.phrases[noun].last]
        effect = self.cues.noun_effects.get(self.cues.nouns.get(words[-1].low, words[-1].low))
        open_yet = words[-1].low in _THOUGHTS or (
            effect is not None and effect.gives not in ("agreed", "same", "finalising")
        )
        no_sign = words[0].low in NO and words[-1].low in ASSURANCES
        return noun if self.clauses.head(bearer - 1) in ("of", "about") and (open_yet or no_sign) else -1

    def is_granted(self, index: int, governor: Governor) -> bool:
        """Whether a noun is taken for granted: "is not weighing an investment in X's venture with Y"."""
        at = governor.phrase if governor.link == "preposition" else -1
        held = self.clauses.sort(at) == NAME and self.pieces[self.phrases[at].last - 1].low in _HOLDINGS
        owner = self.clauses.owner(index) if held and self.clauses.sort(index) == NAME else None
        return owner is not None and self.clauses.parsed.tags[owner] == "E"

    def _voids(self, verb: int) -> bool:
        """Whether a court takes it back: "was declared void", "was ruled illegal"."""
        phrase = self.phrases[verb]
        judged = phrase.head in ("declare", "rule", "find", "deem", "hold", "judge") and not phrase.nots
        return judged and any(piece.low in VOID for piece in self.pieces[phrase.last : phrase.last + 5])

    def runs_out_later(self, verb: int) -> bool:
        """Whether a contract is told to run until a day to come: "expires in June", "will end in 2027"."""
        phrase = self.phrases[verb]
        if phrase.head not in ("expire", "end", "run out", "run", "lapse") or phrase.nots or phrase.passive:
            return False
        present = phrase.form == "finite" and not (phrase.past or phrase.perfect) and phrase.modal in ("", "will")
        return present and any(piece.date for piece in self.pieces[phrase.last : phrase.last + 2])

    def under_passive(self, verb: int, standing: Standing) -> Standing | None:
        """Under what was done to it: "was blocked", "was declared void", "could not be confirmed"; None for nothing."""
        phrase, effect = self.phrases[verb], self.cues.verb_effects.get(self.phrases[verb].head)
        if phrase.head in ("talk about", "talk of", "talk", "moot"):
            return less_sure(standing, Certainty.POSSIBLE)  # "A merger has been talked about for years"
        if self._voids(verb):
            return self.marked(under("ended", standing), CueRole.NEGATION, phrase.first, phrase.last)
        if phrase.head in CONFIRMS and phrase.nots:
            return unclear(standing)
        if effect is None:
            return None
        if effect.noun in UNDONE and phrase.modal in ("may", "could", "can"):
            return unclear(standing)  # "could be blocked"
        role = CueRole.NEGATION if effect.noun in UNDONE else CueRole.KIND
        return self.marked(under(effect.noun, standing), role, phrase.first, phrase.last)
