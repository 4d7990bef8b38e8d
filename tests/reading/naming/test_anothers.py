"""Names that are told of as another's: "Rival Velar fell"."""

import pytest

from explorer.reading.naming.anothers import is_anothers
from tests.reading.casting import line


def told(text: str) -> bool:
    read = line(text)
    at = next(at for at, token in enumerate(read.tokens) if token.text == "Velar")
    return is_anothers(read, at, at + 1)


@pytest.mark.parametrize(
    "text",
    [
        "Rival Velar fell.",
        "Larger competitor Velar cut its prices.",
        "Velar, another customer, declined to comment.",
        "Velar, a hospital group in Ohio, will be the first customer.",
        "Velar is also a shareholder.",
    ],
)
def test_somebodys_rival_is_told_of_beside_it(text: str) -> None:
    assert told(text)


@pytest.mark.parametrize(
    "text",
    ["Velar fell.", "Velar, a brewer, grew.", "Velar is a supplier of steel.", "Kastor's rival Velar fell."],
)
def test_whoever_is_told_of_for_himself_is_not(text: str) -> None:
    assert not told(text)
