"""What others say that somebody thinks about is a rumour; what somebody says of himself is not."""

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "Bloomberg News reported in October that [A] was considering a bid for [B].",
        "[A] is weighing a bid for [B], people familiar with the matter said.",
        "[A] is reportedly exploring a bid for [B].",
        "[A] is mulling a bid for [B], according to a newspaper.",
    ],
)
def test_what_others_say(text: str) -> None:
    assert "A | ownership | B | rumoured" in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "[A] said that [A] was considering a bid for [B].",
        "[A] reported a loss and is considering a bid for [B].",
        "[A] is weighing a bid for [B], its chairman said.",
        "[A] wants to buy [B], people familiar with the matter said.",
    ],
)
def test_what_is_said_by_whom_it_is_about(text: str) -> None:
    assert said(text) == wanted("A | ownership | B | sought")
