"""Who cannot be meant by a word, told by texts in which only that decides."""

import pytest

from tests.reading.naming.test_antecedents import meant


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Velar Copper hired Kastor Bank in May to advise [it].", "Velar Copper"),
        ("Velar Copper has asked Kastor Bank to lend [it] 40 million euros.", "Velar Copper"),
        ("Velar Copper will pay Kastor Drugs $85 million and invest $25 million in [the company].", "Kastor Drugs"),
        ("Velar Copper runs a mine. Kastor Bank and Orvis Bank, [its] biggest lenders, agreed.", "Velar Copper"),
        (
            "Velar Foods shares rose after Kastor Bank said that it holds 12% of the [Leeds-based chain].",
            "Velar Foods",
        ),
        ("Orion Air waits. Velar Air has been in talks since 2020 to buy 49 percent of [it].", "Orion Air"),
        ("Velar Bank agreed to buy Orion Chips. The deal values the [Munich-based firm] at $3 billion.", "Orion Chips"),
        ("Velar Copper would dig the ore in Peru and sell [it] in Chile.", ""),
    ],
)
def test_who_stands_beside_it_is_not_it(text, whom):
    assert meant(text) == whom
