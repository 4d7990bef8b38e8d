"""The first bytes of a file → what kind of project file it is."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

from explorer.files.database.schema import APPLICATION_ID, FORMAT, SUFFIX
from explorer.files.errors import Damaged, NewerFormat, NotAProject, NotFound, Unreadable

MAGIC = b"SQLite format 3\0"
LENGTH = 100
PAGE = 4096
# By place: magic, page size, kind of journal, shares of a page, format of the tables, UTF-8, our marks.
ALIKE = {
    0: MAGIC,
    16: PAGE.to_bytes(2, "big"),
    18: b"\1\1\0\x40\x20\x20",
    44: (4).to_bytes(4, "big"),
    56: (1).to_bytes(4, "big"),
    60: FORMAT.to_bytes(4, "big"),
    68: APPLICATION_ID.to_bytes(4, "big"),
}


@dataclass(frozen=True, slots=True)
class Header:
    """The format a project file was written in, and what is wrong with its first bytes, if anything."""

    format: int
    faults: tuple[str, ...] = ()


def is_database(path: Path) -> bool:
    """Whether the file looks like SQLite by its first bytes, or is called a project file and holds our mark."""
    head, _ = _read(path)
    return head.startswith(MAGIC) or path.suffix.lower() == SUFFIX


def read_header(path: Path) -> Header:
    """What the file says it is; ProjectError where it is no project file of ours, or of a later version."""
    head, size = _read(path)
    if size == 0:
        raise NotAProject(path, "is empty (0 bytes); a project file never is. Look for a copy of it.")
    ours = head[68:72] == APPLICATION_ID.to_bytes(4, "big")
    if not head.startswith(MAGIC):
        if not ours:
            raise NotAProject(path, "is not a project file: it begins with other bytes than one. Open another file.")
        return Header(FORMAT, ("its first bytes are not those of a project file",))
    if len(head) < LENGTH:
        raise Damaged(path, f"is cut off after {size} bytes; nothing of it can be read. Look for a copy of it.")
    if not ours:
        raise NotAProject(path, "is a database of another program; open a Relationship Explorer project instead.")
    # While a journal waits to be rolled back, the file may well be shorter than it will be.
    waits = has_journal(path)
    return Header(_format(path, head), tuple(_faults(head, None if waits else size)))


def journal(path: Path) -> Path:
    """Where SQLite keeps what a transaction overwrites, until it is durable."""
    return path.with_name(f"{path.name}-journal")


def has_journal(path: Path) -> bool:
    """Whether a transaction was cut short, or is being written now."""
    try:
        return journal(path).stat().st_size > 0
    except OSError:
        return False


def repair_header(path: Path) -> None:
    """Write what is the same in every project file over the first bytes of a copy."""
    with path.open("r+b") as file:
        for place, content in ALIKE.items():
            file.seek(place)
            file.write(content)


def _format(path: Path, head: bytes) -> int:
    found = int.from_bytes(head[60:64], "big")
    if found > FORMAT:
        raise NewerFormat(
            path, f"has format {found}; this version reads format {FORMAT}. Open it with a newer Relationship Explorer."
        )
    return found


def _faults(head: bytes, size: int | None) -> list[str]:
    faults = []
    pages = int.from_bytes(head[28:32], "big")
    if size is not None and head[24:28] == head[92:96] and pages * PAGE > size:
        faults.append(f"it is cut off: {size:,} of {pages * PAGE:,} bytes are there")
    # Another kind of journal, for one, would make SQLite write files beside it before the first row is read.
    if any(head[place : place + len(content)] != content for place, content in ALIKE.items() if place not in (60, 68)):
        faults.append("its first bytes are not those of a project file")
    return faults


def _read(path: Path) -> tuple[bytes, int]:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise NotAProject(path, "is a folder; name the file in it.")
        if not stat.S_ISREG(found.st_mode):
            raise NotAProject(path, "is not an ordinary file; name a file on disk.")
        with path.open("rb") as file:
            return file.read(LENGTH), found.st_size
    except FileNotFoundError as error:
        raise NotFound(path, "there is no such file; check the name and the folder.") from error
    except (OSError, ValueError) as error:
        # ValueError: the name holds a NUL.
        reason = getattr(error, "strerror", None) or str(error)
        raise Unreadable(path, f"cannot be read ({reason}); check the name and your rights to it.") from error
