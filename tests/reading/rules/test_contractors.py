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
