"""Where somebody was before is not whom a text is about."""

import pytest

from explorer.reading.naming.pasts import is_past_employer
from tests.reading.casting import line
from tests.reading.naming.test_antecedents import meant


def told(text: str) -> bool:
    read = line(text)
    at = next(at for at, token in enumerate(read.tokens) if token.text == "Velar")
    return is_past_employer(read, at, at + 1)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, a former Velar product manager, joined the company in 2021.",
        "A Velar veteran will run it.",
        "Berg spent seven years at Velar.",
        "Berg joins from Velar, where she was a director.",
        "Kastor hired Berg from Velar.",
        "Berg, formerly of Velar, declined to comment.",
    ],
)
def test_where_somebody_was_once_is_told_in_passing(text: str) -> None:
    assert told(text)


@pytest.mark.parametrize(
    "text",
    ["Velar hired Berg.", "Berg joins Velar in March.", "The former director said Velar grew.", "Berg runs Velar."],
)
def test_whoever_acts_or_hires_is_not(text: str) -> None:
    assert not told(text)


def test_the_company_is_not_where_somebody_once_was() -> None:
    text = "Velar named Anna Berg, a former Kastor Bank director. Sales fell. [The company] will enter Peru."
    assert meant(text) == "Velar"


def test_the_former_director_is_who_was_named() -> None:
    assert meant("Anna Berg is back. The former Kastor Bank [director] took charge of Velar in May.") == "Anna Berg"
