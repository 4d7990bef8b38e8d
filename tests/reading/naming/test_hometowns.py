"""Towns that their councils and datelines name."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    "text",
    [
        "The Quirmby District Council met. Joe Perre said Quirmby had waited long.",
        "Quirmby Chamber of Commerce wrote a letter. Velar Foods loves Quirmby.",
        "QUIRMBY, Ohio — Zandel Foods met the board on Monday. Velar Foods picked Quirmby over Angola.",
    ],
)
def test_the_town_of_a_body_is_a_place(text: str) -> None:
    assert "Quirmby: place" in named(text)


def test_a_firm_of_that_name_is_none() -> None:
    assert "Quirmby Foods: organisation" in named("Quirmby Foods grew. Quirmby hired 20 people.")
    assert "Quirmby: place" not in named("Quirmby Foods grew. Quirmby hired 20 people.")
