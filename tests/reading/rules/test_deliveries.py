import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex]'s driving chip comes from [Volta].", "active"),
        ("The battery of the [Norex] van is provided by [Volta].", "active"),
        ("[Norex]'s warehouses are run by [Volta].", "active"),
        ("[Norex] has machines built by [Volta].", "active"),
        ("[Volta] makes the chips used by [Norex].", "active"),
        ("[Norex], whose cells come from [Volta], fell.", "active"),
        ("Equipment for [Norex]'s pilot will be provided by [Volta].", "planned"),
        ("[Norex]'s engines will not be made by [Volta].", "denied"),
    ],
)
def test_from_whom_goods_are(text: str, status: str) -> None:
    assert said(text) == wanted(f"Volta | supply | Norex | {status}")


def test_what_is_no_goods_is_supplied_by_nobody() -> None:
    assert said("[Norex]'s statement was made by [Volta].") == set()
    assert said("[Norex]'s problems come from [Volta].") == set()
