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


def test_whom_to_ask_works_there() -> None:
    assert said("Media contact: [Anna Berg|person], [Norex], +61 3 5550") == wanted("Anna Berg | role | Norex | active")
    assert said("Press enquiries: [Anna Berg|person], Corporate Communications, [Norex]") == wanted(
        "Anna Berg | role | Norex | active"
    )
    assert not said("Sources: [Anna Berg|person], [Norex].")


def test_an_opposite_number_is_at_the_other_firm() -> None:
    text = "[Arup] said [her=Jo Wu|person] opposite number at [Norex], [Anna Berg|person], will stay."
    assert "Anna Berg | role | Norex | active" in said(text)
