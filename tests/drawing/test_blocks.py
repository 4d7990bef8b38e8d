"""Title, legend, sources and foot: complete, and within their width."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.drawing.blocks import (
    brief_block,
    count_block,
    foot_block,
    legend_block,
    right,
    ruled,
    sources_block,
    title_block,
)
from explorer.drawing.fonts import width
from explorer.drawing.legend import groups
from explorer.drawing.page import Block
from explorer.network.figure import Figure, SourceLine
from explorer.network.scene import Floats, Scene

SOURCES = tuple(
    SourceLine(number, f"Sentence {number} says that somebody is in talks with somebody else.", f"¶{number} s1",
               "one.txt" if number < 9 else "two.txt", "the article")
    for number in range(1, 13)
)  # fmt: skip
FIGURE = Figure("A title", "As of: publication date unknown", SOURCES, ("one.txt", "two.txt, Daily"))


def text(block: Block) -> str:
    rows = sorted(block.words, key=lambda words: (words.y, words.x))
    return " ".join(words.text for words in rows)


def within(block: Block, across: float) -> bool:
    return all(
        words.x >= -0.5
        and words.x + width(words.text, words.size, words.bold) <= across + 0.5
        and 0 <= words.y <= block.height
        for words in block.words
    )


@pytest.mark.parametrize("columns", [1, 2, 3])
@pytest.mark.parametrize("across", [300, 760, 1200])
def test_sources_stand_in_full_each_with_number_place_and_speaker(columns: int, across: float) -> None:
    block = sources_block(FIGURE, across, columns, 11)
    words = [words.text for words in block.words]
    for source in SOURCES:
        assert f"[{source.number}]" in words
    joined = " ".join(words)
    for part in ("Sentence 12 says", "¶12 s1", "the article", "two.txt"):
        assert part.split()[0] in joined
    assert within(block, across)


def test_columns_make_it_lower() -> None:
    heights = [sources_block(FIGURE, 900, columns, 11).height for columns in (1, 2, 3)]
    assert heights == sorted(heights, reverse=True)


def test_in_brief_every_number_has_its_place() -> None:
    block = brief_block(FIGURE, 500, 11)
    for source in SOURCES:
        assert f"[{source.number}] ¶{source.number} s1" in text(block)
    assert within(block, 500)
    assert "¶3 s1, one.txt" in text(block)
    one = brief_block(replace(FIGURE, documents=("one.txt",)), 500, 11)
    assert "[3] ¶3 s1 [4] ¶4 s1" in text(one)
    assert within(one, 500)
    assert block.height < sources_block(FIGURE, 500, 1, 11).height


def test_of_one_document_the_name_is_said_once() -> None:
    one = Figure(sources=SOURCES[:3], documents=("one.txt",))
    assert text(sources_block(one, 700, 1, 11)).count("one.txt") == 1


def test_where_there_is_no_room_it_is_said_how_many_there_are() -> None:
    assert "12 sources" in text(count_block(FIGURE, 500, 11))


def test_the_legend_names_every_entry_on_one_grid(shipped: tuple[Scene, Floats]) -> None:
    made = groups(shipped[0])
    entries = [entry for group in made for entry in group.entries]
    for across in (180, 500, 700, 1300):
        block = legend_block(made, across, 11)
        assert [sample.entry for sample in block.samples] == entries
        names = {words.x: words for words in block.words if words.ink == "text"}
        assert {words.text for words in block.words} == {entry.words for entry in entries} | {"Status", "Kind"}
        assert within(block, across)
        # One indent: each name stands as far from its sample's left edge as every other.
        lefts = {sample.x for sample in block.samples}
        assert {round(x - min(names, key=lambda name: name - x if name > x else 999), 3) for x in lefts} == {-49.0}
        assert len(lefts) <= max(1, int(across // 100))


def test_kinds_stand_on_rows_of_their_own(shipped: tuple[Scene, Floats]) -> None:
    block = legend_block(groups(shipped[0]), 700, 11)
    lines = {sample.y for sample in block.samples if sample.entry.type is None}
    kinds = {sample.y for sample in block.samples if sample.entry.type is not None}
    assert max(lines) < min(kinds)


def test_a_legend_of_one_column_has_one(shipped: tuple[Scene, Floats]) -> None:
    block = legend_block(groups(shipped[0]), 900, 11, columns=1)
    assert len({sample.x for sample in block.samples}) == 1
    assert right(block) < 200


def test_the_foot_says_how_old_and_by_what() -> None:
    block = foot_block(FIGURE, 700, 11)
    assert text(block) == "As of: publication date unknown Relationship Explorer"
    assert within(block, 700)


def test_a_long_title_takes_more_rows() -> None:
    assert title_block("word " * 40, 600, 20).height > title_block("word", 600, 20).height
    assert within(title_block("word " * 40, 600, 20), 600)


def test_what_is_empty_takes_no_room() -> None:
    nothing = Figure()
    assert not title_block("  ", 500, 20).height
    assert not sources_block(nothing, 500, 2, 11).height
    assert not brief_block(nothing, 500, 11).height
    assert not legend_block([], 500, 11).height
    assert not ruled(Block(), 500).height
    assert ruled(title_block("x", 500, 20), 500).rules
