"""A word that no table knows → the verb that it can only be, by what stands around it."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.reading.cast import How
from explorer.reading.grammar.cues import Cues, Verb
from explorer.reading.grammar.function_words import DETERMINERS, NOT_GERUNDS
from explorer.reading.grammar.neighbours import starts_object
from explorer.reading.grammar.pieces import Piece
from explorer.reading.grammar.small_words import (
    BEING,
    COORDINATOR,
    DOING,
    ENTITY,
    HAVING,
    MODAL,
    NUMBER,
    RELATIVE,
    TO,
)
from explorer.reading.grammar.word_forms import Form

_MORE = frozenset({"more than", "about", "around", "nearly", "over", "some", "at least", "up to"})
_LONG = 5


def guessed(pieces: Sequence[Piece], at: int, tags: list[str], cues: Cues) -> Verb | None:
    """A verb that no table knows, where only a verb can stand."""
    low = pieces[at].low
    nation = pieces[at - 1].pointer if at else None
    if nation is not None and nation.how is How.ADJECTIVE:
        return None  # "the Saudi events company"
    back = at - 1
    while back >= 0 and tags[back] in "BG":
        back -= 1
    before = tags[back] if back >= 0 else ""
    if not pieces[at].text.islower() or low in NOT_GERUNDS or low.endswith("ly"):
        return None
    if before in (MODAL, TO, DOING) and before:
        return Verb((), f"?{low}", frozenset({Form.BASE}))
    if before == BEING and low.endswith(("ing", "ed")):
        return Verb((), f"?{low}", frozenset({Form.GERUND if low.endswith("ing") else Form.PARTICIPLE}))
    if before == HAVING and low.endswith("ed"):
        return Verb((), f"?{low}", frozenset({Form.PARTICIPLE}))
    if before in (ENTITY, RELATIVE) and low.endswith("ed") and len(low) > 4:
        return Verb((), f"?{low}", frozenset({Form.PAST, Form.PARTICIPLE}))
    if before == RELATIVE and low.endswith("s") and len(low) > 3:
        return Verb((), f"?{low}", frozenset({Form.PRESENT}))
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    if before == COORDINATOR and back == at - 1 and set("Vbhd") & {*tags} and low not in cues.nouns:
        return _guessed_behind_and(low, after)
    counted = before == ENTITY and back > 0 and tags[back - 1] == NUMBER  # "14 Skylark trainers"
    plain = low not in cues.nouns and not counted and not low.endswith("ss") and len(low) > 3
    if before == ENTITY and low.endswith("s") and plain and starts_object(after):
        return Verb((), f"?{low}", frozenset({Form.PRESENT}))
    return None


def _guessed_behind_and(low: str, after: Piece | None) -> Verb | None:
    """As in "and educates more than 7,000 children", "and rebranded the chain"."""
    measured = after is not None and (after.low in DETERMINERS or after.low in _MORE or after.low[:1].isdigit())
    ends = "ed" if low.endswith("ed") else "s" if low.endswith("s") and not low.endswith("ss") else ""
    if not measured or not ends or len(low) < _LONG:
        return None
    return Verb((), f"?{low}", frozenset({Form.PAST if ends == "ed" else Form.PRESENT}))
