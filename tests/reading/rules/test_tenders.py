import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Vivi] has received bids from [Stadler] and [CAF] for 23 trains.",
        "[Vivi] has shortlisted [Stadler] and [CAF] for the supply of 40 trams.",
        "[Vivi] has launched a tender for 40 trams. [Stadler] and [CAF] are expected to bid.",
        "[Vivi] has invited bids for the construction of a depot. Offers came from [Stadler] and [CAF].",
        "[Vivi]'s tender for 30 buses closed in May. Bids were submitted by [Stadler] and [CAF].",
        "Two bidders made offers for the supply of 23 trains to [Vivi]. [Stadler] and [CAF] are in contention.",
    ],
)
def test_whoever_bids_in_a_tender_would_supply(text: str) -> None:
    assert said(text) == wanted("Stadler | supply | Vivi | proposed", "CAF | supply | Vivi | proposed")


@pytest.mark.parametrize(
    "text",
    [
        "[Vivi] has named [Stadler] as preferred bidder for 40 trams.",
        "[Stadler] was named preferred bidder for [Vivi]'s fleet renewal.",
    ],
)
def test_a_preferred_bidder_is_not_chosen_yet(text: str) -> None:
    assert said(text) == wanted("Stadler | supply | Vivi | proposed")


def test_bids_for_a_firm_are_no_tender() -> None:
    assert said("[Vivi] received bids from [KKR].") == wanted("KKR | ownership | Vivi | proposed")
    assert said("[Vivi] has named [KKR] preferred bidder for its software arm.") == wanted()
