import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Norex] makes tyres in [Lahti|place].",
        "[Norex] already produces cells near [Lahti|place].",
        "[Norex] employs 400 people in [Lahti|place].",
        "[Norex] has begun hiring engineers in [Lahti|place].",
        "[Norex] cut 300 jobs in [Lahti|place].",
        "[Norex] runs two lines in [Lahti|place].",
        "The tyres are made by [Norex] in [Lahti|place].",
        "[Norex] moved to [Lahti|place] in 1990.",
    ],
)
def test_who_does_something_somewhere_is_there(text: str) -> None:
    assert said(text) == wanted("Norex | location | Lahti | active")


def test_where_it_began_is_told_as_past() -> None:
    for text in (
        "[Norex], founded in [Lahti|place] by two brothers, is growing.",
        "Founded in [Lahti|place], [Norex] is growing.",
        "[Norex] was founded in [Lahti|place].",
    ):
        assert said(text) == wanted("Norex | location | Lahti | occurred"), text


def test_from_where_to_where() -> None:
    assert said("[Norex] moved its headquarters from [Oulu|place] to [Lahti|place].") == wanted(
        "Norex | location | Lahti | active", "Norex | location | Oulu | ended"
    )
    assert said("[Norex] plans to move its headquarters to [Lahti|place].") == wanted(
        "Norex | location | Lahti | planned"
    )


@pytest.mark.parametrize(
    "text",
    [
        "[Norex] made a profit in [Lahti|place].",
        "[Norex] made history in [Lahti|place].",
        "[Norex] makes most of its money in [Lahti|place].",
        "[Norex] hired banks in [Lahti|place].",
        "[Norex] met workers in [Lahti|place].",
        "[Norex] fell in [Lahti|place].",
    ],
)
def test_what_happens_somewhere_says_nothing_of_a_seat(text: str) -> None:
    assert not said(text)


def test_what_may_be_or_is_not_made_there() -> None:
    assert said("[Norex] does not make tyres in [Lahti|place].") == wanted("Norex | location | Lahti | denied")
    assert said("[Norex] no longer makes tyres in [Lahti|place].") == wanted("Norex | location | Lahti | ended")
    assert said("[Norex] will stop making tyres in [Lahti|place].") == wanted("Norex | location | Lahti | unclear")
    assert said("[Norex] may move its base to [Lahti|place].") == wanted("Norex | location | Lahti | rumoured")


def test_whoever_builds_things_somewhere_is_there_and_who_builds_for_a_country_is_not() -> None:
    assert said("[Norex], which builds small cars in [Lahti|place], is growing.") == wanted(
        "Norex | location | Lahti | active"
    )
    assert "Norex | location | Finland | active" not in said("[Norex] builds pumps for utilities in [Finland|place].")


def test_work_is_moved_to_a_site_elsewhere() -> None:
    assert said("[Norex] will shift assembly from [Lahti|place] to a newer site in [Oulu|place].") == wanted(
        "Norex | location | Lahti | active", "Norex | location | Oulu | planned"
    )


def test_where_somebody_builds_things_on_the_edge_of_a_town_or_moves_into_rooms() -> None:
    there = wanted("Norex | location | Lahti | active")
    assert said("[Norex] builds trains on the outskirts of [Lahti|place].") == there
    assert said("[Norex], which builds trains at the opposite end of [Lahti|place], fell.") == there
    assert said("[Norex] moved into a bigger unit on the [Lahti|place] in March.") == there
    assert not said("[Norex] moved into lending in [Lahti|place].") & there
