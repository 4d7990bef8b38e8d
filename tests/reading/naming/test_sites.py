"""Mines, wells and wind farms are places."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Velar will sell half of its Quilla Vest project in Swedish waters.", "Quilla Vest: place"),
        ("Velar ships ore from the Quilla concession.", "Quilla: place"),
        ("Velar opened a factory at Quilla in Tamil Nadu.", "Quilla: place"),
        ("Velar has plants in Taranaki and Quilla.", "Quilla: place"),
        ("She works at Quilla in Lahti.", "Quilla: organisation"),
        ("Velar left the offices of Quilla.", "Quilla: organisation"),
    ],
)
def test_what_stands_around_a_place(text: str, name: str) -> None:
    assert name in named(text)


def test_a_project_of_programmers_is_no_place() -> None:
    assert "Quilla: product" in named("Velar stopped its Quilla project for lack of programmers.")


def test_a_word_may_stand_before_the_place() -> None:
    assert "Quilla: place" in named("Velar bought a stake in the neighbouring Quilla field in 2023.")
