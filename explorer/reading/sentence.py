"""The pieces of one sentence → what the rules find in it."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace

from explorer.model.claims import Certainty, CueRole, Polarity, Speaker, Stage
from explorer.model.entities import EntityType
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.function_words import BE, CONDITIONS, HAVE
from explorer.reading.grammar.parsing import parsed
from explorer.reading.grammar.parties import Parties
from explorer.reading.grammar.phrases import COMMA, NAME, RELATIVE, VERB
from explorer.reading.grammar.pieces import Piece
from explorer.reading.grammar.regions import outcomes, regions
from explorer.reading.grammar.tagging import tagged
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.nouns import WEAK_NOUNS
from explorer.reading.rules.rule import Rule
from explorer.reading.rules.rulebook import RULEBOOK
from explorer.reading.standings.attribution import Voice, voice
from explorer.reading.standings.contrast import contrasted, is_of_the_rest, past
from explorer.reading.standings.governed import Standings
from explorer.reading.standings.standing import SCALE, Standing, less_sure, unclear, under
from explorer.reading.standings.undoing import undoings
from explorer.reading.standings.undone import undone

LONGEST = 400
"""A sentence of more pieces is no sentence, and is not read."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was found, who says it, and in which stretch of the sentence it stands."""

    found: Found
    voice: Voice
    region: int


@dataclass(frozen=True, slots=True)
class Understood:
    """All that a sentence says, and for each of its pieces the stretch it stands in."""

    said: tuple[Said, ...]
    regions: tuple[int, ...]


class RuleFault(RuntimeWarning):
    """A rule broke off in the middle of a sentence, which the others have read."""


_FAULTS = (LookupError, RuntimeError, TypeError, ValueError, AttributeError)


def _found(rule: type[Rule], every: tuple[Clauses, Cues, Parties, Standings]) -> list[Found]:
    """What a rule finds; nothing where it fails, so that a fault in one rule loses nobody a whole article."""
    try:
        return list(rule(*every).found())
    except _FAULTS as fault:
        warnings.warn(f"The rule {rule.__name__} failed on a sentence ({fault!r}); it is read by the others.",
                      RuleFault, stacklevel=2)  # fmt: skip
        return []


def understood(pieces: tuple[Piece, ...], cues: Cues, types: dict[str, EntityType]) -> Understood:
    """What a sentence says of the entities whose types are known."""
    if len(pieces) > LONGEST:
        return Understood((), ())
    clauses = Clauses(parsed(pieces, tagged(pieces, cues), cues), cues)
    parties = Parties(clauses, types)
    reported = any(
        phrase.sort == "V" and phrase.head in cues.speech and phrase.form == "finite" and not phrase.modal
        for phrase in clauses.phrases
    ) or any(piece.low in ("according to", "reportedly") for piece in pieces)
    standings = Standings(clauses, cues, reported)
    numbers = regions(clauses)
    fates = outcomes(clauses, cues)
    hedges = tuple(_hedges(pieces, clauses.parsed.tags, cues))
    against = undoings(clauses, cues, numbers)
    said = list[Said]()
    every = clauses, cues, parties, standings
    for rule in RULEBOOK:
        for found in _found(rule, every):
            ends = tuple(end.piece for end in (found.subject, found.object) if end.piece >= 0)
            found = replace(found, standing=contrasted(clauses, ends, found.standing))
            at = _phrase_of(clauses, found.cue[0])
            if is_of_the_rest(clauses, at, found.standing):
                continue
            found = replace(found, standing=past(clauses, at, found.standing))
            region = numbers[found.cue[0]]
            speaks = voice(clauses, cues, parties, at)
            if not found.rule.startswith(("verb", "noun")):
                told = (
                    found.rule.startswith(("place of", "seller", "relation rival", "relation competitor"))
                    and found.standing.stage is Stage.ACTIVE
                )
                # "denied that its president, A, would resign": of the title nothing is denied.
                apposed = found.rule == "title" and found.timeless and found.standing.stage is Stage.ACTIVE
                told = told or (apposed and not found.standing.marks)
                standing = found.standing if told else undone(found.standing, found.kind, found.cue[0], against)
                hired = not (found.timeless or found.inferred or standing.stage is Stage.ENDED)
                if found.rule == "title" and (hired or standing.stage is Stage.PLANNED or standing.marks):
                    standing = _hedged(standing, found.cue[0], region, hedges, numbers, pieces)
                said.append(Said(replace(found, standing=standing), speaks, region))
                continue
            ends_at = _aside_end(clauses, at) if found.standing.stage is Stage.ACTIVE else len(pieces)
            later = [one for one in fates if found.cue[1] <= one[1] < ends_at]
            bound = later[0][1] if later else len(pieces)
            undo = tuple(one for one in against if one.gives != "unclear" or one.first < bound)
            standing = undone(found.standing, found.kind, found.cue[0], undo)
            standing = _hedged(standing, found.cue[0], region, hedges, numbers, pieces)
            later = [fate for fate in later if fate[1] not in {mark[1] for mark in standing.marks}]
            joint = standing.stage is Stage.OCCURRED and found.kind in _JOINT  # "had bid jointly with Y but withdrew"
            if later and (joint or standing.stage in SCALE) and not standing.denied:
                gives, first, end = later[0]
                standing = replace(under(gives, standing), marks=(*standing.marks, (CueRole.NEGATION, first, end)))
            if _is_under_proposal(pieces) and not standing.denied:
                standing = under("proposed", standing)
            if standing.stage is Stage.AGREED and found.kind in _NEVER_AGREED:
                standing = replace(standing, stage=Stage.PLANNED)
            elif standing.stage is Stage.AGREED and found.rule in _WON and not standing.denied:
                standing = replace(standing, stage=Stage.OCCURRED)  # "won the order, beating Y"
            if speaks.speaker is Speaker.UNNAMED or standing.unnamed:
                standing = less_sure(standing, Certainty.PROBABLE)
            said.append(Said(replace(found, standing=standing), speaks, region))
    return Understood(tuple(_agreed(said, pieces)), numbers)


