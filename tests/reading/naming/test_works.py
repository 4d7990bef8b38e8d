import pytest

from tests.reading.casting import named


@pytest.mark.parametrize(
    "text",
    [
        "Velar is closing the studio behind Quirbo.",
        "Quirbo, which Velar released in August, sold poorly.",
        "Velar has dropped its Quirbo revival.",
        "Velar is the maker of Quirbo.",
    ],
)
def test_what_somebody_made(text):
    assert "Quirbo: product" in named(text)


def test_who_comes_after_somebody():
    assert "Quirb Zandel: person" in named("She was replaced by Quirb Zandel.")
