"""Figure and legend → the blocks that stand around a map: title, legend, sources, foot."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from explorer.drawing.flow import Piece, Row, balance, flow, pieces
from explorer.drawing.fonts import ascent, line_height, width
from explorer.drawing.legend import SAMPLE, Group
from explorer.drawing.page import Block, Rule, Sample, Words
from explorer.network.figure import Figure, SourceLine
from explorer.words import tr, trn

GUTTER = 24.0
"""Pixels between two columns."""
_INDENT = SAMPLE + 9
"""From the left edge of a sample to its name."""
_CREDIT = "Relationship Explorer"


def title_block(title: str, across: float, size: float) -> Block:
    """The title, on as many rows as it needs."""
    return _set(flow(pieces(title, "text", True), across, size), size) if title.strip() else Block()


def legend_block(groups: Sequence[Group], across: float, size: float, columns: int | None = None) -> Block:
    """Each group's entries on rows of their own, all on one grid; its caption beside them, above in one column.

    *columns* is how many there are at most; None means as many as there is room for.
    """
    entries = [entry for group in groups for entry in group.entries]
    if not entries:
        return Block()
    small = max(9.0, size - 2)
    side = max(width(group.caption, small) for group in groups) + 20
    most = min(columns or len(entries), max(len(group.entries) for group in groups))
    grids = [_grid(groups, count, size) for count in range(1, most + 1)]
    fitting = [grid for grid in grids if len(grid) > 1 and side + _across(grid) <= across]
    # As few rows as there is room for, on as few columns as make no more rows: none is left nearly empty.
    grid = min(fitting, key=lambda grid: (_rows(groups, len(grid)), len(grid)), default=grids[0])
    beside = len(grid) > 1
    left = side if beside else 0.0
    gap = min(2 * GUTTER, (across - left - sum(grid)) / (len(grid) - 1)) if beside else 0.0
    starts = [left + sum(grid[:place]) + place * gap for place in range(len(grid))]
    step = max(line_height(size) * 1.3, 21.0)
    block = Block()
    for group in groups:
        even = _even(len(group.entries), len(grid))
        words, samples = [], []
        top = 0.0 if beside else line_height(small) + 2
        line = step / 2 + size * 0.36 if beside else _baseline(small)
        words.append(Words(0.0, line, group.caption, small, "muted"))
        for place, entry in enumerate(group.entries):
            x, y = starts[place % even], top + (place // even) * step + step / 2
            samples.append(Sample(x, y, entry))
            words.append(Words(x + _INDENT, y + size * 0.36, entry.words, size))
        high = top + -(-len(group.entries) // even) * step
        block = block.above(Block(high, tuple(words), tuple(samples)), 6)
    return block


def _grid(groups: Sequence[Group], columns: int, size: float) -> tuple[float, ...]:
    """How wide each of the columns is, as the longest of its entries needs."""
    wide = [0.0] * columns
    for group in groups:
        even = _even(len(group.entries), columns)
        for place, entry in enumerate(group.entries):
            wide[place % even] = max(wide[place % even], _INDENT + width(entry.words, size))
    return tuple(wide)


def _across(grid: Sequence[float]) -> float:
    return sum(grid) + 16 * (len(grid) - 1)


def _rows(groups: Sequence[Group], columns: int) -> int:
    return sum(-(-len(group.entries) // columns) for group in groups)


def _even(entries: int, columns: int) -> int:
    """How many entries a row has: seven on five columns are four and three."""
    return -(-entries // -(-entries // columns))


def sources_block(figure: Figure, across: float, columns: int, size: float) -> Block:
    """Every source in full, its number hanging to the left, on columns of about the same height."""
    if not figure.sources:
        return Block()
    column = (across - GUTTER * (columns - 1)) / columns
    hang = max(width(f"[{source.number}]", size, True) for source in figure.sources) + 6
    rows = _rows_of(figure.sources, len(figure.documents) > 1, round(column, 3), size, hang)
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


@lru_cache(64)
def _rows_of(
    sources: tuple[SourceLine, ...], several: bool, column: float, size: float, hang: float
) -> tuple[tuple[Row, ...], ...]:
    """The rows of each source; kept, for a page tries one width with several numbers of columns."""
    return tuple(flow(_source(source, several), column, size, hang) for source in sources)


def brief_block(figure: Figure, across: float, size: float) -> Block:
    """Only where each source stands: "[1] ¶1 s1  [2] ¶1 s2", below one another as in a table."""
    if not figure.sources:
        return Block()
    heading = _heading(figure, across, size)
    if len(figure.documents) > 1:
        words = [piece for source in figure.sources for piece in _brief(source, source is figure.sources[-1])]
        return heading.above(_set(flow(words, across, size), size), 4)
    hang = max(width(f"[{source.number}]", size, True) for source in figure.sources) + 4
    cell = hang + max(width(source.place, size) for source in figure.sources) + 14
    columns = max(1, int((across + 14) // cell))
    step, table = line_height(size), list[Words]()
    for place, source in enumerate(figure.sources):
        x, y = (place % columns) * cell, (place // columns) * step + _baseline(size)
        number = f"[{source.number}]"
        table.append(Words(x + hang - 4 - width(number, size, True), y, number, size, bold=True))
        table.append(Words(x + hang, y, source.place, size, "muted"))
    return heading.above(Block(-(-len(figure.sources) // columns) * step, tuple(table)), 4)


def _brief(source: SourceLine, is_last: bool) -> list[Piece]:
    place = f"{source.place}, {source.document}" + ("" if is_last else " ·")
    return [Piece(f"[{source.number}]", "text", True, tied=True), Piece(place, "muted")]


def count_block(figure: Figure, across: float, size: float) -> Block:
    """How many sources there are, where a page has no room even for their places; it says so."""
    text = trn("{number} source, for which this page has no room; a longer one names it.",
               "{number} sources, for which this page has no room; a longer one names them.",
               len(figure.sources))  # fmt: skip
    return _set(flow(pieces(text, "muted"), across, size), size)


def foot_block(figure: Figure, across: float, size: float, as_of: bool = True) -> Block:
    """How old the sources are, by choice, and which program drew this; and always what the picture leaves out."""
    words = " · ".join(filter(None, (figure.as_of if as_of else "", figure.left_out)))
    if not as_of and not words:
        return Block()
    credit = Words(across - width(_CREDIT, size), _baseline(size), _CREDIT, size, "muted")
    left = _set(flow(pieces(words, "muted"), across - width(_CREDIT, size) - GUTTER, size), size)
    return Block(max(left.height, line_height(size)), (*left.words, credit))


def ruled(block: Block, across: float, gap: float = 12.0) -> Block:
    """The block with a thin line above it."""
    return Block(0.5, rules=(Rule(0, 0, across),)).above(block, gap) if block.height else block


def right(block: Block) -> float:
    """How far its words reach."""
    return max((words.x + width(words.text, words.size, words.bold) for words in block.words), default=0.0)


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
