import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The deal leaves [Norex] with 34% of [Volta].", "active"),
        ("The deal would give [Norex] a 34% stake in [Volta].", "proposed"),
        ("[Norex] has put 40 million euros into [Volta].", "occurred"),
        ("[Norex] may put $40 million into [Volta].", "rumoured"),
        ("[Norex] emerged as a shareholder in [Volta].", "active"),
        ("[Norex] joined [Volta] as a shareholder.", "active"),
        ("[Norex] has emerged as the largest shareholder in [Volta].", "active"),
        ("[Norex] will not put $40 million into [Volta].", "denied"),
        ("[Volta], 28% of which is owned by [Norex], fell.", "active"),
    ],
)
def test_who_holds_part_of_whom(text: str, status: str) -> None:
    assert said(text) <= wanted(f"Norex | equity stake | Volta | {status}", "Norex | equity stake | Volta | occurred")
    assert said(text)


def test_each_of_several_holds_a_part() -> None:
    both = wanted("Norex | equity stake | Volta | active", "Arda | equity stake | Volta | active")
    assert said("[Norex] owns 60% of [Volta] and [Arda] the remaining 40%.") == both
    assert said("[Volta] is jointly owned by [Norex] and [Arda].") == both
    assert said("[Volta] is owned by [Norex] (60%) and [Arda] (40%).") == both


def test_a_number_elsewhere_makes_no_part_of_the_whole() -> None:
    assert said("[Volta] is owned by [Norex], and rose 5%.") == wanted("Norex | ownership | Volta | active")
    assert said("[Volta], owned by [Norex], rose 5%.") == wanted("Norex | ownership | Volta | active")


def test_other_things_put_or_left_are_no_shares() -> None:
    for text in ("[Norex] put its staff into [Volta].", "The deal leaves [Norex] with debts.", "[Norex] left [Volta]."):
        assert not any("equity" in claim for claim in said(text))


@pytest.mark.parametrize("text", ["[Norex], with 30% of [Volta], fell.", "[Norex], a fund with 1% of [Volta], fell."])
def test_who_has_a_part_by_the_way(text: str) -> None:
    assert said(text) == wanted("Norex | equity stake | Volta | active")


def test_two_parts_of_what_is_named_last() -> None:
    assert said("[Norex] will hold 51% and [Arda] 49% of [Volta].") == wanted(
        "Norex | equity stake | Volta | planned", "Arda | equity stake | Volta | planned"
    )


@pytest.mark.parametrize("rest", [", with [C] holding the rest", " and [C] the rest", ", [C] 49%"])
def test_who_holds_what_is_left(rest: str) -> None:
    assert said(f"[A] holds 51% of [B]{rest}.") == wanted(
        "A | equity stake | B | active", "C | equity stake | B | active"
    )
