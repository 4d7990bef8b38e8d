"""Unions and those who work somewhere → whose workers a union speaks for."""

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    "sentence",
    [
        "[Unite] members at [Delta] will strike on Monday.",
        "[Unite] represents 200 workers at [Delta].",
        "[Unite], which has 140 members at [Delta], was angry.",
        "[Delta] recognises [Unite] for collective bargaining.",
        "[Delta] is to close. [Unite], which represents staff at the plant, was angry.",
    ],
)
def test_whose_workers_a_union_speaks_for(sentence: str) -> None:
    assert "Unite | other | Delta | active" in said(sentence)


def test_who_has_workers_somewhere_is_no_union() -> None:
    assert not any("| other |" in one for one in said("[Nissan] has 140 workers at [Delta]."))
