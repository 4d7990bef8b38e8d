"""A project on disk → a sitting with it, in which each edit is kept before it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.files.errors import ProjectError, printable
from explorer.files.places import example
from explorer.files.project import load_project
from explorer.files.vocabulary import load_vocabulary
from explorer.model.dossier import Dossier
from explorer.model.steps import Step
from explorer.session.history import History
from explorer.session.state import State

# The project file is loaded when it is needed: a first start, which shows the example, is quicker without.
if TYPE_CHECKING:
    from explorer.files.database import ProjectFile


class Sitting:
    """Where a project is kept while it is worked on; a new one is on disk from its first edit on.

    It is the keeper that `keeping.keep` tells: each of its answers is durable, or ProjectError and nothing done.
    """

    def __init__(self, dossier: Dossier, file: ProjectFile | None = None, source: str = "") -> None:
        self._start, self._source = dossier, source
        self.file = file

    @property
    def path(self) -> Path | None:
        """The file it is kept in; None while nothing was changed that would have to be kept."""
        return self.file.path if self.file else None

    @property
    def text(self) -> Path | None:
        """The text that it was read from, which stays as it is; None for the example, and where it is in a file."""
        if self.file is not None or not self._source or Path(self._source) == example():
            return None
        return Path(self._source)

    @property
    def untitled(self) -> bool:
        """Whether it has no name of its own yet."""
        return self.file is None or is_untitled(self.file.path)

    @property
    def held_elsewhere(self) -> bool:
        """Whether another machine is said to have it open; only people know if that machine is gone for good."""
        holder = self.file.holder if self.file and self.file.read_only else None
        return holder is not None and holder.is_elsewhere

    def state(self) -> State:
        """The state that a sitting begins with, the steps of earlier ones included."""
        steps = self.file.steps if self.file else None
        history = History(self._start, steps.past, steps.future, steps.abandoned) if steps else History(self._start)
        return self.told(State(history, load_vocabulary()))

    def told(self, state: State) -> State:
        """The state, with where the project is kept now, and whether it can be changed."""
        path = str(self.path or self._source)
        read_only = self.file.why_read_only if self.file and self.file.read_only else ""
        if (state.project, state.untitled, state.read_only) == (path, self.untitled, read_only):
            return state
        return replace(state, project=path, untitled=self.untitled, read_only=read_only)

    def record(self, step: Step, dossier: Dossier) -> None:
        """Keep a new step, in a file that is made now where there is none yet."""
        self._kept().record(step, dossier)

    def undo(self, numbers: Sequence[int], dossier: Dossier) -> None:
        """Keep that steps were undone."""
        self._kept().undo(numbers, dossier)

    def redo(self, numbers: Sequence[int], dossier: Dossier) -> None:
        """Keep that steps were made again."""
        self._kept().redo(numbers, dossier)

    def save_as(self, path: Path) -> None:
        """Go on under another name; ProjectError when that cannot be, and everything is as it was."""
        from explorer.files.database import create, save_as

        if self.file is None:
            self.file = create(path, self._start)
        else:
            self.file = save_as(self.file, path)
        self._start = self.file.dossier

    def save_copy(self, path: Path) -> None:
        """Keep a copy under another name, and go on with this one."""
        from explorer.files.database import create

        if self.file is None:
            create(path, self._start).close()
        else:
            self.file.copy_to(path)

    def close(self) -> None:
        """Let others write to it; nothing is unsaved."""
        if self.file is not None:
            self.file.close()

    def _kept(self) -> ProjectFile:
        if self.file is None:
            from explorer.files.database import new_untitled

            self.file = new_untitled(self._start)
        return self.file


def sit_down(path: Path | str, take_over: bool = False) -> Sitting:
    """A sitting with the project at *path*; with a text, which is never written to, as a new untitled project."""
    if Path(path) == example():
        return Sitting(load_project(path), None, str(path))
    from explorer.files.opening import open_any

    opened = open_any(path, take_over)
    return Sitting(opened.dossier, opened.file, str(path))


def new_sitting() -> Sitting:
    """A sitting with an empty project."""
    return Sitting(Dossier())


def is_project(path: Path) -> bool:
    """Whether a file is called like a project, in either of its forms."""
    from explorer.files.database.schema import SUFFIX

    return path.suffix.lower() in (SUFFIX, ".json")


def is_document(path: Path) -> bool:
    """Whether a file is there, and called like a text that can become a source."""
    from explorer.files.importers import ENDINGS  # Not before the first picture.

    return path.suffix.lower() in ENDINGS and path.is_file()


def is_untitled(path: Path) -> bool:
    """Whether the file is one of those that wait for a name."""
    from explorer.files.database.untitled import untitled_folder

    return path.parent.resolve() == untitled_folder().resolve()


def remove_untitled(path: Path) -> None:
    """Take a project without a name away for good; ProjectError where that cannot be."""
    from explorer.files.database import remove_untitled

    remove_untitled(path)


def sentence(error: ProjectError) -> str:
    """What is wrong, without the name of the file, which whoever reads it has before their eyes."""
    return str(error).removeprefix(f"{printable(str(error.path))}: ")


def now() -> str:
    """The UTC time, as steps and lists of projects tell it."""
    return datetime.now(UTC).isoformat(timespec="seconds")
