"""The projects that were open lately, the latest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

MOST = 12


@dataclass(frozen=True, slots=True)
class Recent:
    """A project file that was open: where it is, what it was called then, when (UTC, ISO 8601)."""

    path: str
    name: str
    opened: str


def with_opened(recent: tuple[Recent, ...], opened: Recent) -> tuple[Recent, ...]:
    """The list with that one first."""
    return (opened, *without(recent, opened.path))[:MOST]


def without(recent: tuple[Recent, ...], path: str) -> tuple[Recent, ...]:
    """The list without that file."""
    return tuple(one for one in recent if one.path != path)


def read_recent(found: Any) -> tuple[Recent, ...]:
    """The list as settings hold it; what has another shape is left out."""
    if not isinstance(found, list):
        return ()
    return tuple(_read(found))[:MOST]


def _read(found: Iterable[Any]) -> Iterable[Recent]:
    for one in found:
        if isinstance(one, dict):
            words = [word for key in ("path", "name", "opened") if isinstance(word := one.get(key), str)]
            if len(words) == 3 and words[0]:
                yield Recent(*words)
