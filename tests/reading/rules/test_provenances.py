import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] flies seven turboprops, three of them leased from [Volta].", "active"),
        ("The bikes will be assembled at [Norex]'s plant from kits supplied by [Volta].", "planned"),
        ("[Norex] uses cells made by [Volta].", "active"),
        ("[Norex] may use cells made by [Volta].", "rumoured"),
    ],
)
def test_whose_goods_somebody_has(text: str, status: str) -> None:
    assert said(text) == wanted(f"Volta | supply | Norex | {status}")


def test_who_only_speaks_of_goods_does_not_have_them() -> None:
    assert said("[Norex] criticised cells made by [Volta].") == set()


@pytest.mark.parametrize(
    "text",
    [
        "[Norex], whose supplier of battery packs, [Volta], has cut output, fell.",
        "[Norex] flies jets powered by [Volta] engines.",
    ],
)
def test_who_is_called_a_supplier_or_whose_engines_power_them(text: str) -> None:
    assert said(text) == wanted("Volta | supply | Norex | active")


def test_a_bid_made_by_somebody_is_no_goods() -> None:
    assert said("[Norex] received offers made by [Volta].") == set()
