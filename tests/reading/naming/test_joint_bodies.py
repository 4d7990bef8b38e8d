"""Bodies with an "and" in their name."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    "name",
    [
        "Australian Competition and Consumer Commission",
        "South Quirmay and Zandelay Development Trust",
        "Mid and East Quirm Council",
        "St Peter and St Paul Church",
    ],
)
def test_the_body_goes_on_behind_it(name: str) -> None:
    assert f"{name}: organisation" in named(f"Velar Foods wrote to {name} in May.")


def test_a_pub_has_two_signs() -> None:
    assert "Dog and Gun: organisation" in named("Drinkers at the Dog and Gun have bought shares.")


def test_two_firms_stay_two() -> None:
    found = named("Velar Foods and Quirm Trust have agreed to merge.")
    assert {"Velar Foods: organisation", "Quirm Trust: organisation"} <= found
