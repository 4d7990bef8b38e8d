"""Firms that are no more."""

import pytest

from explorer.reading.standings.defunct import defunct, wound_up
from tests.reading.bracketed import clauses, said


@pytest.mark.parametrize(
    "deed",
    ["was wound up in 2014", "was dissolved last year", "went out of business", "ceased to exist", "has folded"],
)
def test_a_firm_that_is_no_more_is_nowhere(deed: str) -> None:
    assert said(f"[A], a brewer in [Durban|place], {deed}.") == {"A | location | Durban | ended"}
    assert said(f"[Durban|place]-based [A] {deed}.") == {"A | location | Durban | ended"}


@pytest.mark.parametrize(
    "deed",
    ["was folded into [B]", "has wound up its pension scheme", "shut down its website", "faces being wound up",
     "was not dissolved", "may fold"],
)  # fmt: skip
def test_one_that_goes_on_is_there(deed: str) -> None:
    assert "A | location | Durban | active" in said(f"[A], a brewer in [Durban|place], {deed}.")


def test_another_that_is_no_more_takes_nothing_from_it() -> None:
    found = clauses("[A] has a mill in [Durban|place] and its unit [B] was wound up.")
    assert wound_up(found, (3, 4)) is None


@pytest.mark.parametrize(
    ("words", "claim"),
    [
        ("owned by [B]", "B | ownership | A"),
        ("a unit of [B]", "B | ownership | A"),
        ("which makes tyres for [B]", "A | supply | B"),
    ],
)
def test_what_is_told_of_a_firm_that_is_no_more_is_over(words: str, claim: str) -> None:
    assert said(f"[A], {words}, was wound up in 2010.") == {f"{claim} | ended"}
    assert said(f"[A], {words}, wound up its pension scheme.") == {f"{claim} | active"}


def test_nothing_ends_where_nobody_does() -> None:
    assert list(defunct(clauses("[A], a unit of [B], grew in 2010."))) == []
