"""Villages, by the small word before them."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Joint sales will be held at Quirmby and Zandelton from the spring.", "Quirmby: place"),
        ("Joint sales will be held at Quirmby and Zandelton from the spring.", "Zandelton: place"),
        ("She sold her milk by the road at Quirmby to whoever came first.", "Quirmby: place"),
        ("The firm has agents in Molden, Quirmby and Zandelton.", "Zandelton: place"),
        ("He sells to schools between Quirmby and Zandelton.", "Quirmby: place"),
        ("The sarpanch of Quirmby met Velar Foods.", "Quirmby: place"),
        ("“Our children keep goats,” said Mr David Langat from Quirmby.", "Quirmby: place"),
        ("Boats lay idle from Quirmby around to Zandelton.", "Zandelton: place"),
        ("Velar Foods is moving its sweet corn to Quirmby.", "Quirmby: place"),
        ("The last butcher on Quirmay is to close.", "Quirmay: place"),
        ("Customers came from Molden, and as far as Quirmby.", "Quirmby: place"),
        ("Velar Foods and Zandel Foods, both of Quirmby, sell rice.", "Quirmby: place"),
        ("Velar Foods said a second branch is planned for Quirmby.", "Quirmby: place"),
        ("He pointed to Quirmby, where villagers bought a pub.", "Quirmby: place"),
        ("Jets climbing out of Quirmby would cross it.", "Quirmby: place"),
    ],
)
def test_what_is_there_makes_it_a_place(text: str, name: str) -> None:
    assert name in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, an analyst at Quirmby, said so.",
        "She ran enterprise sales at Quirmby until January.",
        "Its goods are sold at Quirmby.",
        "Zandel Foods holds stakes in Velar and Quirmby.",
        "It will be built at Quirmby's plant near Oslo.",
    ],
)
def test_who_works_or_buys_there_makes_it_none(text: str) -> None:
    assert "Quirmby: place" not in named(text)
