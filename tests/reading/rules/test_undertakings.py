import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Norex] and [Arup] today announced a five-year research programme on dust.", "agreed"),
        ("A joint service between [Norex] and [Arup] is due to start in April.", "planned"),
    ],
)
def test_what_two_do_together(text: str, status: str) -> None:
    assert said(text) == wanted(f"Norex | partnership | Arup | {status}")


@pytest.mark.parametrize(
    "text",
    ["[Norex] and [Arup] announced the programmes on Monday.", "[Norex] and [Arup] may join a research programme."],
)
def test_what_is_not_both_their_own(text: str) -> None:
    assert said(text) == set()


def test_a_joint_venture_is_its_own_kind() -> None:
    assert said("[Zento] is a joint venture between [Norex] and [Arup].") >= wanted(
        "Norex | joint venture | Arup | active"
    )
    assert not any("partnership" in one for one in said("[Zento] is a joint venture between [Norex] and [Arup]."))
