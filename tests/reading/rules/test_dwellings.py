"""Words between a person and a place → where people are at home."""

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    "sentence",
    [
        "[Diss|place] grower [Ann Roe|person] said the road was bad.",
        "[Ann Roe|person], a [Diss|place] baker, said the road was bad.",
        "[Ann Roe|person], 43, from [Diss|place], said the road was bad.",
        "[Ann Roe|person], of [Diss|place], said the road was bad.",
        "[Ann Roe|person] from [Diss|place] said the road was bad.",
        "“The road is bad,” said [Ann Roe|person], who lives near [Diss|place].",
        "“The road is bad,” said [Ann Roe|person], a retired teacher from [Diss|place].",
    ],
)
def test_where_somebody_is_at_home(sentence: str) -> None:
    assert "Ann Roe | location | Diss | active" in said(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "[Ann Roe|person] flew from [Diss|place] on Monday.",
        "[Ann Roe|person], the [Sharp] manager in [Diss|place], said the road was bad.",
        "Speaking from [Diss|place], [Ann Roe|person] said the road was bad.",
        "[Diss|place] mayor [Ann Roe|person] said the road was bad.",
    ],
)
def test_where_somebody_only_is_or_works(sentence: str) -> None:
    assert not any("| location |" in one for one in said(sentence) if one.startswith("Ann Roe"))
