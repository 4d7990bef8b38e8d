"""A firm with an "and" in its name is one firm."""

from tests.reading.casting import named


def test_a_verb_in_the_singular_shows_one_firm() -> None:
    found = named("Velar Group sued Quirm and Zandel in May. Quirm and Zandel says it owes nothing.")
    assert "Quirm and Zandel: organisation" in found
    assert not {"Quirm: organisation", "Zandel: organisation"} & found


def test_two_that_stand_alone_elsewhere_are_two() -> None:
    found = named("Velar Group sued Quirm and Zandel. Quirm and Zandel has been named. Zandel said it owes nothing.")
    assert {"Quirm: organisation", "Zandel: organisation"} <= found


def test_a_verb_in_the_plural_tells_of_two() -> None:
    assert "Quirm: organisation" in named("Velar sued Quirm and Zandel. Quirm and Zandel have agreed to pay.")
