"""What stands in quotation marks, by the words around it."""

from tests.reading.casting import named


def test_an_exhibition_is_an_event() -> None:
    assert "Iron and Tide: event" in named('The first result is the exhibition "Iron and Tide" in Glasgow.')


def test_a_work_is_a_product() -> None:
    assert "Love and Ledger: product" in named('Velar renewed "Love and Ledger" for a second season.')
    assert "Quirbo: product" in named('Velar bought the film "Quirbo" from Kastor.')
