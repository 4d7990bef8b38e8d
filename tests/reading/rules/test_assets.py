import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Hollins] has agreed to sell its steel mill to [Arda].", "agreed"),
        ("[Hollins] agreed to sell the others to [Arda].", "agreed"),
        ("[Arda] has agreed to buy nine stores from [Hollins].", "agreed"),
        ("[Hollins] is close to selling its [Polish|adjective] business to [Arda].", "finalising"),
        ("[Hollins] has agreed the sale of 12 hotels to [Arda].", "agreed"),
    ],
)
def test_what_has_no_name_is_to_pass_to_another(text: str, status: str) -> None:
    ends = ("Arda", "Hollins")
    assert f"{ends[0]} | agreement | {ends[1]} | {status}" in said(text)
    assert not any("supply" in claim for claim in said(text))


@pytest.mark.parametrize(
    "text",
    [
        "[Arda] bought nine supermarkets from [Hollins] in 2017.",
        "[Hollins] may sell its water business to [Arda].",
        "[Hollins] said it would not sell its water business to [Arda].",
    ],
)
def test_no_deal_is_left_of_what_was_sold_long_ago_or_may_be_some_day(text: str) -> None:
    assert not said(text)


def test_goods_are_supplied_and_firms_are_bought() -> None:
    assert said("[Arda] has agreed to buy 40 buses from [Hollins].") == wanted("Hollins | supply | Arda | agreed")
    assert "Arda | ownership | Volta | agreed" in said("[Arda] has agreed to buy [Volta] from [Hollins].")
