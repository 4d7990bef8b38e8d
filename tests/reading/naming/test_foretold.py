"""Nouns of somebody whom the text names only later."""

from tests.reading.casting import pointed


def test_a_unit_that_the_next_sentence_names() -> None:
    text = "Embalix SA agreed to sell its Argentine glass unit to Kastor Glass. The unit, Vidriera Andina, grew."
    assert ["Vidriera Andina"] in pointed(text, "nominal")["unit"]


def test_a_unit_that_is_named_beside_it_is_another() -> None:
    text = "Embalix SA sold its glass unit, Orlo Glass, to Kastor Glass. The unit, Vidriera Andina, runs two furnaces."
    assert ["Vidriera Andina"] not in pointed(text, "nominal").get("unit", [])


def test_of_two_such_units_neither_is_meant() -> None:
    text = "Embalix SA sold its glass unit and a paper unit. The unit, Vidriera Andina, runs two furnaces."
    assert ["Vidriera Andina"] not in pointed(text, "nominal").get("unit", [])
