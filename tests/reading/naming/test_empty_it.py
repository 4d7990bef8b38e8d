import pytest

from explorer.reading.naming.empty_it import is_empty
from tests.reading.casting import line, shipped


def empty(text: str) -> bool:
    one = line(text)
    at = next(place for place in range(len(one.tokens)) if one.low(place) == "it")
    return is_empty(one, at, shipped())


@pytest.mark.parametrize(
    "text",
    [
        "It is hard to say why.",
        "It is not a gift.",
        "It comes on top of a purchase.",
        "Half of it goes to Spain.",
        "Whether it is extended is open.",
        "They put it at 2 million.",
        "The talks made it clear that nobody wants to sell.",
        "Rumours had it that they left.",
        "It took three years to build.",
    ],
)
def test_nobody(text):
    assert empty(text)


@pytest.mark.parametrize(
    "text",
    [
        "It is a maker of cells.",
        "It is not interested.",
        "Velar said Tuesday it has agreed to sell.",
        "Kastor wants to buy it.",
        "Velar has agreed with it on a price.",
        "It is said to be considering a sale.",
        "It took a majority of Kastor in May.",
        "It came to India in 2020.",
    ],
)
def test_somebody(text):
    assert not empty(text)


@pytest.mark.parametrize(
    "text",
    [
        "Velar said on Tuesday it was no longer in talks to buy Kastor.",
        "It is still in talks with Kastor.",
        "It is also in talks with Kastor.",
    ],
)
def test_whoever_is_still_or_no_longer_in_talks_is_somebody(text: str) -> None:
    assert not empty(text)
