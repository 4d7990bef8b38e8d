"""Firms and clubs that go by the name of a place."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    "text",
    [
        "Velar may revisit an offer for Moravia.",
        "Moravia, founded in Brno in 1993, left.",
        "Moravia is controlled by a banker.",
        "Half of the terminal belongs to Moravia.",
        "Velar bought a stake in Moravia.",
    ],
)
def test_the_short_name_of_a_firm(text: str) -> None:
    found = named(f"Moravia Air agreed to fly for Velar. {text}")
    assert "Moravia Air: organisation" in found
    assert "Moravia: place" not in found


@pytest.mark.parametrize("text", ["It flies from Moravia.", "It is based in Moravia. Moravia said no."])
def test_the_place_stays_a_place(text: str) -> None:
    assert "Moravia: place" in named(f"Moravia Air agreed to fly for Velar. {text}")


def test_clubs() -> None:
    assert "Girona: organisation" in named("Girona is part owned by Velar Football Group.")
    assert "Girona: organisation" in named("Girona's owner met Velar.")
    assert "Girona: place" in named("Velar is based in Girona. Girona is owned by nobody.")


def test_a_firm_named_after_a_town_may_stand_in_the_headline_by_its_short_name():
    text = "Harlow eyes Brandt\n\nHarlow Freight wants Brandt Logistik. Harlow's finance chief spoke."
    assert named(text) == {"Harlow Freight: organisation", "Brandt Logistik: organisation"}
