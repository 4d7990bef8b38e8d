"""An article before a name alone shows a product."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It showed a steel Quirmaster for collectors.", "Quirmaster"),
        ("She has driven a Toyota Quirbo since 2004.", "Toyota Quirbo"),
        ("Velar sells the Quirpatch in Europe.", "Quirpatch"),
        ("It is sold as Quirmol in pharmacies.", "Quirmol"),
    ],
)
def test_a_product(text: str, name: str) -> None:
    assert f"{name}: product" in named(text)


@pytest.mark.parametrize("text", ["It is a Quirmin subsidiary.", "He is a former Quirmin manager.", "A Quirmin bank."])
def test_a_noun_behind_speaks_for_none(text: str) -> None:
    assert "Quirmin: product" not in named(text)
