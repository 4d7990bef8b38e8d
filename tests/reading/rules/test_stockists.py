"""Food and goods at a shop or an inn → who supplies it."""

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("[Hartley's] cakes are on sale in [Booths].", "active"),
        ("[Hartley's] cheese can be found in [Booths].", "active"),
        ("[Hartley's] beer is on the menu at [Booths].", "active"),
        ("[Booths] sells [Hartley's] pies.", "active"),
        ("[Booths] has agreed to stock [Hartley's] pies.", "agreed"),
        ("[Booths] no longer sells [Hartley's] pies.", "ended"),
    ],
)
def test_whose_goods_a_shop_sells(sentence: str, status: str) -> None:
    assert said(sentence) == {f"Hartley's | supply | Booths | {status}"}


def test_who_sells_a_share_sells_no_goods() -> None:
    assert not any("| supply |" in one for one in said("[Booths] sells [Hartley's] shares."))
