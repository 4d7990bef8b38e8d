"""What one waiting thing is called, and where in the texts it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from explorer.model.documents import Passage


class Sort(StrEnum):
    """What kind of thing waits."""

    LINK = "link"
    """Whom some words mean: "the company" → Nissan?"""
    CLAIM = "claim"
    """A proposed claim."""
    SAME = "same"
    """Whether two entities are one and the same."""
    UNREAD = "unread"
    """A sentence that was not understood."""


@dataclass(frozen=True, slots=True)
class Key:
    """The name of what waits: ``id`` is the claim's, the question's, or the entity's that words may mean.

    ``at`` is where it stands, so that what comes next is known when it has gone; None where it stands nowhere.
    """

    sort: Sort
    id: str = ""
    at: Passage | None = None