def _is_under_proposal(pieces: tuple[Piece, ...]) -> bool:
    """Whether a sentence opens with "Under the proposal": what will be is then only proposed."""
    lows = [piece.low for piece in pieces[:7]]
    return lows[:1] == ["under"] and any(
        low.startswith(("propos", "offer", "draft", "plan", "bid", "scheme")) for low in lows
    )


def _phrase_of(clauses: Clauses, piece: int) -> int:
    for index, phrase in enumerate(clauses.phrases):
        if phrase.first <= piece < phrase.last:
            return index
    return 0


def _aside_end(clauses: Clauses, index: int) -> int:
    """Where an aside about the subject ends, whose own state stays: "X, which owns Y, made a bid but was rebuffed"."""
    end = clauses.phrases[-1].last if clauses.phrases else 0
    opening = next((at for at in range(index, max(0, index - 5), -1) if clauses.sort(at) == RELATIVE), -1)
    verb = next((at for at in range(opening + 1, index + 1) if clauses.sort(at) == VERB), -1)
    subject = clauses.sort(opening - 1) == COMMA and clauses.sort(opening - 2) == NAME and opening <= 4
    if opening < 0 or verb < 0 or not subject or clauses.phrases[verb].past or clauses.phrases[verb].modal:
        return end
    for at in range(index + 1, len(clauses.phrases) - 1):
        if clauses.sort(at) == COMMA and clauses.is_finite(at + 1):
            return clauses.phrases[at].first
    return end


_JOINT = frozenset({"partnership", "participation", "negotiation"})
_NEVER_AGREED = frozenset({"product launch", "market entry", "participation", "negotiation"})
_WON = frozenset({"verb beat", "verb outbid", "verb pip", "verb edge out", "verb see off", "verb outmuscle"})
_ALMOST = frozenset({"almost", "nearly", "barely", "all but", "virtually", "practically"})
_NOT_QUITE = _ALMOST | {"once", "formerly", "previously", "originally", "initially", "at one time"}
_FUEL = frozenset({"fuel", "fuels", "fuelled", "fueled", "fuelling", "fueling", "spark", "sparked", "sparking", "stoke",
                    "stoked", "stoking", "raised", "raising", "prompted", "prompting", "triggered", "triggering",
                    "reignited", "reigniting", "revived", "reviving", "fed", "feeding"})  # fmt: skip
_LAID_TO_REST = frozenset({"end", "ends", "ended", "ending", "after", "despite", "confirm", "confirms", "confirming",
                            "following", "quash", "quashing"})  # fmt: skip
