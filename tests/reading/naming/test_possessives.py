"""Names with a possessive in them."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    "name", ["Clark's Harbour: place", "St Margaret's Hope: place", "Quirmby Exporters' Association: organisation"]
)
def test_a_name_goes_on_behind_a_possessive(name: str) -> None:
    assert name in named(f"Velar Foods has given money to a school in {name.partition(':')[0]}.")


def test_a_pub_is_called_by_what_somebody_has() -> None:
    assert any(name.startswith("Fiddler's Elbow") for name in named("Aidan Quirm has bought the Fiddler's Elbow."))
