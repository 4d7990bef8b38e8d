"""A text file or pasted words → Loaded, letter for letter."""

from __future__ import annotations

from pathlib import Path

from explorer.files.importers.coding import decoded, is_text
from explorer.files.importers.contents import LARGEST_TEXT, contents
from explorer.files.importers.loaded import Importer, Loaded, TextError
from explorer.words import tr


def load_plain(path: Path) -> Loaded:
    """The text of the file as it stands."""
    text, how = decoded(contents(path, LARGEST_TEXT), path.name)
    need_words(text, path.name)
    return Loaded(text, how=how)


def pasted(text: str) -> Loaded:
    """What was pasted, as it stands."""
    if len(text) > LARGEST_TEXT:
        raise TextError(tr("What was pasted is too long for an article ({size} million characters); paste the part you "
                           "need.", size=len(text) // 1_000_000))  # fmt: skip
    if not text.strip():
        raise TextError(tr("Nothing was pasted that could be read; copy the text of the article first."))
    if not is_text(text):
        raise TextError(tr("What was pasted is no text; copy the words of the article, and paste them again."))
    return Loaded(text)


def need_words(text: str, name: str) -> None:
    """Refuse a text without any character that is seen."""
    if not text.strip("\ufeff\u200b\u00ad \t\r\n\x0b\x0c\u00a0\u3000"):
        raise TextError(tr("“{name}” is empty: it holds only spaces; there is nothing to add.", name=name))


PLAIN = Importer("text", (".txt", ".text"), load_plain)
