"""A change ⇄ its JSON, in which items are the same records as in a project's text form.

Documents stand in it without their words, which whoever keeps changes keeps once, by digest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Generic, NotRequired, TypedDict, TypeVar

from explorer.files.build import build_disagreement, build_entity, build_merge, build_overrule, build_unread
from explorer.files.claim_record import build_claim
from explorer.files.compose import Composer, Record
from explorer.files.document_record import build_document
from explorer.files.known import Known, raise_at_once
from explorer.files.record import (
    ClaimRecord,
    DisagreementRecord,
    DocumentRecord,
    EntityRecord,
    MergeRecord,
    OverruleRecord,
    UnreadRecord,
)
from explorer.files.shape import checker
from explorer.model.changes import LISTS, TEXTS, Change, Move, Swap
from explorer.model.documents import Document
from explorer.model.vocabulary import Vocabulary

R = TypeVar("R")
T = TypeVar("T")


_Place = Annotated[int, ("ge", 0)]
_Pair = Annotated[list[str], ("min_length", 2), ("max_length", 2)]
_Point = Annotated[list[float], ("min_length", 2), ("max_length", 2)] | None


class SwapRecord(TypedDict, Generic[R]):
    """Items that went and items that came, each with its place."""

    gone: list[tuple[_Place, R]]
    come: list[tuple[_Place, R]]


class ChangeRecord(TypedDict):
    """What differs between two dossiers; what is left out does not."""

    title: NotRequired[_Pair]
    about: NotRequired[_Pair]
    documents: NotRequired[SwapRecord[DocumentRecord]]
    entities: NotRequired[SwapRecord[EntityRecord]]
    claims: NotRequired[SwapRecord[ClaimRecord]]
    disagreements: NotRequired[SwapRecord[DisagreementRecord]]
    unread: NotRequired[SwapRecord[UnreadRecord]]
    overrules: NotRequired[SwapRecord[OverruleRecord]]
    merges: NotRequired[SwapRecord[MergeRecord]]
    moves: NotRequired[list[tuple[str, _Point, _Point]]]
    placed: NotRequired[list[str]]
    released: NotRequired[list[str]]


def compose_change(change: Change, composer: Composer) -> Record:
    """The record of the change, without what did not change."""
    one_by_one: dict[str, Callable[[Any], Record]] = item_composers(composer)
    record: Record = {name: list(pair) for name in TEXTS if (pair := getattr(change, name))}
    for name in LISTS:
        if found := getattr(change, name):
            compose = one_by_one[name]
            record[name] = {
                "gone": [[place, compose(item)] for place, item in found.gone],
                "come": [[place, compose(item)] for place, item in found.come],
            }
    if change.moves:
        record["moves"] = [[one.entity, one.before and list(one.before), one.after and list(one.after)]
                           for one in change.moves]  # fmt: skip
    for name in ("placed", "released"):
        if ids := getattr(change, name):
            record[name] = sorted(ids)
    return record


def item_composers(composer: Composer) -> dict[str, Callable[[Any], Record]]:
    """How an item of each list becomes its record."""
    return {
        "documents": composer.document,
        "entities": composer.entity,
        "claims": composer.claim,
        "disagreements": composer.disagreement,
        "unread": composer.unread,
        "overrules": composer.overrule,
        "merges": composer.merge,
    }


def read_change(path: Path, text: bytes, documents: Mapping[str, Document], vocabulary: Vocabulary) -> Change:
    """The change in a JSON text that this program wrote; *documents* are all that it may quote, by id.

    Raises ProjectError, or ValidationError where the JSON has another shape.
    """
    record: Any = checker(ChangeRecord).validate_json(text)
    builders = item_builders(Known(path, documents, _ANYTHING, _ANYTHING, vocabulary, raise_at_once))
    parts: dict[str, Any] = {name: tuple(record[name]) for name in TEXTS if name in record}
    for name in LISTS:
        if name in record:
            both = record[name]
            parts[name] = Swap(_built(both["gone"], builders[name]), _built(both["come"], builders[name]))
    moves = tuple(Move(id, _point(before), _point(after)) for id, before, after in record.get("moves", ()))
    placed, released = frozenset(record.get("placed", ())), frozenset(record.get("released", ()))
    return Change(**parts, moves=moves, placed=placed, released=released)


def item_builders(known: Known) -> dict[str, Callable[[Any, int], Any]]:
    """How a record in each list, the n-th of them, becomes its item; documents get their words from *known*."""

    def document(one: DocumentRecord) -> Document:
        words = known.documents[one["sha256"]].text
        return replace(build_document(known.path, {**one, "text": words}, known.report), previous=one.get("previous"))

    return {
        "documents": lambda one, number: document(one),
        "entities": lambda one, number: build_entity(known, one),
        "claims": lambda one, number: build_claim(known, one),
        "disagreements": lambda one, number: build_disagreement(known, one),
        "unread": lambda one, number: build_unread(known, one, number),
        "overrules": lambda one, number: build_overrule(known, one, number),
        "merges": lambda one, number: build_merge(known, one, number),
    }


def _built(rows: Iterable[tuple[int, R]], build: Callable[[R, int], T]) -> tuple[tuple[int, T], ...]:
    return tuple((place, build(one, place + 1)) for place, one in rows)


def _point(place: list[float] | None) -> tuple[float, float] | None:
    return (place[0], place[1]) if place is not None else None


class _Anything:
    """Every id there ever was: an item of the past may be about entities that are gone now."""

    def __contains__(self, id: object) -> bool:
        return True


_ANYTHING = _Anything()
