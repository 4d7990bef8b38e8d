"""Owners and backers that a hyphen joins to a word."""

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("[Tata]-owned [Norvik] made a loss.", "Tata | ownership | Norvik | active"),
        ("[SoftBank]-financed [Norvik] made a loss.", "SoftBank | equity stake | Norvik | active"),
        ("[Norvik], a [Tata]-backed startup, made a loss.", "Tata | equity stake | Norvik | active"),
        ("[Norvik] is a [Tata]-backed startup.", "Tata | equity stake | Norvik | active"),
        ("Formerly [Tata]-owned [Norvik] made a loss.", "Tata | ownership | Norvik | ended"),
        ("The then [Tata]-owned [Norvik] made a loss.", "Tata | ownership | Norvik | ended"),
    ],
)
def test_who_is_joined(text: str, claim: str) -> None:
    assert said(text) == wanted(claim)


def test_a_firm_that_nobody_names_is_nobodys() -> None:
    assert said("[Norvik] hired a [Tata]-backed startup.") == wanted()


def test_an_owner_joined_to_the_second_of_two() -> None:
    assert said("[Norex] and [Arup]-owned [Zento] push discounts.") == wanted("Arup | ownership | Zento | active")
