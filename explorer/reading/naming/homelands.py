"""Towns that were told of → how long ago a country was last present by one of its own: "Hanoi grew. The country"."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.model.entities import EntityType
from explorer.reading.naming.described import Description
from explorer.reading.naming.marks import Mark

LONG_AGO = 9


def since_town(land: str, index: int, recent: list[Mark], known: Mapping[str, Description]) -> int:
    """How many sentences before that of *index* a town of the *land* was named; many where none was."""
    home = known[land].nations
    towns = (
        index - mark.line for mark in recent for i in mark.who
        if i != land and known[i].type is EntityType.PLACE and known[i].town and home & known[i].nations
    )  # fmt: skip
    return min(towns, default=LONG_AGO)
