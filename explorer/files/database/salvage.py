"""The good rows of a damaged file → what of the dossier still stands by itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from explorer.files.build import build_disagreement, build_entity, build_merge, build_overrule, build_unread
from explorer.files.claim_record import build_claim
from explorer.files.database.read import texts
from explorer.files.database.rows import Row
from explorer.files.document_record import build_document
from explorer.files.errors import ProjectError
from explorer.files.known import Known, raise_at_once
from explorer.files.record import validate_text
from explorer.model.changes import TEXTS
from explorer.model.documents import Document
from explorer.model.dossier import Arrangement, Dossier
from explorer.model.entities import Entity
from explorer.model.vocabulary import Vocabulary

# What a record that does not fit raises; ValidationError is a ValueError.
_UNFIT = (ProjectError, ValueError, KeyError, IndexError, TypeError)


def salvage(path: Path, rows: Mapping[str, list[Row]], vocabulary: Vocabulary) -> tuple[Dossier, tuple[str, ...]]:
    """The dossier of all items that need nothing that is lost, and the names of the others."""
    work = _Work(path, rows, vocabulary)
    documents = {one.id: one for one in work.each("documents", lambda one, number: work.document(one))}
    entities = work.each("entities", lambda one, number: work.entity(one, documents))
    ids = {entity.id for entity in entities}
    known = work.known(documents, ids)
    claims = work.each("claims", lambda one, number: build_claim(known, one))
    known = work.known(documents, ids, {claim.id for claim in claims})
    dossier = Dossier(
        **work.words(),
        documents=tuple(documents.values()),
        entities=tuple(entities),
        claims=tuple(claims),
        disagreements=tuple(work.each("disagreements", lambda one, number: build_disagreement(known, one))),
        unread=tuple(work.each("unread", lambda one, number: build_unread(known, one, number))),
        overrules=tuple(work.each("overrules", lambda one, number: build_overrule(known, one, number))),
        merges=tuple(work.each("merges", lambda one, number: build_merge(known, one, number))),
        arrangement=work.arrangement(ids),
    )
    return dossier, tuple(work.lost)


@dataclass
class _Work:
    """The rows, and what was lost so far."""

    path: Path
    rows: Mapping[str, list[Row]]
    vocabulary: Vocabulary
    lost: list[str] = field(default_factory=list)

    def known(
        self, documents: Mapping[str, Document], entities: Container[str] = (), claims: Container[str] = ()
    ) -> Known:
        return Known(self.path, documents, entities, claims, self.vocabulary, raise_at_once)

    def each(self, part: str, make: Callable[[Any, int], Any]) -> list[Any]:
        """The items of a part that can be made."""
        made: list[Any] = []
        seen: set[str] = set()
        for number, row in enumerate(self.rows[part], 1):
            name = f"{part} {number}"
            try:
                assert isinstance(row[-1], bytes)
                record: Any = validate_text(b'{"format":1,"%s":[%s]}' % (part.encode(), row[-1]))
                record = record[part][0]
                name = f"{part} {record.get('id') or record.get('name') or number}"
                item = make(record, number)
                id = getattr(item, "id", f"number {number}")
                if id not in seen:
                    made.append(item)
                seen.add(id)
            except _UNFIT:
                self.lost.append(f"{name} rests on something that is lost")
        return made

    def document(self, record: Any) -> Document:
        record["text"] = texts(self.rows)[record["sha256"]]
        previous = record.get("previous")
        known = any(row[1] == previous.encode() for row in self.rows["documents"]) if previous else False
        return replace(build_document(self.path, record, raise_at_once), previous=previous if known else None)

    def entity(self, record: Any, documents: Mapping[str, Document]) -> Entity:
        known = self.known(documents)
        try:
            return build_entity(known, record)
        except _UNFIT:
            self.lost.append(f"notes and mentions of {record['name']}")
            bare: Any = {**record, "notes": [], "mentions": []}
            return build_entity(known, bare)

    def words(self) -> dict[str, str]:
        """The title, and what the project is about."""
        found = {row[0]: row[1] for row in self.rows["meta"]}
        return {name: str(json.loads(data)) for name in TEXTS if isinstance(data := found.get(name.encode()), bytes)}

    def arrangement(self, ids: Container[str]) -> Arrangement:
        positions: dict[str, tuple[float, float]] = {}
        placed: list[str] = []
        for name, at, hand in self.rows["positions"]:
            assert isinstance(name, bytes)
            assert isinstance(at, bytes)
            if (id := name.decode()) in ids:
                if at:
                    x, y = json.loads(at)
                    positions[id] = (float(x), float(y))
                if hand:
                    placed.append(id)
        return Arrangement(positions, frozenset(placed))
