"""Whoever a clause about a place is about is at home there."""

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "He flew to [Wuhu|place], where [Chery] is based.",
        "He has friends in [Wuhu|place], where [Chery] has its headquarters.",
        "The news reached [Wuhu|place], home of [Chery].",
    ],
)
def test_who_is_at_home_there(text: str) -> None:
    assert said(text) == {"Chery | location | Wuhu | active"}


def test_what_happens_there_is_no_home() -> None:
    assert said("He flew to [Wuhu|place], where [Chery] has friends.") == set()


def test_where_somebody_operates() -> None:
    text = "[Velar] hopes to grow in [Ethiopia|place], where [Norex] {}."
    assert said(text.format("has operated since 2022")) == wanted("Norex | location | Ethiopia | active")
    assert not any("active" in one for one in said(text.format("could operate")))
