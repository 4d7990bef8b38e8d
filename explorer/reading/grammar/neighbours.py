"""Pieces tagged so far → what stands around the next one: a list that ends, an insertion that closes, a verb ahead."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.function_words import COORDINATORS, DETERMINERS, PREPOSITIONS
from explorer.reading.grammar.pieces import Piece, is_possessive
from explorer.reading.grammar.small_words import (
    BEING,
    COORDINATOR,
    DETERMINER,
    DOING,
    ENTITY,
    HAVING,
    MARK,
    MODAL,
    NOUN,
    NUMBER,
    OFTEN_NOUNS,
    OWN,
    OWNER,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    is_auxiliary,
    is_finite,
)
from explorer.reading.text.tokens import word_set


def closes_insertion(tags: list[str]) -> bool:
    """Whether the verb of the sentence is still to come after the comma: "X, along with Y, supplies Z"."""
    line = "".join(tags)
    opening = line.find(MARK)
    inside = line[opening + 1 :].lstrip("B")
    told = inside[:1] == VERB  # "X, founded in 2019, supplies Y"
    return (
        0 < opening < len(line) - 1
        and line[opening - 1] in "EN"
        and inside[:1] in ("P", "C", "R", VERB)
        and not any(tag in "VbhdM" for tag in line[:opening])
        and ("R" in line or not any(tag in "VbhdM" for tag in inside[told:]))
    )


def closes_apposition(tags: list[str]) -> bool:
    """Whether a comma ends what tells of the one name before it: "A, 54, leads X", "A, a Danish lawyer, leads X"."""
    line = "".join(tags)
    opening = line.find(MARK)
    inside = line[opening + 1 : -1]
    owned = inside[:2] == ENTITY + OWNER  # "X, Y's closest rival, uses"
    if opening <= 0 or line[opening - 1] != ENTITY or not inside or not (owned or inside[0] in _BEGIN_APPOSITIONS):
        return False
    return not any(tag in _NO_APPOSITION for tag in line[:opening] + inside)


_BEGIN_APPOSITIONS = DETERMINER + NUMBER
_NO_APPOSITION = MARK + VERB + BEING + HAVING + DOING + MODAL + COORDINATOR + RELATIVE + SUBORDINATOR


def in_apposition(pieces: Sequence[Piece], at: int, tags: list[str], cues: Cues) -> bool:
    """Whether what tells of a name goes on up to a comma, behind which its verb stands: "X, a maker of pumps for"."""
    line = "".join(tags)
    opening = line.rfind(MARK)
    inside = line[opening + 1 :]
    if opening <= 0 or line[opening - 1] != ENTITY or inside[:1] not in _BEGIN_APPOSITIONS or inside == "":
        return False
    if any(tag in _NO_APPOSITION for tag in inside):
        return False
    closing = next((step for step in range(at + 1, min(at + 16, len(pieces) - 1)) if not pieces[step].is_word), at)
    return pieces[closing].low == "," and (
        is_auxiliary(pieces[closing + 1]) or is_verb_alone(pieces[closing + 1], cues)
    )


def are_several(pieces: Sequence[Piece], tags: list[str]) -> bool:
    """Whether what stands before the first comma is several: "Banks, among them X,"."""
    opening = "".join(tags).find(MARK)
    return pieces[opening - 1].low.endswith("s") or COORDINATOR in tags[:opening]


def are_apposed(pieces: Sequence[Piece], tags: list[str]) -> bool:
    """Whether several stand before the first comma with no verb yet: "X's promoters, the Roe family,"."""
    line = "".join(tags)
    opening = line.find(MARK)
    bare = opening > 0 and line[opening - 1] == NOUN and not any(tag in "VbhdM" for tag in line)
    return bare and pieces[opening - 1].low.endswith("s")


def ends_list(tags: list[str], at: int) -> bool:
    """Whether the noun phrase that ends here stands behind an "and" and another: "X and the Danish group Y"."""
    while at > 0 and tags[at] in "EN#DH'":
        at -= 1
    return at > 0 and tags[at] == COORDINATOR and tags[at - 1] in "EN"


def is_had(tags: Sequence[str], back: int) -> bool:
    """Whether the nouns that end at *back* are what somebody has: "has no current" plans."""
    while back >= 0 and tags[back] == NOUN:
        back -= 1
    return back > 0 and tags[back] in (DETERMINER, OWN) and tags[back - 1] == HAVING


def is_led_in(pieces: Sequence[Piece], tags: list[str]) -> bool:
    """Whether the words right before are led to by "in", and so are no subject."""
    first = len("".join(tags).rstrip("NB"))
    return first > 0 and pieces[first - 1].low == "in"


def verb_in_clause(tags: list[str]) -> bool:
    """Whether the clause so far has a verb."""
    for tag in reversed(tags):
        if tag in "VbhdM":
            return True
        if tag in "SR,":
            return False
    return False


def verb_ahead(pieces: Sequence[Piece], at: int, cues: Cues) -> bool:
    """Whether a verb that is nothing but a verb follows before the next mark."""
    for piece, after in pairwise(pieces[at + 1 : at + 12]):
        if not piece.is_word:
            return False
        if after.low == "by":
            continue  # "uses batteries made by X"
        if piece.pointer is not None or piece.date:
            continue
        if is_auxiliary(piece) or is_verb_alone(piece, cues):
            return True
        if piece.low in ("that", "which", "who", "to", "and", "but", "while", "as"):
            return False
    return False


def is_verb_alone(piece: Piece, cues: Cues) -> bool:
    """Whether the word is a verb with a tense, and never a noun: "fell"."""
    return piece.pointer is None and piece.low not in OFTEN_NOUNS and is_finite(piece.low, cues)


def goes_on(piece: Piece | None) -> bool:
    """Whether an object, however bare, may begin with the piece."""
    return piece is not None and (piece.is_word or piece.low[:1] in "$€£¥")


def is_mark(piece: Piece | None) -> bool:
    """Whether a part of the sentence ends before the piece."""
    return piece is None or not piece.is_word or piece.low in COORDINATORS


def starts_object(piece: Piece | None) -> bool:
    """Whether an object or what belongs to a verb may begin with the piece."""
    if piece is None:
        return False
    return (
        piece.pointer is not None
        or piece.low in DETERMINERS
        or is_possessive(piece)
        or piece.low in ("it", "them", "him", "to", "with", "that", "into", "against", "from", "about")
        or piece.low[:1].isdigit()
        or piece.low[:1] in "$€£¥"
    )


_AWAITED = word_set(
    "planned proposed attempted failed aborted renewed mooted rumoured reported expected botched stalled delayed "
    "previous original initial possible potential separate similar joint "
    "growing rising increasing limited reduced increased continued unexpected"
)
_TALKED = word_set(
    "merger takeover sale trade peace wage pay price pricing acquisition partnership funding financing licensing "
    "restructuring settlement rescue tariff debt buyout loan"
)
_BUILT = word_set("civil road public construction maintenance repair ground earth engineering preparatory")
_LED_ON = word_set("with over about between on for at in of")
_GIVES = word_set("supplies exports ships supply export ship")


def is_noun_there(pieces: Sequence[Piece], at: int, tags: list[str]) -> bool:
    """Whether the word can only be a noun: "a planned push into", "Merger talks with", "runs network planning for"."""
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    before, low, ahead = pieces[at - 1].low, pieces[at].low, "" if after is None else after.low
    if before in _AWAITED and tags[at - 2 : at - 1] in ([DETERMINER], [OWN], [OWNER]):
        return not is_auxiliary(after)
    if low == "talks" and before in _TALKED and ahead in _LED_ON:
        return True
    if low == "works" and before in _BUILT:
        return True
    named = after is not None and after.pointer is not None
    if low in ("fund", "house") and named and tags[-2:] == [DETERMINER, ENTITY]:
        return True  # "the Luxembourg fund Quilvest"
    return low in ("planning", "buying", "sourcing") and VERB in tags and ahead in ("for", "at", "in", "of")


def is_given(pieces: Sequence[Piece], at: int) -> bool:
    """Whether goods and whoever gets them follow: "and supplies bottles to wineries"."""
    words = [piece.low for piece in pieces[at + 1 : at + 6]]
    if pieces[at].low not in _GIVES:
        return False
    goods = next((n for n, word in enumerate(words) if word in PREPOSITIONS), 0)
    return 0 < goods < len(words) and all(word.isalpha() for word in words[:goods])


def follows_subject(pieces: Sequence[Piece], at: int, back: int) -> bool:
    """Whether the words before *at* leave nothing but a verb to come: "X says it needs", "they already share"."""
    if 0 <= back < at - 1 and pieces[at - 1].low in _BEFORE_VERBS and pieces[back].pointer is not None:
        return True
    led = back <= 0 or pieces[back - 1].low in _BEFORE_SUBJECTS or not pieces[back - 1].is_word
    return 0 <= back == at - 1 and pieces[back].low in _SUBJECTS and led


_BEFORE_VERBS = word_set("already also now still both each jointly currently")
_BEFORE_SUBJECTS = word_set("that because but and when where if as while though although since said says say")
_SUBJECTS = word_set("it he she they we")


_TELLING = word_set("last first new remaining own other existing latest next final outstanding previous main current")


def is_told(pieces: Sequence[Piece], tags: list[str], back: int, before: str) -> bool:
    """As in "its Polestar shares", "12 Alstom trains", "sold its last shares to"."""
    if before == ENTITY:
        return tags[back - 1] in (OWN, NUMBER)
    return tags[back - 1] in (OWN, DETERMINER) and pieces[back].low in _TELLING
