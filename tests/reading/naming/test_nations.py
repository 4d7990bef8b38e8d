"""Nationalities that are part of a name, and those that are not."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    "name",
    [
        "Czech Radio",
        "Swedish Match",
        "British Airways",
        "Saudi Agricultural and Livestock Investment Company",
        "African Quirm Capital",
        "East African Court of Justice",
        "Scottish Government",
        "US Navy",
    ],
)
def test_part_of_the_name(name: str) -> None:
    assert f"{name}: organisation" in named(f"Velar has bought shares of {name} in May.")


@pytest.mark.parametrize("text", ["the German Quirbo", "the Dutch Cabinet", "the Chinese President"])
def test_no_part_of_the_name(text: str) -> None:
    assert not any(text.removeprefix("the ") in name for name in named(f"Velar asked {text} for help in May."))


def test_the_nation_before_a_group_of_another_language_is_none_of_its_name():
    assert {"Grupo Quirm: organisation", "Colombia: place"} <= named("It was bought by the Colombian Grupo Quirm.")


def test_a_title_that_ends_the_name_of_a_bank_is_no_title():
    assert "Banco General: organisation" in named("It named Grupo Quirm and Banco General, of Panama.")
