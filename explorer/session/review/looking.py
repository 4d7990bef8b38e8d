"""Moves the eye through what waits: gestures, which nothing undoes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.model.documents import Passage
from explorer.session.review.waiting import Waits, waits
from explorer.session.review_key import Key, Sort
from explorer.session.state import Id, State


@dataclass(frozen=True, slots=True)
class LookAt:
    """Look at what is called so; None for what waits first. Its ends are selected where the map has them."""

    key: Key | None = None

    def apply(self, state: State) -> State:
        found = waits(state.known).at(self.key, state.known)
        desk = replace(state.desk, tab="review")
        if found is not None:
            selection = _ends(state, found.key)
            sentence = sentence_of(state, found.key)
            desk = replace(
                desk, review=found.key, selection=selection, focus=selection[-1] if selection else desk.focus,
                sentence=None, passage=sentence, document=sentence.document if sentence else desk.document, claim=None,
            )  # fmt: skip
        return state if desk == state.desk else replace(state, desk=desk)


@dataclass(frozen=True, slots=True)
class LookNext:
    """Look at what waits behind what is looked at, or, with ``step`` -1, before it; it stops at both ends."""

    step: int = 1

    def apply(self, state: State) -> State:
        found = waits(state.known)
        here = found.at(state.desk.review, state.known)
        if here is None:
            return state
        at = min(max(found.index[here.key] + self.step, 0), len(found.rows) - 1)
        return LookAt(found.rows[at].key).apply(state)


def brought_back(before: Waits, after: Waits) -> Key | None:
    """The first proposal, or else the first thing, that waits *after* and did not *before*; None where nothing does."""
    if before is after:
        return None
    new = [row.key for row in after.rows if row.key not in before.index]
    return next((key for key in new if key.sort is Sort.CLAIM), new[0] if new else None)


def sentence_of(state: State, key: Key) -> Passage | None:
    """The sentence that what is called so stands in."""
    if key.sort is Sort.CLAIM and key.id in state.known.claim_by_id:
        return state.known.claim_by_id[key.id].passages[0]
    at = key.at
    if at is None:
        return None
    span = state.known.document_by_id[at.document].sentence_at(at.start)
    return Passage(at.document, *span) if span and span[1] >= at.end else at


def _ends(state: State, key: Key) -> tuple[Id, ...]:
    """Whom it is about, as far as the map shows them."""
    known = state.known
    if key.sort is Sort.CLAIM:
        claim = known.claim_by_id[key.id]
        ids: tuple[str, ...] = (claim.subject, claim.object)
    elif key.sort is Sort.LINK:
        ids = (key.id,)
    elif key.sort is Sort.SAME:
        ids = next((each.entities for each in known.disagreements if each.id == key.id), ())
    else:
        ids = ()
    return tuple(dict.fromkeys(id for id in ids if state.knows(id)))
