"""A program → entries in the user's data folder, by which desktops know what opens project files."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from explorer.files.places import resource

NAME = "relationship-explorer"
TYPE = "application/x-relationship-explorer"


def register(program: Sequence[str], folder: Path) -> tuple[str, ...]:
    """Write the entries, and let the desktop read them; what was done, line by line."""
    done = []
    entry = resource("desktop", f"{NAME}.desktop").read_text("utf-8")
    entry = entry.replace("{program}", command(program)).replace("{folder}", _escaped(str(folder)))
    picture = resource("desktop", f"{NAME}.svg").read_text("utf-8")
    kind = resource("desktop", f"{NAME}.xml").read_text("utf-8")
    for path, content in zip(_places(), (entry, kind, picture, picture), strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
        done.append(f"wrote {path}")
    return (*done, *_let_it_be_read())


def unregister() -> tuple[str, ...]:
    """Take the entries away, and let the desktop forget them; what was done, line by line."""
    done = []
    for path in _places():
        if path.exists():
            path.unlink()
            done.append(f"removed {path}")
    return (*done, *_let_it_be_read()) if done else ("There was nothing to remove.",)


def command(program: Sequence[str]) -> str:
    """The words of a command as a desktop entry wants them."""
    return " ".join(_quoted(word) for word in program)


def data_folder() -> Path:
    """Where this user's desktop looks."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _places() -> tuple[Path, ...]:
    """The entry, the kind of file, the icons of the program and of its files."""
    data = data_folder()
    icons = data / "icons" / "hicolor" / "scalable"
    return (
        data / "applications" / f"{NAME}.desktop",
        data / "mime" / "packages" / f"{NAME}.xml",
        icons / "apps" / f"{NAME}.svg",
        icons / "mimetypes" / f"{TYPE.replace('/', '-')}.svg",
    )


def _quoted(word: str) -> str:
    """Between quotation marks where it needs them: first for the command, then for the file that it stands in."""
    plain = word.replace("%", "%%")
    if not re.fullmatch(r"[\w./+:@%-]+", plain):
        plain = '"' + re.sub(r'(["`$\\])', r"\\\1", plain) + '"'
    return _escaped(plain)


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\")


def _surroundings() -> dict[str, str]:
    """What the system's own programs are to see: their libraries, and not those that the app brings along."""
    around = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}
    if before := os.environ.get("LD_LIBRARY_PATH_ORIG"):
        around["LD_LIBRARY_PATH"] = before
    return around


def _let_it_be_read() -> list[str]:
    """Ask the desktop's own programs to read what is there; where one is absent, the desktop does so in its time."""
    data, done = data_folder(), []
    for name, place in (("update-mime-database", data / "mime"), ("update-desktop-database", data / "applications")):
        found = shutil.which(name)
        if found is None:
            done.append(f"{name} is absent: the desktop may need a new login to notice")
            continue
        # Both are the system's own, and are given nothing but a folder.
        ended = subprocess.run(  # noqa: S603
            [found, str(place)], capture_output=True, timeout=60, check=False, env=_surroundings()
        )
        done.append(f"{name} {place}" if ended.returncode == 0 else f"{name} ended with {ended.returncode}")
    return done