_ONWARD = frozenset({"with", "by", "in", "as", "from", "for", "to", "at", "on", "through", "via", "under", "involving",
                      "including", "alongside", "together with", "before", "after"})  # fmt: skip
_GOSSIP = frozenset({"speculation", "rumours", "rumors", "rumour", "rumor", "gossip", "whispers", "guesswork"})
_Hedge = tuple[int, Certainty, bool]


def _hedges(pieces: tuple[Piece, ...], tags: str, cues: Cues) -> Iterator[_Hedge]:
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
        return tags[at] != "B"
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


def _hedged(
    standing: Standing,
    cue: int,
    region: int,
    hedges: tuple[_Hedge, ...],
    numbers: tuple[int, ...],
    pieces: tuple[Piece, ...],
) -> Standing:
    """The standing under the hedges of its stretch, and under the question that the sentence asks."""
    for at, certainty, unnamed in hedges:
        if numbers[at] == region and certainty is Certainty.UNSPECIFIED:
            standing = unclear(standing) if standing.stage in SCALE or pieces[at].low in _ALMOST else standing
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


def _agreed(said: list[Said], pieces: tuple[Piece, ...]) -> Iterator[Said]:
    """What was found, the same said twice only once: the weaker of two readings stands."""
    kept = dict[tuple[object, ...], Said]()
    for one in said:
        found = one.found
        key = (_whom(pieces, found.subject), found.kind, _whom(pieces, found.object), one.region)
        if found.kind == "competition" and (key[2], key[1], key[0], key[3]) in kept:
            continue  # Rivals of each other are told once.
        other = kept.get(key)
        kept[key] = one if other is None else _weaker(other, one)
    supplied = {_both(pieces, one) for one in kept.values() if one.found.kind == "supply"}
    aimed = {_both(pieces, one) for one in kept.values() if one.found.kind in _AIMS}
    for one in kept.values():
        ends = _both(pieces, one)
        if one.found.kind in WEAK_NOUNS and ends in supplied:
            continue  # "awarded Y a contract": what it is for says more.
        if one.found.kind == "negotiation" and ends in aimed:
            continue  # "in talks with Y about a merger": the merger is in talks.
        denied = any(
            other.found.standing.denied and other.found.kind == one.found.kind and _both(pieces, other) == ends
            for other in kept.values()
        )
        if denied and not one.found.standing.denied and one.found.standing.stage in SCALE:
            yield replace(one, found=replace(one.found, standing=less_sure(one.found.standing, Certainty.POSSIBLE)))
        else:
            yield one


_AIMS = frozenset({"merger", "partnership", "joint venture", "equity stake", "ownership"})
"""What talks may be about, so that whoever is told of it needs not be told of the talks."""


def _both(pieces: tuple[Piece, ...], one: Said) -> frozenset[object]:
    return frozenset((_whom(pieces, one.found.subject), _whom(pieces, one.found.object)))


def _whom(pieces: tuple[Piece, ...], end: End) -> object:
    """What tells one end from another: whom it points at, or what it is called."""
    pointer = pieces[end.piece].pointer if end.piece >= 0 else None
    return pointer.entities if pointer else end.made.name if end.made else ()


def _weaker(first: Said, second: Said) -> Said:
    one, other = first.found.standing, second.found.standing
    sold = [said.found.rule == "seller" and said.found.standing.stage is Stage.ENDED for said in (first, second)]
    if any(sold) and not all(sold) and Stage.ACTIVE in (one.stage, other.stage):
        return first if sold[0] else second  # "sold its unit Y": it has that no more.
    told = [said.found.rule.startswith("verb of idiom") for said in (first, second)]
    if told == [True, False] and other.stage is Stage.UNCLEAR and not other.denied:
        return first  # "landed Y as a customer": an idiom knows what the verb says with these words.
    if told == [False, True] and one.stage is Stage.UNCLEAR and not one.denied:
        return second
    if one.denied != other.denied:
        return first if one.denied else second
    return second if _rank(other) < _rank(one) else first


def _rank(standing: Standing) -> int:
    """How much is claimed, from nothing up; what ended or happened claims more than any plan."""
    if standing.certainty is Certainty.POSSIBLE or standing.stage is None:
        return 0
    return SCALE.index(standing.stage) if standing.stage in SCALE else len(SCALE)
