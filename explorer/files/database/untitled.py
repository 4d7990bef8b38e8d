"""Projects without a name yet: they live in the user's data folder, where nothing of them is lost either."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from explorer.files.database.header import journal
from explorer.files.database.lock import Lock, take
from explorer.files.database.opening import open_file
from explorer.files.database.project_file import ProjectFile, create
from explorer.files.database.schema import SUFFIX
from explorer.files.errors import InUse, NotWritten
from explorer.model.dossier import Dossier


def untitled_folder() -> Path:
    """Where untitled projects live on this system; EXPLORER_UNTITLED names another folder."""
    if named := os.environ.get("EXPLORER_UNTITLED"):
        return Path(named)
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "relationship-explorer" / "untitled"


def new_untitled(dossier: Dossier, folder: Path | None = None) -> ProjectFile:
    """A new project that nobody has named yet, such as the shipped example or an empty one."""
    folder = untitled_folder() if folder is None else folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(folder, f"the folder could not be made ({error.strerror or error}).") from error
    number = 0
    while True:
        number += 1
        path = folder / f"Untitled {number}{SUFFIX}"
        if path.exists():
            continue
        try:
            return create(path, dossier)
        except InUse:
            continue  # Another window is making one of this name at this moment.


def untitled_files(folder: Path | None = None) -> tuple[Path, ...]:
    """The untitled projects there are, from earlier sittings too, the latest first."""
    folder = untitled_folder() if folder is None else folder
    try:
        return tuple(sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: -path.stat().st_mtime))
    except OSError:
        return ()


def remove_untitled(path: Path) -> None:
    """Take a project without a name away for good; ProjectError where it is open somewhere, or cannot be removed."""
    try:
        taken = take(path)
        if not isinstance(taken, Lock):
            raise InUse(path, f"is open: {taken}. Close it there, then it can be removed.")
        try:
            path.unlink(missing_ok=True)
            journal(path).unlink(missing_ok=True)
        finally:
            taken.release()
    except OSError as error:
        raise NotWritten(path, f"could not be removed ({error.strerror or error}).") from error


def is_untitled(file: ProjectFile, folder: Path | None = None) -> bool:
    """Whether the project has no name of its own yet."""
    return file.path.parent == (untitled_folder() if folder is None else folder).resolve()


def save_as(file: ProjectFile, path: Path | str, folder: Path | None = None) -> ProjectFile:
    """The same project under another name, its history with it, to go on there.

    The old file is closed; an untitled one is removed, once the new one stands and was read back.
    """
    path = Path(path)
    file.copy_to(path)
    saved = open_file(path)
    if saved.dossier != file.dossier:
        saved.close()
        raise NotWritten(path, "is not what was to be saved; another program changed it. Choose another name.")
    saved.dossier = file.dossier
    old, untitled = file.path, is_untitled(file, folder) and not file.read_only
    file.close()
    if untitled:
        old.unlink(missing_ok=True)
    return saved
