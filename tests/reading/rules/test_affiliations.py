"""Who belongs where, by small words alone."""

import pytest

from tests.reading.bracketed import said, wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[Ana|person], of the consultancy [Ampere], reckons it is worth 60 million.", "active"),
        ('"Prices will fall," said [Ana|person], of [Ampere].', "active"),
        ("[Ana|person], a liver specialist at [Ampere] who was not involved in the study, agreed.", "active"),
        ("[Ana|person], a retired surgeon at [Ampere], agreed.", "ended"),
        ("[Ana|person] is no longer with [Ampere].", "ended"),
        ("[Ana|person] has been with [Ampere] since 2009.", "active"),
    ],
)
def test_who_belongs_where(text: str, status: str) -> None:
    assert said(text) == wanted(f"Ana | role | Ampere | {status}")


@pytest.mark.parametrize(
    "text",
    [
        "[Ana|person], a regular guest at [Ampere], agreed.",
        "[Ana|person], a friend, and [Ampere] agreed.",
        "[Ana|person], with [Ampere] behind her, smiled.",
        "[Ampere] is not alone with [Norex].",
    ],
)
def test_who_is_only_near(text: str) -> None:
    assert not [claim for claim in said(text) if "| role |" in claim]
