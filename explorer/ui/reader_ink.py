"""Where the marks of a source stand on its page → ink behind and beside the letters."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from explorer.drawing.theme import Theme
from explorer.session.source import Source, UsedSentence
from explorer.ui.code_points import Offsets
from explorer.ui.paragraph import spots
from explorer.ui.shades import colour, shade


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some UTF-16 units of the page, with the ground they stand on."""

    start: int
    end: int
    ground: str
    share: float
    line: str | None = None


class Stretches:
    """Stretches by where they stand, so that a page of a long book asks only for its own."""

    def __init__(self, stretches: tuple[Stretch, ...]) -> None:
        self._all = sorted(stretches, key=lambda stretch: stretch.start)
        self._starts = [stretch.start for stretch in self._all]
        self._longest = max((stretch.end - stretch.start for stretch in stretches), default=0)

    def between(self, first: int, last: int) -> list[Stretch]:
        """Those that reach into the units from *first* to *last*: sentences first, cues upon them."""
        low, high = bisect_left(self._starts, first - self._longest), bisect_left(self._starts, last)
        near = [stretch for stretch in self._all[low:high] if stretch.end > first]
        return sorted(near, key=lambda stretch: stretch.line is not None)


def sentence_ground(used: UsedSentence, theme: Theme) -> str:
    """The colour of a sentence: its status, or a neutral one where claims on it differ."""
    return theme.status[used.statuses[0]] if len(set(used.statuses)) == 1 else theme.muted


def grounds(source: Source, offsets: Offsets, theme: Theme) -> tuple[Stretch, ...]:
    """What is laid behind the letters: sentences thinly, chosen ones and cues more strongly, in their colour."""
    thin, thick, cue = (0.16, 0.30, 0.34) if theme.is_dark else (0.09, 0.19, 0.20)
    found = [
        Stretch(
            offsets.utf16(used.passage.start),
            offsets.utf16(used.passage.end),
            sentence_ground(used, theme),
            thick if used.chosen else thin,
        )
        for used in source.used
    ]
    found += [
        Stretch(
            offsets.utf16(mark.passage.start),
            offsets.utf16(mark.passage.end),
            theme.status[mark.status],
            cue,
            theme.status[mark.status],
        )
        for mark in source.cues
    ]
    return tuple(found)


def letters(source: Source, offsets: Offsets, theme: Theme) -> list[tuple[int, int, QTextCharFormat]]:
    """How letters differ: page furniture is grey; below what was not understood are dots, below proposals dashes."""
    found = []
    for aside in source.asides:
        look = QTextCharFormat()
        if aside.furniture:
            look.setForeground(colour(theme.muted))
            look.setFontItalic(True)
        elif aside.proposed:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            look.setUnderlineColor(colour(theme.muted))
        else:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            look.setUnderlineColor(colour(theme.warning))
        found.append((offsets.utf16(aside.passage.start), offsets.utf16(aside.passage.end), look))
    return found


def shape_letters(document: QTextDocument, looks: list[tuple[int, int, QTextCharFormat]]) -> None:
    """Give the letters their looks without touching the text itself."""
    waiting = sorted(looks, key=lambda row: row[0])
    block = document.begin()
    while block.isValid():
        first, length = block.position(), block.length()
        waiting = waiting[next((at for at, (_, end, _) in enumerate(waiting) if end > first), len(waiting)) :]
        ranges = []
        for start, end, look in waiting:
            if start >= first + length:
                break
            if end > first:
                item = QTextLayout.FormatRange()
                item.start = max(0, start - first)
                item.length = min(end, first + length) - max(start, first)
                item.format = look
                ranges.append(item)
        if ranges or block.layout().formats():
            block.layout().setFormats(ranges)
            document.markContentsDirty(first, length)
        block = block.next()


def blocks_in_view(document: QTextDocument, top: float, bottom: float) -> Iterator[tuple[QTextBlock, QRectF]]:
    """The paragraphs between two heights of the page, and where each of them is."""
    page = document.documentLayout()
    block = _first_below(document, top)
    while block.isValid():
        area = page.blockBoundingRect(block)
        if area.top() > bottom:
            return
        yield block, area
        block = block.next()


def _first_below(document: QTextDocument, top: float) -> QTextBlock:
    """The first paragraph that ends below a height; found by halving, as books have many."""
    page = document.documentLayout()
    low, high = 0, document.blockCount() - 1
    while low < high:
        middle = (low + high) // 2
        if page.blockBoundingRect(document.findBlockByNumber(middle)).bottom() < top:
            low = middle + 1
        else:
            high = middle
    return document.findBlockByNumber(low)


def areas(block: QTextBlock, area: QRectF, start: int, end: int) -> list[QRectF]:
    """Where some units are on the page, as far as they stand in this paragraph."""
    first = block.position()
    if end <= first or start >= first + block.length():
        return []
    origin = block.layout().position() if block.layout().lineCount() else area.topLeft()
    found = spots(block.layout(), max(0, start - first), end - first, block.text())
    return [spot.translated(origin) for spot in found]


def paint_ground(painter: QPainter, spot: QRectF, stretch: Stretch, ground: str) -> None:
    """Lay one line's ground behind its letters."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade(stretch.ground, ground, stretch.share))
    box = spot.adjusted(-1.5, 1, 1.5, -1)
    painter.drawRoundedRect(box, 3, 3)
    if stretch.line:
        painter.setPen(QPen(colour(stretch.line), 1.3))
        painter.drawLine(QPointF(spot.left(), box.bottom() - 0.6), QPointF(spot.right(), box.bottom() - 0.6))


def paint_number(painter: QPainter, number: int, area: QRectF, right: float, font: QFont, theme: Theme) -> None:
    """Write a paragraph's number beside its first line."""
    painter.setFont(font)
    painter.setPen(colour(theme.muted))
    box = QRectF(right - 60, area.top(), 60, area.height())
    painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"¶{number}")
