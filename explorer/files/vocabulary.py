"""resources/kinds.toml → Vocabulary."""

import tomllib

from explorer.files.places import resource
from explorer.model.vocabulary import Kind, Vocabulary


def load_vocabulary() -> Vocabulary:
    """The kinds that ship with the program."""
    with resource("kinds.toml").open("rb") as file:
        table = tomllib.load(file)
    return Vocabulary({name: Kind(name, **row) for name, row in table.items()})
