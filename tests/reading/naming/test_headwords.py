"""Nouns that stand for somebody: where they end."""

import pytest

from explorer.reading.naming.headwords import carrying, goes_past, is_nobody, noun
from tests.reading.casting import line, shipped


@pytest.mark.parametrize(("text", "end"), [("the state oil company fell", 4), ("the carmaker fell", 2)])
def test_where_a_noun_ends(text: str, end: int) -> None:
    at = end - 1 if end == 2 else 2
    assert noun(line(text), at, shipped())[0] == end


def test_what_is_no_noun_stands_for_nobody() -> None:
    assert noun(line("the weather fell"), 1, shipped()) == (1, ())


def test_the_noun_behind_another_carries_it() -> None:
    assert carrying(line("the state firm fell"), 2, shipped())[0] == 3


@pytest.mark.parametrize(
    ("text", "longer"), [("the company car fell", True), ("the company outright in May", False), ("the firm", False)]
)
def test_a_noun_that_only_begins_a_longer_one(text: str, longer: bool) -> None:
    assert goes_past(line(text), 2, ("organisation",), shipped()) is longer


@pytest.mark.parametrize(
    ("text", "at", "nobody"),
    [
        ("It will remain the operator.", 3, True),
        ("It will remain the startup's main supplier.", 3, False),
        ("Kastor bought the operator.", 2, False),
    ],
)
def test_what_somebody_is_said_to_be_stands_for_nobody(text: str, at: int, nobody: bool) -> None:
    assert is_nobody(line(text), at) is nobody
