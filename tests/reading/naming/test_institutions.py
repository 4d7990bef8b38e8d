"""Bodies of states that are called by what they are."""

import pytest

from explorer.reading.naming.institutions import institutions, is_same_body
from tests.reading.casting import line, named, shipped


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brazil's central bank fined Velar.", ["Brazil 's central bank"]),
        ("The Czech transport ministry met Velar.", ["Czech transport ministry"]),
        ("South Korea's competition regulator cleared it.", ["South Korea 's competition regulator"]),
        ("The Portuguese army bought it.", ["Portuguese army"]),
        ("A Chilean mining regulator met Velar.", []),
        ("The German lender met Velar.", []),
        ("The European energy ministry is none.", []),
    ],
)
def test_bodies(text: str, expected: list[str]) -> None:
    found = line(text)
    shown = [" ".join(found.text(at) for at in range(*span)) for span in institutions(found, shipped())]
    assert shown == expected


def test_they_are_organisations() -> None:
    assert "Brazil's central bank: organisation" in named("Brazil's central bank fined Velar.")


def test_the_full_name_of_one_is_the_same() -> None:
    text = "Kenya's state ports authority met Velar. The Kenya Ports Authority fined Velar."
    assert named(text) == {"Kenya Ports Authority: organisation", "Velar: organisation"}


def test_a_council_of_a_town_is_a_body() -> None:
    assert "Quirm city council: organisation" in named("Velar met the Quirm city council.")


def test_a_body_called_by_what_it_is_may_be_one_with_a_name() -> None:
    assert is_same_body("Kenya's competition watchdog", "Competition Authority of Kenya")
    assert is_same_body("Kenya's state ports authority", "Kenya Ports Authority")
    assert not is_same_body("Kenya's energy regulator", "Competition Authority of Kenya")
    assert not is_same_body("Kenya's competition watchdog", "Kenya")
