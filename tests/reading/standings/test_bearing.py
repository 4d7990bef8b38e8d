"""What the words above a thing said do to it."""

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("It is untrue that [A] bought [B].", "denied"),
        ("It is conceivable that [A] will buy [B].", "rumoured"),
        ("[A] was urged to buy [B].", "rumoured"),
        ("[A] did not confirm that [it=A] bought [B].", "unclear"),
        ("[A] refused to confirm that [it=A] bought [B].", "unclear"),
        ("[A] did not confirm the acquisition of [B].", "unclear"),
        ("[A] does not believe that [C] will buy [B].", None),
        ("[A] used to own [B].", "ended"),
        ("[A] is waiting to close its purchase of [B].", "planned"),
        ("[A] completed its purchase of [B].", "occurred"),
        ("[A] is expected to complete the acquisition of [B] in May.", "planned"),
    ],
)
def test_a_word_above(text: str, status: str | None) -> None:
    expected = wanted(f"A | ownership | B | {status}") if status else wanted("C | ownership | B | denied")
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[A] had a partnership with [B].", "unclear"),
        ("[A] had a partnership with [B] until 2019.", "ended"),
        ("[A] has a partnership with [B].", "active"),
        ("[A] said it had a partnership with [B].", "active"),
    ],
)
def test_what_somebody_had(text: str, status: str) -> None:
    assert said(text) == wanted(f"A | partnership | B | {status}")


def test_who_declines_to_discuss_a_thing_denies_nothing() -> None:
    for text in ("[A] declined to discuss a merger with [B].", "[A] refused to discuss its contract with [B]."):
        assert {claim.rpartition(" | ")[2] for claim in said(text)} <= {"unclear"}


def test_what_is_over_has_ended():
    assert said("[A]'s partnership with [B] is over.") == wanted("A | partnership | B | ended")
