"""Names of partners with commas between them."""

from tests.reading.casting import named


def test_partners_are_one_house() -> None:
    assert "Carden, Dubrel & Rix: organisation" in named("Carden, Dubrel & Rix agreed to buy Velar Foods.")
    assert "Wachel, Lippen, Rosk & Kass: organisation" in named("It hired Wachel, Lippen, Rosk & Kass as counsel.")


def test_a_list_stays_one() -> None:
    found = named("It sells to Tesco, Marks & Spencer and Aldi.")
    assert {"Tesco: organisation", "Marks & Spencer: organisation", "Aldi: organisation"} <= set(found)
