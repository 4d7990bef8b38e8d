import pytest

from explorer.reading.grammar.pieces import Piece
from explorer.reading.standings.bygone import Deed, is_long_past


def dated(*days: str) -> list[Piece]:
    return [Piece(0, 0, "in", "in"), *(Piece(0, len(day), day, day.casefold(), date=True) for day in days)]


@pytest.mark.parametrize(
    ("day", "talks", "wish", "naming"),
    [
        ("in 2019", True, True, True),
        ("last year", True, True, True),
        ("in the summer", True, True, False),
        ("two months ago", True, False, True),
        ("since 2019", True, False, True),
        ("in March", True, False, False),
        ("last week", False, False, True),
        ("on Monday", False, False, False),
    ],
)
def test_each_deed_has_its_own_measure(day: str, talks: bool, wish: bool, naming: bool) -> None:
    found = [is_long_past(deed, dated(day)) for deed in ("talks", "wish", "naming")]
    assert found == [talks, wish, naming]


@pytest.mark.parametrize(("deed", "past"), [("talks", True), ("wish", False), ("naming", False)])
def test_what_an_undated_deed_is(deed: Deed, past: bool) -> None:
    assert is_long_past(deed, dated()) is past


def test_one_day_of_this_week_makes_talks_fresh() -> None:
    assert not is_long_past("talks", dated("in 2019", "on Monday"))


def test_a_year_is_one_only_as_a_date() -> None:
    assert not is_long_past("naming", [Piece(0, 4, "2019", "2019")])
