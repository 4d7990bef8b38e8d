"""Jokes, fictions, forgeries, guesses; and sentences that speak of such without being one."""

import pytest

from explorer.reading.standings.feigned import feigned
from tests.reading.bracketed import clauses, said, shipped, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Satire: [A] owns [B].", "unclear"),
        ("Fake news: [A] owns [B].", "unclear"),
        ("Rumour: [A] owns [B].", "rumoured"),
        ("Assume [A] owns [B].", "unclear"),
        ("Not that [A] owns [B].", "unclear"),
        ("He joked that [A] owns [B].", "unclear"),
        ("[A] owns [B], he quipped.", "unclear"),
        ("[A] owns [B], a satirical website claimed.", "unclear"),
        ("A parody account said that [A] owns [B].", "unclear"),
        ("According to a fake press release, [A] owns [B].", "unclear"),
        ("[A] owns [B], some believe.", "rumoured"),
        ("[A] owns [B], it is feared.", "rumoured"),
    ],
)
def test_what_is_not_meant_so(text: str, status: str) -> None:
    assert said(text) == wanted(f"A | ownership | B | {status}")


@pytest.mark.parametrize(
    "text",
    [
        "[A] owns [B], a satirical website.",
        "[A] owns [B] and jokes about it.",
        "[A] owns [B], the company said.",
        "[A] will assume control of [B].",
        "At noon: [A] owns [B].",
    ],
)
def test_what_is_meant_so(text: str) -> None:
    assert not list(feigned(clauses(text), shipped()))
