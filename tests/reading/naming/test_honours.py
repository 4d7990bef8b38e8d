"""Letters of an office or an honour are no part of a name."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize("letters", ["SC", "KC", "MSP", "AM", "OBE", "MBA CFA"])
def test_letters_behind_a_person(letters: str) -> None:
    assert named(f"Peter Quirm {letters} argued that Velar knew.") == {"Peter Quirm: person", "Velar: organisation"}


def test_letters_behind_a_firm_are_its_own() -> None:
    assert "Quirm Zandel SC: organisation" in named("Shares of Quirm Zandel SC rose.")
