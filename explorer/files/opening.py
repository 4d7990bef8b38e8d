"""A path → the project in it, whichever of its two forms the file has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from explorer.files.database import ProjectFile, open_file
from explorer.files.database.header import is_database
from explorer.files.project import load_project
from explorer.model.dossier import Dossier


@dataclass(frozen=True)
class Opened:
    """What is known, and the project file it is kept in; a text has none, and becomes an untitled project."""

    dossier: Dossier
    file: ProjectFile | None


def open_any(path: Path | str, take_over: bool = False) -> Opened:
    """The project in the file, told by its first bytes and not by its name. Raises ProjectError."""
    path = Path(path)
    if is_database(path):
        file = open_file(path, take_over)
        return Opened(file.dossier, file)
    return Opened(load_project(path), None)
