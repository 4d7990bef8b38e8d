"""A change → whether the dossier it makes could be read again, asked before anything is written."""

from __future__ import annotations

from collections.abc import Container, Iterable
from math import isfinite
from pathlib import Path

from explorer.files.build import build
from explorer.files.change_record import item_builders, item_composers
from explorer.files.compose import compose
from explorer.files.database.rows import composer_for
from explorer.files.errors import Inconsistent, Repeated, UnknownName
from explorer.files.known import Known, raise_at_once
from explorer.files.record import validate
from explorer.model.changes import LISTS, Change
from explorer.model.dossier import Dossier
from explorer.model.merges import homes
from explorer.model.vocabulary import Vocabulary


def check_all(path: Path, dossier: Dossier, vocabulary: Vocabulary) -> None:
    """Raises ProjectError or ValueError unless the whole dossier comes back as it is."""
    if build(path, validate(compose(dossier, {})), vocabulary, raise_at_once) != dossier:
        raise ValueError("what is written would not be what is read")


def check(path: Path, change: Change, after: Dossier, vocabulary: Vocabulary) -> None:
    """Raises ProjectError or ValueError unless *after* could be read again; its other parts stood before."""
    if _lost(change.documents.gone, after.document_by_id):
        # Anything might quote it; a document is seldom removed.
        check_all(path, after, vocabulary)
        return
    known = Known(path, after.document_by_id, after.entity_by_id, after.claim_by_id, vocabulary, raise_at_once)
    composers, builders = item_composers(composer_for(after)), item_builders(known)
    for part in LISTS:
        for place, item in getattr(change, part).come:
            record = validate({"format": 1, part: [composers[part](item)]})[part][0]  # type: ignore[literal-required]
            if builders[part](record, place + 1) != item:
                raise Inconsistent(path, f"{part} {place + 1}", "would not be read as it was written.")
    _check_ids(path, change, after)
    _check_map(path, change, known)
    if lost := _lost(change.entities.gone, after.entity_by_id):
        _check_entities(known, after, lost)
    if lost := _lost(change.claims.gone, after.claim_by_id):
        for one in after.disagreements:
            if not lost.isdisjoint(one.claims):
                raise UnknownName(path, f"disagreement {one.id}", "a claim it is about would be gone.")


def _check_ids(path: Path, change: Change, after: Dossier) -> None:
    if change.documents:
        _unique(path, "document", len(after.documents), (document.id for document in after.documents))
        stood: set[str] = set()
        for document in after.documents:
            if document.previous is not None and document.previous not in stood:
                found = "its older version does not stand before it."
                raise UnknownName(path, f"document {document.heading!r}", found)
            stood.add(document.id)
    if change.entities:
        _unique(path, "entity", len(after.entities), after.entity_by_id)
    if change.claims:
        _unique(path, "claim", len(after.claims), after.claim_by_id)
    if change.disagreements:
        _unique(path, "disagreement", len(after.disagreements), (one.id for one in after.disagreements))
    if change.overrules:
        _unique(path, "overrule", len(after.overrules), (str(one.relationship) for one in after.overrules))
    if change.merges:
        absorbed = [id for merge in after.merges for id in merge.absorbed]
        _unique(path, "merged entity", len(absorbed), absorbed)
        home = homes(after.merges)
        if not home.keys().isdisjoint(home.values()):
            raise Inconsistent(path, "merges", "entities would be merged into one another round in a circle.")


def _check_map(path: Path, change: Change, known: Known) -> None:
    for move in change.moves:
        if move.after is not None:
            known.known_entity(move.entity, "arrangement")
            if not all(map(isfinite, move.after)):
                raise Inconsistent(path, f"the place of {move.entity}", f"{move.after} is nowhere on the map.")
    for id in change.placed:
        known.known_entity(id, "arrangement")


def _check_entities(known: Known, after: Dossier, lost: set[str]) -> None:
    for claim in after.claims:
        if claim.subject in lost or claim.object in lost or claim.said_by.entity in lost:
            raise UnknownName(known.path, f"claim {claim.id}", "an entity it is about would be gone.")
    mentioned: list[Iterable[str]] = [after.arrangement.positions, after.arrangement.placed]
    mentioned += [one.relationship[:2] for one in after.overrules]
    mentioned += [(merge.kept, *merge.absorbed) for merge in after.merges]
    mentioned += [one.entities for one in after.disagreements]
    for ids in mentioned:
        if not lost.isdisjoint(ids):
            gone = next(id for id in ids if id in lost)
            raise UnknownName(known.path, f"entity {gone}", "would be gone, and is still spoken of.")


def _lost(gone: Iterable[tuple[int, object]], known: Container[str]) -> set[str]:
    return {id for _, item in gone if (id := getattr(item, "id", "")) not in known}


def _unique(path: Path, what: str, number: int, ids: Iterable[str]) -> None:
    if len(set(ids)) != number:
        raise Repeated(path, what, "one id would be given twice.")
