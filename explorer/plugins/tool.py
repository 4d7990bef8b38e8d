"""A way to read a document, as it is offered: what makes it, what it may use, what it would send."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.session.child import SECONDS

if TYPE_CHECKING:
    from explorer.model.documents import Document
    from explorer.reading.extractor import Extractor

SPACE = 1 << 30
"""How many bytes of address space a reader may have; far more than it touches, for libraries map much."""


@dataclass(frozen=True, slots=True)
class Sending:
    """What would leave the machine, to the last character, whereto, and what should be known before it does."""

    address: str
    body: str
    warning: str = ""


class ExtractorError(Exception):
    """A reader that cannot be had; the message says which, why, and what to do."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A way to read a document. ``name`` is what it is asked for by, ``make`` imports what it needs.

    One that has ``sends`` lets words leave the machine: that says exactly which, and whereto, so that a person can
    be asked before each document.
    """

    name: str
    make: Callable[[], Extractor]
    sends: Callable[[Document], Sending] | None = None
    space: int = SPACE
    seconds: float = SECONDS
