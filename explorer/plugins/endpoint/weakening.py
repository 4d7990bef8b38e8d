"""A proposal → the same, no stronger than the words of its sentence: the weakest reading wins."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from explorer.model.claims import Certainty, Claim, Polarity, Stage
from explorer.reading.cues import Cues
from explorer.reading.grammar import CONDITIONS, MODALS, NO, NOT

STRENGTH = (Stage.UNCLEAR, Stage.SOUGHT, Stage.PROPOSED, Stage.PLANNED, Stage.IN_TALKS, Stage.FINALISING, Stage.AGREED,
            Stage.ACTIVE, Stage.OCCURRED)  # fmt: skip
"""From the weakest to the strongest; what stands apart is not weakened."""
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_OPEN = {"may": "possible", "could": "possible", "can": "possible"}
_TALKS = ("talk", "negotiation", "discussion", "offer", "bid", "proposal")


def weakened(claim: Claim, sentence: str, cues: Cues) -> Claim:
    """The claim as its *sentence* lets it stand."""
    words = [word.replace("’", "'") for word in _WORD.findall(sentence.casefold())]
    plain = f" {' '.join(words)} "
    certainty = _weaker(claim.certainty, _certainty(words, plain, cues))
    stage = claim.stage
    for found in _stages(words, cues):
        stage = _earlier(stage, found)
    denies = any(f" {word} " in plain for word in (*NOT, *NO)) or bool(cues.denial & _lemmas(words, cues))
    if claim.polarity is Polarity.AFFIRMED and denies and stage in STRENGTH:
        stage = Stage.UNCLEAR
    return claim if (stage, certainty) == (claim.stage, claim.certainty) else replace(
        claim, stage=stage, certainty=certainty
    )  # fmt: skip


def _certainty(words: list[str], plain: str, cues: Cues) -> Certainty:
    found = Certainty.CERTAIN
    for hedge, (certainty, _) in cues.hedges.items():
        if f" {hedge} " in plain:
            found = _weaker(found, Certainty(certainty))
    if any(MODALS.get(word) in _OPEN for word in words) or any(f" {word} " in plain for word in CONDITIONS):
        found = Certainty.POSSIBLE
    return found


def _stages(words: list[str], cues: Cues) -> list[Stage]:
    """How far each word that says so lets the thing have come: verbs before "to", talks, offers, what will be."""
    found = []
    for at, word in enumerate(words):
        following = words[at + 1 : at + 3]
        for verb in cues.verbs.get(word, ()):
            effect = cues.verb_effects.get(verb.lemma)
            if effect and ("to" in following or effect.gives == Stage.IN_TALKS):
                found += _stage(effect.gives)
        noun = cues.nouns.get(word, "")
        if noun in cues.noun_effects and (noun in _TALKS or "to" in following):
            found += _stage(cues.noun_effects[noun].noun)
        if MODALS.get(word) in ("will", "would", "should", "must"):
            found.append(Stage.PLANNED)
    return found


def _stage(gives: str) -> list[Stage]:
    return [Stage(gives)] if gives in set(Stage) else []


def _lemmas(words: list[str], cues: Cues) -> set[str]:
    return {verb.lemma for word in words for verb in cues.verbs.get(word, ())}


def _earlier(one: Stage, other: Stage) -> Stage:
    """The weaker of the two; what has no place among them stands."""
    if one not in STRENGTH or other not in STRENGTH:
        return one
    return min(one, other, key=STRENGTH.index)


_SURE: Mapping[Certainty, int] = {Certainty.POSSIBLE: 0, Certainty.PROBABLE: 1, Certainty.UNSPECIFIED: 2,
                                  Certainty.CERTAIN: 3}  # fmt: skip


def _weaker(one: Certainty, other: Certainty) -> Certainty:
    return min(one, other, key=_SURE.__getitem__)
