"""Verbs that no table knows."""

import pytest

from explorer.reading.grammar.guessing import guessed
from tests.reading.bracketed import pieced, shipped


@pytest.mark.parametrize(
    ("text", "at", "tags", "verb"),
    [
        ("[A] runs and gorbles the mill", 3, "EVC", "?gorbles"),
        ("[A] ran and gorbled more than two", 3, "EVC", "?gorbled"),
        ("[A] will gorble", 2, "EM", "?gorble"),
        ("[A] gorbled", 1, "E", "?gorbled"),
    ],
)
def test_what_can_only_be_a_verb(text: str, at: int, tags: str, verb: str) -> None:
    found = guessed(pieced(text), at, list(tags), shipped())
    assert found is not None
    assert found.lemma == verb


@pytest.mark.parametrize(
    ("text", "at", "tags"),
    [("[A] runs and gorbles", 3, "EVC"), ("the gorbles", 1, "D"), ("[A] and gorbles the", 2, "EC")],
)
def test_what_may_be_a_noun(text: str, at: int, tags: str) -> None:
    assert guessed(pieced(text), at, list(tags), shipped()) is None
