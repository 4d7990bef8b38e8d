import pytest

from explorer.reading.rules.tendered import tenderer
from tests.reading.bracketed import pieced, shipped, told


def whose(text: str) -> str:
    _, cast = told(text)
    types = {entity.id: entity.type for entity in cast.entities}
    found = tenderer(pieced(text), types, shipped().wares)
    return next((entity.name for entity in cast.entities if entity.id == found), "")


@pytest.mark.parametrize(
    "text",
    [
        "[Vivi]'s tender for 40 trams is open.",
        "[Vivi] has invited bids for the construction of a depot.",
        "Three bidders made offers for the supply of 23 trains to the operator [Vivi].",
    ],
)
def test_whose_tender_it_is(text: str) -> None:
    assert whose(text) == "Vivi"


@pytest.mark.parametrize(
    "text", ["[Vivi] received a takeover offer.", "[Vivi] bids farewell.", "[Oslo|place]'s tender"]
)
def test_what_is_no_tender_of_a_firm(text: str) -> None:
    assert whose(text) == ""
