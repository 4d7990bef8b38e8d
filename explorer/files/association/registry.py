"""A program → keys of this user's Windows registry, by which the Explorer knows what opens project files."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from typing import Any

from explorer.files.database.schema import SUFFIX

CLASSES = r"Software\Classes"
KIND = "RelationshipExplorer.Project"


def register(program: Sequence[str], registry: Any = None) -> tuple[str, ...]:
    """Write the keys; what was done, line by line. *registry* stands in for Windows' own."""
    registry = registry or _of_windows()
    opened = f'{subprocess.list2cmdline(program)} "%1"'
    done = []
    for key, value in (
        (rf"{CLASSES}\{KIND}", "Relationship Explorer project"),
        (rf"{CLASSES}\{KIND}\DefaultIcon", f"{program[0]},0"),
        (rf"{CLASSES}\{KIND}\shell\open\command", opened),
        (rf"{CLASSES}\{SUFFIX}", KIND),
    ):
        with registry.CreateKey(registry.HKEY_CURRENT_USER, key) as made:
            registry.SetValueEx(made, "", 0, registry.REG_SZ, value)
        done.append(rf"wrote HKEY_CURRENT_USER\{key}")
    return tuple(done)


def unregister(registry: Any = None) -> tuple[str, ...]:
    """Take the keys away; the ending itself only where it still names this program."""
    registry = registry or _of_windows()
    done = []
    keys = [rf"{CLASSES}\{KIND}{below}" for below in (r"\shell\open\command", r"\shell\open", r"\shell",
                                                      r"\DefaultIcon", "")]  # fmt: skip
    if _value(registry, rf"{CLASSES}\{SUFFIX}") == KIND:
        keys.append(rf"{CLASSES}\{SUFFIX}")
    for key in keys:
        try:
            registry.DeleteKey(registry.HKEY_CURRENT_USER, key)
        except FileNotFoundError:
            continue
        done.append(rf"removed HKEY_CURRENT_USER\{key}")
    return tuple(done) or ("There was nothing to remove.",)


def _value(registry: Any, key: str) -> object:
    try:
        with registry.OpenKey(registry.HKEY_CURRENT_USER, key) as found:
            return registry.QueryValueEx(found, "")[0]
    except FileNotFoundError:
        return None


def _of_windows() -> Any:
    import winreg  # There is none elsewhere.

    return winreg
