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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Velar ordered a second season of Harbour Zandels from Kastor.", "Harbour Zandels: product"),
        ("Quirbena won approval from the FDA in May.", "Quirbena: product"),
        ("Velar, led by Quirmo Vandel, left.", "Quirmo Vandel: person"),
        ("Velar was backed in a round, led by Quirmo Vandel.", "Quirmo Vandel: organisation"),
    ],
)
def test_more_of_what_is_made_and_run(text, name):
    assert name in named(text)


def test_who_wrote_something_is_a_person():
    assert "Quirb Shio Zandel: person" in named("The thriller, written by Quirb Shio Zandel, opens in May.")
