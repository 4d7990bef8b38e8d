from explorer.model.claims import Claim
from explorer.reading.appointments import yet_to_begin
from tests.reading.bracketed import reading


def stages(text: str) -> list[str]:
    return [str(claim.stage) for claim in reading(text).claims if claim.kind == "role"]


def test_an_appointment_is_planned_until_it_begins() -> None:
    text = (
        "[A] names [Jo|person] chief executive. [A] has appointed [Jo|person] as chief executive, effective 7 October."
    )
    assert stages(text) == ["planned", "planned"]


def test_an_appointment_without_a_later_day_is_one() -> None:
    text = "[A] names [Jo|person] chief executive. [Jo|person], chief executive of [A], spoke."
    assert stages(text) == ["agreed", "active"]


def test_two_posts_in_one_sentence_are_two() -> None:
    text = "[Al|person] succeeds [Jo|person], [A]'s co-founder, who will become chairman of [A]."
    found = [claim for claim in reading(text).claims if claim.kind == "role"]
    assert yet_to_begin(found) == tuple(found)


def test_nothing_is_lost() -> None:
    assert yet_to_begin(list[Claim]()) == ()
