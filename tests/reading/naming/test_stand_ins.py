import pytest

from explorer.reading.naming.stand_ins import stand_ins
from tests.reading.casting import line, shipped
from tests.reading.naming.test_antecedents import meant


def found(text: str) -> list[str]:
    one = line(text)
    return [
        " ".join(token.text for token in one.tokens[word.first : word.last])
        for word in stand_ins(one, frozenset(), shipped())
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is fair to say it wants to work with the company.", ["it", "the company"]),
        ("Rumours had it that they left.", ["they"]),
        ("It is said to be considering a sale.", ["It"]),
        ("It remains unclear whether he knows.", ["he"]),
        ("The Seoul-based company and the German carmaker left.", ["company", "carmaker"]),
        ("Both companies said the two sides agreed.", ["Both companies", "the two sides"]),
        ("The maker of cars left.", []),
        ("Another company paid a company.", []),
        ("The company's shares fell as its boss left.", ["The company", "its"]),
    ],
)
def test_what_stands_for_somebody(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Velar, a Danish brewer, met Kastor. Kastor sold more than its Danish [rival].", "Velar"),
        ("Velar, a Danish brewer, met Kastor. Kastor sold more than its German [rival].", ""),
    ],
)
def test_whose_rival_of_a_nation_is_known(text: str, whom: str) -> None:
    assert meant(text) == whom
