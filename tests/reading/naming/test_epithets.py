"""The latter, the French, the museum: words of their own kind that stand for somebody."""

import pytest

from explorer.reading.naming.epithets import alone, called, people, ranked
from tests.reading.casting import line, shipped


@pytest.mark.parametrize("text", ["the latter fell", "the Romanian said so", "the 51-year-old German left"])
def test_words_that_stand_alone(text: str) -> None:
    assert alone(line(text), 1, shipped())


@pytest.mark.parametrize(
    ("text", "nation"), [("the French might block it", "France"), ("the South Koreans want more", "South Korea")]
)
def test_a_people_stands_for_a_firm_of_theirs(text: str, nation: str) -> None:
    found = people(line(text), 1, shipped())
    assert found is not None
    assert found.nations == {nation}


@pytest.mark.parametrize("text", ["the French government might", "the Dutch and Belgian lines", "the weather"])
def test_what_goes_on_is_no_people(text: str) -> None:
    assert people(line(text), 1, shipped()) is None


def test_only_a_noun_that_somebody_was_called_by() -> None:
    assert called(line("the museum fell"), 0, frozenset({"museum"}), shipped())
    assert called(line("the museum fell"), 0, frozenset(), shipped()) is None


@pytest.mark.parametrize(
    "text",
    ["Europe's biggest carmaker fell", "The world's second-largest brewer fell", "He said Kenya's top bank fell"],
)
def test_whoever_is_known_for_its_size(text: str) -> None:
    read = line(text)
    assert any(ranked(read, at, shipped()) for at in range(read.begin, len(read.tokens)))


@pytest.mark.parametrize(
    "text",
    [
        "Velar is Europe's biggest carmaker",
        "Velar, Europe's biggest carmaker, fell",
        "It would create Kenya's top bank",
    ],
)
def test_what_somebody_is_called_stands_for_nobody(text: str) -> None:
    read = line(text)
    assert not any(ranked(read, at, shipped()) for at in range(read.begin, len(read.tokens)))
