"""A path → the bytes that are there, if they are not too many."""

from __future__ import annotations

from pathlib import Path
from stat import S_ISREG

from explorer.files.importers.loaded import TextError
from explorer.words import tr

LARGEST_TEXT = 20_000_000
LARGEST_FILE = 60_000_000
"""With pictures in it, as a PDF, a Word file or a page saved in one file may have."""


def contents(path: Path, largest: int = LARGEST_FILE) -> bytes:
    """All of the file. Raises TextError for what is no file, is empty or too large."""
    name = path.name
    try:
        found = path.stat()
        if not S_ISREG(found.st_mode):
            raise TextError(tr("“{name}” is not a file; choose a document.", name=name))
        if found.st_size > largest:
            raise _too_large(name, found.st_size, largest)
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except OSError as error:
        raise TextError(tr("“{name}” cannot be read: {why}.", name=name, why=error.strerror or str(error))) from error
    except ValueError as error:
        if isinstance(error, TextError):
            raise
        raise TextError(tr("“{name}” cannot be read: {why}.", name=name, why=str(error))) from error
    if len(data) > largest:  # It grew meanwhile.
        raise _too_large(name, len(data), largest)
    if not data:
        raise TextError(tr("“{name}” is empty (0 bytes); there is nothing to add.", name=name))
    return data


def beginning(path: Path, length: int = 4096) -> bytes:
    """The first bytes of the file; nothing where it cannot be read."""
    try:
        if not S_ISREG(path.stat().st_mode):
            return b""
        with path.open("rb") as file:
            return file.read(length)
    except (OSError, ValueError):
        return b""


def _too_large(name: str, size: int, largest: int) -> TextError:
    return TextError(
        tr("“{name}” is too large for an article: {size} MB, and at most {largest} MB are read. Take the part you need "
           "out of it.", name=name, size=size // 1_000_000, largest=largest // 1_000_000)
    )  # fmt: skip
