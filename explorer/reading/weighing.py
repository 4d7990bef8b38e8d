"""What was found in a sentence → its standing under all that the sentence says around it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.model.claims import Certainty, CueRole, Speaker, Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.phrases import COMMA, COORDINATOR, NAME, RELATIVE, VERB
from explorer.reading.grammar.pieces import Piece
from explorer.reading.grammar.regions import Outcome
from explorer.reading.rules.found import Found
from explorer.reading.standings.attribution import Voice
from explorer.reading.standings.defunct import wound_up
from explorer.reading.standings.halted import shut_since
from explorer.reading.standings.hedging import Hedge, hedged
from explorer.reading.standings.standing import SCALE, Standing, less_sure, under
from explorer.reading.standings.unbuilt import yet_unbuilt
from explorer.reading.standings.undone import Undoing, undone
from explorer.reading.text.tokens import word_set


@dataclass(frozen=True, slots=True)
class Around:
    """What a sentence says of all that is found in it: the stretch of each piece, what became of it, its hedges."""

    clauses: Clauses
    pieces: tuple[Piece, ...]
    numbers: tuple[int, ...]
    fates: tuple[Outcome, ...]
    hedges: tuple[Hedge, ...]
    against: tuple[Undoing, ...]


def weighed(found: Found, at: int, around: Around, speaks: Voice) -> Standing:
    """The standing of what was found by the phrase at *at*, as somebody *speaks*."""
    if found.rule.startswith(("verb", "noun")):
        return _of_deed(found, at, around, speaks)
    return _of_description(found, at, around)


# ---- what is told by the way


def _of_description(found: Found, at: int, around: Around) -> Standing:
    standing, cue = found.standing, found.cue[0]
    if found.kind == "location" and standing.stage is Stage.ACTIVE and _is_shut(found.subject.piece, around.pieces):
        standing = replace(standing, stage=Stage.ENDED)
    if found.kind == "location" and standing.stage is Stage.ACTIVE:
        for rule in (shut_since, wound_up, yet_unbuilt):
            if (there := rule(around.clauses, found.cue)) is not None:
                return there
    asserted = _is_asserted(around.clauses, found, at)
    told = not asserted and standing.stage is Stage.ACTIVE and found.rule.startswith(_PRESUPPOSED)
    # "denied that its president, A, would resign": of the title nothing is denied.
    apposed = found.rule == "title" and found.timeless and standing.stage is Stage.ACTIVE
    if not (told or (apposed and not standing.marks)):
        standing = undone(standing, found.kind, cue, around.against)
    near = tuple(one for one in around.hedges if not _is_beyond(around.clauses, found.cue[1], one[0]))
    hired = not (found.timeless or found.inferred or standing.stage is Stage.ENDED)
    if found.rule == "title" and (hired or standing.stage is Stage.PLANNED or standing.marks):
        standing = _under_hedges(standing, cue, around, near if standing.stage is Stage.ACTIVE else around.hedges)
        return _come_to_nothing(standing, found, around.fates) if hired else standing
    if asserted:
        return _under_hedges(standing, cue, around, near)
    return standing


def _under_hedges(standing: Standing, cue: int, around: Around, hedges: tuple[Hedge, ...]) -> Standing:
    return hedged(standing, cue, around.numbers[cue], hedges, around.numbers, around.pieces)


def _is_beyond(clauses: Clauses, cue: int, hedge: int) -> bool:
    """Whether an "and" or another verb stands between: "is based in Y and is said to be in talks"."""
    between = [phrase for phrase in clauses.phrases if cue <= phrase.first and phrase.last <= hedge]
    return any(phrase.sort == VERB or (phrase.sort == COORDINATOR and phrase.head == "and") for phrase in between)


_PRESUPPOSED = ("place of", "seller", "relation rival", "relation competitor")
"""The rules of what a sentence takes for granted, whatever becomes of the rest of it: "its plant in Y"."""
_YET = frozenset({Stage.SOUGHT, Stage.PROPOSED, Stage.PLANNED, Stage.IN_TALKS, Stage.FINALISING, Stage.AGREED})


def _is_asserted(clauses: Clauses, found: Found, at: int) -> bool:
    """Whether a clause tells it, rather than a description: "X is based in Y", "X built a plant in Y", "are rivals"."""
    if found.timeless or found.rule == "title":
        return False
    if clauses.sort(at) == VERB:
        return clauses.is_finite(at) and (found.rule != "seller" or found.standing.stage is Stage.ENDED)
    if found.rule.startswith("relation"):
        return clauses.sort(at - 1) == VERB and clauses.head(at - 1) == "be"
    governor = clauses.governor(at) if found.rule == "place of a plant" and clauses.owner(at) is None else None
    return governor is not None and governor.link == "object"


def _come_to_nothing(standing: Standing, found: Found, fates: tuple[Outcome, ...]) -> Standing:
    """The standing of a post still to be given, under what later words say became of that."""
    later = next((one for one in fates if one[1] >= found.cue[1]), None)
    if later is None or standing.denied or standing.stage not in _YET:
        return standing
    gives, first, end = later
    return replace(under(gives, standing), marks=(*standing.marks, (CueRole.NEGATION, first, end)))


_FORMER = word_set("former old ex onetime one-time disused shuttered abandoned mothballed defunct derelict demolished")


def _is_shut(firm: int, pieces: tuple[Piece, ...]) -> bool:
    """Whether a firm's plant is told of as no more: "the former X factory in Y", "X's old plant in Y"."""
    before = {piece.low for piece in pieces[max(0, firm - 1) : firm]}
    behind = [piece.low for piece in pieces[firm + 1 : firm + 3]]
    return firm >= 0 and bool(_FORMER & before or (behind[:1] in (["'s"], ["'"]) and _FORMER & set(behind)))


