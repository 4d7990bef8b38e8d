"""A connection → every row that is as it was written; rows → the dossier."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from explorer.files.build import build
from explorer.files.database.connection import SPOILT, patience
from explorer.files.database.digests import Seal, row_digest, seal_of
from explorer.files.database.rows import Row, as_json
from explorer.files.database.schema import COLUMNS, FORMAT, INDEXES, TABLES, select
from explorer.files.errors import Damaged
from explorer.files.known import raise_at_once
from explorer.files.record import ProjectRecord, validate_text
from explorer.model.changes import LISTS
from explorer.model.documents import Document
from explorer.model.dossier import Dossier
from explorer.model.vocabulary import Vocabulary

FAULTS_SHOWN = 5


@dataclass(frozen=True)
class Gathered:
    """The good rows of each table, the seals they were kept under, and what was not as it was written."""

    rows: Mapping[str, list[Row]]
    seals: Mapping[str, Seal]
    faults: tuple[str, ...]


def gather(connection: sqlite3.Connection) -> Gathered:
    """Every row that can be read and is as it was written. Reads only; raises SPOILT where nothing can be read."""
    with patience(connection), _one_moment(connection):
        faults = [*_schema_faults(connection), *_structure_faults(connection)]
        try:
            seals = read_seals(connection)
        except (sqlite3.DatabaseError, ValueError, AttributeError, TypeError):
            seals = {}  # Then no table is all that was written.
        rows: dict[str, list[Row]] = {}
        for part in COLUMNS:
            rows[part], found, digests = _good_rows(connection, part)
            faults += found
            if not found and seals.get(part) != seal_of(digests):
                known = seals.get(part)
                counted = f" ({len(digests)} of {known.rows} rows are there)" if known else ""
                faults.append(f"{part}: what is there is not all that was written{counted}")
        if not faults and ("format", as_json(FORMAT).encode()) not in ((_name(row), row[1]) for row in rows["meta"]):
            faults.append("meta: the format it names is not the one it was written in")
    return Gathered(rows, seals, tuple(faults))


def read_seals(connection: sqlite3.Connection) -> dict[str, Seal]:
    """How many rows each table has, and the sum of their digests, by the file's own account."""
    found = connection.execute("SELECT part, rows, sum FROM seals").fetchall()
    return {part.decode(): Seal(rows, int.from_bytes(total, "big")) for part, rows, total in found}


def assemble(path: Path, rows: Mapping[str, list[Row]], vocabulary: Vocabulary) -> Dossier:
    """The dossier, every part checked as in the text form; ProjectError or ValueError where something does not fit."""
    collected = gc.isenabled()
    gc.disable()  # All that is made here stays: looking for what does not would take a third of the time.
    try:
        return build(path, project_record(rows), vocabulary, raise_at_once)
    finally:
        if collected:
            gc.enable()


def project_record(rows: Mapping[str, list[Row]]) -> ProjectRecord:
    """The record of the project, as its text form would have it."""
    keys = {name: data for name, data in _meta(rows) if name in ("title", "about")}
    parts = [b'"format":1', *(b'"%s":%s' % (name.encode(), data) for name, data in keys.items())]
    parts += [b'"%s":[%s]' % (part.encode(), b",".join(_data(rows[part]))) for part in LISTS]
    at = [(as_json(_name(row)).encode(), row[1], row[2]) for row in rows["positions"]]
    positions = b",".join(b"%s:%s" % (id, place) for id, place, _ in at if isinstance(place, bytes) and place)
    placed = b",".join(id for id, _, hand in at if hand)
    parts.append(b'"arrangement":{"positions":{%s},"placed":[%s]}' % (positions, placed))
    record = validate_text(b"{%s}" % b",".join(parts))
    words = texts(rows)
    for document in record.get("documents", []):
        if document["sha256"] not in words or "text_file" in document or "text" in document:
            raise ValueError(f"document {document['key'][:12]}…: its words are not there")
        document["text"] = words[document["sha256"]]
    return record


def texts(rows: Mapping[str, list[Row]]) -> dict[str, str]:
    """The words of every document that is, or was, in the project."""
    return {_name(row): row[1].decode() for row in rows["texts"] if isinstance(row[1], bytes)}


def quotable(words: Mapping[str, str], dossier: Dossier) -> dict[str, Document]:
    """All documents that the history may quote, by id; those that are gone have their words only."""
    return {id: Document(text, "") for id, text in words.items()} | dict(dossier.document_by_id)


def explain(faults: Iterable[str]) -> str:
    """The faults in one line, the first few of them."""
    found = list(faults)
    more = f" … and {len(found) - FAULTS_SHOWN} more" if len(found) > FAULTS_SHOWN else ""
    return "; ".join(found[:FAULTS_SHOWN]) + more


def refuse_if_damaged(path: Path, gathered: Gathered) -> None:
    """Raises Damaged where anything is not as it was written."""
    if gathered.faults:
        raise Damaged(path, f"is damaged: {explain(gathered.faults)}.")


@contextmanager
def _one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """Read everything as it was at one moment, whoever writes meanwhile."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _good_rows(connection: sqlite3.Connection, part: str) -> tuple[list[Row], list[str], list[bytes]]:
    """The rows that match their digests, what is wrong with the others, and the digests."""
    found, fault = _all_rows(connection, part)
    rows, digests, spoilt = [], [], 0
    for *values, digest in found:
        if None not in values and row_digest(part, values) == digest:
            rows.append(tuple(values))
            digests.append(digest)
        else:
            spoilt += 1
    faults = [f"{part}: {fault}"] if fault else []
    if spoilt:
        faults.append(f"{part}: {spoilt} of {len(found)} rows are not as they were written")
    return rows, faults, digests


def _all_rows(connection: sqlite3.Connection, part: str) -> tuple[list[Row], str]:
    """Every row; where the way through the table is broken, those before it and those behind it."""
    rows: list[Row] = []
    try:
        rows.extend(connection.execute(select(part)))
    except SPOILT as error:
        behind: list[Row] = []
        try:
            known = {row[0] for row in rows}
            for row in connection.execute(select(part, backwards=True)):
                if row[0] in known:
                    break
                behind.append(row)
        except SPOILT:
            pass
        return rows + behind[::-1], f"cannot be read to its end ({error})"
    return rows, ""


def _schema_faults(connection: sqlite3.Connection) -> list[str]:
    """Tables of another making would change what statements do; there must be these and no others."""
    found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
    expected = {name.encode(): sql.encode() for name, sql in {**TABLES, **INDEXES}.items()}
    return [] if dict(found) == expected and len(found) == len(expected) else ["its tables are not those of a project"]


def _structure_faults(connection: sqlite3.Connection) -> list[str]:
    try:
        found = connection.execute("PRAGMA integrity_check(3)").fetchall()
    except SPOILT as error:
        return [f"its structure cannot be checked ({error})"]
    if found == [(b"ok",)]:
        return []
    lines = [" ".join(line.decode("utf-8", "replace").split()) for (line,) in found if isinstance(line, bytes)]
    return [f"its structure is broken ({line})" for line in lines] or ["its structure is broken"]


def _meta(rows: Mapping[str, list[Row]]) -> list[tuple[str, bytes]]:
    return [(_name(row), row[1]) for row in rows["meta"] if isinstance(row[1], bytes)]


def _data(rows: list[Row]) -> list[bytes]:
    return [row[-1] for row in rows if isinstance(row[-1], bytes)]


def _name(row: Row) -> str:
    assert isinstance(row[0], bytes)
    return row[0].decode()
