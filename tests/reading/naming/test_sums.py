"""Money and numbers are told from products with numbers."""

import pytest

from explorer.reading.naming.sums import has_thousands, is_measure, is_sum
from tests.reading.casting import line, named


@pytest.mark.parametrize(
    "text",
    [
        "N145,000",
        "R1.7bn",
        "Rs6.9bn",
        "KSh 10,000",
        "N4 billion",
        "RM899",
        "Rs 212 crore",
        "US$2,310",
        "R14bn",
        "RM1.4bil",
        "R160m",
        "N14.35",
    ],
)
def test_a_sum_is_no_name(text: str) -> None:
    assert is_sum(line(text), 0)
    assert named(f"Velar sold it for {text}.") == {"Velar: organisation"}


@pytest.mark.parametrize("text", ["A320", "R1", "N95 masks", "S24", "Velar", "M4"])
def test_a_product_is_none(text: str) -> None:
    assert not is_sum(line(text), 0)


@pytest.mark.parametrize("text", ["31.4 Mt of ore", "2 Moz of gold", "1.28% Li2O", "20 kt of U3O8"])
def test_a_unit_or_an_oxide_is_no_name(text: str) -> None:
    assert named(f"Velar found {text}.") == {"Velar: organisation"}


def test_a_sum_ends_a_name() -> None:
    assert named("Velar is paying Kestrel Foods US$18 million.") == {
        "Velar: organisation",
        "Kestrel Foods: organisation",
    }


def test_letters_alone_are_no_measure() -> None:
    assert not is_measure(line("ONE said"), 0)
    assert not is_measure(line("the Mt Isa mine"), 1)


def test_a_number_goes_on_behind_its_first_digits() -> None:
    assert has_thousands(line("21,000 people"), 0)
    assert not has_thousands(line("21, 000"), 0)
    assert not has_thousands(line("in 2019, 300 came"), 1)
    assert named("Almost 21,000 people like Velar.") == {"Velar: organisation"}