# ---- what is told by a verb or a noun of its own


def _of_deed(found: Found, at: int, around: Around, speaks: Voice) -> Standing:
    pieces, cue = around.pieces, found.cue[0]
    ends_at = _aside_end(around.clauses, at) if found.standing.stage is Stage.ACTIVE else len(pieces)
    later = [one for one in around.fates if found.cue[1] <= one[1] < ends_at]
    later = [one for one in later if not (found.standing.stage in _YET and _is_of_old_deal(pieces, one[1]))]
    if found.standing.stage is Stage.ACTIVE:  # "is owned by Y, which said no": a refusal undoes plans only.
        later = [one for one in later if one[0] != "denied" or _gainsays(pieces, one[1])]
    bound = later[0][1] if later else len(pieces)
    undo = tuple(one for one in around.against if one.gives != "unclear" or one.first < bound)
    standing = undone(found.standing, found.kind, cue, undo)
    standing = _under_hedges(standing, cue, around, around.hedges)
    later = [fate for fate in later if fate[1] not in {mark[1] for mark in standing.marks}]
    told = standing.stage in (Stage.OCCURRED, Stage.UNCLEAR)  # "had bid jointly with Y but withdrew", "held talks but"
    joint = told and found.kind in _JOINT
    if later and (joint or standing.stage in SCALE) and not standing.denied:
        gives, first, end = later[0]
        standing = replace(under(gives, standing), marks=(*standing.marks, (CueRole.NEGATION, first, end)))
    if _is_under_proposal(pieces) and not standing.denied:
        standing = under("proposed", standing)
    if standing.stage is Stage.AGREED and found.kind in _NEVER_AGREED:
        standing = replace(standing, stage=Stage.PLANNED)
    elif standing.stage in (Stage.AGREED, Stage.FINALISING) and found.kind == "location":
        standing = replace(standing, stage=Stage.PLANNED)  # "near a deal to build trucks in Y": nobody is there yet.
    elif standing.stage is Stage.AGREED and found.rule in _WON and not standing.denied:
        standing = replace(standing, stage=Stage.OCCURRED)  # "won the order, beating Y"
    unnamed = speaks.speaker is Speaker.UNNAMED or standing.unnamed
    return less_sure(standing, Certainty.PROBABLE) if unnamed else standing


def _is_of_old_deal(pieces: tuple[Piece, ...], at: int) -> bool:
    """Whether what ends is only a deal that new talks are about: "talks to extend an agreement that expires in May"."""
    told = pieces[at].low.startswith(("expir", "end", "laps", "run", "ran")) and pieces[max(0, at - 1)].low in _WHICH
    near = [piece.low for piece in pieces[max(0, at - 4) : at]]
    return told and any(word in _DEALS for word in near)


_WHICH = ("that", "which", "due", "will")
_DEALS = word_set("agreement contract deal pact licence license lease accord concession arrangement franchise facility")


def _gainsays(pieces: tuple[Piece, ...], at: int) -> bool:
    """Whether a word says that something is not so, rather than that somebody does not want it."""
    near = {piece.low for piece in pieces[max(0, at - 4) : at + 5]}
    return pieces[at].low.startswith(("den", "disput", "refut", "contest", "contradict", "disown")) or bool(
        near & _CHARGES
    )


_CHARGES = word_set(
    "charge charges claim claims allegation allegations accusation accusations assertion report reports suggestion "
    "suggestions idea notion"
)


_JOINT = frozenset({"partnership", "participation", "negotiation"})
_NEVER_AGREED = frozenset({"product launch", "market entry", "participation", "negotiation"})
_WON = frozenset({"verb beat", "verb outbid", "verb pip", "verb edge out", "verb see off", "verb outmuscle"})


def _is_under_proposal(pieces: tuple[Piece, ...]) -> bool:
    """Whether a sentence opens with "Under the proposal": what will be is then only proposed."""
    lows = [piece.low for piece in pieces[:7]]
    return lows[:1] == ["under"] and any(
        low.startswith(("propos", "offer", "draft", "plan", "bid", "scheme")) for low in lows
    )


def _aside_end(clauses: Clauses, index: int) -> int:
    """Where an aside about the subject ends, whose own state stays: "X, which owns Y, made a bid but was rebuffed"."""
    end = clauses.phrases[-1].last if clauses.phrases else 0
    owned = clauses.sort(index - 1) == COMMA and clauses.sort(index - 2) == NAME and index <= _EARLY
    if owned and (
        clauses.is_bare_participle(index) or clauses.parsed.pieces[clauses.phrases[index].first].low == "whose"
    ):
        return _closing(clauses, index, end)  # "X, owned by Y, said no"
    opening = next((at for at in range(index, max(0, index - 5), -1) if clauses.sort(at) == RELATIVE), -1)
    verb = next((at for at in range(opening + 1, index + 1) if clauses.sort(at) == VERB), -1)
    subject = clauses.sort(opening - 1) == COMMA and clauses.sort(opening - 2) == NAME and opening <= _EARLY
    if opening < 0 or verb < 0 or not subject or clauses.phrases[verb].past or clauses.phrases[verb].modal:
        return end
    return _closing(clauses, index, end)


_EARLY = 4


def _closing(clauses: Clauses, index: int, end: int) -> int:
    """The piece with the comma that closes an aside, before a verb; *end* where there is none."""
    for at in range(index + 1, len(clauses.phrases) - 1):
        if clauses.sort(at) == COMMA and clauses.is_finite(at + 1):
            return clauses.phrases[at].first
    return end
