"""Highlights stay where they are after emoji and rare kanji."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.ui.code_points import Offsets


@pytest.mark.parametrize(
    ("text", "index", "expected"),
    [
        ("Foxconn", 3, 3),
        ("🚗 Foxconn", 0, 0),
        ("🚗 Foxconn", 1, 2),
        ("🚗 Foxconn", 2, 3),
        ("𠮷野家と🚗", 1, 2),
        ("𠮷野家と🚗", 4, 5),
        ("𠮷野家と🚗", 5, 7),
        ("é́", 1, 1),
        ("abc", 99, 3),
        ("abc", -1, 0),
    ],
)
def test_a_code_point_is_found_in_utf16(text: str, index: int, expected: int) -> None:
    assert Offsets(text).utf16(index) == expected


def test_the_second_half_of_a_pair_belongs_to_its_character() -> None:
    assert [Offsets("a🚗b").code_point(offset) for offset in (2, 3)] == [1, 2]


@given(st.text(alphabet=st.sampled_from("aé漢𠮷🚗👩‍👧 \n"), max_size=40), st.integers(0, 40))
def test_there_and_back_is_where_it_was(text: str, index: int) -> None:
    index = min(index, len(text))
    offsets = Offsets(text)
    assert offsets.utf16(index) == len(text[:index].encode("utf-16-le")) // 2
    assert offsets.code_point(offsets.utf16(index)) == index
