import pytest

from explorer.model.claims import Stage
from explorer.reading.standings.foreseen import is_ahead, opens_ahead
from tests.reading.bracketed import pieced, reading


@pytest.mark.parametrize("words", ["next year", "from next season", "tomorrow", "in the new year", "from 2031"])
def test_a_day_to_come_is_one_for_states_too(words: str) -> None:
    assert is_ahead(pieced(f"[A] supplies [B] {words}."), deed=False)


@pytest.mark.parametrize("words", ["in March", "on Monday", "in the autumn", "in the third quarter"])
def test_a_day_is_to_come_for_what_is_done_on_it(words: str) -> None:
    found = pieced(f"[A] opens a depot {words}.")
    assert is_ahead(found, deed=True)
    assert not is_ahead(found, deed=False)


@pytest.mark.parametrize("words", ["last March", "since May", "two weeks ago", "in 1961", "today", "until March"])
def test_a_day_that_has_been_is_not(words: str) -> None:
    assert not is_ahead(pieced(f"[A] opens a depot {words}."), deed=True)


def test_the_day_of_another_thing_is_not_that_of_the_deed() -> None:
    assert not is_ahead(pieced("[A] orders jets for delivery in May."), deed=True)


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("From January 1 [A] supplies [B].", True),
        ("Come June, [A] takes over [B].", True),
        ("As next season [A] joins [B].", True),
        ("In 2009 [A] joins [B].", False),
        ("[A] joins [B].", False),
    ],
)
def test_a_sentence_may_open_with_it(text: str, ahead: bool) -> None:
    assert opens_ahead(pieced(text), deed=True) is ahead


@pytest.mark.parametrize(
    "text",
    [
        "From 2031, [A] delivers brakes to [B].",
        "[A] is the kit supplier of [B] from next season.",
        "[A] becomes the owner of [B] in March.",
        "The contract between [A] and [B] begins in May.",
        "Next month [Jo|person] becomes the first woman to lead [A].",
    ],
)
def test_what_it_tells_is_planned(text: str) -> None:
    assert {claim.stage for claim in reading(text).claims} == {Stage.PLANNED}


def test_what_runs_until_a_day_runs_now() -> None:
    found = reading("[A] provides cleaning services to [B] under a contract that expires in 2031.")
    assert {claim.stage for claim in found.claims} == {Stage.ACTIVE}
