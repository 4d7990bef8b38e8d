"""A text file → its text, letter for letter."""

from __future__ import annotations

from pathlib import Path

from explorer.words import tr

LARGEST = 20_000_000


class TextError(ValueError):
    """A file that is not read as text; its message says which, why, and what to do."""


def load_text(path: Path) -> tuple[str, str]:
    """The text of a file, and what must be said about how it was read, "" for nothing."""
    name = path.name
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise TextError(tr("“{name}” is too large for an article ({size} MB); take the part you need out of it.",
                               name=name, size=size // 1_000_000))  # fmt: skip
        data = path.read_bytes()
    except OSError as error:
        raise TextError(tr("“{name}” cannot be read: {why}.", name=name, why=error.strerror or str(error))) from error
    for mark, coding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _decoded(data, coding, name), ""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(data, "cp1252", name), tr("Read as Windows-1252; the file is not UTF-8.")
    _need_text(text, name)
    return text, ""


def _decoded(data: bytes, coding: str, name: str) -> str:
    try:
        text = data.decode(coding)
    except UnicodeDecodeError as error:
        raise TextError(tr("“{name}” is not a text; save it as plain text (UTF-8) first.", name=name)) from error
    _need_text(text, name)
    return text


def _need_text(text: str, name: str) -> None:
    if "\x00" in text:
        raise TextError(tr("“{name}” is not a text; save it as plain text (UTF-8) first.", name=name))
    if not text.strip():
        raise TextError(tr("“{name}” is empty; there is nothing to add.", name=name))
