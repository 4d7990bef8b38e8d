"""Markets by number, and what opens in a country."""

import pytest

from tests.reading.bracketed import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It is [Velar]'s third overseas market after [Ghana|place] and [Mali|place].",
            "Velar | market entry | Mali | active",
        ),
        (
            "[Velar] will open an office in [Osaka|place], its first in [Japan|place].",
            "Velar | market entry | Japan | planned",
        ),
        (
            "[Velar] will open an office in [Osaka|place], its first in [Japan|place].",
            "Velar | location | Osaka | planned",
        ),
        ("[Velar] plans to open stores in [Poland|place] and [Mali|place].", "Velar | market entry | Mali | planned"),
    ],
)
def test_a_market(text, expected):
    assert expected in said(text)


def test_a_plant_is_at_a_place_and_no_market():
    assert said("[Velar] will open a smelter in [Poland|place].") == {"Velar | location | Poland | planned"}


def test_stores_that_are_open_are_there():
    assert "Velar | market entry | Poland | active" not in said("[Velar] runs 40 stores in [Poland|place].")


def test_a_first_outside_a_country_is_no_market():
    assert not any(
        "market entry" in one
        for one in said("[Velar] opened a shop in [Oslo|place], its first outside [Sweden|place].")
    )


def test_a_country_that_will_be_next_is_one_for_whom_the_text_is_about():
    text = "[Velar] will open stores in [Poland|place]. [Peru|place] and [Chile|place] would be next."
    assert "Velar | market entry | Chile | planned" in said(text)
