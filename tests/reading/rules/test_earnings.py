import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Norex] accounts for a third of [Volta]'s revenue.",
        "[Norex], which accounts for 40% of [Volta]'s sales, declined to comment.",
        "[Volta] gets a third of [its=Volta] revenue from [Norex].",
        "[Volta] counts [Norex] among more than 240 customers.",
    ],
)
def test_whose_sales_go_to_whom(text: str) -> None:
    assert said(text) == wanted("Volta | supply | Norex | active")


def test_no_part_of_sales_is_no_supply() -> None:
    assert said("[Norex] accounts for a third of the market, says [Volta].") == set()


def test_who_receives_a_part_of_what_somebody_ships_is_supplied() -> None:
    assert said("[Norex] receives 58% of [Volta]'s shipments.") == wanted("Volta | supply | Norex | active")


def test_from_whom_sales_come() -> None:
    assert said("Two thirds of [Volta]'s revenue came from [Norex].") == wanted("Volta | supply | Norex | occurred")
    assert said("Half of the revenue of the year comes from [Norex].") == set()
