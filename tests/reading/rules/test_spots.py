import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Volta] has a plant in the [Austria|adjective] town of [Graz|place].",
        "[Volta] has a plant on the outskirts of [Graz|place].",
        "[Volta] employs 300 people in the city of [Graz|place].",
        "[Volta] moved to the district of [Graz|place].",
    ],
)
def test_a_place_called_a_town_or_a_part_of_it(text: str) -> None:
    assert wanted("Volta | location | Graz | active") <= said(text)


def test_the_head_of_a_town_is_no_place() -> None:
    assert said("[Volta] has a plant with the mayor of [Graz|place].") == set()


@pytest.mark.parametrize(
    "text",
    [
        "It likes [Graz|place] and the plant that [Volta] is running there.",
        "It likes [Graz|place], where [Volta] has a plant.",
        "It met workers in [Graz|place], where [Volta] makes cells.",
        "Prices rose in [Graz|place] and [Volta] has a plant there.",
    ],
)
def test_there_and_where_mean_the_place_before_them(text: str) -> None:
    assert said(text) == wanted("Volta | location | Graz | active")


def test_there_means_nothing_where_no_place_is_told_of() -> None:
    assert said("[Volta] has a plant there.") == set()
