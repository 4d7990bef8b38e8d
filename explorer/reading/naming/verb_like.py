"""A sentence and a place in it → whether a finite verb stands there."""

from __future__ import annotations

from explorer.reading.naming.lines import Line
from explorer.reading.text.tokens import word_set

_HELPING = word_set(
    "is was are were be has have had does did do will would can could may might must shall should 's ’s 'd ’d 'll ’ll "
    "isn't wasn't hasn't didn't doesn't won't isn’t wasn’t hasn’t didn’t doesn’t won’t cannot can't can’t"
)
_SUDDEN = word_set(
    "bought sold made took held won lost paid left began began sent led set put cut gave got built found kept spent "
    "grew fell rose ran knew saw drew chose became stood met told wrote came went bid beat broke brought fought drove "
    "flew hit let meant sought spoke stuck struck swore said told thought threw understood wore withdrew "
    "shut quit fed sank lent shrank swept taught overtook undertook oversaw overcame foresaw rebuilt resold rode shook "
    "fled froze stole withheld"
)
_BETWEEN = word_set(
    "also still already now then never not only just again once soon long later ever even always often almost recently "
    "reportedly currently previously instead first too has today yesterday"
)
_NO_VERBS = word_set(
    "as its his this us thus across plus less various previous unless towards perhaps besides overseas indeed speed "
    "news series business minus hundred whereas hers ours yours theirs gas analysis basis press loss access process "
    "success progress class based owned backed listed headquartered controlled sales executives workers shareholders"
)


def is_verb_like(line: Line, at: int) -> bool:
    """Whether a finite verb begins at *at*, maybe behind an adverb: "has bought", "also makes", "bought"."""
    for place in range(at, at + 4):
        word = line.low(place)
        if word in _HELPING or word in _SUDDEN:
            return True
        if word in _BETWEEN or (word.endswith("ly") and line.text(place).islower() and len(word) > 3):
            continue
        return line.text(place).islower() and len(word) > 3 and word.endswith(("s", "ed")) and word not in _NO_VERBS
    return False


def is_sudden(word: str) -> bool:
    """Whether a word is a past tense without "ed": "told"."""
    return word in _SUDDEN


_BEHIND = word_set(
    "a an the his her its their to in on at for from with by away up out off over back down that as into one two most "
    "more some no not all nearly about around"
)


def is_surely_verb(line: Line, at: int) -> bool:
    """The same where a noun may stand as well: "sends" is a verb before "most of", "events" none before "firm"."""
    word = line.low(at)
    plain = not word.endswith("s") or word in _HELPING
    return is_verb_like(line, at) and (plain or not line.text(at + 1).islower() or line.low(at + 1) in _BEHIND)
