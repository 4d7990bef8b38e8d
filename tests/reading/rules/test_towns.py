import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "Production moves to [Wieze|place] in [Belgium|place].",
        "It will build ships in [Wieze|place], on the coast of [Belgium|place].",
        "They come from the works in [Wieze|place], in the north of [Belgium|place], by rail.",
    ],
)
def test_a_town_is_in_a_wider_place(text: str) -> None:
    assert said(text) == wanted("Wieze | location | Belgium | active")


@pytest.mark.parametrize(
    "text",
    [
        "They sell cars made in [Mexico|place] in [Germany|place].",
        "There are offices in [Paris|place], in [Berlin|place] and in [Rome|place].",
        "There are offices in [Paris|place] and [Berlin|place].",
        "In the country, in [Seville|place], it rained.",
    ],
)
def test_what_is_told_of_two_places_puts_neither_in_the_other(text: str) -> None:
    assert said(text) == wanted()


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("[Norex] opened a plant in the [Polish=Poland|place] town of [Zabrze|place].", "Zabrze | location | Poland"),
        ("It stands in the [Lagos|place] suburb of [Ikeja|place].", "Ikeja | location | Lagos"),
    ],
)
def test_a_town_lies_in_what_is_told_before_it(text: str, claim: str) -> None:
    assert f"{claim} | active" in said(text)
