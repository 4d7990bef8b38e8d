import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    "text",
    [
        "[X] hired [Ann|person] as chief financial officer and [Bo|person] as chief operating officer.",
        "[X] named [Ann|person] chief financial officer and [Bo|person] head of sales.",
        "[Ann|person] was appointed chief executive and [Bo|person] chairman of [X].",
    ],
)
def test_both_are_given_a_post(text: str) -> None:
    assert {"Ann | role | X | agreed", "Bo | role | X | agreed"} <= said(text)


@pytest.mark.parametrize(
    "text",
    [
        "[Ann|person] became chief executive of [X] and [Bo|person] its chairman.",
        "[X] appointed [Ann|person] and [Bo|person] to its board.",
    ],
)
def test_both_have_a_post(text: str) -> None:
    assert {"Ann | role | X | active", "Bo | role | X | active"} <= said(text)


def test_whoever_is_named_without_a_post_has_none() -> None:
    assert said("[X] named [Ann|person] chairman and [Bo|person] resigned.") == {"Ann | role | X | agreed"}


def test_posts_to_come_are_planned() -> None:
    text = "[X] will appoint [Ann|person] as chairman and [Bo|person] as chief executive."
    assert "Bo | role | X | planned" in said(text)
