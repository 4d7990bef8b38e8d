"""A sentence → where it hedges, what is left under its hedges, under the question it asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.model.claims import Certainty, CueRole, Polarity
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.function_words import BE, CONDITIONS, HAVE
from explorer.reading.grammar.pieces import Piece
from explorer.reading.standings.governing import ALMOST
from explorer.reading.standings.standing import SCALE, Standing, less_sure, unclear

_NOT_QUITE = ALMOST | {"once", "formerly", "previously", "originally", "initially", "at one time"}
_FUEL = frozenset({"fuel", "fuels", "fuelled", "fueled", "fuelling", "fueling", "spark", "sparked", "sparking", "stoke",
                    "stoked", "stoking", "raised", "raising", "prompted", "prompting", "triggered", "triggering",
                    "reignited", "reigniting", "revived", "reviving", "fed", "feeding"})  # fmt: skip
_LAID_TO_REST = frozenset({"end", "ends", "ended", "ending", "after", "despite", "confirm", "confirms", "confirming",
                            "following", "quash", "quashing"})  # fmt: skip
_ONWARD = frozenset({"with", "by", "in", "as", "from", "for", "to", "at", "on", "through", "via", "under", "involving",
                      "including", "alongside", "together with", "before", "after"})  # fmt: skip
_GOSSIP = frozenset({"speculation", "rumours", "rumors", "rumour", "rumor", "gossip", "whispers", "guesswork"})
Hedge = tuple[int, Certainty, bool]


def hedges_in(pieces: tuple[Piece, ...], tags: str, cues: Cues) -> Iterator[Hedge]:
    """Where the sentence hedges, how much, and whether that means an unnamed source."""
    for at, piece in enumerate(pieces):
        if piece.pointer is None:
            run = " ".join(other.low for other in pieces[at : at + 4])
            words = next((words for words in _starts(run) if words in cues.hedges), "")
            if words in _GOSSIP and _is_laid_to_rest(pieces, at):
                continue  # "has agreed to buy Y, ending months of speculation"
            if words:
                certainty, unnamed = cues.hedges[words]
                yield at, Certainty(certainty), unnamed
            elif piece.low in CONDITIONS and not _is_verb(pieces, at):
                yield at, Certainty.POSSIBLE, False
            elif piece.low in _NOT_QUITE and not (_counts(pieces, at + 1) or _is_aside(pieces, tags, at, cues)):
                yield at, Certainty.UNSPECIFIED, False


_PARTS = frozenset({"half", "all", "every", "each", "double", "twice", "one", "two", "three", "third", "quarter",
                    "fifth", "dozen", "decade", "year", "month", "week", "everything"})  # fmt: skip


def _counts(pieces: tuple[Piece, ...], at: int) -> bool:
    """Whether a number begins here, of which "nearly" speaks and of nothing else: "nearly 20%", "almost a third"."""
    lows = [piece.low for piece in pieces[at : at + 2]]
    return bool(lows) and (
        lows[0][:1] in "0123456789$€£¥" or lows[0] in _PARTS or (lows[0] in ("a", "an") and lows[-1] in _PARTS)
    )


def _is_laid_to_rest(pieces: tuple[Piece, ...], at: int) -> bool:
    """Whether gossip is over: "ending months of speculation", "bringing speculation to an end"."""
    before = {other.low for other in pieces[max(0, at - 4) : at]}
    after = [other.low for other in pieces[at + 1 : at + 4]]
    if after[:1] in (["followed"], ["follows"]):
        return True  # "The rumour followed the exit of"
    return bool(_LAID_TO_REST & before) or (after[:1] == ["to"] and after[-1] in ("end", "rest"))


def _is_aside(pieces: tuple[Piece, ...], tags: str, at: int, cues: Cues) -> bool:
    """Whether "previously", "once" say nothing of the deed: "as previously announced", "once the sale is completed"."""
    after = pieces[at + 1].low if at + 1 < len(pieces) else ""
    beside = at > 0 and pieces[at - 1].low == "," and pieces[at].low in ("previously", "formerly", "most recently")
    if beside and after in ("of", "at", "with", "chief", "head", "ceo", "managing", "a", "an", "the", "vice", "senior"):
        return True  # "A, previously of X, joins Y"
    if pieces[at].low == "once":
        apposed = at > 0 and pieces[at - 1].low == "," and after in ("the", "its", "a", "an", "part")
        return tags[at] != "B" or apposed  # "X, once the owner of Y, makes Z"
    if pieces[at].low in ("formerly", "previously") and after in ("of", "at", "with", "known", "called"):
        return True  # "A, formerly of X,"
    as_said = at > 0 and pieces[at - 1].low == "as"
    return as_said or any(verb.lemma in cues.speech for verb in cues.verbs.get(after, ()))


def _is_verb(pieces: tuple[Piece, ...], at: int) -> bool:
    """Whether "provided" is no condition here: "will be provided by"."""
    before = pieces[at - 1].low if at else ""
    after = pieces[at + 1].low if at + 1 < len(pieces) else ""
    return pieces[at].low == "provided" and (before in BE or before in HAVE or after in ("by", "to"))


def _starts(run: str) -> Iterator[str]:
    """The run of words, then ever fewer of its first ones."""
    while run:
        yield run
        run = run.rpartition(" ")[0]


def _looks_ahead(pieces: tuple[Piece, ...], at: int) -> bool:
    """Whether a hedge speaks only of what comes after it: "fuelling speculation that …", ", possibly with Y"."""
    before = [other.low for other in pieces[max(0, at - 3) : at]]
    after = pieces[at + 1].low if at + 1 < len(pieces) else ""
    return bool(_FUEL & set(before)) or after in ("that", "whether") or (before[-1:] == [","] and after in _ONWARD)


def hedged(
    standing: Standing,
    cue: int,
    region: int,
    hedges: tuple[Hedge, ...],
    numbers: tuple[int, ...],
    pieces: tuple[Piece, ...],
) -> Standing:
    """The standing under the hedges of its stretch, and under the question that the sentence asks."""
    for at, certainty, unnamed in hedges:
        if numbers[at] == region and certainty is Certainty.UNSPECIFIED:
            standing = unclear(standing) if standing.stage in SCALE or pieces[at].low in ALMOST else standing
        elif numbers[at] == region and not (at > cue and _looks_ahead(pieces, at)):
            standing = replace(
                less_sure(standing, certainty),
                marks=(*standing.marks, (CueRole.HEDGE, at, at + 1)),
                unnamed=standing.unnamed or unnamed,
            )
    if any(piece.low == "?" for piece in pieces[-3:]):
        standing = less_sure(standing, Certainty.POSSIBLE)
    lows = {piece.low for piece in pieces}
    if lows & {"confirm", "confirmed", "confirms"} and lows & {"deny", "denied", "denies"}:
        standing = replace(less_sure(standing, Certainty.POSSIBLE), polarity=Polarity.AFFIRMED)
    return standing
