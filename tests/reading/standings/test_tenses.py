import pytest

from tests.reading.bracketed import said, wanted


def test_the_tense_says_how_far_it_has_come() -> None:
    assert said("[A] bought [B].") == wanted("A | ownership | B | occurred")
    assert said("[A] buys [B].") == wanted("A | ownership | B | agreed")
    assert said("[A] owned [B] until 2020.") == wanted("A | ownership | B | ended")
    assert said("[A] opens a plant in [B|place] next year.") == wanted("A | location | B | planned")


def test_what_is_begun_goes_on() -> None:
    assert said("[A] began supplying [B].") == wanted("A | supply | B | active")
    assert said("[A] will continue to supply [B].") == wanted("A | supply | B | active")
    assert said("[A] may begin supplying [B].") == wanted("A | supply | B | rumoured")


def test_how_a_thing_was_done_is_done() -> None:
    assert said("[A] grew by buying [B].") == wanted("A | ownership | B | occurred")


def test_what_somebody_means_to_have_done_is_not_done() -> None:
    assert said("[A] plans to have its cars made by [B].") == wanted("B | supply | A | planned")
    assert said("Plans by [A] to have its cars made by [B] were dropped.") == wanted("B | supply | A | ended")
    assert said("[A] has its cars made by [B].") == wanted("B | supply | A | active")


def test_who_will_stay_on_as_something_may_not_be_it_yet() -> None:
    assert said("[Ann|person] will stay on as chairman of [A].") == wanted("Ann | role | A | planned")
    assert said("[Ann|person] stays on as chairman of [A].") == wanted("Ann | role | A | active")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[P|person] joins [A].", "planned"),
        ("[P|person] joined [A].", "active"),
        ("[P|person] heads [A].", "active"),
        ("[P|person] gets the top job at [A].", "planned"),
        ("[P|person] returns to [A] as chief executive.", "planned"),
        ("[P|person], having spent four years running [A]'s online shop, is a candidate.", "ended"),
        ("[P|person] has spent ten years running [A].", "active"),
    ],
)
def test_who_comes_into_a_post_or_has_had_it(text: str, status: str) -> None:
    assert said(text) == {f"P | role | A | {status}"}


def test_what_was_done_until_some_day_is_over() -> None:
    assert said("Until last month [A] sold its milk to [B].") == {"A | supply | B | ended"}
    assert said("[A] sold 30 trains to [B].") == {"A | supply | B | occurred"}
