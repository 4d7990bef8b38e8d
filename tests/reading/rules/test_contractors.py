"""Building and other work for somebody → who does it."""

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("[Gray & Sons] has been appointed main contractor by [Corrib Lane].", "agreed"),
        ("[Corrib Lane] accepted a bid of $412,300 from [Gray & Sons] to resurface the road.", "agreed"),
        ("[Corrib Lane] accepted a tender from [Gray & Sons] for the road.", "agreed"),
        ("[Corrib Lane] rejected a tender from [Gray & Sons] for the road.", "denied"),
        ("[Gray & Sons] makes brackets, 60 percent of them for [Corrib Lane].", "active"),
        ("[Gray & Sons] makes brackets, most of them for the [Corrib Lane] complex.", "active"),
    ],
)
def test_who_does_work_for_whom(sentence: str, status: str) -> None:
    assert said(sentence) == {f"Gray & Sons | supply | Corrib Lane | {status}"}


def test_a_bid_to_buy_is_no_bid_to_work() -> None:
    assert not any("| supply |" in one for one in said("[Foxconn] rejected a bid from [Sharp] to buy [Toshiba]."))


def test_a_general_contractor_works_for_whom_the_text_is_about() -> None:
    assert said("[Acme] is to move. [Gray & Sons] will serve as general contractor.") == {
        "Gray & Sons | supply | Acme | planned"
    }
    assert not said("[Acme] is to move. [Gray & Sons] is a contractor.")
