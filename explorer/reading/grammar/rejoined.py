"""Phrases of a sentence → the same, with helping words put back to verbs that they stand apart from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.function_words import BE, DO, HAVE, MODALS
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, PREPOSITION, VERB, Parsed, Phrase
from explorer.reading.grammar.pieces import Piece
from explorer.reading.grammar.word_forms import Form

_HELPING = {*BE, *HAVE, *DO, *MODALS, "not", "not yet", "never", "no longer", "still", "also"} - {"'s", "'d"}
_FARTHEST = 12
"""How many phrases an insertion may hold."""


def rejoined(parsed: Parsed, cues: Cues) -> Parsed:
    """As in "has not, contrary to reports, signed", "did, however, dismiss", "was founded in 1990 and bought by Y"."""
    phrases, pieces = list(parsed.phrases), parsed.pieces
    for at in range(len(phrases) - 3, -1, -1):
        helping = phrases[at]
        if helping.sort != VERB or phrases[at + 1].sort != COMMA or not _helps(helping, pieces):
            continue
        closing = next(
            (step for step in range(at + 2, min(at + _FARTHEST, len(phrases) - 1)) if phrases[step].sort == COMMA), -1
        )
        verb = _verb(phrases[closing + 1], helping, pieces, cues) if closing > 0 else None
        if verb is not None:
            behind = phrases[closing + 1]
            nots = tuple(step for step in range(phrases[closing].last, verb.first) if parsed.tags[step] == "G")
            phrases[closing + 1] = _joined(helping, replace(verb, nots=(*nots, *verb.nots)))
            if behind.sort == NAME and behind.last > verb.last:
                phrases.insert(closing + 2, replace(behind, first=verb.last))  # "does, of course, own Y"
            while closing + 2 < len(phrases) and phrases[closing + 2].first < verb.last:
                del phrases[closing + 2]  # The "out" of "rule out" is its own.
            aside = phrases[at + 2 : closing]
            empty = all(one.sort != VERB and one.entity < 0 for one in aside)
            # "would not, now or at any other time, be sold": what tells of nobody is left out.
            del phrases[at : closing + 1 if empty else at + 1]
    for at in range(1, len(phrases) - 2):
        phrases[at] = _shared(phrases, at, cues)
    return replace(parsed, phrases=tuple(phrases))


def _shared(phrases: Sequence[Phrase], at: int, cues: Cues) -> Phrase:
    """A participle behind an "and" with the helping words of the passive verb before it."""
    verb, following = phrases[at], phrases[at + 1]
    past = verb.sort == VERB and ((verb.past and verb.form == "finite") or verb.form == "participle")
    plain = past and not (verb.perfect or verb.modal)
    alone = verb.last - verb.first == 1 + verb.head.count(" ") and phrases[at - 1].sort == COORDINATOR
    led = following.sort == PREPOSITION and phrases[at + 2].sort == NAME
    if not (plain and alone and led) or verb.passive:
        return verb
    earlier = next((one for one in reversed(phrases[:at]) if one.sort == VERB), None)
    if earlier is None or not earlier.passive or earlier.form != "finite":
        return verb
    slots = [slots for pattern in cues.verb_patterns.get(verb.head, ()) for slots in pattern.slots]
    given = following.head == "to" and any("to" in (one.subject, one.object) for one in slots)
    if following.head != "by" and not given:
        return verb
    return replace(verb, form="finite", passive=True, past=earlier.past, perfect=earlier.perfect, modal=earlier.modal,
                   progressive=earlier.progressive, nots=earlier.nots)  # fmt: skip


def _helps(phrase: Phrase, pieces: Sequence[Piece]) -> bool:
    """Whether a verb group holds nothing but helping words."""
    lows = [piece.low for piece in pieces[phrase.first : phrase.last]]
    return phrase.form == "finite" and all(low in _HELPING or low.endswith("n't") for low in lows)


def _verb(phrase: Phrase, helping: Phrase, pieces: Sequence[Piece], cues: Cues) -> Phrase | None:
    """The verb that a phrase behind the insertion is; None where it is none, or has helping words of its own."""
    alone = phrase.last - phrase.first == 1 + (phrase.head.count(" ") if phrase.sort == VERB else 0)
    if phrase.sort == VERB:
        been = pieces[phrase.first].low in ("be", "been", "being") and not (phrase.modal or phrase.perfect)
        return phrase if alone or been else None  # "will not, she said, be sold"
    takes_base = helping.modal or helping.head == "do"  # What "is, sources say, close to" is no verb.
    if phrase.sort != NAME or pieces[phrase.first].pointer is not None or not takes_base:
        return None
    if not (alone or phrase.entity >= 0 or helping.modal):
        return None  # "could, if it had to, issue shares"
    after = [piece.low for piece in pieces[phrase.first + 1 : phrase.first + 4]]
    known = [
        verb
        for verb in cues.verbs.get(pieces[phrase.first].low, ())
        if Form.BASE in verb.forms and after[: len(verb.rest)] == list(verb.rest)
    ]
    verb = max(known, key=lambda one: len(one.rest), default=None)
    if verb is None:
        return None
    return replace(phrase, sort=VERB, head=verb.lemma, form="base", entity=-1, last=phrase.first + 1 + len(verb.rest))


def _joined(helping: Phrase, verb: Phrase) -> Phrase:
    having, being = helping.head == "have" or helping.perfect, helping.head == "be"
    return replace(
        verb,
        form="finite",
        modal=helping.modal,
        past=helping.past,
        perfect=having,
        progressive=verb.progressive or (being and verb.form == "gerund"),
        passive=verb.passive or (being and verb.form != "gerund"),
        nots=(*helping.nots, *verb.nots),
    )
