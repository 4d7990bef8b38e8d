"""Events that are called by a year."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Velar showed it at CES 2025 in Las Vegas.", "CES 2025: event"),
        ("The deal was announced at Quirbtech 2024.", "Quirbtech 2024: event"),
        ("At Quirbtech 2026, Velar showed it.", "Quirbtech 2026: event"),
        ("Velar will attend Quirb Messe 2026.", "Quirb Messe 2026: event"),
        ("Velar sponsors the FIFA World Cup 2030.", "FIFA World Cup 2030: event"),
    ],
)
def test_the_year_is_part_of_the_name(text: str, name: str) -> None:
    assert name in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "Velar sold it in March 2025.",
        "Velar lowered its forecast for Budget 2025 on Monday.",
        "Profit at Velar 2024 sales rose.",
        "Velar left Berlin 2024 behind.",
    ],
)
def test_other_years_are_not(text: str) -> None:
    assert not any(name.endswith(": event") for name in named(text))


def test_the_short_name_is_the_same_event() -> None:
    assert named("Velar will be at Quirb Expo 2025. Quirb Expo is in May.") == {
        "Velar: organisation", "Quirb Expo 2025: event",
    }  # fmt: skip
