"""What a list of names is a list of."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Velar sells bread under the brands Quirbo, Zand and Lumpel.", "Quirbo Zand Lumpel"),
        ("Velar makes games such as Quirbo and Zand.", "Quirbo Zand"),
        ("Velar owns the Quirbo and Zand mattress brands.", "Quirbo Zand"),
        ("Its labels include Quirbo and Zand.", "Quirbo Zand"),
    ],
)
def test_brands_are_products(text: str, names: str) -> None:
    assert {f"{name}: product" for name in names.split()} <= named(text)


def test_clients_are_companies() -> None:
    text = "Its clients include Quirbo, Zand Lumpel and Kastor."
    assert {"Quirbo: organisation", "Zand Lumpel: organisation", "Kastor: organisation"} <= named(text)


def test_towns_are_places() -> None:
    assert {"Quirbo: place", "Zand: place"} <= named("Velar has shops in towns such as Quirbo and Zand.")


def test_a_list_without_a_noun_says_nothing() -> None:
    assert "Quirbo: organisation" in named("Velar, Quirbo and Zand agreed.")
