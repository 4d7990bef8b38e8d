"""A country is present where one of its towns is told of."""

from tests.reading.naming.test_antecedents import meant

OPENING = "Velar Steel will build a mill in Vietnam. Makers from Taiwan are leaving China. "


def test_the_country_is_that_of_the_last_town() -> None:
    assert meant(OPENING + "Labour is scarce around Hanoi. Orlen and Kastor have plants in [the country].") == "Vietnam"


def test_without_a_town_it_is_whichever_was_named_last() -> None:
    text = "Velar Steel will leave Vietnam. It has a mill in Taiwan. Orlen and Kastor have plants in [the country]."
    assert meant(text) == "Taiwan"
