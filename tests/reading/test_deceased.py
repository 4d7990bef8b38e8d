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
    ],
)
def test_the_dead_hold_no_posts(text: str) -> None:
    assert stages(text) == {Stage.ENDED}


@pytest.mark.parametrize(
    "text",
    [
        "[Jo Lind|person], chief executive of [A], said that [Max Voss|person] had died.",
        "[Jo Lind|person], chief executive of [A], spoke of a dying trade.",
    ],
)
def test_who_speaks_of_them_does(text: str) -> None:
    assert stages(text) == {Stage.ACTIVE}


def test_nothing_is_lost() -> None:
    assert of_the_dead(*told("[Jo Lind|person] has died."), []) == ()
