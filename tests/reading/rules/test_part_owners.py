import pytest

from tests.reading.bracketed import said, wanted

_BOTH = ("Norex | equity stake | Volta | active", "Arda | equity stake | Volta | active")


@pytest.mark.parametrize(
    "text",
    [
        "[Volta], in which [Norex] holds 60 percent and [Arda] the rest, fell.",
        "[Volta], a venture in which [Norex] has 60% and [Arda] 40%, fell.",
        "The other shareholders in [Volta] are [Norex] with 25 percent and [Arda] with 11 percent.",
        "[Volta]'s shareholders include [Norex], with 25 percent, and [Arda], with 11 percent.",
        "[Volta]'s other shareholders are [Norex] (25 percent) and [Arda] (11 percent).",
    ],
)
def test_each_of_several_has_a_part(text: str) -> None:
    assert said(text) == wanted(*_BOTH)


def test_a_bare_number_after_another_is_a_part() -> None:
    text = "[Norex] holds 45 percent of [Volta], [Arda] 25 and engineering company [Seki] the rest."
    assert said(text) == wanted(*_BOTH, "Seki | equity stake | Volta | active")


def test_whom_it_is_held_through_holds_it_too() -> None:
    assert said("The state holds 51 percent of [Volta] through [Norex].") == wanted(_BOTH[0])
    assert said("The government owns [Volta] through [Norex].") == wanted("Norex | ownership | Volta | active")
    assert said("[Norex] has [Volta] through [Arda].") == said("[Norex] has [Volta].")


def test_owners_told_with_a_hyphen() -> None:
    assert said("[Volta], 51 percent-owned by [Norex], fell.") == wanted(_BOTH[0])


def test_what_will_be_held_is_not_held_yet() -> None:
    text = "[Norex] will hold 60% of [Volta] and [Arda] the rest."
    assert said(text) == {claim.replace("active", "planned") for claim in wanted(*_BOTH)}
