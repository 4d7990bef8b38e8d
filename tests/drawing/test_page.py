"""Blocks can be moved and stacked; presets have the sizes they are called by."""

import pytest

from explorer.drawing.page import MILLIMETRE, Block, Rule, Words, presets


def test_blocks_stack_without_losing_anything() -> None:
    one = Block(10, (Words(0, 8, "one", 11),))
    two = Block(20, (Words(5, 9, "two", 11),), rules=(Rule(0, 0, 30),))
    both = one.above(two, 4)
    assert both.height == 34
    assert [(words.text, words.x, words.y) for words in both.words] == [("one", 0, 8), ("two", 5, 23)]
    assert both.rules == (Rule(0, 14, 30),)
    assert both.moved(3, 1).words[1] == Words(8, 24, "two", 11)


def test_an_empty_block_takes_no_gap() -> None:
    block = Block(10, (Words(0, 8, "one", 11),))
    assert block.above(Block(), 9) is block
    assert Block().above(block, 9) is block


def test_presets() -> None:
    by_name = {preset.name: preset for preset in presets()}
    assert list(by_name) == ["screen", "article", "slide", "a4", "a4-landscape"]
    slide, a4 = by_name["slide"], by_name["a4"]
    assert (slide.width or 0) * slide.unit == 1920
    assert (slide.height or 0) * slide.unit == 1080
    assert (a4.width or 0) / MILLIMETRE == pytest.approx(210)
    assert (a4.height or 0) / MILLIMETRE == pytest.approx(297)
    assert a4.margin / MILLIMETRE == pytest.approx(15)
    assert by_name["article"].height is None
