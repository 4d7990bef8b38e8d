"""Deals of which one side is told."""

import pytest

from tests.reading.bracketed import said

BEFORE = "[Velar] makes pumps. [Velar] has 900 workers. "


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("A lease has been signed with [Kastor].", "Kastor | agreement | Velar | agreed"),
        ("Under a deal with [Kastor], 300 jobs will go.", "Kastor | agreement | Velar | agreed"),
        ("Under an agreement signed with [Kastor] in May, output grows.", "Kastor | agreement | Velar | agreed"),
        ("A contract has been awarded to [Kastor].", "Kastor | supply | Velar | agreed"),
        ("The order went to [Kastor] last year.", "Kastor | supply | Velar | agreed"),
        ("Distribution in Italy is handled by [Kastor].", "Kastor | supply | Velar | active"),
        ("The plant is a joint venture with [Kastor].", "Kastor | joint venture | Velar | active"),
        ("The engine is being developed with [Kastor].", "Kastor | partnership | Velar | active"),
        ("A previous pact with [Kastor] expired in 2023.", "Kastor | agreement | Velar | ended"),
    ],
)
def test_with_whom_the_text_is_about(text: str, claim: str) -> None:
    assert said(BEFORE + text) == {claim}


@pytest.mark.parametrize(
    "text",
    [
        "The prize went to [Kastor].",
        "The house was built with [Kastor] bricks.",
        "The law was made with [Kastor] in mind.",
        "The work was done by [Kastor].",
        "[Norex] said a contract had been awarded to [Kastor].",
        "Its app was built with [Kastor].",
    ],
)
def test_what_is_no_deal_with_it(text: str) -> None:
    assert not [claim for claim in said(BEFORE + text) if "Velar" in claim]


def test_whom_the_text_is_about_deals_not_with_itself() -> None:
    assert not said(BEFORE + "A contract has been awarded to [Velar].")
