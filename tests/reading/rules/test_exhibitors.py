import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[A] spoke at [CES|event], where [B] will share a stand.", "planned"),
        ("[A] launched it at [CES|event] in [Paris|place], where [B] and [C] will exhibit.", "planned"),
        ("[A] spoke at [CES|event], where [B] showed its ship.", "occurred"),
        ("[A] spoke at [CES|event], where [B] may show its ship.", "rumoured"),
        ("[A] spoke at [CES|event], where [B] will not show its ship.", "denied"),
    ],
)
def test_who_takes_part_where_one_is_said_to_do_something(text, status):
    assert f"B | participation | CES | {status}" in said(text)


def test_where_may_speak_of_no_event():
    assert not any("participation" in claim for claim in said("[A] works in [Paris|place], where [B] shares a house."))


@pytest.mark.parametrize(
    "text",
    [
        "Speaking at [Expo|event], [Ada Lund|person] said so.",
        "[Ada Lund|person], speaking at [Expo|event], said so.",
        "[Ada Lund|person] was speaking on the sidelines of [Expo|event].",
        "[Ada Lund|person] told the [Expo|event] conference that it fell.",
    ],
)
def test_who_spoke_somewhere_took_part(text: str) -> None:
    assert said(text) == {"Ada Lund | participation | Expo | occurred"}


def test_who_means_to_speak_has_not_taken_part() -> None:
    assert said("[Ada Lund|person] is considering speaking at [Expo|event].") == {
        "Ada Lund | participation | Expo | sought"
    }


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "At the [Rome Boat Show|event] [Anna Berg|person] presented a yacht.",
            ["Anna Berg | participation | Rome Boat Show | occurred"],
        ),
        (
            "During the [Rome Boat Show|event], [Nokia] will show a phone.",
            ["Nokia | participation | Rome Boat Show | planned"],
        ),
        ("At the [Rome Boat Show|event] shares of [Nokia] fell.", []),
    ],
)
def test_who_does_what_at_an_event_that_opens_the_sentence(text: str, claims: list[str]) -> None:
    assert said(text) == wanted(*claims)


def test_whoever_does_anything_at_an_event_takes_part() -> None:
    assert said("[Velar] served coffee at [Eurobike|event].") == {"Velar | participation | Eurobike | occurred"}
    found = said("On the fringes of [Eurobike|event], [Emma Berg|person] said it would rain.")
    assert found == {"Emma Berg | participation | Eurobike | occurred"}
    assert said("Shares fell at [Eurobike|event].") == set()
