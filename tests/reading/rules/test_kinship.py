import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    "text",
    [
        "[his=Anton Berg|person] daughter [Elif|person] came home in 2016.",
        "[Anton Berg|person]'s daughter [Elif|person] came home in 2016.",
        "[his=Anton Berg|person] son-in-law, [Elif|person], left in June.",
        "[Elif|person], the daughter of founder [Anton Berg|person], left in June.",
        "[Anton Berg|person], whose late mother [Elif|person] sold bread, left in June.",
        "[Anton Berg|person], who sold bread with his wife [Elif|person], left in June.",
    ],
)
def test_whose_relative_somebody_is(text: str) -> None:
    assert said(text) == wanted("Elif | other | Anton Berg | active")


@pytest.mark.parametrize(
    "text",
    [
        "[Norex]'s sister [Arup] makes pumps.",
        "[his=Anton Berg|person] daughter told [Elif|person] so.",
        "[Anton Berg|person] met a brother, [Elif|person] said.",
    ],
)
def test_nobody_is_a_relative(text: str) -> None:
    assert not [line for line in said(text) if "| other |" in line]
