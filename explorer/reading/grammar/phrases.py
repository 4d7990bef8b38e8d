"""What a sentence is made of: noun phrases, verb groups, what joins them."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.reading.cast import Pointer
from explorer.reading.grammar.pieces import Piece

NAME, VERB, PREPOSITION, COORDINATOR, SUBORDINATOR, RELATIVE, COMMA, BREAK = "N", "V", "P", "C", "S", "R", ",", ";"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Pieces ``first`` to ``last`` (exclusive). ``head`` is a verb's or a noun's lemma, or the joining word itself.

    Of a noun phrase, ``entity`` is the piece that names it, -1 where it has no name. Of a verb group, ``form`` is
    finite, to, gerund, participle or base.
    """

    sort: str
    first: int
    last: int
    head: str
    entity: int = -1
    form: str = ""
    modal: str = ""
    past: bool = False
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    nots: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence taken apart."""

    pieces: tuple[Piece, ...]
    tags: str
    phrases: tuple[Phrase, ...]

    def pointer(self, index: int) -> Pointer | None:
        """Who the noun phrase names."""
        phrase = self.phrases[index]
        return self.pieces[phrase.entity].pointer if phrase.entity >= 0 else None
