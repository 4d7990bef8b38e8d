"""This program → the one that opens project files for this user, or no longer."""

from __future__ import annotations

import sys
from pathlib import Path

from explorer.files.association import freedesktop, registry


def register() -> tuple[str, ...]:
    """Let a double click on a project file open it; what was done, line by line. OSError where that cannot be."""
    if sys.platform == "win32":
        return registry.register(program())
    if sys.platform == "darwin":
        return (_MAC,)
    return freedesktop.register(program(), folder())


def unregister() -> tuple[str, ...]:
    """Take all of it back; what was done, line by line."""
    if sys.platform == "win32":
        return registry.unregister()
    if sys.platform == "darwin":
        return (_MAC,)
    return freedesktop.unregister()


_MAC = "Nothing was changed: macOS learns what the app opens from the app itself, once it is in Applications."


def program() -> tuple[str, ...]:
    """What starts this program: the app, or Python with its module."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "explorer")


def folder() -> Path:
    """Where it is to be started: the folder of the app, or the one in which Python finds the module."""
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else Path(__file__).resolve().parents[3]
