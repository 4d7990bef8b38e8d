"""Words → rows of a width, and blocks of rows → columns of about the same height."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from explorer.drawing.fonts import width

Ink = Literal["text", "muted"]


class Piece(NamedTuple):
    """Words that may not be parted; one that is ``tied`` stays on the row of the next."""

    text: str
    ink: Ink = "text"
    bold: bool = False
    tied: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one ink at a distance from the left edge of their row."""

    x: float
    text: str
    ink: Ink = "text"
    bold: bool = False


Row = tuple[Run, ...]


def pieces(text: str, ink: Ink = "text", bold: bool = False) -> list[Piece]:
    """*text* cut at its spaces."""
    return [Piece(word, ink, bold) for word in text.split()]


def flow(words: Iterable[Piece], across: float, size: float, indent: float = 0.0) -> tuple[Row, ...]:
    """The words on rows *across* pixels wide, each row *indent* pixels from the left."""
    space = width(" ", size)
    rows: list[list[Run]] = [[]]
    x = indent
    parts = [part for piece in words for part in _fitting(piece, across - indent, size)]
    for place, (text, ink, bold, tied) in enumerate(parts):
        long = width(text, size, bold)
        ahead = space + width(parts[place + 1].text, size, parts[place + 1].bold) if tied and parts[place + 1 :] else 0
        if rows[-1] and x + space + long + ahead > across:
            rows.append([])
            x = indent
        row = rows[-1]
        if not row and rows[1:]:  # A dot parts what stands in one row.
            text = text.removeprefix("·").lstrip()
            long = width(text, size, bold)
            if not text:
                continue
        if row and (row[-1].ink, row[-1].bold) == (ink, bold):
            row[-1] = Run(row[-1].x, f"{row[-1].text} {text}", ink, bold)
            x = row[-1].x + width(row[-1].text, size, bold)
        else:
            start = x + space if row else indent
            row.append(Run(start, text, ink, bold))
            x = start + long
    return tuple(map(tuple, rows))


def _fitting(piece: Piece, across: float, size: float) -> list[Piece]:
    """The piece, cut between letters where it is wider than a row (scripts without spaces, long addresses)."""
    text, ink, bold, _ = piece
    if width(text, size, bold) <= across or len(text) < 2:
        return [piece]
    parts, start = [], 0
    for end in range(1, len(text) + 1):
        if end - start > 1 and width(text[start:end], size, bold) > across:
            parts.append(Piece(text[start : end - 1], ink, bold))
            start = end - 1
    return [*parts, piece._replace(text=text[start:])]


def balance(heights: Sequence[float], columns: int) -> tuple[tuple[int, ...], ...]:
    """Which blocks stand in which column, in order, so that the highest column is as low as can be."""
    least, most = max(heights, default=0.0), sum(heights)
    for _ in range(24):
        middle = (least + most) / 2
        if len(_fill(heights, middle)) <= columns:
            most = middle
        else:
            least = middle
    return _fill(heights, most)


def _fill(heights: Sequence[float], most: float) -> tuple[tuple[int, ...], ...]:
    columns: list[list[int]] = [[]]
    filled = 0.0
    for block, height in enumerate(heights):
        if columns[-1] and filled + height > most + 1e-6:
            columns.append([])
            filled = 0.0
        columns[-1].append(block)
        filled += height
    return tuple(map(tuple, columns))
