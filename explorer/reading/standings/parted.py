"""A holding that a sentence tells of → where the sentence goes on to say that its holder has none left."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.phrases import NAME, PREPOSITION, VERB
from explorer.reading.standings.undone import Undoing
from explorer.reading.text.tokens import word_set

_SELLS = frozenset({"sell", "offload", "dispose of", "unload", "dump", "divest", "shed", "place", "exit"})
_ALL_OF = word_set("last rest remainder all whole entirety remaining")
_HOLDING = word_set("holding stake shares shareholding interest stock")
_LEAVES = frozenset({"sell out", "cash out", "cash in", "exit", "bow out"})
_MULTIPLIES = frozenset({"double", "triple", "treble", "quadruple", "quintuple", "recoup"})
_MONEY = word_set("money investment outlay")
_HELD = frozenset({"equity stake"})
_HAD = frozenset({Stage.ACTIVE, Stage.OCCURRED})
_PASSES = frozenset({"go", "pass", "fall"})
_BUSINESSES = word_set("business unit arm division subsidiary brand company operation activities")
_HANDS = ["into", "whose", "hands"]


def parted(clauses: Clauses) -> Iterator[Undoing]:
    """All of one sentence."""
    for index, phrase in enumerate(clauses.phrases):
        done = phrase.past or (phrase.perfect and not phrase.modal)
        if phrase.sort != VERB or not clauses.is_finite(index) or not done or phrase.nots or phrase.passive:
            continue
        subject = clauses.subject(index)
        since = clauses.phrases[subject[0]].first if subject else 0
        if _sells_all(clauses, index):
            yield Undoing("ended", phrase.first, phrase.last, since, phrase.first, _HELD, _HAD)
        elif phrase.head in _PASSES and (hands := _into_hands(clauses, phrase.first)) >= 0:
            yield Undoing("ended", phrase.first, phrase.last, hands, phrase.first, frozenset({"ownership"}), _HAD)
        elif subject and _is_handed(clauses, index, subject[0]):
            yield Undoing("ended", phrase.first, phrase.last, since, phrase.first, frozenset({"ownership"}), _HAD)


def _sells_all(clauses: Clauses, verb: int) -> bool:
    """Whether somebody has nothing left: "sold the last of its holding", "cashed out", "tripled its money"."""
    head, thing = clauses.head(verb), verb + 1
    if clauses.sort(thing) != NAME:
        after = [piece.low for piece in clauses.parsed.pieces[clauses.phrases[verb].last :][:2]]
        out = head == "sell" and after[:1] in (["out"], ["up"]) and "of" not in after
        return out or (head in _LEAVES and clauses.head(thing) not in ("from", "to"))
    words = [piece.low for piece in clauses.parsed.pieces[clauses.phrases[thing].first : clauses.phrases[thing].last]]
    if head in _MULTIPLIES:
        alone = not _is_of_another(clauses, thing)
        return alone and words[-1] in _MONEY and words[0] in ("its", "their", "his", "her")
    if head not in _SELLS:
        return False
    of = clauses.head(thing + 1) == "of" and clauses.sort(thing + 2) == NAME
    last = clauses.phrases[thing + 2 if of else thing].last
    own = clauses.parsed.pieces[last - 1].low in _HOLDING and clauses.phrases[thing + 2 if of else thing].entity < 0
    return own and bool(_ALL_OF & set(words)) and not _is_of_another(clauses, thing + 2 if of else thing)


def _is_of_another(clauses: Clauses, thing: int) -> bool:
    """Whether it says of whom the holding is, which may be another: "sold the last of its stake in Z"."""
    named = clauses.sort(thing + 2) == NAME and clauses.phrases[thing + 2].entity >= 0
    return clauses.head(thing + 1) in ("in", "on", "of") and named


def _into_hands(clauses: Clauses, until: int) -> int:
    """Where "into whose hands Y, X's arm, passed in March" begins, before a piece; -1 where it does not."""
    lows = [piece.low for piece in clauses.parsed.pieces[:until]]
    return next((at for at in range(len(lows)) if lows[at : at + len(_HANDS)] == _HANDS), -1)


def _is_handed(clauses: Clauses, verb: int, subject: int) -> bool:
    """Whether a business went to another: "its tea business, Y, went to Z"."""
    led = clauses.head(verb + 1) == "to" and clauses.sort(verb + 1) == PREPOSITION and clauses.sort(verb + 2) == NAME
    taker = clauses.phrases[verb + 2].entity if led else -1
    pieces = clauses.parsed.pieces
    words = {piece.low for piece in pieces[clauses.phrases[subject].first : clauses.phrases[verb].first]}
    behind = clauses.phrases[verb + 2].last if taker >= 0 else len(pieces)
    asks = [piece.low for piece in pieces[behind : behind + 2]]
    paid = any(low[:1] in "$€£¥" or low[:1].isdigit() for low in asks[1:])  # "went to Z for $3 million"
    wish = asks[:1] in (["for"], ["with"], ["to"]) and not paid
    return clauses.head(verb) in _PASSES and taker >= 0 and bool(words & _BUSINESSES) and not wish
