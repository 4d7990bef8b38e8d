"""The pieces of one sentence → what the rules find in it."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from explorer.model.claims import Certainty, Stage
from explorer.model.entities import EntityType
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.cues import Cues
from explorer.reading.grammar.parsing import parsed
from explorer.reading.grammar.parties import Parties
from explorer.reading.grammar.pieces import Piece
from explorer.reading.grammar.regions import outcomes, regions
from explorer.reading.grammar.tagging import tagged
from explorer.reading.hints import Hint, brought
from explorer.reading.rules.approvals import GRANTED
from explorer.reading.rules.contractors import TENDER
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.handovers import TAKEN_ON
from explorer.reading.rules.nouns import WEAK_NOUNS
from explorer.reading.rules.rule import Rule
from explorer.reading.rules.rulebook import RULEBOOK
from explorer.reading.standings.attribution import Voice, voice
from explorer.reading.standings.awaited import awaited
from explorer.reading.standings.beforehand import beforehand
from explorer.reading.standings.contrast import contrasted, is_of_the_rest, past
from explorer.reading.standings.embedded import embedded
from explorer.reading.standings.freshly import freshly_made
from explorer.reading.standings.governed import Standings
from explorer.reading.standings.hedging import hedges_in
from explorer.reading.standings.standing import SCALE, Standing, less_sure
from explorer.reading.standings.undoing import undoings
from explorer.reading.weighing import Around, weighed

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


_Read = tuple[Clauses, Cues, Parties, Standings]
_FAULTS = (LookupError, RuntimeError, TypeError, ValueError, AttributeError)


def _found(rule: type[Rule], every: _Read) -> list[Found]:
    """What a rule finds; nothing where it fails, so that a fault in one rule loses nobody a whole article."""
    try:
        return list(rule(*every).found())
    except _FAULTS as fault:
        warnings.warn(f"The rule {rule.__name__} failed on a sentence ({fault!r}); it is read by the others.",
                      RuleFault, stacklevel=2)  # fmt: skip
        return []


def understood(
    pieces: tuple[Piece, ...], cues: Cues, types: dict[str, EntityType], hints: Sequence[Hint] = ()
) -> Understood:
    """What a sentence says of the entities whose types are known; *hints* of it are held to its words, too."""
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
    hedges = tuple(hedges_in(pieces, clauses.parsed.tags, cues))
    around = Around(clauses, pieces, numbers, outcomes(clauses, cues), hedges, undoings(clauses, cues, numbers))
    every = clauses, cues, parties, standings
    said = [one for rule in RULEBOOK for found in _found(rule, every) for one in _stood(found, every, around)]
    for found in _news(brought(hints, pieces, types, standings), said, pieces):
        said += _stood(found, every, around)
    return Understood(tuple(_agreed(said, pieces)), numbers)


def _stood(found: Found, every: _Read, around: Around) -> list[Said]:
    """What was found as the whole sentence lets it stand; nothing where it tells of others only."""
    clauses, cues, parties, standings = every
    ends = tuple(end.piece for end in (found.subject, found.object) if end.piece >= 0)
    found = replace(found, standing=contrasted(clauses, ends, found.standing))
    at = _phrase_of(clauses, found.cue[0])
    if is_of_the_rest(clauses, at, found.standing):
        return []
    found = replace(found, standing=past(clauses, found.kind, at, found.standing))
    found = replace(found, standing=awaited(clauses, found.kind, at, found.standing))
    found = replace(found, standing=freshly_made(clauses, found.rule, at, found.standing))
    found = replace(found, standing=beforehand(clauses, found.kind, at, found.standing))
    speaks = voice(clauses, cues, parties, at)
    standing = embedded(standings, at, found.rule, weighed(found, at, around, speaks))
    return [Said(replace(found, standing=standing), speaks, around.numbers[found.cue[0]])]


def _phrase_of(clauses: Clauses, piece: int) -> int:
    for index, phrase in enumerate(clauses.phrases):
        if phrase.first <= piece < phrase.last:
            return index
    return 0


def _news(found: Iterator[Found], said: list[Said], pieces: tuple[Piece, ...]) -> list[Found]:
    """What hints say of those ends of which, as the sentence has them, no rule has said anything."""
    known = {_both(pieces, one) for one in said}
    return [one for one in found if frozenset((_whom(pieces, one.subject), _whom(pieces, one.object))) not in known]


def _agreed(said: list[Said], pieces: tuple[Piece, ...]) -> Iterator[Said]:
    """What was found, the same said twice only once: the weaker of two readings stands."""
    kept = dict[tuple[object, ...], Said]()
    for one in said:
        found = one.found
        key = (_whom(pieces, found.subject), found.kind, _whom(pieces, found.object), one.region)
        if found.kind == "competition" and (key[2], key[1], key[0], key[3]) in kept:
            continue  # Rivals of each other are told once.
        other = kept.get(key)
        plain = found.kind == "competition" and other is not None and _is_plain_rival(other.found)
        kept[key] = one if other is None else other if plain else _weaker(other, one)
    told = dict[frozenset[object], list[Said]]()
    for one in kept.values():
        told.setdefault(_both(pieces, one), []).append(one)
    handed = {_whom(pieces, one.found.subject) for one in kept.values() if one.found.rule == TAKEN_ON}
    bought = {_whom(pieces, one.found.object): _whom(pieces, one.found.subject)
              for one in kept.values() if _is_bought(one.found)}  # fmt: skip
    for one in kept.values():
        one = _parted_with(one, bought, pieces)
        ends = _both(pieces, one)
        if _says_less(one, ends, [other.found for other in told.get(ends, ())], handed):
            continue
        denied = any(
            other.found.standing.denied and other.found.kind == one.found.kind and _both(pieces, other) == ends
            for other in kept.values()
        )
        if denied and not one.found.standing.denied and one.found.standing.stage in SCALE:
            yield replace(one, found=replace(one.found, standing=less_sure(one.found.standing, Certainty.POSSIBLE)))
        else:
            yield one


def _says_less(one: Said, ends: frozenset[object], beside: list[Found], handed: set[object]) -> bool:
    """Whether what else is told of the same two says more, or says that it is nothing of the kind."""
    kind, rule = one.found.kind, one.found.rule
    kinds, rules = {found.kind for found in beside}, {found.rule for found in beside}
    member = any(found.kind == "membership" and found.rule == "title" for found in beside)
    return (
        (kind == "role" and member)  # "Labour councillor A": of the party, not at it.
        or (rule.startswith("noun bid") and TENDER in rules)  # "accepted a bid from Y to resurface the road"
        or (kind == "supply" and bool(ends & handed))  # "The business was bought from Y by X": it is no ware.
        or (rule == "verb work" and "role" in kinds)  # "A, who previously worked with Y": A was there.
        or (rule.startswith(_GIVEN) and GRANTED in rules)  # "received £20,000 from Y": it is a gift.
        or (kind in WEAK_NOUNS and "supply" in kinds)  # "awarded Y a contract": what it is for says more.
        or (kind == "membership" and rule != "title" and "role" in kinds)  # "a member of the board of X"
        or (kind == "negotiation" and bool(kinds & _AIMS))  # "in talks with Y about a merger"
    )


def _is_bought(found: Found) -> bool:
    standing = found.standing
    done = standing.stage is Stage.OCCURRED and standing.certainty is Certainty.CERTAIN and not standing.denied
    return found.kind == "ownership" and done


def _parted_with(one: Said, bought: Mapping[object, object], pieces: tuple[Piece, ...]) -> Said:
    """The same, ended where another has bought it: "bought X, an arm of Y"."""
    found, (first, end) = one.found, one.found.cue
    owned = found.kind == "ownership" and found.rule.startswith("relation") and found.standing.stage is Stage.ACTIVE
    buyer = bought.get(_whom(pieces, found.object)) if owned else None
    now = any(piece.low in ("now", "today", "currently", "still") for piece in pieces[max(0, first - 3) : end])
    if buyer is None or now or buyer == _whom(pieces, found.subject):
        return one
    return replace(one, found=replace(found, standing=replace(found.standing, stage=Stage.ENDED)))


def _is_plain_rival(found: Found) -> bool:
    """Whether somebody is called a rival, whatever is said of them beside: "tries to catch up with its rival X"."""
    return found.rule.startswith(("relation rival", "relation competitor")) and found.standing.stage is Stage.ACTIVE


_GIVEN = ("noun funding", "verb receive", "verb get", "verb secure", "verb obtain", "verb win", "verb of idiom")
"""By which rules a gift would be a share or a ware."""
_AIMS = frozenset({"merger", "partnership", "joint venture", "equity stake", "ownership"})
"""What talks may be about, so that whoever is told of it needs not be told of the talks."""


def _both(pieces: tuple[Piece, ...], one: Said) -> frozenset[object]:
    return frozenset((_whom(pieces, one.found.subject), _whom(pieces, one.found.object)))


def _whom(pieces: tuple[Piece, ...], end: End) -> object:
    """What tells one end from another: whom it points at, or what it is called."""
    pointer = pieces[end.piece].pointer if end.piece >= 0 else None
    return pointer.entities if pointer else end.made.name if end.made else (end.entity,) if end.entity else ()


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
    granted = [said.found.rule == GRANTED for said in (first, second)]
    if any(granted) and not all(granted):
        return first if granted[0] else second
    if one.denied != other.denied:
        return first if one.denied else second
    return second if _rank(other) < _rank(one) else first


def _rank(standing: Standing) -> int:
    """How much is claimed, from nothing up; what ended or happened claims more than any plan."""
    if standing.certainty is Certainty.POSSIBLE or standing.stage is None:
        return 0
    return SCALE.index(standing.stage) if standing.stage in SCALE else len(SCALE)
