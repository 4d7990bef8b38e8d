"""Plants that are not there yet."""

import pytest

from explorer.reading.standings.unbuilt import yet_unbuilt
from tests.reading.bracketed import clauses, said


@pytest.mark.parametrize(
    "words",
    ["is still waiting for a site", "is under construction", "is still on the drawing board", "is due to open in May",
     "lacks a permit", "opens in June", "has yet to get a permit", "is awaiting approval"],
)  # fmt: skip
def test_a_plant_that_waits_is_only_planned(words: str) -> None:
    assert said(f"[A]'s mill in [Durban|place] {words}.") == {"A | location | Durban | planned"}


@pytest.mark.parametrize("words", ["is looking for staff", "needs a new permit", "is due to reopen in May", "is full"])
def test_one_that_runs_is_there(words: str) -> None:
    assert said(f"[A]'s mill in [Durban|place] {words}.") == {"A | location | Durban | active"}


def test_one_long_promised_is_planned() -> None:
    assert said("[A]'s long-promised mill in [Durban|place] draws crowds.") == {"A | location | Durban | planned"}


def test_nothing_is_said_of_a_name() -> None:
    assert yet_unbuilt(clauses("[A] is in [Durban|place]."), (0, 1)) is None
