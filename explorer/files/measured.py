"""resources/reading/measured.toml → how well each reader reads, as measured."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from explorer.files.places import resource


@dataclass(frozen=True, slots=True)
class Measured:
    """Shares from 0 to 1 of subject, kind and object together, on ``texts`` that the reader's rules were not made by.

    ``precision`` of its proposals were right; ``recall`` of what the texts state was proposed.
    """

    precision: float
    recall: float
    texts: int


def load_measured(reader: str, path: Path | None = None) -> Measured | None:
    """What was measured of the *reader* of that name.

    None where nothing was, or where the file does not say it: then nothing is claimed.
    """
    try:
        with (path or resource("reading", "measured.toml")).open("rb") as file:
            table = tomllib.load(file)[reader]
        found = Measured(float(table["precision"]), float(table["recall"]), int(table["texts"]))
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError):
        return None
    sound = 0 <= found.precision <= 1 and 0 <= found.recall <= 1 and found.texts > 0
    return found if sound else None
