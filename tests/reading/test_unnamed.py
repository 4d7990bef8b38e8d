"""A boss who speaks without a name is whoever speaks by name soon after."""

import pytest

from tests.reading.bracketed import said

OPENING = "[Velar] will open a plant in [Graz|place], [its=Velar] chief executive said. "


@pytest.mark.parametrize(
    "text",
    [
        OPENING + '"We are weak there," [Anna Berg|person] told [Reuters].',
        OPENING + "It will cost a lot. [Anna Berg|person] said so.",
        "[Velar]'s president said on Monday it would sell. [Anna Berg|person] told a briefing so.",
    ],
)
def test_the_first_who_speaks_by_name_is_that_boss(text):
    assert "Anna Berg | role | Velar | active" in said(text)


@pytest.mark.parametrize(
    "text",
    [
        '[Velar] will open a plant in [Graz|place]. "We are weak there," [Anna Berg|person] told [Reuters].',
        "[Velar] grew, chief executive [Bo Lind|person] said. [Anna Berg|person] said so.",
        OPENING + "One thing. Another thing. A third thing. A fourth thing. [Anna Berg|person] said so.",
        OPENING + "[Anna Berg|person], an analyst, said so.",
    ],
)
def test_nobody_else_is(text):
    assert not any(one.startswith("Anna Berg | role | Velar") for one in said(text))
