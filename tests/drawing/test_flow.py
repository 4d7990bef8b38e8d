"""Words on rows, blocks on columns: nothing is lost, nothing sticks out."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.drawing.flow import Piece, balance, flow, pieces
from explorer.drawing.fonts import width

WORDS = st.lists(st.text("abcdé日", min_size=1, max_size=12), max_size=25)


@given(WORDS, st.integers(40, 300))
def test_no_row_sticks_out(words: list[str], across: int) -> None:
    for row in flow([Piece(word) for word in words], across, 12):
        assert row or not words
        for run in row:
            assert run.x + width(run.text, 12, run.bold) <= across + 0.5


@given(WORDS, st.integers(40, 300))
def test_no_word_is_lost(words: list[str], across: int) -> None:
    rows = flow([Piece(word) for word in words], across, 12)
    assert "".join(run.text for row in rows for run in row).replace(" ", "") == "".join(words)


def test_tied_words_stay_on_one_row() -> None:
    words = [*pieces("some words first"), Piece("[12]", tied=True), Piece("¶1 s2")]
    for across in range(40, 200, 7):
        rows = [" ".join(run.text for run in row) for row in flow(words, across, 12)]
        assert any("[12] ¶1 s2" in row for row in rows) or across < width("[12] ¶1 s2", 12) + 2


def test_a_row_does_not_begin_with_a_dot() -> None:
    words = [*pieces("some words"), Piece("· the article", "muted"), Piece("·", "muted", tied=True), Piece("more")]
    for across in range(60, 200, 5):
        for row in flow(words, across, 12)[1:]:
            assert not row[0].text.startswith("·")


def test_ink_and_weight_are_kept() -> None:
    row = flow([*pieces("a b", "text", True), *pieces("c", "muted")], 200, 12)[0]
    assert [(run.text, run.ink, run.bold) for run in row] == [("a b", "text", True), ("c", "muted", False)]
    assert row[1].x > width("a b", 12, True)


@given(st.lists(st.integers(1, 9), max_size=20), st.integers(1, 4))
def test_columns_hold_all_blocks_in_order(heights: list[int], columns: int) -> None:
    found = balance(heights, columns)
    assert [block for column in found for block in column] == list(range(len(heights)))
    assert len(found) <= columns


def test_columns_are_about_even() -> None:
    assert balance([3, 1, 1, 1, 3, 3], 2) == ((0, 1, 2, 3), (4, 5))
