"""Places that were told of → which a noun may mean, which country its towns recall: "Hanoi grew. The country"."""

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


def is_such_a_place(noun: str, one: Description) -> bool:
    """Whether a place may be called so: a country is no town, a town no country."""
    if one.type is not EntityType.PLACE:
        return True
    if noun in one.nouns:
        return True
    if noun in ("state", "province", "region", "prefecture") and one.town:
        return False
    if noun in ("country", "nation", "kingdom", "island nation", "state"):
        return one.land and noun != "state"
    return not one.land or (noun == "island" and one.island)


def is_ground(one: Description) -> bool:
    """Whether a place is neither a country nor a town that is known, but a mine, a field, a works."""
    return one.type is EntityType.PLACE and not one.land and not one.town
