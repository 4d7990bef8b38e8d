"""The word lists that ship with the program → plain tables."""

import tomllib
from pathlib import Path
from typing import Any

from explorer.files.places import resource


def load_tables(folder: Path | None = None) -> dict[str, dict[str, Any]]:
    """Every TOML file of *folder* by its name without the ending; what ships with the program if no folder is given."""
    tables = {}
    for file in sorted((folder or resource("reading")).glob("*.toml")):
        with file.open("rb") as opened:
            tables[file.stem] = tomllib.load(opened)
    return tables
