"""Figure and legend → the blocks that stand around a map: title, legend, sources, foot."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.drawing.flow import Piece, Row, balance, flow, pieces
from explorer.drawing.fonts import ascent, line_height, width
from explorer.drawing.legend import Entry
from explorer.drawing.page import Block, Rule, Sample, Words
from explorer.network.figure import Figure, SourceLine
from explorer.words import tr, trn

GUTTER = 24.0
"""Pixels between two columns."""
_CREDIT = "Relationship Explorer"


def title_block(title: str, across: float, size: float) -> Block:
    """The title, on as many rows as it needs."""
    return _set(flow(pieces(title, "text", True), across, size), size) if title.strip() else Block()


def legend_block(groups: Sequence[Sequence[Entry]], across: float, size: float) -> Block:
    """The entries of each group on a grid, all groups on the same one."""
    entries = [entry for group in groups for entry in group]
    if not entries:
        return Block()
    pitch = max(entry.width + 8 + width(entry.words, size) for entry in entries) + GUTTER
    columns = max(1, int((across + GUTTER) // pitch))
    pitch = min(pitch * 1.25, (across + GUTTER) / columns)
    step = max(line_height(size) * 1.3, 22.0)
    block = Block()
    for group in groups:
        # Even rows: seven entries on five columns are four and three.
        rows = -(-len(group) // columns)
        even = -(-len(group) // max(rows, 1))
        words, samples = [], []
        for place, entry in enumerate(group):
            x, y = (place % even) * pitch, (place // even) * step + step / 2
            samples.append(Sample(x, y, entry))
            words.append(Words(x + entry.width + 8, y + size * 0.36, entry.words, size))
        block = block.above(Block(rows * step, tuple(words), tuple(samples)), 4)
    return block


def sources_block(figure: Figure, across: float, columns: int, size: float) -> Block:
    """Every source in full, its number hanging to the left, on columns of about the same height."""
    if not figure.sources:
        return Block()
    column = (across - GUTTER * (columns - 1)) / columns
    hang = max(width(f"[{source.number}]", size, True) for source in figure.sources) + 6
    rows = [flow(_source(source, len(figure.documents) > 1), column, size, hang) for source in figure.sources]
    gap = 0.28 * line_height(size)
    heights = [len(each) * line_height(size) + gap for each in rows]
    words: list[Words] = []
    highest = 0.0
    for place, blocks in enumerate(balance(heights, columns)):
        x, y = place * (column + GUTTER), 0.0
        for index in blocks:
            number = f"[{figure.sources[index].number}]"
            shift = hang - 6 - width(number, size, True)
            words.append(Words(x + shift, y + _baseline(size), number, size, bold=True))
            words += _set(rows[index], size).moved(x, y).words
            y += heights[index]
        highest = max(highest, y - gap)
    return _heading(figure, across, size).above(Block(highest, tuple(words)), 4)


def brief_block(figure: Figure, across: float, size: float) -> Block:
    """Only where each source stands: "[1] ¶1 s1 · [2] ¶1 s2"."""
    if not figure.sources:
        return Block()
    several, last = len(figure.documents) > 1, figure.sources[-1]
    words: list[Piece] = []
    for source in figure.sources:
        place = f"{source.place}, {source.document}" if several else source.place
        dot = "" if source is last else " ·"
        words += [Piece(f"[{source.number}]", "text", True, tied=True), Piece(f"{place}{dot}", "muted")]
    return _heading(figure, across, size).above(_set(flow(words, across, size), size), 4)


def count_block(figure: Figure, across: float, size: float) -> Block:
    """How many sources there are, where a page has no room even for their places; it says so."""
    text = trn("{number} source, for which this page has no room; a longer one names it.",
               "{number} sources, for which this page has no room; a longer one names them.",
               len(figure.sources))  # fmt: skip
    return _set(flow(pieces(text, "muted"), across, size), size)


def foot_block(figure: Figure, across: float, size: float) -> Block:
    """How old the sources are, and which program drew this."""
    credit = Words(across - width(_CREDIT, size), _baseline(size), _CREDIT, size, "muted")
    left = _set(flow(pieces(figure.as_of, "muted"), across - width(_CREDIT, size) - GUTTER, size), size)
    return Block(max(left.height, line_height(size)), (*left.words, credit))


def ruled(block: Block, across: float, gap: float = 12.0) -> Block:
    """The block with a thin line above it."""
    return Block(0.5, rules=(Rule(0, 0, across),)).above(block, gap) if block.height else block


def _heading(figure: Figure, across: float, size: float) -> Block:
    words = pieces(tr("Sources"), "text", True) + pieces("; ".join(figure.documents), "muted")
    return _set(flow(words, across, size), size)


def _source(source: SourceLine, several: bool) -> list[Piece]:
    words = [*pieces(f"“{source.quote}”"), Piece(source.place, "muted", tied=0 < len(source.said_by) <= 16)]
    for part in (source.said_by, source.document if several else ""):
        if 0 < len(part) <= 16:  # Short enough not to be torn apart.
            words.append(Piece(f"· {part}", "muted"))
        elif part:
            words += [Piece("·", "muted", tied=True), *pieces(part, "muted")]
    return words


def _set(rows: Sequence[Row], size: float) -> Block:
    """Rows below one another."""
    step = line_height(size)
    words = tuple(
        Words(run.x, place * step + _baseline(size), run.text, size, run.ink, run.bold)
        for place, row in enumerate(rows)
        for run in row
    )
    return Block(len(rows) * step if words else 0.0, words)


def _baseline(size: float) -> float:
    """From the top of a row to its baseline."""
    return (line_height(size) - size * 1.362) / 2 + ascent(size)
