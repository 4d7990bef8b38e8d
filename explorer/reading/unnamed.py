"""A sentence whose speaker has a title and no name → the firm: "X will build a plant, its chief executive said"."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.model.entities import EntityType
from explorer.reading.grammar.pieces import Piece
from explorer.reading.text.tokens import word_set

_BOSSES = word_set(
    "executive president chairman chairwoman chair ceo boss director founder co-founder owner officer chief head "
    "manager"
)
_BETWEEN = word_set(
    "chief executive managing president founding general finance deputy new co-chief operating financial vice group "
    "company director"
)
_SPEAKS = word_set("said says told announced confirmed")
_LONGEST = 5


def unnamed_boss(pieces: tuple[Piece, ...], types: Mapping[str, EntityType]) -> str:
    """The firm whose boss speaks in the sentence, where nobody is named in it; an empty text for none."""
    pointed = [(at, piece.pointer) for at, piece in enumerate(pieces) if piece.pointer is not None]
    if any(types.get(whom) is EntityType.PERSON for _, pointer in pointed for whom in pointer.entities):
        return ""
    for at, pointer in pointed:
        firm = pointer.entities[0] if len(pointer.entities) == 1 else ""
        first = at + 1 if pieces[at].low == "its" else at + 2 if _at(pieces, at + 1) in ("'s", "'") else -1
        if types.get(firm) is not EntityType.ORGANISATION or first < 0:
            continue
        step = first
        while step < first + _LONGEST and _at(pieces, step) in _BETWEEN:
            step += 1
        titled = _at(pieces, step) in _BOSSES or (step > first and _at(pieces, step - 1) in _BOSSES)
        if titled and _SPEAKS & {_at(pieces, step), _at(pieces, step + 1)}:
            return firm
    return ""


def _at(pieces: tuple[Piece, ...], at: int) -> str:
    return pieces[at].low if at < len(pieces) else ""
