"""Where somebody was before is not whom a text is about."""

import pytest

from explorer.reading.naming.pasts import is_past_employer
from tests.reading.casting import line


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
