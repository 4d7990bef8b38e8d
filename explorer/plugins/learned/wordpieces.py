"""Words → the pieces that the language model knows, by number (WordPiece: Schuster and Nakajima 2012; as in BERT)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

_WORD = re.compile(r"[^\W_]+|\S")
_LONGEST = 100
"""A word of more letters is no word of the model."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a word: its number, and the characters of the text it stands for."""

    number: int
    start: int
    end: int


@dataclass(frozen=True)
class WordPieces:
    """The vocabulary of the model: each line a piece, its number the line's."""

    known: Sequence[str]

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {piece: number for number, piece in enumerate(self.known)}

    def number(self, piece: str) -> int:
        """The number of a piece, or that of what is unknown."""
        return self._numbers.get(piece, self._numbers["[UNK]"])

    def of(self, text: str, start: int, end: int) -> list[Piece]:
        """The pieces of a part of the text, in order."""
        found = list[Piece]()
        for match in _WORD.finditer(text, start, end):
            found += self._of_word(match.group(), match.start(), match.end())
        return found

    def _of_word(self, word: str, start: int, end: int) -> list[Piece]:
        plain = "".join(
            letter for letter in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(letter) != "Mn"
        )
        if len(plain) > _LONGEST:
            return [Piece(self.number("[UNK]"), start, end)]
        numbers, at = list[int](), 0
        while at < len(plain):
            for stop in range(len(plain), at, -1):
                piece = plain[at:stop] if at == 0 else f"##{plain[at:stop]}"
                if piece in self._numbers:
                    break
            else:
                return [Piece(self.number("[UNK]"), start, end)]
            numbers.append(self._numbers[piece])
            at = stop
        return [Piece(number, start, end) for number in numbers]
