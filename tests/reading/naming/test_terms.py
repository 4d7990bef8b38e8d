"""Terms of contracts and ordinary words with a capital letter are no names."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    "text",
    [
        "Velar said that the Transaction would close in May.",
        "Velar said that the Offer Period would end in May.",
        "Velar told us that Customers come first.",
        "In May the Adjusted EBITDA of Velar rose.",
    ],
)
def test_no_names(text: str) -> None:
    assert named(text) == {"Velar: organisation"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Velar launched the Seagull in May.", "Seagull: product"),
        ("Velar is a rival of Harvest in Spain.", "Harvest: organisation"),
        ("A reader, Tobias, wrote to us.", "Tobias: person"),
    ],
)
def test_names_all_the_same(text: str, name: str) -> None:
    assert name in named(text)


def test_an_article_with_a_capital_is_part_of_a_name():
    assert "The Fresh Market: organisation" in named("Velar Group bought a majority of The Fresh Market in 2022.")


def test_letters_that_stand_for_several_make_no_name():
    assert named("Gross NPAs stood at 2.9 per cent.") == set()
