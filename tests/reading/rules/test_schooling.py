"""Where people learned → the school."""

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    "sentence",
    [
        "[Ann Roe|person] studied law at [Leeds University].",
        "[Ann Roe|person] was educated at [Leeds University].",
        "[Ann Roe|person], a graduate of [Leeds University], runs it.",
    ],
)
def test_where_somebody_learned(sentence: str) -> None:
    assert "Ann Roe | other | Leeds University | occurred" in said(sentence)


def test_who_trains_at_a_firm_is_at_no_school() -> None:
    assert not any("| other |" in one for one in said("[Ann Roe|person] trained at [Foxconn]."))
