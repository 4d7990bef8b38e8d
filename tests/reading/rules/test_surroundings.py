import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Volta] in [Graz|place] got the order.",
        "[Volta], a solar project in [Graz|place], is late.",
        "[Volta], a solar project with storage in [Graz|place], is late.",
        "It praised [Volta], its bigger lender from [Graz|place].",
    ],
)
def test_what_stands_behind_a_name_says_where_it_is(text: str) -> None:
    assert said(text) == wanted("Volta | location | Graz | active")


def test_where_an_event_takes_place() -> None:
    assert said("The [Fair|event], which takes place in [Lyon|place], is full.") == wanted(
        "Fair | location | Lyon | planned"
    )
    assert said("The [Fair|event] took place in [Lyon|place].") == wanted("Fair | location | Lyon | occurred")


def test_sales_in_a_country_are_no_seat() -> None:
    assert said("Sales of [Volta] in [Japan|place] fell.") == set()
    assert said("Cars that [Volta] sold in [Japan|place] were recalled.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "[Kenya|place] is a new market for [Volta].",
        "[Volta] opened a shop in [Kenya|place].",
    ],
)
def test_where_a_firm_sells(text: str) -> None:
    assert "Volta | market entry | Kenya | active" in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "[Volta] has been present in [Kenya|place] since 1955.",
        "[Volta] is active in [Kenya|place].",
        "[Volta] operates in [Kenya|place].",
        "Jo Wu, an analyst at [Volta] in [Kenya|place], said so.",
        "The parts came from [Volta] in [Kenya|place].",
        "[Volta] is one of the largest banks in [Kenya|place].",
    ],
)
def test_where_a_firm_is(text: str) -> None:
    assert said(text) == wanted("Volta | location | Kenya | active")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Calls to [Buro] in [Lagos|place] went unanswered.", ["Buro | location | Lagos | active"]),
    ],
)
def test_where_somebody_was_called(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_who_is_big_where_a_clause_says() -> None:
    found = said("[Velar] wants to enter [Peru|place], where [Harlow] is the dominant broadcaster.")
    assert "Harlow | location | Peru | active" in found


def test_the_firm_of_a_title_is_where_it_is_said_to_be() -> None:
    found = said("For [Anna Berg|person], managing director of [Norex Denim] in [Lahti|place], the sums are bleak.")
    assert found == wanted("Anna Berg | role | Norex Denim | active", "Norex Denim | location | Lahti | active")


def test_a_firm_is_where_it_has_a_manager() -> None:
    found = said("[Norex]'s site manager in [Lahti|place], [Anna Berg|person], said so.")
    assert found == wanted("Anna Berg | role | Norex | active", "Norex | location | Lahti | active")


def test_a_firm_of_a_place_that_is_called_so() -> None:
    assert said("He ran a [Texas|place] contractor called [Velar].") == wanted("Velar | location | Texas | active")
    assert not said("He ran a [Texas|place] road called [Velar].")


def test_works_lie_somewhere() -> None:
    assert said("The [Silver Pine mine] in [Peru|place] reopened.") == wanted(
        "Silver Pine mine | location | Peru | active"
    )
    assert not said("The [Silver Pine Mining] in [Peru|place] of old had reopened.")
