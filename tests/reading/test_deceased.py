import pytest

from explorer.model.claims import Stage
from explorer.reading.deceased import of_the_dead
from tests.reading.bracketed import reading, told


def stages(text: str) -> set[Stage]:
    return {claim.stage for claim in reading(text).claims if claim.kind == "role"}


@pytest.mark.parametrize(
    "text",
    [
        "[Jo Lind|person], chief executive of [A], died on Tuesday.",
        "[Jo Lind|person] joined [A] in 1959. [She=Jo Lind] is survived by two sons.",
        "[Jo Lind|person] (1931-2019) is chairman of [A].",
        "[Jo Lind|person], chairman of [A], spoke. [Jo Lind|person] has died.",
        "She was married to [Jo Lind|person], an engineer with [A], who died in 1998.",
        "[Jo Lind|person], a buyer at [A] who passed away in March, taught him the trade.",
        "His brother [Jo Lind|person], a pilot for [A], was killed in a crash in 2011.",
        "[A] was run by [Jo Lind|person], a director of [A], until his death.",
        "The murder of [Jo Lind|person], a banker at [A], is unsolved.",
        "Among the dead was [Jo Lind|person], a technician at [A].",
        "[Jo Lind|person], chief executive of [A], took her own life in May.",
        "Her late husband, [Jo Lind|person], a pilot at [A], built the house.",
    ],
)
def test_the_dead_hold_no_posts(text: str) -> None:
    assert stages(text) == {Stage.ENDED}


@pytest.mark.parametrize(
    "text",
    [
        "[Jo Lind|person], chief executive of [A], said that [Max Voss|person] had died.",
        "[Jo Lind|person], chief executive of [A], spoke of a dying trade.",
        "[Jo Lind|person], a lawyer at [A], who wrote of the miners who died, is retired.",
        "Her widower, [Jo Lind|person], is a pilot at [A].",
    ],
)
def test_who_speaks_of_them_does(text: str) -> None:
    assert stages(text) == {Stage.ACTIVE}


def test_nothing_is_lost() -> None:
    assert of_the_dead(*told("[Jo Lind|person] has died."), []) == ()
