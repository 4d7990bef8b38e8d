"""Titles that are part of a name."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize("name", ["Mervyn King: person", "Jeanette Moreno King: person", "Banco General: organisation"])
def test_a_title_ends_the_name(name: str) -> None:
    assert name in named(f"Velar sued {name.partition(':')[0]} in May.")


def test_a_title_begins_the_name() -> None:
    assert "Dean Quirm: person" in named("Former striker Dean Quirm left Velar.")
    assert "Martha Quirm: person" in named("Dean Martha Quirm left Velar.")


def test_a_general_is_none() -> None:
    assert "Quirm General: organisation" in named("The unit, Quirm General, is an insurer.")
    assert not any("General" in name for name in named("The Attorney General sued Velar."))


@pytest.mark.parametrize(
    "name", ["Dr Beyers Quirm Municipality", "Bishop Quirm College", "Quirmby General Store", "Sri Quirman Textiles"]
)
def test_a_house_is_called_by_a_title(name: str) -> None:
    assert f"{name}: organisation" in named(f"Velar Foods has a contract with {name} until May.")
