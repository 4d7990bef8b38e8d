"""Bids that leave out for whom."""

import pytest

from tests.reading.bracketed import said

SOUGHT = "[Norex] wants to buy [Velar]. "


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A second suitor, [Kastor], was told that its bid was too low.", "sought"),
        ("A rival suitor, [Kastor], walked away in June.", "ended"),
        ("[Kastor], another suitor, declined to comment.", "sought"),
        ("[Kastor] could step in with an offer of its own, analysts said.", "rumoured"),
        ("[Kastor] is preparing a rival bid.", "planned"),
        ("[Kastor] is considering a counterbid.", "sought"),
        ("[Kastor] has ruled out a counterbid.", "denied"),
        ("[Kastor] has pulled out of the race.", "ended"),
        ("[Kastor] was outbid.", "ended"),
        ("[Kastor] is seen as the front runner.", "rumoured"),
        ("[Norex] leads; [Kastor] is also in the running.", "rumoured"),
        ("[Kastor] has signalled its interest.", "sought"),
        ("Among the other bidders were [Ampere] and [Kastor].", "sought"),
        ("[Ampere] is weighing a joint bid with [Kastor].", "sought"),
    ],
)
def test_for_whoever_is_sought(text: str, status: str) -> None:
    assert f"Kastor | ownership | Velar | {status}" in said(SOUGHT + text)


@pytest.mark.parametrize(
    "text",
    [
        "[Kastor] made an offer to customers.",
        "[Kastor] submitted a bid for the contract.",
        "[Kastor] is preparing a new proposal on wages.",
        "[Kastor] returned with a higher profit.",
        "[Kastor] is the favourite of many traders.",
        "[Norex] has hired [Kastor] to study an offer.",
        "[Kastor] is interested in hydrogen.",
    ],
)
def test_what_is_no_bid_for_it(text: str) -> None:
    assert not [claim for claim in said(SOUGHT + text) if claim.startswith("Kastor | ownership")]


def test_a_joint_bid_is_not_one_for_the_other() -> None:
    assert not said(SOUGHT + "[Ampere] is weighing a joint bid with [Kastor].") & {
        "Ampere | ownership | Kastor | sought",
        "Kastor | ownership | Ampere | sought",
    }


def test_who_bids_beside_another_bids_for_nobody_else() -> None:
    text = "[Ampere] said it would wait while [Kastor] made a higher bid."
    assert not said("[Ampere] makes pumps. [Ampere] grew. " + text)
