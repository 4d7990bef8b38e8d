"""What was only said to be so, and is not; and reports of which nothing of the kind is said."""

import pytest

from explorer.reading.standings.refuted import refuted
from tests.reading.bracketed import clauses, said, shipped, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The report that [A] is buying [B] is false.", "denied"),
        ("Reports that [A] acquired [B] are untrue, the company said.", "denied"),
        ("Reports that [A] acquired [B] are not true.", "denied"),
        ("[A] said reports that [it=A] would acquire [B] were without foundation.", "denied"),
        ("[A] has bought [B], a claim the company denied.", "denied"),
        ("[A] has bought [B], according to a report the company called false.", "denied"),
        ("It was wrongly reported that [A] had bought [B].", "denied"),
        ("A fake email claimed that [A] had bought [B].", "unclear"),
        ("Contrary to media reports that [A] bought [B], no sale took place.", "denied"),
        ("Reports that [A] would acquire [B] were firmly denied by both companies.", "denied"),
        ("A report that [A] had bought [B] was described by a spokesman as nonsense.", "denied"),
        ("Claims that [A] owns [B] have been refuted by the family.", "denied"),
        ("The rumour that [A] will buy [B] was quickly quashed.", "denied"),
        ("Suggestions that [A] might take over [B] were rejected out of hand by its chairman.", "denied"),
    ],
)
def test_what_is_not_so(text: str, status: str) -> None:
    assert said(text) == wanted(f"A | ownership | B | {status}")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Reports that [A] owns [B] were not denied.", "active"),
        ("Reports that [A] owns [B], which was described as a bank, were confirmed.", "active"),
        ("[A] has bought [B], and a report on its finances was rejected by the board.", "occurred"),
    ],
)
def test_what_nobody_says_is_not(text: str, status: str) -> None:
    assert wanted(f"A | ownership | B | {status}") <= said(text)


def test_the_denial_and_its_reach_are_told() -> None:
    parsed = clauses("Reports that [A] owns [B] were denied.")
    (one,) = refuted(parsed, shipped())
    pieces = parsed.parsed.pieces
    assert [piece.low for piece in pieces[one.first : one.end]] == ["were", "denied"]
    assert [piece.low for piece in pieces[one.since : one.until]] == ["that", "a", "owns", "b"]
