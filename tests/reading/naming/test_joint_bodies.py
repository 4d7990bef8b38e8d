"""Bodies with an "and" in their name."""

import pytest

from explorer.reading.naming.joint_bodies import is_sign
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


@pytest.mark.parametrize("name", ["Pig and Whistle", "Blue Bell", "Red Lion"])
def test_a_sign_makes_a_pub(name: str) -> None:
    assert is_sign(name.split())
    assert f"{name}: organisation" in named(f"A teacher has bought the {name}, the oldest pub in the county.")


def test_two_firms_stay_two() -> None:
    found = named("Velar Foods and Quirm Trust have agreed to merge.")
    assert {"Velar Foods: organisation", "Quirm Trust: organisation"} <= found
