"""What the program remembers between sittings, in one small JSON file that may vanish without harm."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from explorer.files.recent import Recent, read_recent


@dataclass(frozen=True)
class Settings:
    """``theme`` is "system" or a theme's name; ``geometry`` and ``panes`` are Qt's own words, in base 64.

    ``recent`` are the projects that were open lately, untitled ones too, the latest first.
    ``picture_folder`` is where the last picture was saved. ``endpoint`` is the address of a language model that may
    be asked, "" for none, with its model and its key.
    """

    theme: str = "system"
    geometry: str = ""
    panes: str = ""
    picture_folder: str = ""
    endpoint: str = ""
    endpoint_model: str = ""
    endpoint_key: str = field(default="", repr=False)
    recent: tuple[Recent, ...] = ()


def settings_path() -> Path:
    """Where settings are kept on this system; EXPLORER_SETTINGS names another file."""
    if named := os.environ.get("EXPLORER_SETTINGS"):
        return Path(named)
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA", home / "AppData" / "Roaming"))
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return base / "relationship-explorer" / "settings.json"


def load_settings(path: Path) -> Settings:
    """What was remembered; the defaults for all that is absent or cannot be read."""
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    known = {each.name for each in fields(Settings)} - {"recent"}
    words = {name: value for name, value in found.items() if name in known and isinstance(value, str)}
    return Settings(**words, recent=read_recent(found.get("recent")))


def save_settings(path: Path, settings: Settings) -> bool:
    """Remember these; whether it worked (a read-only home is no reason to stop)."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".new")
        draft.write_text(json.dumps(asdict(settings), indent=2) + "\n", "utf-8")
        draft.replace(path)
    except OSError:
        return False
    return True
