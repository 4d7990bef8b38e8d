"""Holders who have none left."""

import pytest

from explorer.reading.standings.parted import parted
from tests.reading.bracketed import clauses, said


@pytest.mark.parametrize(
    "deed",
    ["sold the last of its holding in February", "cashed out", "has exited", "has sold up", "sold out in May",
     "tripled its money", "offloaded its remaining shares"],
)  # fmt: skip
def test_a_backer_with_none_left_holds_nothing(deed: str) -> None:
    assert said(f"[A], an early backer of [B], {deed}.") == {"A | equity stake | B | ended"}


@pytest.mark.parametrize("deed", ["doubled its stake", "tripled its profit", "has not cashed out", "may sell out"])
def test_one_that_stays_does(deed: str) -> None:
    assert said(f"[A], an early backer of [B], {deed}.") == {"A | equity stake | B | active"}


def test_what_is_sold_of_another_takes_nothing() -> None:
    text = "[A], which owns 30% of [B], sold the last of its holding in [C]."
    assert "A | equity stake | B | active" in said(text)


def test_a_business_that_went_to_another_is_no_more_theirs() -> None:
    assert "A | ownership | B | ended" in said("[A]'s tea business, [B], went to [C] for $3 million.")
    assert "A | ownership | B | ended" in said("It is run by [C], into whose hands [B], [A]'s arm, passed in May.")
    assert "A | ownership | B | active" in said("[A]'s tea business, [B], went to [C] for help.")


def test_nothing_else_is_taken_from() -> None:
    assert list(parted(clauses("[A] sold 30 trains to [B]."))) == []
