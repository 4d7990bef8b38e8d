"""Numbers at the lines: short, and in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.network.figure import number_text, with_numbers
from tests.maps import scenes


@pytest.mark.parametrize(
    ("numbers", "text"),
    [([14], "[14]"), ([14, 3], "[3, 14]"), ([1, 2], "[1, 2]"), ([1, 2, 3], "[1–3]"), ([9, 4, 5, 6, 1], "[1, 4–6, 9]")],
)
def test_numbers_as_text(numbers: list[int], text: str) -> None:
    assert number_text(numbers) == text


@given(st.sets(st.integers(1, 60), min_size=1))
def test_no_number_is_lost(numbers: set[int]) -> None:
    found: set[int] = set()
    for part in number_text(numbers).strip("[]").split(", "):
        first, _, last = part.partition("–")
        found |= set(range(int(first), int(last or first) + 1))
    assert found == numbers


@given(scenes())
def test_each_line_has_the_numbers_of_all_it_stands_for(drawn) -> None:
    scene = drawn[0]
    numbers = {id: (line + 1,) for line, ids in enumerate(scene.line_ids) for id in ids if line % 2 == 0}
    texts = with_numbers(scene, numbers).numbers
    assert texts == tuple(f"[{line + 1}]" if line % 2 == 0 else "" for line in range(len(scene.line_ids)))
