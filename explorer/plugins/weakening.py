"""A proposal → the same, no stronger than the words of its sentence: the weakest reading wins."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from explorer.model.claims import Certainty, Claim, Polarity, Stage
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.function_words import CONDITIONS, MODALS, NO, NOT
from explorer.reading.standings.governing import ALMOST, UNTRUE

STRENGTH = (Stage.UNCLEAR, Stage.SOUGHT, Stage.PROPOSED, Stage.PLANNED, Stage.IN_TALKS, Stage.FINALISING, Stage.AGREED,
            Stage.ACTIVE, Stage.OCCURRED)  # fmt: skip
"""From the weakest to the strongest; what stands apart is not weakened."""
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_OPEN = {"may": "possible", "could": "possible", "can": "possible"}
_AHEAD = ("will", "would", "should", "must")
_AGAINST = frozenset({Stage.ENDED, Stage.SUSPENDED, Polarity.DENIED})
_PAST = ("formerly", "previously", "until", "ago", "once", "used to", "contrary to", "wrongly", "falsely", "mistakenly",
         "incorrectly", "instead of", "rather than", "without", "except")  # fmt: skip
_COMING = ("is to", "are to", "next month", "next year", "next week", "in the new year", "set to", "under the plan")
_PERHAPS = ("talk of", "talk that")
_ACCORDS = frozenset({"supply", "partnership", "agreement", "joint venture"})
"""What is agreed, and then goes on: the words that it "occurred" say no more of it than that."""
# Words that mostly say something else, outside of the places in a clause that the built-in rules look at.
_COMMON = frozenset(
    [
        "look",
        "like",
        "need",
        "long",
        "make",
        "form",
        "place",
        "cut",
        "enter",
        "set",
        "go",
        "mean",
        "apply",
        "design",
        "project",
        "near",
        "close",
        "next",
        "future",
        "about",
        "process",
        "path",
        "right",
        "idea",
        "talk",
        "question",
        "able",
        "ability",
        "option",
        "potential",
        "free",
        "open",
        "ready",
        "drive",
        "late",
        "past",
        "concern",
    ]
)


def weakened(claim: Claim, sentence: str, cues: Cues) -> Claim:
    """The claim as its *sentence* lets it stand."""
    words = [word.replace("’", "'") for word in _WORD.findall(sentence.casefold())]
    plain = f" {' '.join(words)} "
    effects = _effects(words, cues)
    certainty = _weaker(claim.certainty, _certainty(words, plain, effects, cues))
    stage = claim.stage
    for given in effects & set(Stage):
        stage = _earlier(stage, Stage(given))
    if any(f" {words} " in plain for words in _COMING):
        stage = _earlier(stage, Stage.PLANNED)
    if stage is Stage.OCCURRED and claim.kind in _ACCORDS:
        stage = Stage.AGREED
    against = any(f" {word} " in plain for word in (*NOT, *NO, *_PAST, *UNTRUE, *ALMOST)) or bool(effects & _AGAINST)
    if claim.polarity is Polarity.AFFIRMED and (against or _is_undone(plain, cues)) and stage in STRENGTH:
        stage, certainty = Stage.UNCLEAR, _unsaid(certainty)
    if (stage, certainty) == (claim.stage, claim.certainty):
        return claim
    return replace(claim, stage=stage, certainty=certainty)


def capped(claim: Claim, others: Sequence[Claim]) -> Claim:
    """The claim, no stronger than what the rules read of the same two entities in the same sentence."""
    alike = [other for other in others if other.kind == claim.kind] or others
    stage, certainty = claim.stage, claim.certainty
    contradicted = False
    for other in alike:
        certainty = _weaker(certainty, other.certainty)
        apart = other.stage not in STRENGTH and stage is not other.stage
        contrary = claim.polarity is Polarity.AFFIRMED and (apart or other.polarity is Polarity.DENIED)
        contradicted = contradicted or (contrary and stage in STRENGTH)
        stage = _earlier(stage, Stage.UNCLEAR if contrary else other.stage)
    if contradicted:
        certainty = _unsaid(certainty)
    return replace(claim, stage=stage, certainty=certainty)


def _unsaid(certainty: Certainty) -> Certainty:
    """How sure it is that something may not be so: not even that it is possible is said then."""
    return Certainty.UNSPECIFIED if certainty is Certainty.POSSIBLE else certainty


def _is_undone(plain: str, cues: Cues) -> bool:
    """Whether words such as "in vain" or "decided against it" take back what the sentence says."""
    return any(gives in ("ended", "unclear") and f" {run} " in plain for run, (gives, _) in cues.undoing.items())


def _certainty(words: list[str], plain: str, effects: set[str], cues: Cues) -> Certainty:
    found = Certainty.CERTAIN
    for hedge, (certainty, _) in cues.hedges.items():
        if f" {hedge} " in plain:
            found = _weaker(found, Certainty(certainty))
    is_open = any(MODALS.get(word) in _OPEN for word in words) or any(f" {word} " in plain for word in CONDITIONS)
    is_open = is_open or any(f" {words} " in plain for words in _PERHAPS)
    is_open = is_open or any(f" {run} " in plain for run, (gives, _) in cues.undoing.items() if gives == "possible")
    return Certainty.POSSIBLE if is_open or "possible" in effects else found


def _effects(words: list[str], cues: Cues) -> set[str]:
    """What each word that says so does to what the sentence speaks of: lets it be planned, ends it, denies it."""
    found = set[str]()
    for at, word in enumerate(words):
        for verb in cues.verbs.get(word, ()):
            if tuple(words[at + 1 : at + 1 + len(verb.rest)]) == verb.rest:
                found |= _of_verb(verb.lemma, cues)
        noun = cues.nouns.get(word, word)
        if noun in cues.noun_effects and noun not in _COMMON:
            found.add(cues.noun_effects[noun].noun)
        if MODALS.get(word) in _AHEAD:
            found.add(Stage.PLANNED)
    return found


def _of_verb(lemma: str, cues: Cues) -> set[str]:
    found = {cues.verb_effects[lemma].gives} if lemma in cues.verb_effects and lemma not in _COMMON else set()
    if lemma in cues.fates or lemma in cues.leave:
        found.add(Stage.ENDED)
    return found | ({Polarity.DENIED.value} if lemma in cues.denial else set())


def _earlier(one: Stage, other: Stage) -> Stage:
    """The weaker of the two; what has no place among them stands."""
    if one not in STRENGTH or other not in STRENGTH:
        return one
    return min(one, other, key=STRENGTH.index)


_SURE: Mapping[Certainty, int] = {Certainty.POSSIBLE: 0, Certainty.PROBABLE: 1, Certainty.UNSPECIFIED: 2,
                                  Certainty.CERTAIN: 3}  # fmt: skip


def _weaker(one: Certainty, other: Certainty) -> Certainty:
    return min(one, other, key=_SURE.__getitem__)
