import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("[Toyo] paid $10 million for [Mazo].", "ownership | Mazo | occurred"),
        ("[Toyo] has agreed to pay 3bn kroner for [Mazo].", "ownership | Mazo | agreed"),
        ("[Toyo] may pay $10 million for [Mazo].", "ownership | Mazo | rumoured"),
        ("[Toyo] paid $10 million for a 5% stake in [Mazo].", "equity stake | Mazo | occurred"),
        ("[Toyo] offered $12 a share for [Mazo].", "ownership | Mazo | proposed"),
        ("[Toyo] is bidding for [Mazo].", "ownership | Mazo | proposed"),
        ("[Toyo] will not bid for [Mazo].", "ownership | Mazo | denied"),
        ("[Toyo] is circling [Mazo].", "ownership | Mazo | sought"),
        ("[Toyo] subscribed for 10% of [Mazo].", "equity stake | Mazo | occurred"),
        ("[Toyo] had entered with 250 million euros at [Mazo].", "equity stake | Mazo | occurred"),
    ],
)
def test_who_buys_it(text: str, claim: str) -> None:
    assert said(text) == wanted(f"Toyo | {claim}")


@pytest.mark.parametrize(
    "text",
    [
        "[Toyo] pays $10 a month for [Mazo].",
        "[Toyo] paid a visit to [Mazo].",
        "[Toyo] bid for the contract.",
        "[Toyo] offered thanks for [Mazo].",
        "[Toyo] paid $10 million for [Mazo]'s licences.",
        "[Toyo] entered [Mazo] with a gun.",
    ],
)
def test_what_is_no_purchase_of_a_firm(text: str) -> None:
    assert not any("ownership | Mazo" in claim or "equity" in claim for claim in said(text))


def test_who_leaves_a_bidding_is_out_of_that_for_whom_was_bid_last() -> None:
    found = said("[Kelva] made an offer for [Rivo]. [Bravo] has withdrawn from the bidding.")
    assert "Bravo | ownership | Rivo | ended" in found
    assert said("[Kelva] owns [Rivo]. [Bravo] has withdrawn from the bidding.") == wanted(
        "Kelva | ownership | Rivo | active"
    )


def test_whoever_pays_for_all_of_a_firm_buys_it() -> None:
    text = "[Norex] has agreed to pay 1.4 billion pesos for all of [Ampere]'s shares, a filing showed."
    assert said(text) == wanted("Norex | ownership | Ampere | agreed")
    assert said("[Norex] paid $3 billion for the whole of [Ampere].") == wanted("Norex | ownership | Ampere | occurred")
