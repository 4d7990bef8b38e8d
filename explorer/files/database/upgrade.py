"""A project file of an older format → the same project in today's, the older file kept beside it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from explorer.files.database.connection import connect, transaction
from explorer.files.database.copies import copy_bytes, put_in_place
from explorer.files.database.read import gather, refuse_if_damaged
from explorer.files.database.schema import FORMAT
from explorer.files.errors import NotAProject

Upgrade = Callable[[sqlite3.Connection], None]
"""What makes a file of one format one of the next, inside a transaction; it raises Damaged rather than guess."""

# By the format it starts from. Format 1 is the first there is.
STEPS: Mapping[int, Upgrade] = {}


def kept_beside(path: Path, format: int) -> Path:
    """The name under which the older file is kept: one that nothing has yet."""
    number = 1
    while True:
        more = f" {number}" if number > 1 else ""
        found = path.with_name(f"{path.stem}.format-{format}{more}{path.suffix}")
        if not found.exists():
            return found
        number += 1


def upgrade(path: Path, format: int, steps: Mapping[int, Upgrade] | None = None) -> Path:
    """Upgrade the file at *path*, which is closed; gives the name of the copy that was kept.

    The new file is made aside, read back, and put in place at once: whatever happens, one of the two is there.
    """
    steps = STEPS if steps is None else steps
    if any(number not in steps for number in range(format, FORMAT)):
        raise NotAProject(path, f"has format {format}, from before the first version; there is no way to read it.")
    kept = kept_beside(path, format)
    copy_bytes(path, kept)
    with put_in_place(path) as aside:
        shutil.copyfile(path, aside)
        with closing(connect(aside)) as connection:
            for number in range(format, FORMAT):
                with transaction(connection):
                    steps[number](connection)
                    connection.execute(f"PRAGMA user_version = {number + 1}")
            refuse_if_damaged(path, gather(connection))
    return kept
