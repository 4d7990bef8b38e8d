"""Plans, hopes and deals that a sentence says came to nothing, and such as live."""

import pytest

from explorer.reading.standings.lapsing import lapsing
from tests.reading.bracketed import clauses, said, shipped, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Under the failed plan, [A] would buy [B].", "unclear"),
        ("[A] would buy [B] under a plan that was later scrapped.", "unclear"),
        ("Under a deal that was never signed, [A] would buy [B].", "unclear"),
        ("[A] agreed to buy [B], only for the talks to collapse.", "ended"),
        ("Hopes that [A] would buy [B] faded.", "unclear"),
        ("[A] planned to buy [B]; the company never did.", "unclear"),
    ],
)
def test_what_came_to_nothing(text: str, status: str) -> None:
    assert said(text) == wanted(f"A | ownership | B | {status}")


@pytest.mark.parametrize(
    "text",
    [
        "Under the plan, [A] would buy [B].",
        "Under a deal that was signed in May, [A] will buy [B].",
        "Hopes that [A] would buy [B] rose.",
        "Hopes faded, and [A] bought [B].",
        "[A] bought [B] for the talks to go on.",
    ],
)
def test_what_did_not(text: str) -> None:
    assert not list(lapsing(clauses(text), shipped()))
