import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[A]'s takeover of [B] was declared void.", "ended"),
        ("[A]'s takeover of [B] was ruled illegal.", "ended"),
        ("[A]'s takeover of [B] could be blocked.", "unclear"),
        ("Reports of a takeover of [B] by [A] could not be confirmed.", "unclear"),
        ("A takeover of [B] by [A] has been talked about for years.", "rumoured"),
    ],
)
def test_what_was_done_to_it(text: str, status: str) -> None:
    assert said(text) == wanted(f"A | ownership | B | {status}")


def test_whoever_cancels_what_was_ordered_has_it_no_more() -> None:
    assert said("[B] cancelled the ships it had ordered from [A].") == set()
    assert said("[B] cancelled the ships that [B] had ordered from [A].") == wanted("A | supply | B | ended")
    assert said("[B] sold the ships that [B] had ordered from [A].") == wanted("A | supply | B | agreed")


def test_what_is_only_talked_of_is_not_going_on() -> None:
    assert said("There is talk of [A] supplying batteries to [B].") == wanted("A | supply | B | rumoured")
    assert said("There is no sign of [A] signing a contract with [B].") == wanted("A | agreement | B | unclear")


def test_an_infinitive_without_more_is_planned() -> None:
    assert said("[A] to sign a contract with [B]") == wanted("A | agreement | B | planned")


def test_what_is_taken_for_granted_is_not_denied() -> None:
    line = wanted("A | joint venture | B | active")
    assert said("[C] is not considering an investment in [A]'s venture with [B].") == line
