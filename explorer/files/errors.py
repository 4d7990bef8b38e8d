"""What can be wrong with a project file, one class for each way."""

# ruff: noqa: N818 - an error here is named for what was found; a row of "…Error" would say it eleven times.

from pathlib import Path


class ProjectError(Exception):
    """A project that cannot be read. The message names the file and the place, and says what to do."""

    def __init__(self, path: Path, message: str) -> None:
        super().__init__(f"{printable(str(path))}: {printable(message)}")
        self.path = path


class NotFound(ProjectError):
    """Nothing is there."""


class Unreadable(ProjectError):
    """The system does not let it be read."""


class NotAProject(ProjectError):
    """Something else is there: a folder, a device, an empty file, another kind of JSON."""


class TooLarge(ProjectError):
    """More than this program takes into memory."""


class NotText(ProjectError):
    """Not text in UTF-8."""


class BrokenJson(ProjectError):
    """Not JSON, from ``line`` and ``column`` on (0 where that cannot be told)."""

    def __init__(self, path: Path, message: str, line: int = 0, column: int = 0) -> None:
        super().__init__(path, message)
        self.line, self.column = line, column


class NewerFormat(ProjectError):
    """Written by a later version of this program."""


class WrongShape(ProjectError):
    """JSON, but with a key or a value that a project does not have there."""


class OutsideFile(ProjectError):
    """A text file that does not stand beside the project."""


class Inconsistent(ProjectError):
    """Parts that do not fit together: at ``place``, ``found`` says what."""

    def __init__(self, path: Path, place: str, found: str) -> None:
        super().__init__(path, f"{place}: {found}")
        self.place, self.found = place, found


class UnknownName(Inconsistent):
    """An entity, a claim, a document or a kind that is not there."""


class Repeated(Inconsistent):
    """An id that is given twice."""


class BadDate(Inconsistent):
    """A date that is not EDTF."""


class TextMismatch(Inconsistent):
    """A document's text that is not the one its digest was made of."""


class QuoteMismatch(Inconsistent):
    """A quote that does not stand in its document where it says."""


class Damaged(ProjectError):
    """A project file with other bytes than were written; nothing of it could be read."""


class NotKept(ProjectError):
    """An edit that could not be written; what was on disk before stands there still."""


class ReadOnly(NotKept):
    """An edit of a project that was opened read-only."""


class InUse(ProjectError):
    """A file that was to be replaced while it is open somewhere."""


class NotWritten(ProjectError):
    """A file that could not be made; what stood there before stands there still."""


def printable(text: str) -> str:
    """*text* on one line, safe to print on any terminal: what is not printable is spelled out."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text)
