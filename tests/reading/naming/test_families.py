"""A family is a group, its foundation a body."""

import pytest

from explorer.reading.naming.families import family
from tests.reading.casting import line, named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Velar Group bought Quilla from the de Quirm family in May.", "de Quirm family: group"),
        ("The Quirm brothers hold a third of Velar Group.", "Quirm brothers: group"),
        ("It is owned by the Quirm family foundation.", "Quirm family foundation: organisation"),
    ],
)
def test_a_family_is_named(text: str, name: str) -> None:
    assert name in named(text)


def test_a_family_business_is_no_family() -> None:
    sentence = line("He runs the Quirm family business.")
    assert family(sentence, 3, 4) == (3, 4)
    assert family(line("He left the van Quirm family."), 4, 5) == (3, 6)
