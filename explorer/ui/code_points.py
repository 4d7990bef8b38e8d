"""Code points, which Python counts → UTF-16 units, which Qt counts, and back.

This is the one place where the two meet: a highlight never shifts after an emoji or a rare kanji.
"""

from bisect import bisect_left


class Offsets:
    """Converts offsets of one text, quickly however often it is asked."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        # Positions of the characters that take two units; most texts have none.
        self._wide = [] if text.isascii() else [i for i, character in enumerate(text) if character > "\uffff"]
        self._wide_units = [position + rank for rank, position in enumerate(self._wide)]

    def utf16(self, index: int) -> int:
        """Where the code point at *index* begins, in UTF-16 units."""
        index = min(max(index, 0), self._length)
        return index + bisect_left(self._wide, index)

    def code_point(self, offset: int) -> int:
        """Which code point the UTF-16 unit at *offset* belongs to."""
        offset = min(max(offset, 0), self._length + len(self._wide))
        before = bisect_left(self._wide_units, offset)
        if before and offset == self._wide_units[before - 1] + 1:
            return self._wide[before - 1]  # The second half of a pair belongs to its character.
        return offset - before
