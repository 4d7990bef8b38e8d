"""What somebody other than the rules finds in a sentence → what a rule would say, under the verb it hangs on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from explorer.model.claims import Certainty, Polarity, Stage
from explorer.model.documents import Passage
from explorer.model.entities import EntityType
from explorer.model.proposals import Strength
from explorer.reading.grammar.phrases import VERB
from explorer.reading.grammar.pieces import Piece
from explorer.reading.rules.found import End, Found
from explorer.reading.rules.kind_types import buys, fit
from explorer.reading.standings.governed import Standings
from explorer.reading.standings.standing import SCALE, Standing, unclear

RULE = "learned"
"""The name under which it stands among the rules."""
BEFORE = "before"
"""What is inferred where an end of it is named in an earlier sentence only."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A kind from one entity to another, in a sentence, with its status as `model.relationships.label` gives it.

    ``cue`` are the characters of the word it hangs on; ``told`` is the earlier sentence that names an end which the
    sentence itself does not.
    """

    subject: str
    kind: str
    object: str
    status: str
    cue: tuple[int, int]
    told: Passage | None = None


Hints = Callable[[Passage], Sequence[Hint]]
"""What is found in the sentence of that place."""


def no_hints(_: Passage) -> Sequence[Hint]:
    """Where there are only the rules."""
    return ()


def brought(
    hints: Sequence[Hint], pieces: tuple[Piece, ...], types: Mapping[str, EntityType], standings: Standings
) -> Iterator[Found]:
    """The hints as the rules would say them; where one hangs on a verb, under that and all that stands above it."""
    for hint in hints:
        subject, object = types.get(hint.subject), types.get(hint.object)
        cue = next((at for at, piece in enumerate(pieces) if piece.start <= hint.cue[0] < piece.end), -1)
        if (
            cue < 0
            or pieces[cue].date
            or pieces[cue].pointer
            or not (fit(hint.kind, subject, object) or buys(hint.kind, subject, object))
        ):
            continue
        ends = _end(hint.subject, pieces, cue), _end(hint.object, pieces, cue)
        away = [end for end in ends if end.piece < 0]
        if len(away) > 1 or (away and hint.told is None):
            continue
        standing = _under_verbs(_standing(hint.status), cue, standings)
        inferred = BEFORE if away else ""
        yield Found(*ends, hint.kind, standing, RULE, (cue, cue + 1), strength=Strength.WEAK, inferred=inferred)


def _end(entity: str, pieces: tuple[Piece, ...], cue: int) -> End:
    """The words nearest to the cue that stand for the entity alone, else the entity by itself."""
    standing_for = [at for at, piece in enumerate(pieces) if piece.pointer and piece.pointer.entities == (entity,)]
    return End(min(standing_for, key=lambda at: abs(at - cue))) if standing_for else End(entity=entity)


def _standing(status: str) -> Standing:
    match status:
        case "denied":
            return Standing(Stage.UNCLEAR, Polarity.DENIED)
        case "rumoured":
            return Standing(Stage.UNCLEAR, certainty=Certainty.POSSIBLE)
        case "unclear":
            return unclear(Standing())
    return Standing(Stage(status))


def _under_verbs(standing: Standing, cue: int, standings: Standings) -> Standing:
    """The standing of what is said to be so, under the modal of the verb it hangs on, its "not", and all above it."""
    if standing.denied or standing.stage not in (Stage.AGREED, Stage.ACTIVE, Stage.OCCURRED):
        return standing
    at = next((index for index, phrase in enumerate(standings.phrases) if phrase.first <= cue < phrase.last), -1)
    verb = at if at >= 0 and standings.phrases[at].sort == VERB else -1
    if verb < 0:
        return standing
    deed = replace(standing, deed=True)
    held = standings.outward(verb, standings.moded(standings.phrases[verb], deed), 0, True)
    stronger = held.stage in SCALE and standing.stage in SCALE and SCALE.index(held.stage) > SCALE.index(standing.stage)
    return standing if stronger else replace(held, stage=held.stage or Stage.UNCLEAR)
