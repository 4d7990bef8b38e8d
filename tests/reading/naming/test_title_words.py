"""Titles of several words, ranks, honours."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Air Marshal (Retd.) V. K. Quirm left Velar.", "V. K. Quirm: person"),
        ("She succeeds Cdr. P. Quirm.", "P. Quirm: person"),
        ("Tan Sri Lim Boon Quirm left Velar.", "Lim Boon Quirm: person"),
        ("Wing Commander Rakesh Quirm left Velar.", "Rakesh Quirm: person"),
        ("Lars Quirm, Chief People & Culture Officer of Velar, left.", "Lars Quirm: person"),
        ("Lars Quirm was Vice President of Home Care at Velar.", "Lars Quirm: person"),
        ("District Judge Anna Quirm fined Velar.", "Anna Quirm: person"),
        ("Former striker Dean Quirm left Velar.", "Dean Quirm: person"),
        ("Pastor Emmanuel Quirm left Velar.", "Emmanuel Quirm: person"),
        ("Lars Quirm, Chairman & Managing Director of Velar, left.", "Lars Quirm: person"),
    ],
)
def test_a_title_is_no_part_of_the_name(text: str, name: str) -> None:
    assert named(text) - {"Velar: organisation"} == {name}


def test_the_board_of_an_airline_is_no_rank() -> None:
    assert "Quirm Air: organisation" in named("Quirm Air Chairman Lars Olsen left.")
