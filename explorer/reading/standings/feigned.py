"""A sentence → where it tells a joke, a fiction, a forgery, or what somebody only takes to be so."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.phrases import BREAK, COMMA, NAME, PREPOSITION, VERB
from explorer.reading.standings.undone import Undoing
from explorer.reading.text.tokens import word_set

FALSE = word_set(
    "false fake bogus erroneous fabricated forged spoof spurious hoax doctored satirical satire parody fictitious "
    "fictional invented prank pranksters prankster impostor impostors imposter imposters hoaxer hoaxers satirist "
    "satirists deepfake mock made-up"
)
"""What makes whoever says something, or what it is said in, no source at all."""
_JOKES = frozenset({"joke", "quip", "jest", "kid", "lie", "fib", "pretend", "fantasise", "fantasize", "hallucinate"})
_MADE_UP = word_set("satire hoax myth fiction fake false fantasy parody spoof debunked untrue lie lies joke wrong")
_GUESSED = word_set(
    "rumour rumor rumours rumors hypothesis prediction predictions scenario speculation gossip unconfirmed theory "
    "guess thinking dream wish idea plot question opinion comment analysis wishful"
)
_GUESSES = frozenset({"believe", "think", "fear", "speculate", "guess", "reckon", "suspect", "imagine", "hope", "bet",
                      "rumour", "rumor", "assume", "suppose", "wager", "gamble", "whisper",
                      "gossip"})  # fmt: skip
_HEARSAY = word_set("gossip gossips gossipmongers rumour rumours rumor rumors legend hearsay grapevine")
_HEADING = 5


def feigned(clauses: Clauses, cues: Cues) -> Iterator[Undoing]:
    """All of one sentence."""
    yield from _headed(clauses)
    yield from _opened(clauses)
    for index, phrase in enumerate(clauses.phrases):
        if phrase.sort == VERB:
            yield from _joked(clauses, cues, index)
            yield from _guessed(clauses, cues, index)
        elif phrase.head == "according to" or (phrase.head == "in" and index == 0):
            yield from _according(clauses, index)


def _headed(clauses: Clauses) -> Iterator[Undoing]:
    """As in "Satire: X buys Y", "Fake news: …", "Rumour: …"."""
    pieces = clauses.parsed.pieces
    colon = next((at for at, piece in enumerate(pieces[:_HEADING]) if piece.low == ":"), 0)
    lows = {word for piece in pieces[:colon] for word in piece.text.casefold().split()}
    if lows & _MADE_UP:
        yield Undoing("unclear", 0, colon, colon, len(pieces))
    elif lows & _GUESSED:
        yield Undoing("possible", 0, colon, colon, len(pieces))


def _opened(clauses: Clauses) -> Iterator[Undoing]:
    """As in "Assume X buys Y", "Not that X buys Y", "Legend has it that X buys Y"."""
    pieces = clauses.parsed.pieces
    lows = [piece.text.casefold() for piece in pieces[:2]]
    if lows in (["legend", "has"], ["rumour", "has"], ["rumor", "has"], ["gossip", "has"]):
        yield Undoing("possible", 0, 2, 2, len(pieces))
    named = len(pieces) > 1 and pieces[1].pointer is not None
    if lows in (["not", "that"], ["assume", "that"], ["say", "that"], ["pretend", "that"]) or (
        named and lows[0] in ("assume", "say", "pretend")
    ):
        yield Undoing("unclear", 0, 1, 1, len(pieces))


def _joked(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "joked that …", "…, he quipped", "…, a satirical website claimed", "a fake email said that …"."""
    phrase, pieces = clauses.phrases[index], clauses.parsed.pieces
    if phrase.nots or (phrase.head not in _JOKES and phrase.head not in cues.speech):
        return
    words = [at for at in clauses.subject(index)[:1] if clauses.phrases[at].entity < 0 or phrase.head in cues.speech]
    false = next((piece for at in words for piece in range(clauses.phrases[at].first, clauses.phrases[at].last)
                  if pieces[piece].low in FALSE), -1)  # fmt: skip
    if phrase.head not in _JOKES and false < 0:
        return
    said = (false, false + 1) if false >= 0 else (phrase.first, phrase.last)
    start = _after_comma(clauses, index)
    if start >= 0:
        yield Undoing("unclear", *said, 0, start)
    elif _tells(clauses, index) or false >= 0:
        yield Undoing("unclear", *said, phrase.last, len(pieces))


def _tells(clauses: Clauses, index: int) -> bool:
    """Whether what a verb tells follows it: "joked that", "joked on television that"."""
    pieces, last = clauses.parsed.pieces, clauses.phrases[index].last
    return any(piece.low in ("that", ":", '"', "“", "when") for piece in pieces[last : last + 7])


def _guessed(clauses: Clauses, cues: Cues, index: int) -> Iterator[Undoing]:
    """As in "…, some believe", "…, it is feared", "…, gossips say": nobody there knows it."""
    phrase, pieces = clauses.phrases[index], clauses.parsed.pieces
    start = _after_comma(clauses, index)
    if start < 0 or phrase.nots:
        return
    hearsay = any(pieces[at].low in _HEARSAY for at in range(start, phrase.first))
    effect = cues.verb_effects.get(phrase.head)
    unsure = phrase.head in _GUESSES or (phrase.passive and effect is not None and effect.gives == "possible")
    if unsure or (hearsay and phrase.head in cues.speech | {"have it", "have", "go"}):
        yield Undoing("possible", phrase.first, phrase.last, 0, start)


def _after_comma(clauses: Clauses, index: int) -> int:
    """Where the words begin that say who says what stands before them: ", he quipped."; -1 where there are none."""
    if clauses.sort(index + 1) not in (BREAK, "", COMMA) or clauses.phrases[index].form not in ("finite", "base"):
        return -1
    at = index - 1
    while clauses.sort(at) in (NAME, PREPOSITION) and at > index - 4:
        at -= 1
    closed = clauses.sort(at) == COMMA or (clauses.sort(at) == BREAK and clauses.head(at) in ('"', "”"))
    return clauses.phrases[at].first if closed and 0 < at < index - 1 else -1


def _according(clauses: Clauses, index: int) -> Iterator[Undoing]:
    """As in "According to a fake press release, …", "In the satirical piece, …"."""
    if clauses.sort(index) != PREPOSITION or clauses.sort(index + 1) != NAME:
        return
    phrase, pieces = clauses.phrases[index + 1], clauses.parsed.pieces
    false = next((at for at in range(phrase.first, phrase.last) if pieces[at].low in FALSE), -1)
    if false >= 0:
        yield Undoing("unclear", false, false + 1, 0, len(pieces))
