"""Where what ships with the program lives, frozen or not."""

import sys
from pathlib import Path


def _root() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parents[2]


def resource(*parts: str) -> Path:
    """A file below ``resources/``."""
    return _root().joinpath("resources", *parts)


def example() -> Path:
    """The shipped example's project, in text form."""
    return _root() / "data" / "foxconn-japan.json"
