"""A carrier that bears a nation's adjective goes by it alone; the nation's people and its things do not."""

import pytest

from tests.reading.casting import named, pointed


@pytest.mark.parametrize(
    "words",
    [
        "Turkish has ordered 20 jets.",
        "Anna Berg is Turkish's commercial director.",
        "Kastor ended its talks with Turkish.",
    ],
)
def test_the_adjective_alone_is_the_carrier(words: str) -> None:
    assert pointed(f"Turkish Airlines lost money. {words}", "name")["Turkish"] == [["Turkish Airlines"]]


def test_an_adjective_before_a_noun_is_the_nation() -> None:
    assert "Turkey: place" in named("Turkish Airlines lost money. A Turkish court agreed.")
