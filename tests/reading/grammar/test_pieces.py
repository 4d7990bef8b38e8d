from hypothesis import given
from hypothesis import strategies as st

from explorer.reading.cast import How, Pointer
from explorer.reading.grammar.pieces import is_possessive, pieces
from tests.reading.bracketed import pieced


def test_names_are_one_piece_and_the_rest_are_words() -> None:
    found = pieced(
        "[Jun Seki|person] no longer runs [Foxconn]\u2019s [Tokyo|place]-based unit, which isn\u2019t small."
    )
    assert [piece.low for piece in found] == [
        "jun seki",
        "no longer",
        "runs",
        "foxconn",
        "'s",
        "tokyo",
        "-based",
        "unit",
        ",",
        "which",
        "isn't",
        "small",
        ".",
    ]
    assert [piece.text for piece in found if piece.pointer] == ["Jun Seki", "Foxconn", "Tokyo"]


def test_numbers_and_dates() -> None:
    found = pieced("[Sony] paid $4.5 billion for 9.5% in May 2020.")
    assert [piece.low for piece in found][2:7] == ["$4.5", "billion", "for", "9.5%", "in may 2020"]
    assert [piece.date for piece in found][6]


def test_possessives() -> None:
    found = pieced("[its=Sony] plan and their plan")
    assert [is_possessive(piece) for piece in found] == [True, False, False, True, False]


@given(st.text(alphabet=st.sampled_from("ab1 .,-'\u2019\u2013$%()\"\n\u3042\U0001f600"), max_size=60))
def test_pieces_stand_in_the_text_in_order(text: str) -> None:
    found = pieces(text, (0, len(text)), (), ())
    at = 0
    for piece in found:
        assert at <= piece.start < piece.end <= len(text)
        assert text[piece.start : piece.end] == piece.text
        at = piece.end


def test_sums_are_one_piece() -> None:
    assert [piece.text for piece in pieces("$3bn 4.5% 20m", (0, 13), (), ())] == ["$3bn", "4.5%", "20m"]


def test_what_is_due_is_to_come_or_has_a_reason() -> None:
    for text in ("[X] is due to open in May.", "A deal due to be signed soon."):
        assert "due to" not in [piece.low for piece in pieced(text)]
    for text in ("Losses due to fire grew.", "That is due to the strike."):
        assert "due to" in [piece.low for piece in pieced(text)]


def test_other_dollars_are_dollars() -> None:
    assert [piece.low for piece in pieces("A$2.1 billion", (0, 13), (), ())] == ["$2.1", "billion"]


def test_shares_of_two_are_one_piece() -> None:
    assert "50:50" in [piece.low for piece in pieced("A 50:50 joint venture.")]


def test_there_is_in_the_place_that_is_meant() -> None:
    text = "It opened a branch there."
    pointer = Pointer(19, 24, How.PRONOUN, ("lisbon",))
    assert [piece.low for piece in pieces(text, (0, len(text)), [pointer], [])][4:6] == ["in", "there"]
    assert all(text[piece.start : piece.end] == piece.text for piece in pieces(text, (0, len(text)), [pointer], []))
