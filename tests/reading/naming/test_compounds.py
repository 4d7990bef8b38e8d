"""Two ordinary words in one name nobody, where only a sentence begins with them."""

import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    "text",
    [
        "Wastewater from the plant will be treated.",
        "Topline results from the study are due in May.",
        "Hardwood pulp rose in price.",
        "Nine workers left. Wholly owned subsidiaries stay.",
    ],
)
def test_they_are_no_names(text: str) -> None:
    assert named(text) == set()


@pytest.mark.parametrize("text", ["Brightwater said it would go.", "Brightwater shares fell.", "It left Brightwater."])
def test_they_are_where_something_is_done(text: str) -> None:
    assert named(text) == {"Brightwater: organisation"}
