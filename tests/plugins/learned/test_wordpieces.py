from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from explorer.plugins.learned.weights import vocabulary
from explorer.plugins.learned.wordpieces import WordPieces


@cache
def words() -> WordPieces:
    return vocabulary()


def shown(text: str) -> list[str]:
    return [words().known[piece.number] for piece in words().of(text, 0, len(text))]


def test_a_word_is_parted_into_the_longest_pieces_that_are_known():
    assert shown("Foxconn’s café, 30.5%") == ["fox", "##con", "##n", "’", "s", "cafe", ",", "30", ".", "5", "%"]


def test_what_is_made_of_nothing_known_is_unknown():
    assert shown("𓀀𓀁") == ["[UNK]"]
    assert shown("a" * 101) == ["[UNK]"]


def test_each_piece_stands_for_the_whole_word_in_the_text():
    pieces = words().of("by Foxconn", 3, 10)
    assert {(piece.start, piece.end) for piece in pieces} == {(3, 10)}


@given(st.text(max_size=80), st.integers(0, 40), st.integers(0, 40))
def test_pieces_stand_in_order_inside_of_the_part_asked_for(text, start, length):
    end = min(len(text), start + length)
    pieces = words().of(text, start, end)
    assert all(start <= piece.start < piece.end <= end for piece in pieces)
    assert [piece.start for piece in pieces] == sorted(piece.start for piece in pieces)
    assert all(0 <= piece.number < len(words().known) for piece in pieces)
