"""Whose model a product is has brought it out, or will; whoever supplies for it supplies them."""

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The [T10X|product], [Togg]'s first model, sells well.", {"Togg | product launch | T10X | occurred"}),
        ("[Togg]'s next car, the [T8X|product], is smaller.", {"Togg | product launch | T8X | planned"}),
        (
            "[Magna] supplies camera systems for the [T10X|product], [Togg]'s first model.",
            {"Magna | supply | Togg | active", "Togg | product launch | T10X | occurred"},
        ),
        ("The [T10X|product], a rival of [Togg]'s first model, sells well.", set()),
    ],
)
def test_whose_it_is(text: str, claims: set[str]) -> None:
    assert {claim for claim in said(text) if "location" not in claim} >= claims
    assert bool(claims) == any("product launch" in claim for claim in said(text))
