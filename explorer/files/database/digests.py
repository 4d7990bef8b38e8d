"""A row → its digest; many rows → one seal that can be changed row by row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

SIZE = 16
Value = int | str | bytes
"""What a column can hold; a text may come as its UTF-8 bytes."""
_MODULUS = 1 << (8 * SIZE)


def row_digest(part: str, values: Iterable[Value]) -> bytes:
    """The digest of a row of the table *part*; no two different rows are written alike before hashing."""
    made = bytearray()
    for value in values:
        if isinstance(value, int):
            made += b"i%d;" % value
        else:
            content = value.encode() if isinstance(value, str) else value
            made += b"t%d;" % len(content)
            made += content
    return blake2b(made, digest_size=SIZE, person=part.encode()).digest()


@dataclass(frozen=True, slots=True)
class Seal:
    """How many rows a table has, and the sum of their digests: the order in which they came is no matter."""

    rows: int = 0
    sum: int = 0

    def with_row(self, digest: bytes) -> Seal:
        """The seal with one row more."""
        return Seal(self.rows + 1, (self.sum + int.from_bytes(digest, "big")) % _MODULUS)

    def without_row(self, digest: bytes) -> Seal:
        """The seal with one row less."""
        return Seal(self.rows - 1, (self.sum - int.from_bytes(digest, "big")) % _MODULUS)

    @property
    def as_bytes(self) -> bytes:
        """The sum as it is kept."""
        return self.sum.to_bytes(SIZE, "big")


def seal_of(digests: Iterable[bytes]) -> Seal:
    """The seal of rows with these digests."""
    numbers = [int.from_bytes(digest, "big") for digest in digests]
    return Seal(len(numbers), sum(numbers) % _MODULUS)
