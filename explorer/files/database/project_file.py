"""An open project file: what is known, and each edit durably on disk before the next one."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from explorer.files.compose import Composer
from explorer.files.database.check import check
from explorer.files.database.connection import connect, transaction
from explorer.files.database.copies import copy_of, fill, put_in_place
from explorer.files.database.digests import Seal
from explorer.files.database.lock import Holder, Lock, take
from explorer.files.database.read import assemble, gather, read_seals
from explorer.files.database.rows import composer_for
from explorer.files.database.steps import Steps, step_row
from explorer.files.database.write import Estranged, Pen, Places, abandon, mark, write_change
from explorer.files.errors import InUse, NotKept, NotWritten, ProjectError, ReadOnly
from explorer.files.vocabulary import load_vocabulary
from explorer.model.changes import difference
from explorer.model.dossier import Dossier
from explorer.model.steps import Step, StepState
from explorer.model.vocabulary import Vocabulary

Marks = Callable[[Pen, Composer], None]


class ProjectFile:
    """A project on disk. ``dossier`` is what stands there now; ``steps`` is its history as it was when opened.

    ``read_only`` files refuse every edit; ``why_read_only`` says why, for people, ``holder`` who else has it open,
    and ``faults`` what of a damaged file could not be read.
    """

    def __init__(self, path: Path, dossier: Dossier, steps: Steps, faults: tuple[str, ...] = ()) -> None:
        self.path, self.dossier, self.steps, self.faults = path, dossier, steps, faults
        self.why_read_only = ""
        self.holder: Holder | None = None
        self._writing: _Writing | None = None
        # Whether the disk no longer has, or never had, what is here.
        self._from_memory = bool(faults)

    @property
    def read_only(self) -> bool:
        """Whether no edit can be kept."""
        return self._writing is None

    def record(self, step: Step, dossier: Dossier) -> None:
        """Keep a new step that led to *dossier*: durable when this returns; NotKept when nothing was written.

        Steps that were undone before it are abandoned.
        """

        def marks(pen: Pen, composer: Composer) -> None:
            abandon(pen)
            pen.add("history", step_row(step, composer))

        self._keep(step.title, dossier, marks)

    def undo(self, numbers: Sequence[int], dossier: Dossier) -> None:
        """Keep that these steps were undone, which led to *dossier*; as durable as `record`."""
        self._keep("Undo", dossier, lambda pen, composer: mark(pen, numbers, StepState.UNDONE))

    def redo(self, numbers: Sequence[int], dossier: Dossier) -> None:
        """Keep that these steps were made again, which led to *dossier*; as durable as `record`."""
        self._keep("Redo", dossier, lambda pen, composer: mark(pen, numbers, StepState.DONE))

    def copy_to(self, path: Path | str) -> None:
        """Save a copy, with its history where that could be read; what stood at *path* is replaced at once."""
        path = _real(Path(path))
        if path.exists() and self.path.exists() and path.samefile(self.path):
            raise NotWritten(path, "is this project itself; choose another name for the copy.")
        lock = _lock_to_replace(path)
        try:
            if self._writing:
                copy_of(self._writing.connection(), path)
            elif self._from_memory:
                with put_in_place(path) as aside:
                    fill(aside, self.dossier)
            else:
                with closing(connect(self.path, "ro")) as connection:
                    copy_of(connection, path)
        except (sqlite3.Error, ValueError) as error:  # ValueError: a name that is no text.
            raise NotWritten(
                path, f"could not be written: {why(error)}. Choose another place and try again."
            ) from error
        finally:
            lock.release()

    def close(self) -> None:
        """Let others write to it. Nothing is unsaved."""
        if self._writing:
            self._writing.close()
            self._writing = None
            self.why_read_only = "It was closed."

    def allow_writing(self, lock: Lock, connection: sqlite3.Connection, seals: dict[str, Seal], places: Places) -> None:
        """Take edits from now on, under this lock."""
        self._writing = _Writing(self.path, lock, connection, seals, places)

    def _keep(self, title: str, after: Dossier, marks: Marks) -> None:
        if self._writing is None:
            raise ReadOnly(self.path, f"“{title}” was not kept: the project is open read-only. {self.why_read_only}")
        try:
            self._writing.keep(self.dossier, after, marks)
        except _Refused as refusal:
            if refusal.for_good:
                self.close()
                self.why_read_only, self._from_memory = refusal.sentence, True
            raise NotKept(self.path, f"“{title}” was not kept: {refusal.sentence}") from refusal
        self.dossier = after


class _Refused(Exception):  # noqa: N818 - it is what happened.
    """Nothing was written; *sentence* says why, *for_good* that nothing more can be."""

    def __init__(self, sentence: str, for_good: bool = False) -> None:
        super().__init__(sentence)
        self.sentence, self.for_good = sentence, for_good


class _Writing:
    """The way to the disk, and the account of what stands there."""

    def __init__(
        self, path: Path, lock: Lock, connection: sqlite3.Connection, seals: dict[str, Seal], places: Places
    ) -> None:
        self.path, self.lock, self.seals, self.places = path, lock, seals, places
        self._connection: sqlite3.Connection | None = connection
        self._file = _identity(path)
        self._vocabulary: Vocabulary = load_vocabulary()

    def connection(self) -> sqlite3.Connection:
        """A working connection: a new one after the last one failed."""
        if self._connection is None:
            self._connection = connect(self.path)
        return self._connection

    def close(self) -> None:
        self._disconnect()
        self.lock.release()

    def keep(self, before: Dossier, after: Dossier, marks: Marks) -> None:
        """Write what leads from one to the other, in one transaction."""
        change = difference(before, after)
        try:
            check(self.path, change, after, self._vocabulary)
            composer = composer_for(before, after)
        except (ProjectError, ValueError) as error:
            raise _Refused(f"it could not be read again ({error}).") from error
        self._make_sure()
        pen: Pen | None = None
        places: Places | None = None
        try:
            pen = Pen(self.connection(), dict(self.seals))
            with transaction(pen.connection):
                if read_seals(pen.connection) != self.seals:
                    raise Estranged
                places = write_change(pen, change, before, after, self.places)
                marks(pen, composer)
                pen.close(self.seals)
        except Estranged as error:
            sentence = "another program has changed the file. Save a copy of what is here, then open the file again."
            raise _Refused(sentence, for_good=True) from error
        except (sqlite3.Error, ValueError, OSError) as error:
            if pen is None or places is None or pen.seals == self.seals or not self._stands_there(pen.seals):
                raise _Refused(f"{why(error)}. All that was done before is safe.") from error
        self.seals, self.places = pen.seals, places

    def _make_sure(self) -> None:
        """The file is still where it was, and still ours."""
        if _identity(self.path) != self._file:
            sentence = "the file is gone, or another one has taken its place. Save a copy of what is here."
            raise _Refused(sentence, for_good=_identity(self.path) is not None)
        try:
            taken = self.lock if self.lock.is_held() else take(self.path)
        except OSError as error:
            raise _Refused(f"{error.strerror or error}. All that was done before is safe.") from error
        if not isinstance(taken, Lock):
            raise _Refused(f"{taken} has taken the project over. Save a copy of what is here.", for_good=True)
        self.lock = taken

    def _stands_there(self, seals: dict[str, Seal]) -> bool:
        """Whether the disk has it after all, though it said otherwise; with a new connection, which recovers."""
        self._disconnect()
        try:
            return read_seals(self.connection()) == seals
        except (sqlite3.Error, ValueError, TypeError, AttributeError):
            self._disconnect()
            return False

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None


def create(path: Path | str, dossier: Dossier) -> ProjectFile:
    """A new project file; what stood at *path* is replaced at once, unless it is open somewhere."""
    path = _real(Path(path))
    lock = _lock_to_replace(path)
    try:
        try:
            with put_in_place(path) as aside:
                seals, places = fill(aside, dossier)
                with closing(connect(aside, "ro")) as written:
                    if assemble(path, gather(written).rows, load_vocabulary()) != dossier:
                        raise ValueError("what was written is not what is read")
            connection = connect(path)
        except (ValueError, sqlite3.Error) as error:
            raise NotWritten(path, f"could not be written ({error}).") from error
        made = ProjectFile(path, dossier, Steps())
        made.allow_writing(lock, connection, seals, places)
    except BaseException:
        lock.release()
        raise
    return made


def why(error: Exception) -> str:
    """What kept SQLite from writing, for people."""
    found = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return {
        sqlite3.SQLITE_FULL: "the disk is full; make room on it and do it again",
        sqlite3.SQLITE_IOERR: "the disk cannot be written to; see whether it is full, or was pulled out",
        sqlite3.SQLITE_CANTOPEN: "the folder cannot be written to; see whether the disk was pulled out",
        sqlite3.SQLITE_BUSY: "another program is using the file; do it again in a moment",
        sqlite3.SQLITE_READONLY: "the file may only be read; see to your rights to it",
        sqlite3.SQLITE_CORRUPT: "the file was damaged while it was open; save a copy of what is here",
        sqlite3.SQLITE_NOTADB: "the file was damaged while it was open; save a copy of what is here",
    }.get(found, f"the file cannot be written ({error})")


def _lock_to_replace(path: Path) -> Lock:
    try:
        taken = take(path)
    except OSError as error:
        raise NotWritten(path, f"could not be written ({error.strerror or error}); choose another folder.") from error
    if not isinstance(taken, Lock):
        raise InUse(path, f"is open: {taken}. Choose another name, or close it there.")
    return taken


def _real(path: Path) -> Path:
    """The file itself, links followed, so that whichever way one comes to it there is one lock."""
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError) as error:  # Links in a circle; a NUL in the name.
        raise NotWritten(path, f"is no name for a file ({error}).") from error


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
