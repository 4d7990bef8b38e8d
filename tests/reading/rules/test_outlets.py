import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Volta] sells under the Halls and Beckett brands at [Norex].", "active"),
        ("[Volta] already sells through [Norex].", "active"),
        ("[Volta] sells its [Merlin|product] in [Norex]'s shops.", "active"),
        ("[Volta] will sell at [Norex].", "planned"),
        ("[Volta] no longer sells at [Norex].", "ended"),
    ],
)
def test_at_whose_shops_somebody_sells(text: str, status: str) -> None:
    assert f"Volta | supply | Norex | {status}" in said(text)


def test_what_is_no_goods_is_not_sold_at_a_shop() -> None:
    assert said("[Volta] sold a painting at [Norex].") == set()
