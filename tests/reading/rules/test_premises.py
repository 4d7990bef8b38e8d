"""A shop, a school, a firm of the town → where it is."""

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    "sentence",
    [
        "[Hartley's] has been on [Bridge Street|place] since 1931.",
        "[Hartley's], on [Bridge Street|place], makes bread.",
        "The [Hartley's] in [Bridge Street|place] is to reopen in May.",
        "The flour goes to [Hartley's] in [Bridge Street|place].",
        "The couple bought the [Hartley's] on [Bridge Street|place].",
        "The nearest bakery is [Hartley's] on [Bridge Street|place].",
        "[Hartley's] stands at the corner of [Bridge Street|place] and the market.",
        "[Hartley's] is based on [Bridge Street|place].",
    ],
)
def test_where_a_local_firm_is(sentence: str) -> None:
    assert "Hartley's | location | Bridge Street | active" in said(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "[Jo Roe|person] told the [Courant] in [Hexham|place] that she would stay.",
        "[Warrens] signed the deal with [Hartley's] in [Hexham|place].",
        "Work on the new [Hartley's] in [Hexham|place] will start in May.",
        "[Warrens] competes with [Hartley's] in [Poland|place].",
    ],
)
def test_where_something_is_done_is_nobodys_address(sentence: str) -> None:
    assert not any("| location |" in one for one in said(sentence))


def test_who_opens_in_a_street_enters_no_market() -> None:
    assert said("[Hartley's] will open in [Bridge Street|place] in May.") == {
        "Hartley's | location | Bridge Street | planned"
    }
    assert "Hartley's | market entry | Poland | planned" in said("[Hartley's] will open in [Poland|place] in May.")


def test_a_trading_estate_is_where_many_are() -> None:
    assert said("[Hartley's] is on the [Kingsway Industrial Estate|place].") == {
        "Hartley's | location | Kingsway Industrial Estate | active"
    }
