import pytest

from tests.reading.bracketed import said, wanted


def test_whoever_is_in_an_alliance_is_a_member_of_it() -> None:
    assert said("[A] is in the [SkyTeam] alliance.") == wanted("A | membership | SkyTeam | active")
    assert said("[A] was in the [SkyTeam] alliance until 2020.") == wanted("A | membership | SkyTeam | ended")
    assert said("[A] is not in the [SkyTeam] alliance.") == wanted("A | membership | SkyTeam | denied")


def test_a_member_of_an_alliance_that_goes_for_an_organisation() -> None:
    assert said("[A] is a member of the [One] alliance, as is [B].") == wanted(
        "A | membership | One | active", "B | membership | One | active"
    )


@pytest.mark.parametrize(
    "text",
    [
        "[Velar] withdrew from the [NorthGrid] consortium.",
        "[Velar] quit [Pact|agreement], as did [Harlow].",
    ],
)
def test_who_has_left_one_takes_nobody_along(text: str) -> None:
    name = "Pact" if "Pact" in text else "NorthGrid"
    assert said(text) == wanted(f"Velar | membership | {name} | ended")


def test_the_alliance_a_clause_leaves_out() -> None:
    assert said("[Pact|agreement], which [Toyo] joined, grew.") == wanted("Toyo | membership | Pact | active")
