"""The path of a project file → the open project, to write or to read only, as far as it goes."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from explorer.files.database.connection import SPOILT, connect
from explorer.files.database.header import has_journal, journal, read_header, repair_header
from explorer.files.database.lock import Lock, take
from explorer.files.database.project_file import ProjectFile, why
from explorer.files.database.read import Gathered, assemble, explain, gather, quotable, texts
from explorer.files.database.salvage import salvage
from explorer.files.database.schema import FORMAT
from explorer.files.database.steps import Steps, read_steps
from explorer.files.database.upgrade import upgrade
from explorer.files.errors import Damaged, ProjectError, Unreadable
from explorer.files.vocabulary import load_vocabulary
from explorer.model.changes import LISTS
from explorer.model.dossier import Dossier


def open_file(path: Path | str, take_over: bool = False) -> ProjectFile:
    """The project in the file. ProjectError where it is none, is of a later version, or nothing of it can be read.

    It is read-only where it is damaged, cannot be written, or is open elsewhere; *take_over* opens it to write
    although somebody else seems to have it open: for when that machine is known to be gone.
    """
    path = Path(path)
    header = read_header(path)
    path = path.resolve()  # However one comes to it, there is one lock.
    if header.faults:
        return _damaged(path, header.faults)
    try:
        lock = take(path, take_over)
    except OSError as error:
        return _read_only(path, header.format, f"No file can be written in its folder ({error.strerror or error}).")
    if not isinstance(lock, Lock):
        opened = _read_only(path, header.format, f"In use by {lock}. What changes there is seen when it is reopened.")
        opened.holder = lock
        return opened
    try:
        opened = _to_write(path, header.format, lock)
    except BaseException:
        lock.release()
        raise
    if opened.read_only:
        lock.release()
    return opened


def _to_write(path: Path, format: int, lock: Lock) -> ProjectFile:
    try:
        with path.open("r+b"):
            pass
    except OSError as error:
        return _read_only(path, format, f"The file may only be read ({error.strerror or error}).")
    if format < FORMAT:
        upgrade(path, format)
    connection = None
    try:
        connection = connect(path)
        gathered = gather(connection)
        opened = _whole(path, gathered)
    except SPOILT as error:
        if connection is not None:
            connection.close()
        _raise_if_busy(path, error)
        return _damaged(path, (str(error),))
    if opened.faults:
        connection.close()
        return _damaged(path, opened.faults)
    places = {part: tuple(_number(row[0]) for row in gathered.rows[part]) for part in LISTS}
    opened.allow_writing(lock, connection, dict(gathered.seals), places)
    return opened


def _whole(path: Path, gathered: Gathered) -> ProjectFile:
    """The project when all of it is as it was written; else one with faults and nothing in it."""
    faults = gathered.faults
    if not faults:
        try:
            dossier = assemble(path, gathered.rows, load_vocabulary())
            return ProjectFile(path, dossier, _steps(path, gathered, dossier))
        except (ProjectError, ValueError, KeyError) as error:
            faults = (str(error).removeprefix(f"{path}: "),)
    return ProjectFile(path, Dossier(), Steps(), faults)


def _read_only(path: Path, format: int, reason: str) -> ProjectFile:
    """The project as it stands there now; in a copy aside where SQLite would have to write to read it."""
    try:
        if format == FORMAT:
            with closing(connect(path, "ro")) as connection:
                opened = _whole(path, gather(connection))
        else:
            opened = _in_a_copy(path, format)
    except SPOILT as error:
        _raise_if_busy(path, error)
        try:
            opened = _in_a_copy(path, format)
        except SPOILT as other:
            return _damaged(path, (str(other),))
    if opened.faults:
        return _damaged(path, opened.faults)
    opened.why_read_only = reason
    return opened


def _in_a_copy(path: Path, format: int) -> ProjectFile:
    try:
        with tempfile.TemporaryDirectory(prefix="relationship-explorer-") as folder:
            aside = _copied(path, Path(folder))
            if format < FORMAT:
                upgrade(aside, format)
            with closing(connect(aside)) as connection:
                return _whole(path, gather(connection))
    except OSError as error:
        raise _no_room_aside(path, error) from error


def _damaged(path: Path, faults: tuple[str, ...]) -> ProjectFile:
    """What can be read of a damaged file, from a copy, so that nothing is written to it."""
    try:
        with tempfile.TemporaryDirectory(prefix="relationship-explorer-") as folder:
            aside = _copied(path, Path(folder))
            repair_header(aside)
            with closing(connect(aside)) as connection:
                gathered = gather(connection)
        dossier, lost = salvage(path, gathered.rows, load_vocabulary())
        steps = _steps(path, gathered, dossier)
    except (sqlite3.Error, ProjectError, ValueError, OSError, OverflowError) as error:
        raise _nothing_left(path, faults) from error
    if dossier == Dossier():
        raise _nothing_left(path, faults)
    found = tuple(dict.fromkeys((*faults, *gathered.faults, *lost)))
    opened = ProjectFile(path, dossier, steps, found)
    opened.why_read_only = (
        f"The file is damaged: {explain(found)}. What could be read is shown; the file will not be changed. "
        "Save a copy to go on working with it, or look for an older copy."
    )
    return opened


def _no_room_aside(path: Path, error: OSError) -> Unreadable:
    found = f"cannot be read here without a copy in the temporary folder, which could not be made ({error})."
    return Unreadable(path, f"{found} Make room there and open it again.")


def _nothing_left(path: Path, faults: tuple[str, ...]) -> Damaged:
    return Damaged(path, f"is damaged, and nothing of it can be read: {explain(faults)}. Look for a copy of it.")


def _copied(path: Path, folder: Path) -> Path:
    """The file in that folder, with the journal of a transaction that was cut short."""
    aside = folder / "copy.rexp"
    shutil.copyfile(path, aside)
    if has_journal(path):
        shutil.copyfile(journal(path), journal(aside))
    return aside


def _steps(path: Path, gathered: Gathered, dossier: Dossier) -> Steps:
    words = texts(gathered.rows)
    return read_steps(path, gathered.rows["history"], lambda: quotable(words, dossier), load_vocabulary())


def _raise_if_busy(path: Path, error: Exception) -> None:
    if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise Unreadable(path, f"cannot be read now: {why(error)}.") from error


def _number(key: object) -> int:
    assert isinstance(key, int)
    return key
