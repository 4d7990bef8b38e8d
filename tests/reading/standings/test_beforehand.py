"""What only goes before."""

import pytest

from explorer.reading.standings.beforehand import beforehand
from explorer.reading.standings.standing import Standing
from tests.reading.bracketed import clauses, said


@pytest.mark.parametrize("deed", ["is selling tickets", "has sold seats"])
def test_whoever_sells_tickets_does_not_go_there_yet(deed: str) -> None:
    assert said(f"[A] {deed} to [Hokkaido|place].") <= {"A | market entry | Hokkaido | planned"}


def test_a_plant_being_built_for_somebody_supplies_nothing_yet() -> None:
    text = "[A] is building a plant in [Ohio|place] for [B], which signed up for its output."
    assert "A | supply | B | agreed" in said(text)
    assert "A | supply | B | active" in said("[A] is building buses for [B].")


@pytest.mark.parametrize(
    ("deed", "status"),
    [("is weighing a stake in", "rumoured"), ("may buy", "rumoured"), ("has agreed to buy", "proposed")],
)
def test_what_would_follow_is_no_surer_than_what_it_follows_from(deed: str, status: str) -> None:
    text = f"[A] {deed} [B], in what would be [its=A] first move into [South America|place]."
    assert f"A | market entry | South America | {status}" in said(text)


def test_nothing_else_is_weakened() -> None:
    assert beforehand(clauses("[A] sells cars in [Japan|place]."), "market entry", 1, Standing()) == Standing()
