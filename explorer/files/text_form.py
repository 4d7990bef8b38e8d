"""A dossier → its text form in a file, put in place at once."""

from __future__ import annotations

from pathlib import Path

from explorer.files.database.copies import put_in_place
from explorer.files.errors import NotWritten
from explorer.files.places import example
from explorer.files.project import dump_project
from explorer.model.dossier import Dossier


def write_text_form(dossier: Dossier, path: Path) -> None:
    """Write it to *path*: the same dossier, the same bytes. NotWritten where that cannot be."""
    if path.resolve() == example().resolve():
        raise NotWritten(path, "is the shipped example, which is never written to. Choose another name.")
    text = dump_project(dossier)
    with put_in_place(path) as aside:
        aside.write_text(text, encoding="utf-8", newline="\n")
