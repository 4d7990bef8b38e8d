import pytest

from tests.reading.bracketed import said, wanted

STAKES = ("Toyo | equity stake | Mazo | active", "Kyo | equity stake | Mazo | active")
VENTURE = "Toyo | joint venture | Kyo | active"


@pytest.mark.parametrize(
    "text",
    [
        "[Mazo] is owned by a joint venture between [Toyo] and [Kyo].",
        "[Mazo], a joint venture between [Toyo] and [Kyo], grew.",
        "[Mazo] is a joint venture of [Toyo] and [Kyo].",
    ],
)
def test_the_parties_of_a_venture_hold_it(text: str) -> None:
    assert said(text) == wanted(*STAKES, VENTURE)


def test_a_venture_that_is_only_planned_holds_nothing() -> None:
    assert not any("equity" in one for one in said("[Toyo] and [Kyo] plan a joint venture with [Mazo]."))


def test_what_a_venture_runs_it_is_there_for() -> None:
    assert said("The mill is controlled by a joint venture between [Toyo] and [Kyo].") == wanted(VENTURE)


def test_who_makes_up_a_consortium_holds_it() -> None:
    assert set(wanted(*STAKES)) <= said("[Mazo], a consortium of [Toyo] and [Kyo], grew.")
