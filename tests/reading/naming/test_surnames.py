import pytest

from explorer.reading.naming.surnames import looks_personal
from tests.reading.casting import named, shipped


@pytest.mark.parametrize(
    ("name", "sure"),
    [
        ("Bang Si-hyuk", True),
        ("Lip-Bu Tan", True),
        ("Quirb Zandelström", False),
        ("Quirb Zandelenko", False),
        ("Quirb Zandel", None),
        ("Velar Motor", None),
    ],
)
def test_what_looks_personal(name, sure):
    assert looks_personal(name.split(), shipped()) is sure


def test_what_stands_around_has_the_last_word():
    assert "Quirb Zandelström: person" in named("Quirb Zandelström said so.")
    assert "Quirb Zandelström: organisation" in named("Carmaker Quirb Zandelström sold its plant to Velar.")


def test_a_middle_name_of_vietnam():
    assert "Quỳnh Thị Kim Oanh: person" in named("Velar named Quỳnh Thị Kim Oanh chairwoman.")
