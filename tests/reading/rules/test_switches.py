import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] switched from [Volta] to [Tessin] in 2019.", "occurred"),
        ("[Norex] moved its payroll from [Volta] to [Tessin].", "agreed"),
    ],
)
def test_who_supplies_from_then_on_and_who_no_longer(text: str, status: str) -> None:
    assert said(text) == wanted(f"Tessin | supply | Norex | {status}", "Volta | supply | Norex | ended")


def test_what_may_be_changed_is_no_end() -> None:
    assert said("[Norex] may switch from [Volta] to [Tessin].") == wanted("Tessin | supply | Norex | rumoured")
    assert said("[Norex] denied that [it=Norex] would switch to [Tessin].") == wanted(
        "Tessin | supply | Norex | denied"
    )


def test_an_office_that_moves_is_no_supply() -> None:
    assert said("[Norex] moved its head office from [Volta] to [Tessin].") == set()


def test_who_is_replaced_supplies_no_longer() -> None:
    text = "[Norex] has hired [Volta] to run its kitchens, replacing [Tessin], whose contract was not renewed."
    assert said(text) >= wanted("Volta | supply | Norex | agreed", "Tessin | supply | Norex | ended")
    assert "Tessin | supply | Norex | ended" not in said("[Norex] may hire [Volta] as a caterer, replacing [Tessin].")
