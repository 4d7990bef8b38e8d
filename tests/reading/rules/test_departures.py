import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[Ann|person] resigned as chairman of [X].",
        "[X] ousted [Ann|person].",
        "[X]'s chief executive, [Ann|person], quit in May.",
        "[Ann|person] quit [X].",
    ],
)
def test_whoever_left_has_the_post_no_more(text: str) -> None:
    assert said(text) == wanted("Ann | role | X | ended")


def test_whoever_came_after_leaving_another_has_left_it() -> None:
    assert said("[Ann|person] joined [Y] after leaving [X].") == wanted(
        "Ann | role | Y | active", "Ann | role | X | ended"
    )


def test_whoever_will_come_may_not_have_left() -> None:
    assert "Ann | role | X | ended" not in said("[Ann|person] will join [Y] after leaving [X].")


def test_whoever_leaves_the_plant_leaves_who_tells_of_it() -> None:
    found = said("[Norex] said that [Anna Berg|person] is leaving the plant after eleven years.")
    assert found == wanted("Anna Berg | role | Norex | ended")


def test_stepping_back_is_leaving() -> None:
    found = said("[Anna Berg|person] is stepping back as chairwoman of [Norex].")
    assert found == wanted("Anna Berg | role | Norex | ended")


def test_whoever_leaves_with_a_title_told_in_commas_has_it_no_more() -> None:
    for text in (
        "[Norex] said [Anna Berg|person], its operations chief, had left the company in May.",
        "[Anna Berg|person], chief of [Norex], left in May.",
    ):
        assert said(text) == wanted("Anna Berg | role | Norex | ended"), text
    assert said("[Anna Berg|person], chief of [Norex], left the door open to a deal.") == wanted(
        "Anna Berg | role | Norex | active"
    )


def test_whoever_leaves_to_run_another_firm_is_to_run_it() -> None:
    for text in (
        "[Velar] chief [Anna Berg|person] is leaving to run [Norex].",
        "[Velar] boss [Anna Berg|person] is stepping down to lead [Norex].",
    ):
        assert said(text) == {"Anna Berg | role | Velar | active", "Anna Berg | role | Norex | planned"}


def test_whoever_was_lost_is_there_no_more() -> None:
    assert said("[A] has lost [Ann|person], [its=A] head of design.") == {"Ann | role | A | ended"}
    assert "Ann | role | B | active" in said("[A] lost to [Ann|person], a director of [B].")
