"""What has been told up to a word that stands for somebody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from explorer.reading.naming.described import Description
from explorer.reading.naming.marks import Mark


@dataclass(frozen=True, slots=True)
class Story:
    """What has been told up to a word: who was pointed at where, what is known of each, for whom people work."""

    recent: list[Mark]
    ahead: list[Mark]
    """Who is named behind the word in its sentence."""
    known: Mapping[str, Description]
    employers: Mapping[str, str]
    issuer: str = ""
    """Whose release the text is, or whom it is about most."""
    release: bool = False
    """Whether the text is the news of a firm itself: then "the company" is whoever issued it."""
    main: str = ""
    """Of whom its first sentence speaks first, unless it names another far more."""
    times: Mapping[str, int] | None = None
    """How often the whole text names each."""
