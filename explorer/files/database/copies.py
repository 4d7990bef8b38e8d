"""Whole files, made aside and put in place at once."""

from __future__ import annotations

import os
import shutil
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from explorer.files.database.connection import connect
from explorer.files.database.digests import Seal
from explorer.files.database.header import PAGE
from explorer.files.database.read import gather, refuse_if_damaged
from explorer.files.database.schema import APPLICATION_ID, FORMAT
from explorer.files.database.write import Places, write_new
from explorer.files.errors import NotWritten
from explorer.model.dossier import Dossier


@contextmanager
def put_in_place(path: Path) -> Iterator[Path]:
    """A name aside to write to; when this ends well, what stands there takes the place of *path*, durably."""
    aside = path.with_name(f".{path.name}-{uuid.uuid4().hex[:8]}.part")
    try:
        yield aside
        sync(aside)
        os.replace(aside, path)
        sync(path.parent)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise NotWritten(path, f"could not be written ({reason}). Choose another place, or make room there.") from error
    finally:
        for left in (aside, aside.with_name(f"{aside.name}-journal")):
            left.unlink(missing_ok=True)


def fill(path: Path, dossier: Dossier) -> tuple[dict[str, Seal], Places]:
    """Make a new project file at a name where nothing is."""
    with closing(connect(path, "rwc")) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # Whoever calls makes it durable as a whole.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute(f"PRAGMA page_size = {PAGE}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")
        connection.execute("BEGIN")
        made = write_new(connection, dossier)
        connection.execute("COMMIT")
    return made


def copy_of(connection: sqlite3.Connection, path: Path) -> None:
    """Write all that the connection's file holds, its history too, to *path*; Damaged unless it can be read back."""
    with put_in_place(path) as aside:
        connection.execute("VACUUM INTO ?", (str(aside),))
        with closing(connect(aside, "ro")) as copied:
            refuse_if_damaged(path, gather(copied))


def copy_bytes(path: Path, to: Path) -> None:
    """Write the same bytes to *to*."""
    with put_in_place(to) as aside:
        shutil.copyfile(path, aside)


def sync(path: Path) -> None:
    """Wait until it is on the disk; folders too, where the system knows that."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(handle)
    except OSError:
        if not path.is_dir():
            raise
    finally:
        os.close(handle)
