"""The path of a project file → a connection that never loses what was committed."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

# How long one waits for another program that is writing, and for SQLite to read a file that may be spoilt.
BUSY_SECONDS = 5.0
READING_SECONDS = 60.0
# What reading a spoilt file raises; the second where SQLite's own message quotes bytes of it that are no text.
SPOILT = (sqlite3.DatabaseError, UnicodeDecodeError)
SETTINGS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "temp_store = MEMORY",
    "foreign_keys = ON",
    # Also the folder, once the journal is gone: what was committed survives the loss of power.
    "synchronous = EXTRA",
)


def connect(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """A connection in autocommit; *mode* is rw, ro or rwc.

    It reads the names of the tables, and rolls back what a crash cut short: raises SPOILT where it cannot.
    """
    whole = quote(os.fsencode(path.absolute().as_posix()))
    place = f"file://{'' if whole.startswith('/') else '/'}{whole}"
    connection = sqlite3.connect(f"{place}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    # Bytes as they stand there: a bit that turned over may make them no text at all.
    connection.text_factory = bytes
    try:
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def patience(connection: sqlite3.Connection, seconds: float = READING_SECONDS) -> Iterator[None]:
    """End what takes longer than this with sqlite3.OperationalError: a spoilt file may lead round in a circle."""
    deadline = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > deadline, 100_000)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing: durable when this ends, undone when an exception leaves it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
