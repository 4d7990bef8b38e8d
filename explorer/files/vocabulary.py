"""resources/kinds.toml → Vocabulary."""

import tomllib
from functools import cache

from explorer.files.places import resource
from explorer.model.vocabulary import Kind, Vocabulary


@cache
def load_vocabulary() -> Vocabulary:
    """The kinds that ship with the program; the same ones until it ends, also where the file is replaced meanwhile."""
    with resource("kinds.toml").open("rb") as file:
        table = tomllib.load(file)
    return Vocabulary({name: Kind(name, **row) for name, row in table.items()})
