"""A sentence → where it says that what it tells as done still waits for somebody's consent."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.model.claims import Stage
from explorer.reading.grammar.clauses import Clauses
from explorer.reading.grammar.phrases import VERB
from explorer.reading.standings.undone import Undoing
from explorer.reading.text.tokens import word_set

_WAITS = word_set("await require need face seek lack") | {"hinge on", "depend on", "wait for", "be subject to"}
_LEADS = frozenset(
    {"subject to", "pending", "conditional", "contingent", "awaiting", "conditional on", "contingent on"}
)
_CONSENT = word_set(
    "approval approvals clearance clearances consent consents ratification go-ahead nod sign-off permission blessing "
    "confirmation licence license contract vote conditions closing financing agreement verification registration"
) | {"green light"}
_CLEARS = word_set("approve clear ratify authorise authorize endorse confirm rule decide consent sign") | {
    "sign off on", "give the green light", "give", "sign off", "green-light", "wave through"
}  # fmt: skip
_TURNS = frozenset({"become", "join", "take over", "succeed", "appoint", "name", "elect", "enter", "rejoin", "assume"})
_REACH = 7


def consents(clauses: Clauses) -> Iterator[Undoing]:
    """All of one sentence."""
    pieces = clauses.parsed.pieces
    for at, piece in enumerate(pieces):
        if piece.low in _LEADS and at and any(one.low in _CONSENT for one in pieces[at + 1 : at + _REACH]):
            yield from _waits(clauses, at, at + 1)
    for index, phrase in enumerate(clauses.phrases):
        if phrase.sort != VERB or not clauses.is_finite(index) or index == 0:
            continue
        needs = phrase.head in _WAITS and not (phrase.past or phrase.nots or phrase.modal or phrase.passive)
        needs = needs and any(one.low in _CONSENT for one in pieces[phrase.last : phrase.last + _REACH])
        if needs or _is_uncleared(clauses, index):
            yield from _waits(clauses, phrase.first, phrase.last)


def _waits(clauses: Clauses, first: int, end: int) -> Iterator[Undoing]:
    """What was told before it: a deed is agreed and no more, a post that somebody comes to is planned."""
    yield Undoing("agreed", first, end, 0, first, stages=frozenset({Stage.OCCURRED}))
    for phrase in clauses.phrases:
        if phrase.sort == VERB and phrase.head in _TURNS and phrase.first < first and not phrase.past:
            yield Undoing("planned", first, end, phrase.first, first, stages=frozenset({Stage.ACTIVE}))


def _is_uncleared(clauses: Clauses, index: int) -> bool:
    """As in "although regulators have yet to clear it", "which has not been approved yet"."""
    phrase = clauses.phrases[index]
    below = clauses.phrases[index + 1] if clauses.sort(index + 1) == VERB else None
    lows = [piece.low for piece in clauses.parsed.pieces[phrase.first : phrase.last + 3]]
    still = "still" in lows and phrase.head in ("have", "need", "be") and below is not None and below.form == "to"
    if still and below is not None:
        return below.head in _CLEARS
    yet = bool(phrase.nots) and (phrase.perfect or "yet" in lows or "yet to" in lows) and not phrase.past
    return yet and phrase.head in _CLEARS - {"give", "decide", "rule", "confirm", "sign"}
