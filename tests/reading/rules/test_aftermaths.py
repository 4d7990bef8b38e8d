"""Deals that a sentence only points back at, and that are over."""

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("[A] agreed to buy [B]. The deal collapsed on Friday.", "A | ownership | B | ended"),
        ("[A] and [B] agreed to merge. The merger was called off.", "A | merger | B | ended"),
        ("[A] and [B] are in talks. The talks broke down on Friday.", "A | negotiation | B | ended"),
        ("[A] and [B] formed a joint venture. The venture was dissolved.", "A | joint venture | B | ended"),
        ("[A] made a bid for [B]. [It=A] withdrew the bid on Friday.", "A | ownership | B | ended"),
    ],
)
def test_what_was_told_of_before_is_over(text: str, claim: str) -> None:
    assert claim in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "[A] agreed to buy [B]. The talks broke down on Friday.",
        "[A] agreed to buy [B], and [C] agreed to buy [D]. The deal collapsed.",
        "[Velar] agreed to buy [Kastor]. [Orsten] has called off the deal.",
        "[A] agreed to buy [B]. The deal might still collapse.",
        "[A] agreed to buy [B]. It rained. It rained again. The deal collapsed.",
        "[A] agreed to buy [B]. The deal did not collapse.",
    ],
)
def test_what_is_not_certain_to_be_meant_is_not_over(text: str) -> None:
    assert not any(claim.endswith("ended") for claim in said(text))
