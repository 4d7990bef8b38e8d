"""The kinds of relationship there are, as a table."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of relationship.

    ``short`` is the word on a line; ``directed`` kinds have an arrow from subject to object;
    ``detail_on_line`` kinds print the claim's detail there instead ("senior executive").
    ``sentence`` says it in words, with ``{subject}`` and ``{object}``.
    """

    name: str
    short: str
    directed: bool
    sentence: str
    detail_on_line: bool = False


@dataclass(frozen=True)
class Vocabulary:
    """All kinds, by name."""

    kinds: Mapping[str, Kind]

    def __getitem__(self, name: str) -> Kind:
        """The kind called *name*; KeyError when the table has none such."""
        return self.kinds[name]

    def is_directed(self, name: str) -> bool:
        """Whether the kind has a direction; an unknown kind has, so that nothing is folded that is not alike."""
        kind = self.kinds.get(name)
        return kind is None or kind.directed
