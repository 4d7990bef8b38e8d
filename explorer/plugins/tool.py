"""A way to read a document, as it is offered: what makes it, what it may use, what it would send."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.session.child import SECONDS
from explorer.words import tr

if TYPE_CHECKING:
    from explorer.model.documents import Document
    from explorer.reading.extractor import Extractor

SPACE = 1 << 30
"""How many bytes of address space a reader may have; far more than it touches, for libraries map much."""


@dataclass(frozen=True, slots=True)
class Sending:
    """What would leave the program, to the last character, whereto, and what should be known before it does.

    ``is_here`` says that it goes to a program on this machine, ``with_key`` that the user's key goes along.
    """

    address: str
    body: str
    warning: str = ""
    is_here: bool = False
    with_key: bool = False

    @property
    def whereto(self) -> str:
        """Where it goes, and what goes along, in words."""
        if self.with_key:
            return tr("To {address}, with the key that you set for it", address=self.address)
        return tr("To {address}", address=self.address)


class ExtractorError(Exception):
    """A reader that cannot be had; the message says which, why, and what to do."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A way to read a document. ``name`` is what it is asked for by, ``make`` imports what it needs.

    ``about`` says in a few words how it reads.
    One that has ``sends`` lets words leave the machine: that says exactly which, and whereto, so that a person can
    be asked before each document.
    """

    name: str
    make: Callable[[], Extractor]
    sends: Callable[[Document], Sending] | None = None
    space: int = SPACE
    seconds: float = SECONDS
    about: str = ""
